// What is missing or late in the register: the completeness rules of the metamodel, counted, grouped per rule and ranked.
// Shape:   one Group per rule that finds something, the most urgent first; within a group the elements by money at stake, then by number.
// Units:   euros.
// Ranking: urgency = weight of the severity (1, 3, 10, 30, 100) × the sum over the findings of the money at stake; a finding whose money is not
//          known counts as `assumed_stake`. So one grave finding outweighs many light ones, and much money outweighs little within a severity.
// Errors:  kInvalidInput for a rule or type that does not exist; kCancelled, kDeadline.
// Cost:    O(elements + their relations). HealthIndex (health_index.h) keeps the same up to date after an edit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/control.h"
#include "base/reflect.h"
#include "base/result.h"
#include "model/view.h"

namespace koers::analysis::health {

struct Options {
  Date today{};                      // rules with a date count from it
  std::vector<std::string> rules{};  // only these; empty: all
  std::vector<std::string> types{};  // only rules on these types; empty: all
  int step = 0;                      // only this step of the plan; 0: all
  int severity_min = 1;
  int groups_max = 0;                // the most urgent ones only; 0: all
  int elements_max = 20;             // named per group
  int elements_offset = 0;           // … from this one, for paging through one rule
  Money assumed_stake = euros(25'000);
};
BOOST_DESCRIBE_STRUCT(Options, (), (today, rules, types, step, severity_min, groups_max, elements_max, elements_offset, assumed_stake))
constexpr auto field_notes(const Options*) {
  return notes(Note{.name = "today", .nl = "Reken met deze datum", .en = "Compute with this date", .required = true},
               Note{.name = "rules", .nl = "Alleen deze regels", .en = "Only these rules"},
               Note{.name = "types", .nl = "Alleen deze soorten", .en = "Only these types"},
               Note{.name = "step", .nl = "Alleen deze stap van het plan, 0 voor alle", .en = "Only this step of the plan, 0 for all", .min = 0, .max = 8},
               Note{.name = "severity_min", .nl = "Minstens zo ernstig", .en = "At least this severe", .min = 1, .max = 5},
               Note{.name = "groups_max", .nl = "Hoogstens zoveel groepen, 0 voor alle", .en = "At most so many groups, 0 for all", .min = 0, .max = 1000},
               Note{.name = "elements_max", .nl = "Hoogstens zoveel elementen per groep", .en = "At most so many elements per group", .min = 0, .max = 10000},
               Note{.name = "elements_offset", .nl = "Begin bij dit element", .en = "Begin at this element", .min = 0, .max = 1e9},
               Note{.name = "assumed_stake", .nl = "Wat een bevinding zonder bedrag meetelt", .en = "What a finding without an amount counts for", .unit = "euro", .min = 0});
}

struct Finding {
  std::string key, name;
  std::optional<Money> at_stake;  // as the element has it; absent when it is not known
};
BOOST_DESCRIBE_STRUCT(Finding, (), (key, name, at_stake))

struct Group {
  std::string rule;           // name in the metamodel
  std::string type;           // of the elements
  Label title;                // "21 van 34 initiatieven zonder doel"
  Label mend;                 // what to do
  Label because;              // the rule as a sentence
  int severity = 0;
  int step = 0;               // of the plan, 0: none
  Label step_label;
  int64_t count = 0;          // findings
  int64_t total = 0;          // elements that the rule looks at
  int64_t waived = 0;         // elements for which somebody said, with a reason, that it does not apply
  Money at_stake;             // sum of what is known
  std::string money_field;    // where the money comes from; empty when the rule has none
  double urgency = 0;
  std::vector<Finding> elements;
};
BOOST_DESCRIBE_STRUCT(Group, (), (rule, type, title, mend, because, severity, step, step_label, count, total, waived, at_stake, money_field, urgency, elements))
constexpr auto field_notes(const Group*) {
  return notes(Note{.name = "title", .nl = "Wat er aan de hand is", .en = "What is the matter"}, Note{.name = "mend", .nl = "Wat je eraan doet", .en = "What to do about it"},
               Note{.name = "because", .nl = "De regel in woorden", .en = "The rule in words"}, Note{.name = "count", .nl = "Bevindingen", .en = "Findings"},
               Note{.name = "total", .nl = "Elementen waar de regel naar kijkt", .en = "Elements that the rule looks at"},
               Note{.name = "waived", .nl = "Niet van toepassing verklaard", .en = "Said not to apply"},
               Note{.name = "at_stake", .nl = "Geld dat op het spel staat", .en = "Money at stake", .unit = "euro"},
               Note{.name = "urgency", .nl = "Urgentie: ernst maal geld", .en = "Urgency: severity times money"});
}

// One of the eight steps of the plan, with the rules that belong to it.
struct Step {
  int step = 0;
  Label label;
  int rules = 0;         // that looked at something
  int rules_open = 0;    // … and found something
  int64_t findings = 0;
};
BOOST_DESCRIBE_STRUCT(Step, (), (step, label, rules, rules_open, findings))

struct Answer {
  int64_t revision = 0;
  Date today;
  bool partial = false;      // the view hides something, so that a finding may be met by what is not seen
  int64_t findings = 0;      // of the rules asked for, in all groups, shown or not
  int64_t waived = 0;
  int rules = 0;             // asked for and looked at
  int rules_hidden = 0;      // left out, because they ask for fields that this person may not see
  std::vector<Group> groups;
  std::vector<Step> steps;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (revision, today, partial, findings, waived, rules, rules_hidden, groups, steps))

inline constexpr int kVersion = 1;

Result<Answer> run(const model::View& view, const Options& options, Control& control);

}  // namespace koers::analysis::health
