// Many threads hand in a job; one of them at a time processes all that wait, so that they share one durable append.
//
// There is no thread of its own: whoever finds nobody at work takes the lead, processes its own job and all that wait, and hands the lead to one of those that
// came in meanwhile. A lone writer pays for no switch of threads; many share the cost of one fsync.
// With stages the next batch is prepared while the one before it is being finished: by who comes in while the disk is busy, once as many wait as make a quarter
// of that batch, and then sleeps until its own is done; nobody is woken to prepare. prepare() and seal() of one batch run beside finish() of the last.
// Threads: run() by any number. Of each stage one runs at a time, in the order of the batches, which is that in which jobs came.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace koers::ledger {

// The queue without the type of the jobs.
class GroupQueue {
  struct State;

 public:
  using Process = std::function<void(std::span<void* const>)>;
  struct Stages {
    Process prepare;             // part of the next batch, as it came in; perhaps several times for one batch; empty: nothing to prepare
    std::function<void()> seal;  // the batch is as large as it gets, and the one before it is finished: nothing else runs
    Process finish;              // the whole batch; its jobs are answered when it returns
  };
  GroupQueue(Stages stages, size_t batch_max);
  ~GroupQueue();
  GroupQueue(const GroupQueue&) = delete;
  GroupQueue& operator=(const GroupQueue&) = delete;
  void run(void* job);

  // While it lives, no stage runs and none begins.
  class Alone {
   public:
    explicit Alone(GroupQueue& queue);
    ~Alone();
    Alone(const Alone&) = delete;
    Alone& operator=(const Alone&) = delete;

   private:
    State& state_;
    void* place_;
  };

 private:
  std::unique_ptr<State> state_;
};

template <class Job>
class GroupWriter {
 public:
  using Process = std::function<void(std::span<Job* const>)>;
  struct Stages {
    Process prepare;
    std::function<void()> seal;
    Process finish;
  };
  // `process` puts each job's answer into the job; it may not throw, nor call run().
  explicit GroupWriter(Process process, size_t batch_max = 512) : GroupWriter(Stages{{}, {}, std::move(process)}, batch_max) {}
  explicit GroupWriter(Stages stages, size_t batch_max = 512)
      // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): the checker loses sight of what std::function owns
      : queue_({typed(std::move(stages.prepare)), std::move(stages.seal), typed(std::move(stages.finish))}, batch_max) {}
  // Returns when the job has been processed, perhaps by another thread.
  void run(Job& job) { queue_.run(&job); }
  GroupQueue& queue() { return queue_; }

 private:
  static GroupQueue::Process typed(Process process) {
    if (!process) return {};
    return [work = std::move(process), batch = std::vector<Job*>()](std::span<void* const> jobs) mutable {
      batch.clear();
      for (void* job : jobs) batch.push_back(static_cast<Job*>(job));
      work(batch);
    };
  }

  GroupQueue queue_;
};

}  // namespace koers::ledger
