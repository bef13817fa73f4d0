#include "analysis/health/health.h"

#include <algorithm>
#include <array>

#include "analysis/health/health_answer.h"
#include "analysis/health/health_messages.h"
#include "base/text.h"

namespace koers::analysis::health {

using model::CompletenessRule;
using model::ElementView;
using model::Metamodel;
using model::View;

namespace {

constexpr std::array<double, 6> kSeverityWeight = {0, 1, 3, 10, 30, 100};

// "{count} van {total} …" with the numbers filled in.
std::string fill_in(std::string text, int64_t count, int64_t total, Language language) {
  const auto replace = [&](std::string_view name, int64_t number) {
    for (size_t at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
      const std::string words = format_number(number, language);
      text.replace(at, name.size(), words);
      at += words.size();
    }
  };
  replace("{count}", count);
  replace("{total}", total);
  return text;
}

Label fill_in(const Label& label, int64_t count, int64_t total) {
  return {fill_in(label.nl, count, total, Language::kDutch), fill_in(label.en, count, total, Language::kEnglish)};
}

class NameCheck {
 public:
  void names(const std::vector<std::string>& wanted, const std::vector<std::string_view>& known, const MessageText& what, const char* path) {
    for (size_t i = 0; i < wanted.size(); ++i) {
      if (std::ranges::find(known, wanted[i]) != known.end()) continue;
      const std::string_view near = nearest_name(wanted[i], known);
      const Message mend = near.empty() ? Message(kSeeMetamodel) : Message(kDidYouMean, {{"name", std::string(near)}});
      problems_.push_back({Message(what, {{"name", wanted[i]}}), Where{.path = std::string(path) + "[" + std::to_string(i) + "]"}, mend});
    }
  }
  void range(int value, int low, int high, const char* name) {
    if (value >= low && value <= high) return;
    problems_.push_back({Message(kOutOfRange, {{"name", std::string(name)}, {"min", int64_t{low}}, {"max", int64_t{high}}}),
                         Where{.path = std::string("$.") + name}, Message(kChooseAnother)});
  }
  Result<void> result() {
    if (!problems_.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems_));
    return {};
  }

 private:
  std::vector<Problem> problems_;
};

Result<void> check_options(const Metamodel& metamodel, const Options& options) {
  NameCheck check;
  std::vector<std::string_view> rules, types;
  for (const CompletenessRule& rule : metamodel.rules()) rules.push_back(rule.name);
  for (const auto& type : metamodel.types()) types.push_back(type.name);
  check.names(options.rules, rules, kUnknownRule, "$.rules");
  check.names(options.types, types, kUnknownType, "$.types");
  check.range(options.step, 0, static_cast<int>(metamodel.steps().size()), "step");
  check.range(options.severity_min, 1, 5, "severity_min");
  check.range(options.groups_max, 0, 1000, "groups_max");
  check.range(options.elements_max, 0, 10'000, "elements_max");
  check.range(options.elements_offset, 0, 1'000'000'000, "elements_offset");
  return check.result();
}

bool asked_for(const Metamodel& metamodel, const CompletenessRule& rule, const Options& options) {
  const auto listed = [](const std::vector<std::string>& names, const std::string& name) {
    return names.empty() || std::ranges::find(names, name) != names.end();
  };
  return listed(options.rules, rule.name) && listed(options.types, metamodel.type(rule.type).name) && (options.step == 0 || options.step == rule.step) &&
         rule.severity >= options.severity_min;
}

double urgency_of(const CompletenessRule& rule, const Standing& standing, Money assumed_stake) {
  const auto count = static_cast<int64_t>(standing.failing.size());
  const double cents = static_cast<double>(standing.known_cents) + static_cast<double>(count - standing.known) * static_cast<double>(assumed_stake.cents);
  return kSeverityWeight[static_cast<size_t>(rule.severity)] * std::max(cents, 0.0) / 100;
}

Group group_of(const Metamodel& metamodel, const CompletenessRule& rule, const Standing& standing, Money assumed_stake) {
  Group group;
  group.rule = rule.name;
  group.type = metamodel.type(rule.type).name;
  group.count = static_cast<int64_t>(standing.failing.size());
  group.total = standing.total;
  group.waived = standing.waived;
  group.title = fill_in(rule.title, group.count, group.total);
  group.mend = rule.mend;
  group.because = rule_sentence(metamodel, rule);
  group.severity = rule.severity;
  group.step = rule.step;
  if (rule.step > 0) group.step_label = metamodel.steps()[static_cast<size_t>(rule.step - 1)];
  group.at_stake = {standing.known_cents};
  if (rule.money.valid()) group.money_field = metamodel.field(rule.money).name;
  group.urgency = urgency_of(rule, standing, assumed_stake);
  return group;
}

}  // namespace

Result<Answer> answer(const HealthIndex& index, const View& view, const Options& options) {
  const Metamodel& metamodel = view.metamodel();
  TRY(check_options(metamodel, options));
  Answer all;
  all.revision = static_cast<int64_t>(view.revision());
  all.today = options.today;
  all.partial = !view.complete();
  all.rules_hidden = static_cast<int>(index.check().hidden());
  for (size_t i = 0; i < metamodel.steps().size(); ++i) all.steps.push_back({.step = static_cast<int>(i + 1), .label = metamodel.steps()[i]});

  std::vector<std::pair<Group, uint32_t>> groups;
  const auto& rules = index.check().rules();
  for (uint32_t i = 0; i < rules.size(); ++i) {
    if (!index.check().looks_at(i) || !asked_for(metamodel, rules[i], options)) continue;
    const Standing& standing = index.standing(i);
    const auto count = static_cast<int64_t>(standing.failing.size());
    ++all.rules;
    all.findings += count;
    all.waived += standing.waived;
    if (rules[i].step > 0 && standing.total > 0) {
      Step& step = all.steps[static_cast<size_t>(rules[i].step - 1)];
      ++step.rules;
      step.rules_open += count > 0 ? 1 : 0;
      step.findings += count;
    }
    if (count > 0) groups.emplace_back(group_of(metamodel, rules[i], standing, options.assumed_stake), i);
  }
  std::ranges::stable_sort(groups, [](const auto& left, const auto& right) { return left.first.urgency > right.first.urgency; });
  if (options.groups_max > 0 && groups.size() > static_cast<size_t>(options.groups_max)) groups.resize(static_cast<size_t>(options.groups_max));
  for (auto& [group, rule] : groups) {
    const auto& failing = index.standing(rule).failing;
    const size_t begin = std::min(failing.size(), static_cast<size_t>(options.elements_offset));
    const size_t end = std::min(failing.size(), begin + static_cast<size_t>(options.elements_max));
    for (size_t i = begin; i < end; ++i) {
      const ElementView element = view.element(failing[i].element);
      std::optional<Money> money;
      if (failing[i].cents != Entry::kUnknown) money = Money{failing[i].cents};
      group.elements.push_back({std::string(element.key()), view.name(element), money});
    }
    all.groups.push_back(std::move(group));
  }
  return all;
}

Result<Answer> run(const View& view, const Options& options, Control& control) {
  TRY(check_options(view.metamodel(), options));
  const HealthIndex index = TRY(HealthIndex::build(view, options.today, control));
  return answer(index, view, options);
}

}  // namespace koers::analysis::health
