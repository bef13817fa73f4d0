// Change sets as JSON, by key and by name.
//
//   {"base_revision": 812, "reason": "Overleg van 3 maart", "changes": [
//     {"kind": "add_element", "type": "goal", "as": "#doel", "fields": {"name": "Kortere doorlooptijd"}},
//     {"kind": "add_relation", "type": "contributes_to", "from": "INI-7", "to": "#doel", "fields": {"weight": 0.5}},
//     {"kind": "set_fields", "target": "INI-7", "fields": {"size": "large", "deadline": null}}]}
//
// What a change is about is named by the key of an element (INI-7), the number of a relation (@12), or the name that an earlier change in the same
// list gave to what it adds (#doel).
#pragma once

#include <boost/json/value.hpp>
#include <functional>
#include <map>
#include <variant>

#include "base/reflect.h"
#include "base/result.h"
#include "model/change_set.h"
#include "model/view.h"

namespace koers::exchange::json {

using FieldMap = std::map<std::string, boost::json::value>;

struct AddElement {
  std::string type;
  std::string key;
  std::string as;
  FieldMap fields;
  std::vector<std::string> labels;
};
struct AddRelation {
  std::string type, from, to;
  std::string as;
  FieldMap fields;
  std::vector<std::string> labels;
};
struct SetFields {
  std::string target;
  FieldMap fields;
};
struct SetKey {
  std::string element, key;
};
struct SetLabels {
  std::string target;
  std::vector<std::string> labels;
};
struct Remove {
  std::string target;
};
// Removes every relation of the type from the one to the other.
struct Unrelate {
  std::string type, from, to;
};
struct Point {
  Date at;
  double value = 0;
};
struct AppendPoints {
  std::string element;
  std::string series;
  std::vector<Point> points;
};

using ChangeJson = std::variant<AddElement, AddRelation, SetFields, SetKey, SetLabels, Remove, Unrelate, AppendPoints>;

struct ChangeRequest {
  uint64_t base_revision = 0;
  std::string reason;
  std::string source;
  std::vector<ChangeJson> changes;
};

BOOST_DESCRIBE_STRUCT(AddElement, (), (type, key, as, fields, labels))
BOOST_DESCRIBE_STRUCT(AddRelation, (), (type, from, to, as, fields, labels))
BOOST_DESCRIBE_STRUCT(SetFields, (), (target, fields))
BOOST_DESCRIBE_STRUCT(SetKey, (), (element, key))
BOOST_DESCRIBE_STRUCT(SetLabels, (), (target, labels))
BOOST_DESCRIBE_STRUCT(Remove, (), (target))
BOOST_DESCRIBE_STRUCT(Unrelate, (), (type, from, to))
BOOST_DESCRIBE_STRUCT(Point, (), (at, value))
BOOST_DESCRIBE_STRUCT(AppendPoints, (), (element, series, points))
BOOST_DESCRIBE_STRUCT(ChangeRequest, (), (base_revision, reason, source, changes))

constexpr auto field_notes(const AddElement*) {
  return notes(Note{.name = "type", .nl = "Type", .en = "Type", .required = true},
               Note{.name = "key", .nl = "Sleutel", .en = "Key", .help_nl = "Leeg: de volgende van dit type.", .help_en = "Empty: the next one of this type."},
               Note{.name = "as", .nl = "Naam binnen deze wijzigingen", .en = "Name within these changes", .help_nl = "Begint met #.", .help_en = "Begins with #."},
               Note{.name = "fields", .nl = "Velden", .en = "Fields"},
               Note{.name = "labels", .nl = "Afschermingen", .en = "Read labels"});
}
constexpr auto field_notes(const AddRelation*) {
  return notes(Note{.name = "type", .nl = "Type", .en = "Type", .required = true}, Note{.name = "from", .nl = "Van", .en = "From", .required = true},
               Note{.name = "to", .nl = "Naar", .en = "To", .required = true},
               Note{.name = "as", .nl = "Naam binnen deze wijzigingen", .en = "Name within these changes", .help_nl = "Begint met #.", .help_en = "Begins with #."},
               Note{.name = "fields", .nl = "Velden", .en = "Fields"},
               Note{.name = "labels", .nl = "Afschermingen", .en = "Read labels"});
}
constexpr auto field_notes(const SetFields*) {
  return notes(Note{.name = "target", .nl = "Waarvan", .en = "Of what", .required = true},
               Note{.name = "fields", .nl = "Velden", .en = "Fields", .required = true, .help_nl = "null maakt een veld leeg.", .help_en = "null clears a field."});
}
constexpr auto field_notes(const SetKey*) {
  return notes(Note{.name = "element", .nl = "Element", .en = "Element", .required = true}, Note{.name = "key", .nl = "Nieuwe sleutel", .en = "New key", .required = true});
}
constexpr auto field_notes(const SetLabels*) {
  return notes(Note{.name = "target", .nl = "Waarvan", .en = "Of what", .required = true}, Note{.name = "labels", .nl = "Afschermingen", .en = "Read labels", .required = true});
}
constexpr auto field_notes(const Remove*) { return notes(Note{.name = "target", .nl = "Wat", .en = "What", .required = true}); }
constexpr auto field_notes(const Unrelate*) {
  return notes(Note{.name = "type", .nl = "Type", .en = "Type", .required = true}, Note{.name = "from", .nl = "Van", .en = "From", .required = true},
               Note{.name = "to", .nl = "Naar", .en = "To", .required = true});
}
constexpr auto field_notes(const Point*) {
  return notes(Note{.name = "at", .nl = "Datum", .en = "Date", .required = true}, Note{.name = "value", .nl = "Waarde", .en = "Value", .required = true});
}
constexpr auto field_notes(const AppendPoints*) {
  return notes(Note{.name = "element", .nl = "Element", .en = "Element", .required = true}, Note{.name = "series", .nl = "Reeks", .en = "Series"},
               Note{.name = "points", .nl = "Metingen", .en = "Points", .required = true});
}
constexpr auto field_notes(const ChangeRequest*) {
  return notes(Note{.name = "base_revision", .nl = "Uitgaande van revisie", .en = "Starting from revision", .required = true,
                    .help_nl = "De revisie die je zag; wat sindsdien is gewijzigd, is een conflict.", .help_en = "The revision you saw; what has changed since is a conflict."},
               Note{.name = "reason", .nl = "Reden", .en = "Reason"}, Note{.name = "source", .nl = "Bron", .en = "Source"},
               Note{.name = "changes", .nl = "Wijzigingen", .en = "Changes", .required = true});
}

struct ReadChanges {
  model::ChangeSet set;
  std::vector<uint32_t> position;  // of each change in the set: its place in the request (one that removes relations may become several)
};
// Errors: kInvalidInput with every problem, each with its path ($.changes[3].fields.name). Whether the change set fits the register is checked when it is
// resolved. What this person may not see cannot be named. `path`: where the request stands.
Result<ReadChanges> to_change_set(const model::View& view, const ChangeRequest& request, const std::string& path = "$");
// The same error with the paths of the set ($.changes[3]…) as paths of the request.
Error in_request(Error error, const ReadChanges& changes);
Result<ChangeRequest> read_change_request(const boost::json::value& json);

// The reverse. `name_of`: how an existing element or relation is called. Values that are commitments are left out: their texts are not
// in the chain.
ChangeRequest to_change_request(const model::Metamodel& metamodel, const model::ChangeSet& changes, const std::function<std::string(model::Ref)>& name_of);

}  // namespace koers::exchange::json
