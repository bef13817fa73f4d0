#include "analysis/portfolio/project_proof.h"

namespace koers::analysis::portfolio {
namespace {

constexpr int64_t kSizeMax = 600'000;      // ranges of all variables together: about 80 bytes each
constexpr size_t kFactsMax = 8'000'000;    // kept in clauses: 32 MB
constexpr int64_t kRestart = 100;          // contradictions, times the sequence of Luby
constexpr size_t kLearnedMax = 8000;       // clauses learned before the first forgetting; then a tenth more each time
constexpr int64_t kStaticConflicts = 200;  // before activities steer

int64_t luby(int64_t index) {
  int64_t size = 1, power = 1;
  while (size < index + 1) size = 2 * size + 1, power *= 2;
  while (size - 1 != index) {
    size = (size - 1) / 2, power /= 2;
    index %= size;
  }
  return power;
}

}  // namespace

std::unique_ptr<ProjectProof> ProjectProof::create(const Project& project, Amount value, const Windows& windows) {
  if (ProjectRules::size_of(project, windows) > kSizeMax) return nullptr;
  return std::make_unique<ProjectProof>(project, value, windows);
}

void ProjectProof::follow(const Schedule& schedule) {
  if (!rules_.values_in(schedule, wish_)) wish_.clear();
}

void ProjectProof::raise_value(Amount value) {
  rules_.store().retreat(0);
  rules_.raise_value(value);
}

ProjectProof::Answer ProjectProof::run(int64_t work, const Control& control) {
  NogoodStore& store = rules_.store();
  wish_.resize(store.count(), 0);
  if (learned_max_ == 0) learned_max_ = kLearnedMax, restart_at_ = kRestart;
  const int64_t until = rules_.work() + work;
  while (rules_.work() < until && !control.cancelled()) {
    if (!rules_.propagate()) {
      if (!store.learn()) return Answer::kRefuted;
      ++conflicts_;
      continue;
    }
    if (conflicts_ >= restart_at_) {
      restart_at_ = conflicts_ + kRestart * luby(++restarts_);
      if (store.level() > 0) {
        store.retreat(0);
        continue;
      }
    }
    if (store.level() == 0 && (store.learned() > learned_max_ || store.facts_kept() > kFactsMax)) {
      store.forget();
      learned_max_ += learned_max_ / 10;
    }
    Fact next = conflicts_ < kStaticConflicts ? kNever : store.most_active(wish_);
    if (next == kNever) next = rules_.first_open(wish_);
    if (next == kNever) {
      found_.assign(project_.jobs(), {});
      for (uint32_t job = 0; job < project_.jobs(); ++job)
        found_[job] = {project_.modes(job)[rules_.mode(job)].variant, store.lower(rules_.start(job))};
      return Answer::kFound;
    }
    store.decide(next);
  }
  return Answer::kOpen;
}

Schedule ProjectProof::schedule(size_t activities) const {
  Schedule result(activities);
  for (uint32_t job = 0; job < project_.jobs(); ++job) result[project_.activity(job)] = found_[job];
  return result;
}

}  // namespace koers::analysis::portfolio
