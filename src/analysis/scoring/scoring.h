// The lens that scores and ranks initiatives: by criteria in high, middle and low, by weighted goals, by WSJF or by AHP; what each score is made of,
// where those who scored differ, and how far the weights may move before the order changes.
// Shape:   an Answer: the criteria with their weights, the ranked initiatives with what their score is made of, what cannot be weighed and why,
//          the spread of opinion, the sensitivity, and the ranking by every method side by side.
// Score:   criteria and AHP: the weighted mean of the criteria (high 100, middle 50, low 0; what is not filled in counts as middle and is marked);
//          goals: the weight of the goals it contributes to, of all goals' weight together. Lasting value makes that more or less, and a share of the
//          scores of what builds on it is added: foundations count what they enable. (Alternatives share, since only one of them will come.)
//          AHP may compare a handful of initiatives in pairs under a criterion: the best of them keeps the points of its level, and the others get theirs in
//          proportion to their priorities, instead of their levels (Saaty's ideal mode).
//          WSJF: cost of delay ÷ job size (Reinertsen, The Principles of Product Development Flow, 2009). A score by hand goes before the calculated
//          one, on the scale of 0 to 100, so not with WSJF.
//          What must be done is ranked by itself, before what one is free to choose; the sensitivity is about the latter.
// Units:   points; weights are shares, together 1.
// Errors:  kInvalidInput for options that name what is not there; kCancelled.
// Cost:    O(initiatives × criteria × (top + samples)), and the square of the initiatives where many are equal; see docs/PERFORMANCE.md.
// Source:  sampling: Lahdelma, Hokkanen, Salminen, SMAA, European J. of Operational Research 106 (1998).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/control.h"
#include "base/reflect.h"
#include "base/result.h"
#include "model/view.h"

namespace koers::analysis::scoring {

enum class Method { kLevels, kGoals, kWsjf, kAhp };
BOOST_DESCRIBE_ENUM(Method, kLevels, kGoals, kWsjf, kAhp)

// Which level of a criterion counts when there is one that was settled on and there are scores of several roles.
enum class LevelFrom { kSettledFirst, kRoles };
BOOST_DESCRIBE_ENUM(LevelFrom, kSettledFirst, kRoles)

struct ComparisonOption {
  std::string one, other;  // names of criteria; under a criterion keys of initiatives
  double times = 1;        // as important
  std::string criterion{};
};
BOOST_DESCRIBE_STRUCT(ComparisonOption, (), (one, other, times, criterion))
constexpr auto field_notes(const ComparisonOption*) {
  return notes(
      Note{.name = "one", .nl = "Criterium, of sleutel van een initiatief", .en = "Criterion, or key of an initiative", .required = true},
      Note{.name = "other", .nl = "Vergeleken met", .en = "Compared with", .required = true},
      Note{.name = "times", .nl = "Keer zo belangrijk", .en = "Times as important", .min = 0.1, .max = 10, .required = true},
      Note{.name = "criterion",
           .nl = "Waaronder twee initiatieven zijn vergeleken",
           .en = "Under which two initiatives were compared",
           .help_nl = "Leeg als het om twee criteria gaat.",
           .help_en = "Empty when it is about two criteria."});
}

// What a level is worth.
struct LevelPoints {
  double high = 100, middle = 50, low = 0;
};
BOOST_DESCRIBE_STRUCT(LevelPoints, (), (high, middle, low))
constexpr auto field_notes(const LevelPoints*) {
  return notes(Note{.name = "high", .nl = "Punten voor hoog", .en = "Points for high", .min = 0, .max = 100},
               Note{.name = "middle", .nl = "Punten voor midden", .en = "Points for middle", .min = 0, .max = 100},
               Note{.name = "low", .nl = "Punten voor laag", .en = "Points for low", .min = 0, .max = 100});
}

struct Options {
  std::optional<Method> method{};           // otherwise the weighing frame's, otherwise levels
  std::string frame{};                      // key of a weighing frame; empty: the active one
  std::map<std::string, double> weights{};  // by criterion, instead of the frame's
  std::map<std::string, double> goal_weights{};
  std::vector<ComparisonOption> comparisons{};  // instead of the frame's
  LevelFrom level_from = LevelFrom::kSettledFirst;
  LevelPoints points{};
  double enabling_share = 0.25;                   // of the score of what builds on it
  double lasting_high = 1.2, lasting_low = 0.85;  // times the score, by lasting value
  int top = 5;
  int samples = 1000;
  double weight_spread = 0.5;  // a weight is drawn between (1 − this) and (1 + this) times itself
  uint64_t seed = 1;
};
BOOST_DESCRIBE_STRUCT(Options, (),
                      (method, frame, weights, goal_weights, comparisons, level_from, points, enabling_share, lasting_high, lasting_low,
                       top, samples, weight_spread, seed))
constexpr auto field_notes(const Options*) {
  return notes(
      Note{.name = "method",
           .nl = "Methode",
           .en = "Method",
           .help_nl = "Zonder keuze die van het weegkader, en anders criteria.",
           .help_en = "Without a choice that of the weighing frame, and otherwise criteria."},
      Note{.name = "frame", .nl = "Sleutel van het weegkader", .en = "Key of the weighing frame"},
      Note{.name = "weights", .nl = "Gewicht per criterium", .en = "Weight per criterion", .min = 0, .max = 1000},
      Note{.name = "goal_weights", .nl = "Gewicht per sleutel van een doel", .en = "Weight per key of a goal", .min = 0, .max = 1000},
      Note{.name = "comparisons", .nl = "Vergelijkingen voor AHP", .en = "Comparisons for AHP"},
      Note{.name = "level_from",
           .nl = "Wat telt: eerst wat is vastgesteld, of wat de rollen vonden",
           .en = "What counts: what was settled first, or what the roles thought"},
      Note{.name = "points", .nl = "Punten per niveau", .en = "Points per level"},
      Note{.name = "enabling_share", .nl = "Deel van wat erop bouwt", .en = "Share of what builds on it", .min = 0, .max = 1},
      Note{.name = "lasting_high", .nl = "Factor blijvende waarde hoog", .en = "Factor lasting value high", .min = 0, .max = 100},
      Note{.name = "lasting_low", .nl = "Factor blijvende waarde laag", .en = "Factor lasting value low", .min = 0, .max = 100},
      Note{.name = "top", .nl = "Hoeveel er bovenaan tellen", .en = "How many count as the top", .min = 1, .max = 100},
      Note{.name = "samples", .nl = "Aantal trekkingen", .en = "Draws", .min = 0, .max = 100'000},
      Note{.name = "weight_spread", .nl = "Speling op de gewichten", .en = "Play in the weights", .min = 0, .max = 1},
      Note{.name = "seed", .nl = "Begin van de toevalsreeks", .en = "Seed"});
}

// ---- result

enum class From { kSettled, kRoles, kAssumed, kRegister, kCompared };
BOOST_DESCRIBE_ENUM(From, kSettled, kRoles, kAssumed, kRegister, kCompared)

struct CriterionWeight {
  std::string name{};  // field of the initiative, or key of the goal
  Label label{};
  double weight = 0;                            // share
  std::optional<model::ElementLink> because{};  // the goal
  // While its share stays between these, the others keeping their proportions, so does the order / the top / the first.
  double order_from = 0, order_until = 1, top_from = 0, top_until = 1, first_from = 0, first_until = 1;
};
BOOST_DESCRIBE_STRUCT(CriterionWeight, (),
                      (name, label, weight, because, order_from, order_until, top_from, top_until, first_from, first_until))

// What one criterion adds to a score.
struct Part {
  std::string criterion{};
  double value = 0;   // points on the criterion
  double points = 0;  // what it adds to the score
  From from = From::kSettled;
  std::string level{};  // high, middle, low when it is one
};
BOOST_DESCRIBE_STRUCT(Part, (), (criterion, value, points, from, level))

struct Place {
  Method method = Method::kLevels;
  int rank = 0;
  double score = 0;
};
BOOST_DESCRIBE_STRUCT(Place, (), (method, rank, score))

struct Ranked {
  model::ElementLink element{};
  int rank = 0;  // among what must be done, or among what one is free to choose
  double score = 0;
  std::vector<Part> parts{};
  double enabling = 0, lasting = 0;           // points in the score
  std::vector<model::ElementLink> enables{};  // what builds on it
  bool obliged = false;                       // must be done: required by law, or said to be
  std::optional<double> by_hand{};            // the score that somebody set instead
  std::string by_hand_reason{};
  std::vector<Place> methods{};  // by every method that can weigh it
  // Over the draws: how often it is first and in the top, and between which ranks it is nine times out of ten.
  std::optional<Share> first_share{}, top_share{};
  int rank_low = 0, rank_high = 0;
  std::vector<Message> assumptions{};
};
BOOST_DESCRIBE_STRUCT(Ranked, (),
                      (element, rank, score, parts, enabling, lasting, enables, obliged, by_hand, by_hand_reason, methods, first_share,
                       top_share, rank_low, rank_high, assumptions))

struct NotWeighable {
  model::ElementLink element{};
  Message why{};
  bool obliged = false;
};
BOOST_DESCRIBE_STRUCT(NotWeighable, (), (element, why, obliged))

struct RoleLevel {
  std::string role{};
  std::string level{};
};
BOOST_DESCRIBE_STRUCT(RoleLevel, (), (role, level))

// What the roles thought of one initiative on one criterion.
struct Opinion {
  model::ElementLink element{};
  std::string criterion{};
  int high = 0, middle = 0, low = 0;    // roles
  double mean = 0;                      // points
  double spread = 0;                    // 0: all the same; 1: half says high and half says low
  std::string settled{};                // level that was settled on; empty when none was
  std::vector<RoleLevel> levels{};      // by name of the role
  std::vector<std::string> furthest{};  // who stand furthest from the mean of the others; none when all agree
};
BOOST_DESCRIBE_STRUCT(Opinion, (), (element, criterion, high, middle, low, mean, spread, settled, levels, furthest))

struct RoleSummary {
  std::string role{};
  int scores = 0;       // levels given
  double distance = 0;  // mean distance to the mean of the others, in points
  double higher = 0;    // mean difference with the mean of the others: above 0 it scores higher
};
BOOST_DESCRIBE_STRUCT(RoleSummary, (), (role, scores, distance, higher))

// The smallest change that swaps two neighbours.
struct Swap {
  model::ElementLink upper{}, lower{};
  double gap = 0;                          // points
  std::optional<std::string> criterion{};  // the one weight that does it with the least change …
  double weight_from = 0, weight_to = 0;   // … and from where to where
  std::optional<double> shift{};           // share that has to move when any weights may
  Message says{};
};
BOOST_DESCRIBE_STRUCT(Swap, (), (upper, lower, gap, criterion, weight_from, weight_to, shift, says))

// What would make it the first.
struct ToFirst {
  model::ElementLink element{};
  std::vector<Message> ways{};  // each is enough by itself; empty: no single weight and no single level does it
};
BOOST_DESCRIBE_STRUCT(ToFirst, (), (element, ways))

struct Reconsidered {
  std::string one{}, other{};
  double times = 1, fits = 1;
  double ratio_after = 0;
  Message says{};
};
BOOST_DESCRIBE_STRUCT(Reconsidered, (), (one, other, times, fits, ratio_after, says))

// Of the criteria; or of initiatives under a criterion, when it names one.
struct Pairwise {
  std::vector<CriterionWeight> weights{};  // without intervals
  double lambda_max = 0, index = 0, random_index = 0;
  std::optional<double> ratio{};
  int answered = 0, asked = 0;
  std::optional<Reconsidered> reconsider{};
  std::vector<Message> says{};
  std::string criterion{};
};
BOOST_DESCRIBE_STRUCT(Pairwise, (), (weights, lambda_max, index, random_index, ratio, answered, asked, reconsider, says, criterion))

struct MethodSummary {
  Method method = Method::kLevels;
  int ranked = 0;
  double likeness = 0;  // Kendall's tau-b with the chosen method, over what both can weigh
};
BOOST_DESCRIBE_STRUCT(MethodSummary, (), (method, ranked, likeness))

struct Answer {
  int64_t revision = 0;
  Method method = Method::kLevels;
  std::optional<model::ElementLink> frame{};
  std::vector<CriterionWeight> criteria{};
  std::vector<Ranked> ranked{};  // what must be done first, each by rank
  std::vector<NotWeighable> not_weighable{};
  std::vector<Opinion> opinions{};  // the widest spread first
  std::vector<RoleSummary> roles{};
  std::vector<Swap> swaps{};                        // of the neighbours in the top, and the one below
  std::vector<ToFirst> firsts{};                    // of the top but for the first
  std::optional<Share> same_order{}, same_first{};  // of the draws
  std::optional<Pairwise> pairwise{};
  std::vector<Pairwise> compared{};  // initiatives, for each criterion under which some were compared
  std::vector<MethodSummary> methods{};
  Share assumed{};  // of the levels and points that count
  std::vector<Message> notes{};
  bool partial = false;
};
BOOST_DESCRIBE_STRUCT(Answer, (),
                      (revision, method, frame, criteria, ranked, not_weighable, opinions, roles, swaps, firsts, same_order, same_first,
                       pairwise, compared, methods, assumed, notes, partial))
constexpr auto field_notes(const Answer*) {
  return notes(Note{.name = "method", .nl = "Methode", .en = "Method"}, Note{.name = "frame", .nl = "Weegkader", .en = "Weighing frame"},
               Note{.name = "criteria", .nl = "Criteria en hun gewicht", .en = "Criteria and their weight"},
               Note{.name = "ranked", .nl = "Rangorde", .en = "Ranking"},
               Note{.name = "not_weighable", .nl = "Niet te wegen", .en = "Cannot be weighed"},
               Note{.name = "opinions", .nl = "Spreiding van meningen", .en = "Spread of opinion"},
               Note{.name = "roles", .nl = "Wie scoorden", .en = "Who scored"},
               Note{.name = "swaps", .nl = "Wat buren van plaats wisselt", .en = "What swaps neighbours"},
               Note{.name = "firsts", .nl = "Wat iets de eerste maakt", .en = "What makes something the first"},
               Note{.name = "same_order", .nl = "Trekkingen met dezelfde rangorde", .en = "Draws with the same ranking"},
               Note{.name = "same_first", .nl = "Trekkingen met dezelfde eerste", .en = "Draws with the same first"},
               Note{.name = "pairwise", .nl = "Vergelijkingen (AHP)", .en = "Comparisons (AHP)"},
               Note{.name = "compared", .nl = "Vergeleken initiatieven (AHP)", .en = "Compared initiatives (AHP)"},
               Note{.name = "methods", .nl = "Methoden naast elkaar", .en = "Methods side by side"},
               Note{.name = "assumed", .nl = "Aandeel aannamen", .en = "Share of assumptions"},
               Note{.name = "notes", .nl = "Opmerkingen", .en = "Notes"});
}

inline constexpr int kVersion = 1;

Result<Answer> run(const model::View& view, const Options& options, Control& control);

}  // namespace koers::analysis::scoring
