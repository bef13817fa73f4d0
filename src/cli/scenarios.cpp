#include "cli/scenarios.h"

#include <boost/json.hpp>

#include "base/json_io.h"
#include "base/options.h"
#include "base/text.h"
#include "model/change_builder.h"
#include "report/plan_facts.h"

namespace koers::cli {

namespace portfolio = analysis::portfolio;

namespace {

constexpr std::string_view kType = "plan_scenario";
constexpr MessageText kNoScenario{"cli.no_scenario", "Er is geen scenario “{name}”.", "There is no scenario “{name}”."};
constexpr MessageText kScenariosAre{"cli.scenarios_are", "De scenario’s heten: {names}.", "The scenarios are called: {names}."};

class Fields {
 public:
  Fields(const model::View& view, const model::ElementView& element) : view_(view), element_(element) {}
  model::ValueView operator[](std::string_view name) const {
    const model::FieldId field = view_.metamodel().find_field(element_.type(), name);
    return field.valid() ? view_.field(element_, field) : model::ValueView{};
  }

 private:
  const model::View& view_;
  const model::ElementView& element_;
};

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) lines.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

// The plan as it was: what still fits of it is the least that comes out.
std::vector<portfolio::StartOption> starts_of(const model::Value& outcome) {
  std::vector<portfolio::StartOption> starts;
  const auto* table = outcome.get<model::Table>();
  if (table == nullptr) return starts;
  for (const std::vector<model::Value>& row : table->rows) {
    const auto* key = row.empty() ? nullptr : row[0].get<std::string>();
    const auto* start = row.size() < 3 ? nullptr : row[2].get<Quarter>();
    const auto* variant = row.size() < 4 ? nullptr : row[3].get<std::string>();
    if (key != nullptr && start != nullptr) starts.push_back({*key, *start, variant != nullptr ? *variant : std::string()});
  }
  return starts;
}

std::optional<KeptScenario> read_scenario(const model::View& view, const model::ElementView& element) {
  const Fields fields(view, element);
  auto question = parse_json(std::string(fields["question"].empty() ? "{}" : fields["question"].text()));
  if (!question) return std::nullopt;
  auto options = from_json<portfolio::Options>(*question);
  if (!options) return std::nullopt;
  KeptScenario kept;
  kept.key = std::string(element.key()), kept.name = model::link_to(view, element).name;
  kept.changed = lines_of(fields["changed"].text());
  if (!fields["computed_on"].empty()) kept.computed_on = format_iso(fields["computed_on"].date());
  kept.value = fields["plan_value"].number(), kept.bound = fields["plan_bound"].number();
  kept.digest = std::string(fields["plan_digest"].text());
  kept.question = *std::move(options);
  kept.question.start_from = starts_of(fields["plan_outcome"].to_value());
  return kept;
}

// What differs from an object of defaults, at its top level.
boost::json::object differing(const boost::json::value& asked, const boost::json::value& usual) {
  boost::json::object differs;
  for (const auto& [name, value] : asked.as_object()) {
    const auto* same = usual.as_object().if_contains(name);
    if (same == nullptr || *same != value) differs[name] = value;
  }
  return differs;
}

boost::json::object question_of(portfolio::Options options) {
  // How it was computed is no part of what is asked.
  const portfolio::Options usual;
  options.today = usual.today, options.seconds = usual.seconds, options.schedules = usual.schedules, options.seed = usual.seed,
  options.proof = usual.proof, options.reasons = usual.reasons, options.start_from = usual.start_from;
  return differing(to_json(options), to_json(usual));
}

std::string in_short(const boost::json::value& value) {
  if (const auto* text = value.if_string()) return std::string(*text);
  return format_json(value);
}

}  // namespace

std::vector<KeptScenario> kept_scenarios(const model::View& view) {
  std::vector<KeptScenario> all;
  const model::TypeId type = view.metamodel().find_type(kType);
  if (!type.valid()) return all;
  view.for_each_element(type, [&](const model::ElementView& element) {
    if (auto kept = read_scenario(view, element)) all.push_back(*std::move(kept));
  });
  std::ranges::sort(all, {}, [](const KeptScenario& one) { return std::pair(fold(one.name), one.key); });
  return all;
}

Result<KeptScenario> find_scenario(const model::View& view, const std::string& name) {
  std::string names;
  for (KeptScenario& one : kept_scenarios(view)) {
    if (fold(one.name) == fold(name) || one.key == name) return std::move(one);
    names += (names.empty() ? "" : ", ") + one.name;
  }
  return Error(ErrorCode::kNotFound, Message(kNoScenario, {{"name", name}}), {},
               Message(kScenariosAre, {{"names", names.empty() ? std::string("–") : names}}));
}

std::vector<std::string> describe_question(const portfolio::Options& question, Language language) {
  static const boost::json::value schema = json_schema<portfolio::Options>();
  const boost::json::object& properties = schema.at("properties").as_object();
  std::vector<std::string> lines;
  for (const auto& [name, value] : question_of(question)) {
    std::string label(name);
    if (const auto* property = properties.if_contains(name); property != nullptr && property->as_object().contains("x-label"))
      label = std::string(property->at("x-label").at(language == Language::kDutch ? "nl" : "en").as_string());
    lines.push_back(label + ": " + in_short(value));
  }
  return lines;
}

Result<model::ChangeSet> keep_scenario(const model::SnapshotPtr& snapshot, const model::View& view, const std::string& name,
                                       const portfolio::Options& question, const portfolio::Plan& plan, Date today,
                                       const std::string& author) {
  model::Table outcome;
  for (const portfolio::Planned& one : plan.planned) {
    outcome.rows.push_back({model::Value{one.element.key}, model::Value{one.element.name}, model::Value{one.start},
                            one.variant.empty() ? model::Value{} : model::Value{one.variant}});
  }
  std::string changed;
  for (const std::string& line : describe_question(question, view.language())) changed += (changed.empty() ? "" : "\n") + line;
  const report::PlanTotals totals = report::totals_of(plan);
  const model::ChangeBuilder::Fields fields{{"name", name},
                                            {"question", format_json(question_of(question))},
                                            {"changed", changed.empty() ? model::Value{} : model::Value{changed}},
                                            {"computed_on", today},
                                            {"plan_value", plan.value},
                                            {"plan_bound", plan.bound},
                                            {"plan_incidental", totals.incidental},
                                            {"plan_structural", totals.structural_at_end},
                                            {"plan_digest", plan.digest},
                                            {"plan_revision", static_cast<int64_t>(view.revision())},
                                            {"plan_outcome", outcome.rows.empty() ? model::Value{} : model::Value{std::move(outcome)}}};
  model::ChangeBuilder build(snapshot);
  build.author(author);
  for (const KeptScenario& one : kept_scenarios(view)) {
    if (fold(one.name) != fold(name)) continue;
    build.set(build.at(one.key), fields);
    return build.finish();
  }
  build.add(kType, fields);
  return build.finish();
}

}  // namespace koers::cli
