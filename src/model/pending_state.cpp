#include "model/messages.h"
#include "model/resolver.h"

namespace koers::model {

const AddElement* PendingState::added_element(Ref ref) const {
  if (ref.is_added()) return ref.position() < changes_.size() ? std::get_if<AddElement>(&changes_[ref.position()]) : nullptr;
  const auto found = by_number_.find(ref);
  return found == by_number_.end() ? nullptr : std::get_if<AddElement>(&changes_[found->second]);
}

const AddRelation* PendingState::added_relation(Ref ref) const {
  if (ref.is_added()) return ref.position() < changes_.size() ? std::get_if<AddRelation>(&changes_[ref.position()]) : nullptr;
  const auto found = by_number_.find(ref);
  return found == by_number_.end() ? nullptr : std::get_if<AddRelation>(&changes_[found->second]);
}

bool PendingState::exists(Ref ref) const {
  if (ref == Ref::none() || removed(ref)) return false;
  if (added_element(ref) || added_relation(ref)) return true;
  if (ref.is_element()) return static_cast<bool>(snapshot_.element(ref.element()));
  return ref.is_relation() && snapshot_.relation(ref.relation());
}

Ref PendingState::settle(Ref ref) const {
  if (!ref.is_added()) return ref;
  if (const AddElement* element = added_element(ref); element && element->id.index != Ref::kIndexMax) return element->id;
  if (const AddRelation* relation = added_relation(ref); relation && relation->id.index != Ref::kIndexMax) return relation->id;
  return ref;
}

bool PendingState::is_relation(Ref ref) const { return ref.is_relation() || (ref.is_added() && added_relation(ref)); }

TypeId PendingState::element_type(Ref ref) const {
  if (const AddElement* added = added_element(ref)) return added->type;
  return snapshot_.element(ref.element()).type();
}

RelationTypeId PendingState::relation_type(Ref ref) const {
  if (const AddRelation* added = added_relation(ref)) return added->type;
  return snapshot_.relation(ref.relation()).type();
}

std::pair<Ref, Ref> PendingState::ends(Ref ref) const {
  if (const AddRelation* added = added_relation(ref)) return {settle(added->from), settle(added->to)};
  const RelationView relation = snapshot_.relation(ref.relation());
  return {relation.from(), relation.to()};
}

void PendingState::add(uint32_t position, Ref ref) {
  if (!ref.is_added()) by_number_[ref] = position;
  removed_.erase(ref);
}

void PendingState::remove(Ref ref) { removed_.insert(ref); }

void PendingState::relate(Ref relation, Ref from, Ref to) {
  out_.emplace(from, Fresh{relation, to});
  in_.emplace(to, Fresh{relation, from});
}

size_t PendingState::relation_count(Ref ref, bool out) const {
  size_t count = (out ? out_ : in_).count(ref);
  if (ref.is_element()) {
    if (const auto element = snapshot_.element(ref.element())) count += out ? element.degree_out() : element.degree_in();
  } else if (ref.is_relation()) {
    if (const auto relation = snapshot_.relation(ref.relation())) count += out ? relation.degree_out() : relation.degree_in();
  }
  return count;
}

std::string PendingState::name_of(Ref ref) const {
  if (ref == Ref::none()) return {};
  if (is_relation(ref)) {
    if (!added_relation(ref) && !snapshot_.relation(ref.relation())) return {};
    return name_of(ends(ref).first);
  }
  if (const AddElement* added = added_element(ref)) {
    if (!added->key.empty()) return added->key;
    for (const FieldValue& field : added->fields) {
      const auto* text = field.value.get<std::string>();
      if (text && field.field == snapshot_.metamodel().name_field() && !snapshot_.metamodel().personal(added->type, field.field)) return *text;
    }
    return {};
  }
  if (!ref.is_element()) return {};
  const ElementView element = snapshot_.element(ref.element());
  return element ? std::string(element.key()) : std::string();
}

void ProblemList::add(ErrorCode code, Problem problem) {
  if (problems_.empty()) code_ = code;
  else if (code_ != code) code_ = ErrorCode::kInvalidInput;
  if (problems_.size() < kProblemsMax) problems_.push_back(std::move(problem));
  else more_ = true;
}

Error ProblemList::take() {
  if (more_) problems_.push_back({{kMoreProblems, {{"shown", kProblemsMax}}}, {}, kMendFirst});
  return Error(code_.value_or(ErrorCode::kInvalidInput), std::move(problems_));
}

}  // namespace koers::model
