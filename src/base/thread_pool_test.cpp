#include "base/thread_pool.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

namespace koers {
namespace {

TEST(ThreadPool, HasTheThreadsAskedFor) {
  EXPECT_EQ(ThreadPool(3).size(), 3u);
  EXPECT_GE(ThreadPool().size(), 1u);
}

TEST(ThreadPool, FinishesWhatWasSubmittedAndWhatThatSubmits) {
  std::atomic<int> done{0};
  {
    ThreadPool pool(2);
    for (int i = 0; i < 200; ++i) {
      pool.submit([&] {
        pool.submit([&] { ++done; });
        ++done;
      });
    }
  }
  EXPECT_EQ(done, 400);
}

TEST(ThreadPool, VisitsEveryIndexOnceInPiecesOfAtMostTheGrain) {
  ThreadPool pool(4);
  for (const size_t count : {size_t{0}, size_t{1}, size_t{2}, size_t{7}, size_t{1000}, size_t{12'345}}) {
    for (const size_t grain : {size_t{1}, size_t{3}, size_t{64}, size_t{100'000}, SIZE_MAX}) {
      std::vector<std::atomic<int>> visits(count);
      std::atomic<bool> too_large{false};
      pool.for_each_range(count, grain, [&](size_t begin, size_t end) {
        if (end - begin > grain || begin >= end) too_large = true;
        for (size_t i = begin; i < end; ++i) ++visits[i];
      });
      EXPECT_FALSE(too_large);
      for (const auto& one : visits) ASSERT_EQ(one, 1) << count << ", " << grain;
    }
  }
}

TEST(ThreadPool, SumsAsOneThreadDoes) {
  std::vector<int64_t> numbers(100'000);
  std::iota(numbers.begin(), numbers.end(), 1);
  const int64_t serial = std::accumulate(numbers.begin(), numbers.end(), int64_t{0});
  for (const size_t threads : {1, 2, 5}) {
    ThreadPool pool(threads);
    std::vector<int64_t> parts(numbers.size() / 1000 + 1);
    pool.for_each_range(numbers.size(), 1000, [&](size_t begin, size_t end) {
      for (size_t i = begin; i < end; ++i) parts[begin / 1000] += numbers[i];
    });
    EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), int64_t{0}), serial);
  }
}

// Every thread of the pool waits in a piece that itself waits for pieces, three deep.
TEST(ThreadPool, NestedUseDoesNotDeadlock) {
  ThreadPool pool(2);
  std::atomic<int> leaves{0};
  pool.for_each_range(8, 1, [&](size_t, size_t) {
    pool.for_each_range(8, 1, [&](size_t, size_t) { pool.for_each_range(8, 1, [&](size_t, size_t) { ++leaves; }); });
  });
  EXPECT_EQ(leaves, 512);
}

TEST(ThreadPool, WorksWhileItsThreadsAreBusyElsewhere) {
  ThreadPool pool(1);
  std::promise<void> free;
  const std::shared_future<void> until_free = free.get_future().share();
  pool.submit([until_free] { until_free.wait(); });
  std::atomic<int> done{0};
  pool.for_each_range(100, 1, [&](size_t, size_t) { ++done; });  // the calling thread does it all
  EXPECT_EQ(done, 100);
  free.set_value();
}

TEST(ThreadPool, UsesMoreThanOneThread) {
  ThreadPool pool(2);
  std::mutex mutex;
  std::set<std::thread::id> seen;
  std::atomic<int> inside{0};
  pool.for_each_range(2, 1, [&](size_t, size_t) {  // neither piece ends before both have begun
    ++inside;
    while (inside < 2) std::this_thread::yield();
    const std::lock_guard lock(mutex);
    seen.insert(std::this_thread::get_id());
  });
  EXPECT_EQ(seen.size(), 2u);
}

TEST(ThreadPoolDeathTest, AnExceptionInWorkIsAFaultOfOurs) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_DEATH(
      {
        ThreadPool pool(1);
        pool.submit([] { throw std::runtime_error("oeps"); });
      },
      "must not throw.*oeps");
  EXPECT_DEATH({ ThreadPool(1).for_each_range(1, 1, [](size_t, size_t) { throw 1; }); }, "must not throw");
  EXPECT_DEATH({ ThreadPool(1).for_each_range(1, 0, [](size_t, size_t) {}); }, "grain > 0");
}

}  // namespace
}  // namespace koers
