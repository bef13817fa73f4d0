#include "exchange/json/change_json_io.h"

#include <boost/json.hpp>
#include <charconv>
#include <unordered_map>

#include "base/json_io.h"
#include "base/text.h"
#include "exchange/json/element_json.h"
#include "exchange/json/texts.h"
#include "exchange/json/value_json_io.h"

namespace koers::exchange::json {
namespace {

using model::FieldId;
using model::Metamodel;
using model::Ref;

// The name in `known` that is nearest to what was typed, when it is near enough to be what was meant.
template <class Range, class Name>
std::string nearest(const std::string& typed, const Range& known, const Name& name) {
  std::string best;
  int best_distance = static_cast<int>(typed.size()) / 3 + 2;
  for (const auto& one : known) {
    const int distance = edit_distance(typed, name(one), best_distance);
    if (distance < best_distance) best = name(one), best_distance = distance;
  }
  return best;
}

class Reader {
 public:
  Reader(const model::View& view, const std::string& path) : view_(view), metamodel_(view.metamodel()), path_(path) {}

  Result<ReadChanges> read(const ChangeRequest& request) {
    ReadChanges read;
    model::ChangeSet& out = read.set;
    out.branch = view_.snapshot()->branch();
    out.base = request.base_revision;
    out.reason = request.reason;
    out.source = request.source;
    out_ = &out.changes;
    for (size_t i = 0; i < request.changes.size() && problems_.size() < kProblemsMax; ++i) {
      at_ = path_ + ".changes[" + std::to_string(i) + "]";
      std::visit([this](const auto& change) { read_change(change); }, request.changes[i]);
      read.position.resize(out.changes.size(), static_cast<uint32_t>(i));
    }
    if (!problems_.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems_));
    return read;
  }

 private:
  static constexpr size_t kProblemsMax = 100;

  void problem(const MessageText& what, std::vector<MessageArgument> arguments, const std::string& member, Message mend, std::string element = {}) {
    problems_.push_back({Message(what, std::move(arguments)), Where{.element = std::move(element), .path = at_ + member}, std::move(mend)});
  }

  void read_change(const AddElement& change) {
    const model::TypeId type = metamodel_.find_type(change.type);
    if (!type.valid()) {
      const std::string near = nearest(change.type, metamodel_.types(), [](const auto& one) { return one.name; });
      problem(kUnknownType, {{"type", change.type}}, ".type", suggestion(near));
      note_added(change.as, 0);  // so that what refers to it gives no second problem
      return;
    }
    model::AddElement add{.type = type, .key = change.key, .fields = {}};
    add.fields = read_fields(type, metamodel_.type(type).label, metamodel_.type(type).fields, change.fields, change.key);
    add.labels = read_labels(change.labels);
    note_added(change.as, push(std::move(add)));
  }

  void read_change(const AddRelation& change) {
    const model::RelationTypeId type = relation_type(change.type);
    const auto from = reference(change.from, ".from"), to = reference(change.to, ".to");
    if (!type.valid() || !from || !to) {
      note_added(change.as, 0);
      return;
    }
    model::AddRelation add{.type = type, .from = *from, .to = *to, .fields = {}};
    add.fields = read_fields(type, metamodel_.relation_type(type).label, metamodel_.relation_type(type).fields, change.fields, change.from);
    add.labels = read_labels(change.labels);
    note_added(change.as, push(std::move(add)));
  }

  void read_change(const SetFields& change) {
    const auto target = reference(change.target, ".target");
    if (!target) return;
    std::vector<model::FieldValue> fields;
    if (const auto type = element_type(*target); type.valid()) {
      fields = read_fields(type, metamodel_.type(type).label, metamodel_.type(type).fields, change.fields, change.target);
    } else if (const auto relation = relation_type(*target); relation.valid()) {
      fields = read_fields(relation, metamodel_.relation_type(relation).label, metamodel_.relation_type(relation).fields, change.fields, change.target);
    }
    push(model::SetFields{*target, std::move(fields)});
  }

  void read_change(const SetKey& change) {
    const auto element = reference(change.element, ".element");
    if (!element) return;
    if (!element->is_element()) return problem(kNotAnElement, {{"name", change.element}}, ".element", Message(kCheckReference));
    push(model::SetKey{element->element(), change.key});
  }

  void read_change(const SetLabels& change) {
    const auto target = reference(change.target, ".target");
    const model::Labels labels = read_labels(change.labels);
    if (target) push(model::SetLabels{*target, labels});
  }

  void read_change(const Remove& change) {
    if (const auto target = reference(change.target, ".target")) push(model::Remove{*target});
  }

  void read_change(const Unrelate& change) {
    const model::RelationTypeId type = relation_type(change.type);
    const auto from = reference(change.from, ".from"), to = reference(change.to, ".to");
    if (!type.valid() || !from || !to) return;
    std::vector<model::RelationId> found;
    const auto collect = [&](const model::Edge& edge) {
      if (edge.other == *to) found.push_back(edge.relation);
    };
    if (from->is_element()) view_.for_each_out(view_.element(from->element()), type, collect);
    else if (from->is_relation()) view_.for_each_out(view_.relation(from->relation()), type, collect);
    if (found.empty()) problem(kNotRelated, {{"type", change.type}, {"from", change.from}, {"to", change.to}}, "", Message(kLookAgain), change.from);
    for (const model::RelationId relation : found) push(model::Remove{relation});
  }

  void read_change(const AppendPoints& change) {
    const auto element = reference(change.element, ".element");
    if (!element) return;
    model::AppendPoints append{.element = *element, .series = change.series, .points = {}};
    for (const Point& point : change.points) append.points.push_back({point.at, point.value});
    push(std::move(append));
  }

  uint32_t push(model::Change change) {
    out_->push_back(std::move(change));
    return static_cast<uint32_t>(out_->size() - 1);
  }

  void note_added(const std::string& name, uint32_t position) {
    if (name.empty()) return;
    if (name.size() < 2 || name.front() != '#') return problem(kNoSuchLocal, {{"name", name}}, ".as", Message(kLocalName));
    if (!added_.emplace(name, position).second) problem(kDuplicateLocal, {{"name", name}}, ".as", Message(kLocalName));
  }

  std::optional<Ref> reference(const std::string& name, const std::string& member) {
    if (name.starts_with('#')) {
      if (const auto found = added_.find(name); found != added_.end()) return Ref::added(found->second);
      problem(kNoSuchLocal, {{"name", name}}, member, Message(kCheckReference));
      return std::nullopt;
    }
    if (const auto relation = parse_relation_name(name)) {
      if (view_.relation(*relation)) return Ref(*relation);
      problem(kNoSuchRelation, {{"relation", name}}, member, Message(kCheckReference));
      return std::nullopt;
    }
    if (const auto element = view_.find(name)) return Ref(element.id());
    problem(kNoSuchElement, {{"key", name}}, member, Message(kCheckReference), name);
    return std::nullopt;
  }

  model::TypeId element_type(Ref target) const {
    if (target.is_element()) return view_.element(target.element()).type();
    if (target.is_added() && target.position() < out_->size()) {
      if (const auto* add = std::get_if<model::AddElement>(&(*out_)[target.position()])) return add->type;
    }
    return {};
  }
  model::RelationTypeId relation_type(Ref target) const {
    if (target.is_relation()) return view_.relation(target.relation()).type();
    if (target.is_added() && target.position() < out_->size()) {
      if (const auto* add = std::get_if<model::AddRelation>(&(*out_)[target.position()])) return add->type;
    }
    return {};
  }
  model::RelationTypeId relation_type(const std::string& name) {
    const model::RelationTypeId type = metamodel_.find_relation_type(name);
    if (!type.valid()) {
      const std::string near = nearest(name, metamodel_.relation_types(), [](const auto& one) { return one.name; });
      problem(kUnknownRelationType, {{"type", name}}, ".type", suggestion(near));
    }
    return type;
  }

  static Message suggestion(const std::string& near) {
    return near.empty() ? Message(kSeeMetamodel) : Message(kDidYouMean, {{"name", near}});
  }

  template <class TypeOf>
  std::vector<model::FieldValue> read_fields(TypeOf type, const Label& type_label, const std::vector<FieldId>& known, const FieldMap& fields, const std::string& element) {
    std::vector<model::FieldValue> values;
    for (const auto& [name, value_json] : fields) {
      const FieldId id = metamodel_.find_field(type, name);
      if (!id.valid() || !view_.sees(metamodel_.field(id))) {
        const std::string near = nearest(name, known, [this](FieldId one) { return metamodel_.field(one).name; });
        problem(kUnknownField, {{"type", type_label}, {"field", name}}, ".fields." + name, suggestion(near), element);
        continue;
      }
      auto value = read_value(metamodel_.field(id), value_json, at_ + ".fields." + name);
      if (value) {
        values.push_back({id, std::move(*value)});
      } else {
        for (Problem& one : value.error().problems) {
          one.where.element = element;
          problems_.push_back(std::move(one));
        }
      }
    }
    return values;
  }

  model::Labels read_labels(const std::vector<std::string>& names) {
    model::Labels labels = 0;
    for (size_t i = 0; i < names.size(); ++i) {
      const auto found = std::ranges::find(metamodel_.labels(), names[i]);
      if (found == metamodel_.labels().end()) problem(kUnknownLabel, {{"label", names[i]}}, ".labels[" + std::to_string(i) + "]", Message(kSeeMetamodel));
      else labels = static_cast<model::Labels>(labels | (1u << (found - metamodel_.labels().begin())));
    }
    return labels;
  }

  const model::View& view_;
  const Metamodel& metamodel_;
  const std::string& path_;
  std::string at_;
  std::vector<model::Change>* out_ = nullptr;
  std::unordered_map<std::string, uint32_t> added_;
  std::vector<Problem> problems_;
};

class Writer {
 public:
  Writer(const Metamodel& metamodel, const model::ChangeSet& changes, const std::function<std::string(Ref)>& name_of)
      : metamodel_(metamodel), changes_(changes), name_of_(name_of) {}

  ChangeRequest write() {
    ChangeRequest out{.base_revision = changes_.base, .reason = changes_.reason, .source = changes_.source, .changes = {}};
    for (size_t i = 0; i < changes_.changes.size(); ++i) {
      position_ = static_cast<uint32_t>(i);
      std::visit([&](const auto& change) { out.changes.push_back(write_change(change)); }, changes_.changes[i]);
    }
    return out;
  }

 private:
  std::string name(Ref ref) const { return ref.is_added() ? "#" + std::to_string(ref.position()) : name_of_(ref); }

  FieldMap fields(const std::vector<model::FieldValue>& values) const {
    FieldMap map;
    for (const auto& [id, value] : values) {
      if (value.get<model::Commitment>()) continue;
      std::string text;
      JsonWriter writer(text);
      write_value(metamodel_.field(id), value, writer);
      map[metamodel_.field(id).name] = *parse_json(text);  // what we wrote ourselves is valid
    }
    return map;
  }
  std::vector<std::string> labels(model::Labels bits) const {
    std::vector<std::string> names;
    for (size_t bit = 0; bit < metamodel_.labels().size(); ++bit) {
      if ((bits >> bit) & 1) names.push_back(metamodel_.labels()[bit]);
    }
    return names;
  }
  std::string local() const { return "#" + std::to_string(position_); }

  ChangeJson write_change(const model::AddElement& add) const {
    return AddElement{metamodel_.type(add.type).name, add.key, local(), fields(add.fields), labels(add.labels)};
  }
  ChangeJson write_change(const model::AddRelation& add) const {
    return AddRelation{metamodel_.relation_type(add.type).name, name(add.from), name(add.to), local(), fields(add.fields), labels(add.labels)};
  }
  ChangeJson write_change(const model::SetFields& set) const { return SetFields{name(set.target), fields(set.fields)}; }
  ChangeJson write_change(const model::SetKey& set) const { return SetKey{name(set.element), set.key}; }
  ChangeJson write_change(const model::SetLabels& set) const { return SetLabels{name(set.target), labels(set.labels)}; }
  ChangeJson write_change(const model::Remove& remove) const { return Remove{name(remove.target)}; }
  ChangeJson write_change(const model::AppendPoints& append) const {
    AppendPoints out{name(append.element), append.series, {}};
    for (const model::SeriesPoint& point : append.points) out.points.push_back({point.at, point.value});
    return out;
  }

  const Metamodel& metamodel_;
  const model::ChangeSet& changes_;
  const std::function<std::string(Ref)>& name_of_;
  uint32_t position_ = 0;
};

}  // namespace

Error in_request(Error error, const ReadChanges& changes) {
  constexpr std::string_view kStart = "$.changes[";
  for (Problem& problem : error.problems) {
    const std::string& path = problem.where.path;
    uint32_t position = 0;
    if (!path.starts_with(kStart)) continue;
    const auto [end, fault] = std::from_chars(path.data() + kStart.size(), path.data() + path.size(), position);
    if (fault != std::errc{} || position >= changes.position.size()) continue;
    problem.where.path = std::string(kStart) + std::to_string(changes.position[position]) + std::string(end, path.data() + path.size());
  }
  return error;
}

Result<ReadChanges> to_change_set(const model::View& view, const ChangeRequest& request, const std::string& path) { return Reader(view, path).read(request); }

Result<ChangeRequest> read_change_request(const boost::json::value& json) { return from_json<ChangeRequest>(json); }

ChangeRequest to_change_request(const Metamodel& metamodel, const model::ChangeSet& changes, const std::function<std::string(Ref)>& name_of) {
  return Writer(metamodel, changes, name_of).write();
}

}  // namespace koers::exchange::json
