// A file that came out of Koers and comes back: what somebody changed in it, and what changed in the register since, field by field.
#include <algorithm>

#include "base/text.h"
#include "exchange/archimate/import_planner.h"
#include "exchange/archimate/messages.h"

namespace koers::exchange::archimate {

using model::ElementView;
using model::RelationView;
using model::Value;

namespace {

constexpr size_t kShownMax = 200;

// What the register says; a personal text by itself, since its commitment says nothing.
template <class Thing>
Value said(const model::View& view, const Thing& thing, model::FieldId field) {
  Value value = thing.field(field).to_value();
  if (value.get<model::Commitment>()) return view.erased(thing, field) ? value : Value{view.text(thing, field)};
  return value;
}

ElementView same_in(const model::View& view, const ElementView& known) { return view.element(known.id()); }
RelationView same_in(const model::View& view, const RelationView& known) { return view.relation(known.id()); }

}  // namespace

bool ImportPlanner::takes(const Described& described, const ElementView& known, const model::FieldValue& one) { return takes_field(described, known, one); }
bool ImportPlanner::takes(const Described& described, const RelationView& known, const model::FieldValue& one) { return takes_field(described, known, one); }
bool ImportPlanner::takes_labels(const Described& described, const ElementView& known, model::Labels labels) { return takes_label(described, known, labels); }
bool ImportPlanner::takes_labels(const Described& described, const RelationView& known, model::Labels labels) { return takes_label(described, known, labels); }

template <class Thing>
bool ImportPlanner::takes_field(const Described& described, const Thing& known, const model::FieldValue& one) {
  const Value now = said(view_, known, one.field);
  if (now == one.value) return false;
  if (exported_ == nullptr) return true;
  const Thing before = same_in(*exported_, known);
  if (!before) return true;
  const Value then = said(*exported_, before, one.field);
  if (then == one.value) return false;  // changed in the register since, and not in the file
  if (then == now) return true;
  const model::Field& field = metamodel_.field(one.field);
  return decide(described, thing_id(known), thing_name(known), field.name, field.label, {shown(*exported_, one.field, then), shown(view_, one.field, now), shown(view_, one.field, one.value)});
}

template <class Thing>
bool ImportPlanner::takes_label(const Described& described, const Thing& known, model::Labels labels) {
  if (labels == known.labels()) return false;
  if (exported_ == nullptr) return true;
  const Thing before = same_in(*exported_, known);
  if (!before || before.labels() == known.labels()) return true;
  if (before.labels() == labels) return false;
  const auto names = [&](model::Labels some) {
    std::string text;
    for (size_t bit = 0; bit < metamodel_.labels().size(); ++bit) {
      if (some >> bit & 1) text += (text.empty() ? "" : ", ") + metamodel_.labels()[bit];
    }
    return text;
  };
  return decide(described, thing_id(known), thing_name(known), "labels", {std::string(kLabelsWords.in(Language::kDutch)), std::string(kLabelsWords.in(Language::kEnglish))}, {names(before.labels()), names(known.labels()), names(labels)});
}

namespace {

// Rows of free properties as a list has them: key and value; a further language of a value is a row of the same key.
std::vector<std::pair<std::string, std::string>> as_list(const Value& value) {
  std::vector<std::pair<std::string, std::string>> rows;
  const auto* table = value.get<model::Table>();
  if (table == nullptr) return rows;
  for (const auto& row : table->rows) {
    const auto cell = [&](size_t i) {
      const std::string* text = i < row.size() ? row[i].get<std::string>() : nullptr;
      return text ? *text : std::string();
    };
    rows.emplace_back(cell(0).empty() && !rows.empty() ? rows.back().first : cell(0), cell(1));
  }
  return rows;
}

template <class Thing>
void keep_of(const Thing& known, std::vector<model::FieldValue>& values, model::FieldId extra_field, model::FieldId properties, bool properties_given) {
  if (!properties_given) std::erase_if(values, [&](const model::FieldValue& one) { return one.field == properties; });
  for (model::FieldValue& one : values) {
    if (one.field == properties) {
      Value before = known.field(properties).to_value();
      auto there = as_list(before), given = as_list(one.value);
      std::ranges::stable_sort(there), std::ranges::stable_sort(given);  // the lists have an order of their own
      if (there == given) one.value = std::move(before);
    }
    if (one.field != extra_field) continue;
    ExchangeModel texts;
    const Value before = known.field(extra_field).to_value();
    const auto text_of = [](const Value& value) {
      const auto* document = value.get<model::Document>();
      return document ? std::string_view(document->json) : std::string_view{};
    };
    Extra kept = read_extra(text_of(before), texts);
    const Extra given = read_extra(text_of(one.value), texts);
    kept.concept_name = given.concept_name, kept.access = given.access, kept.modifier = given.modifier, kept.directed = given.directed;
    one.value = kept.empty() ? Value{} : Value{model::Document{write_extra(kept)}};
  }
}

}  // namespace

template <class Thing>
void ImportPlanner::keep_beyond_lists(const Thing& known, FieldValues& values, model::FieldId extra, model::FieldId properties) const {
  keep_of(known, values, extra, properties, file_.extent.properties);
}
template void ImportPlanner::keep_beyond_lists(const ElementView&, FieldValues&, model::FieldId, model::FieldId) const;
template void ImportPlanner::keep_beyond_lists(const RelationView&, FieldValues&, model::FieldId, model::FieldId) const;

std::string ImportPlanner::thing_id(const ElementView& element) const { return std::string(element.key()); }
std::string ImportPlanner::thing_id(const RelationView& relation) const { return "relation " + std::to_string(relation.id().index); }
std::string ImportPlanner::thing_name(const ElementView& element) const { return std::string(element.key()) + " " + shorten(view_.name(element), kShownMax); }
std::string ImportPlanner::thing_name(const RelationView& relation) const {
  const auto end = [&](model::Ref ref) { return ref.is_element() ? view_.name(snapshot_.element(ref.element())) : std::string("…"); };
  return shorten(end(relation.from()), kShownMax) + " → " + shorten(end(relation.to()), kShownMax);
}

std::string ImportPlanner::shown(const model::View& in, model::FieldId field, const Value& value) const {
  if (value.empty()) return {};
  if (value.get<model::Document>()) return std::string(kDrawingWords.in(view_.language()));
  if (const auto* text = value.get<std::string>()) return shorten(*text, kShownMax);
  std::string encoded;
  model::encode_value(value, encoded);
  return shorten(in.display(field, model::ValueView(encoded)), kShownMax);
}

// Both changed it: what a person said, or a question.
bool ImportPlanner::decide(const Described& described, const std::string& thing, const std::string& name, const std::string& field, const Label& label, const Edit& edit) {
  const std::string id = "model:" + thing + ":" + field;
  if (const auto answer = options_.answers.find(id); answer != options_.answers.end()) return answer->second == kTakeFile;
  ++asked_;
  ++result_.report.counts.questions;
  const auto words = [&](const std::string& text) { return text.empty() ? std::string(kNothingWords.in(view_.language())) : text; };
  table::Question& question = result_.report.questions.emplace_back();
  question.id = id;
  question.what = Message(kBothEdited, {{"thing", name}, {"field", label}, {"revision", static_cast<int64_t>(exported_->revision())}, {"then", words(edit.then)}});
  question.candidates.push_back({std::string(kKeepRegister), {}, {}, words(edit.now), 0});
  question.candidates.push_back({std::string(kTakeFile), {}, {}, words(edit.file), 0});
  question.places.push_back(Where{.file = file_.file, .row = file_.line_of(described.offset), .element = shorten(described.identifier, kShownMax)});
  question.place_count = 1;
  return false;
}

bool ImportPlanner::removed_since(const Described& described, const ElementView& then) {
  if (!then || view_.snapshot()->element(then.id())) return false;  // it is there under another key
  note(Message(kRemovedSince, {{"key", then.key()}, {"name", shorten(exported_->name(then), kShownMax)}, {"revision", static_cast<int64_t>(exported_->revision())}}), kUndoRemoval, described);
  return true;
}

}  // namespace koers::exchange::archimate
