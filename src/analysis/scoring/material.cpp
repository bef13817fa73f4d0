#include "analysis/scoring/material.h"

#include <algorithm>

#include "analysis/scoring/messages.h"
#include "base/text.h"

namespace koers::analysis::scoring {
namespace {

using model::ElementView;
using model::FieldId;
using model::TypeId;

bool is_levels(const model::Field& field) {
  const auto has = [&](const char* name) {
    return std::ranges::any_of(field.choices, [&](const auto& choice) { return choice.name == name; });
  };
  return field.kind == model::FieldKind::kChoice && field.choices.size() == 3 && has("high") && has("middle") && has("low");
}

class Gatherer {
 public:
  Gatherer(const model::View& view, const Options& options)
      : view_(view),
        metamodel_(view.metamodel()),
        options_(options),
        initiative_(metamodel_.find_type("initiative")),
        goal_(metamodel_.find_type("goal")) {}

  Result<Material> run() {
    if (!initiative_.valid()) return std::move(material_);
    find_criteria();
    find_goals();
    TRY(find_frame());
    TRY(check_options());
    view_.for_each_element(initiative_, [this](const ElementView& element) {
      if (!takes_part(element)) return;
      candidate_of_.emplace(element.id(), static_cast<uint32_t>(elements_.size()));
      elements_.push_back(element);
    });
    for (const ElementView& element : elements_) material_.candidates.push_back(read(element));
    for (uint32_t c = 0; c < elements_.size(); ++c) read_building(c);
    return std::move(material_);
  }

 private:
  FieldId field(TypeId type, std::string_view name) const { return metamodel_.find_field(type, name); }
  model::ValueView value(const ElementView& element, std::string_view name) const {
    const FieldId id = field(element.type(), name);
    return id.valid() ? view_.field(element, id) : model::ValueView{};
  }
  std::optional<double> number(const ElementView& element, std::string_view name) const {
    const auto found = value(element, name);
    return found.empty() ? std::nullopt : std::optional(found.number());
  }
  // What is a proposal, finished or rejected is not weighed.
  bool takes_part(const ElementView& element) const {
    const std::string_view status = value(element, "status").text();
    return status != "proposal" && status != "rejected" && status != "ended" && status != "phasing_out";
  }

  void find_criteria() {
    for (const FieldId id : metamodel_.type(initiative_).fields) {
      const model::Field& described = metamodel_.field(id);
      const bool named = described.name.starts_with("score_") || described.name.starts_with("own_score_");
      if (named && !described.removed && is_levels(described) && view_.sees(described))
        material_.criteria.push_back({id, described.name, described.label});
    }
    session_ = field(initiative_, "session_scores");
    material_.roles_visible = session_.valid() && view_.sees(metamodel_.field(session_));
    if (!session_.valid()) return;
    const auto& columns = metamodel_.field(session_).columns;
    for (const Criterion& criterion : material_.criteria) {
      const auto column = std::ranges::find_if(columns, [&](const model::Column& one) { return "score_" + one.name == criterion.name; });
      column_of_.push_back(column == columns.end() ? -1 : static_cast<int>(column - columns.begin()));
    }
  }

  void find_goals() {
    if (!goal_.valid()) return;
    view_.for_each_element(goal_, [this](const ElementView& goal) {
      if (!takes_part(goal)) return;
      double weight = number(goal, "weight").value_or(1);
      if (const auto chosen = options_.goal_weights.find(std::string(goal.key())); chosen != options_.goal_weights.end())
        weight = chosen->second;
      goal_of_.emplace(goal.id(), static_cast<uint32_t>(material_.goals.size()));
      material_.goals.push_back({model::link_to(view_, goal), weight});
    });
  }

  // By name, or as people call it in either language.
  std::optional<std::string> criterion_named(std::string_view text) const {
    const std::string folded = fold(text);
    for (const Criterion& criterion : material_.criteria) {
      if (criterion.name == text || fold(criterion.label.nl) == folded || fold(criterion.label.en) == folded) return criterion.name;
    }
    for (const char* name : kWsjfNames) {
      if (text == name) return name;
    }
    return std::nullopt;
  }
  Error unknown_criterion(std::string_view name, std::string path) const {
    std::string names;
    for (const Criterion& criterion : material_.criteria) names += (names.empty() ? "" : ", ") + criterion.name;
    return Error(ErrorCode::kInvalidInput, Message(kUnknownCriterion, {{"name", name}}), {.path = std::move(path)},
                 Message(kUnknownCriterionMend, {{"names", names}}));
  }
  static Error unknown_key(std::string_view key, Label type, std::string path) {
    return Error(ErrorCode::kInvalidInput, Message(kUnknownKey, {{"key", key}, {"type", std::move(type)}}), {.path = std::move(path)},
                 kUnknownKeyMend);
  }

  // The frame that the options name, or the one that was decided on last of those in use.
  Result<void> find_frame() {
    const TypeId type = metamodel_.find_type("weighing");
    ElementView frame;
    if (!options_.frame.empty()) {
      frame = view_.find(options_.frame);
      if (!frame || frame.type() != type) return unknown_key(options_.frame, {"weegkader", "weighing frame"}, "$.frame");
    } else if (type.valid()) {
      Date decided{};
      view_.for_each_element(type, [&](const ElementView& one) {
        const std::string_view status = value(one, "status").text();
        if (!takes_part(one) || status == "planned" || status == "on_hold") return;
        const Date on = value(one, "decided_on").date();
        if (frame && on < decided) return;
        frame = one, decided = on;
      });
    }
    if (frame) read_frame(frame);
    return {};
  }

  void read_frame(const ElementView& element) {
    Frame& frame = material_.frame;
    frame.link = model::link_to(view_, element);
    const std::string_view method = value(element, "method").text();
    if (method == "levels") frame.method = Method::kLevels;
    if (method == "goals") frame.method = Method::kGoals;
    if (method == "wsjf") frame.method = Method::kWsjf;
    if (method == "ahp") frame.method = Method::kAhp;
    const auto text = [](const std::vector<model::Value>& row, size_t column) {
      const auto* found = column < row.size() ? row[column].get<std::string>() : nullptr;
      return found ? *found : std::string();
    };
    const auto amount = [](const std::vector<model::Value>& row, size_t column) {
      const auto* found = column < row.size() ? row[column].get<double>() : nullptr;
      return found ? *found : 0.0;
    };
    const model::Value weights = value(element, "criterion_weights").to_value(), comparisons = value(element, "comparisons").to_value();
    if (const auto* table = weights.get<model::Table>()) {
      for (const auto& row : table->rows) {
        if (const auto name = criterion_named(text(row, 0))) frame.weights[*name] = amount(row, 1);
      }
    }
    if (const auto* table = comparisons.get<model::Table>()) {
      for (const auto& row : table->rows) {
        const double times = amount(row, 2);
        if (const std::string under = text(row, 3); !under.empty()) {
          const auto criterion = criterion_named(under);  // what names an initiative that went is left to the method
          if (criterion && times > 0) frame.comparisons.push_back({tidy(text(row, 0)), tidy(text(row, 1)), times, *criterion});
          continue;
        }
        const auto one = criterion_named(text(row, 0)), other = criterion_named(text(row, 1));
        if (one && other && *one != *other && times > 0) frame.comparisons.push_back({*one, *other, times, {}});
      }
    }
  }

  Result<void> check_options() {
    for (const auto& [name, weight] : options_.weights) {
      const auto known = criterion_named(name);
      if (!known) return unknown_criterion(name, "$.weights." + name);
      material_.frame.weights[*known] = weight;
    }
    for (const auto& [key, weight] : options_.goal_weights) {
      const ElementView goal = view_.find(key);
      if (!goal || goal.type() != goal_) return unknown_key(key, {"doel", "goal"}, "$.goal_weights." + key);
    }
    if (!options_.comparisons.empty()) material_.frame.comparisons.clear();
    for (size_t i = 0; i < options_.comparisons.size(); ++i) {
      const ComparisonOption& comparison = options_.comparisons[i];
      const std::string path = "$.comparisons[" + std::to_string(i) + "]";
      if (comparison.one == comparison.other) return Error(ErrorCode::kInvalidInput, kSameCriterion, {.path = path}, kSameCriterionMend);
      if (!comparison.criterion.empty()) {
        TRY(check_initiatives(comparison, path));
        continue;
      }
      const auto one = criterion_named(comparison.one), other = criterion_named(comparison.other);
      if (!one) return unknown_criterion(comparison.one, path + ".one");
      if (!other) return unknown_criterion(comparison.other, path + ".other");
      if (*one == *other) return Error(ErrorCode::kInvalidInput, kSameCriterion, {.path = path}, kSameCriterionMend);
      material_.frame.comparisons.push_back({*one, *other, comparison.times, {}});
    }
    return {};
  }
  Result<void> check_initiatives(const ComparisonOption& comparison, const std::string& path) {
    const auto under = criterion_named(comparison.criterion);
    if (!under) return unknown_criterion(comparison.criterion, path + ".criterion");
    const auto is_initiative = [&](const std::string& key) {
      const ElementView element = view_.find(key);
      return element && element.type() == initiative_;
    };
    const Label type = {"initiatief", "initiative"};
    if (!is_initiative(comparison.one)) return unknown_key(comparison.one, type, path + ".one");
    if (!is_initiative(comparison.other)) return unknown_key(comparison.other, type, path + ".other");
    material_.frame.comparisons.push_back({comparison.one, comparison.other, comparison.times, *under});
    return {};
  }

  Candidate read(const ElementView& element) const {
    Candidate candidate;
    candidate.link = model::link_to(view_, element);
    const auto mandatory = value(element, "mandatory");
    candidate.obliged = mandatory.empty() ? value(element, "statutory").yes() : mandatory.yes();
    for (const Criterion& criterion : material_.criteria)
      candidate.levels.push_back({std::string(view_.field(element, criterion.field).text()), {}});
    read_roles(element, candidate);
    read_goals(element, candidate);
    for (size_t part = 0; part < kWsjfParts; ++part) candidate.wsjf[part] = number(element, kWsjfNames[part]);
    candidate.wsjf_size = number(element, "wsjf_size");
    candidate.size = value(element, "size").text();
    candidate.by_hand = number(element, "score_override");
    candidate.by_hand_reason = value(element, "score_override_reason").text();
    candidate.lasting = value(element, "lasting_value").text();
    candidate.enabling = value(element, "enabling").yes();
    return candidate;
  }

  // One row a role; of two rows of the same role the later one counts.
  void read_roles(const ElementView& element, Candidate& candidate) const {
    if (!material_.roles_visible) return;
    const model::Value whole = view_.field(element, session_).to_value();
    const auto* table = whole.get<model::Table>();
    if (table == nullptr) return;
    for (const auto& row : table->rows) {
      const auto* name = row.empty() ? nullptr : row[0].get<std::string>();
      const std::string role = name ? tidy(*name) : std::string();
      if (role.empty()) continue;
      for (size_t c = 0; c < column_of_.size(); ++c) {
        const auto column = static_cast<size_t>(column_of_[c]);
        const auto* level = column_of_[c] >= 0 && column < row.size() ? row[column].get<model::Choice>() : nullptr;
        if (level == nullptr) continue;
        std::vector<RoleScore>& roles = candidate.levels[c].roles;
        const auto known = std::ranges::find(roles, role, &RoleScore::role);
        if (known == roles.end())
          roles.push_back({role, level->name});
        else
          known->level = level->name;
      }
    }
    for (Level& level : candidate.levels) std::ranges::sort(level.roles, {}, &RoleScore::role);
  }

  void read_goals(const ElementView& element, Candidate& candidate) const {
    const auto relation = metamodel_.find_relation_type("contributes_to");
    if (!relation.valid()) return;
    const FieldId weight = metamodel_.find_field(relation, "weight");
    view_.for_each_out(element, relation, [&](const model::Edge& edge) {
      const auto goal = edge.other.is_element() ? goal_of_.find(edge.other.element()) : goal_of_.end();
      if (goal == goal_of_.end()) return;
      const auto own = weight.valid() ? view_.field(view_.relation(edge.relation), weight) : model::ValueView{};
      candidate.goals.emplace_back(goal->second, own.empty() ? 1 : std::max(0.0, own.number()));
    });
  }

  // The other initiatives at the end of these relations, each once.
  std::vector<uint32_t> others(uint32_t candidate, std::initializer_list<const char*> relations, bool both_ways) const {
    std::vector<uint32_t> found;
    const auto add = [&](const model::Edge& edge) {
      const auto other = edge.other.is_element() ? candidate_of_.find(edge.other.element()) : candidate_of_.end();
      if (other != candidate_of_.end() && other->second != candidate) found.push_back(other->second);
    };
    for (const char* name : relations) {
      const auto relation = metamodel_.find_relation_type(name);
      if (!relation.valid()) continue;
      view_.for_each_out(elements_[candidate], relation, add);
      if (both_ways) view_.for_each_in(elements_[candidate], relation, add);
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
  }
  void read_building(uint32_t candidate) {
    const std::vector<uint32_t> on = others(candidate, {"depends_on", "requires"}, false);
    material_.candidates[candidate].builds_on = static_cast<int>(on.size());
    for (const uint32_t other : on) material_.candidates[other].enables.push_back(candidate);
    material_.candidates[candidate].excludes = others(candidate, {"excludes"}, true);
  }

  const model::View& view_;
  const model::Metamodel& metamodel_;
  const Options& options_;
  const TypeId initiative_, goal_;
  FieldId session_;
  std::vector<int> column_of_;  // of the session's table, beside the criteria; −1 for none
  std::vector<ElementView> elements_;
  std::map<model::ElementId, uint32_t> candidate_of_, goal_of_;
  Material material_;
};

}  // namespace

Result<Material> gather(const model::View& view, const Options& options) { return Gatherer(view, options).run(); }

}  // namespace koers::analysis::scoring
