// A fixed number of threads for work that splits. Engines take it by reference and give the same answer for any number of threads.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace koers {

class ThreadPool {
 public:
  // threads: 0 takes one per core.
  explicit ThreadPool(size_t threads = 0);
  ~ThreadPool();  // finishes what was submitted
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  size_t size() const;
  void submit(std::function<void()> work);
  // Calls work(begin, end) over [0, count) in pieces of at most `grain`, on the pool and the calling thread; returns when all are done.
  void for_each_range(size_t count, size_t grain, const std::function<void(size_t begin, size_t end)>& work);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace koers
