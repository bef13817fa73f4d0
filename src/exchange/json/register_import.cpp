// From a file to one change set: what would bring the register to what the file says.
#include <algorithm>
#include <boost/json.hpp>
#include <charconv>
#include <cmath>
#include <unordered_map>

#include "base/json_io.h"
#include "base/text.h"
#include "exchange/json/register_json.h"
#include "exchange/json/register_texts.h"
#include "exchange/json/texts.h"
#include "exchange/json/value_json_io.h"
#include "model/personal.h"

namespace koers::exchange::json {

namespace bj = boost::json;
using model::ElementView;
using model::Field;
using model::FieldId;
using model::Ref;
using model::RelationView;
using model::Value;

namespace {

constexpr size_t kProblemsMax = 100;
constexpr size_t kChangedShownMax = 200;

std::string_view of(const bj::string& text) { return {text.data(), text.size()}; }

// A relation as the register has it, by what it is and where it ends.
struct Link {
  uint16_t type;
  uint32_t from, to;
  bool operator==(const Link&) const = default;
};
struct LinkHash {
  size_t operator()(const Link& link) const noexcept {
    return std::hash<uint64_t>{}(((uint64_t{link.from} << 32) | link.to) * 0x9e3779b97f4a7c15ull + link.type * 0xff51afd7ed558ccdull);
  }
};

// What erased values come back as: a commitment to nothing, so that they read as erased and can never show a text that somebody put in again.
Value erased_value(std::string_view key, std::string_view field) {
  return model::commit_to("koers-was-erased", std::string(key) + '/' + std::string(field));
}

std::string path_of(RegisterImport::Place place) {
  return (place.relation ? "$.relations[" : "$.elements[") + std::to_string(place.index) + ']';
}

class Planner {
 public:
  Planner(const model::View& view, const RegisterFile& file, SameKey same_key)
      : view_(view), metamodel_(view.metamodel()), file_(file), same_key_(same_key) {}

  Result<RegisterImport> run() {
    import_.changes.branch = view_.snapshot()->branch();
    import_.changes.base = view_.revision();
    import_.report.complete = file_.complete;
    known_.reserve(file_.elements.size());
    for (size_t i = 0; i < file_.elements.size() && problems_.size() < kProblemsMax; ++i)
      each(file_.elements[i], {false, static_cast<uint32_t>(i)}, &Planner::read_element);
    if (!file_.relations.empty() && view_.snapshot()->relation_count() > 0) index_links();
    for (size_t i = 0; i < file_.relations.size() && problems_.size() < kProblemsMax; ++i)
      each(file_.relations[i], {true, static_cast<uint32_t>(i)}, &Planner::read_relation);
    if (!problems_.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems_));
    return std::move(import_);
  }

 private:
  void each(RegisterFile::Piece piece, RegisterImport::Place place, void (Planner::*read)(const bj::object&)) {
    place_ = place;
    auto json = parse_json(std::string_view(file_.text).substr(piece.at, piece.size));
    if (!json) {
      for (Problem& problem : json.error().problems) {
        problem.where.path = path_of(place_);
        problems_.push_back(std::move(problem));
      }
      return;
    }
    if (!json->is_object())
      return problem(kMemberMissing, {{"member", std::string("key")}, {"expected", Label{"groep", "object"}}}, "", Message(kSeeSchema));
    (this->*read)(json->get_object());
  }

  void problem(const MessageText& what, std::vector<MessageArgument> arguments, const std::string& member, Message mend,
               std::string element = {}) {
    problems_.push_back(
        {Message(what, std::move(arguments)), Where{.element = std::move(element), .path = path_of(place_) + member}, std::move(mend)});
  }

  // A text member of the record; nothing and a problem when it is missing.
  std::optional<std::string> text(const bj::object& record, const char* name) {
    const bj::value* found = record.if_contains(name);
    if (found != nullptr && found->is_string()) return std::string(of(found->get_string()));
    problem(kMemberMissing, {{"member", std::string(name)}, {"expected", Label{"tekst", "text"}}}, std::string(".") + name,
            Message(kSeeSchema));
    return std::nullopt;
  }
  bool only(const bj::object& record, std::initializer_list<std::string_view> members) {
    bool fine = true;
    for (const auto& [name, value] : record) {
      const std::string_view member(name.data(), name.size());
      if (std::ranges::find(members, member) != members.end()) continue;
      problem(kUnknownMember, {{"member", shorten(member, 60)}}, "." + shorten(member, 60), Message(kSeeSchema));
      fine = false;
    }
    return fine;
  }

  uint32_t push(model::Change change) {
    import_.changes.changes.push_back(std::move(change));
    import_.place.push_back(place_);
    return static_cast<uint32_t>(import_.changes.changes.size() - 1);
  }

  std::optional<model::Labels> labels(const bj::object& record) {
    const bj::value* found = record.if_contains("labels");
    if (found == nullptr) return std::nullopt;
    model::Labels bits = 0;
    const auto* list = found->if_array();
    if (list == nullptr)
      return problem(kMemberMissing, {{"member", std::string("labels")}, {"expected", Label{"lijst", "list"}}}, ".labels",
                     Message(kSeeSchema)),
             std::nullopt;
    for (const bj::value& one : *list) {
      const std::string name = one.is_string() ? std::string(of(one.get_string())) : std::string();
      const auto known = std::ranges::find(metamodel_.labels(), name);
      if (name.empty() || known == metamodel_.labels().end())
        problem(kUnknownLabel, {{"label", shorten(name, 60)}}, ".labels", Message(kSeeMetamodel));
      else
        bits = static_cast<model::Labels>(bits | (1u << (known - metamodel_.labels().begin())));
    }
    return bits;
  }

  // The fields that stand in the record. `Owner`: TypeId or RelationTypeId.
  template <class Owner>
  std::vector<model::FieldValue> fields(const bj::object& record, Owner owner, const Label& owner_label, const std::string& element) {
    std::vector<model::FieldValue> values;
    const bj::value* found = record.if_contains("fields");
    if (found == nullptr || !found->is_object()) {
      problem(kMemberMissing, {{"member", std::string("fields")}, {"expected", Label{"groep", "object"}}}, ".fields", Message(kSeeSchema),
              element);
      return values;
    }
    values.reserve(found->get_object().size());
    for (const auto& [key, json] : found->get_object()) {
      const std::string_view name(key.data(), key.size());
      const FieldId id = metamodel_.find_field(owner, name);
      if (!id.valid() || metamodel_.field(id).removed || !view_.sees(metamodel_.field(id))) {
        problem(kUnknownField, {{"type", owner_label}, {"field", shorten(name, 60)}}, ".fields." + shorten(name, 60),
                Message(kSeeMetamodel), element);
        continue;
      }
      auto value = read_value(metamodel_.field(id), json, std::string());
      if (value) {
        values.push_back({id, *std::move(value)});
        continue;
      }
      for (Problem& one : value.error().problems) {
        one.where.element = element;
        one.where.path = path_of(place_) + ".fields." + std::string(name) + one.where.path;
        problems_.push_back(std::move(one));
      }
    }
    if (const bj::value* retired = record.if_contains("retired"); retired != nullptr && retired->is_object())
      import_.report.retired_left += retired->get_object().size();
    return values;
  }

  template <class Owner>
  void add_erased(const bj::object& record, Owner owner, const std::string& key, std::vector<model::FieldValue>& values) {
    const bj::value* found = record.if_contains("erased");
    if (found == nullptr || !found->is_array()) return;
    for (const bj::value& one : found->get_array()) {
      if (!one.is_string()) continue;
      const FieldId id = metamodel_.find_field(owner, of(one.get_string()));
      const bool given = std::ranges::any_of(values, [&](const model::FieldValue& value) { return value.field == id; });
      if (id.valid() && view_.sees(metamodel_.field(id)) && !given) values.push_back({id, erased_value(key, metamodel_.field(id).name)});
    }
  }

  // Those of the values that differ from what the record holds, noted for who looks before applying.
  template <class Record>
  std::vector<model::FieldValue> differing(const Record& record, std::vector<model::FieldValue> values, const std::string& key,
                                           const std::string& name) {
    std::erase_if(values, [&](const model::FieldValue& value) { return same(record, value); });
    for (const model::FieldValue& value : values) {
      if (import_.report.changed.size() >= kChangedShownMax) {
        ++import_.report.changed_more;
        continue;
      }
      std::string encoded;
      if (!value.value.empty()) model::encode_value(value.value, encoded);
      const model::ValueView before = view_.field(record, value.field);
      import_.report.changed.push_back({key, name, metamodel_.field(value.field).label,
                                        before.empty() ? "" : view_.display(value.field, before),
                                        encoded.empty() ? "" : view_.display(value.field, model::ValueView(encoded))});
    }
    return values;
  }

  template <class Record>
  bool same(const Record& record, const model::FieldValue& value) const {
    const model::ValueView now = view_.field(record, value.field);
    if (now.commitment() != nullptr) {
      const auto* text = value.value.get<std::string>();
      return text != nullptr && !view_.erased(record, value.field) && *text == view_.text(record, value.field);
    }
    if (const auto* document = value.value.get<model::Document>()) {
      const auto kept = parse_json(now.text());
      return kept && format_json(*kept) == document->json;
    }
    std::string encoded;
    if (!value.value.empty()) model::encode_value(value.value, encoded);
    return now.encoded() == encoded;
  }

  void read_element(const bj::object& record) {
    only(record, {"key", "type", "labels", "fields", "erased", "retired", "series"});
    const auto key = text(record, "key"), type_name = text(record, "type");
    if (!key || !type_name) return;
    const auto [place, fresh] = known_.emplace(*key, Ref::none());
    if (!fresh) return problem(kSecondKey, {{"key", shorten(*key, 60)}}, ".key", Message(kSeeSchema), shorten(*key, 60));
    const model::TypeId type = metamodel_.find_type(*type_name);
    if (!type.valid() || metamodel_.type(type).removed)
      return problem(kUnknownType, {{"type", shorten(*type_name, 60)}}, ".type", Message(kSeeMetamodel), *key);
    auto values = fields(record, type, metamodel_.type(type).label, *key);
    const auto wanted_labels = labels(record);
    const ElementView here = view_.find(*key);
    if (here && same_key_ != SameKey::kOtherThing) {
      place->second = here.id();
      change_element(here, record, type, std::move(values), wanted_labels);
    } else {
      add_erased(record, type, *key, values);
      place->second = Ref::added(push(model::AddElement{
          .type = type, .key = here ? std::string() : *key, .fields = std::move(values), .labels = wanted_labels.value_or(0)}));
      ++import_.report.elements_added;
    }
    read_series(record, place->second, here && same_key_ != SameKey::kOtherThing ? here : ElementView());
  }

  void change_element(const ElementView& here, const bj::object&, model::TypeId type, std::vector<model::FieldValue> values,
                      std::optional<model::Labels> wanted_labels) {
    const std::string key(here.key());
    if (here.type() != type) {
      return problem(kOtherType, {{"key", key}, {"here", metamodel_.type(here.type()).label}, {"there", metamodel_.type(type).label}},
                     ".type", Message(kSayWhichThing), key);
    }
    const FieldId name_field = metamodel_.name_field();
    const auto name = std::ranges::find(values, name_field, &model::FieldValue::field);
    if (same_key_ == SameKey::kSameThing && name != values.end() && !same(here, *name)) {
      const auto* there = name->value.get<std::string>();
      return problem(kOtherName,
                     {{"key", key}, {"here", view_.name(here)}, {"there", there != nullptr ? shorten(*there, 200) : std::string()}},
                     ".fields.name", Message(kSayWhichThing), key);
    }
    const size_t before = import_.changes.changes.size();
    values = differing(here, std::move(values), key, view_.name(here));
    if (!values.empty()) push(model::SetFields{here.id(), std::move(values)});
    if (wanted_labels && *wanted_labels != here.labels()) push(model::SetLabels{here.id(), *wanted_labels});
    ++(import_.changes.changes.size() > before ? import_.report.elements_changed : import_.report.elements_unchanged);
  }

  void read_series(const bj::object& record, Ref element, const ElementView& here) {
    const bj::value* found = record.if_contains("series");
    if (found == nullptr) return;
    const auto wrong = [&] {
      problem(kMemberMissing,
              {{"member", std::string("series")}, {"expected", Label{"reeks van [datum, getal]", "series of [date, number]"}}}, ".series",
              Message(kSeeSchema));
    };
    if (!found->is_object()) return wrong();
    for (const auto& [name, list] : found->get_object()) {
      if (!list.is_array()) return wrong();
      const std::string series(name.data(), name.size());
      const std::vector<model::SeriesPoint> present = here ? view_.series(here, series) : std::vector<model::SeriesPoint>();
      model::AppendPoints append{.element = element, .series = series, .points = {}};
      for (const bj::value& one : list.get_array()) {
        const auto* pair = one.if_array();
        if (pair == nullptr || pair->size() != 2 || !(*pair)[0].is_string() || !(*pair)[1].is_number()) return wrong();
        const auto at = parse_iso_date(of((*pair)[0].get_string()));
        const double value = (*pair)[1].is_double()  ? (*pair)[1].get_double()
                             : (*pair)[1].is_int64() ? static_cast<double>((*pair)[1].get_int64())
                                                     : static_cast<double>((*pair)[1].get_uint64());
        if (!at) return wrong();
        const auto known = std::ranges::lower_bound(present, *at, {}, &model::SeriesPoint::at);
        if (known == present.end() || known->at != *at || known->value != value) append.points.push_back({*at, value});
      }
      if (append.points.empty()) continue;
      import_.report.points_added += append.points.size();
      push(std::move(append));
    }
  }

  void index_links() {
    view_.for_each_relation([this](const RelationView& relation) {
      links_[{relation.type().value, relation.from().raw(), relation.to().raw()}].push_back(relation.id());
    });
  }

  std::optional<Ref> end(const std::string& name, const char* member) {
    if (const auto found = known_.find(name); found != known_.end()) return found->second;
    if (const auto element = name.starts_with('#') ? ElementView() : view_.find(name)) return Ref(element.id());
    problem(kNoSuchEnd, {{"end", shorten(name, 60)}}, member, Message(kGiveEnd));
    return std::nullopt;
  }

  void read_relation(const bj::object& record) {
    only(record, {"as", "type", "from", "to", "labels", "fields", "erased", "retired"});
    const auto type_name = text(record, "type"), from_name = text(record, "from"), to_name = text(record, "to");
    if (!type_name || !from_name || !to_name) return;
    const model::RelationTypeId type = metamodel_.find_relation_type(*type_name);
    if (!type.valid() || metamodel_.relation_type(type).removed)
      return problem(kUnknownRelationType, {{"type", shorten(*type_name, 60)}}, ".type", Message(kSeeMetamodel));
    const auto from = end(*from_name, ".from"), to = end(*to_name, ".to");
    if (!from || !to || *from == Ref::none() || *to == Ref::none()) return;  // what is wrong with them was said
    auto values = fields(record, type, metamodel_.relation_type(type).label, *from_name);
    const auto wanted_labels = labels(record);
    Ref made = Ref::none();
    if (const auto here = take_link({type.value, from->raw(), to->raw()}, values)) {
      made = *here;
      change_relation(view_.relation(*here), *from_name, std::move(values), wanted_labels);
    } else {
      add_erased(record, type, *from_name + '>' + *to_name, values);
      made = Ref::added(push(
          model::AddRelation{.type = type, .from = *from, .to = *to, .fields = std::move(values), .labels = wanted_labels.value_or(0)}));
      ++import_.report.relations_added;
    }
    if (record.if_contains("as") == nullptr) return;
    const auto name = text(record, "as");
    if (!name) return;
    if (!name->starts_with('#') || !known_.emplace(*name, made).second)
      problem(kSecondKey, {{"key", shorten(*name, 60)}}, ".as", Message(kLocalName));
  }

  // Of several relations between the same two, the one with the same fields; else the first that is left.
  std::optional<model::RelationId> take_link(const Link& link, const std::vector<model::FieldValue>& values) {
    const auto found = links_.find(link);
    if (found == links_.end() || found->second.empty()) return std::nullopt;
    auto& left = found->second;
    auto chosen = std::ranges::find_if(left, [&](model::RelationId id) {
      const RelationView relation = view_.relation(id);
      return std::ranges::all_of(values, [&](const model::FieldValue& value) { return same(relation, value); });
    });
    if (chosen == left.end()) chosen = left.begin();
    const model::RelationId id = *chosen;
    left.erase(chosen);
    return id;
  }

  void change_relation(const RelationView& here, const std::string& key, std::vector<model::FieldValue> values,
                       std::optional<model::Labels> wanted_labels) {
    const size_t before = import_.changes.changes.size();
    values = differing(here, std::move(values), key, metamodel_.relation_type(here.type()).label.in(view_.language()));
    if (!values.empty()) push(model::SetFields{here.id(), std::move(values)});
    if (wanted_labels && *wanted_labels != here.labels()) push(model::SetLabels{here.id(), *wanted_labels});
    ++(import_.changes.changes.size() > before ? import_.report.relations_changed : import_.report.relations_unchanged);
  }

  const model::View& view_;
  const model::Metamodel& metamodel_;
  const RegisterFile& file_;
  const SameKey same_key_;
  RegisterImport import_;
  RegisterImport::Place place_;                 // of the record at hand
  std::unordered_map<std::string, Ref> known_;  // what the file's keys and "#1" are
  std::unordered_map<Link, std::vector<model::RelationId>, LinkHash> links_;
  std::vector<Problem> problems_;
};

}  // namespace

Result<RegisterImport> plan_register_import(const model::View& view, const RegisterFile& file, SameKey same_key) {
  return Planner(view, file, same_key).run();
}

Error in_register_file(Error error, const RegisterImport& import) {
  constexpr std::string_view kStart = "$.changes[";
  for (Problem& problem : error.problems) {
    const std::string& path = problem.where.path;
    size_t position = 0;
    if (!path.starts_with(kStart)) continue;
    const auto [end, fault] = std::from_chars(path.data() + kStart.size(), path.data() + path.size(), position);
    if (fault != std::errc{} || position >= import.place.size()) continue;
    const size_t rest = path.find(']', kStart.size());
    problem.where.path = path_of(import.place[position]) + (rest == std::string::npos ? std::string() : path.substr(rest + 1));
  }
  return error;
}

}  // namespace koers::exchange::json
