#include "ledger/group_writer.h"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <numeric>
#include <thread>
#include <vector>

namespace koers::ledger {
namespace {

struct Job {
  int number = 0;
  int answer = -1;
};

TEST(GroupWriter, ALoneWriterIsServedOnItsOwnThread) {
  std::thread::id processed_on;
  GroupWriter<Job> writer([&](std::span<Job* const> batch) {
    processed_on = std::this_thread::get_id();
    ASSERT_EQ(batch.size(), 1u);
    batch[0]->answer = batch[0]->number + 1;
  });
  Job job{41};
  writer.run(job);
  EXPECT_EQ(job.answer, 42);
  EXPECT_EQ(processed_on, std::this_thread::get_id());
}

TEST(GroupWriter, WhoComesWhileAnotherIsServedSharesTheNextBatch) {
  constexpr int kWriters = 8;
  std::latch first_is_processed(1);
  std::atomic<int> handed_in{0};
  std::vector<size_t> sizes;
  GroupWriter<Job> writer([&](std::span<Job* const> batch) {
    sizes.push_back(batch.size());
    if (sizes.size() == 1) {
      first_is_processed.count_down();
      // The others queue up behind; the last of them may still be on its way into the queue.
      while (handed_in < kWriters) std::this_thread::yield();
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    for (Job* job : batch) job->answer = job->number;
  });
  std::vector<std::jthread> threads;
  threads.emplace_back([&] {
    Job job{0};
    writer.run(job);
  });
  first_is_processed.wait();
  for (int i = 1; i <= kWriters; ++i) {
    threads.emplace_back([&, i] {
      Job job{i};
      ++handed_in;
      writer.run(job);
      EXPECT_EQ(job.answer, i);
    });
  }
  threads.clear();
  EXPECT_EQ(std::accumulate(sizes.begin(), sizes.end(), size_t{0}), kWriters + 1u);
  EXPECT_EQ(sizes[0], 1u);
  EXPECT_GE(sizes[1], 2u) << "nobody shared";
}

TEST(GroupWriter, ServesEachJobOnceInTheOrderOfItsThreadAndNeverTwoBatchesAtOnce) {
  constexpr int kThreads = 16, kJobs = 500;
  std::atomic<int> inside{0};
  std::vector<int> last(kThreads, -1);
  int total = 0;
  GroupWriter<Job> writer(
      [&](std::span<Job* const> batch) {
        EXPECT_EQ(++inside, 1);
        EXPECT_LE(batch.size(), 5u);
        for (Job* job : batch) {
          const auto thread = static_cast<size_t>(job->number / kJobs);
          EXPECT_EQ(job->number % kJobs, last[thread] + 1);
          last[thread] = job->number % kJobs;
          job->answer = ++total;
        }
        --inside;
      },
      5);
  {
    std::vector<std::jthread> threads;
    threads.reserve(kThreads);
    for (int thread = 0; thread < kThreads; ++thread) {
      threads.emplace_back([&, thread] {
        int before = 0;
        for (int i = 0; i < kJobs; ++i) {
          Job job{thread * kJobs + i};
          writer.run(job);
          EXPECT_GT(job.answer, before);
          before = job.answer;
        }
      });
    }
  }
  EXPECT_EQ(total, kThreads * kJobs);
}

TEST(GroupWriter, PreparesAndFinishesEachJobOnceAlsoBesideThoseWhoWantToBeAlone) {
  constexpr int kThreads = 12, kJobs = 400;
  std::atomic<int> finishing{0};
  int prepared = 0, sealed = 0, finished = 0;  // each touched by one stage at a time
  std::vector<Job*> batch;
  GroupWriter<Job> writer({[&](std::span<Job* const> jobs) {
                             batch.insert(batch.end(), jobs.begin(), jobs.end());
                             prepared += static_cast<int>(jobs.size());
                           },
                           [&] {
                             EXPECT_EQ(finishing, 0);
                             batch.clear();
                             ++sealed;
                           },
                           [&](std::span<Job* const> jobs) {
                             EXPECT_EQ(++finishing, 1);
                             for (Job* job : jobs) job->answer = job->number;
                             finished += static_cast<int>(jobs.size());
                             if (finished % 7 == 0) std::this_thread::sleep_for(std::chrono::microseconds(50));
                             --finishing;
                           }},
                          9);
  int alone = 0;
  {
    std::vector<std::jthread> threads;
    threads.reserve(kThreads);
    for (int thread = 0; thread < kThreads; ++thread) {
      threads.emplace_back([&, thread] {
        for (int i = 0; i < kJobs; ++i) {
          if (i % 40 == thread) {
            const GroupQueue::Alone only(writer.queue());
            EXPECT_EQ(finishing, 0);
            EXPECT_EQ(prepared, finished);
            ++alone;
          }
          Job job{i};
          writer.run(job);
          EXPECT_EQ(job.answer, i);
        }
      });
    }
  }
  EXPECT_EQ(prepared, kThreads * kJobs);
  EXPECT_EQ(finished, kThreads * kJobs);
  EXPECT_EQ(alone, kThreads * kJobs / 40);
  EXPECT_GT(sealed, 0);
}

}  // namespace
}  // namespace koers::ledger
