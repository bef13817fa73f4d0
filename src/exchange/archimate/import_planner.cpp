#include "exchange/archimate/import_planner.h"

#include <algorithm>
#include <future>

#include "base/check.h"
#include "base/hash.h"
#include "base/text.h"
#include "exchange/archimate/exchange_checks.h"
#include "exchange/archimate/identifiers.h"
#include "exchange/archimate/messages.h"

namespace koers::exchange::archimate {

using model::ElementId;
using model::ElementView;
using model::FieldId;
using model::Ref;
using model::TypeId;
using model::Value;
using table::RowOutcome;

namespace {

constexpr size_t kViewsAlone = 30;          // with more, their drawings are written while elements and relations are planned
constexpr size_t kTextMax = 1u << 20;       // a text of the register
constexpr size_t kDocumentMax = 15u << 20;  // a document of the register, with room for what lies around it

// Properties by which a model tells which of its concepts is which, and what it is, in the order in which they are looked for.
constexpr std::string_view kStableProperties[] = {"Object ID"};
constexpr std::string_view kKindProperties[] = {"GEMMA type"};
// Names of models that many organisations share.
constexpr std::string_view kReferenceNames[] = {"gemma", "zira", "cora", "hora", "rora", "mora", "pora", "petra", "wilma", "nora", "fora", "tora", "rosa"};

bool names_reference(std::string_view name) {
  const std::string folded = fold(name);
  return std::ranges::any_of(split(folded, ' '), [](const std::string& word) { return std::ranges::find(kReferenceNames, word) != std::end(kReferenceNames); });
}

void mix(uint64_t& state, std::string_view text) { state = hash64(text, state + 1); }

void mix(uint64_t& state, const Texts& texts) {
  for (const Text& one : texts) mix(state, one.text), mix(state, one.language);
  mix(state, std::string_view("|"));
}

}  // namespace

ImportPlanner::ImportPlanner(const model::View& view, const ExchangeModel& file, const ModelOptions& options, const model::View* exported, std::string version_if_changed)
    : view_(view), exported_(exported), snapshot_(*view.snapshot()), metamodel_(view.metamodel()), file_(file), options_(options), mapping_(metamodel_), marks_(read_model_marks(file)) {
  const TypeId any = mapping_.reference_concept;
  const auto element = [&](std::string_view name) { return metamodel_.find_field(any, name); };
  const auto relation = [&](std::string_view name) { return metamodel_.find_field(mapping_.model_relation, name); };
  fields_ = {.name = element("name"), .description = element("description"), .properties = element("properties"), .status = element("status"),
             .external_id = element("external_id"), .from_model = element("from_model"), .model_id = element("model_id"), .model_state = element("model_state"),
             .model_extra = element("model_extra"), .origin = element("origin"), .relation_name = relation("name"), .note = relation("note"),
             .relation_properties = relation("properties"), .relation_id = relation("external_id"), .relation_from_model = relation("from_model"),
             .relation_state = relation("model_state"), .relation_extra = relation("model_extra"), .concept_name = relation("concept"), .access = relation("access"),
             .modifier = relation("modifier"), .directed = relation("directed"), .viewpoint = metamodel_.find_field(mapping_.model_view, "viewpoint"),
             .layout = metamodel_.find_field(mapping_.model_view, "layout")};
  concept_field_ = element("concept");
  concept_kind_concept_ = element("concept_kind"), concept_kind_component_ = metamodel_.find_field(mapping_.reference_component, "concept_kind");
  source_model_concept_ = element("source_model"), source_model_component_ = metamodel_.find_field(mapping_.reference_component, "source_model");
  source_version_concept_ = element("source_version"), source_version_component_ = metamodel_.find_field(mapping_.reference_component, "source_version");
  source_model_view_ = metamodel_.find_field(mapping_.model_view, "source_model");
  version_ = options_.version.empty() ? std::string(file_.version) : options_.version;
  version_given_ = !version_.empty();
  if (!version_given_) version_ = std::move(version_if_changed);
  has_marks_ = std::ranges::any_of(file_.definitions, [](const PropertyDefinition& definition) { return definition.key.starts_with(kMark); });
}

Result<ModelImport> ImportPlanner::run() {
  find_model();
  if (!faults_.empty()) return Error(ErrorCode::kRefused, std::move(faults_));
  learn_register();
  result_.changes.base = snapshot_.revision();
  if (exported_ == nullptr && marks_.revision > 0) result_.changes.base = std::min(result_.changes.base, marks_.revision);
  result_.changes.branch = snapshot_.branch();
  result_.changes.author = options_.author;
  result_.changes.source = file_.file;
  result_.changes.reason = trim(Message(kReadModel, {{"name", result_.facts.name}, {"version", version_}}).in(view_.language()));
  result_.changes.changes.reserve(file_.elements.size() + file_.relationships.size() + file_.views.size() + 1);
  const auto drawing = std::async(file_.views.size() > kViewsAlone ? std::launch::async : std::launch::deferred, [this] { write_drawings(); });
  plan_model();
  plan_elements();
  plan_relations();
  drawing.wait();
  plan_views();
  plan_kept_relations();
  plan_gone();
  if (!faults_.empty()) return Error(ErrorCode::kInvalidInput, std::move(faults_));

  for (auto& [section, group] : groups_) {
    table::TableReport& table = result_.report.tables.emplace_back();
    table.id = file_.file + "|" + section + "|" + group.sheet;
    table.file = file_.file, table.sheet = group.sheet, table.type = group.type, table.taken = true, table.score = 1;
    table.added = group.added, table.changed = group.changed, table.unchanged = group.unchanged;
    result_.report.counts.added += group.added, result_.report.counts.changed += group.changed, result_.report.counts.unchanged += group.unchanged;
  }
  ModelFacts& facts = result_.facts;
  facts.file = file_.file;
  facts.elements = static_cast<int64_t>(file_.elements.size()), facts.relations = static_cast<int64_t>(file_.relationships.size()), facts.views = static_cast<int64_t>(file_.views.size());
  facts.version = version_;
  for (const Problem& one : file_.notes) result_.report.notes.push_back(one);
  if (facts.matched > 0) result_.report.notes.push_back({Message(kMatchedByName, {{"count", facts.matched}}), Where{.file = file_.file}, Message(kCheckMatches)});
  if (renumbered_.count > 0) result_.report.notes.push_back({Message(kRenumberedByName, {{"count", renumbered_.count}}), Where{.file = file_.file}, Message(kCheckMatches)});
  if (facts.renumbered > 0) result_.report.notes.push_back({Message(kRenumbered, {{"count", facts.renumbered}, {"property", facts.stable_property}}), Where{.file = file_.file}, Message(kNothingToDo)});
  return std::move(result_);
}

// ------------------------------------------------------------------ the model itself

void ImportPlanner::find_model() {
  ModelFacts& facts = result_.facts;
  facts.name = !options_.name.empty() ? options_.name : !marks_.model_name.empty() ? marks_.model_name : file_.names.empty() ? std::string() : tidy(file_.names.front().text);
  if (facts.name.empty()) facts.name = file_.file.substr(0, file_.file.rfind('.'));
  if (facts.name.empty()) facts.name = Message(kNoName).in(view_.language());
  facts.name = shorten(facts.name, 500);
  language_ = !file_.elements.empty() && !file_.elements.front().names.empty() ? std::string(file_.elements.front().names.front().language)
              : file_.names.empty() ? std::string() : std::string(file_.names.front().language);

  const std::string folded = fold(facts.name);
  view_.for_each_element(mapping_.architecture_model, [&](const ElementView& element) {
    const bool same = !marks_.model_key.empty() ? element.key() == marks_.model_key : fold(view_.name(element)) == folded;
    if (same && !model_element_) model_element_ = element;
  });
  const auto has_key = [&](std::string_view key) { return std::ranges::find(file_.definitions, key, &PropertyDefinition::key) != file_.definitions.end(); };
  const auto known_text = [&](std::string_view name) {
    return model_element_ ? view_.text(model_element_, metamodel_.find_field(mapping_.architecture_model, name)) : std::string();
  };
  const auto choose = [&](const std::string& asked, const std::string& before, const std::string& marked, std::span<const std::string_view> usual) {
    if (!asked.empty()) return asked;
    if (!before.empty()) return before;
    if (!marked.empty()) return marked;
    for (const std::string_view key : usual) {
      if (has_key(key)) return std::string(key);
    }
    return std::string();
  };
  facts.stable_property = choose(options_.stable_property, known_text("stable_property"), marks_.stable_property, kStableProperties);
  facts.kind_property = choose(options_.kind_property, known_text("kind_property"), marks_.kind_property, kKindProperties);

  const std::string known_kind = known_text("kind");
  facts.kind = options_.kind;
  if (facts.kind == ModelKind::kAuto) {
    const std::string said = !known_kind.empty() ? known_kind : marks_.model_kind;
    const bool reference = !said.empty() ? said == "reference" : !facts.kind_property.empty() || names_reference(facts.name);
    facts.kind = reference ? ModelKind::kReference : ModelKind::kOwn;
  }
  reference_ = facts.kind == ModelKind::kReference;
  if (!known_kind.empty() && (known_kind == "reference") != reference_) {
    const auto label = [&](bool reference) { return reference ? Label{"referentiemodel", "reference model"} : Label{"eigen architectuur", "own architecture"}; };
    fault(Message(kKindDiffers, {{"name", facts.name}, {"known", label(!reference_)}, {"asked", label(reference_)}}), Message(kOtherName, {{"known", label(!reference_)}}), file_);
  }
  if (model_element_) model_key_ = facts.key = model_element_.key();
  if (version_.empty()) {
    if (model_element_) version_ = known_text("version");
    else if (options_.today) version_ = format_iso(*options_.today);
  }
}

void ImportPlanner::learn_register() {
  if (const ElementView then = exported_ != nullptr && model_element_ ? exported_->element(model_element_.id()) : ElementView{}) {
    same_version_ = exported_->text(then, metamodel_.find_field(mapping_.architecture_model, "version")) == version_;
  }
  if (exported_ != nullptr && model_element_) {
    exported_->for_each_element([&](const ElementView& element) {
      if (element.field(fields_.from_model).text() == model_element_.key() && !view_.element(element.id())) removed_by_id_.emplace(element.field(fields_.model_id).text(), element.id());
    });
  }
  if (!model_element_) {
    if (!marks_.model_key.empty() && !snapshot_.find(marks_.model_key)) {
      model_key_ = marks_.model_key;
      return;
    }
    const std::string prefix = metamodel_.type(mapping_.architecture_model).key_prefix + "-";
    for (int i = 1; model_key_.empty() || snapshot_.find(model_key_); ++i) model_key_ = prefix + std::to_string(i);
    return;
  }
  snapshot_.for_each_element([&](const ElementView& element) {
    if (element.field(fields_.from_model).text() != model_key_) return;
    known_elements_.push_back(element.id());
    known_by_id_.emplace(element.field(fields_.model_id).text(), element.id());
    if (!reference_ || result_.facts.stable_property.empty()) return;
    if (const std::string_view stable = element.field(fields_.external_id).text(); !stable.empty()) known_by_stable_.emplace(stable, element.id());
  });
  snapshot_.for_each_relation([&](const model::RelationView& relation) {
    if (relation.field(fields_.relation_from_model).text() != model_key_) return;
    known_relation_list_.push_back(relation.id());
    known_relations_.emplace(relation.field(fields_.relation_id).text(), relation.id());
  });
}

void ImportPlanner::plan_model() {
  // A file that holds nothing but what came out of Koers needs no model of its own.
  const auto is_own = [&](const Described& described) { return !property(described, "koers:type").empty() || !property(described, "koers:relation").empty(); };
  if (marks_.own_export && marks_.model_key.empty() && std::ranges::all_of(file_.elements, is_own) && std::ranges::all_of(file_.relationships, is_own) && std::ranges::all_of(file_.views, is_own)) return;

  const TypeId type = mapping_.architecture_model;
  const auto field = [&](std::string_view name) { return metamodel_.find_field(type, name); };
  const ModelFacts& facts = result_.facts;
  FieldValues values;
  add(fields_.name, facts.name, values);
  std::string documentation = file_.documentation.empty() ? std::string() : std::string(file_.documentation.front().text.substr(0, kTextMax));
  if (documentation.size() == kTextMax) documentation = shorten(documentation, kTextMax - 8);
  add(fields_.description, std::move(documentation), values);
  add(field("kind"), model::Choice{reference_ ? "reference" : "own"}, values);
  add(field("version"), version_, values);
  add(field("stable_property"), facts.stable_property, values);
  add(field("kind_property"), facts.kind_property, values);
  add(fields_.properties, property_rows(file_.properties, false, file_), values);
  std::string frame = write_frame(file_, language_);
  if (frame.size() > kDocumentMax) fault(Message(kTextTooLong, {{"size", frame.size() >> 10}, {"max", kDocumentMax >> 10}}), kShortenText, file_);
  add(field("frame"), model::Document{std::move(frame)}, values);
  std::optional<Date> read_on = marks_.read_on.empty() ? std::nullopt : parse_iso_date(marks_.read_on);
  if (!read_on) read_on = options_.today;
  if (!model_element_) {
    if (read_on) add(field("read_on"), *read_on, values);
    push(model::AddElement{.type = type, .key = model_key_, .fields = std::move(values)});
    return;
  }
  FieldValues differing;
  for (const std::string_view name : {"description", "kind", "version", "stable_property", "kind_property", "properties", "frame"}) {
    if (std::ranges::find(values, field(name), &model::FieldValue::field) == values.end()) values.push_back({field(name), {}});
  }
  if (of_lists()) std::erase_if(values, [&](const model::FieldValue& one) { return one.field == field("frame"); });
  set_differing(file_, model_element_, std::move(values), differing);
  if (differing.empty()) return;
  if (std::ranges::any_of(differing, [&](const model::FieldValue& one) { return one.field != field("version"); })) content_changed_ = true;
  if (read_on) differing.push_back({field("read_on"), *read_on});
  push(model::SetFields{model_element_.id(), std::move(differing)});
}

// ------------------------------------------------------------------ elements

void ImportPlanner::plan_elements() {
  ends_.reserve(file_.elements.size() + file_.relationships.size());
  if (!reference_) {
    std::unordered_set<std::string_view> actors;
    for (const Element& element : file_.elements) {
      if (element.type == "BusinessActor") actors.insert(element.identifier);
    }
    for (const Relationship& relation : file_.relationships) {
      if ((relation.type == "Composition" || relation.type == "Aggregation") && actors.contains(relation.source) && actors.contains(relation.target)) parts_of_actors_.insert(relation.target);
    }
  } else if (!result_.facts.stable_property.empty()) {
    std::unordered_map<std::string_view, int64_t> counts;
    for (const Element& element : file_.elements) {
      if (const std::string_view value = property(element, result_.facts.stable_property); !value.empty()) ++counts[value];
    }
    for (const auto& [value, count] : counts) {
      if (count < 2) continue;
      known_by_stable_.erase(value);
      result_.report.notes.push_back({Message(kStableTwice, {{"property", result_.facts.stable_property}, {"count", count}, {"value", shorten(value, 80)}}), Where{.file = file_.file}, Message(kMakeUnique)});
    }
  }
  for (uint32_t i = 0; i < file_.elements.size(); ++i) plan_element(i);
}

void ImportPlanner::plan_element(uint32_t index) {
  if (plan_own_element(index)) return;
  const Element& element = file_.elements[index];
  const std::string_view stable = reference_ && !result_.facts.stable_property.empty() ? property(element, result_.facts.stable_property) : std::string_view{};
  TypeId type = reference_ ? mapping_.reference_type(element.type) : mapping_.own_type(element.type, parts_of_actors_.contains(element.identifier));
  ElementView known = find_known(element, stable);
  if (!known) known = find_renumbered(type, element.type, element, stable);
  if (known) type = known.type();
  std::string_view kind = result_.facts.kind_property.empty() ? std::string_view{} : property(element, result_.facts.kind_property);
  if (!reference_) kind = {};
  Group& counted = group("1", std::string(kind.empty() ? element.type : kind), metamodel_.type(type).name);
  const auto fields = [&] {
    FieldValues values = element_fields(element, element.type, type);
    const bool component = type == mapping_.reference_component;
    if (has_marks_) read_marks(element, type, values);
    if (!component && type != mapping_.reference_concept) return values;
    if (reference_) {
      add(component ? source_model_component_ : source_model_concept_, result_.facts.name, values);
      if (!same_version_) values.push_back({version_field(type), version_.empty() ? Value{} : Value{version_}});
      values.push_back({component ? concept_kind_component_ : concept_kind_concept_, kind.empty() ? Value{} : Value{std::string(kind.substr(0, kTextMax))}});
    }
    if (!component) add(concept_field_, std::string(element.type), values);
    return values;
  };
  const Ref ref = take_element(element, known, type, stable, state_of(element, element.type), fields, counted);
  ends_.add(element.identifier, End{.ref = ref, .type = type, .concept_index = find_concept(element.type)->index, .element = index});
}

ElementView ImportPlanner::find_known(const Described& described, std::string_view stable) {
  if (!stable.empty()) {
    const auto found = known_by_stable_.find(stable);
    if (found != known_by_stable_.end() && !seen_elements_.contains(found->second.index)) return snapshot_.element(found->second);
  }
  const auto found = known_by_id_.find(described.identifier);
  if (found == known_by_id_.end() || seen_elements_.contains(found->second.index)) return {};
  const ElementView known = snapshot_.element(found->second);
  // Another concept took over the identifier of this one, which is known by its lasting property.
  if (!stable.empty() && reference_ && !known.field(fields_.external_id).empty() && known.field(fields_.external_id).text() != stable) return {};
  return known;
}

uint64_t ImportPlanner::state_of(const Described& described, std::string_view concept_name) const {
  uint64_t hash = 0;
  mix(hash, concept_name), mix(hash, described.names), mix(hash, described.documentation), mix(hash, described.foreign);
  for (const PropertyValue& property : described.properties) {
    if (file_.definitions[property.definition].key.starts_with(kMark)) continue;
    mix(hash, file_.definitions[property.definition].key), mix(hash, property.value.text), mix(hash, property.value.language);
    if (property.continues) mix(hash, std::string_view("+"));
  }
  return hash;
}

ImportPlanner::FieldValues ImportPlanner::element_fields(const Described& described, std::string_view concept_name, TypeId type) {
  FieldValues values;
  values.reserve(12);
  Extra extra;
  const std::string no_name = described.names.empty() || trim(described.names.front().text).empty() ? Message(kNoName).in(view_.language()) : std::string();
  const std::string_view name = split_texts(described.names, no_name, extra.has_names, extra.names, described);
  add(fields_.name, name.empty() ? Value{no_name} : Value{std::string(name)}, values);
  const std::string_view documentation = split_texts(described.documentation, {}, extra.has_documentation, extra.documentation, described);
  values.push_back({fields_.description, documentation.empty() ? Value{} : Value{std::string(documentation)}});
  values.push_back({fields_.properties, property_rows(described.properties, false, described)});
  const model::ElementType& described_type = metamodel_.type(type);
  if (!described_type.archimate_field.valid() && described_type.archimate != concept_name && type != mapping_.model_view) extra.concept_name = concept_name;
  extra.foreign = described.foreign;
  values.push_back({fields_.model_extra, extra.empty() ? Value{} : Value{model::Document{write_extra(extra)}}});

  return values;
}

Ref ImportPlanner::take_element(const Described& described, ElementView known, TypeId type, std::string_view stable, uint64_t hash,
                                const std::function<FieldValues()>& fields, Group& counted) {
  const auto state = static_cast<int64_t>(hash >> 1);
  bool matched = false;
  const bool by_name = known && std::exchange(renumbered_.found, false);
  if (!known) {
    known = find_by_name(type, described);
    matched = static_cast<bool>(known);
  }
  if (!known && exported_ != nullptr) {
    const auto removed = removed_by_id_.find(described.identifier);
    if (removed != removed_by_id_.end() && removed_since(described, exported_->element(removed->second))) return Ref::none();
  }
  const std::string& type_name = metamodel_.type(type).name;
  const auto name = [&] { return described.names.empty() ? std::string() : shorten(described.names.front().text, 300); };
  if (!known) {
    FieldValues values = fields();
    add(fields_.from_model, model_key_, values);
    add(fields_.model_id, std::string(described.identifier), values);
    values.push_back({fields_.model_state, state});
    if (!stable.empty()) add(fields_.external_id, std::string(stable), values);
    std::string key;
    if (!marks_.keys.empty()) {
      const auto marked = std::ranges::lower_bound(marks_.keys, described.identifier, {}, [](const auto& one) { return std::string_view(one.first); });
      if (marked != marks_.keys.end() && marked->first == described.identifier && !snapshot_.find(marked->second)) key = marked->second;
    }
    std::erase_if(values, [](const model::FieldValue& one) { return one.value.empty(); });
    ++counted.added;
    content_changed_ = true;
    tell(described, RowOutcome::kAdded, type_name, key, name(), counted);
    return push(model::AddElement{.type = type, .key = std::move(key), .fields = std::move(values)});
  }
  seen_elements_.insert(known.id().index);
  const model::ValueView before = known.field(fields_.model_state);
  FieldValues differing;
  const bool as_before = !matched && !before.empty() && before.integer() == state;
  bool same = as_before;
  const int64_t asked_before = asked_;
  if (matched) {
    // What people wrote goes before what the model says, the first time.
    FieldValues values = fields();
    std::erase_if(values, [&](const model::FieldValue& one) { return one.value.empty() || one.field == fields_.name || !known.field(one.field).empty(); });
    differing = std::move(values);
    ++result_.facts.matched;
  } else if (same) {
    // The version is not what the model says of it, but of itself.
    if (const FieldId version = version_field(type); reference_ && !same_version_ && version.valid() && known.field(version).text() != version_) {
      FieldValues versions;
      versions.push_back({version, version_.empty() ? Value{} : Value{version_}});
      set_differing(described, known, std::move(versions), differing);
    }
  } else {
    set_differing(described, known, fields(), differing);
    // As the register said it when the file was made: nobody edited it in the file.
    same = (exported_ != nullptr || of_lists()) && differing.empty();
    if (before.empty() && !has_marks_ && reference_ && known.field(fields_.status).text() == "ended") differing.push_back({fields_.status, {}});  // it is back
  }
  if (as_before && has_marks_) {
    FieldValues marked;
    read_marks(described, type, marked);
    set_differing(described, known, std::move(marked), differing);
  }
  // While something is still asked, the file has not been taken in: the next time it is asked again.
  if (!same && asked_ == asked_before) differing.push_back({fields_.model_state, state});
  if (matched) differing.push_back({fields_.from_model, model_key_});
  if (known.field(fields_.model_id).text() != described.identifier) {
    if (!matched && !by_name) ++result_.facts.renumbered;
    differing.push_back({fields_.model_id, std::string(described.identifier)});
  }
  if (!stable.empty() && known.field(fields_.external_id).text() != stable) differing.push_back({fields_.external_id, std::string(stable)});
  if (same) ++counted.unchanged;
  else {
    ++counted.changed;
    content_changed_ = true;
    tell(described, RowOutcome::kChanged, type_name, std::string(known.key()), name(), counted);
  }
  if (!differing.empty()) push(model::SetFields{known.id(), std::move(differing)});
  return known.id();
}

FieldId ImportPlanner::version_field(TypeId type) const {
  if (type == mapping_.reference_component) return source_version_component_;
  return type == mapping_.reference_concept ? source_version_concept_ : FieldId{};
}

void ImportPlanner::set_differing(const Described& described, const ElementView& known, FieldValues values, FieldValues& out) {
  if (of_lists()) keep_beyond_lists(known, values, fields_.model_extra, fields_.properties);
  for (model::FieldValue& one : values) {
    if (takes(described, known, one)) out.push_back(std::move(one));
  }
}

// What the register had before the model came in, by type and name: a spreadsheet may have named reference components already.
void ImportPlanner::learn_names() {
  names_learnt_ = true;
  snapshot_.for_each_element([&](const ElementView& element) {
    if (!element.field(fields_.from_model).empty() || !view_.sees(element)) return;
    auto& [id, count] = names_[{element.type().value, fold(view_.name(element))}];
    id = element.id();
    ++count;
  });
  if (names_.empty()) return;
  for (const Element& element : file_.elements) {
    const TypeId type = reference_ ? mapping_.reference_type(element.type) : mapping_.own_type(element.type, parts_of_actors_.contains(element.identifier));
    if (!element.names.empty()) ++file_names_[{type.value, fold(element.names.front().text)}];
  }
}

ElementView ImportPlanner::find_by_name(TypeId type, const Described& described) {
  if (snapshot_.element_count() == 0 || described.names.empty() || type == mapping_.model_view) return {};
  if (!names_learnt_) learn_names();
  if (names_.empty()) return {};
  const std::pair key{type.value, fold(described.names.front().text)};
  const auto found = names_.find(key);
  if (found == names_.end() || found->second.second != 1 || file_names_[key] != 1 || seen_elements_.contains(found->second.first.index)) return {};
  return snapshot_.element(found->second.first);
}

// ------------------------------------------------------------------ views

void ImportPlanner::write_drawings() {
  drawings_.reserve(file_.views.size());
  for (const View& view : file_.views) drawings_.push_back(write_drawing(view));
}

void ImportPlanner::plan_views() {
  if (file_.views.empty()) return;
  const TypeId type = mapping_.model_view;
  for (size_t i = 0; i < file_.views.size(); ++i) {
    const View& view = file_.views[i];
    if (plan_own_view(view)) continue;
    Group& counted = group("3", "View", metamodel_.type(type).name);
    std::string& drawing = drawings_[i];
    if (drawing.size() > kDocumentMax) fault(Message(kTextTooLong, {{"size", drawing.size() >> 10}, {"max", kDocumentMax >> 10}}), kShortenText, view);
    uint64_t state = state_of(view, "View");
    mix(state, drawing), mix(state, view.viewpoint);
    const auto fields = [&] {
      FieldValues values = element_fields(view, "View", type);
      values.push_back({fields_.layout, Value{model::Document{std::move(drawing)}}});
      values.push_back({fields_.viewpoint, view.viewpoint.empty() ? Value{} : Value{std::string(view.viewpoint)}});
      values.push_back({source_model_view_, Value{result_.facts.name}});
      if (has_marks_) read_marks(view, type, values);
      return values;
    };
    const std::string_view stable = reference_ && !result_.facts.stable_property.empty() ? property(view, result_.facts.stable_property) : std::string_view{};
    ElementView known = find_known(view, stable);
    if (!known) known = find_renumbered(type, {}, view, stable);
    views_[view.identifier] = take_element(view, known, type, stable, state, fields, counted);
  }
}

// ------------------------------------------------------------------ what is gone

void ImportPlanner::plan_gone() {
  for (const model::RelationId id : known_relation_list_) {
    if (!file_.extent.relations) break;
    if (seen_relations_.contains(id.index) || !was_there(id)) continue;
    const model::RelationView relation = snapshot_.relation(id);
    bool in_use = false;
    const auto look = [&](const model::Edge& edge) { in_use = in_use || snapshot_.relation(edge.relation).field(fields_.relation_from_model).text() != model_key_; };
    relation.for_each_out(look);
    relation.for_each_in(look);
    content_changed_ = true;
    ++result_.report.counts.gone;
    const bool edited = exported_ != nullptr && relation.changed_at() > exported_->revision();  // somebody still works on it
    if (!in_use && !edited) push(model::Remove{id});
    else if (!relation.field(fields_.relation_state).empty()) push(model::SetFields{id, {{fields_.relation_state, {}}}});
  }
  for (const ElementId id : known_elements_) {
    if (seen_elements_.contains(id.index) || !was_there(id)) continue;
    const ElementView element = snapshot_.element(id);
    if (of_lists() && element.type() == mapping_.model_view) continue;
    if (element.field(fields_.model_state).empty()) continue;  // it was gone already
    FieldValues values{{fields_.model_state, {}}};
    if (reference_ || element.type() == mapping_.model_view) {
      values.push_back({fields_.status, model::Choice{"ended"}});
    } else {
      model::Table origin;
      if (Value before = element.field(fields_.origin).to_value(); before.get<model::Table>()) origin = *before.get<model::Table>();
      origin.rows.push_back({result_.facts.name, Value{}, std::string(element.field(fields_.model_id).text()), options_.today ? Value{*options_.today} : Value{}, true});
      values.push_back({fields_.origin, std::move(origin)});
    }
    push(model::SetFields{id, std::move(values)});
    content_changed_ = true;
    ++result_.report.counts.gone;
    int64_t links = 0;
    const auto count = [&](const model::Edge& edge) { links += snapshot_.relation(edge.relation).field(fields_.relation_from_model).text() != model_key_; };
    element.for_each_out(count);
    element.for_each_in(count);
    const std::string name = view_.name(element);
    result_.report.gone.push_back({metamodel_.type(element.type()).name, std::string(element.key()), name, file_.file, std::string(view_.text(element, concept_field_)),
                                   std::string(element.field(fields_.model_id).text())});
    if (links > 0) {
      result_.report.notes.push_back({Message(kGoneInUse, {{"key", element.key()}, {"name", shorten(name, 200)}, {"model", result_.facts.name}, {"count", links}}),
                                      Where{.file = file_.file, .element = std::string(element.key())}, Message(kFindSuccessor)});
    }
  }
}

// ------------------------------------------------------------------ small things

std::string_view ImportPlanner::split_texts(const Texts& texts, std::string_view placeholder, bool& has, std::vector<Extra::Said>& said, const Described& described) {
  if (texts.empty()) {
    has = !placeholder.empty();
    return placeholder;
  }
  const Text& first = texts.front();
  std::string_view value = placeholder.empty() ? first.text : placeholder;
  const bool fits = placeholder.empty() && first.text.size() <= kTextMax;
  if (first.text.size() > kTextMax) {
    if (first.text.size() > kDocumentMax) fault(Message(kTextTooLong, {{"size", first.text.size() >> 10}, {"max", kDocumentMax >> 10}}), kShortenText, described);
    size_t cut = kTextMax - 4;
    while (cut > 0 && (static_cast<uint8_t>(value[cut]) & 0xC0) == 0x80) --cut;
    value = value.substr(0, cut);
  }
  has = texts.size() > 1 || first.language != language_ || !fits || first.text.empty();
  if (!has) return value;
  for (size_t i = 0; i < texts.size(); ++i) said.push_back({texts[i].text, texts[i].language, i > 0 || !fits || first.text.empty()});
  return value;
}

Value ImportPlanner::property_rows(const std::vector<PropertyValue>& properties, bool with_marks, const Described& described) {
  if (properties.empty()) return {};
  model::Table table;
  table.rows.reserve(properties.size());
  for (const PropertyValue& property : properties) {
    const std::string_view key = file_.definitions[property.definition].key;
    if (!with_marks && key.starts_with(kMark)) continue;
    for (const std::string_view text : {key, property.value.text}) {
      if (text.size() > kTextMax) fault(Message(kTextTooLong, {{"size", text.size() >> 10}, {"max", kTextMax >> 10}}), kShortenText, described);
    }
    std::vector<Value> row;
    row.reserve(3);
    row.push_back(property.continues ? Value{} : Value{std::string(key)});
    if (!property.value.text.empty() || !property.value.language.empty()) row.push_back(property.value.text.empty() ? Value{} : Value{std::string(property.value.text)});
    if (!property.value.language.empty()) row.push_back(Value{std::string(property.value.language)});
    if (row.size() == 1 && row[0].empty()) continue;
    table.rows.push_back(std::move(row));
  }
  return table.rows.empty() ? Value{} : Value{std::move(table)};
}

std::string_view ImportPlanner::property(const Described& described, std::string_view key) const {
  for (const PropertyValue& one : described.properties) {
    if (!one.value.text.empty() && file_.definitions[one.definition].key == key) return one.value.text;
  }
  return {};
}

ImportPlanner::Group& ImportPlanner::group(std::string_view section, std::string sheet, std::string type) {
  const auto [at, first] = groups_.try_emplace(std::string(section) + "|" + sheet + "|" + type);
  if (first) at->second.sheet = shorten(sheet, 200), at->second.type = std::move(type);
  return at->second;
}

void ImportPlanner::tell(const Described& described, RowOutcome outcome, std::string type, std::string key, std::string name, const Group& counted) {
  if (result_.report.rows.size() >= options_.rows_reported_max) return;
  table::RowReport& row = result_.report.rows.emplace_back();
  row.table = file_.file + "|" + counted.sheet;
  row.outcome = outcome;
  row.type = std::move(type), row.key = std::move(key), row.name = std::move(name);
  (void)described;
}

void ImportPlanner::note(Message what, Message mend, const Described& described) {
  result_.report.notes.push_back({std::move(what), Where{.file = file_.file, .row = file_.line_of(described.offset), .element = shorten(described.identifier, 200)}, std::move(mend)});
}

void ImportPlanner::fault(Message what, Message mend, const Described& described) {
  if (faults_.size() < 200) faults_.push_back({std::move(what), Where{.file = file_.file, .row = file_.line_of(described.offset), .element = shorten(described.identifier, 200)}, std::move(mend)});
}

void ImportPlanner::add(FieldId field, Value value, FieldValues& values) const {
  if (const auto* text = value.get<std::string>(); text && text->empty()) return;
  values.push_back({field, std::move(value)});
}

Ref ImportPlanner::push(model::Change change) {
  result_.changes.changes.push_back(std::move(change));
  return Ref::added(static_cast<uint32_t>(result_.changes.changes.size() - 1));
}

Result<ModelImport> plan_model_import(const model::View& view, const ExchangeModel& file, const ModelOptions& options, const model::View* exported) {
  ImportPlanner planner(view, file, options, exported, {});
  ModelImport planned = TRY(planner.run());
  // A version that nobody named is the day on which it came.
  if (planner.version_given() || !planner.content_changed() || !options.today) return planned;
  return ImportPlanner(view, file, options, exported, format_iso(*options.today)).run();
}

}  // namespace koers::exchange::archimate
