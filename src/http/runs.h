// Lenses at work: at once for whoever waits a few seconds, as a run with progress and cancel for what takes longer. Thread-safe.
//
// Results are kept under (branch, revision, erasure epoch, read labels, lens, its version, options with their date) and given again when the same is asked.
// Not kept: what was stopped or ran out of time, and a result that says "reproducible": false about itself.
#pragma once

#include <boost/json/value.hpp>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "analysis/catalogue.h"
#include "base/reflect.h"
#include "base/thread_pool.h"
#include "http/events.h"
#include "model/view.h"

namespace koers::http {

enum class RunState { kWaiting, kRunning, kDone, kFailed, kCancelled };
BOOST_DESCRIBE_ENUM(RunState, kWaiting, kRunning, kDone, kFailed, kCancelled)

struct RunProgress {
  double share = 0;
  std::optional<Label> step;
  std::optional<double> value, bound;
};
BOOST_DESCRIBE_STRUCT(RunProgress, (), (share, step, value, bound))

// What a lens answered, and what it was asked about.
struct LensAnswer {
  std::string lens;
  int version = 1;
  uint64_t revision = 0;
  std::string branch;
  bool partial = false;      // computed without what this person may not see, by a lens that needs everything
  bool from_cache = false;
  boost::json::value result;
};
BOOST_DESCRIBE_STRUCT(LensAnswer, (), (lens, version, revision, branch, partial, from_cache, result))

struct RunDocument {
  std::string id;
  std::string lens;
  RunState state = RunState::kWaiting;
  uint64_t revision = 0;
  std::string branch;
  Timestamp submitted_at;
  std::optional<Timestamp> finished_at;
  RunProgress progress;
  std::optional<LensAnswer> answer;          // when done
  std::optional<boost::json::value> problem;  // when failed: a problem document
};
BOOST_DESCRIBE_STRUCT(RunDocument, (), (id, lens, state, revision, branch, submitted_at, finished_at, progress, answer, problem))

struct LensRequest {
  const analysis::Lens* lens = nullptr;
  model::View view;
  std::string branch;
  boost::json::value options;
  std::string account;
};

struct RunOptions {
  size_t at_once = 2;
  size_t waiting_max = 20;
  size_t kept_max = 100;
  size_t cache_bytes_max = 64u << 20;
  size_t threads = 0;  // that a lens may use for its own work; 0: one per core
};

class Runs {
 public:
  Runs(Clock& clock, EventHub& events, SolverPort* solver, RunOptions options = {});
  ~Runs();  // cancels what runs and waits for it

  // On the calling thread. `control`: its deadline and cancel hold.
  Result<LensAnswer> answer(const LensRequest& request, Control& control);
  // Errors: kUnavailable when too many wait.
  Result<RunDocument> start(LensRequest request);
  // Of this account; without answers in the list.
  std::vector<RunDocument> list(const std::string& account);
  std::optional<RunDocument> find(const std::string& id, const std::string& account);
  // Stops it when it runs, forgets it when it is done. False when there is none.
  bool end(const std::string& id, const std::string& account);

 private:
  struct Run {
    explicit Run(LensRequest asked) : request(std::move(asked)), epoch(request.view.snapshot()->personal().epoch()) {}
    LensRequest request;
    uint64_t epoch;  // of erasure, when it was started
    RunDocument document;
    Control control;
    std::chrono::steady_clock::time_point told_at;
  };
  struct Kept {
    std::string key;
    boost::json::value result;
    size_t bytes = 0;
  };
  std::string cache_key(const LensRequest& request) const;
  void drop_before(uint64_t epoch);
  std::optional<boost::json::value> recall(const std::string& key, uint64_t epoch);
  void keep(const std::string& key, uint64_t epoch, const boost::json::value& result);
  void work(const std::shared_ptr<Run>& run);
  void finish(const std::shared_ptr<Run>& run, Result<LensAnswer> answer);
  void tell(const Run& run);
  void forget_oldest();
  void forget_erased();

  Clock& clock_;
  EventHub& events_;
  SolverPort* solver_;
  const RunOptions options_;
  std::mutex mutex_;
  uint64_t next_run_ = 1;
  std::map<std::string, std::shared_ptr<Run>> runs_;
  std::mutex cache_mutex_;
  uint64_t cache_epoch_ = 0;
  size_t cache_bytes_ = 0;
  std::list<Kept> kept_;  // the last used first
  std::unordered_map<std::string, std::list<Kept>::iterator> by_key_;
  ThreadPool lens_threads_;
  ThreadPool workers_;
};

}  // namespace koers::http
