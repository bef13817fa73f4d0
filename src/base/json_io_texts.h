// What the reader of JSON and the reader of options say when something does not fit. Used by json_io*.cpp and options.cpp only.
#pragma once

#include "base/message.h"

namespace koers::json_texts {

inline constexpr MessageText kExpected{"base.json_expected", "Hier hoort {expected} te staan, maar er staat {found}.",
                                       "This should be {expected}, but it is {found}."};
inline constexpr MessageText kForExample{"base.json_for_example", "Schrijf bijvoorbeeld {example}.", "Write for example {example}."};
inline constexpr MessageText kTooSmall{"base.json_too_small", "{value} is te klein.", "{value} is too small."};
inline constexpr MessageText kAtLeast{"base.json_at_least", "Vul {limit} of meer in.", "Enter {limit} or more."};
inline constexpr MessageText kTooBig{"base.json_too_big", "{value} is te groot.", "{value} is too large."};
inline constexpr MessageText kAtMost{"base.json_at_most", "Vul {limit} of minder in.", "Enter {limit} or less."};
inline constexpr MessageText kUnknownField{"base.json_unknown_field", "Het veld {field} bestaat hier niet.",
                                           "There is no field {field} here."};
inline constexpr MessageText kMissing{"base.json_missing", "Het veld {field} ontbreekt.", "The field {field} is missing."};
inline constexpr MessageText kAdd{"base.json_add", "Voeg {field} toe.", "Add {field}."};
inline constexpr MessageText kNoChoice{"base.json_no_choice", "{value} kun je hier niet kiezen.",
                                       "{value} is not one of the choices here."};
inline constexpr MessageText kDidYouMean{"base.did_you_mean", "Bedoelde je {suggestion}?", "Did you mean {suggestion}?"};
inline constexpr MessageText kChooseFrom{"base.choose_from", "Kies uit: {choices}.", "Choose from: {choices}."};
inline constexpr MessageText kTooDeep{"base.json_too_deep", "Dit zit meer dan {limit} lagen diep.",
                                      "This is nested more than {limit} levels deep."};
inline constexpr MessageText kFlatten{"base.json_flatten", "Gebruik minder lagen in elkaar.", "Use fewer levels inside each other."};
inline constexpr MessageText kMore{"base.json_more", "Er zijn nog meer fouten; deze lijst houdt op bij {limit}.",
                                   "There are more errors; this list ends at {limit}."};
inline constexpr MessageText kFixTheseFirst{"base.json_fix_these_first", "Herstel deze eerst.", "Fix these first."};
inline constexpr MessageText kWriteOnly{"base.json_write_only", "Dit veld maakt Koers zelf; het kan niet worden ingelezen.",
                                        "Koers makes this field itself; it cannot be read."};
inline constexpr MessageText kLeaveOut{"base.json_leave_out", "Laat het veld weg.", "Leave the field out."};
inline constexpr MessageText kWrongCount{"base.json_wrong_count", "Deze lijst telt {found} waarden en hoort er {expected} te tellen.",
                                         "This list has {found} values and should have {expected}."};
inline constexpr MessageText kAddOrRemove{"base.json_add_or_remove", "Vul de lijst aan of kort hem in.", "Add values or take some out."};
inline constexpr MessageText kNotJson{"base.json_syntax", "Dit is geen geldige JSON: {reason} (regel {line}, teken {column}).",
                                      "This is not valid JSON: {reason} (line {line}, character {column})."};
inline constexpr MessageText kMendJson{"base.json_syntax_mend", "Verbeter de tekst op die plek.", "Correct the text in that place."};
inline constexpr MessageText kTooManyBytes{"base.json_too_large", "Deze JSON is {size} bytes groot; de grens is {limit}.",
                                           "This JSON has {size} bytes; the limit is {limit}."};
inline constexpr MessageText kSplitUp{"base.json_split_up", "Verdeel de gegevens over meer stukken.",
                                      "Divide the data over several pieces."};

}  // namespace koers::json_texts
