#include "exchange/archimate/export_model.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "base/text.h"
#include "exchange/archimate/concepts.h"
#include "exchange/archimate/documents.h"
#include "exchange/archimate/exchange_writer.h"
#include "exchange/archimate/messages.h"
#include "exchange/archimate/own_marks.h"
#include "exchange/archimate/type_mapping.h"

namespace koers::exchange::archimate {
namespace {

using model::ElementView;
using model::FieldId;
using model::Ref;
using model::RelationView;
using model::Value;


class Exporter {
 public:
  Exporter(const model::View& view, const ExportOptions& options)
      : view_(view), snapshot_(*view.snapshot()), metamodel_(view.metamodel()), options_(options), mapping_(metamodel_) {
    const model::TypeId any = mapping_.reference_concept;
    name_ = metamodel_.find_field(any, "name"), description_ = metamodel_.find_field(any, "description"), properties_ = metamodel_.find_field(any, "properties");
    from_model_ = metamodel_.find_field(any, "from_model"), model_id_ = metamodel_.find_field(any, "model_id"), extra_ = metamodel_.find_field(any, "model_extra");
    model_state_ = metamodel_.find_field(any, "model_state");
    const model::RelationTypeId relation = mapping_.model_relation;
    relation_name_ = metamodel_.find_field(relation, "name"), note_ = metamodel_.find_field(relation, "note"), relation_properties_ = metamodel_.find_field(relation, "properties");
    relation_from_ = metamodel_.find_field(relation, "from_model"), relation_id_ = metamodel_.find_field(relation, "external_id"), relation_extra_ = metamodel_.find_field(relation, "model_extra");
    relation_state_ = metamodel_.find_field(relation, "model_state");
    access_ = metamodel_.find_field(relation, "access"), modifier_ = metamodel_.find_field(relation, "modifier"), directed_ = metamodel_.find_field(relation, "directed");
    layout_ = metamodel_.find_field(mapping_.model_view, "layout"), viewpoint_ = metamodel_.find_field(mapping_.model_view, "viewpoint");
    learn_model_fields();
  }

  Result<ExchangeModel> run() {
    TRY(find_frame());
    choose_elements();
    frame();
    elements();
    relations();
    views();
    if (!kept_.empty()) mark("koers:relations", relations_mark_text(kept_), out_);
    if (options_.plotted == Plotted::kDraw) draw_plotted();
    settle_keys(out_);
    return std::move(out_);
  }

 private:
  // What a model says itself, and reading it again would set again.
  void learn_model_fields() {
    for (const std::string_view name : {"name", "description", "properties", "from_model", "model_id", "model_state", "model_extra", "source_model", "source_version", "concept", "concept_kind",
                                        "external_id", "viewpoint", "layout"}) {
      for (const model::TypeId type : {mapping_.reference_concept, mapping_.reference_component, mapping_.model_view}) model_fields_.insert(metamodel_.find_field(type, name).value);
    }
    for (const std::string_view name : {"name", "note", "properties", "from_model", "external_id", "model_state", "model_extra", "concept", "access", "modifier", "directed"}) {
      model_fields_.insert(metamodel_.find_field(mapping_.model_relation, name).value);
    }
  }

  Result<void> find_frame() {
    std::vector<ElementView> models;
    view_.for_each_element(mapping_.architecture_model, [&](const ElementView& element) {
      if (options_.model.empty() || element.key() == options_.model || fold(view_.name(element)) == fold(options_.model)) models.push_back(element);
    });
    if (!options_.model.empty() && models.empty()) return Error(ErrorCode::kNotFound, Message(kNoSuchModel, {{"name", options_.model}}), Where{.element = options_.model}, Message(kNameModel));
    if (models.size() == 1) frame_ = models.front(), frame_key_ = frame_.key();
    return {};
  }

  bool of_frame(const ElementView& element) const { return frame_ && element.field(from_model_).text() == frame_key_; }
  bool of_frame(const RelationView& relation) const { return frame_ && relation.field(relation_from_).text() == frame_key_; }

  void choose_elements() {
    chosen_.assign(snapshot_.element_slots(), false);
    const bool only_frame = !options_.model.empty();
    view_.for_each_element([&](const ElementView& element) {
      if (frame_ && element.id() == frame_.id()) return;
      const bool mine = of_frame(element);
      if (only_frame && (!mine || element.field(model_state_).empty())) return;  // what is gone from the model is no part of it
      chosen_[element.id().index] = true;
      if (!mine) has_own_ = true;
    });
    if (!only_frame) return;
    for (const ElementView& element : plotted_elements()) chosen_[element.id().index] = has_own_ = true;
  }

  // What the organisation plotted on a concept of the frame.
  std::vector<ElementView> plotted_elements() const {
    std::vector<ElementView> found;
    if (options_.plotted == Plotted::kLeaveOut) return found;
    view_.for_each_relation([&](const RelationView& relation) {
      if (relation.type() != mapping_.plotted_on || !relation.from().is_element() || !relation.to().is_element()) return;
      if (of_frame(snapshot_.element(relation.to().element()))) found.push_back(snapshot_.element(relation.from().element()));
    });
    return found;
  }

  // ---------------------------------------------------------------- the frame
  void frame() {
    if (frame_) {
      language_ = out_.keep(std::string(read_frame(view_.field(frame_, metamodel_.find_field(mapping_.architecture_model, "frame")).text(), out_).language));
      // Its name is the one that its file gave it; what the register calls it goes along as a mark.
      if (out_.names.empty()) out_.names.push_back({out_.keep(view_.name(frame_)), language_});
      const std::string documentation = view_.text(frame_, description_);
      if (!documentation.empty() && (out_.documentation.empty() || !out_.documentation.front().text.starts_with(documentation.substr(0, 1000)))) {
        if (out_.documentation.empty()) out_.documentation.push_back({{}, language_});
        out_.documentation.front().text = out_.keep(documentation);
      }
      const std::string version = view_.text(frame_, metamodel_.find_field(mapping_.architecture_model, "version"));
      out_.version = out_.keep(version);
    } else {
      out_.identifier = "koers-model";
      language_ = "nl";
      out_.names.push_back({out_.keep(options_.name.empty() ? "Koers" : options_.name), language_});
    }
    settle_keys(out_);
    for (uint32_t i = 0; i < out_.definitions.size(); ++i) definitions_.emplace(out_.definitions[i].key, i);
    if (frame_) read_rows(view_.field(frame_, properties_), out_);
    if (!options_.register_id.empty()) mark("koers:register", options_.register_id, out_);
    mark("koers:revision", std::to_string(view_.revision()), out_);
    if (!frame_ || !has_own_) return;
    OwnMarks marks;
    const auto text = [&](std::string_view field) { return view_.text(frame_, metamodel_.find_field(mapping_.architecture_model, field)); };
    marks.model_key = frame_key_, marks.model_name = view_.name(frame_), marks.model_kind = text("kind"), marks.stable_property = text("stable_property"), marks.kind_property = text("kind_property");
    if (const auto read_on = view_.field(frame_, metamodel_.find_field(mapping_.architecture_model, "read_on")); !read_on.empty()) marks.read_on = format_iso(read_on.date());
    view_.for_each_element([&](const ElementView& element) {
      if (of_frame(element)) marks.keys.emplace_back(std::string(element.field(model_id_).text()), std::string(element.key()));
    });
    std::ranges::sort(marks.keys);
    mark("koers:model", model_mark_text(marks), out_);
    mark("koers:keys", keys_mark_text(marks), out_);
  }

  // ---------------------------------------------------------------- properties
  uint32_t definition(std::string_view key, std::string_view identifier = {}) {
    const auto found = definitions_.find(key);
    if (found != definitions_.end()) return found->second;
    const auto index = static_cast<uint32_t>(out_.definitions.size());
    PropertyDefinition& made = out_.definitions.emplace_back();
    const std::string_view kept = out_.keep(std::string_view(key));
    made.identifier = identifier.empty() ? out_.keep("koers-propid-" + std::to_string(index + 1)) : identifier;
    made.type = "string", made.key = kept;
    made.names.push_back({kept, {}});
    definitions_.emplace(kept, index);
    return index;
  }

  void mark(std::string_view name, std::string text, Described& described) {
    const std::string identifier = "koers-" + std::string(name.substr(kMark.size()));
    described.properties.push_back({definition(name, definitions_.contains(name) ? std::string_view{} : out_.keep(identifier)), {out_.keep(text), {}}, false});
  }

  void read_rows(model::ValueView rows, Described& described) {
    if (rows.empty()) return;
    const Value value = rows.to_value();
    const auto* table = value.get<model::Table>();
    if (table == nullptr) return;
    described.properties.reserve(table->rows.size());
    for (const auto& row : table->rows) {
      const auto cell = [&](size_t i) -> std::string_view {
        const std::string* text = i < row.size() ? row[i].get<std::string>() : nullptr;
        return text ? std::string_view(*text) : std::string_view{};
      };
      const bool continues = cell(0).empty() && !described.properties.empty();
      const uint32_t which = continues ? described.properties.back().definition : definition(cell(0));
      described.properties.push_back({which, {kept(cell(1)), kept(cell(2))}, continues});
    }
  }
  std::string_view kept(std::string_view text) { return text.empty() ? std::string_view{} : out_.keep(std::string_view(text)); }

  // Every field but those in `left_out`, as marks.
  template <class Thing, class Left>
  void field_marks(const Thing& thing, Described& described, Left&& left_out) {
    for_each_mark(thing, left_out, [&](const model::Field& field, std::string text) { mark(kMark, field.name, std::move(text), described); });
  }
  template <class Thing, class Left, class Take>
  void for_each_mark(const Thing& thing, Left&& left_out, Take&& take) {
    thing.for_each_field([&](FieldId id, model::ValueView stored) {
      if (left_out(id)) return;
      const model::Field& field = metamodel_.field(id);
      if (view_.field(thing, id).empty() || view_.erased(thing, id)) return;
      std::string text = stored.commitment() ? view_.text(thing, id) : mark_text(view_, field, view_.field(thing, id).to_value());
      if (!text.empty()) take(field, std::move(text));
    });
  }
  void mark(std::string_view prefix, std::string_view name, std::string text, Described& described) {
    std::string& key = mark_keys_[std::string(name)];
    if (key.empty()) key = std::string(prefix) + std::string(name);
    mark(key, std::move(text), described);
  }

  template <class Thing>
  void label_marks(const Thing& thing, Described& described) {
    if (thing.labels() != 0) mark("koers:labels", label_names(thing.labels()), described);
  }
  std::string label_names(model::Labels labels) const {
    std::string text;
    for (size_t bit = 0; bit < metamodel_.labels().size(); ++bit) {
      if (labels >> bit & 1) text += (text.empty() ? "" : ", ") + metamodel_.labels()[bit];
    }
    return text;
  }

  // ---------------------------------------------------------------- texts
  // The texts as the model had them, the first as it is in the field now. `placeholder`: stands in the field for no name.
  Texts texts_of(std::string_view field, bool has, const std::vector<Extra::Said>& said, bool is_placeholder) {
    Texts texts;
    if (!has) {
      if (!field.empty()) texts.push_back({kept(field), language_});
      return texts;
    }
    for (size_t i = 0; i < said.size(); ++i) {
      Text text{said[i].text, said[i].language};
      if (i == 0 && !said[i].given) text.text = kept(field);
      // What was too long, or nothing, is as it was unless somebody wrote something else.
      if (i == 0 && said[i].given && !field.empty() && !is_placeholder && !text.text.starts_with(field)) text.text = kept(field);
      if (i == 0 && !said[i].given && text.text.empty()) continue;
      texts.push_back(text);
    }
    if (said.empty() && !field.empty() && !is_placeholder) texts.push_back({kept(field), language_});
    return texts;
  }
  static bool is_placeholder(std::string_view name) { return name == kNoName.in(Language::kDutch) || name == kNoName.in(Language::kEnglish); }

  std::string_view element_identifier(const ElementView& element) {
    std::string wanted = of_frame(element) ? std::string(element.field(model_id_).text()) : std::string();
    if (wanted.empty()) wanted = "koers-" + std::string(element.key());
    return out_.keep(wanted);
  }

  void describe(const ElementView& element, const Extra& extra, Described& described) {
    described.identifier = identifiers_[element.id().index];
    const std::string name = view_.name(element);
    described.names = texts_of(name, extra.has_names, extra.names, is_placeholder(name));
    described.documentation = texts_of(view_.text(element, description_), extra.has_documentation, extra.documentation, false);
    described.foreign = extra.foreign;
    read_rows(view_.field(element, properties_), described);
  }

  void own_marks(const ElementView& element, Described& described) {
    if (of_frame(element)) {
      field_marks(element, described, [&](FieldId id) { return model_fields_.contains(id.value); });
    } else {
      mark("koers:type", metamodel_.type(element.type()).name, described);
      mark("koers:key", std::string(element.key()), described);
      field_marks(element, described, [&](FieldId id) { return id == name_ || id == description_ || id == properties_ || id == layout_; });
    }
    label_marks(element, described);
    for (const std::string_view name : snapshot_.series_names(element.id())) {
      const std::vector<model::SeriesPoint> points = view_.series(element, name);
      if (!points.empty()) mark(kMark, name.empty() ? "measurements" : "measurements." + std::string(name), points_text(points), described);
    }
  }

  // ---------------------------------------------------------------- elements and relations
  void elements() {
    identifiers_.assign(snapshot_.element_slots(), {});
    concepts_.assign(snapshot_.element_slots(), 0);
    for (uint32_t i = 0; i < chosen_.size(); ++i) {
      if (!chosen_[i]) continue;
      const ElementView element = snapshot_.element({i});
      identifiers_[i] = element_identifier(element);
      if (!taken_.insert(identifiers_[i]).second) {
        identifiers_[i] = out_.keep("koers-" + std::string(element.key()));
        taken_.insert(identifiers_[i]);
      }
      const std::string_view from = element.field(from_model_).text();
      if (!from.empty()) by_model_id_.emplace(std::string(from) + "|" + std::string(element.field(model_id_).text()), identifiers_[i]);
      if (element.type() == mapping_.model_view) continue;
      const Extra extra = read_extra(view_.field(element, extra_).text(), out_);
      Element& made = out_.elements.emplace_back();
      describe(element, extra, made);
      const model::ElementType& type = metamodel_.type(element.type());
      made.type = !extra.concept_name.empty() ? extra.concept_name : type.archimate_field.valid() ? kept(view_.text(element, type.archimate_field)) : std::string_view{};
      if (!is_element_type(made.type)) made.type = is_element_type(type.archimate) ? std::string_view(type.archimate) : "Grouping";
      concepts_[i] = find_concept(made.type)->index;
      own_marks(element, made);
    }
  }

  std::optional<Concept> concept_of(Ref ref) const {
    if (ref.is_relation()) return find_concept(kRelationshipConcept);
    if (!chosen_[ref.element().index]) return std::nullopt;
    return Concept{concepts_[ref.element().index]};
  }
  // What may be the end of a relation in the file; a view may not.
  std::string_view identifier_of(Ref ref) const {
    if (ref.is_element()) return chosen_[ref.element().index] && snapshot_.element(ref.element()).type() != mapping_.model_view ? identifiers_[ref.element().index] : std::string_view{};
    const auto found = relation_identifiers_.find(ref.relation().index);
    return found == relation_identifiers_.end() ? std::string_view{} : found->second;
  }

  void relations() {
    view_.for_each_relation([&](const RelationView& relation) { this->relation(relation); });
  }

  void relation(const RelationView& relation) {
    const bool mine = of_frame(relation);
    if (!options_.model.empty() && mine && relation.field(relation_state_).empty()) return;
    const std::string_view from = identifier_of(relation.from()), to = identifier_of(relation.to());
    if (from.empty() || to.empty()) return keep_relation(relation);
    const Extra extra = read_extra(view_.field(relation, relation_extra_).text(), out_);
    const model::RelationType& type = metamodel_.relation_type(relation.type());
    Relationship made;
    std::string identifier = mine ? std::string(relation.field(relation_id_).text()) : std::string();
    if (identifier.empty() || taken_.contains(identifier)) identifier = "koers-relation-" + std::to_string(relation.id().index);
    made.identifier = out_.keep(identifier);
    taken_.insert(made.identifier);
    relation_identifiers_.emplace(relation.id().index, made.identifier);
    if (!mine && !relation.field(relation_from_).empty()) {
      by_model_id_.emplace(std::string(relation.field(relation_from_).text()) + "|" + std::string(relation.field(relation_id_).text()), made.identifier);
    }

    const auto type_of = [&](Ref end) { return end.is_relation() ? model::AllowedPair::kAnyRelation : snapshot_.element(end.element()).type().value; };
    const model::ArchimateRelation mapped = metamodel_.archimate(relation.type(), type_of(relation.from()), type_of(relation.to()));
    const bool turned = mapped.reversed && !type.archimate_field.valid();
    made.source = turned ? to : from, made.target = turned ? from : to;
    std::string_view kind = !extra.concept_name.empty() ? extra.concept_name : type.archimate_field.valid() ? kept(view_.text(relation, type.archimate_field)) : mapped.concept_name;
    if (!find_relation_kind(kind)) kind = "Association";
    // The type may allow it and the concept that this one names not: then it is an Association, and its mark says what it is.
    if (!mine) {
      const auto source = concept_of(turned ? relation.to() : relation.from()), target = concept_of(turned ? relation.from() : relation.to());
      if (source && target && !is_allowed(*find_relation_kind(kind), *source, *target)) kind = "Association";
    }
    made.type = kind;
    if (type.archimate_field.valid()) {
      made.access = kept(view_.text(relation, access_)), made.modifier = kept(view_.text(relation, modifier_));
      if (const auto directed = view_.field(relation, directed_); !directed.empty()) made.directed = directed.yes() ? "true" : "false";
    } else {
      made.access = !extra.access.empty() ? extra.access : kind == "Access" ? access_of(type.name) : std::string_view{};
      made.modifier = extra.modifier;
    }
    if (made.directed.empty()) made.directed = extra.directed;
    made.documentation = texts_of(view_.text(relation, note_), extra.has_documentation, extra.documentation, false);
    made.foreign = extra.foreign;
    if (mine) {
      made.names = texts_of(view_.text(relation, relation_name_), extra.has_names, extra.names, false);
    } else {
      made.names.push_back({out_.keep(turned ? type.inverse_label.nl : type.label.nl), "nl"});
    }
    read_rows(view_.field(relation, relation_properties_), made);
    if (mine) {
      field_marks(relation, made, [&](FieldId id) { return model_fields_.contains(id.value); });
    } else {
      mark("koers:relation", type.name, made);
      if (turned) mark("koers:turned", "yes", made);
      field_marks(relation, made, [&](FieldId id) { return id == note_ || id == relation_properties_; });
    }
    label_marks(relation, made);
    out_.relationships.push_back(std::move(made));
  }
  // The same with views, and with relations that are kept beside the file's own.
  std::string_view any_identifier_of(Ref ref) const {
    if (ref.is_element()) return chosen_[ref.element().index] ? identifiers_[ref.element().index] : std::string_view{};
    if (const std::string_view own = identifier_of(ref); !own.empty()) return own;
    const auto found = kept_identifiers_.find(ref.relation().index);
    return found == kept_identifiers_.end() ? std::string_view{} : found->second;
  }
  // Ends on a view, which no relation of ArchiMate may: it stands in a mark of the model.
  void keep_relation(const RelationView& relation) {
    const std::string_view from = any_identifier_of(relation.from()), to = any_identifier_of(relation.to());
    if (from.empty() || to.empty()) return;  // an end is not in this file
    KeptRelation& kept = kept_.emplace_back();
    kept.identifier = "koers-relation-" + std::to_string(relation.id().index);
    kept.type = metamodel_.relation_type(relation.type()).name, kept.from = from, kept.to = to;
    kept.labels = label_names(relation.labels());
    for_each_mark(relation, [](FieldId) { return false; }, [&](const model::Field& field, std::string text) { kept.fields.emplace_back(field.name, std::move(text)); });
    kept_identifiers_.emplace(relation.id().index, out_.keep(kept.identifier));
  }

  // ---------------------------------------------------------------- views
  void views() {
    const model::TypeId type = mapping_.model_view;
    for (uint32_t i = 0; i < chosen_.size(); ++i) {
      if (!chosen_[i]) continue;
      const ElementView element = snapshot_.element({i});
      if (element.type() != type) continue;
      View& made = out_.views.emplace_back();
      const Extra extra = read_extra(view_.field(element, extra_).text(), out_);
      describe(element, extra, made);
      made.viewpoint = kept(view_.text(element, viewpoint_));
      read_drawing(view_.field(element, layout_).text(), out_, made);
      own_marks(element, made);
      if (of_frame(element)) continue;
      // Of another model: its drawing names that model's identifiers.
      const std::string prefix = std::string(element.field(from_model_).text()) + "|";
      for (Node& node : made.nodes) {
        if (const auto found = by_model_id_.find(prefix + std::string(node.reference)); found != by_model_id_.end()) node.reference = found->second;
      }
      for (Connection& connection : made.connections) {
        if (const auto found = by_model_id_.find(prefix + std::string(connection.reference)); found != by_model_id_.end()) connection.reference = found->second;
      }
    }
  }

  // ---------------------------------------------------------------- what is plotted
  void draw_plotted() {
    std::unordered_map<std::string_view, std::vector<uint32_t>> on;  // identifier of the concept → elements
    view_.for_each_relation([&](const RelationView& relation) {
      if (relation.type() != mapping_.plotted_on || !relation.from().is_element() || !relation.to().is_element()) return;
      const uint32_t own = relation.from().element().index, reference = relation.to().element().index;
      if (chosen_[own] && chosen_[reference] && snapshot_.element({own}).type() != mapping_.model_view) on[identifiers_[reference]].push_back(own);
    });
    if (on.empty()) return;
    int64_t number = 0;
    for (View& view : out_.views) {
      const size_t count = view.nodes.size();
      for (size_t i = 0; i < count; ++i) {
        if (view.nodes[i].kind != NodeKind::kElement) continue;
        const auto found = on.find(view.nodes[i].reference);
        if (found == on.end()) continue;
        const auto boxes = static_cast<int32_t>(found->second.size());
        struct { int32_t x, y, width, height; } const box{view.nodes[i].x, view.nodes[i].y, view.nodes[i].width, view.nodes[i].height};
        // Stacked in the lower half of the box, each as high as fits.
        const int32_t room = std::max(boxes, box.height / 2), height = std::max(1, std::min(18, room / boxes)), indent = box.width > 20 ? 5 : 0;
        for (int32_t b = 0; b < boxes; ++b) {
          Node& node = view.nodes.emplace_back();
          node.identifier = out_.keep(std::string(kPlotMark) + std::to_string(++number));
          node.reference = identifiers_[found->second[static_cast<size_t>(b)]];
          node.parent = static_cast<int32_t>(i);
          node.x = box.x + indent, node.width = std::max(1, box.width - 2 * indent);
          node.y = box.y + box.height - (boxes - b) * height - (box.height > 20 ? 3 : 0), node.height = height;
          node.look = std::make_unique<Look>();
          node.look->styled = true;
          node.look->fill = Color{.red = 255, .green = 214, .blue = 165};
          node.look->line = Color{.red = 200, .green = 90, .blue = 20};
        }
      }
    }
  }

  const model::View& view_;
  const model::Snapshot& snapshot_;
  const model::Metamodel& metamodel_;
  const ExportOptions& options_;
  TypeMapping mapping_;
  ExchangeModel out_;
  FieldId name_, description_, properties_, from_model_, model_id_, extra_, model_state_, layout_, viewpoint_;
  FieldId relation_name_, note_, relation_properties_, relation_from_, relation_id_, relation_extra_, relation_state_, access_, modifier_, directed_;
  std::unordered_set<uint16_t> model_fields_;
  ElementView frame_;
  std::string frame_key_;
  std::string_view language_;
  bool has_own_ = false;
  std::vector<bool> chosen_;
  std::vector<std::string_view> identifiers_;  // by number of the element
  std::vector<uint8_t> concepts_;
  std::unordered_set<std::string_view> taken_;
  std::unordered_map<uint32_t, std::string_view> relation_identifiers_, kept_identifiers_;
  std::vector<KeptRelation> kept_;
  std::unordered_map<std::string, std::string_view> by_model_id_;
  std::unordered_map<std::string_view, uint32_t> definitions_;
  std::unordered_map<std::string, std::string> mark_keys_;
};

}  // namespace

Result<ExchangeModel> to_exchange(const model::View& view, const ExportOptions& options) { return Exporter(view, options).run(); }

Result<std::string> export_archimate(const model::View& view, const ExportOptions& options) { return write_exchange(TRY(to_exchange(view, options))); }

}  // namespace koers::exchange::archimate
