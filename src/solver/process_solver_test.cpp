#include "solver/process_solver.h"

#include <dirent.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <limits>
#include <random>
#include <thread>

#include "base/control.h"
#include "base/stop_test.h"
#include "solver/protocol.h"

namespace koers::solver {
namespace {

using Steady = std::chrono::steady_clock;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::string program() { return std::string(KOERS_BUILD_DIR) + "/koers-solver"; }

std::unique_ptr<ProcessSolver> solver() { return ProcessSolver::create(program()).value(); }

double ms_since(Steady::time_point begin) { return std::chrono::duration<double, std::milli>(Steady::now() - begin).count(); }

size_t open_descriptors() {
  size_t count = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) ++count;
  return count;
}

// Processes whose parent is this one, zombies included.
std::vector<pid_t> children() {
  std::vector<pid_t> found;
  for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
    const std::string name = entry.path().filename();
    if (name.find_first_not_of("0123456789") != std::string::npos) continue;
    std::ifstream stat(entry.path() / "stat");
    std::string line;
    std::getline(stat, line);
    const size_t close = line.rfind(')');
    if (close == std::string::npos) continue;
    char state = 0;
    int parent = 0;
    if (std::sscanf(line.c_str() + close + 1, " %c %d", &state, &parent) == 2 && parent == ::getpid()) found.push_back(std::stoi(name));
  }
  return found;
}

struct RowCheck {
  const MipProblem& problem;
  bool holds(const std::vector<double>& x) const {
    for (size_t r = 0; r < problem.row_lower.size(); ++r) {
      double sum = 0;
      for (uint32_t at = problem.row_begin[r]; at < problem.row_begin[r + 1]; ++at) sum += problem.coefficient[at] * x[problem.column[at]];
      if (sum < problem.row_lower[r] - 1e-6 || sum > problem.row_upper[r] + 1e-6) return false;
    }
    for (size_t c = 0; c < x.size(); ++c) {
      if (x[c] < problem.lower[c] - 1e-6 || x[c] > problem.upper[c] + 1e-6) return false;
      if (problem.is_integer[c] && std::fabs(x[c] - std::round(x[c])) > 1e-6) return false;
    }
    return true;
  }
  double value(const std::vector<double>& x) const {
    double sum = problem.offset;
    for (size_t c = 0; c < x.size(); ++c) sum += problem.objective[c] * x[c];
    return sum;
  }
};

// A knapsack in several dimensions that keeps CBC busy for minutes.
MipProblem hard_problem(int items = 120, int limits = 12) {
  std::mt19937 random(7);
  MipProblem problem;
  std::vector<std::vector<std::pair<uint32_t, double>>> rows(static_cast<size_t>(limits));
  for (int i = 0; i < items; ++i) {
    const uint32_t column = problem.add_column(500 + static_cast<double>(random() % 40), 0, 1, true);
    for (auto& row : rows) row.emplace_back(column, 300 + static_cast<double>(random() % 700));
  }
  for (auto& row : rows) {
    double sum = 0;
    for (const auto& entry : row) sum += entry.second;
    problem.add_row(-kInfinity, std::floor(sum / 3), row);
  }
  return problem;
}

TEST(ProcessSolver, SolvesAKnapsackWithABoundThatMeetsTheValue) {
  MipProblem problem;
  problem.offset = 10;
  problem.add_column(5, 0, 1, true), problem.add_column(4, 0, 1, true), problem.add_column(3, 0, 1, true);
  problem.add_row(-kInfinity, 10, {{0, 6.0}, {1, 5.0}, {2, 4.0}});
  const Control control;
  const auto answer = solver()->solve(problem, {}, control).value();
  EXPECT_EQ(answer.status, SolveStatus::kOptimal);
  EXPECT_DOUBLE_EQ(answer.value, 18);
  EXPECT_NEAR(answer.bound, 18, 1e-6);
  EXPECT_THAT(answer.solution, testing::ElementsAre(1, 0, 1));
}

TEST(ProcessSolver, SolvesALinearProgram) {
  MipProblem problem;
  problem.add_column(3, 0, kInfinity, false), problem.add_column(2, 0, 4, false);
  problem.add_row(-kInfinity, 6, {{0, 1.0}, {1, 1.0}, {1, 0.5}});  // the second column twice: 1.5 in all
  const Control control;
  const auto answer = solver()->solve(problem, {}, control).value();
  EXPECT_EQ(answer.status, SolveStatus::kOptimal);
  EXPECT_NEAR(answer.value, 18, 1e-6);
}

TEST(ProcessSolver, SaysInfeasibleByRelaxationByIntegersAndByReversedLimits) {
  const Control control;
  MipProblem relaxation;
  relaxation.add_column(1, 0, 1, true);
  relaxation.add_row(2, 3, {{0, 1.0}});
  EXPECT_EQ(solver()->solve(relaxation, {}, control).value().status, SolveStatus::kInfeasible);

  MipProblem integers;  // 2x + 2y = 3 has fractional solutions only
  integers.add_column(1, 0, 5, true), integers.add_column(1, 0, 5, true);
  integers.add_row(3, 3, {{0, 2.0}, {1, 2.0}});
  EXPECT_EQ(solver()->solve(integers, {}, control).value().status, SolveStatus::kInfeasible);

  MipProblem reversed;
  reversed.add_column(1, 1, 0, true);
  EXPECT_EQ(solver()->solve(reversed, {}, control).value().status, SolveStatus::kInfeasible);
}

TEST(ProcessSolver, RefusesWhatIsUnboundedOrMalformed) {
  const Control control;
  MipProblem unbounded;
  unbounded.add_column(1, 0, kInfinity, true);
  auto refused = solver()->solve(unbounded, {}, control);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kInvalidInput);
  EXPECT_THAT(refused.error().in(Language::kDutch), testing::HasSubstr("geen grens"));

  MipProblem malformed;
  malformed.add_column(1, 0, 1, true);
  malformed.add_row(0, 1, {{7, 1.0}});
  refused = solver()->solve(malformed, {}, control);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kInvalidInput);
  EXPECT_THAT(refused.error().in(Language::kEnglish), testing::HasSubstr("column 7"));
}

struct SmallMip {
  MipProblem problem;
  double best = -kInfinity;  // by trying everything
};

SmallMip random_small_mip(std::mt19937& random) {
  SmallMip small;
  const auto upto = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
  const int columns = 2 + upto(5), rows = 1 + upto(4);
  small.problem.offset = upto(20) - 10;
  for (int c = 0; c < columns; ++c) small.problem.add_column(upto(20) - 6, 0, 1 + upto(1), true);
  for (int r = 0; r < rows; ++r) {
    std::vector<std::pair<uint32_t, double>> entries;
    for (int c = 0; c < columns; ++c) {
      if (upto(3) > 0) entries.emplace_back(static_cast<uint32_t>(c), upto(12) - 3);
    }
    const double middle = upto(20) - 2;
    switch (upto(3)) {
      case 0: small.problem.add_row(middle, kInfinity, entries); break;
      case 1: small.problem.add_row(middle, middle + upto(3), entries); break;
      default: small.problem.add_row(-kInfinity, middle, entries);
    }
  }
  std::vector<double> x(static_cast<size_t>(columns), 0);
  const RowCheck check{small.problem};
  for (;;) {
    if (check.holds(x)) small.best = std::max(small.best, check.value(x));
    size_t c = 0;
    while (c < x.size() && ++x[c] > small.problem.upper[c]) x[c++] = 0;
    if (c == x.size()) break;
  }
  return small;
}

RC_GTEST_PROP(ProcessSolver, AgreesWithTryingEverything, ()) {
  std::mt19937 random(*rc::gen::arbitrary<uint32_t>());
  const SmallMip small = random_small_mip(random);
  const Control control;
  SolveOptions options;
  options.threads = *rc::gen::inRange(1, 3);
  double last_value = -kInfinity;
  const RowCheck check{small.problem};
  options.on_improvement = [&](double value, double bound, const std::vector<double>& solution) {
    RC_ASSERT(bound >= small.best - 1e-6);
    if (!solution.empty()) {
      RC_ASSERT(check.holds(solution));
      RC_ASSERT(std::fabs(check.value(solution) - value) < 1e-6);
      RC_ASSERT(value > last_value);
      last_value = value;
    }
    return true;
  };
  const auto answer = solver()->solve(small.problem, options, control).value();
  if (small.best == -kInfinity) {
    RC_ASSERT(answer.status == SolveStatus::kInfeasible);
  } else {
    RC_ASSERT(answer.status == SolveStatus::kOptimal);
    RC_ASSERT(check.holds(answer.solution));
    RC_ASSERT(std::fabs(answer.value - small.best) < 1e-6);
    RC_ASSERT(answer.bound >= small.best - 1e-6);
    RC_ASSERT(answer.bound <= small.best + 1e-6);
  }
}

TEST(ProcessSolver, StreamsImprovementsAndKeepsToItsTime) {
  const MipProblem problem = hard_problem();
  const Control control;
  SolveOptions options;
  options.seconds_max = 1.5;
  int solutions = 0, bounds = 0;
  double bound_before = kInfinity;
  options.on_improvement = [&](double value, double bound, const std::vector<double>& solution) {
    EXPECT_LE(bound, bound_before);
    EXPECT_LE(value, bound + 1e-6);
    bound_before = bound;
    ++(solution.empty() ? bounds : solutions);
    return true;
  };
  const auto begin = Steady::now();
  const auto answer = solver()->solve(problem, options, control).value();
  EXPECT_LT(ms_since(begin), 1500 + 800);
  EXPECT_EQ(answer.status, SolveStatus::kFeasible);
  EXPECT_GT(solutions, 0);
  EXPECT_GT(bounds, 0);
  EXPECT_TRUE(RowCheck{problem}.holds(answer.solution));
  EXPECT_GT(answer.bound, answer.value);
}

TEST(ProcessSolver, BeginsWithTheStartItIsGiven) {
  const MipProblem problem = hard_problem();
  const Control control;
  SolveOptions options;
  options.seconds_max = 2;
  const auto first = solver()->solve(problem, options, control).value();
  ASSERT_EQ(first.status, SolveStatus::kFeasible);
  options.start = first.solution;
  options.seconds_max = 0.4;
  const auto second = solver()->solve(problem, options, control).value();
  EXPECT_GE(second.value, first.value - 1e-6);
}

TEST(ProcessSolver, StopsWithin100MsWhenCancelledAndLeavesNothingBehind) {
  const MipProblem problem = hard_problem();
  const size_t descriptors = open_descriptors();
  for (const int after_ms : {1, 20, 300}) {
    const auto solve = [&](Control& control) {
      const auto answer = solver()->solve(problem, {}, control);
      ASSERT_FALSE(answer.has_value());
      EXPECT_EQ(answer.error().code, ErrorCode::kCancelled);
    };
    EXPECT_LT(seconds_to_stop(after_ms, solve), 0.1);
    EXPECT_THAT(children(), testing::IsEmpty());
  }
  EXPECT_EQ(open_descriptors(), descriptors);
}

TEST(ProcessSolver, StopsWhenTheCallerHasEnough) {
  const Control control;
  SolveOptions options;
  options.on_improvement = [](double, double, const std::vector<double>& solution) { return solution.empty(); };
  const auto answer = solver()->solve(hard_problem(), options, control).value();
  EXPECT_EQ(answer.status, SolveStatus::kCancelled);
  EXPECT_FALSE(answer.solution.empty());
  EXPECT_THAT(children(), testing::IsEmpty());
}

TEST(ProcessSolver, ObeysTheDeadlineOfTheControl) {
  Control control;
  control.set_deadline(Steady::now() + std::chrono::milliseconds(500));
  const auto begin = Steady::now();
  const auto answer = solver()->solve(hard_problem(), {}, control).value();
  EXPECT_LT(ms_since(begin), 1200);
  EXPECT_TRUE(answer.status == SolveStatus::kFeasible || answer.status == SolveStatus::kNoSolution);
}

TEST(ProcessSolver, AKilledProcessIsAnErrorThatSaysSo) {
  const MipProblem problem = hard_problem();
  const size_t descriptors = open_descriptors();
  const Control control;
  std::jthread killer([] {
    for (int attempt = 0; attempt < 2000; ++attempt) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
      if (const auto found = children(); !found.empty()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        ::kill(found.front(), SIGKILL);
        return;
      }
    }
  });
  const auto answer = solver()->solve(problem, {}, control);
  ASSERT_FALSE(answer.has_value());
  EXPECT_EQ(answer.error().code, ErrorCode::kUnavailable);
  EXPECT_THAT(answer.error().in(Language::kDutch), testing::AllOf(testing::HasSubstr("signal 9"), testing::HasSubstr("Reken opnieuw")));
  killer.join();
  EXPECT_THAT(children(), testing::IsEmpty());
  EXPECT_EQ(open_descriptors(), descriptors);
}

// Found among 8,000 random programs: the plain search of CBC 2.10.8 aborts on this one (an assertion in OsiClpSolverInterface::crunch).
TEST(ProcessSolver, ACrashOfCbcIsTriedAgainInAnotherWay) {
  MipProblem problem;
  problem.offset = -6;
  problem.add_column(2, 0, 1, true), problem.add_column(14, 0, 1, true);
  problem.add_row(-kInfinity, 18, {{0, 8.0}});
  problem.add_row(-kInfinity, 8, {{0, 4.0}, {1, 6.0}});
  const Control control;
  const auto answer = solver()->solve(problem, {}, control).value();
  EXPECT_EQ(answer.status, SolveStatus::kOptimal);
  EXPECT_DOUBLE_EQ(answer.value, 8);
  EXPECT_THAT(answer.solution, testing::ElementsAre(0, 1));
}

TEST(ProcessSolver, AMissingProgramIsNamedWithWhatToDo) {
  const auto missing = ProcessSolver::create("/no/such/koers-solver");
  ASSERT_FALSE(missing.has_value());
  EXPECT_EQ(missing.error().code, ErrorCode::kUnavailable);
  EXPECT_THAT(missing.error().in(Language::kEnglish), testing::AllOf(testing::HasSubstr("/no/such/koers-solver"),
                                                                     testing::HasSubstr("No such file"), testing::HasSubstr("make build")));
}

TEST(ProcessSolver, AnotherProgramInItsPlaceIsNotBelieved) {
  const Control control;
  const auto silent = ProcessSolver::create("/bin/true").value()->solve(hard_problem(), {}, control);
  ASSERT_FALSE(silent.has_value());
  EXPECT_EQ(silent.error().code, ErrorCode::kUnavailable);
  const auto echo = ProcessSolver::create("/bin/cat").value()->solve(hard_problem(), {}, control);  // a request comes back
  ASSERT_FALSE(echo.has_value());
  EXPECT_EQ(echo.error().code, ErrorCode::kUnavailable);
}

TEST(ProcessSolver, KeepsWithinItsMemory) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "no memory limit under a sanitizer: it reserves terabytes itself";
#endif
  const Control control;
  SolveOptions options;
  options.memory_bytes_max = 24u << 20;
  const auto answer = solver()->solve(hard_problem(20'000, 40), options, control);
  ASSERT_FALSE(answer.has_value());
  EXPECT_EQ(answer.error().code, ErrorCode::kUnavailable);
  EXPECT_THAT(answer.error().in(Language::kDutch), testing::HasSubstr("geheugen"));
  EXPECT_THAT(children(), testing::IsEmpty());
}

TEST(ProcessSolver, SeveralThreadsAtTheSameTime) {
  const size_t descriptors = open_descriptors();
  const auto shared = solver();
  std::vector<std::jthread> threads;
  std::atomic<int> right{0};
  for (unsigned t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      std::mt19937 random(t);
      for (int i = 0; i < 5; ++i) {
        const SmallMip small = random_small_mip(random);
        const Control control;
        const auto answer = shared->solve(small.problem, {}, control).value();
        const bool agrees =
            small.best == -kInfinity ? answer.status == SolveStatus::kInfeasible : std::fabs(answer.value - small.best) < 1e-6;
        right += agrees;
      }
    });
  }
  threads.clear();
  EXPECT_EQ(right, 20);
  EXPECT_THAT(children(), testing::IsEmpty());
  EXPECT_EQ(open_descriptors(), descriptors);
}

struct RunByHand {
  int status = 0;
  std::string errors;
};

// Runs the program from a shell, as somebody would who tries it by hand.
RunByHand run_by_hand(const std::string& input) {
  char name[] = "/tmp/koers-solver-test-XXXXXX";
  const int file = ::mkstemp(name);
  EXPECT_EQ(::write(file, input.data(), input.size()), static_cast<ssize_t>(input.size()));
  ::close(file);
  FILE* pipe = ::popen(("'" + program() + "' < " + name + " 2>&1 >/dev/null").c_str(), "r");
  RunByHand result;
  for (int c; (c = std::fgetc(pipe)) != EOF;) result.errors += static_cast<char>(c);
  const int status = ::pclose(pipe);
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + status;
  ::unlink(name);
  return result;
}

TEST(KoersSolver, RefusesGarbageWithStatus2AndAMessage) {
  const Bytes frame = encode_request(hard_problem(10, 2), {}, 1, Presolve::kOff, {});
  const std::string good(frame.begin(), frame.end());
  std::string flipped = good, wrong_version = good;
  flipped[200] = static_cast<char>(flipped[200] ^ 1);
  wrong_version[4] = 9;
  for (const std::string& bad :
       {std::string(), std::string("garbage"), std::string(5000, 'x'), good.substr(0, good.size() / 2), flipped, wrong_version}) {
    const RunByHand result = run_by_hand(bad);
    EXPECT_EQ(result.status, 2) << bad.substr(0, 20);
    EXPECT_THAT(result.errors, testing::HasSubstr("not a request I can read"));
  }
  EXPECT_THAT(run_by_hand(wrong_version).errors, testing::HasSubstr("version 9"));
}

RC_GTEST_PROP(Protocol, WhatIsEncodedComesBackTheSame, ()) {
  std::mt19937 random(*rc::gen::arbitrary<uint32_t>());
  const MipProblem problem = random_small_mip(random).problem;
  const std::vector<double> start(problem.objective.size(), 1.0);
  SolveOptions options;
  options.relative_gap = 0.01, options.threads = 3, options.memory_bytes_max = 77;
  const Bytes frame = encode_request(problem, options, 2.5, Presolve::kOn, start);
  FrameHeader header;
  RC_ASSERT(decode_header(std::span(frame).first<kFrameHeaderBytes>(), header).empty());
  const auto payload = std::span(frame).subspan(kFrameHeaderBytes);
  RC_ASSERT(check_payload(header, payload).empty());
  Request back;
  RC_ASSERT(decode(payload, back).empty());
  RC_ASSERT(back.problem.objective == problem.objective && back.problem.coefficient == problem.coefficient);
  RC_ASSERT(back.problem.row_begin == problem.row_begin && back.problem.offset == problem.offset);
  RC_ASSERT(back.start == start && back.threads == 3 && back.memory_bytes_max == 77u && back.relative_gap == 0.01);
  RC_ASSERT(back.seconds_max == 2.5 && back.presolve == Presolve::kOn);
}

RC_GTEST_PROP(Protocol, DamagedPayloadsAreRefusedOrHarmless, ()) {
  std::mt19937 random(*rc::gen::arbitrary<uint32_t>());
  Bytes frame = encode_request(random_small_mip(random).problem, {}, 1, Presolve::kOff, {});
  const size_t changes = 1 + random() % 8;
  for (size_t i = 0; i < changes; ++i)
    frame[kFrameHeaderBytes + random() % (frame.size() - kFrameHeaderBytes)] = static_cast<uint8_t>(random());
  if (random() % 4 == 0) frame.resize(kFrameHeaderBytes + random() % (frame.size() - kFrameHeaderBytes));
  Request request;  // past the checksum, as an attacker would
  if (decode(std::span(frame).subspan(kFrameHeaderBytes), request).empty()) RC_ASSERT(check_problem(request.problem).empty());
}

}  // namespace
}  // namespace koers::solver
