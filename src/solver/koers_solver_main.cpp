// koers-solver: reads one mixed-integer program from stdin, improves it with CBC, and writes what it finds to stdout (solver/protocol.h).
// The only file that sees CBC, which is EPL-1 and therefore a process of its own. Killing it at any moment is the way to cancel it.
// Exit status: 0 answered, 2 the input is not a request, 3 it could not be solved (a kFailure frame says why).
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

#include <CbcEventHandler.hpp>
#include <CbcModel.hpp>
#include <CbcSolver.hpp>
#include <CoinPackedMatrix.hpp>
#include <OsiClpSolverInterface.hpp>
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>
#include <mutex>
#include <new>
#include <thread>

#include "solver/protocol.h"

namespace koers::solver {
namespace {

constexpr int kExitBadInput = 2;
constexpr int kExitFailed = 3;
constexpr double kIntegerTolerance = 1e-6;
constexpr double kNoBound = std::numeric_limits<double>::infinity();

int answer_fd = -1;
std::mutex answer_mutex;

void send(const Bytes& frame) {
  const std::lock_guard lock(answer_mutex);
  size_t sent = 0;
  while (sent < frame.size()) {
    const ssize_t count = ::write(answer_fd, frame.data() + sent, frame.size() - sent);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) ::_exit(kExitFailed);  // nobody listens any more
    sent += static_cast<size_t>(count);
  }
}

[[noreturn]] void refuse_input(const std::string& why) {
  std::fprintf(
      stderr,
      "koers-solver: the input is not a request I can read: %s.\n"
      "koers-solver is started by koers; to use it by hand, send a frame as described in src/solver/protocol.h to its standard input.\n",
      why.c_str());
  ::_exit(kExitBadInput);
}

[[noreturn]] void fail(FailureKind kind, const std::string& text) {
  send(encode(Failure{kind, text}));
  std::fprintf(stderr, "koers-solver: %s\n", text.c_str());
  ::_exit(kExitFailed);
}

// Called by operator new when there is no memory left: the frame was made before, so that sending it takes none.
Bytes out_of_memory_frame;
[[noreturn]] void out_of_memory() {
  send(out_of_memory_frame);
  ::_exit(kExitFailed);
}

bool read_fully(void* target, size_t count) {
  auto* at = static_cast<uint8_t*>(target);
  while (count > 0) {
    const ssize_t got = ::read(STDIN_FILENO, at, count);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    at += got, count -= static_cast<size_t>(got);
  }
  return true;
}

Request read_request() {
  std::array<uint8_t, kFrameHeaderBytes> head{};
  if (!read_fully(head.data(), head.size())) refuse_input("it is shorter than a frame");
  FrameHeader header;
  if (std::string wrong = decode_header(head, header); !wrong.empty()) refuse_input(wrong);
  if (header.kind != FrameKind::kRequest) refuse_input("the first frame is not a request");
  Bytes payload;
  // In steps, so that a lying length costs no more memory than what really comes.
  while (payload.size() < header.payload_bytes) {
    const size_t at = payload.size(), step = std::min<uint64_t>(header.payload_bytes - at, 16u << 20);
    payload.resize(at + step);
    if (!read_fully(payload.data() + at, step)) refuse_input("the frame ends too early");
  }
  if (std::string wrong = check_payload(header, payload); !wrong.empty()) refuse_input(wrong);
  Request request;
  if (std::string wrong = decode(payload, request); !wrong.empty()) refuse_input(wrong);
  return request;
}

// The address space as well as the data segment: not every kernel counts mapped memory under RLIMIT_DATA.
void limit_memory(uint64_t bytes, int threads) {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)  // they reserve terabytes
  if (bytes == 0) return;
  const uint64_t arenas_and_stacks = (static_cast<uint64_t>(threads) + 2) * (72u << 20);
  const auto set = [](auto resource, uint64_t value) {
    rlimit limit{};
    if (::getrlimit(resource, &limit) != 0) return;
    limit.rlim_cur = std::min<rlim_t>(value, limit.rlim_max);
    limit.rlim_max = limit.rlim_cur;
    ::setrlimit(resource, &limit);
  };
  set(RLIMIT_DATA, bytes);
  set(RLIMIT_AS, bytes + arenas_and_stacks);
#else
  (void)bytes, (void)threads;
#endif
}

// Ends the process when the other side closes its end of stdin: it is gone, or has no use for the answer.
void end_with_the_other_side() {
  std::thread([] {
    char byte;
    for (;;) {
      const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
      if (got == 0 || (got < 0 && errno != EINTR)) ::_exit(0);
    }
  }).detach();
}

// CBC minimises: its objective is minus ours, and our offset is added here.
class Job {
 public:
  explicit Job(Request request) : request_(std::move(request)) {}
  void run();

  // From the event handler, in the columns of the model that CBC works on. May be called by several threads.
  void found(const CbcModel& model, const double* solution);
  void bounded(double cbc_bound);
  bool close_enough() const;

 private:
  void load();
  void solve_relaxation();
  void answer_relaxation();
  void search();
  std::vector<double> rounded(const double* solution) const;
  bool is_integral(const double* solution) const;
  bool recover(const CbcModel& model, const double* solution, std::vector<double>& original) const;
  double value_of(const std::vector<double>& solution) const;
  void take(std::vector<double> solution);
  size_t columns() const { return request_.problem.objective.size(); }

  Request request_;
  OsiClpSolverInterface linear_;  // the problem as given, with the solution of its relaxation
  mutable std::mutex mutex_;
  double bound_ = kNoBound;
  double best_value_ = -std::numeric_limits<double>::infinity();
  std::vector<double> best_;
};

class Listener : public CbcEventHandler {
 public:
  explicit Listener(Job* job) : job_(job) {}
  CbcEventHandler* clone() const override { return new Listener(*this); }

  CbcAction event(CbcEvent which) override {
    // A model within a heuristic or a subtree knows nothing of the whole.
    if (model_ == nullptr || model_->parentModel() != nullptr || (model_->specialOptions() & 2048) != 0) return noAction;
    if (which == solution || which == heuristicSolution) {
      if (model_->bestSolution() != nullptr) job_->found(*model_, model_->bestSolution());
    }
    if (which == node || which == treeStatus || which == solution || which == heuristicSolution) {
      job_->bounded(model_->getBestPossibleObjValue());
    }
    return job_->close_enough() ? stop : noAction;
  }

 private:
  Job* job_;
};

void Job::load() {
  const MipProblem& problem = request_.problem;
  const double infinity = linear_.getInfinity();
  const size_t rows = problem.row_lower.size();
  const auto widen = [infinity](std::vector<double> limits) {
    for (double& limit : limits) {
      if (std::isinf(limit)) limit = limit < 0 ? -infinity : infinity;
    }
    return limits;
  };
  // One entry for each column of a row, even if the frame names one twice.
  std::vector<CoinBigIndex> begin{0};
  std::vector<int> index;
  std::vector<double> element, sum(columns(), 0.0);
  for (size_t row = 0; row < rows; ++row) {
    for (uint32_t at = problem.row_begin[row]; at < problem.row_begin[row + 1]; ++at) sum[problem.column[at]] += problem.coefficient[at];
    for (uint32_t at = problem.row_begin[row]; at < problem.row_begin[row + 1]; ++at) {
      double& coefficient = sum[problem.column[at]];
      if (coefficient != 0) index.push_back(static_cast<int>(problem.column[at])), element.push_back(coefficient);
      coefficient = 0;
    }
    begin.push_back(static_cast<CoinBigIndex>(index.size()));
  }
  const CoinPackedMatrix matrix(false, static_cast<int>(columns()), static_cast<int>(rows), static_cast<CoinBigIndex>(index.size()),
                                element.data(), index.data(), begin.data(), nullptr);
  std::vector<double> cost(columns());
  std::transform(problem.objective.begin(), problem.objective.end(), cost.begin(), [](double value) { return -value; });
  linear_.messageHandler()->setLogLevel(0);
  linear_.getModelPtr()->setLogLevel(0);
  linear_.loadProblem(matrix, widen(problem.lower).data(), widen(problem.upper).data(), cost.data(), widen(problem.row_lower).data(),
                      widen(problem.row_upper).data());
  linear_.setIntParam(OsiNameDiscipline, 1);
  for (size_t c = 0; c < columns(); ++c) {
    linear_.setColName(static_cast<int>(c), "c" + std::to_string(c));
    if (problem.is_integer[c]) linear_.setInteger(static_cast<int>(c));
  }
}

double Job::value_of(const std::vector<double>& solution) const {
  double value = request_.problem.offset;
  for (size_t c = 0; c < columns(); ++c) value += request_.problem.objective[c] * solution[c];
  return value;
}

std::vector<double> Job::rounded(const double* solution) const {
  std::vector<double> result(solution, solution + columns());
  for (size_t c = 0; c < columns(); ++c) {
    if (request_.problem.is_integer[c]) result[c] = std::round(result[c]);
  }
  return result;
}

bool Job::is_integral(const double* solution) const {
  for (size_t c = 0; c < columns(); ++c) {
    if (request_.problem.is_integer[c] && std::fabs(solution[c] - std::round(solution[c])) > kIntegerTolerance) return false;
  }
  return true;
}

void Job::take(std::vector<double> solution) {
  const double value = value_of(solution);
  if (!best_.empty() && value <= best_value_) return;
  best_value_ = value;
  best_ = std::move(solution);
  send(encode(Improvement{best_value_, bound_, best_}));
}

// CBC works on a presolved model. Its integer columns are fixed in the original, and a linear program gives the others.
bool Job::recover(const CbcModel& model, const double* solution, std::vector<double>& original) const {
  const int* origin = model.originalColumns();
  const int count = model.getNumCols();
  if (origin == nullptr) {
    if (static_cast<size_t>(count) != columns() || !is_integral(solution)) return false;
    original = rounded(solution);
    return true;
  }
  OsiClpSolverInterface fixed(linear_);
  for (int c = 0; c < count; ++c) {
    const int from = origin[c];
    if (from < 0 || static_cast<size_t>(from) >= columns()) continue;
    if (!request_.problem.is_integer[static_cast<size_t>(from)]) continue;
    const double value = std::round(solution[c]);
    if (value < fixed.getColLower()[from] - kIntegerTolerance || value > fixed.getColUpper()[from] + kIntegerTolerance) return false;
    fixed.setColBounds(from, value, value);
  }
  fixed.resolve();
  if (!fixed.isProvenOptimal() || !is_integral(fixed.getColSolution())) return false;
  original = rounded(fixed.getColSolution());
  return true;
}

void Job::found(const CbcModel& model, const double* solution) {
  const std::lock_guard lock(mutex_);
  std::vector<double> original;
  if (recover(model, solution, original)) take(std::move(original));
}

void Job::bounded(double cbc_bound) {
  if (!std::isfinite(cbc_bound) || std::fabs(cbc_bound) > 1e49) return;  // not known yet
  const std::lock_guard lock(mutex_);
  const double bound = request_.problem.offset - cbc_bound;
  if (std::isfinite(bound_) && bound > bound_ - 1e-9 * std::max(1.0, std::fabs(bound_))) return;
  bound_ = bound;
  send(encode(Improvement{best_value_, bound_, {}}));
}

bool Job::close_enough() const {
  const std::lock_guard lock(mutex_);
  if (best_.empty()) return false;
  return bound_ - best_value_ <= std::max(1e-9, request_.relative_gap * std::fabs(best_value_));
}

void Job::solve_relaxation() {
  for (size_t i = 0; i < columns(); ++i) {
    if (request_.problem.lower[i] > request_.problem.upper[i]) send(encode(Answer{SolveStatus::kInfeasible, 0, 0, {}})), ::_exit(0);
  }
  for (size_t i = 0; i < request_.problem.row_lower.size(); ++i) {
    if (request_.problem.row_lower[i] > request_.problem.row_upper[i]) send(encode(Answer{SolveStatus::kInfeasible, 0, 0, {}})), ::_exit(0);
  }
  linear_.initialSolve();
  if (linear_.isProvenPrimalInfeasible()) send(encode(Answer{SolveStatus::kInfeasible, 0, 0, {}})), ::_exit(0);
  if (linear_.isProvenDualInfeasible()) fail(FailureKind::kUnbounded, "the problem is unbounded: nothing keeps its value finite");
  if (linear_.isProvenOptimal()) bounded(linear_.getObjValue());
}

void Job::search() {
  using Steady = std::chrono::steady_clock;
  const auto begin = Steady::now();
  CbcModel model(linear_);
  CbcSolverUsefulData data;
  data.noPrinting_ = true;
  data.useSignalHandler_ = false;
  CbcMain0(model, data);
  model.setLogLevel(0);
  model.messageHandler()->setLogLevel(0);
  if (!request_.start.empty()) {
    std::vector<std::pair<std::string, double>> start;
    for (size_t c = 0; c < columns(); ++c) {
      if (request_.problem.is_integer[c]) start.emplace_back("c" + std::to_string(c), std::round(request_.start[c]));
    }
    model.setMIPStart(start);
  }
  Listener listener(this);
  model.passInEventHandler(&listener);
  const double elapsed = std::chrono::duration<double>(Steady::now() - begin).count();
  std::vector<std::string> words{"koers-solver",
                                 "-log",
                                 "0",
                                 "-timeMode",
                                 "elapsed",
                                 "-sec",
                                 std::to_string(std::max(0.0, request_.seconds_max - elapsed)),
                                 "-ratioGap",
                                 std::to_string(request_.relative_gap),
                                 "-preprocess",
                                 request_.presolve == Presolve::kOn ? "sos" : "off"};
  if (request_.threads > 1) words.insert(words.end(), {"-threads", std::to_string(request_.threads)});
  words.insert(words.end(), {"-solve", "-quit"});
  std::vector<const char*> arguments;
  arguments.reserve(words.size());
  for (const std::string& word : words) arguments.push_back(word.c_str());
  CbcMain1(static_cast<int>(arguments.size()), arguments.data(), model, [](CbcModel*, int) { return 0; }, data);

  if (model.bestSolution() != nullptr && is_integral(model.bestSolution())) {
    const std::lock_guard lock(mutex_);
    take(rounded(model.bestSolution()));
  }
  const bool complete = model.status() == 0 && !model.isSecondsLimitReached();
  Answer answer;
  if (best_.empty()) {
    answer.status = complete && model.isProvenInfeasible() ? SolveStatus::kInfeasible : SolveStatus::kNoSolution;
  } else {
    if (complete && model.isProvenOptimal())
      bounded(-(best_value_ - request_.problem.offset) - request_.relative_gap * std::fabs(best_value_));
    bounded(model.getBestPossibleObjValue());
    answer.status = close_enough() ? SolveStatus::kOptimal : SolveStatus::kFeasible;
  }
  answer.value = best_.empty() ? 0 : best_value_;
  answer.bound = best_.empty() ? bound_ : std::max(bound_, best_value_);
  answer.solution = best_;
  send(encode(answer));
}

// The solution of the relaxation is the best there is: nothing in it needs to become whole.
void Job::answer_relaxation() {
  const std::vector<double> solution = rounded(linear_.getColSolution());
  send(encode(Answer{SolveStatus::kOptimal, value_of(solution), std::max(bound_, value_of(solution)), solution}));
}

void Job::run() {
  load();
  solve_relaxation();
  // Also spares CBC programs in which hardly anything is left to decide, on which it crashes more often than on others.
  if (linear_.isProvenOptimal() && is_integral(linear_.getColSolution())) return answer_relaxation();
  search();
}

}  // namespace

int run() {
  // CBC prints where it likes; only frames may reach the other side.
  answer_fd = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (answer_fd < 0 || nowhere < 0 || ::dup2(nowhere, STDOUT_FILENO) < 0) {
    std::fprintf(stderr, "koers-solver: cannot open its output: %s\n", std::strerror(errno));
    return kExitFailed;
  }
  out_of_memory_frame = encode(Failure{FailureKind::kMemory, "out of memory"});
  Request request = read_request();
  end_with_the_other_side();
  limit_memory(request.memory_bytes_max, request.threads);
  std::set_new_handler(out_of_memory);
  try {
    Job job(std::move(request));
    job.run();
  } catch (const CoinError& error) {
    fail(FailureKind::kSolver, "CBC stopped: " + error.message() + " (" + error.className() + "::" + error.methodName() + ")");
  } catch (const std::exception& error) {
    fail(FailureKind::kSolver, std::string("CBC stopped: ") + error.what());
  }
  return 0;
}

}  // namespace koers::solver

int main() {
  const int status = koers::solver::run();
  ::_exit(status);  // the thread that watches stdin is still there
}
