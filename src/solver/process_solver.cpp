#include "solver/process_solver.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

#include "base/control.h"
#include "base/text.h"
#include "solver/child_process.h"
#include "solver/protocol.h"

namespace koers::solver {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kTick{20};
// CBC looks at the clock between its steps only; what comes later than this is cut off and the best so far is the answer.
constexpr double kGraceSecondsMin = 0.25;
constexpr double kGraceShare = 0.05;
constexpr double kForeverSeconds = 1e7;

constexpr MessageText kNotRunnable{"solver.not_runnable", "Het rekenprogramma {path} is er niet of mag niet draaien: {reason}.",
                                   "The solver program {path} is missing or may not be run: {reason}."};
constexpr MessageText kNotRunnableMend{
    "solver.not_runnable_mend", "Zet koers-solver naast het programma koers (make build maakt beide) en geef het recht om te draaien.",
    "Put koers-solver beside the koers program (make build makes both) and allow it to run."};
constexpr MessageText kNoStart{"solver.no_start", "Het rekenprogramma {path} start niet: {reason}.",
                               "The solver program {path} does not start: {reason}."};
constexpr MessageText kNoStartMend{
    "solver.no_start_mend", "Kijk of dit systeem nog processen en bestanden kan openen (ulimit -u, ulimit -n) en probeer het opnieuw.",
    "See whether this system can still open processes and files (ulimit -u, ulimit -n) and try again."};
constexpr MessageText kDied{"solver.died", "Het rekenprogramma stopte midden in het werk ({how}). Laatste uitvoer: {words}",
                            "The solver program stopped in the middle of its work ({how}). Last output: {words}"};
constexpr MessageText kDiedMend{
    "solver.died_mend",
    "Reken opnieuw. Gebeurt het weer, kijk dan of het systeem genoeg geheugen heeft en meld deze fout met de laatste uitvoer.",
    "Run it again. If it happens again, check that the system has enough memory and report this error with the last output."};
constexpr MessageText kOutOfMemory{"solver.out_of_memory", "Het rekenprogramma had niet genoeg aan {megabytes} MB geheugen.",
                                   "The solver program needed more than {megabytes} MB of memory."};
constexpr MessageText kOutOfMemoryMend{"solver.out_of_memory_mend",
                                       "Sta meer geheugen toe, of maak de opgave kleiner: minder kwartalen, varianten of initiatieven.",
                                       "Allow more memory, or make the problem smaller: fewer quarters, variants or initiatives."};
constexpr MessageText kNonsense{"solver.nonsense", "Het rekenprogramma antwoordt iets wat Koers niet begrijpt: {reason}.",
                                "The solver program answers something Koers does not understand: {reason}."};
constexpr MessageText kNonsenseMend{"solver.nonsense_mend", "Gebruik koers en koers-solver van dezelfde versie.",
                                    "Use koers and koers-solver of the same version."};
constexpr MessageText kUnbounded{"solver.unbounded", "De opgave heeft geen grens: de waarde kan eindeloos groeien.",
                                 "The problem has no limit: its value can grow without end."};
constexpr MessageText kUnboundedMend{"solver.unbounded_mend", "Geef elke keuze een bovengrens.", "Give every choice an upper limit."};
constexpr MessageText kMalformed{"solver.malformed", "De opgave klopt niet: {reason}.", "The problem is malformed: {reason}."};
constexpr MessageText kCancelledText{"solver.cancelled", "Het rekenen is gestopt.", "The computation was stopped."};

// What it said about itself, on one line; never empty.
std::string spoken(const ChildProcess& child) {
  const std::string words = tidy(child.last_words());
  return words.empty() ? "-" : words;
}

std::string how_it_ended(std::optional<int> status) {
  if (!status) return "status ?";
  if (WIFSIGNALED(*status)) return "signal " + std::to_string(WTERMSIG(*status));
  return "status " + std::to_string(WEXITSTATUS(*status));
}

double seconds_since(Steady::time_point begin) { return std::chrono::duration<double>(Steady::now() - begin).count(); }

// One call: the process (or two: a crash of CBC is tried again in another way), what was sent, what came back.
class Conversation {
 public:
  Conversation(const std::string& path, const MipProblem& problem, const SolveOptions& options, const Control& control, double seconds_max)
      : path_(path), problem_(problem), options_(options), control_(control), begin_(Steady::now()), seconds_max_(seconds_max) {
    answer_.bound = std::numeric_limits<double>::infinity();
  }

  Result<SolveAnswer> run() {
    for (const Presolve presolve : {Presolve::kOff, Presolve::kOn}) {
      const std::optional<int> crash = TRY(converse(presolve));
      if (finished_) break;
      if (crash && presolve == Presolve::kOn) {
        return Error(ErrorCode::kUnavailable, Message(kDied, {{"how", how_it_ended(crash)}, {"words", spoken(*child_)}}), {}, kDiedMend);
      }
    }
    child_->end();
    answer_.seconds = seconds_since(begin_);
    return std::move(answer_);
  }

 private:
  // Until there is an answer or time is up (nullopt). The wait status if CBC crashed: then it may go well in another way.
  Result<std::optional<int>> converse(Presolve presolve) {
    const double seconds_left = std::max(0.0, seconds_max_ - seconds_since(begin_));
    const Bytes request =
        encode_request(problem_, options_, seconds_left, presolve, answer_.solution.empty() ? options_.start : answer_.solution);
    auto started = ChildProcess::start(path_);
    if (!started) {
      return Error(ErrorCode::kUnavailable, Message(kNoStart, {{"path", path_}, {"reason", std::string(std::strerror(started.error()))}}),
                   {}, kNoStartMend);
    }
    child_.emplace(std::move(*started));
    received_.clear();
    std::span<const uint8_t> to_send(request);
    const double cut_off = seconds_max_ + std::max(kGraceSecondsMin, kGraceShare * seconds_max_);
    for (;;) {
      const bool open = child_->exchange(to_send, received_, kTick);
      if (control_.cancelled()) return Error(ErrorCode::kCancelled, kCancelledText);
      TRY(read_frames());
      if (seconds_since(begin_) >= cut_off) finished_ = true;
      if (finished_) return std::optional<int>();
      if (!open) break;
    }
    const auto status = child_->wait(std::chrono::milliseconds(200));
    const bool crashed = status && WIFSIGNALED(*status) && WTERMSIG(*status) != SIGKILL && WTERMSIG(*status) != SIGTERM;
    if (crashed) return status;
    return Error(ErrorCode::kUnavailable, Message(kDied, {{"how", how_it_ended(status)}, {"words", spoken(*child_)}}), {}, kDiedMend);
  }

  Error nonsense(const std::string& reason) {
    child_->end();
    return Error(ErrorCode::kUnavailable, Message(kNonsense, {{"reason", reason}}), {}, kNonsenseMend);
  }

  Result<void> read_frames() {
    size_t at = 0;
    while (!finished_ && received_.size() - at >= kFrameHeaderBytes) {
      FrameHeader header;
      const std::span<const uint8_t> rest = std::span<const uint8_t>(received_).subspan(at);
      if (std::string wrong = decode_header(rest.first<kFrameHeaderBytes>(), header); !wrong.empty()) return nonsense(wrong);
      if (rest.size() - kFrameHeaderBytes < header.payload_bytes) break;
      const auto payload = rest.subspan(kFrameHeaderBytes, header.payload_bytes);
      if (std::string wrong = check_payload(header, payload); !wrong.empty()) return nonsense(wrong);
      TRY(take_frame(header.kind, payload));
      at += kFrameHeaderBytes + header.payload_bytes;
    }
    received_.erase(received_.begin(), received_.begin() + static_cast<ptrdiff_t>(at));
    return {};
  }

  Result<void> take_frame(FrameKind kind, std::span<const uint8_t> payload) {
    switch (kind) {
      case FrameKind::kImprovement: {
        Improvement improvement;
        if (std::string wrong = decode(payload, improvement); !wrong.empty()) return nonsense(wrong);
        return take_improvement(std::move(improvement));
      }
      case FrameKind::kAnswer: {
        Answer answer;
        if (std::string wrong = decode(payload, answer); !wrong.empty()) return nonsense(wrong);
        if (!answer.solution.empty() && answer.solution.size() != problem_.objective.size())
          return nonsense("a solution of another length");
        answer_.status = answer.status;
        answer_.value = answer.value;
        answer_.bound =
            answer.status == SolveStatus::kInfeasible ? -std::numeric_limits<double>::infinity() : std::min(answer_.bound, answer.bound);
        answer_.solution = std::move(answer.solution);
        finished_ = true;
        return {};
      }
      case FrameKind::kFailure: {
        Failure failure;
        if (std::string wrong = decode(payload, failure); !wrong.empty()) return nonsense(wrong);
        return failed(failure);
      }
      case FrameKind::kRequest: break;
    }
    return nonsense("a request, where an answer was due");
  }

  Result<void> take_improvement(Improvement improvement) {
    answer_.bound = std::min(answer_.bound, improvement.bound);
    if (!answer_.solution.empty() && improvement.value <= answer_.value) improvement.solution.clear();  // a second attempt begins lower
    if (!improvement.solution.empty()) {
      if (improvement.solution.size() != problem_.objective.size()) return nonsense("a solution of another length");
      answer_.status = SolveStatus::kFeasible;
      answer_.value = improvement.value;
      answer_.solution = improvement.solution;
    }
    if (options_.on_improvement) {
      const double value = answer_.solution.empty() ? -std::numeric_limits<double>::infinity() : answer_.value;
      if (!options_.on_improvement(value, answer_.bound, improvement.solution)) {
        answer_.status = SolveStatus::kCancelled;
        finished_ = true;
      }
    }
    return {};
  }

  Error failed(const Failure& failure) {
    child_->wait(std::chrono::milliseconds(50));
    switch (failure.kind) {
      case FailureKind::kUnbounded: return Error(ErrorCode::kInvalidInput, kUnbounded, {}, kUnboundedMend);
      case FailureKind::kInvalid: return Error(ErrorCode::kInvalidInput, Message(kMalformed, {{"reason", failure.text}}));
      case FailureKind::kMemory:
        return Error(ErrorCode::kUnavailable, Message(kOutOfMemory, {{"megabytes", static_cast<int64_t>(options_.memory_bytes_max >> 20)}}),
                     {}, kOutOfMemoryMend);
      case FailureKind::kSolver: break;
    }
    return Error(ErrorCode::kUnavailable, Message(kDied, {{"how", std::string("CBC")}, {"words", failure.text}}), {}, kDiedMend);
  }

  const std::string& path_;
  const MipProblem& problem_;
  const SolveOptions& options_;
  const Control& control_;
  const Steady::time_point begin_;
  const double seconds_max_;
  std::optional<ChildProcess> child_;
  Bytes received_;
  SolveAnswer answer_;
  bool finished_ = false;
};

}  // namespace

std::string ProcessSolver::path_beside_this_program() {
  std::string path(4096, '\0');
  const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size());
  if (length <= 0) return "koers-solver";
  path.resize(static_cast<size_t>(length));
  const size_t slash = path.rfind('/');
  return (slash == std::string::npos ? std::string() : path.substr(0, slash + 1)) + "koers-solver";
}

Result<std::unique_ptr<ProcessSolver>> ProcessSolver::create(std::string path) {
  if (::access(path.c_str(), X_OK) != 0) {
    return Error(ErrorCode::kUnavailable, Message(kNotRunnable, {{"path", path}, {"reason", std::string(std::strerror(errno))}}), {},
                 kNotRunnableMend);
  }
  return std::unique_ptr<ProcessSolver>(new ProcessSolver(std::move(path)));
}

Result<SolveAnswer> ProcessSolver::solve(const MipProblem& problem, const SolveOptions& options, const Control& control) {
  if (control.cancelled()) return Error(ErrorCode::kCancelled, kCancelledText);
  if (std::string wrong = check_problem(problem); !wrong.empty())
    return Error(ErrorCode::kInvalidInput, Message(kMalformed, {{"reason", wrong}}));
  double seconds_max = std::clamp(options.seconds_max, 0.0, kForeverSeconds);
  if (control.deadline()) {
    seconds_max = std::clamp(std::chrono::duration<double>(*control.deadline() - Steady::now()).count(), 0.0, seconds_max);
  }
  return Conversation(path_, problem, options, control, seconds_max).run();
}

}  // namespace koers::solver
