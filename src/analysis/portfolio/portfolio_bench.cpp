// Measures the optimiser on published instances and on synthetic portfolios; one JSON object a line, as an independent checker reads it.
//   portfolio_bench --format mknap|psplib FILE… [--seconds S] [--schedules N] [--threads T] [--seed K] [--by engine|search|solver]
//   portfolio_bench --format project [--jobs N] [--modes M] [--instances I] …   (the shapes of the published sets by turns)
//   portfolio_bench --format knapsack [--variables N] [--limits M] [--instances I] …   (tightness 1/4, 1/2 and 3/4 by turns)
//   portfolio_bench --format koers [--initiatives N] [--quarters Q] [--instances I] …
// --write-lp DIR writes the program of each instance, as CBC gets it, for another solver (bench/highs.mjs).
// --replay 1 runs each answer by the clock again by its work, and ends with status 1 when it does not come back.
// --by engine: all searches and the solver together (as the product does); search: without the solver and, of projects, without the exact search; solver: the same model given plainly to CBC.
// Every answer is checked against the limits before its time is printed; a wrong one ends the program with status 1.
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <limits>
#include <sstream>

#include "analysis/portfolio/benchmark_instances.h"
#include "analysis/portfolio/checker_for_tests.h"
#include "analysis/portfolio/engine.h"
#include "analysis/portfolio/model.h"
#include "analysis/portfolio/random_problem.h"
#include "base/text.h"
#include "solver/process_solver.h"

namespace koers::analysis::portfolio {
namespace {

struct Arguments {
  std::string format = "koers", by = "engine";
  std::vector<std::string> files;
  std::string write_lp;  // a folder: the programs go there instead of being solved
  double seconds = 5;
  std::optional<int64_t> schedules;
  int jobs = 60, modes = 1, variables = 250, limits = 5;
  int threads = 1, initiatives = 200, quarters = 12, instances = 1;
  uint64_t seed = 1;
  bool replay = false;
};

[[noreturn]] void usage(const std::string& what) {
  std::cerr << "portfolio_bench: " << what
            << "\nusage: portfolio_bench --format mknap|psplib|project|knapsack|koers [FILE…] [--seconds S] [--schedules N] [--threads T] "
               "[--seed K]\n"
               "                       [--by engine|search|solver] [--initiatives N] [--quarters Q] [--instances I] [--write-lp DIR] "
               "[--replay 1]\n"
               "                       [--jobs N] [--modes M] [--variables N] [--limits M]\n";
  std::exit(2);
}

Arguments read_arguments(int count, char** words) {
  Arguments arguments;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    if (!word.starts_with("--")) {
      arguments.files.push_back(word);
      continue;
    }
    if (i + 1 == count) usage(word + " needs a value");
    const std::string value = words[++i];
    const auto number = parse_number(value);
    if (word == "--format")
      arguments.format = value;
    else if (word == "--by")
      arguments.by = value;
    else if (word == "--write-lp")
      arguments.write_lp = value;
    else if (!number || *number < 0)
      usage(std::string(word).append(": not a number: ").append(value));
    else if (word == "--seconds")
      arguments.seconds = std::atof(value.c_str());
    else if (word == "--schedules")
      arguments.schedules = std::atoll(value.c_str());
    else if (word == "--threads")
      arguments.threads = std::atoi(value.c_str());
    else if (word == "--replay")
      arguments.replay = *number != 0;
    else if (word == "--seed")
      arguments.seed = static_cast<uint64_t>(std::atoll(value.c_str()));
    else if (word == "--initiatives")
      arguments.initiatives = std::atoi(value.c_str());
    else if (word == "--quarters")
      arguments.quarters = std::atoi(value.c_str());
    else if (word == "--jobs")
      arguments.jobs = std::atoi(value.c_str());
    else if (word == "--modes")
      arguments.modes = std::max(1, std::atoi(value.c_str()));
    else if (word == "--variables")
      arguments.variables = std::atoi(value.c_str());
    else if (word == "--limits")
      arguments.limits = std::atoi(value.c_str());
    else if (word == "--instances")
      arguments.instances = std::atoi(value.c_str());
    else
      usage("unknown option " + word);
  }
  const bool generated = arguments.format == "koers" || arguments.format == "project" || arguments.format == "knapsack";
  if (!generated && arguments.files.empty()) usage("--format " + arguments.format + " needs a file");
  if (arguments.by != "engine" && arguments.by != "search" && arguments.by != "solver") usage("--by engine, search or solver");
  return arguments;
}

[[noreturn]] void stop(const Error& error) {
  std::cerr << error.in(Language::kEnglish) << '\n';
  std::exit(3);
}

std::vector<Instance> read_instances(const Arguments& arguments) {
  std::vector<Instance> instances;
  if (arguments.format == "koers") {
    for (int i = 0; i < arguments.instances; ++i) {
      const PortfolioShape shape{arguments.initiatives, arguments.quarters, arguments.seed + static_cast<uint64_t>(i), 0.45};
      instances.push_back(
          {"koers-" + std::to_string(shape.initiatives) + "x" + std::to_string(shape.quarters) + "-" + std::to_string(shape.seed),
           random_portfolio(shape), 1, 0});
    }
    return instances;
  }
  if (arguments.format == "knapsack") {
    for (int i = 0; i < arguments.instances; ++i) {
      const KnapsackShape shape{arguments.variables, arguments.limits, 0.25 + 0.25 * (i % 3), arguments.seed + static_cast<uint64_t>(i)};
      instances.push_back(
          {"knapsack-" + std::to_string(shape.variables) + "x" + std::to_string(shape.limits) + "-" + std::to_string(shape.seed),
           random_knapsack(shape), 1, 0});
    }
    return instances;
  }
  if (arguments.format == "project") {
    for (int i = 0; i < arguments.instances; ++i) {
      ProjectShape shape = published_shape(arguments.jobs, arguments.modes, i);
      shape.seed = arguments.seed + static_cast<uint64_t>(i);
      const std::string modes = arguments.modes > 1 ? "x" + std::to_string(arguments.modes) : "";
      Instance instance{"project-" + std::to_string(shape.jobs) + modes + "-" + std::to_string(shape.seed), random_project(shape), -1, 0};
      instance.offset = instance.problem.periods;
      instances.push_back(std::move(instance));
    }
    return instances;
  }
  for (const std::string& file : arguments.files) {
    std::ifstream stream(file);
    if (!stream) usage("cannot read " + file);
    std::stringstream text;
    text << stream.rdbuf();
    const size_t slash = file.rfind('/') + 1, dot = file.rfind('.');
    const std::string stem = file.substr(slash, dot > slash ? dot - slash : std::string::npos);
    if (arguments.format == "mknap") {
      auto read = read_mknap(text.str(), stem);
      if (!read) stop(read.error());
      instances.insert(instances.end(), read->begin(), read->end());
    } else if (arguments.format == "psplib") {
      auto read = read_psplib(text.str(), stem);
      if (!read) stop(read.error());
      instances.push_back(std::move(*read));
    } else {
      usage("unknown format " + arguments.format);
    }
  }
  return instances;
}

// The model given to the solver as it is, with nothing of ours before or beside it.
Solved solve_plainly(const Problem& problem, const Arguments& arguments, const Control& control) {
  using Steady = std::chrono::steady_clock;
  const auto begin = Steady::now();
  const auto seconds = [begin] { return std::chrono::duration<double>(Steady::now() - begin).count(); };
  const Compiled compiled(problem);
  const Model model = make_model(compiled);
  Solved solved;
  SolveOptions options;
  options.seconds_max = arguments.seconds;
  options.threads = arguments.threads;
  options.on_improvement = [&](double, double, const std::vector<double>& solution) {
    if (solution.empty()) return true;
    if (solved.seconds_to_first == 0) solved.seconds_to_first = seconds();
    solved.seconds_to_best = seconds();
    return true;
  };
  auto answer = control.solver()->solve(model.program, options, control);
  if (!answer) stop(answer.error());
  solved.seconds = seconds();
  solved.bound = bound_of(model, answer->bound);
  solved.bound_by = BoundBy::kSolver;
  if (answer->status == SolveStatus::kInfeasible) solved.status = Status::kInfeasible;
  if (const auto schedule = schedule_of(compiled, answer->solution)) {
    solved.schedule = *schedule;
    solved.value = value_of(problem, *schedule);
    solved.status = solved.value >= solved.bound ? Status::kOptimal : Status::kFeasible;
  }
  return solved;
}

void write_terms(std::ostream& out, const MipProblem& program, uint32_t begin, uint32_t end) {
  for (uint32_t at = begin; at < end; ++at) {
    const double coefficient = program.coefficient[at];
    out << (coefficient < 0 ? " - " : " + ") << std::fabs(coefficient) << " x" << program.column[at];
    if ((at - begin) % 8 == 7) out << '\n';
  }
}

// In the LP format that every solver reads.
void write_lp(const std::string& file, const MipProblem& program) {
  std::ofstream out(file);
  out.precision(17);
  out << "Maximize\n obj:";
  for (size_t c = 0; c < program.objective.size(); ++c) {
    out << (program.objective[c] < 0 ? " - " : " + ") << std::fabs(program.objective[c]) << " x" << c << (c % 8 == 7 ? "\n" : "");
  }
  out << "\nSubject To\n";
  for (size_t row = 0; row < program.row_lower.size(); ++row) {
    const uint32_t begin = program.row_begin[row], end = program.row_begin[row + 1];
    if (begin == end) continue;
    for (const bool upper : {true, false}) {
      const double limit = upper ? program.row_upper[row] : program.row_lower[row];
      if (std::isinf(limit)) continue;
      out << (upper ? " u" : " l") << row << ':';
      write_terms(out, program, begin, end);
      out << (upper ? " <= " : " >= ") << limit << '\n';
    }
  }
  out << "Binary\n";
  for (size_t c = 0; c < program.objective.size(); ++c) out << " x" << c << (c % 12 == 11 ? "\n" : "");
  out << "\nEnd\n";
  if (!out.flush()) usage("cannot write " + file);
}

std::string_view word(Status status) {
  switch (status) {
    case Status::kOptimal: return "optimal";
    case Status::kFeasible: return "feasible";
    case Status::kInfeasible: return "infeasible";
    case Status::kUnknown: break;
  }
  return "unknown";
}

// The length of the longest chain of a project, each job in its shortest mode: what published deviations are from.
int critical_path(const Problem& problem) {
  std::vector<int> ready(problem.activities.size(), 0);
  int longest = 0;
  for (bool changed = true; changed;) {
    changed = false;
    for (const Precedence& rule : problem.precedences) {
      const auto& variants = problem.activities[rule.before].variants;
      const auto shortest = std::min_element(variants.begin(), variants.end(),
                                             [](const Variant& one, const Variant& other) { return one.duration < other.duration; });
      const int then = ready[rule.before] + shortest->duration;
      if (then > ready[rule.after]) ready[rule.after] = then, changed = true;
      longest = std::max(longest, then);
    }
  }
  return longest;
}

void print(const Instance& instance, const Arguments& arguments, const Solved& solved) {
  std::cout << "{\"instance\": \"" << instance.name << "\", \"by\": \"" << arguments.by << "\", \"status\": \"" << word(solved.status)
            << '"';
  if (solved.has_schedule()) {
    const auto value = static_cast<double>(instance.objective(solved.value)), bound = static_cast<double>(instance.objective(solved.bound));
    const double gap = std::fabs(bound - value) / std::max(1.0, std::fabs(bound));
    std::cout << ", \"objective\": " << instance.objective(solved.value) << ", \"bound\": " << instance.objective(solved.bound)
              << ", \"gap\": " << gap;
  }
  std::cout << ", \"seconds\": " << solved.seconds << ", \"seconds_to_first\": " << solved.seconds_to_first
            << ", \"seconds_to_best\": " << solved.seconds_to_best << ", \"schedules\": " << solved.schedules
            << ", \"seed\": " << arguments.seed << ", \"finds\": " << solved.finds.size();
  if (solved.has_schedule()) {
    const bool starts = arguments.format == "psplib" || arguments.format == "project";
    if (starts) std::cout << ", \"critical_path\": " << critical_path(instance.problem);
    const bool modes = starts && std::any_of(instance.problem.activities.begin(), instance.problem.activities.end(),
                                             [](const Activity& activity) { return activity.variants.size() > 1; });
    if (modes) {
      std::cout << ", \"modes\": [";
      for (size_t a = 0; a < solved.schedule.size(); ++a) std::cout << (a > 0 ? ", " : "") << solved.schedule[a].variant + 1;
      std::cout << ']';
    }
    std::cout << (starts ? ", \"starts\": [" : ", \"chosen\": [");
    bool first = true;
    for (size_t a = 0; a < solved.schedule.size(); ++a) {
      if (!starts && !solved.schedule[a].is_in()) continue;
      std::cout << (first ? "" : ", ") << (starts ? static_cast<size_t>(solved.schedule[a].start) : a);
      first = false;
    }
    std::cout << ']';
  }
  std::cout << "}\n" << std::flush;
}

// Whether a run by the clock is the same again by its work and what the solver found on the way.
bool comes_back(const Problem& problem, EngineOptions options, const Solved& solved) {
  options.schedules = solved.schedules, options.finds = solved.finds;
  const Control control;
  const auto again = optimise(problem, options, control);
  return again && again->schedule == solved.schedule;
}

int run(const Arguments& arguments) {
  auto port = solver::ProcessSolver::create(solver::ProcessSolver::path_beside_this_program());
  if (!port && arguments.by != "search") stop(port.error());
  for (const Instance& instance : read_instances(arguments)) {
    if (!arguments.write_lp.empty()) {
      const Model model = make_model(Compiled(instance.problem));
      write_lp(arguments.write_lp + "/" + instance.name + ".lp", model.program);
      continue;
    }
    Control control;
    if (arguments.by != "search") control.set_solver(port->get());
    Solved solved;
    if (arguments.by == "solver") {
      solved = solve_plainly(instance.problem, arguments, control);
    } else {
      EngineOptions options;
      options.seconds = arguments.seconds;
      options.schedules = arguments.schedules;
      options.seed = arguments.seed;
      options.solver_threads = arguments.threads;
      options.use_exact_search = arguments.by != "search";
      auto answer = optimise(instance.problem, options, control);
      if (!answer) stop(answer.error());
      solved = std::move(*answer);
      if (arguments.replay && !comes_back(instance.problem, options, solved)) {
        std::cerr << instance.name << ": its " << solved.schedules << " schedules and " << solved.finds.size()
                  << " finds do not bring its answer back\n";
        return 1;
      }
    }
    if (solved.has_schedule()) {
      const std::string wrong = testing::violation(instance.problem, solved.schedule);
      if (!wrong.empty() || testing::worth(instance.problem, solved.schedule) != solved.value) {
        std::cerr << instance.name << ": the answer breaks a limit or tells a wrong value: " << wrong << '\n';
        return 1;
      }
    }
    print(instance, arguments, solved);
  }
  return 0;
}

}  // namespace
}  // namespace koers::analysis::portfolio

int main(int count, char** words) {
  using namespace koers::analysis::portfolio;
  return run(read_arguments(count, words));
}
