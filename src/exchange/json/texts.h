// What the reader of JSON says to people.
#pragma once

#include "base/message.h"

namespace koers::exchange::json {

inline constexpr MessageText kWrongKind{"json.wrong_kind", "{field} verwacht {expected}.", "{field} expects {expected}."};
inline constexpr MessageText kForExample{"json.for_example", "Schrijf bijvoorbeeld {example}, of null om het veld leeg te maken.",
                                         "Write {example}, for example, or null to clear the field."};
inline constexpr MessageText kUnknownColumn{"json.unknown_column", "De tabel {field} heeft geen kolom {column}.", "The table {field} has no column {column}."};
inline constexpr MessageText kUnknownType{"json.unknown_type", "Het type {type} bestaat niet.", "There is no type {type}."};
inline constexpr MessageText kUnknownRelationType{"json.unknown_relation_type", "De relatie {type} bestaat niet.", "There is no relation {type}."};
inline constexpr MessageText kUnknownField{"json.unknown_field", "{type} heeft geen veld {field}.", "{type} has no field {field}."};
inline constexpr MessageText kDidYouMean{"json.did_you_mean", "Bedoelde je {name}? De namen staan in het metamodel.", "Did you mean {name}? The metamodel lists the names."};
inline constexpr MessageText kSeeMetamodel{"json.see_metamodel", "De namen staan in het metamodel.", "The metamodel lists the names."};
inline constexpr MessageText kNoSuchElement{"json.no_such_element", "Er is geen element met sleutel {key}.", "There is no element with key {key}."};
inline constexpr MessageText kNoSuchRelation{"json.no_such_relation", "Er is geen relatie {relation}.", "There is no relation {relation}."};
inline constexpr MessageText kNoSuchLocal{"json.no_such_local", "{name} is in deze wijzigingen (nog) niet toegevoegd.", "{name} has not been added in these changes (yet)."};
inline constexpr MessageText kCheckReference{"json.check_reference", "Gebruik een sleutel (INI-7), een relatienummer (@12) of een naam die je eerder gaf (#nieuw).",
                                             "Use a key (INI-7), the number of a relation (@12), or a name that you gave earlier (#new)."};
inline constexpr MessageText kDuplicateLocal{"json.duplicate_local", "De naam {name} is al eerder gegeven.", "The name {name} was given before."};
inline constexpr MessageText kLocalName{"json.local_name", "Geef een andere naam; hij begint met #.", "Give another name; it begins with #."};
inline constexpr MessageText kNotAnElement{"json.not_an_element", "{name} is geen element.", "{name} is not an element."};
inline constexpr MessageText kNotRelated{"json.not_related", "Er is geen relatie {type} van {from} naar {to}.", "There is no relation {type} from {from} to {to}."};
inline constexpr MessageText kLookAgain{"json.look_again", "Haal het element opnieuw op om te zien welke relaties het heeft.", "Fetch the element again to see its relations."};
inline constexpr MessageText kUnknownLabel{"json.unknown_label", "De afscherming {label} bestaat niet.", "There is no read label {label}."};

}  // namespace koers::exchange::json
