// How plan_model_import (import_plan.h) goes to work: what the register has of the model, then elements, relations and views, then what is gone.
// What a file that came out of Koers changes is settled per field with the register as it was then (import_edits.cpp).
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "exchange/archimate/documents.h"
#include "exchange/archimate/identifier_index.h"
#include "exchange/archimate/import_plan.h"
#include "exchange/archimate/own_marks.h"
#include "exchange/archimate/type_mapping.h"

namespace koers::exchange::archimate {

class ImportPlanner {
 public:
  ImportPlanner(const model::View& view, const ExchangeModel& file, const ModelOptions& options, const model::View* exported, std::string version_if_changed);
  Result<ModelImport> run();
  bool content_changed() const { return content_changed_; }  // more than versions and identifiers
  bool version_given() const { return version_given_; }

 private:
  // The fields that every element has, and those of the two reference types and of a view.
  struct Fields {
    model::FieldId name, description, properties, status, external_id, from_model, model_id, model_state, model_extra, origin;
    model::FieldId relation_name, note, relation_properties, relation_id, relation_from_model, relation_state, relation_extra;
    model::FieldId concept_name, access, modifier, directed;         // of model_relation
    model::FieldId viewpoint, layout;                                // of model_view
  };
  struct Group {                       // a line of the report
    std::string sheet, type;
    int64_t added = 0, changed = 0, unchanged = 0;
  };
  struct End {                         // what an identifier of the file became
    model::Ref ref;
    model::TypeId type;                // of an element
    uint8_t concept_index = 0;
    uint32_t element = 0;              // place in the file, of an element
    bool relation = false;
  };
  // By identifier. Room for all is made first, so that what points into it stays.
  class Ends {
   public:
    void reserve(size_t count) { index_.reserve(count), list_.reserve(count); }
    void add(std::string_view identifier, const End& end) {
      if (index_.insert(identifier, static_cast<uint32_t>(list_.size())) == list_.size()) list_.push_back(end);
    }
    End* find(std::string_view identifier) {
      const uint32_t at = index_.find(identifier);
      return at == IdentifierIndex::kNone ? nullptr : &list_[at];
    }
    End& at(std::string_view identifier) { return list_[index_.find(identifier)]; }

   private:
    IdentifierIndex index_;
    std::vector<End> list_;
  };
  struct PlannedRelation {
    uint32_t index;                    // place in the file
    RelationKind kind;
    const End* source;
    const End* target;
    model::RelationTypeId type;
    bool turned = false;
  };
  using FieldValues = std::vector<model::FieldValue>;

  // import_planner.cpp
  void find_model();
  void learn_register();
  void plan_model();
  void plan_elements();
  void plan_element(uint32_t index);
  void write_drawings();
  void plan_views();
  void plan_gone();
  model::ElementView find_known(const Described& described, std::string_view stable);
  model::ElementView find_by_name(model::TypeId type, const Described& described);
  // import_renumbered.cpp: what got another identifier while nothing lasting says so
  model::ElementView find_renumbered(model::TypeId type, std::string_view concept_name, const Described& described, std::string_view stable);
  model::RelationView find_renumbered(const PlannedRelation& planned);
  void learn_renumbered();
  void learn_names();
  // A number that changes when the file says something else of it.
  uint64_t state_of(const Described& described, std::string_view concept_name) const;
  FieldValues element_fields(const Described& described, std::string_view concept_name, model::TypeId type);
  model::FieldId version_field(model::TypeId type) const;
  // Adds the element, or sets what differs of `known`; counts it and tells it. `fields` is asked only when they are needed.
  model::Ref take_element(const Described& described, model::ElementView known, model::TypeId type, std::string_view stable, uint64_t hash,
                          const std::function<FieldValues()>& fields, Group& counted);
  void set_differing(const Described& described, const model::ElementView& known, FieldValues fields, FieldValues& out);

  // import_relations.cpp
  void plan_relations();
  void choose_relation_types(std::vector<PlannedRelation>& planned);
  void plan_relation(const PlannedRelation& planned);
  FieldValues relation_fields(const Relationship& relation, const PlannedRelation& planned);
  model::RelationView find_relation(const Relationship& relation);
  void warn_pairs();

  // import_own.cpp: what came out of Koers itself
  bool plan_own_element(uint32_t index);
  bool plan_own_view(const View& view);
  bool take_own(const Described& described, FieldValues drawn, model::Ref& ref, model::TypeId& type);
  bool plan_own_relation(const PlannedRelation& planned);
  void plan_kept_relations();
  model::Ref take_own_relation(const Described& described, model::RelationTypeId type, model::Ref from, model::Ref to, FieldValues values, model::Labels labels);
  void read_marks(const Described& described, model::TypeId type, FieldValues& values);
  void read_marks(const Described& described, model::RelationTypeId type, FieldValues& values);
  void read_mark_into(const Described& described, model::FieldId id, std::string_view key, std::string_view text, FieldValues& values);
  template <class TypeIdOf>
  void read_marks_of(const Described& described, TypeIdOf type, FieldValues& values);

  // import_edits.cpp: what lists of Archi cannot say stays as `known` has it
  bool of_lists() const { return !file_.extent.everything; }
  template <class Thing> void keep_beyond_lists(const Thing& known, FieldValues& values, model::FieldId extra, model::FieldId properties) const;

  // import_edits.cpp: whether the file changes it, given what the register said when the file was made
  bool takes(const Described& described, const model::ElementView& known, const model::FieldValue& one);
  bool takes(const Described& described, const model::RelationView& known, const model::FieldValue& one);
  bool takes_labels(const Described& described, const model::ElementView& known, model::Labels labels);
  bool takes_labels(const Described& described, const model::RelationView& known, model::Labels labels);
  template <class Thing> bool takes_field(const Described& described, const Thing& known, const model::FieldValue& one);
  template <class Thing> bool takes_label(const Described& described, const Thing& known, model::Labels labels);
  struct Edit { std::string then, now, file; };
  bool decide(const Described& described, const std::string& thing, const std::string& shown, const std::string& field, const Label& label, const Edit& edit);
  std::string thing_id(const model::ElementView& element) const;
  std::string thing_id(const model::RelationView& relation) const;
  std::string thing_name(const model::ElementView& element) const;
  std::string thing_name(const model::RelationView& relation) const;
  std::string shown(const model::View& in, model::FieldId field, const model::Value& value) const;
  // It was in the register when the file was made and was removed since.
  bool removed_since(const Described& described, const model::ElementView& then);
  bool was_there(model::ElementId id) const { return exported_ == nullptr || static_cast<bool>(exported_->element(id)); }
  bool was_there(model::RelationId id) const { return exported_ == nullptr || static_cast<bool>(exported_->relation(id)); }

  std::string_view split_texts(const Texts& texts, std::string_view placeholder, bool& has, std::vector<Extra::Said>& said, const Described& described);
  model::Value property_rows(const std::vector<PropertyValue>& properties, bool with_marks, const Described& described);
  std::string_view property(const Described& described, std::string_view key) const;
  Group& group(std::string_view section, std::string sheet, std::string type);
  void tell(const Described& described, table::RowOutcome outcome, std::string type, std::string key, std::string name, const Group& group);
  void note(Message what, Message mend, const Described& described);
  void fault(Message what, Message mend, const Described& described);
  void add(model::FieldId field, model::Value value, FieldValues& fields) const;
  model::Ref push(model::Change change);

  const model::View& view_;
  const model::View* exported_;        // the register as the file was made from it; null for any other file
  bool same_version_ = false;          // the file names the version of the model that it was made with: each concept keeps its own
  int64_t links_removed_since_ = 0;
  int64_t asked_ = 0;                  // fields of which a person must still say which holds
  const model::Snapshot& snapshot_;
  const model::Metamodel& metamodel_;
  const ExchangeModel& file_;
  ModelOptions options_;
  TypeMapping mapping_;
  OwnMarks marks_;
  Fields fields_;
  ModelImport result_;
  std::vector<Problem> faults_;
  std::vector<std::string> drawings_;  // of the views, in the order of the file

  model::ElementView model_element_;   // in the register; false the first time
  std::string model_key_, language_, version_;
  bool version_given_ = false, content_changed_ = false, reference_ = false, has_marks_ = false;

  std::unordered_map<std::string_view, model::ElementId> known_by_id_, known_by_stable_;
  std::unordered_map<std::string_view, model::ElementId> removed_by_id_;  // that the file was made with and that were removed since
  std::unordered_map<std::string_view, model::RelationId> known_relations_;
  std::unordered_map<std::string, model::RelationId> known_relations_by_stable_;
  std::vector<model::ElementId> known_elements_;
  std::vector<model::RelationId> known_relation_list_;
  std::unordered_set<uint32_t> seen_elements_, seen_relations_;
  std::map<std::pair<uint16_t, std::string>, std::pair<model::ElementId, int>> names_;  // by type and folded name; how many bear it
  std::map<std::pair<uint16_t, std::string>, int> file_names_;
  bool names_learnt_ = false, relations_by_stable_learnt_ = false;
  // By type, concept and folded name: what the model has in the register and the file does not name by an identifier, and how many bear the name; the
  // same of the file.
  using NameKey = std::tuple<uint16_t, std::string, std::string>;
  struct Renumbered {
    bool learnt = false;
    std::map<NameKey, std::pair<model::ElementId, int>> known;
    std::map<NameKey, int> in_file;
    std::map<std::tuple<uint32_t, uint32_t, uint16_t>, std::vector<model::RelationId>> relations;  // by ends and type
    int64_t count = 0;
    bool found = false;                // the element that was found last was found so
  } renumbered_;
  Ends ends_;
  std::unordered_set<std::string_view> parts_of_actors_;
  std::unordered_map<std::string_view, model::Ref> views_;                 // identifier → what the view became
  std::unordered_map<std::string_view, std::string_view> relation_marks_;  // identifier in the file → that of its own model
  std::map<std::string, Group> groups_;
  model::FieldId concept_field_, concept_kind_component_, concept_kind_concept_, source_model_component_, source_model_concept_, source_version_component_, source_version_concept_, source_model_view_;
};

}  // namespace koers::exchange::archimate
