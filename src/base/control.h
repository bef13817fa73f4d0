// What a long computation is handed beside its input: its deadline, the wish to stop, where to report progress, and the port to the solver process.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>

#include "base/result.h"

namespace koers {

class SolverPort;  // base/solver_port.h
class ThreadPool;

// How far it is. value, bound and gap are filled in by engines that optimise.
struct Progress {
  double share = 0;  // 0..1 of the work or of the time
  Message step{};
  std::optional<double> value{};
  std::optional<double> bound{};
};

class Control {
 public:
  using Steady = std::chrono::steady_clock;
  using ProgressSink = std::function<void(const Progress&)>;

  Control() = default;
  Control(const Control&) = delete;
  Control& operator=(const Control&) = delete;

  // May be called from any thread; the computation stops within 100 ms.
  void cancel() { cancelled_.store(true, std::memory_order_relaxed); }
  bool cancelled() const { return cancelled_.load(std::memory_order_relaxed); }

  void set_deadline(Steady::time_point deadline) { deadline_ = deadline; }
  std::optional<Steady::time_point> deadline() const { return deadline_; }
  bool past_deadline() const { return deadline_ && Steady::now() >= *deadline_; }

  void on_progress(ProgressSink sink) { sink_ = std::move(sink); }
  void report(const Progress& progress) const { if (sink_) sink_(progress); }

  // Null when this Koers has no solver; an engine must then answer without it, or refuse with kUnavailable.
  void set_solver(SolverPort* solver) { solver_ = solver; }
  SolverPort* solver() const { return solver_; }
  void set_pool(ThreadPool* pool) { pool_ = pool; }
  ThreadPool* pool() const { return pool_; }

  // An error with kCancelled or kDeadline when it is time to stop; call it often.
  Result<void> check() const;

 private:
  std::atomic<bool> cancelled_{false};
  std::optional<Steady::time_point> deadline_;
  ProgressSink sink_;
  SolverPort* solver_ = nullptr;
  ThreadPool* pool_ = nullptr;
};

}  // namespace koers
