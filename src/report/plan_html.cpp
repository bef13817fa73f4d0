#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "report/chart.h"
#include "report/html.h"
#include "report/information_plan.h"
#include "report/plan_facts.h"
#include "report/plan_words.h"

namespace koers::report {

namespace portfolio = analysis::portfolio;
namespace health = analysis::health;

namespace {

// For a column of a table: on one line.
std::string short_quarter(Quarter quarter) { return fmt::format("Q{}\u00a0{}", quarter.quarter(), quarter.year()); }

constexpr size_t kFindingGroupsMax = 12;

class Writer {
 public:
  explicit Writer(const InformationPlan& input) : in_(input), plan_(input.plan), language_(input.view.language()) {}

  std::string write() {
    const Quarter last{plan_.first_quarter.index + plan_.quarters - 1};
    const std::string title = say(kTitle, {{"first", std::to_string(plan_.first_quarter.year())}, {"last", std::to_string(last.year())}});
    Html body = element("p", {{"class", "kicker"}}, text(in_.organisation));
    body += element("h1", title);
    if (in_.example)
      body += element("p", element("span", {{"class", "example"}}, text(say(kExample, {{"organisation", in_.organisation}}))));
    body +=
        element("p", {{"class", "quiet"}}, text(say(kMadeOn, {{"date", in_.today}, {"revision", std::to_string(in_.view.revision())}})));
    Html sections;
    Html contents;
    const auto section = [&](const char* id, const MessageText& heading, const Html& content) {
      if (content.empty()) return;
      contents += element("li", element("a", {{"href", std::string("#") + id}}, text(say(heading))));
      sections += element("h2", {{"id", id}}, text(say(heading)));
      sections += content;
    };
    section("samenvatting", kSummary, summary());
    section("doelen", kGoals, goals());
    section("portfolio", kPortfolio, schedule());
    section("geld", kMoneyPeople, money() += people());
    section("ruimte", kWorthTitle, worth());
    section("afgevallen", kLeftOut, left_out());
    section("zekerheid", kFirm, firmness());
    section("niet-te-wegen", kNotWeighable, not_weighable());
    section("bevindingen", kFindings, findings());
    section("verantwoording", kAccount, account());
    body += element("nav", {{"aria-label", say(kContents)}}, element("ul", contents));
    body += sections;
    return page({language_ == Language::kDutch ? "nl" : "en", title + " · " + in_.organisation, in_.organisation + " · " + title,
                 element("main", body)});
  }

 private:
  std::string say(const MessageText& words, std::vector<MessageArgument> arguments = {}) const {
    return Message(words, std::move(arguments)).in(language_);
  }
  std::string money(Money amount) const { return format_money(amount, language_); }
  static std::string named(const model::ElementLink& link) { return link.name.empty() ? link.key : link.name; }
  static Cell plain(std::string_view words) { return {text(words)}; }
  Cell amount(Money amount, std::string tone = {}) const { return {text(money(amount)), true, std::move(tone)}; }
  Cell number(const std::string& words, std::string tone = {}) const { return {text(words), true, std::move(tone)}; }
  Cell head(const MessageText& words, bool is_number = false) const { return {text(say(words)), is_number}; }
  Html paragraph(const std::string& words, std::string_view tone = {}) const {
    return tone.empty() ? element("p", words) : element("p", {{"class", tone}}, text(words));
  }
  Html messages(const std::vector<Message>& all) const {
    Html items;
    for (const Message& message : all) items += element("li", message.in(language_));
    return items.empty() ? Html{} : element("ul", items);
  }

  Html summary() const {
    const PlanTotals totals = totals_of(plan_);
    const auto coverage = goal_coverage(in_.view, plan_);
    Html out;
    if (!plan_.planned.empty() || plan_.clashes.empty()) {
      out += paragraph(
          say(kSummaryLead, {{"total", static_cast<int64_t>(plan_.planned.size() + plan_.left_out.size() + plan_.not_weighable.size())},
                             {"planned", static_cast<int64_t>(plan_.planned.size())},
                             {"left", static_cast<int64_t>(plan_.left_out.size())},
                             {"unweighed", static_cast<int64_t>(plan_.not_weighable.size())}}),
          "lead");
    } else {
      out += paragraph(say(kSummaryInfeasible), "lead");
    }
    Html figures;
    const auto figure = [&](const MessageText& words, const std::string& value) {
      figures += element("div", element("dt", say(words)) += element("dd", value));
    };
    figure(kFigureplanned, format_number(static_cast<int64_t>(plan_.planned.size()), language_));
    figure(kFigureIncidental, money(totals.incidental));
    figure(kFigureStructural, money(totals.structural_at_end));
    if (plan_.status != portfolio::Status::kOptimal) figure(kFigureGap, format_percentage(plan_.gap.value, 1, language_));
    out += element("dl", {{"class", "figures"}}, figures);
    out += paragraph(
        say(kSummaryMoney,
            {{"incidental", totals.incidental}, {"year", std::to_string(totals.last_year)}, {"structural", totals.structural_at_end}}));
    const auto covered = std::ranges::count_if(coverage, [](const GoalCoverage& goal) { return !goal.planned.empty(); });
    const auto all = static_cast<int64_t>(coverage.size());
    if (all > 0) {
      out +=
          covered == all
              ? paragraph(say(kSummaryAllGoals, {{"goals", all}}))
              : paragraph(say(kSummaryGoals,
                              {{"covered", static_cast<int64_t>(covered)}, {"goals", all}, {"open", all - static_cast<int64_t>(covered)}}));
    }
    out += paragraph(plan_.status == portfolio::Status::kOptimal ? say(kSummaryBest) : say(kSummaryGap, {{"gap", plan_.gap}}));
    out += paragraph(assumed_words(plan_).in(language_));
    if (!plan_.clashes.empty()) {
      out += element("h3", say(kClashes));
      for (const portfolio::ClashSet& clash : plan_.clashes) {
        out += clash_limits(clash);
        out += paragraph(say(kGivenUp, {{"what", clash.given_up.in(language_)}}), "over");
      }
    }
    return out;
  }

  Html goals() const {
    Table rows{say(kGoals), {head(kGoal), head(kWeight, true), head(kContributions), head(kMoney, true)}, {}, CaptionBy::kHeading};
    for (const GoalCoverage& goal : goal_coverage(in_.view, plan_)) {
      std::string names;
      for (const portfolio::Planned* item : goal.planned) names += (names.empty() ? "" : ", ") + named(item->element);
      const bool open = goal.planned.empty();
      rows.rows.push_back({plain(named(goal.goal)),
                           number(goal.weight ? format_number(*goal.weight, 0, language_) : "–"),
                           {text(open ? say(kNothingWorks) : names), false, open ? "over" : ""},
                           open ? number("–") : amount(goal.incidental)});
    }
    if (rows.rows.empty()) return {};
    return table_of(rows) += paragraph(say(kGoalsNote), "quiet");
  }

  Html schedule() const {
    if (plan_.planned.empty()) return {};
    Roadmap picture{say(kPortfolio), say(kRoadmapCaption), plan_.first_quarter, plan_.quarters, {}, language_};
    std::map<std::string, std::vector<const portfolio::Planned*>> lanes;  // by the first goal of each
    for (const portfolio::Planned& item : plan_.planned)
      lanes[item.goals.empty() ? "\x7f" + say(kWithoutGoal) : named(item.goals.front())].push_back(&item);
    for (const auto& [lane, items] : lanes) {
      for (const portfolio::Planned* item : items) {
        const bool fixed = item->ground != portfolio::Ground::kChosen && item->ground != portfolio::Ground::kNeeded;
        picture.bars.push_back({named(item->element), lane.starts_with('\x7f') ? lane.substr(1) : lane, item->start,
                                item->end.index - item->start.index + 1, fixed, money(incidental_of(*item))});
      }
    }
    Html out = element("figure", roadmap(picture) += element("figcaption", say(kRoadmapCaption)));
    Table rows{
        say(kRoadmapTable),
        {head(kInitiative), head(kFrom), head(kUntil), head(kIncidental, true), head(kStructural, true), head(kGround), head(kValue, true)},
        {}};
    Html assumptions;
    for (const portfolio::Planned& item : plan_.planned) {
      Html name = text(named(item.element));
      if (!item.variant.empty()) name += text(" (" + say(kVariant, {{"variant", item.variant}}) + ")");
      if (item.assumed.value > 0) {
        name += text(" ");
        name += element("span", {{"class", "assumed"}}, text(format_percentage(item.assumed.value, 0, language_) + " " + say(kAssumed)));
      }
      rows.rows.push_back({{name},
                           plain(short_quarter(item.start)),
                           plain(short_quarter(item.end)),
                           amount(incidental_of(item)),
                           amount(structural_of(item)),
                           plain(say(ground(item.ground))),
                           number(format_number(item.value, 1, language_))});
      if (!item.assumptions.empty())
        assumptions += element("details", element("summary", named(item.element)) += messages(item.assumptions));
    }
    out += table_of(rows);
    out += paragraph(say(kPointsNote), "quiet");
    out += displacements();
    if (!assumptions.empty()) out += element("h3", say(kAssumptions)) += assumptions;
    return out;
  }

  std::string names_of(const std::vector<model::ElementLink>& links) const {
    std::string names;
    for (const model::ElementLink& link : links) names += (names.empty() ? "" : ", ") + named(link);
    return names;
  }

  Html clash_limits(const portfolio::ClashSet& clash) const {
    Html items;
    for (size_t i = 0; i < clash.limits.size(); ++i) {
      Html item = text(clash.limits[i].in(language_));
      const auto mend = std::ranges::find(clash.mends, static_cast<int>(i), &portfolio::Mend::limit);
      if (mend != clash.mends.end()) item += element("p", {{"class", "quiet"}}, text(mend_sentence(*mend, language_)));
      items += element("li", item);
    }
    return element("ul", items);
  }

  // What each that is in keeps out.
  Html displacements() const {
    Table rows{say(kDisplacement), {head(kInitiative), head(kLoses, true), head(kComesInstead), head(kFallsToo)}, {}, CaptionBy::kHeading};
    for (const portfolio::Displacement& one : in_.worth.chosen) {
      rows.rows.push_back(
          {plain(named(one.element)), number(loss_words(one, language_)), plain(names_of(one.comes)), plain(names_of(one.falls))});
    }
    if (rows.rows.empty()) return {};
    return element("h3", say(kDisplacement)) += paragraph(say(kDisplacementLead)) += table_of(rows);
  }

  Html worth() const {
    const auto paying = paying_limits(in_.worth);
    if (in_.worth.limits.empty()) return {};
    if (paying.empty()) return paragraph(say(kWorthNone));
    Table rows{say(kWorthTitle), {head(kStep), head(kPointsMore, true), head(kComesIn), head(kFallsOff)}, {}, CaptionBy::kHeading};
    for (const portfolio::LimitWorth* limit : paying) {
      const bool only_moves = limit->brings.empty() && !limit->moves.empty();
      rows.rows.push_back({plain(limit->what.in(language_)), number(gain_words(*limit, language_)),
                           only_moves ? Cell{text(say(kOnlyMoves)), false, "quiet"} : plain(names_of(limit->brings)),
                           plain(names_of(limit->displaces))});
    }
    return paragraph(say(kWorthLead)) += table_of(rows);
  }

  Html firmness() const {
    const portfolio::Stability& firm = in_.stability;
    if (firm.initiatives.empty()) return {};
    Html out = paragraph(firm_lead(in_).in(language_));
    if (firm.impossible > 0) out += paragraph(say(kFirmImpossible, {{"count", firm.impossible}, {"samples", firm.samples}}), "over");
    Table rows{say(kFirm), {head(kInitiative), head(kOften, true), head(kInThisPlan)}, {}, CaptionBy::kHeading};
    for (const portfolio::Firmness kind : {portfolio::Firmness::kAlways, portfolio::Firmness::kUndecided, portfolio::Firmness::kNever}) {
      bool first = true;
      for (const portfolio::Steadiness& one : firm.initiatives) {
        if (one.firmness != kind) continue;
        if (first) rows.rows.push_back({{element("strong", firmness_words(kind, in_.unsure).in(language_))}, plain(""), plain("")});
        first = false;
        rows.rows.push_back(
            {plain(named(one.element)), number(format_percentage(one.in.value, 0, language_)), plain(say(one.planned ? kYes : kNo))});
      }
    }
    return out += table_of(rows);
  }

  static const MessageText& ground(portfolio::Ground ground) {
    switch (ground) {
      case portfolio::Ground::kChosen: return kGroundChosen;
      case portfolio::Ground::kMandatory: return kGroundMandatory;
      case portfolio::Ground::kPinned: return kGroundPinned;
      case portfolio::Ground::kRunning: return kGroundRunning;
      case portfolio::Ground::kNeeded: return kGroundNeeded;
    }
    return kGroundChosen;
  }

  Html money() const {
    if (plan_.years.empty()) return {};
    Table rows{say(kMoneyTable), {head(kYear)}, {}};
    for (const MessageText* kind : {&kIncidental, &kStructural}) {
      rows.heads.push_back(head(*kind, true));
      rows.heads.push_back(head(kAvailable, true));
      rows.heads.push_back(head(kLeft, true));
    }
    YearBars incidental{say(kIncidentalChart), say(kMoneyTable), {}, language_},
        structural{say(kStructuralChart), say(kMoneyTable), {}, language_};
    for (const portfolio::YearTotal& year : plan_.years) {
      std::vector<Cell> row{plain(std::to_string(year.year))};
      const auto both = [&](Money used, const std::optional<Money>& limit, YearBars& bars) {
        row.push_back(amount(used, limit && used > *limit ? "over" : ""));
        row.push_back(limit ? amount(*limit) : Cell{text(say(kUnlimited)), true, "quiet"});
        row.push_back(limit ? amount(*limit - used, used > *limit ? "over" : "") : number("–"));
        bars.years.push_back({year.year, used, limit.value_or(Money{}), limit.has_value()});
      };
      both(year.incidental, year.incidental_limit, incidental);
      both(year.structural, year.structural_limit, structural);
      rows.rows.push_back(std::move(row));
    }
    Html out;
    for (const YearBars* bars : {&incidental, &structural})
      out += element("figure", year_bars(*bars) += element("figcaption", bars->title));
    return out += table_of(rows);
  }

  // Quarters in columns, a table for each two years, so that it fits on paper.
  Html people() const {
    Html out;
    for (const portfolio::CapacityKind kind : {portfolio::CapacityKind::kSkill, portfolio::CapacityKind::kChange}) {
      const bool skills = kind == portfolio::CapacityKind::kSkill;
      constexpr int kColumns = 8;
      for (int first = 0; first < plan_.quarters; first += kColumns) {
        const int count = std::min(kColumns, plan_.quarters - first);
        const Quarter from{plan_.first_quarter.index + first}, until{from.index + count - 1};
        Table rows{say(skills ? kPeopleTable : kChangeTable) + fmt::format(" ({}–{})", from.year(), until.year()),
                   {head(skills ? kSkill : kDepartment)},
                   {}};
        for (int q = 0; q < count; ++q)
          rows.heads.push_back(number(fmt::format("Q{} {}", Quarter{from.index + q}.quarter(), Quarter{from.index + q}.year())));
        for (const portfolio::CapacityTotal& capacity : plan_.capacities) {
          if (capacity.kind != kind) continue;
          std::vector<Cell> row{plain(capacity.name)};
          bool any = false;
          for (int q = 0; q < count; ++q) {
            const auto use = std::ranges::find(capacity.quarters, Quarter{from.index + q}, &portfolio::CapacityUse::quarter);
            if (use == capacity.quarters.end() || (use->used == 0 && !use->limit)) {
              row.push_back(number("–", "quiet"));
              continue;
            }
            any = any || use->used > 0;
            const std::string used = format_number(use->used, 0, language_);
            const bool over = use->limit && use->used > *use->limit + 1e-6, near = use->limit && use->used > 0.9 * *use->limit;
            row.push_back(number(use->limit ? used + " / " + format_number(*use->limit, 0, language_) : used, over ? "over"
                                                                                                              : near && use->used > 0
                                                                                                                  ? "near"
                                                                                                                  : ""));
          }
          if (any) rows.rows.push_back(std::move(row));
        }
        if (!rows.rows.empty()) out += table_of(rows);
      }
    }
    return out;
  }

  Html left_out() const {
    if (plan_.left_out.empty()) return plan_.planned.empty() ? Html{} : paragraph(say(kNothingLeftOut));
    Html out;
    for (const portfolio::LeftOut& item : plan_.left_out) {
      Html one = element("h3", named(item.element));
      for (size_t i = 0; i < item.reasons.size(); ++i) {
        if (i == 0) one += paragraph(item.reasons[i].in(language_) + (item.proven ? " (" + say(kProven) + ")" : ""));
      }
      if (item.reasons.size() > 1) one += messages({item.reasons.begin() + 1, item.reasons.end()});
      if (!item.displaces.empty()) {
        std::string names;
        for (const auto& link : item.displaces) names += (names.empty() ? "" : ", ") + named(link);
        one += paragraph(say(kDisplaces, {{"elements", names}}));
      }
      if (!item.enough.empty()) {
        Html items;
        for (const portfolio::Enough& enough : item.enough) {
          items += element("li", text(enough_sentence(enough, language_)));
        }
        one += paragraph(say(kEnough) + ":");
        one += element("ul", items);
      }
      out += element("section", {{"class", "left-out"}}, one);
    }
    return out;
  }

  Html not_weighable() const {
    if (plan_.not_weighable.empty()) return {};
    Table rows{say(kNotWeighable), {head(kWhy), head(kInitiative)}, {}, CaptionBy::kHeading};
    std::map<std::string, std::string> names;  // by reason: most have the same
    for (const portfolio::NotWeighable& item : plan_.not_weighable) {
      std::string& list = names[item.why.in(language_)];
      list += (list.empty() ? "" : ", ") + named(item.element);
    }
    for (const auto& [why, list] : names) rows.rows.push_back({plain(why), plain(list)});
    return paragraph(say(kNotWeighableLead)) += table_of(rows);
  }

  Html findings() const {
    if (in_.health.groups.empty()) return paragraph(say(kNoFindings));
    const size_t shown = std::min(in_.health.groups.size(), kFindingGroupsMax);
    Table rows{
        say(kFindings), {head(kFinding), head(kSeverity, true), head(kAtStake, true), head(kToDo), head(kNames)}, {}, CaptionBy::kHeading};
    for (const health::Group& group : std::span(in_.health.groups).first(shown)) {
      std::string names;
      for (size_t i = 0; i < std::min<size_t>(group.elements.size(), 4); ++i) names += (names.empty() ? "" : ", ") + group.elements[i].name;
      if (group.count > 4) names += ", …";
      rows.rows.push_back({plain(group.title.in(language_)), number(std::to_string(group.severity)),
                           group.at_stake.cents > 0 ? amount(group.at_stake) : number("–"), plain(group.mend.in(language_)), plain(names)});
    }
    return paragraph(say(kFindingsLead, {{"findings", in_.health.findings}, {"shown", static_cast<int64_t>(shown)}})) += table_of(rows);
  }

  Html account() const {
    Html out = messages(plan_.valuing.how);
    out += messages(plan_.notes);
    const portfolio::Work& work = plan_.work;
    out += paragraph(
        say(kWorkClock,
            {{"seconds", format_number(work.seconds, 1, language_)}, {"schedules", work.schedules}, {"seed", std::to_string(work.seed)}}));
    if (!plan_.reproducible) out += paragraph(say(kByClock));
    out += paragraph(say(plan_.bound_by == portfolio::BoundBy::kSolver ? kBoundSolver : kBoundRelaxation));
    if (work.solver_problem) out += paragraph(work.solver_problem->in(language_));
    if (!in_.head_hash.empty()) out += paragraph(say(kLedgerHead, {{"hash", in_.head_hash}}), "quiet");
    return out;
  }

  const InformationPlan& in_;
  const portfolio::Plan& plan_;
  Language language_;
};

}  // namespace

std::string information_plan_html(const InformationPlan& input) { return Writer(input).write(); }

}  // namespace koers::report
