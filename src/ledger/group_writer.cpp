#include "ledger/group_writer.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

#include "base/check.h"

namespace koers::ledger {
namespace {

enum Turn : uint32_t { kWaiting, kLead, kDone };

// One place in the queue. Places belong to the queue and not to the waiting thread: who is woken may be gone before the waking call returns.
struct Place {
  void* job = nullptr;  // null: who wants to be alone
  std::atomic<uint32_t> turn{kWaiting};
};

void give(Place& place, Turn turn) {
  place.turn.store(turn, std::memory_order_release);
  place.turn.notify_one();
}

}  // namespace

struct GroupQueue::State {
  Stages stages;
  size_t batch_max;

  std::mutex mutex;
  std::condition_variable wake;  // the leader, when it waits for the batch before it or for more to prepare
  std::deque<Place*> waiting;
  bool led = false;        // somebody prepares
  bool listening = false;  // … and waits in `wake` for more
  bool finishing = false;  // a batch is being finished, or somebody is alone
  std::deque<Place> places;
  std::vector<Place*> free_places;

  Place* take_place(void* job) {
    if (free_places.empty()) return &places.emplace_back(job);
    Place* place = free_places.back();
    free_places.pop_back();
    place->job = job;
    place->turn.store(kWaiting, std::memory_order_relaxed);
    return place;
  }

  // Queues up and waits. True when the place has the lead now, with the mutex held; false when its job was done by another.
  bool come_in(Place* own, std::unique_lock<std::mutex>& lock) {
    waiting.push_back(own);
    if (led) {
      if (listening) wake.notify_one();
      lock.unlock();
      own->turn.wait(kWaiting, std::memory_order_acquire);
      const bool done = own->turn.load(std::memory_order_acquire) == kDone;
      lock.lock();
      if (done) return false;
    }
    led = true;
    CHECK(waiting.front() == own);
    return true;
  }
  void pass_lead() {
    if (waiting.empty()) led = false;
    else give(*waiting.front(), kLead);
  }

  bool can_take(const std::vector<void*>& jobs) const { return !waiting.empty() && waiting.front()->job != nullptr && jobs.size() < batch_max; }
  void take(std::vector<Place*>& batch, std::vector<void*>& jobs) {
    while (can_take(jobs)) {
      batch.push_back(waiting.front());
      jobs.push_back(waiting.front()->job);
      waiting.pop_front();
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
  Place* const own = state.take_place(job);
  if (!state.come_in(own, lock)) {
    state.free_places.push_back(own);
    return;
  }

  std::vector<Place*> batch;
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
    state.wake.wait(lock, [&] { return !state.finishing || (state.listening && state.can_take(jobs)); });
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
  state.free_places.push_back(own);
  state.wake.notify_one();
  lock.unlock();
  for (Place* place : batch) {
    if (place != own) give(*place, kDone);
  }
}

GroupQueue::Alone::Alone(GroupQueue& queue) : state_(*queue.state_) {
  std::unique_lock lock(state_.mutex);
  Place* const own = state_.take_place(nullptr);
  place_ = own;
  CHECK(state_.come_in(own, lock));
  state_.waiting.pop_front();
  state_.wake.wait(lock, [&] { return !state_.finishing; });
  state_.finishing = true;
}

GroupQueue::Alone::~Alone() {
  const std::lock_guard lock(state_.mutex);
  state_.finishing = false;
  state_.free_places.push_back(static_cast<Place*>(place_));
  state_.pass_lead();
}

}  // namespace koers::ledger
