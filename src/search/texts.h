// What this room says to people.
#pragma once

#include "base/message.h"

namespace koers::search {

inline constexpr MessageText kUnknownType{"search.unknown_type", "Het type {type} bestaat niet.", "There is no type {type}."};
inline constexpr MessageText kSeeTypes{"search.see_types", "In het metamodel staan de namen, zoals initiative of application.", "The metamodel lists the names, such as initiative or application."};
inline constexpr MessageText kUnknownField{"search.unknown_field", "Er is geen veld of relatie {field} bij deze typen.", "These types have no field or relation {field}."};
inline constexpr MessageText kDidYouMean{"search.did_you_mean", "Bedoelde je {name}?", "Did you mean {name}?"};
inline constexpr MessageText kSeeFields{"search.see_fields", "In het metamodel staan de namen. Een relatie van de andere kant schrijf je als naam.in.",
                                        "The metamodel lists the names. A relation from the other end is written as name.in."};
inline constexpr MessageText kBadFilter{"search.bad_filter", "Het filter “{filter}” is niet te lezen.", "The filter “{filter}” cannot be read."};
inline constexpr MessageText kFilterForm{"search.filter_form", "Schrijf veld:bewerking:waarde, met als bewerking is, not, contains, from, to, empty, filled, has of lacks.",
                                         "Write field:operation:value, with is, not, contains, from, to, empty, filled, has or lacks as the operation."};
inline constexpr MessageText kBadOperator{"search.bad_operator", "De bewerking {operator} past niet bij {field}.", "The operation {operator} does not fit {field}."};
inline constexpr MessageText kChooseOperator{"search.choose_operator", "Kies uit: {operators}.", "Choose from: {operators}."};
inline constexpr MessageText kBadValue{"search.bad_value", "{value} is geen waarde voor {field}.", "{value} is not a value for {field}."};
inline constexpr MessageText kValueForm{"search.value_form", "Bedragen in hele centen, datums als 2027-07-01, kwartalen als 2027-Q3, aandelen als 0.25.",
                                        "Amounts in whole cents, dates as 2027-07-01, quarters as 2027-Q3, shares as 0.25."};
inline constexpr MessageText kNoSuchElement{"search.no_such_element", "Er is geen element met sleutel {key}.", "There is no element with key {key}."};
inline constexpr MessageText kCheckKey{"search.check_key", "Controleer de sleutel.", "Check the key."};

}  // namespace koers::search
