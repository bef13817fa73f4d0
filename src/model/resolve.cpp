#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "model/field_check.h"
#include "model/messages.h"
#include "model/resolver.h"

namespace koers::model {
namespace {

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};

class Resolver {
 public:
  Resolver(const Snapshot& snapshot, ChangeSet changes, NumberAllocator& numbers, const std::function<std::string()>& salt)
      : snapshot_(snapshot),
        metamodel_(snapshot.metamodel()),
        given_(std::move(changes)),
        numbers_(numbers),
        salt_(salt),
        state_(snapshot, given_.changes) {}

  Result<ResolvedChangeSet> run() {
    if (given_.changes.size() > kChangesMax) {
      return Error(ErrorCode::kTooLarge, Message(kTooManyChanges, {{"count", given_.changes.size()}, {"max", kChangesMax}}), {},
                   Message(kSplitChanges));
    }
    order_.reserve(given_.changes.size());
    for (position_ = 0; position_ < given_.changes.size(); ++position_) {
      std::visit([this](auto& change) { check(change); }, static_cast<Change&>(given_.changes[position_]));
    }
    check_required();
    check_keys();
    std::erase_if(relations_, [this](const AddedRelation& relation) { return state_.removed(relation.ref); });
    check_relation_rules(state_, relations_, problems_);
    check_room();
    if (!problems_.empty()) return problems_.take();
    return settle();
  }

 private:
  // What the resolved change set consists of, in order: a change that was given, or a removal that follows from one.
  struct Planned {
    uint32_t position;
    Ref removed = Ref::none();  // of what is removed; none: the change at `position` itself
  };

  Where where(std::string element = {}, const Field* field = nullptr) const {
    Where where;
    where.element = std::move(element);
    where.path = "$.changes[" + std::to_string(position_) + "]";
    if (field) {
      where.field = field->name;
      where.path += ".fields." + field->name;
    }
    return where;
  }
  void problem(ErrorCode code, Message what, Message mend, Where place) {
    problems_.add(code, {std::move(what), std::move(place), std::move(mend)});
  }
  void invalid(Message what, Message mend, Where place) {
    problem(ErrorCode::kInvalidInput, std::move(what), std::move(mend), std::move(place));
  }

  // The thing that is meant, or Ref::none() and a problem.
  Ref target(Ref ref) {
    if (ref.is_added() && (ref.position() >= position_ || (!state_.added_element(ref) && !state_.added_relation(ref)))) {
      invalid({kNotAddedBefore, {{"position", ref.position()}}}, kReferEarlier, where());
      return Ref::none();
    }
    const Ref settled = state_.settle(ref);
    if (state_.exists(settled) && !refused_.contains(settled)) return settled;
    if (!refused_.contains(settled)) problem(ErrorCode::kNotFound, kTargetGone, kReload, where());
    return Ref::none();
  }

  void check_labels(Labels labels, const std::string& element) {
    const auto known = static_cast<Labels>((1u << metamodel_.labels().size()) - 1);
    if ((labels & ~known) == 0) return;
    std::string unknown, names;
    for (int i = 0; i < 16; ++i) {
      if (labels & ~known & 1 << i) unknown += (unknown.empty() ? "" : ", ") + std::to_string(i);
    }
    for (const std::string& name : metamodel_.labels()) names += (names.empty() ? "" : ", ") + name;
    invalid({kNoSuchLabel, {{"labels", unknown}}}, {kKnownLabels, {{"known", names.empty() ? "-" : names}}}, where(element));
  }

  // Checks the fields and brings them in order and in the form in which they are kept.
  template <class Owner>
  void check_fields(Owner owner, const Label& owner_label, std::vector<FieldValue>& fields, const std::string& element) {
    if (!std::ranges::is_sorted(fields, {}, &FieldValue::field)) std::ranges::stable_sort(fields, {}, &FieldValue::field);
    for (size_t i = 0; i < fields.size(); ++i) {
      const FieldId id = fields[i].field;
      if (id.value >= metamodel_.fields().size() || !metamodel_.has_field(owner, id)) {
        const std::string name = id.value < metamodel_.fields().size() ? metamodel_.field(id).name : std::to_string(id.value);
        Where place = where(element);
        place.field = name;
        invalid({kFieldNotHere, {{"field", name}, {"type", owner_label}}}, kSeeFields, std::move(place));
        continue;
      }
      const Field& field = metamodel_.field(id);
      if (i > 0 && fields[i - 1].field == id) invalid({kFieldTwice, {{"field", field.label}}}, kKeepOne, where(element, &field));
      // A sealed value stays as it is: replay, merge and undo bring it back without knowing the text.
      if (fields[i].value.get<Commitment>() && personal(owner, field)) continue;
      for (Complaint& complaint : check_value(field, fields[i].value)) {
        invalid(std::move(complaint.what), std::move(complaint.mend), where(element, &field));
      }
      if (field.removed && !fields[i].value.empty())
        invalid({kFieldRemoved, {{"field", field.label}}}, kLeaveFieldOut, where(element, &field));
    }
  }
  bool personal(TypeId type, const Field& field) const { return metamodel_.personal(type, field.id); }
  bool personal(RelationTypeId, const Field& field) const { return field.personal; }

  static bool fills(const std::vector<FieldValue>& fields, FieldId id) {
    return std::ranges::any_of(fields, [id](const FieldValue& field) { return field.field == id && !field.value.empty(); });
  }

  void check(AddElement& add) {
    if (add.type.value >= metamodel_.types().size()) return refuse_type(add.type.value);
    const ElementType& type = metamodel_.type(add.type);
    std::string element = state_.name_of(Ref::added(position_));
    if (type.removed) problem(ErrorCode::kRefused, {kTypeRemoved, {{"type", type.label}}}, kOtherType, where(element));
    const Ref ref = begin(add.id.index, false, element);
    check_labels(add.labels, element);
    check_fields(add.type, type.label, add.fields, element);
    for (const FieldId field : type.fields) {
      if (metamodel_.field(field).required && !metamodel_.field(field).removed && !fills(add.fields, field))
        missing_[{ref, field}] = position_;
    }
    claims_[ref] = {add.key, position_};
    order_.push_back({position_});
  }

  void check(AddRelation& add) {
    if (add.type.value >= metamodel_.relation_types().size()) return refuse_type(add.type.value);
    const RelationType& type = metamodel_.relation_type(add.type);
    const Ref from = end_of(add.from, type, true), to = end_of(add.to, type, false);
    const std::string element = from == Ref::none() ? std::string() : state_.name_of(from);
    if (type.removed) problem(ErrorCode::kRefused, {kTypeRemoved, {{"type", type.label}}}, kOtherType, where(element));
    if (from != Ref::none() && to != Ref::none()) check_pair(type, from, to, element);
    const Ref ref = begin(add.id.index, true, element);
    check_labels(add.labels, element);
    check_fields(add.type, type.label, add.fields, element);
    for (const FieldId field : type.fields) {
      if (metamodel_.field(field).required && !metamodel_.field(field).removed && !fills(add.fields, field))
        missing_[{ref, field}] = position_;
    }
    if (from == Ref::none() || to == Ref::none()) {
      refused_.insert(ref);
      return;
    }
    state_.relate(ref, from, to);
    relations_.push_back({position_, ref, add.type, from, to});
    order_.push_back({position_});
  }

  void check(SetFields& set) {
    const Ref ref = target(set.target);
    if (ref == Ref::none()) return;
    const std::string element = state_.name_of(ref);
    if (state_.is_relation(ref)) {
      const RelationType& type = metamodel_.relation_type(state_.relation_type(ref));
      check_fields(type.id, type.label, set.fields, element);
    } else {
      const ElementType& type = metamodel_.type(state_.element_type(ref));
      check_fields(type.id, type.label, set.fields, element);
    }
    for (const FieldValue& field : set.fields) {
      if (field.field.value >= metamodel_.fields().size()) continue;
      if (!field.value.empty())
        missing_.erase({ref, field.field});
      else if (metamodel_.field(field.field).required && !metamodel_.field(field.field).removed)
        missing_[{ref, field.field}] = position_;
    }
    order_.push_back({position_});
  }

  void check(SetKey& set) {
    const Ref ref = target(set.element.index <= Ref::kIndexMax ? Ref(set.element) : Ref::none());
    if (ref == Ref::none()) return;
    if (set.key.empty()) return invalid({kKeyMalformed, {{"key", ""}}}, kKeyForm, where(state_.name_of(ref)));
    claims_[ref] = {set.key, position_};
    order_.push_back({position_});
  }

  void check(SetLabels& set) {
    const Ref ref = target(set.target);
    if (ref == Ref::none()) return;
    check_labels(set.labels, state_.name_of(ref));
    order_.push_back({position_});
  }

  void check(Remove& remove) {
    // Removing what this change set removed already, on its own or with an end of it, is no fault.
    if (state_.removed(state_.settle(remove.target))) return;
    const Ref ref = target(remove.target);
    if (ref != Ref::none()) plan_removal(ref);
  }

  void check(AppendPoints& append) {
    const Ref ref = target(append.element);
    if (ref == Ref::none()) return;
    const std::string element = state_.name_of(ref);
    if (state_.is_relation(ref)) return invalid(kSeriesOfRelation, kRelateElements, where(element));
    if (append.series.size() > 200 || !is_readable(append.series)) invalid(kSeriesName, kOtherName, where(element));
    for (const SeriesPoint& point : append.points) {
      if (std::isinf(point.value)) invalid({kPointNotFinite, {{"date", point.at}}}, kGiveNumber, where(element));
    }
    order_.push_back({position_});
  }

  void refuse_type(uint16_t number) {
    invalid({kNoSuchType, {{"number", number}}}, kOtherType, where());
    refused_.insert(Ref::added(position_));
  }

  // Makes the thing that the change at hand adds known.
  Ref begin(uint32_t number, bool relation, const std::string& element) {
    const Ref added = Ref::added(position_);
    if (number == Ref::kIndexMax) {
      state_.add(position_, added);
      return added;
    }
    const uint32_t given_out = relation ? numbers_.relations() : numbers_.elements();
    const Ref ref = number >= given_out ? added : relation ? Ref(RelationId{number}) : Ref(ElementId{number});
    if (ref == added || state_.exists(ref)) {
      invalid({kNumberTaken, {{"number", number}}}, kLeaveNumberOut, where(element));
      refused_.insert(ref);
    }
    state_.add(position_, ref);
    return ref;
  }

  Ref end_of(Ref end, const RelationType& type, bool from) {
    if (end.is_added() && end != Ref::none()) return target(end);
    if (end != Ref::none() && state_.exists(end) && !refused_.contains(end)) return end;
    if (from)
      problem(ErrorCode::kNotFound, {kFromGone, {{"relation", type.label}}}, kReload, where());
    else
      problem(ErrorCode::kNotFound, {kToGone, {{"relation", type.label}}}, kReload, where());
    return Ref::none();
  }

  uint16_t type_for_pair(Ref end) const { return state_.is_relation(end) ? AllowedPair::kAnyRelation : state_.element_type(end).value; }
  Label label_for_pair(uint16_t type) const {
    if (type == AllowedPair::kAnyRelation) return {"een relatie", "a relation"};
    if (type == AllowedPair::kAnyElement) return {"elk element", "any element"};
    return metamodel_.type({type}).label;
  }
  int depth_of(Ref end, int depth = 0) const {
    if (!state_.is_relation(end) || depth > kRelationDepthMax) return depth;
    const auto [from, to] = state_.ends(end);
    return std::max(depth_of(from, depth + 1), depth_of(to, depth + 1));
  }

  void check_pair(const RelationType& type, Ref from, Ref to, const std::string& element) {
    const uint16_t from_type = type_for_pair(from), to_type = type_for_pair(to);
    if (std::max(depth_of(from), depth_of(to)) >= kRelationDepthMax) {
      problem(ErrorCode::kRefused, {kTooDeep, {{"max", kRelationDepthMax}}}, kRelateElements, where(element));
    }
    if (metamodel_.allows(type.id, from_type, to_type)) return;
    // What it can do from here; when that is nothing, all it can do.
    Label pairs;
    for (const bool only_from_here : {true, false}) {
      size_t count = 0;
      for (const AllowedPair& pair : type.allowed) {
        if (only_from_here && pair.from != from_type) continue;
        if (++count > kPairsShownMax) {
          pairs.nl += ", …";
          pairs.en += ", …";
          break;
        }
        const Label left = label_for_pair(pair.from), right = label_for_pair(pair.to);
        const char* comma = pairs.nl.empty() ? "" : ", ";
        pairs.nl += comma + left.nl + " → " + right.nl;
        pairs.en += comma + left.en + " → " + right.en;
      }
      if (!pairs.nl.empty()) break;
    }
    problem(ErrorCode::kRefused,
            {kRelationNotAllowed, {{"relation", type.label}, {"from", label_for_pair(from_type)}, {"to", label_for_pair(to_type)}}},
            {kAllowedPairs, {{"pairs", pairs}}}, where(element));
  }

  // First what ends on it, deepest first, so that applying never leaves a relation without an end.
  void plan_removal(Ref ref) {
    std::vector<Ref> dependents;
    for (const bool out : {true, false}) {
      state_.for_each_relation(ref, out, [&](Ref relation, RelationTypeId, Ref) { dependents.push_back(relation); });
    }
    for (const Ref dependent : dependents) {
      if (!state_.removed(dependent)) plan_removal(dependent);
    }
    state_.remove(ref);
    order_.push_back({position_, ref});
  }

  void check_required() {
    for (const auto& [what, position] : missing_) {
      const auto& [ref, id] = what;
      if (state_.removed(ref) || refused_.contains(ref)) continue;
      position_ = position;
      const Field& field = metamodel_.field(id);
      const Label& owner = state_.is_relation(ref) ? metamodel_.relation_type(state_.relation_type(ref)).label
                                                   : metamodel_.type(state_.element_type(ref)).label;
      invalid({kRequired, {{"field", field.label}}}, {kRequiredWhy, {{"type", owner}}}, where(state_.name_of(ref), &field));
    }
  }

  void check_keys() {
    std::vector<std::pair<uint32_t, Ref>> claims;  // in the order given, so that of two the later one is at fault
    for (const auto& [ref, claim] : claims_) {
      if (!claim.key.empty() && !state_.removed(ref)) claims.emplace_back(claim.position, ref);
    }
    std::ranges::sort(claims);
    for (const auto& [position, ref] : claims) {
      position_ = position;
      const std::string& key = claims_.at(ref).key;
      if (!is_key(key)) {
        invalid({kKeyMalformed, {{"key", is_readable(key) ? key.substr(0, 2 * kKeyBytesMax) : "?"}}}, kKeyForm, where());
        continue;
      }
      if (!keys_.insert(key).second) {
        invalid({kKeyTwice, {{"key", key}}}, kOtherKey, where(key));
        continue;
      }
      const ElementView holder = snapshot_.find(key);
      if (holder && Ref(holder.id()) != ref && !state_.removed(holder.id()) && !claims_.contains(holder.id())) {
        invalid({kKeyTaken, {{"key", key}}}, kOtherKey, where(key));
      }
    }
  }

  void check_room() {
    const auto full = [](uint32_t used, size_t wanted) { return used + wanted >= Ref::kIndexMax; };
    if (full(numbers_.elements(), claims_.size()) || full(numbers_.relations(), relations_.size())) {
      position_ = 0;
      problem(ErrorCode::kTooLarge, kNumbersUp, kSplitRegister, {});
    }
  }

  // What follows happens when nothing is wrong: numbers, keys, sealed values.

  Ref settled(Ref ref) const { return ref.is_added() && ref != Ref::none() ? numbered_[ref.position()] : ref; }

  std::string free_key(TypeId type) {
    const std::string& prefix = metamodel_.type(type).key_prefix;
    while (true) {
      std::string key = (prefix.empty() ? "E" : prefix) + "-" + std::to_string(numbers_.next_key(type));
      if (!snapshot_.find(key) && !keys_.contains(key)) return key;
    }
  }

  template <class Owner>
  void seal(Owner owner, Ref subject, std::vector<FieldValue>& fields) {
    for (FieldValue& field : fields) {
      if (field.value.empty() || field.value.get<Commitment>()) continue;
      const Field& described = metamodel_.field(field.field);
      if (!personal(owner, described)) continue;
      ResolvedChangeSet::PersonalText text;
      text.subject = settled(subject);
      text.text = personal_text(field.value);
      text.salt = salt_();
      text.commitment = commit_to(text.salt, text.text);
      text.retained = !described.retained_by.empty();
      field.value = text.commitment;
      resolved_.personal.push_back(std::move(text));
    }
  }

  Ref subject_of(Ref ref) const {
    while (state_.is_relation(ref)) ref = state_.ends(ref).first;
    return ref;
  }

  void number_additions() {
    numbered_.assign(given_.changes.size(), Ref::none());
    for (uint32_t i = 0; i < given_.changes.size(); ++i) {
      if (auto* element = std::get_if<AddElement>(&given_.changes[i])) {
        numbered_[i] = element->id.index == Ref::kIndexMax ? ElementId{numbers_.next_element()} : element->id;
      } else if (auto* relation = std::get_if<AddRelation>(&given_.changes[i])) {
        numbered_[i] = relation->id.index == Ref::kIndexMax ? RelationId{numbers_.next_relation()} : relation->id;
      }
    }
  }

  void settle_change(Change& change) {
    std::visit(Overloaded{
                   [&](AddElement& add) {
                     seal(add.type, Ref::added(position_), add.fields);
                     if (add.key.empty()) add.key = free_key(add.type);
                     std::erase_if(add.fields, [](const FieldValue& field) { return field.value.empty(); });
                   },
                   [&](AddRelation& add) {
                     seal(add.type, subject_of(state_.settle(add.from)), add.fields);
                     std::erase_if(add.fields, [](const FieldValue& field) { return field.value.empty(); });
                   },
                   [&](SetFields& set) {
                     const Ref ref = state_.settle(set.target);
                     if (state_.is_relation(ref))
                       seal(state_.relation_type(ref), subject_of(ref), set.fields);
                     else
                       seal(state_.element_type(ref), ref, set.fields);
                   },
                   [](auto&) {},
               },
               change);
  }

  // The references of a change that goes into the outcome. Only now: until here the others still look it up as it was given.
  void number_change(Change& change, uint32_t position) {
    std::visit(Overloaded{
                   [&](AddElement& add) { add.id = numbered_[position].element(); },
                   [&](AddRelation& add) {
                     add.id = numbered_[position].relation();
                     add.from = settled(add.from);
                     add.to = settled(add.to);
                   },
                   [&](SetFields& set) { set.target = settled(set.target); },
                   [&](SetLabels& set) { set.target = settled(set.target); },
                   [&](AppendPoints& append) { append.element = settled(append.element); },
                   [](auto&) {},
               },
               change);
  }

  // Whether the outcome consists of what was given, all of it, and nothing follows from it.
  bool as_given() const {
    return order_.size() == given_.changes.size() &&
           std::ranges::none_of(order_, [](const Planned& planned) { return planned.removed != Ref::none(); });
  }

  ResolvedChangeSet settle() {
    number_additions();
    for (const Planned& planned : order_) {
      position_ = planned.position;
      if (planned.removed == Ref::none()) settle_change(given_.changes[position_]);
    }
    ChangeSet& outcome = resolved_.changes;
    outcome.branch = snapshot_.branch();
    outcome.base = given_.base;
    outcome.author = std::move(given_.author);
    outcome.reason = std::move(given_.reason);
    outcome.source = std::move(given_.source);
    if (as_given()) {
      outcome.changes = std::move(given_.changes);
      for (uint32_t i = 0; i < outcome.changes.size(); ++i) number_change(outcome.changes[i], i);
    } else {
      outcome.changes.reserve(order_.size());
      for (const Planned& planned : order_) {
        if (planned.removed != Ref::none()) {
          outcome.changes.emplace_back(Remove{settled(planned.removed)});
        } else {
          outcome.changes.push_back(std::move(given_.changes[planned.position]));
          number_change(outcome.changes.back(), planned.position);
        }
      }
    }
    numbers_.observe(resolved_, metamodel_);  // keys given by hand count too
    return std::move(resolved_);
  }

  static constexpr size_t kPairsShownMax = 12;
  struct Claim {
    std::string key;
    uint32_t position = 0;
  };

  const Snapshot& snapshot_;
  const Metamodel& metamodel_;
  ChangeSet given_;
  NumberAllocator& numbers_;
  const std::function<std::string()>& salt_;
  PendingState state_;
  ProblemList problems_;
  ResolvedChangeSet resolved_;
  uint32_t position_ = 0;  // of the change at hand

  std::vector<Planned> order_;
  std::vector<AddedRelation> relations_;
  std::unordered_set<Ref> refused_;                      // what could not be added: a change of it is no second fault
  std::map<std::pair<Ref, FieldId>, uint32_t> missing_;  // required fields without a value → the change at fault
  std::unordered_map<Ref, Claim> claims_;                // the last key given to each
  std::unordered_set<std::string> keys_;                 // those keys
  std::vector<Ref> numbered_;                            // by position
};

}  // namespace

bool is_key(std::string_view key) {
  const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  if (key.empty() || key.size() > kKeyBytesMax || !plain(key.front())) return false;
  return std::ranges::all_of(key, [&](char c) { return plain(c) || std::string_view("-_./:#+").find(c) != std::string_view::npos; });
}

Result<ResolvedChangeSet> resolve(const Snapshot& snapshot, ChangeSet changes, NumberAllocator& numbers,
                                  const std::function<std::string()>& salt) {
  return Resolver(snapshot, std::move(changes), numbers, salt).run();
}

}  // namespace koers::model
