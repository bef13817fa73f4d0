#include "analysis/portfolio/generator.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace koers::analysis::portfolio {

Generator::Generator(const Project& project)
    : project_(project), left_(project.room()), total_left_(project.total()), time_(project.jobs()), waits_(project.jobs()) {}

bool Generator::fits(const Project::Mode& mode, int period, int offset) const {
  const size_t words = project_.words();
  const uint64_t* left = left_.data() + static_cast<size_t>(period) * words;
  const uint64_t* need = project_.demand(mode) + static_cast<size_t>(offset) * words;
  const uint64_t guards = project_.guards();
  for (size_t word = 0; word < words; ++word) {
    if (((left[word] - need[word]) & guards) != guards) return false;
  }
  return true;
}

int Generator::first_fit(const Project::Mode& mode, int from) const {
  const int length = mode.length, last = project_.horizon();
  if (length == 0) return from;
  if (!mode.steady) {
    for (int start = from; start + length <= last; ++start) {
      int offset = 0;
      while (offset < length && fits(mode, start + offset, offset)) ++offset;
      if (offset == length) return start;
    }
    return -1;
  }
  int run = 0;
  if (project_.words() == 1) {
    const uint64_t guards = project_.guards(), need = *project_.demand(mode);
    for (int period = from; period < last; ++period) {
      run = ((left_[static_cast<size_t>(period)] - need) & guards) == guards ? run + 1 : 0;
      if (run == length) return period - length + 1;
    }
    return -1;
  }
  for (int period = from; period < last; ++period) {
    run = fits(mode, period, 0) ? run + 1 : 0;
    if (run == length) return period - length + 1;
  }
  return -1;
}

int Generator::last_fit(const Project::Mode& mode, int until) const {
  const int length = mode.length;
  if (length == 0) return until - mode.duration;
  int start = until - mode.duration;
  if (!mode.steady) {
    for (; start >= 0; --start) {
      int offset = 0;
      while (offset < length && fits(mode, start + offset, offset)) ++offset;
      if (offset == length) return start;
    }
    return -1;
  }
  int run = 0;
  for (int period = start + length - 1; period >= 0; --period) {
    run = fits(mode, period, 0) ? run + 1 : 0;
    if (run == length) return period;
  }
  return -1;
}

bool Generator::fits_at(const Project::Mode& mode, int start) const {
  for (int offset = 0; offset < mode.length; ++offset) {
    if (!fits(mode, start + offset, mode.steady ? 0 : offset)) return false;
  }
  return true;
}

void Generator::take(const Project::Mode& mode, int start) {
  const size_t count = static_cast<size_t>(mode.length) * project_.words();
  uint64_t* left = left_.data() + static_cast<size_t>(start) * project_.words();
  const uint64_t* need = project_.demand(mode);
  for (size_t i = 0; i < count; ++i) left[i] -= need[i];
  touched_ = std::max(touched_, start + mode.length);
}

void Generator::clear() {
  std::copy_n(project_.room().begin(), static_cast<size_t>(touched_) * project_.words(), left_.begin());
  touched_ = 0;
}

int Generator::ready(const Draft& draft, uint32_t job) const {
  int from = project_.earliest(job);
  for (const Project::Link& link : project_.before(job))
    from = std::max(from, draft.start[link.job] + mode(draft, link.job).duration + link.lag);
  return from;
}

// The mode in which the job is worth most, then that in which it is ready first; of equal ones the one that asks least for the whole, so that later ones have more to choose.
void Generator::choose_mode(Draft& draft, uint32_t job, int from) {
  const auto modes = project_.modes(job);
  const size_t totals = project_.total_count();
  const Amount* now = project_.totals(modes[draft.mode[job]]);
  std::tuple<Amount, int, Amount> best{std::numeric_limits<Amount>::max(), 0, 0};
  uint16_t chosen = draft.mode[job];
  for (uint16_t m = 0; m < modes.size(); ++m) {
    const Amount* then = project_.totals(modes[m]);
    bool possible = true;
    Amount more = 0;
    for (size_t n = 0; n < totals; ++n) {
      possible &= then[n] <= now[n] || then[n] - now[n] <= total_left_[n];
      more += then[n];
    }
    if (!possible && m != draft.mode[job]) continue;
    const int start = first_fit(modes[m], from);
    if (start < 0) continue;
    const std::tuple<Amount, int, Amount> measure{modes[m].lost_per_period * start - modes[m].value, start + modes[m].duration, more};
    if (measure < best) best = measure, chosen = m;
  }
  for (size_t n = 0; n < totals; ++n) total_left_[n] += now[n] - project_.totals(modes[chosen])[n];
  draft.mode[job] = chosen;
}

void Generator::forward(std::span<const uint32_t> order, Draft& draft, Modes modes) {
  clear();
  const bool choose = modes == Modes::kChoose && project_.has_choice();
  if (choose) {
    total_left_ = project_.total();
    for (uint32_t job = 0; job < project_.jobs(); ++job) {
      for (size_t n = 0; n < total_left_.size(); ++n) total_left_[n] -= project_.totals(mode(draft, job))[n];
    }
  }
  for (const uint32_t job : order) {
    const int from = ready(draft, job);
    if (choose && project_.modes(job).size() > 1) choose_mode(draft, job, from);
    const Project::Mode& chosen = mode(draft, job);
    draft.start[job] = std::max(from, first_fit(chosen, from));  // the horizon is long enough for any order
    take(chosen, draft.start[job]);
  }
  measure(draft);
}

bool Generator::backward(std::span<const uint32_t> order, Draft& draft) {
  clear();
  for (const uint32_t job : order) {
    const Project::Mode& chosen = mode(draft, job);
    int until = std::min(draft.end, std::max(project_.deadline(job), draft.start[job] + chosen.duration));
    for (const Project::Link& link : project_.after(job)) until = std::min(until, draft.start[link.job] - link.lag);
    const int start = last_fit(chosen, until);
    if (start < project_.earliest(job)) return false;
    draft.start[job] = start;
    take(chosen, start);
  }
  measure(draft);
  return true;
}

void Generator::parallel(std::span<const double> key, Draft& draft) {
  clear();
  order_by_key(key, own_order_);
  for (uint32_t job = 0; job < project_.jobs(); ++job) waits_[job] = static_cast<uint32_t>(project_.before(job).size());
  std::vector<uint32_t> open = own_order_;  // by key
  std::vector<int> finishes;                // of what runs, a heap
  for (int now = 0; !open.empty();) {
    int next = std::numeric_limits<int>::max();
    bool at_once = false;
    size_t kept = 0;
    for (const uint32_t job : open) {
      const Project::Mode& chosen = mode(draft, job);
      const int from = waits_[job] == 0 ? ready(draft, job) : std::numeric_limits<int>::max();
      if (from > now || !fits_at(chosen, now)) {
        if (from > now) next = std::min(next, from);
        open[kept++] = job;
        continue;
      }
      draft.start[job] = now;
      take(chosen, now);
      for (const Project::Link& link : project_.after(job)) --waits_[link.job];
      at_once |= chosen.duration == 0;
      finishes.push_back(-(now + chosen.duration));
      std::push_heap(finishes.begin(), finishes.end());
    }
    open.resize(kept);
    if (at_once) continue;
    while (!finishes.empty() && -finishes.front() <= now) std::pop_heap(finishes.begin(), finishes.end()), finishes.pop_back();
    if (!finishes.empty()) next = std::min(next, -finishes.front());
    now = next == std::numeric_limits<int>::max() ? now + 1 : next;
  }
  measure(draft);
}

void Generator::measure(Draft& draft) {
  draft.late = 0, draft.value = 0, draft.begin = std::numeric_limits<int>::max(), draft.end = 0;
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    const Project::Mode& chosen = mode(draft, job);
    const int start = draft.start[job], finish = start + chosen.duration;
    draft.begin = std::min(draft.begin, start), draft.end = std::max(draft.end, finish);
    draft.late += std::max(0, finish - project_.deadline(job));
    draft.value += chosen.value - chosen.lost_per_period * start;
  }
  if (!project_.has_choice()) return;
  for (size_t n = 0; n < project_.total_count(); ++n) {
    Amount used = 0;
    for (uint32_t job = 0; job < project_.jobs(); ++job) used += project_.totals(mode(draft, job))[n];
    // Worse than any delay.
    draft.late += std::max<Amount>(0, used - project_.total()[n]) * project_.horizon();
  }
}

// Counting sort of all jobs by time_, stable from the order given.
void Generator::sort_by_time(std::vector<uint32_t>& order) {
  int most = 0;
  for (const int time : time_) most = std::max(most, time);
  count_.assign(static_cast<size_t>(most) + 2, 0);
  for (const uint32_t job : own_order_) ++count_[static_cast<size_t>(time_[job]) + 1];
  for (size_t t = 1; t < count_.size(); ++t) count_[t] += count_[t - 1];
  order.resize(own_order_.size());
  for (const uint32_t job : own_order_) order[static_cast<size_t>(count_[static_cast<size_t>(time_[job])]++)] = job;
}

void Generator::order_by_start(const Draft& draft, std::vector<uint32_t>& order) {
  own_order_.resize(project_.jobs());
  for (uint32_t job = 0; job < project_.jobs(); ++job) own_order_[job] = job, time_[job] = draft.start[job];
  sort_by_time(order);
}

void Generator::order_by_finish(const Draft& draft, std::vector<uint32_t>& order) {
  const uint32_t count = project_.jobs();
  own_order_.resize(count);
  for (uint32_t job = 0; job < count; ++job) {
    own_order_[job] = count - 1 - job;  // successors have higher numbers
    time_[job] = draft.end - draft.start[job] - mode(draft, job).duration;
  }
  sort_by_time(order);
}

void Generator::order_by_key(std::span<const double> key, std::vector<uint32_t>& order) {
  const uint32_t count = project_.jobs();
  order.clear();
  const auto later = [&key](uint32_t one, uint32_t other) { return key[one] != key[other] ? key[one] > key[other] : one > other; };
  ready_.clear();
  for (uint32_t job = 0; job < count; ++job) {
    waits_[job] = static_cast<uint32_t>(project_.before(job).size());
    if (waits_[job] == 0) ready_.push_back(job);
  }
  std::make_heap(ready_.begin(), ready_.end(), later);
  while (!ready_.empty()) {
    std::pop_heap(ready_.begin(), ready_.end(), later);
    const uint32_t job = ready_.back();
    ready_.pop_back();
    order.push_back(job);
    for (const Project::Link& link : project_.after(job)) {
      if (--waits_[link.job] > 0) continue;
      ready_.push_back(link.job);
      std::push_heap(ready_.begin(), ready_.end(), later);
    }
  }
}

}  // namespace koers::analysis::portfolio
