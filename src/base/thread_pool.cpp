#include "base/thread_pool.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "base/check.h"

namespace koers {
namespace {

// Work that throws is a fault of ours: nobody is waiting where it would land.
void run_checked(const std::function<void()>& work) {
  try {
    work();
  } catch (const std::exception& error) {
    check_failed(error.what(), "work in a thread pool must not throw", 0);
  } catch (...) {
    check_failed("work in a thread pool must not throw", __FILE__, __LINE__);
  }
}

// One call of for_each_range: shared with helpers, some of which may start when all is done.
struct RangeJob {
  RangeJob(size_t job_count, size_t job_grain, const std::function<void(size_t, size_t)>& job_work)
      : count(job_count), grain(job_grain), pieces((job_count - 1) / job_grain + 1), work(&job_work) {}
  const size_t count, grain, pieces;
  const std::function<void(size_t, size_t)>* work;  // lives as long as there are pieces left
  std::atomic<size_t> next_piece{0};
  std::mutex mutex;
  std::condition_variable all_done;
  size_t pieces_done = 0;

  void take_pieces() {
    size_t done = 0;
    for (;;) {
      const size_t piece = next_piece.fetch_add(1, std::memory_order_relaxed);
      if (piece >= pieces) break;
      const size_t begin = piece * grain;
      run_checked([&] { (*work)(begin, std::min(count, begin + grain)); });
      ++done;
    }
    if (done == 0) return;
    const std::lock_guard lock(mutex);
    pieces_done += done;
    if (pieces_done == pieces) all_done.notify_all();
  }
  void wait() {
    std::unique_lock lock(mutex);
    all_done.wait(lock, [this] { return pieces_done == pieces; });
  }
};

}  // namespace

struct ThreadPool::State {
  std::mutex mutex;
  std::condition_variable wake;
  std::deque<std::function<void()>> queue;
  bool stopping = false;
  std::vector<std::thread> threads;

  void work_until_stopped() {
    for (;;) {
      std::function<void()> work;
      {
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return stopping || !queue.empty(); });
        if (queue.empty()) return;
        work = std::move(queue.front());
        queue.pop_front();
      }
      run_checked(work);
    }
  }
};

ThreadPool::ThreadPool(size_t threads) : state_(std::make_unique<State>()) {
  const size_t count = threads > 0 ? threads : std::max(1u, std::thread::hardware_concurrency());
  for (size_t i = 0; i < count; ++i) state_->threads.emplace_back([state = state_.get()] { state->work_until_stopped(); });
}

ThreadPool::~ThreadPool() {
  {
    const std::lock_guard lock(state_->mutex);
    state_->stopping = true;
  }
  state_->wake.notify_all();
  for (std::thread& thread : state_->threads) thread.join();
}

size_t ThreadPool::size() const { return state_->threads.size(); }

void ThreadPool::submit(std::function<void()> work) {
  {
    const std::lock_guard lock(state_->mutex);
    state_->queue.push_back(std::move(work));
  }
  state_->wake.notify_one();
}

// The caller takes pieces too and waits only for pieces that a thread has begun, so that nested use cannot deadlock.
void ThreadPool::for_each_range(size_t count, size_t grain, const std::function<void(size_t begin, size_t end)>& work) {
  CHECK(grain > 0);
  if (count == 0) return;
  const auto job = std::make_shared<RangeJob>(count, std::min(grain, count), work);
  const size_t helpers = std::min(size(), job->pieces - 1);
  for (size_t i = 0; i < helpers; ++i) submit([job] { job->take_pieces(); });
  job->take_pieces();
  job->wait();
}

}  // namespace koers
