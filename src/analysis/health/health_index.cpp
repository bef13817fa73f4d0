#include "analysis/health/health_index.h"

#include <algorithm>

#include "model/diff.h"

namespace koers::analysis::health {

using model::Difference;
using model::Edge;
using model::ElementId;
using model::ElementView;
using model::Ref;
using model::RelationView;
using model::View;

namespace {

constexpr uint32_t kElementsPerCheck = 4096;  // between two looks at the clock
constexpr size_t kInPlaceMax = 32;            // more changed entries of one rule are merged in one pass

// Adds or takes away what one element counts for.
struct Tally {
  const RuleCheck& check;
  std::vector<Standing>& standings;
  int sign;
  std::vector<std::vector<Entry>>& entries;  // by rule: what joins or leaves `failing`

  void operator()(const View& view, const ElementView& element) const {
    const Verdict verdict = check.check(view, element);
    if (verdict.applies == 0) return;
    const auto& rules = check.rules_of(element.type());
    for (size_t i = 0; i < rules.size(); ++i) {
      const uint64_t bit = uint64_t{1} << i;
      if ((verdict.applies & bit) == 0) continue;
      Standing& standing = standings[rules[i]];
      standing.total += sign;
      if (verdict.waived & bit) standing.waived += sign;
      if ((verdict.fails & bit) == 0) continue;
      const std::optional<Money> money = check.money(element, rules[i]);
      if (money) standing.known += sign, standing.known_cents += sign * money->cents;
      entries[rules[i]].push_back({money ? money->cents : Entry::kUnknown, element.id()});
    }
  }
};

}  // namespace

Result<HealthIndex> HealthIndex::build(const View& view, Date today, const Control& control) {
  HealthIndex index(RuleCheck(view, today));
  std::vector<std::vector<Entry>> added(index.standings_.size());
  const Tally tally{index.check_, index.standings_, 1, added};
  const uint32_t slots = view.snapshot()->element_slots();
  for (uint32_t i = 0; i < slots; ++i) {
    if (i % kElementsPerCheck == 0) {
      TRY(control.check());
      control.report({.share = static_cast<double>(i) / slots});
    }
    if (const ElementView element = view.element({i})) tally(view, element);
  }
  for (size_t rule = 0; rule < added.size(); ++rule) {
    std::ranges::sort(added[rule], std::less<>{});
    index.standings_[rule].failing = std::move(added[rule]);
  }
  return index;
}

Result<void> HealthIndex::update(const View& before, const View& after, Date today, const Control& control) {
  const bool comparable = before.snapshot()->metamodel_ptr() == after.snapshot()->metamodel_ptr() && before.granted() == after.granted() &&
                          check_.metamodel() == after.snapshot()->metamodel_ptr() && check_.granted() == after.granted() && check_.today() == today;
  if (!comparable) {
    *this = TRY(build(after, today, control));
    return {};
  }
  return update(before, after, touched_elements(before, after), control);
}

Result<void> HealthIndex::update(const View& before, const View& after, std::vector<ElementId> touched, const Control& control) {
  std::ranges::sort(touched);
  touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
  if (touched.size() > after.snapshot()->element_count() / 2) {
    *this = TRY(build(after, check_.today(), control));
    return {};
  }
  std::vector<Standing> sums(standings_.size());  // what the touched elements add, so that a cancelled update leaves the index as it was
  std::vector<std::vector<Entry>> removed(standings_.size()), added(standings_.size());
  const Tally leave{check_, sums, -1, removed}, join{check_, sums, 1, added};
  for (size_t i = 0; i < touched.size(); ++i) {
    if (i % kElementsPerCheck == kElementsPerCheck - 1) TRY(control.check());
    if (const ElementView element = before.element(touched[i])) leave(before, element);
    if (const ElementView element = after.element(touched[i])) join(after, element);
  }
  for (size_t rule = 0; rule < sums.size(); ++rule) {
    standings_[rule].total += sums[rule].total;
    standings_[rule].waived += sums[rule].waived;
    standings_[rule].known += sums[rule].known;
    standings_[rule].known_cents += sums[rule].known_cents;
  }
  apply(removed, added);
  return {};
}

void HealthIndex::apply(std::vector<std::vector<Entry>>& removed, std::vector<std::vector<Entry>>& added) {
  for (size_t rule = 0; rule < standings_.size(); ++rule) {
    std::vector<Entry>& out = removed[rule];
    std::vector<Entry>& in = added[rule];
    std::vector<Entry>& failing = standings_[rule].failing;
    if (out == in) continue;
    std::ranges::sort(out, std::less<>{});
    std::ranges::sort(in, std::less<>{});
    if (out.size() + in.size() <= kInPlaceMax) {
      for (const Entry& entry : out) failing.erase(std::ranges::lower_bound(failing, entry, std::less<>{}));
      for (const Entry& entry : in) failing.insert(std::ranges::lower_bound(failing, entry, std::less<>{}), entry);
      continue;
    }
    std::vector<Entry> kept, merged;
    kept.reserve(failing.size());
    std::ranges::set_difference(failing, out, std::back_inserter(kept), std::less<>{});
    merged.reserve(kept.size() + in.size());
    std::ranges::merge(kept, in, std::back_inserter(merged), std::less<>{});
    failing = std::move(merged);
  }
}

std::vector<ElementId> touched_elements(const View& before, const View& after) {
  std::vector<ElementId> touched;
  const auto end = [&](Ref ref) {
    if (ref.is_element()) touched.push_back(ref.element());
  };
  // A relation that is new or gone is a difference of its own, so the old neighbours are enough.
  const auto neighbours = [&](ElementId id) {
    const ElementView element = before.snapshot()->element(id);
    if (!element) return;
    element.for_each_out([&](const Edge& edge) { end(edge.other); });
    element.for_each_in([&](const Edge& edge) { end(edge.other); });
  };
  const model::FieldId status = status_field(after.metamodel());
  const auto says_proposal = [](const model::Value& value) {
    const auto* choice = value.get<model::Choice>();
    return choice != nullptr && choice->name == "proposal";
  };
  for_each_difference(*before.snapshot(), *after.snapshot(), [&](const Difference& difference) {
    if (difference.subject.is_element()) {
      const ElementId id = difference.subject.element();
      touched.push_back(id);
      const bool counts_otherwise = difference.kind == Difference::Kind::kField && difference.field == status && says_proposal(difference.before) != says_proposal(difference.after);
      const bool shown_to_others = difference.kind == Difference::Kind::kLabels || difference.kind == Difference::Kind::kRemoved || counts_otherwise;
      if (shown_to_others) neighbours(id);
      return true;
    }
    if (difference.kind == Difference::Kind::kField) return true;  // what a relation says of itself is in no rule
    for (const View* view : {&before, &after}) {
      const RelationView relation = view->snapshot()->relation(difference.subject.relation());
      if (relation) end(relation.from()), end(relation.to());
    }
    return true;
  });
  std::ranges::sort(touched);
  touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
  return touched;
}

}  // namespace koers::analysis::health
