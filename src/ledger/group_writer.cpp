#include "ledger/group_writer.h"

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <climits>
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

// Those who become one batch: they wait on one word and are woken by one call.
// Groups belong to the queue and not to the waiting threads: who is woken may be gone before the waking call returns.
struct Group {
  std::atomic<uint32_t> turn{kWaiting};
  std::atomic<uint32_t> members{0};  // who still looks at `turn`; at none the group may be used again
  std::vector<void*> jobs;           // empty: who wants to be alone
  size_t prepared = 0;               // the first of them
};

}  // namespace

struct GroupQueue::State {
  Stages stages;
  size_t batch_max;

  std::mutex mutex;
  std::deque<Group*> waiting;        // the first is being prepared, or it is the turn of who wants to be alone
  bool preparing = false;            // somebody has the lead: prepares the first group, or is about to
  bool finishing = false;            // a batch is being finished, or somebody is alone
  size_t worth_preparing = 1;        // together, while a batch is being finished: who prepares several needs half as long for each
  std::vector<void*> preparing_now;  // who has the lead looks at it, without the mutex
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
      group.prepared = 0;
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

  // Whether there is something to do for who would take the lead now.
  bool is_ready() const {
    if (preparing || waiting.empty()) return false;
    const Group& first = *waiting.front();
    return !finishing || (stages.prepare && first.jobs.size() - first.prepared >= worth_preparing);
  }

  enum class Came { kToLead, kToBeDone };
  // Until the caller has the lead, with the mutex held, or its job was done by another.
  Came wait(Group& own, std::unique_lock<std::mutex>& lock) {
    lock.unlock();
    while (true) {
      uint32_t turn = own.turn.load(std::memory_order_acquire);
      if (turn == kDone) {
        own.members.fetch_sub(1, std::memory_order_release);
        return Came::kToBeDone;
      }
      if (turn == kLead && own.turn.compare_exchange_strong(turn, kWaiting, std::memory_order_acquire)) break;
      if (turn == kWaiting) sleep_while(own.turn, kWaiting);
    }
    lock.lock();
    CHECK(preparing && waiting.front() == &own);
    return Came::kToLead;
  }

  // To whoever of the first group is there first.
  void offer_lead() {
    if (!is_ready()) return;
    preparing = true;
    Group& first = *waiting.front();
    first.turn.store(kLead, std::memory_order_release);
    wake(first.turn, 1);
  }

  // All of the first group, also who comes in meanwhile; the caller has the lead.
  void prepare(Group& first, std::unique_lock<std::mutex>& lock) {
    if (!stages.prepare) return;
    while (first.prepared < first.jobs.size()) {
      preparing_now.assign(first.jobs.begin() + static_cast<ptrdiff_t>(first.prepared), first.jobs.end());
      first.prepared = first.jobs.size();
      lock.unlock();
      stages.prepare(preparing_now);
      lock.lock();
    }
  }

  // The first group becomes the batch that is finished; the caller has the lead, and gives it away.
  void seal(std::unique_lock<std::mutex>& lock) {
    finishing = true;
    worth_preparing = std::max<size_t>(1, waiting.front()->jobs.size() / 4);
    waiting.pop_front();
    if (stages.seal) {
      lock.unlock();
      stages.seal();
      lock.lock();
    }
    preparing = false;
    offer_lead();
  }
};

GroupQueue::GroupQueue(Stages stages, size_t batch_max) : state_(std::make_unique<State>()) {
  CHECK(batch_max > 0);
  state_->stages = std::move(stages);
  state_->batch_max = batch_max;
}

GroupQueue::~GroupQueue() { CHECK(!state_->preparing && !state_->finishing && state_->waiting.empty()); }

void GroupQueue::run(void* job) {
  CHECK(job != nullptr);
  State& state = *state_;
  std::unique_lock lock(state.mutex);
  Group& own = state.join(job);
  bool leads = state.waiting.front() == &own && state.is_ready();
  if (leads) state.preparing = true;
  while (true) {
    if (!leads && state.wait(own, lock) == State::Came::kToBeDone) return;
    state.prepare(own, lock);
    if (!state.finishing) break;
    state.preparing = false;
    leads = false;
  }
  state.seal(lock);
  lock.unlock();

  state.stages.finish(own.jobs);

  lock.lock();
  state.finishing = false;
  state.offer_lead();
  lock.unlock();
  const bool others = own.jobs.size() > 1;  // afterwards it may be used again
  own.turn.store(kDone, std::memory_order_release);
  if (others) wake(own.turn, INT_MAX);
  own.members.fetch_sub(1, std::memory_order_release);
}

GroupQueue::Alone::Alone(GroupQueue& queue) : state_(*queue.state_) {
  std::unique_lock lock(state_.mutex);
  Group& own = state_.join(nullptr);
  place_ = &own;
  if (state_.waiting.front() == &own && state_.is_ready())
    state_.preparing = true;
  else
    CHECK(state_.wait(own, lock) == State::Came::kToLead);
  state_.waiting.pop_front();
  state_.finishing = true;
}

GroupQueue::Alone::~Alone() {
  const std::lock_guard lock(state_.mutex);
  state_.finishing = state_.preparing = false;
  static_cast<Group*>(place_)->members.fetch_sub(1, std::memory_order_release);
  state_.offer_lead();
}

}  // namespace koers::ledger
