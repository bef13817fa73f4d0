#include "ledger/group_writer.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <vector>

#include "base/check.h"

namespace koers::ledger {
namespace {

enum Turn : uint32_t { kWaiting, kLead, kDone };

// One place in the queue. Places belong to the queue and not to the waiting thread: who is woken may be gone before the waking call returns.
struct Place {
  void* job = nullptr;
  std::atomic<uint32_t> turn{kWaiting};
};

void give(Place& place, Turn turn) {
  place.turn.store(turn, std::memory_order_release);
  place.turn.notify_one();
}

}  // namespace

struct GroupQueue::State {
  Process process;
  size_t batch_max;

  std::mutex mutex;
  std::deque<Place*> waiting;
  bool led = false;
  std::deque<Place> places;
  std::vector<Place*> free_places;

  // The leader's alone.
  std::vector<Place*> batch;
  std::vector<void*> jobs;

  Place* take_place(void* job) {
    if (free_places.empty()) return &places.emplace_back(job);
    Place* place = free_places.back();
    free_places.pop_back();
    place->job = job;
    place->turn.store(kWaiting, std::memory_order_relaxed);
    return place;
  }
};

GroupQueue::GroupQueue(Process process, size_t batch_max) : state_(std::make_unique<State>()) {
  CHECK(batch_max > 0);
  state_->process = std::move(process);
  state_->batch_max = batch_max;
}

GroupQueue::~GroupQueue() { CHECK(!state_->led && state_->waiting.empty()); }

void GroupQueue::run(void* job) {
  State& state = *state_;
  std::unique_lock lock(state.mutex);
  Place* const own = state.take_place(job);
  state.waiting.push_back(own);
  if (state.led) {
    lock.unlock();
    own->turn.wait(kWaiting, std::memory_order_acquire);
    const bool done = own->turn.load(std::memory_order_acquire) == kDone;
    lock.lock();
    if (done) {
      state.free_places.push_back(own);
      return;
    }
  }
  state.led = true;

  const size_t count = std::min(state.waiting.size(), state.batch_max);
  state.batch.assign(state.waiting.begin(), state.waiting.begin() + static_cast<std::ptrdiff_t>(count));
  state.waiting.erase(state.waiting.begin(), state.waiting.begin() + static_cast<std::ptrdiff_t>(count));
  CHECK(state.batch.front() == own);
  lock.unlock();

  state.jobs.clear();
  for (const Place* place : state.batch) state.jobs.push_back(place->job);
  state.process(state.jobs);

  // The batch is copied out: from the moment the lead is given away, state.batch is somebody else's.
  const std::vector<Place*> served = std::move(state.batch);
  lock.lock();
  state.free_places.push_back(own);
  if (state.waiting.empty()) {
    state.led = false;
  } else {
    give(*state.waiting.front(), kLead);
  }
  lock.unlock();
  for (Place* place : served) {
    if (place != own) give(*place, kDone);
  }
}

}  // namespace koers::ledger
