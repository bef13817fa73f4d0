#include "analysis/portfolio/intake_initiative.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/portfolio/messages.h"
#include "analysis/portfolio/valuing.h"
#include "base/text.h"

namespace koers::analysis::portfolio {

// Money as the register has it. Amounts per calendar year keep to the calendar: started a year later, they all come a year later.
struct InitiativeReader::Cost {
  std::vector<Amount> incidental_by_year, structural_by_year;  // from the year of the start
  Amount incidental_total = 0;                                 // without a year: spread over the duration
  Amount structural_after = 0;                                 // without a year: per year, after completion
  Amount incidental() const {
    Amount sum = incidental_total;
    for (const Amount amount : incidental_by_year) sum += amount;
    return sum;
  }
};

namespace {

Label size_word(const char* letter) { return {std::string("omvang ") + letter, std::string("size ") + letter}; }

// `total` over `parts`, to the cent.
std::vector<Amount> spread(Amount total, int parts) {
  std::vector<Amount> amounts;
  amounts.reserve(static_cast<size_t>(parts));
  for (int k = 0; k < parts; ++k) amounts.push_back(total * (k + 1) / parts - total * k / parts);
  return amounts;
}

double bounded(double amount) { return std::clamp(amount, -1e12, 1e12); }

}  // namespace

void InitiativeReader::read(const model::ElementView& element, Activity& activity, Item& item) {
  efforts_.clear(), changes_.clear();
  item.id = element.id();
  item.link = model::link_to(view_, element);
  running_ = is_running(element);
  const SizeDefaults& size = size_of(element, item);
  read_dates(element, activity, item);
  read_pins(element, activity, item);
  const int duration = read_duration(element, size, item);
  const Cost cost = read_cost(element, size, item);
  read_effort(element, size, item);
  read_departments(element, size, item);
  read_value(element, size, item);
  lost_ = lost_per_quarter(element);
  item.lost_per_period = lost_;

  Variant base;
  base.duration = duration;
  add_cost(cost, duration, base);
  add_effort(1, duration, base);
  finish_variant(base, item.points, lost_);
  activity.variants.push_back(base);
  item.variant_names.emplace_back();
  read_variants(element, cost, base, activity, item);
}

const SizeDefaults& InitiativeReader::size_of(const model::ElementView& element, Item& item) {
  const std::string_view size = field_of(view_, element, names_.size).text();
  ++item.data;
  if (size == "small") return size_label_ = size_word("S"), options_.sizes.small;
  if (size == "large") return size_label_ = size_word("L"), options_.sizes.large;
  if (size == "extra_large") return size_label_ = size_word("XL"), options_.sizes.extra_large;
  size_label_ = size_word("M");
  if (size.empty()) {
    ++item.data_assumed;
    item.assumptions.push_back(Message(kAssumedSize, {{"size", size_label_}}));
  }
  return options_.sizes.medium;
}

bool InitiativeReader::is_running(const model::ElementView& element) const {
  if (options_.running == RunningProjects::kChoose) return false;
  const std::string_view status = field_of(view_, element, names_.status).text(), stage = field_of(view_, element, names_.stage).text();
  return status == "active" && (stage.empty() || stage == "execution" || stage == "closing");
}

void InitiativeReader::read_dates(const model::ElementView& element, Activity& activity, Item& item) {
  if (const auto earliest = field_of(view_, element, names_.earliest_start); !earliest.empty() && !running_) {
    activity.earliest = std::clamp(earliest.quarter().index - intake_.first.index, 0, 1000);
    if (activity.earliest > 0) item.earliest = earliest.quarter();
  }
  if (const auto deadline = field_of(view_, element, names_.deadline); !deadline.empty()) {
    const Date date = deadline.date();
    const Quarter quarter = quarter_of(date);
    // Finished in a quarter means by its last day.
    const int whole = quarter.index - intake_.first.index + (date == last_day(quarter) ? 1 : 0);
    activity.deadline = std::clamp(whole, 0, 1000);
    item.deadline = date;
  }
  const auto mandatory = field_of(view_, element, names_.mandatory), statutory = field_of(view_, element, names_.statutory);
  activity.mandatory = mandatory.empty() ? statutory.yes() : mandatory.yes();
  if (activity.mandatory) item.ground = Ground::kMandatory;
}

void InitiativeReader::read_pins(const model::ElementView& element, Activity& activity, Item& item) const {
  if (running_) {
    activity.pin = {Pin::Kind::kIn, 0, 0};
    item.ground = Ground::kRunning;
  }
  if (const auto pinned = field_of(view_, element, names_.pinned_start); !pinned.empty()) {
    activity.pin = {Pin::Kind::kIn, std::max(0, pinned.quarter().index - intake_.first.index), -1};
    item.ground = Ground::kPinned;
  }
}

int InitiativeReader::read_duration(const model::ElementView& element, const SizeDefaults& size, Item& item) {
  ++item.data;
  const auto given = field_of(view_, element, names_.duration), start = field_of(view_, element, names_.planned_start),
             end = field_of(view_, element, names_.planned_end);
  const int first = intake_.first.index;
  // What runs on past the plan counts for as long as the plan lasts.
  const int most = running_ ? intake_.problem.periods : 80;
  if (running_ && !end.empty()) return std::clamp(quarter_of(end.date()).index - first + 1, 1, most);
  if (!given.empty()) {
    const int whole = static_cast<int>(std::clamp<int64_t>(given.integer(), 1, 80));
    const int elapsed = running_ && !start.empty() ? std::max(0, first - quarter_of(start.date()).index) : 0;
    return std::clamp(whole - elapsed, 1, most);
  }
  if (!start.empty() && !end.empty() && end.date() >= start.date()) {
    return std::clamp(quarter_of(end.date()).index - quarter_of(start.date()).index + 1, 1, 80);
  }
  ++item.data_assumed;
  item.assumptions.push_back(Message(kAssumedDuration, {{"size", size_label_}, {"quarters", static_cast<int64_t>(size.quarters)}}));
  return std::min(size.quarters, most);
}

InitiativeReader::Cost InitiativeReader::read_cost(const model::ElementView& element, const SizeDefaults& size, Item& item) {
  Cost cost;
  ++item.data;
  const TableRows rows(view_, element, names_.planned_cost);
  std::map<int, Amount> incidental, structural;
  bool any = false;
  for (size_t row = 0; row < rows.count(); ++row) {
    const auto once = rows.money(row, "incidental"), yearly = rows.money(row, "structural"), charge = rows.money(row, "capital_charge");
    if (!once && !yearly && !charge) continue;
    any = true;
    // What others pay for does not press on the budget; it never makes money of it.
    const Amount net = std::max<Amount>(std::min<Amount>(0, once.value_or(Money{}).cents),
                                        once.value_or(Money{}).cents - rows.money(row, "funding").value_or(Money{}).cents);
    const Amount lasting = yearly.value_or(Money{}).cents + charge.value_or(Money{}).cents;
    if (const auto year = rows.integer(row, "year")) {
      incidental[static_cast<int>(*year)] += net;
      structural[static_cast<int>(*year)] += lasting;
    } else {
      cost.incidental_total += net;
      cost.structural_after += lasting;
    }
  }
  if (!any) {
    ++item.data_assumed;
    item.assumptions.push_back(
        Message(kAssumedMoney, {{"size", size_label_}, {"incidental", size.incidental}, {"structural", size.structural}}));
    cost.incidental_total = size.incidental.cents;
    cost.structural_after = size.structural.cents;
    return cost;
  }
  // A running project goes on in the years it was planned in; another begins with its first year of cost, whenever that will be.
  int first = intake_.first.year();
  if (!running_) {
    const auto begins = std::find_if(incidental.begin(), incidental.end(),
                                     [&](const auto& entry) { return entry.second != 0 || structural[entry.first] != 0; });
    first = begins == incidental.end() ? first : begins->first;
  }
  const int last = incidental.empty() ? first - 1 : incidental.rbegin()->first;
  for (int year = first; year <= std::min(last, first + 100); ++year) {
    const auto once = incidental.find(year);
    const auto yearly = structural.find(year);
    cost.incidental_by_year.push_back(once == incidental.end() ? 0 : once->second);
    cost.structural_by_year.push_back(yearly == structural.end() ? 0 : yearly->second);
  }
  return cost;
}

void InitiativeReader::add_cost(const Cost& cost, int duration, Variant& variant) const {
  const auto any = [](const std::vector<Amount>& amounts) {
    return std::any_of(amounts.begin(), amounts.end(), [](Amount a) { return a != 0; });
  };
  if (any(cost.incidental_by_year)) variant.uses.push_back({kIncidentalMoney, cost.incidental_by_year, 0, Use::By::kBucket});
  if (cost.incidental_total != 0) variant.uses.push_back({kIncidentalMoney, spread(cost.incidental_total, duration), 0, Use::By::kPeriod});
  if (any(cost.structural_by_year)) {
    variant.uses.push_back({kStructuralMoney, cost.structural_by_year, cost.structural_by_year.back(), Use::By::kBucket});
  }
  if (cost.structural_after != 0) {
    variant.uses.push_back(
        {kStructuralMoney, std::vector<Amount>(static_cast<size_t>(duration), 0), cost.structural_after / 4, Use::By::kPeriod});
  }
}

void InitiativeReader::read_effort(const model::ElementView& element, const SizeDefaults& size, Item& item) {
  ++item.data;
  struct Rows {
    double days = 0;
    std::map<int32_t, double> by_quarter;
  };
  std::map<uint32_t, Rows> skills;
  int32_t first = std::numeric_limits<int32_t>::max();
  const TableRows rows(view_, element, names_.effort);
  for (size_t row = 0; row < rows.count(); ++row) {
    const auto days = rows.number(row, "days");
    if (!days || *days == 0) continue;
    const std::string skill = rows.text(row, "skill");
    Rows& own = skills[supply_.skill(says_nothing(skill) ? options_.default_skill : skill)];
    if (const auto quarter = rows.quarter(row, "quarter")) {
      own.by_quarter[quarter->index] += bounded(*days);
      first = std::min(first, quarter->index);
    } else {
      own.days += bounded(*days);
    }
  }
  if (skills.empty()) {
    ++item.data_assumed;
    item.assumptions.push_back(Message(kAssumedEffort, {{"size", size_label_}, {"days", size.days}, {"skill", options_.default_skill}}));
    efforts_.push_back({supply_.skill(options_.default_skill), size.days, {}});
    return;
  }
  // A running project goes on as planned in the calendar; another takes its plan along to wherever it begins.
  if (running_) first = intake_.first.index;
  for (const auto& [resource, own] : skills) {
    Effort effort{resource, own.days, {}};
    for (const auto& [quarter, days] : own.by_quarter) {
      const int32_t offset = quarter - first;
      if (offset < 0 || offset > 400) continue;
      effort.by_quarter.resize(std::max(effort.by_quarter.size(), static_cast<size_t>(offset) + 1));
      effort.by_quarter[static_cast<size_t>(offset)] = days;
    }
    efforts_.push_back(std::move(effort));
  }
}

void InitiativeReader::add_effort(double share, int duration, Variant& variant) const {
  for (const Effort& effort : efforts_) {
    if (!effort.by_quarter.empty()) {
      Use use{effort.resource, {}, 0, Use::By::kPeriod};
      for (const double days : effort.by_quarter) use.profile.push_back(std::llround(days * share * kDayUnits));
      variant.uses.push_back(std::move(use));
    } else if (effort.days != 0) {
      variant.uses.push_back({effort.resource, spread(std::llround(effort.days * share * kDayUnits), duration), 0, Use::By::kPeriod});
    }
  }
  for (const uint32_t department : changes_) {
    variant.uses.push_back({department, std::vector<Amount>(static_cast<size_t>(duration), 1), 0, Use::By::kPeriod});
  }
}

void InitiativeReader::read_departments(const model::ElementView& element, const SizeDefaults& size, Item& item) {
  const auto large = field_of(view_, element, names_.large_change);
  item.large_change = large.empty() ? size.large_change : large.yes();
  view_.for_each_out(element, names_.affects, [&](const model::Edge& edge) {
    if (!edge.other.is_element()) return;
    const model::ElementView unit = view_.element(edge.other.element());
    if (!unit || unit.type() != names_.unit) return;
    item.departments.push_back(model::link_to(view_, unit));
    if (item.large_change) changes_.push_back(supply_.department(unit.id()));
  });
  std::sort(changes_.begin(), changes_.end());
  changes_.erase(std::unique(changes_.begin(), changes_.end()), changes_.end());
}

void InitiativeReader::read_goals(const model::ElementView& element, Item& item) {
  goals_ = 0;
  view_.for_each_out(element, names_.contributes_to, [&](const model::Edge& edge) {
    if (!edge.other.is_element()) return;
    const model::ElementView goal = view_.element(edge.other.element());
    if (!goal || (goal.type() != names_.goal && goal.type() != names_.theme)) return;
    if (field_of(view_, goal, names_.status).text() == "proposal") return;  // nobody has taken it over yet
    double weight = 1;
    if (goal.type() == names_.goal) {
      if (const auto own = field_of(view_, goal, names_.goal_weight); !own.empty()) weight = own.number();
    }
    if (const auto chosen = options_.goal_weights.find(std::string(goal.key())); chosen != options_.goal_weights.end())
      weight = chosen->second;
    double contribution = 1;
    if (names_.contribution_weight.valid()) {
      const auto own = view_.field(view_.relation(edge.relation), names_.contribution_weight);
      if (!own.empty()) contribution = own.number();
    }
    goals_ += weight * contribution;
    item.goals.push_back(model::link_to(view_, goal));
  });
}

void InitiativeReader::read_worth(const SizeDefaults& size, Item& item) const {
  const auto worth = scores_.worth.find(item.link.key);
  item.weighable = worth != scores_.worth.end();
  if (!item.weighable) {
    const auto why = scores_.not_weighable.find(item.link.key);
    item.why_not = why == scores_.not_weighable.end() ? Message(kWithoutScore) : why->second;
    return;
  }
  const double points = worth->second.points;
  const bool by_delay = scores_.method == scoring::Method::kWsjf;
  item.points = std::clamp(by_delay ? points / kOrdinaryDelay : size.value * points / kOrdinaryScore, 0.0, 1e9);
  item.points_from.push_back(by_delay ? Message(kFactorDelay, {{"points", points}, {"ordinary", kOrdinaryDelay}})
                                      : Message(kFactorScore, {{"points", points}, {"ordinary", kOrdinaryScore}}));
  if (!by_delay) item.points_from.push_back(Message(kFactorSize, {{"factor", size.value}}));
  ++item.data, item.data_assumed += worth->second.assumed;
  if (worth->second.assumed) item.assumptions.push_back(kAssumedScore);
}

void InitiativeReader::read_value(const model::ElementView& element, const SizeDefaults& size, Item& item) {
  read_goals(element, item);
  if (scores_.method) return read_worth(size, item);
  const auto by_hand = field_of(view_, element, names_.score_override);
  item.weighable = !item.goals.empty() || !by_hand.empty();
  if (!item.weighable) {
    item.why_not = kWithoutGoal;
    return;
  }
  double points = 1;
  const auto times = [&](double factor, Message of) {
    points *= factor;
    item.points_from.push_back(std::move(of));
  };
  const auto factor = [&](double value, const MessageText& text) { times(value, Message(text, {{"factor", value}})); };
  factor(size.value, kFactorSize);
  if (!by_hand.empty()) {
    times(by_hand.number() / kOrdinaryScore, Message(kFactorByHand, {{"points", by_hand.number()}, {"ordinary", kOrdinaryScore}}));
  } else {
    factor(goals_, kFactorGoals);
    factor(criteria_factor(element), kFactorCriteria);
  }
  if (field_of(view_, element, names_.enabling).yes()) factor(options_.scoring.foundation, kFactorFoundation);
  const std::string_view lasting = field_of(view_, element, names_.lasting_value).text();
  if (lasting == "high") factor(options_.scoring.lasting_high, kFactorLasting);
  if (lasting == "low") factor(options_.scoring.lasting_low, kFactorLasting);
  item.points = std::clamp(points, 0.0, 1e9);
}

// The factor of one criterion: of the level that was settled on, otherwise of what the roles thought. Nothing when neither is known.
std::optional<double> InitiativeReader::criterion(const model::ElementView& element, model::FieldId field) const {
  const Scoring& scoring = options_.scoring;
  const std::string_view level = field_of(view_, element, field).text();
  if (!level.empty()) return level == "high" ? scoring.high : level == "low" ? scoring.low : scoring.middle;
  const auto roles = field.valid() ? scores_.by_roles.find(std::string(element.key())) : scores_.by_roles.end();
  if (roles == scores_.by_roles.end()) return std::nullopt;
  const auto points = roles->second.points.find(view_.metamodel().field(field).name);
  if (points == roles->second.points.end()) return std::nullopt;
  const double share = points->second / 100;
  return share < 0.5 ? scoring.low + 2 * share * (scoring.middle - scoring.low) : scoring.middle + (2 * share - 1) * (scoring.high - scoring.middle);
}

double InitiativeReader::criteria_factor(const model::ElementView& element) const {
  double sum = 0;
  int count = 0;
  for (const model::FieldId field : {names_.score_strategy, names_.score_users, names_.score_urgency, names_.score_feasibility}) {
    const auto factor = criterion(element, field);
    if (!factor) continue;
    sum += *factor;
    ++count;
  }
  return count == 0 ? options_.scoring.middle : sum / count;
}

double InitiativeReader::lost_per_quarter(const model::ElementView& element) const {
  const Scoring& scoring = options_.scoring;
  const double urgency = criterion(element, names_.score_urgency).value_or(scoring.middle);
  if (urgency >= (scoring.high + scoring.middle) / 2 && urgency > scoring.middle) return scoring.lost_high;
  return urgency <= (scoring.low + scoring.middle) / 2 && urgency < scoring.middle ? scoring.lost_low : scoring.lost_middle;
}

void InitiativeReader::read_variants(const model::ElementView& element, const Cost& cost, const Variant& base, Activity& activity,
                                     Item& item) {
  const TableRows rows(view_, element, names_.variants);
  for (size_t row = 0; row < rows.count(); ++row) {
    Variant variant;
    variant.duration = static_cast<int>(std::clamp<int64_t>(rows.integer(row, "duration").value_or(base.duration), 1, 80));
    Cost own = cost;
    if (const auto incidental = rows.money(row, "incidental")) {
      const Amount whole = cost.incidental();
      if (whole > 0 && !cost.incidental_by_year.empty()) {
        // The same years, in the same proportion.
        Amount before = 0, given = 0;
        for (size_t i = 0; i < own.incidental_by_year.size(); ++i) {
          before += cost.incidental_by_year[i];
          const Amount until =
              std::llround(static_cast<double>(incidental->cents) * static_cast<double>(before) / static_cast<double>(whole));
          own.incidental_by_year[i] = until - given;
          given = until;
        }
        own.incidental_total = incidental->cents - given;
      } else {
        own.incidental_by_year.clear();
        own.incidental_total = incidental->cents;
      }
    }
    if (const auto structural = rows.money(row, "structural")) {
      own.structural_by_year.clear();
      own.structural_after = structural->cents;
    }
    add_cost(own, variant.duration, variant);
    add_effort(std::clamp(rows.number(row, "effort_share").value_or(1), 0.0, 100.0), variant.duration, variant);
    finish_variant(variant, item.points * std::clamp(rows.number(row, "value_share").value_or(1), 0.0, 100.0), lost_);
    activity.variants.push_back(std::move(variant));
    const std::string name = tidy(rows.text(row, "name"));
    item.variant_names.push_back(name.empty() ? "#" + std::to_string(row + 1) : name);
  }
}

void InitiativeReader::finish_variant(Variant& variant, double points, double lost) const {
  variant.value = std::llround(points * kPointUnits);
  // Waiting never makes a good thing bad: at the end of the plan something is left.
  variant.value_lost_per_period =
      std::min<Amount>(std::llround(points * lost * kPointUnits), variant.value / (intake_.problem.periods + 1));
}

}  // namespace koers::analysis::portfolio
