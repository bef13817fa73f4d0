// Many threads hand in a job; one of them at a time processes all that wait, so that they share one durable append.
//
// There is no thread of its own: whoever finds nobody at work takes the lead, processes its own job and all that wait, and hands the lead to the first that
// came in meanwhile. A lone writer pays for no switch of threads; many share the cost of one fsync.
// Threads: run() by any number. process() never runs twice at once, and sees the jobs in the order in which they came.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace koers::ledger {

// The queue without the type of the jobs.
class GroupQueue {
 public:
  using Process = std::function<void(std::span<void* const>)>;
  GroupQueue(Process process, size_t batch_max);
  ~GroupQueue();
  GroupQueue(const GroupQueue&) = delete;
  GroupQueue& operator=(const GroupQueue&) = delete;
  void run(void* job);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

template <class Job>
class GroupWriter {
 public:
  // `process` puts each job's answer into the job; it may not throw, nor call run().
  explicit GroupWriter(std::function<void(std::span<Job* const>)> process, size_t batch_max = 512)
      : queue_(
            [work = std::move(process), batch = std::vector<Job*>()](std::span<void* const> jobs) mutable {
              batch.clear();
              for (void* job : jobs) batch.push_back(static_cast<Job*>(job));
              work(batch);
            },
            batch_max) {}
  // Returns when the job has been processed, perhaps by another thread.
  void run(Job& job) { queue_.run(&job); }

 private:
  GroupQueue queue_;
};

}  // namespace koers::ledger
