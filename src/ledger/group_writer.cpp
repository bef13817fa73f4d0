#include "ledger/group_writer.h"

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <climits>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

#include "base/check.h"

namespace koers::ledger {
namespace {

enum Turn : uint32_t { kWaiting, kLead, kDone };

// std::atomic::wait() gives way to others several times before it sleeps: sixty writers that do so keep the processor from the two that have work.
static_assert(sizeof(std::atomic<uint32_t>) == sizeof(uint32_t) && std::atomic<uint32_t>::is_always_lock_free);
void sleep_while(const std::atomic<uint32_t>& word, uint32_t value) {
  ::syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, value, nullptr, nullptr, 0);
}
void wake(const std::atomic<uint32_t>& word, int threads) { ::syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, threads, nullptr, nullptr, 0); }

// Those who came in between two looks of the leader at the queue: they are taken together, wait on one word and are woken by one call.
// Groups belong to the queue and not to the waiting threads: who is woken may be gone before the waking call returns.
struct Group {
  std::atomic<uint32_t> turn{kWaiting};
  std::atomic<uint32_t> members{0};  // who still looks at `turn`; at none the group may be used again
  std::vector<void*> jobs;           // empty: who wants to be alone
};

}  // namespace

struct GroupQueue::State {
  Stages stages;
  size_t batch_max;

  std::mutex mutex;
  std::condition_variable wake_leader;  // when it waits for the batch before it or for more to prepare
  std::deque<Group*> waiting;
  bool led = false;        // somebody prepares, or is about to
  bool listening = false;  // … and waits in `wake_leader` for more
  bool finishing = false;  // a batch is being finished, or somebody is alone
  std::deque<Group> groups;
  size_t next_group = 0;

  // A group that nobody is in any more.
  Group& free_group() {
    for (size_t i = 0; i < groups.size(); ++i) {
      next_group = (next_group + 1) % groups.size();
      Group& group = groups[next_group];
      if (group.members.load(std::memory_order_acquire) != 0) continue;
      group.turn.store(kWaiting, std::memory_order_relaxed);
      group.jobs.clear();
      return group;
    }
    return groups.emplace_back();
  }

  Group& join(void* job) {
    const bool shared = job != nullptr && !waiting.empty() && !waiting.back()->jobs.empty() && waiting.back()->jobs.size() < batch_max;
    Group& group = shared ? *waiting.back() : free_group();
    if (!shared) waiting.push_back(&group);
    if (job) group.jobs.push_back(job);
    group.members.fetch_add(1, std::memory_order_relaxed);
    return group;
  }

  // Queues up and waits. The group, of which the caller has the lead now, with the mutex held; null when its job was done by another.
  Group* come_in(void* job, std::unique_lock<std::mutex>& lock) {
    Group& own = join(job);
    if (led) {
      if (listening) wake_leader.notify_one();
      lock.unlock();
      while (true) {
        uint32_t turn = own.turn.load(std::memory_order_acquire);
        if (turn == kDone) {
          own.members.fetch_sub(1, std::memory_order_release);
          return nullptr;
        }
        if (turn == kLead && own.turn.compare_exchange_strong(turn, kWaiting, std::memory_order_acquire)) break;
        if (turn == kWaiting) sleep_while(own.turn, kWaiting);
      }
      lock.lock();
    }
    led = true;
    CHECK(waiting.front() == &own);
    return &own;
  }
  // To whoever of the first group is there first.
  void pass_lead() {
    if (waiting.empty()) {
      led = false;
      return;
    }
    Group& first = *waiting.front();
    first.turn.store(kLead, std::memory_order_release);
    wake(first.turn, 1);
  }

  bool can_take(const std::vector<void*>& jobs) const {
    return !waiting.empty() && !waiting.front()->jobs.empty() && jobs.size() + waiting.front()->jobs.size() <= batch_max;
  }
  void take(std::vector<Group*>& batch, std::vector<void*>& jobs) {
    while (can_take(jobs)) {
      Group& group = *waiting.front();
      waiting.pop_front();
      batch.push_back(&group);
      jobs.insert(jobs.end(), group.jobs.begin(), group.jobs.end());
    }
  }
};

GroupQueue::GroupQueue(Stages stages, size_t batch_max) : state_(std::make_unique<State>()) {
  CHECK(batch_max > 0);
  state_->stages = std::move(stages);
  state_->batch_max = batch_max;
}

GroupQueue::~GroupQueue() { CHECK(!state_->led && !state_->finishing && state_->waiting.empty()); }

void GroupQueue::run(void* job) {
  CHECK(job != nullptr);
  State& state = *state_;
  std::unique_lock lock(state.mutex);
  const Group* const own = state.come_in(job, lock);
  if (own == nullptr) return;

  std::vector<Group*> batch;
  std::vector<void*> jobs;
  while (true) {
    const size_t prepared = jobs.size();
    state.take(batch, jobs);
    if (state.stages.prepare && jobs.size() > prepared) {
      lock.unlock();
      state.stages.prepare(std::span<void* const>(jobs).subspan(prepared));
      lock.lock();
    }
    if (!state.finishing) break;
    state.listening = static_cast<bool>(state.stages.prepare);
    state.wake_leader.wait(lock, [&] { return !state.finishing || (state.listening && state.can_take(jobs)); });
    state.listening = false;
  }
  state.finishing = true;
  if (state.stages.seal) {
    lock.unlock();
    state.stages.seal();
    lock.lock();
  }
  state.pass_lead();
  lock.unlock();

  state.stages.finish(jobs);

  lock.lock();
  state.finishing = false;
  lock.unlock();
  state.wake_leader.notify_one();
  for (Group* group : batch) {
    const bool others = group != own || group->jobs.size() > 1;  // afterwards it may be used again
    group->turn.store(kDone, std::memory_order_release);
    if (others) wake(group->turn, INT_MAX);
    if (group == own) group->members.fetch_sub(1, std::memory_order_release);
  }
}

GroupQueue::Alone::Alone(GroupQueue& queue) : state_(*queue.state_) {
  std::unique_lock lock(state_.mutex);
  place_ = state_.come_in(nullptr, lock);
  CHECK(place_ != nullptr);
  state_.waiting.pop_front();
  state_.wake_leader.wait(lock, [&] { return !state_.finishing; });
  state_.finishing = true;
}

GroupQueue::Alone::~Alone() {
  const std::lock_guard lock(state_.mutex);
  state_.finishing = false;
  static_cast<Group*>(place_)->members.fetch_sub(1, std::memory_order_release);
  state_.pass_lead();
}

}  // namespace koers::ledger
