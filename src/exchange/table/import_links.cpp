// The cells of identified rows as links: who is named, whether it is there, and what is asked or created when it is not.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.h"
#include "exchange/table/import_messages.h"
#include "exchange/table/import_planner.h"
#include "exchange/table/own_export.h"

namespace koers::exchange::table {

using model::ElementView;
using model::TypeId;

namespace {

constexpr double kAskAbove = 0.75;  // a name so near to a known one is not created without asking
constexpr auto kNoParty = std::to_array<std::string_view>({"eigen beheer", "intern", "eigen ontwikkeling", "zelf ontwikkeld", "maatwerk", "zelfbouw", "in house", "own", "internal"});
// The same read both ways: stated from both sides it is one link.
constexpr auto kMutual = std::to_array<std::string_view>({"excludes", "similar_to"});

bool is_mutual(const model::RelationType& relation) {
  return relation.label == relation.inverse_label || std::find(kMutual.begin(), kMutual.end(), relation.name) != kMutual.end();
}

bool contains(const std::vector<std::string>& names, const std::string& name) { return std::find(names.begin(), names.end(), name) != names.end(); }

}  // namespace

std::vector<std::pair<uint32_t, model::RelationId>> ImportPlanner::links_of(const model::View& view, const ElementView& element, const Target& target) const {
  std::vector<std::pair<uint32_t, model::RelationId>> links;
  const auto add = [&](const model::Edge& edge) {
    if (!edge.other.is_element()) return;
    const ElementView other = view.element(edge.other.element());
    if (other && (target.other.empty() || std::find(target.other.begin(), target.other.end(), other.type()) != target.other.end())) links.emplace_back(other.id().index, edge.relation);
  };
  if (target.incoming) view.for_each_in(element, target.relation, add);
  else view.for_each_out(element, target.relation, add);
  return links;
}

std::string ImportPlanner::names_of(std::span<const uint32_t> drafts) const {
  std::string names;
  for (const uint32_t draft : drafts) names += (names.empty() ? "" : "; ") + drafts_[draft].name;
  return names;
}

void ImportPlanner::read_links(PlannedRow& row, const RecognisedColumn& column, const Cell& cell, uint32_t row_index) {
  const Target& target = target_of(column);
  const SourceTable& source = tables_[row.table];
  const bool replaces = options_.other_links == OtherLinks::kReplace || source.own_export;
  const bool clears = options_.empty_cells == EmptyCells::kClear;
  if ((cell.empty() && !clears) || (source.own_export && stands_elsewhere(cell))) return;
  const Draft& self = drafts_[row.draft];
  std::vector<std::pair<uint32_t, model::RelationId>> present, then;
  if (self.existing) present = links_of(view_, self.existing, target);
  if (cell.empty() && present.empty()) return;
  if (exported_ != nullptr && self.existing && source.own_export) {
    if (const ElementView before = exported_->element(self.existing.id())) then = links_of(*exported_, before, target);
  }
  CellReport& report = add_cell(row, column, cell);
  const CellPlace place{row_index, &report != &unreported_ ? static_cast<uint32_t>(row.report.cells.size() - 1) : kNone};
  if (cell.kind == CellKind::kError) {
    report.outcome = CellOutcome::kRefused;
    report.reason = Message(kWhichIs, {{"text", std::string(cell.text)}, {"field", report.field}});
    report.mend = Message(kMendReference);
    return;
  }
  std::vector<uint32_t> wanted, made;
  const std::vector<NamedPart> parts = source.own_export ? read_own_references(cell_text(cell), target.other) : read_references(cell_text(cell), index_, target.other);
  for (const NamedPart& part : parts) {
    bool created = false;
    const std::optional<uint32_t> other = settle_part(part, target, report, where_of(row, &column), created);
    if (!other || std::find(wanted.begin(), wanted.end(), *other) != wanted.end()) continue;
    wanted.push_back(*other);
    if (created) made.push_back(*other);
  }
  const model::RelationType& relation = metamodel().relation_type(target.relation);
  const bool single = target.incoming ? relation.one_per_to : relation.one_per_from;
  bool linked = false, unlinked = false;
  std::vector<uint32_t> others;  // linked now, and not named
  for (const auto& [element, link] : present) {
    const auto named = std::find_if(wanted.begin(), wanted.end(), [&](uint32_t draft) { return drafts_[draft].existing && drafts_[draft].existing.id().index == element; });
    if (named != wanted.end()) continue;
    const bool in_export = then.empty() || exported_ == nullptr || std::any_of(then.begin(), then.end(), [&](const auto& one) { return one.first == element; });
    const bool goes = (replaces && in_export && report.outcome != CellOutcome::kAsked) || (single && !wanted.empty());
    if (goes) unlinks_.push_back({link, place}), unlinked = true;
    else others.push_back(draft_of(view_.element({element})));
  }
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (single && i > 0) {
      report.outcome = CellOutcome::kRefused;
      report.reason = Message(kLinkTwice, {{"names", drafts_[wanted[i]].name}});
      report.mend = Message(kTakeOneOut);
      break;
    }
    const bool known = drafts_[wanted[i]].existing && std::any_of(present.begin(), present.end(), [&](const auto& one) { return one.first == drafts_[wanted[i]].existing.id().index; });
    const bool taken_away = known ? false : drafts_[wanted[i]].existing && std::any_of(then.begin(), then.end(), [&](const auto& one) { return one.first == drafts_[wanted[i]].existing.id().index; });
    if (!known && !taken_away) linked |= add_link(row, target, wanted[i], place, report);
  }
  if (linked || unlinked) row.changed = true;
  if (report.outcome == CellOutcome::kAsked || report.outcome == CellOutcome::kRefused) return;
  report.outcome = linked ? CellOutcome::kLinked : unlinked ? CellOutcome::kUnlinked : CellOutcome::kSame;
  report.after = names_of(wanted);
  if (!made.empty()) report.reason = Message(kCreatedForCell, {{"names", names_of(made)}});
  else if (!others.empty() && linked) report.reason = Message(kOtherLinksStay, {{"names", names_of(others)}});
}

// False when it is there already, or cannot be.
bool ImportPlanner::add_link(const PlannedRow& row, const Target& target, uint32_t other, CellPlace place, CellReport& report) {
  const uint32_t from = target.incoming ? other : row.draft, to = target.incoming ? row.draft : other;
  if (from == to) {
    report.outcome = CellOutcome::kRefused;
    report.reason = Message(kLinkToItself);
    report.mend = Message(kMendReference);
    return false;
  }
  const uint16_t relation = target.relation.value;
  if (linked_.contains({relation, from, to})) return false;
  if (is_mutual(metamodel().relation_type(target.relation))) {
    if (linked_.contains({relation, to, from})) return false;
    bool there = false;
    if (drafts_[from].existing && drafts_[to].existing) {
      view_.for_each_in(drafts_[from].existing, target.relation, [&](const model::Edge& edge) { there |= edge.other == model::Ref(drafts_[to].existing.id()); });
    }
    if (there) return false;
  }
  linked_.insert({relation, from, to});
  links_.push_back({target.relation, from, to, place});
  return true;
}

// Whom a part of a cell means: known, answered before, created for it, or asked.
std::optional<uint32_t> ImportPlanner::settle_part(const NamedPart& part, const Target& target, CellReport& report, const Where& where, bool& created) {
  if (part.found.size() == 1) return draft_of_index(part.found[0]);
  const std::string id = question_id("name", part.text, target.other);
  if (const std::optional<std::string> answer = answer_to(id, where.file, where.sheet)) {
    if (*answer == "-") {
      report.reason = Message(kLeftOutAsAnswered, {{"text", part.text}});
      return std::nullopt;
    }
    if (const std::optional<uint32_t> known = answer_for(*answer, part, target, created)) return known;
  }
  const bool near = !part.close.empty() && part.close[0].likeness >= kAskAbove;
  const TypeId type = part.found.empty() && !near ? creatable(part, target) : TypeId{};
  if (type.valid()) {
    created = true;
    return create(type, part.text, target);
  }
  ask(part, target, report, where);
  return std::nullopt;
}

// What a part may mean, each under an answer of its own: the key, or "+name" for what this import adds. Where two of those have one name
// the answer says the type ("+application:Office-pakket"), and which of them when that does not tell them apart.
std::vector<std::pair<std::string, uint32_t>> ImportPlanner::answers_of(const NamedPart& part) const {
  std::vector<uint32_t> meant = part.found;
  for (const ReferenceIndex::Close& close : part.close) meant.push_back(close.index);
  std::map<std::string, int> by_name, by_type;
  const auto name_of = [&](uint32_t index) { return '+' + index_.at(index).name; };
  const auto key_of = [&](uint32_t index) { return index_.at(index).planned ? drafts_[index_.at(index).draft].key : index_.at(index).key; };
  for (const uint32_t index : meant) by_name[name_of(index)] += key_of(index).empty();
  std::vector<std::pair<std::string, uint32_t>> answers;
  for (const uint32_t index : meant) {
    std::string answer = key_of(index);
    if (answer.empty()) answer = name_of(index);
    if (key_of(index).empty() && by_name[answer] > 1) {
      answer = '+' + metamodel().type(index_.at(index).type).name + ':' + index_.at(index).name;
      if (const int nth = ++by_type[answer]; nth > 1) answer += fmt::format(" ({})", nth);
    }
    answers.emplace_back(std::move(answer), index);
  }
  return answers;
}

std::optional<uint32_t> ImportPlanner::answer_for(const std::string& answer, const NamedPart& part, const Target& target, bool& created) {
  if (answer == "new") {
    TypeId type = creatable(part, target);
    if (!type.valid() && !target.other.empty()) type = target.other[0];
    if (!type.valid()) return std::nullopt;
    created = true;
    return create(type, part.text, target);
  }
  if (answer.starts_with('+')) {
    for (const auto& [text, index] : answers_of(part)) {
      if (text == answer) return draft_of_index(index);
    }
    const std::vector<uint32_t> found = index_.find(std::string_view(answer).substr(1), target.other);
    return found.empty() ? std::nullopt : std::optional(draft_of_index(found[0]));
  }
  const ElementView element = view_.find(answer);
  return element ? std::optional(draft_of(element)) : std::nullopt;
}

// The type that a name which is not there yet may become; an invalid one when that must be asked.
TypeId ImportPlanner::creatable(const NamedPart& part, const Target& target) const {
  const auto allowed = [&](TypeId type) {
    return type.valid() && contains(options_.create_missing, metamodel().type(type).name) && (target.other.empty() || std::find(target.other.begin(), target.other.end(), type) != target.other.end());
  };
  const TypeId person = metamodel().find_type("person");
  // A person's name goes where it is kept sealed, or nowhere.
  if (looks_like_person(part.text)) return allowed(person) ? person : TypeId{};
  const std::string folded = fold(part.text);
  if (std::find(kNoParty.begin(), kNoParty.end(), folded) != kNoParty.end() || folded.size() < 2 || part.text.size() > 120) return {};
  if (folded.find_first_not_of("0123456789 ") == folded.npos) return {};  // a number that is not known
  for (const TypeId type : target.other) {
    if (type != person && allowed(type)) return type;
  }
  return {};
}

uint32_t ImportPlanner::create(TypeId type, const std::string& name, const Target& target) {
  const auto draft = static_cast<uint32_t>(drafts_.size());
  const std::string tidied = tidy(name);
  drafts_.push_back({.type = type, .name = tidied, .created = true});
  drafts_[draft].fields[metamodel().name_field()] = tidied;
  drafts_[draft].index = index_.add({.type = type, .name = tidied, .planned = true, .draft = draft});
  draft_by_index_.push_back(draft);
  created_reports_[draft] = static_cast<uint32_t>(plan_.report.created.size());
  plan_.report.created.push_back({.type = metamodel().type(type).name, .name = tidied, .reason = Message(kNamedInColumn, {{"field", target.label}})});
  return draft;
}

void ImportPlanner::ask(const NamedPart& part, const Target& target, CellReport& report, const Where& where) {
  const std::string id = question_id("name", part.text, target.other);
  const MessageText& text = part.found.empty() ? kWhichIs : kWhichOf;
  Question& asked = question(id, text, {{"text", part.text}, {"field", target.label}}, where);
  if (asked.candidates.empty()) {
    const auto answers = answers_of(part);
    for (size_t i = 0; i < answers.size(); ++i) {
      const auto& [answer, index] = answers[i];
      const double likeness = i < part.found.size() ? 1 : part.close[i - part.found.size()].likeness;
      asked.candidates.push_back({answer, metamodel().type(index_.at(index).type).name, answer.starts_with('+') ? std::string() : answer, index_.at(index).name, likeness});
    }
    if (!target.other.empty()) asked.candidates.push_back({"new", metamodel().type(target.other[0]).name, "", tidy(part.text), 0});
  }
  report.outcome = CellOutcome::kAsked;
  report.question = id;
  report.reason = asked.what;
  report.mend = Message(kMendReference);
}

}  // namespace koers::exchange::table
