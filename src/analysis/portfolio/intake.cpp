#include "analysis/portfolio/intake.h"

#include <algorithm>
#include <map>

#include "analysis/portfolio/intake_initiative.h"
#include "analysis/portfolio/intake_names.h"
#include "analysis/portfolio/intake_supply.h"
#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/valuing.h"
#include "base/text.h"

namespace koers::analysis::portfolio {
namespace {

class Reader {
 public:
  Reader(const model::View& view, const Options& options)
      : view_(view), options_(options), names_(view.metamodel()), supply_(view, options, names_, intake_) {}

  Result<Intake> run() {
    if (!options_.today && !options_.first_quarter)
      return Error(ErrorCode::kInvalidInput, kNoBeginning, {.path = "$.today"}, kNoBeginningMend);
    intake_.first = options_.first_quarter ? *options_.first_quarter : Quarter{quarter_of(*options_.today).index + 1};
    intake_.problem.periods = options_.quarters;
    TRY(supply_.read());
    TRY(check_goal_weights());
    TRY(read_scores());
    if (names_.initiative.valid()) {
      view_.for_each_element(names_.initiative, [this](const model::ElementView& element) { read_initiative(element); });
    }
    // By index: a rule may bring in something absent, which then gets rules of its own to nobody.
    for (uint32_t a = 0; a < intake_.items.size(); ++a) read_rules(a);
    read_wholes();
    TRY(apply_pins());
    set_aside();
    supply_.finish();
    intake_.valuing = valuing_of(scores_, options_);
    if (!view_.complete()) intake_.notes.push_back(kPartialView);
    if (intake_.items.empty()) intake_.notes.push_back(kNothingToPlan);
    return std::move(intake_);
  }

 private:
  enum class Standing : uint8_t { kCandidate, kAbsent, kDone };
  Standing standing_of(const model::ElementView& element) const {
    const std::string_view status = field_of(view_, element, names_.status).text();
    if (status == "ended" || status == "phasing_out") return Standing::kDone;
    return status == "rejected" || status == "proposal" ? Standing::kAbsent : Standing::kCandidate;
  }

  Result<void> check_goal_weights() {
    for (const auto& [key, weight] : options_.goal_weights) {
      const model::ElementView goal = view_.find(key);
      if (goal && (goal.type() == names_.goal || goal.type() == names_.theme)) continue;
      return Error(ErrorCode::kInvalidInput, Message(kUnknownKey, {{"key", key}, {"type", Label{"doel", "goal"}}}),
                   {.path = "$.goal_weights." + key}, kUnknownKeyMend);
    }
    return {};
  }

  static std::optional<scoring::Method> method_asked(ValueBy by) {
    switch (by) {
      case ValueBy::kLevels: return scoring::Method::kLevels;
      case ValueBy::kGoals: return scoring::Method::kGoals;
      case ValueBy::kWsjf: return scoring::Method::kWsjf;
      case ValueBy::kAhp: return scoring::Method::kAhp;
      default: return std::nullopt;
    }
  }
  // Says where the value comes from whenever it is not the register's own formula on what was settled.
  Result<void> read_scores() {
    if (options_.value_by == ValueBy::kRegister) return {};
    const auto asked = method_asked(options_.value_by);
    scores_ = TRY(scoring::values_of(view_, asked, options_.goal_weights));
    if (scores_.method) {
      const Label method = scoring::method_label(*scores_.method);
      if (asked || !scores_.frame) intake_.notes.push_back(Message(kValueByMethod, {{"method", method}}));
      else intake_.notes.push_back(Message(kValueByFrame, {{"method", method}, {"frame", scores_.frame->name}}));
    } else if (!scores_.by_roles.empty()) {
      intake_.notes.push_back(Message(kValueByRoles, {{"count", scores_.by_roles.size()}}));
    }
    return {};
  }

  void read_initiative(const model::ElementView& element) {
    if (standing_of(element) != Standing::kCandidate) return;
    activity_of_.emplace(element.id(), static_cast<uint32_t>(intake_.items.size()));
    Activity activity;
    Item item;
    InitiativeReader(view_, options_, names_, scores_, intake_, supply_).read(element, activity, item);
    intake_.problem.activities.push_back(std::move(activity));
    intake_.items.push_back(std::move(item));
  }

  // The activity at the other end; nothing when it is done already. What was rejected comes in as something that cannot be chosen.
  std::optional<uint32_t> other_end(const model::Edge& edge, bool even_absent) {
    if (!edge.other.is_element()) return std::nullopt;
    const model::ElementView element = view_.element(edge.other.element());
    if (!element || element.type() != names_.initiative) return std::nullopt;
    if (const auto known = activity_of_.find(element.id()); known != activity_of_.end()) return known->second;
    if (!even_absent || standing_of(element) != Standing::kAbsent) return std::nullopt;
    const auto index = static_cast<uint32_t>(intake_.items.size());
    activity_of_.emplace(element.id(), index);
    Activity activity;
    activity.pin.kind = Pin::Kind::kOut;
    Item item;
    item.id = element.id(), item.link = model::link_to(view_, element);
    item.absent = true, item.weighable = false;
    intake_.problem.activities.push_back(std::move(activity));
    intake_.items.push_back(std::move(item));
    return index;
  }

  void read_rules(uint32_t a) {
    if (intake_.items[a].absent) return;
    const model::ElementView element = view_.element(intake_.items[a].id);
    view_.for_each_out(element, names_.depends_on, [&](const model::Edge& edge) {
      const auto before = other_end(edge, true);
      if (!before || *before == a) return;
      int64_t lag = 0;
      if (names_.lag.valid()) lag = view_.field(view_.relation(edge.relation), names_.lag).integer();
      intake_.problem.precedences.push_back({*before, a, static_cast<int>(std::clamp<int64_t>(lag, -400, 400))});
    });
    view_.for_each_out(element, names_.requires_it, [&](const model::Edge& edge) {
      if (const auto needed = other_end(edge, true); needed && *needed != a) intake_.problem.requirements.push_back({a, *needed});
    });
    view_.for_each_out(element, names_.excludes, [&](const model::Edge& edge) {
      if (const auto other = other_end(edge, false); other && *other != a) intake_.problem.exclusions.push_back({a, *other});
    });
  }

  // A programme without money of its own is its parts, and would count twice.
  void read_wholes() {
    for (uint32_t a = 0; a < intake_.items.size(); ++a) {
      Item& item = intake_.items[a];
      if (item.absent || intake_.problem.activities[a].pin.kind != Pin::Kind::kFree) continue;
      const model::ElementView element = view_.element(item.id);
      bool has_parts = false;
      view_.for_each_in(element, names_.part_of, [&](const model::Edge& edge) {
        if (!edge.other.is_element()) return;
        const auto part = activity_of_.find(edge.other.element());
        has_parts |= part != activity_of_.end() && !intake_.items[part->second].absent;
      });
      if (!has_parts || TableRows(view_, element, names_.planned_cost).count() > 0) continue;
      item.weighable = false;
      item.why_not = kContainer;
      item.points = 0;
      intake_.problem.activities[a].mandatory = false;
      for (Variant& variant : intake_.problem.activities[a].variants)
        variant.value = 0, variant.value_lost_per_period = 0, variant.uses.clear();
    }
  }

  Result<void> apply_pins() {
    for (size_t i = 0; i < options_.pins.size(); ++i) {
      const PinOption& pin = options_.pins[i];
      const std::string path = "$.pins[" + std::to_string(i) + "]";
      const model::ElementView element = view_.find(pin.initiative);
      const auto known = element ? activity_of_.find(element.id()) : activity_of_.end();
      if (known == activity_of_.end() || intake_.items[known->second].absent) {
        return Error(ErrorCode::kInvalidInput,
                     Message(kUnknownKey,
                             {{"key", pin.initiative}, {"type", Label{"initiatief dat mee kan doen", "initiative that can take part"}}}),
                     {.path = path + ".initiative"}, kUnknownKeyMend);
      }
      Activity& activity = intake_.problem.activities[known->second];
      Item& item = intake_.items[known->second];
      activity.pin = {};
      if (item.ground == Ground::kRunning || item.ground == Ground::kPinned)
        item.ground = activity.mandatory ? Ground::kMandatory : Ground::kChosen;
      if (pin.choice == PinChoice::kFree) continue;
      activity.pin.kind = pin.choice == PinChoice::kIn ? Pin::Kind::kIn : Pin::Kind::kOut;
      if (pin.choice == PinChoice::kOut) continue;
      item.ground = Ground::kPinned;
      if (pin.start) activity.pin.start = std::max(0, pin.start->index - intake_.first.index);
      if (!pin.variant.empty()) TRY(pin_variant(pin, path, item, activity));
    }
    return {};
  }

  Result<void> pin_variant(const PinOption& pin, const std::string& path, const Item& item, Activity& activity) const {
    std::string all;
    for (size_t v = 0; v < item.variant_names.size(); ++v) {
      if (fold(item.variant_names[v]) == fold(pin.variant)) {
        activity.pin.variant = static_cast<int>(v);
        return {};
      }
      if (!item.variant_names[v].empty()) all += (all.empty() ? "" : ", ") + item.variant_names[v];
    }
    return Error(ErrorCode::kInvalidInput, Message(kUnknownVariant, {{"initiative", item.link.name}, {"variant", pin.variant}}),
                 {.path = path + ".variant"}, Message(kUnknownVariantMend, {{"variants", all.empty() ? std::string("-") : all}}));
  }

  // What cannot be weighed takes part only if something that can be needs it, or if it must.
  void set_aside() {
    const Problem& problem = intake_.problem;
    std::vector<uint32_t> roots;
    for (uint32_t a = 0; a < intake_.items.size(); ++a) {
      const Activity& activity = problem.activities[a];
      if (!intake_.items[a].absent && (intake_.items[a].weighable || activity.mandatory || activity.pin.kind == Pin::Kind::kIn))
        roots.push_back(a);
    }
    std::vector<uint8_t> takes_part(intake_.items.size(), 0);
    for (const uint32_t a : closure_of(problem, roots)) takes_part[a] = 1;
    for (uint32_t a = 0; a < intake_.items.size(); ++a) {
      const Item& item = intake_.items[a];
      if (takes_part[a] || item.absent) continue;
      if (intake_.problem.activities[a].pin.kind == Pin::Kind::kFree) intake_.not_weighable.push_back({item.link, item.why_not});
      intake_.problem.activities[a].pin = {Pin::Kind::kOut, kNoPeriod, -1};
    }
  }

  const model::View& view_;
  const Options& options_;
  const Names names_;
  scoring::Values scores_;
  Intake intake_;
  SupplyBook supply_;
  std::map<model::ElementId, uint32_t> activity_of_;
};

}  // namespace

Result<Intake> take_in(const model::View& view, const Options& options) { return Reader(view, options).run(); }

}  // namespace koers::analysis::portfolio
