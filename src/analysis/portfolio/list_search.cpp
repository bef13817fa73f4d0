#include "analysis/portfolio/list_search.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace koers::analysis::portfolio {
namespace {

// The schedules at which rounds end, and the size of their populations; after the last one each round is four times as long, and its population
// grows by less, as from one of these to the next.
constexpr int64_t kRoundEnd[] = {1000, 5000, 50'000};
constexpr double kRoundSize[] = {28, 80, 400};
constexpr size_t kRounds = std::size(kRoundEnd);
constexpr int64_t kLonger = 4;
constexpr double kLarger = 2.5;
// The sizes are for so many jobs; larger projects have no time for so many members, and get fewer by the root of how much larger they are.
constexpr double kSizeJobs = 30;
constexpr size_t kSizeMin = 10, kSizeMax = 3000;
constexpr double kNoiseMin = 0.2, kNoiseMax = 1.4;  // in the first members, in terms of the whole: variety is worth more than order
constexpr double kChosenMothers = 0.5;              // of the mothers are the better of two, the others anyone
constexpr size_t kSeenBits = 14;
constexpr int kHopelessMin = 3;  // a child that ends so much later than the worst member, in periods and as a share, is not carried at all
constexpr double kHopeless = 0.03;
constexpr double kParallel = 0.5;                                  // of the first members are generated in parallel
constexpr int kWindowTries = 6;                                    // the busiest of so many stretches is handed on
constexpr double kWindowMin = 0.1, kWindowMax = 0.5;               // its length, in terms of the whole
constexpr double kMovedMost = 5, kMovedLeast = 3, kMovedOf = 150;  // jobs of a child that are moved at random: fewer in larger projects
constexpr double kFar = 0.5, kNear = 0.1;                          // how far, in terms of the whole
constexpr double kOtherMode = 0.03;                                // of the jobs of a child get another mode

}  // namespace

ListSearch::ListSearch(const Project& project, uint64_t seed)
    : project_(project),
      random_(seed),
      generator_(project),
      bound_(project.value_max()),
      key_(project.jobs()),
      seen_(size_t{1} << kSeenBits, 0) {}

void ListSearch::improve(int64_t count, const std::function<bool()>& stop) {
  const int64_t until = schedules_ + count;
  while (schedules_ < until && !done()) {
    if (stop && stop()) return;
    if (schedules_ >= round_end_) begin_round();
    if (members_.size() < size_) {
      found();
    } else {
      breed();
    }
  }
}

// With nothing of the round before: its best would be the parents of all within a few generations, and a large population would end where a
// small one did.
void ListSearch::begin_round() {
  const double share = std::sqrt(std::min(1.0, kSizeJobs / std::max(1u, project_.jobs())));
  const bool listed = round_ < kRounds;
  round_end_ = listed ? kRoundEnd[round_] : round_end_ * kLonger;
  round_size_ = listed ? kRoundSize[round_] : round_size_ * kLarger;
  ++round_;
  size_ = std::clamp(static_cast<size_t>(round_size_ * share), kSizeMin, kSizeMax);
  members_.clear();
  worst_.reset();
}

// A new member out of nothing: by latest finish, more or less.
void ListSearch::found() {
  Member member;
  const uint32_t count = project_.jobs();
  member.left.start.resize(count), member.left.mode.assign(count, 0);
  choose_modes_at_random(member.left);
  const bool first = schedules_ == 0;
  const double noise = first ? 0 : kNoiseMin + (kNoiseMax - kNoiseMin) * random_.unit();
  const double longest = project_.jobs() > 0 ? project_.tail(0) : 0;
  double most = longest;
  for (uint32_t job = 0; job < count; ++job) most = std::max(most, static_cast<double>(project_.head(job) + project_.tail(job)));
  for (uint32_t job = 0; job < count; ++job) {
    const Project::Mode& mode = project_.modes(job)[member.left.mode[job]];
    key_[job] = -project_.tail(job) + 0.5 * mode.duration + noise * most * (random_.unit() - 0.5);
  }
  if (first || random_.chance(kParallel)) {
    generator_.parallel(key_, member.left);
  } else {
    generator_.order_by_key(key_, order_);
    generator_.forward(order_, member.left, random_.chance(0.5) ? Generator::Modes::kChoose : Generator::Modes::kKeep);
  }
  ++schedules_;
  if (finish(member)) put(std::move(member));
}

// Carried to the right, and to the left again where that made it shorter (another pass would seldom gain, and it counts as a schedule) or a
// job can get another mode. False when it was all seen before, or ends so late that being carried would not bring it in.
bool ListSearch::finish(Member& member) {
  take_best(member.left);
  if (was_seen(member.left) || is_hopeless(member.left)) return false;
  Draft right = member.left;
  generator_.order_by_finish(right, order_);
  ++schedules_;
  if (!generator_.backward(order_, right)) {
    member.right = member.left.start, member.right_end = member.left.end;
    return true;
  }
  member.right = right.start, member.right_end = right.end;
  if (right.begin <= member.left.begin && !project_.has_choice()) return true;
  generator_.order_by_start(right, order_);
  ++schedules_;
  generator_.forward(order_, right, random_.chance(0.5) ? Generator::Modes::kChoose : Generator::Modes::kKeep);
  if (member.left.better_than(right)) return true;
  member.left = std::move(right);
  take_best(member.left);
  return true;
}

// Remembers the last schedules, of those that share a place the last one.
bool ListSearch::was_seen(const Draft& draft) {
  uint64_t hash = 0;
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    hash = (hash ^ (static_cast<uint64_t>(draft.start[job]) << 16 | draft.mode[job])) * 0x9e3779b97f4a7c15ull;
    hash ^= hash >> 29;
  }
  return std::exchange(seen_[hash >> (64 - kSeenBits)], hash) == hash;
}

bool ListSearch::is_hopeless(const Draft& draft) const {
  if (!worst_ || draft.late > 0 || draft.value >= worst_->value) return false;
  return draft.end > worst_->end + std::max<double>(kHopelessMin, kHopeless * worst_->end);
}

size_t ListSearch::tournament() {
  const auto count = static_cast<uint32_t>(members_.size());
  const size_t one = random_.below(count), other = random_.below(count);
  return members_[one].left.better_than(members_[other].left) ? one : other;
}

void ListSearch::breed() {
  const size_t mother = random_.chance(kChosenMothers) ? tournament() : random_.below(static_cast<uint32_t>(members_.size()));
  size_t father = tournament();
  for (int tries = 0; father == mother && tries < 4; ++tries) father = tournament();
  Member child;
  child.left.start.resize(project_.jobs());
  inherit(members_[mother], members_[father], child.left);
  ++schedules_;
  if (finish(child)) put(std::move(child));
}

// A stretch of the member's schedule in which the limits are used well: the best of a few.
std::pair<int, int> ListSearch::window(const Member& member) {
  const int end = std::max(1, member.right_end);
  load_.assign(static_cast<size_t>(end) + 1, 0);
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    const Project::Mode& mode = project_.modes(job)[member.left.mode[job]];
    const int start = std::clamp(member.right[job], 0, end), finish = std::clamp(start + mode.duration, 0, end);
    load_[static_cast<size_t>(start)] += mode.density, load_[static_cast<size_t>(finish)] -= mode.density;
  }
  double now = 0, sum = 0;
  for (double& load : load_) now += load, sum += now, load = sum;  // load_[t]: of the periods up to and with t
  double best = -1;
  std::pair<int, int> chosen{0, end};
  for (int i = 0; i < kWindowTries; ++i) {
    const int length = std::max(1, static_cast<int>(end * (kWindowMin + (kWindowMax - kWindowMin) * random_.unit())));
    const int from = random_.between(0, std::max(0, end - length));
    const double load = (load_[static_cast<size_t>(from + length - 1)] - (from > 0 ? load_[static_cast<size_t>(from - 1)] : 0)) / length;
    if (load > best) best = load, chosen = {from, from + length};
  }
  return chosen;
}

void ListSearch::inherit(const Member& mother, const Member& father, Draft& child) {
  const auto [from, to] = window(mother);
  const double scale = static_cast<double>(std::max(1, mother.right_end));
  const double reach = random_.chance(0.5) ? kFar : kNear,
               moved = std::clamp(kMovedOf / project_.jobs(), kMovedLeast, kMovedMost) / project_.jobs();
  const double choice = project_.has_choice() ? std::max(kOtherMode, 0.5 / project_.jobs()) : 0;
  child.mode.resize(project_.jobs());
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    const int start = mother.right[job];
    const bool own = start >= from && start < to;
    double key = own ? start : father.right[job];
    // What the mother does outside the stretch stays outside.
    if (start < from) key = std::min<double>(key, from);
    if (start >= to) key = std::max<double>(key, to);
    child.mode[job] = own ? mother.left.mode[job] : father.left.mode[job];
    if (random_.chance(moved)) key += scale * reach * (2 * random_.unit() - 1);
    if (choice > 0 && random_.chance(choice))
      child.mode[job] = static_cast<uint16_t>(random_.below(static_cast<uint32_t>(project_.modes(job).size())));
    key_[job] = key;
  }
  mend_totals(child);
  generator_.order_by_key(key_, order_);
  generator_.forward(order_, child, random_.chance(0.5) ? Generator::Modes::kChoose : Generator::Modes::kKeep);
}

void ListSearch::choose_modes_at_random(Draft& draft) {
  if (!project_.has_choice()) return;
  for (uint32_t job = 0; job < project_.jobs(); ++job)
    draft.mode[job] = static_cast<uint16_t>(random_.below(static_cast<uint32_t>(project_.modes(job).size())));
  mend_totals(draft);
}

// Changes modes until the limits for the whole hold, or no single change brings that nearer.
void ListSearch::mend_totals(Draft& draft) {
  if (!project_.has_choice() || project_.total_count() == 0) return;
  std::vector<Amount> left = project_.total();
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    for (size_t n = 0; n < left.size(); ++n) left[n] -= project_.totals(project_.modes(job)[draft.mode[job]])[n];
  }
  const auto excess = [&left] {
    Amount sum = 0;
    for (const Amount amount : left) sum += std::max<Amount>(0, -amount);
    return sum;
  };
  const uint32_t count = project_.jobs();
  for (Amount now = excess(); now > 0;) {
    const uint32_t first = random_.below(count);
    bool changed = false;
    for (uint32_t i = 0; i < count && now > 0; ++i) {
      const uint32_t job = (first + i) % count;
      const auto modes = project_.modes(job);
      if (modes.size() < 2) continue;
      uint16_t best = draft.mode[job];
      Amount least = now;
      for (uint16_t m = 0; m < modes.size(); ++m) {
        Amount then = 0;
        for (size_t n = 0; n < left.size(); ++n)
          then += std::max<Amount>(0, -(left[n] + project_.totals(modes[draft.mode[job]])[n] - project_.totals(modes[m])[n]));
        if (then < least) least = then, best = m;
      }
      if (best == draft.mode[job]) continue;
      for (size_t n = 0; n < left.size(); ++n) left[n] += project_.totals(modes[draft.mode[job]])[n] - project_.totals(modes[best])[n];
      draft.mode[job] = best, now = least, changed = true;
    }
    if (!changed) return;
  }
}

// Takes the place of the worst, unless it is no better or there already.
void ListSearch::put(Member&& member) {
  if (members_.size() < size_) {
    members_.push_back(std::move(member));
    return;
  }
  size_t worst = 0;
  for (size_t i = 0; i < members_.size(); ++i) {
    const Draft& other = members_[i].left;
    if (other.value == member.left.value && other.late == member.left.late &&
        (members_[i].right == member.right || other.start == member.left.start))
      return;
    if (members_[worst].left.better_than(other)) worst = i;
  }
  if (members_[worst].left.late == 0) worst_ = {members_[worst].left.value, members_[worst].left.end};
  if (members_[worst].left.better_than(member.left)) return;
  members_[worst] = std::move(member);
}

void ListSearch::take_best(const Draft& draft) {
  if (!best_.start.empty() && !draft.better_than(best_)) return;
  best_ = draft;
  schedules_to_best_ = schedules_;
}

bool ListSearch::adopt(const Schedule& schedule) {
  Member member;
  member.left.start.resize(project_.jobs()), member.left.mode.resize(project_.jobs());
  for (uint32_t job = 0; job < project_.jobs(); ++job) {
    const Placement& at = schedule[project_.activity(job)];
    const auto modes = project_.modes(job);
    const auto mode = std::find_if(modes.begin(), modes.end(), [&at](const Project::Mode& one) { return one.variant == at.variant; });
    if (mode == modes.end()) return false;
    member.left.start[job] = at.start, member.left.mode[job] = static_cast<uint16_t>(mode - modes.begin());
  }
  generator_.order_by_start(member.left, order_);
  generator_.forward(order_, member.left, Generator::Modes::kKeep);
  ++schedules_;
  if (finish(member) && size_ > 0) put(std::move(member));
  return true;
}

Schedule ListSearch::schedule(size_t activities) const {
  Schedule result(activities);
  for (uint32_t job = 0; job < project_.jobs(); ++job)
    result[project_.activity(job)] = {project_.modes(job)[best_.mode[job]].variant, best_.start[job]};
  return result;
}

}  // namespace koers::analysis::portfolio
