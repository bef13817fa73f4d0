// The sentences of the metamodel's loader.
#pragma once

#include "base/message.h"

namespace koers::model {

inline constexpr MessageText kYamlBroken{"metamodel.yaml_broken", "Dit is geen geldige YAML ({problem}).", "This is not valid YAML ({problem})."};
inline constexpr MessageText kYamlBrokenMend{"metamodel.yaml_broken_mend", "Kijk op deze regel en de regel erboven naar inspringen, aanhalingstekens en haakjes.",
                                             "Look at indentation, quotes and brackets on this line and the line above."};
inline constexpr MessageText kYamlTooLarge{"metamodel.yaml_too_large", "Dit bestand is te groot: hoogstens {limit} bytes.", "This file is too large: at most {limit} bytes."};
inline constexpr MessageText kExpectedMap{"metamodel.expected_map", "Bij {name} moeten namen met een dubbele punt staan.", "{name} must hold names with a colon."};
inline constexpr MessageText kExpectedList{"metamodel.expected_list", "Bij {name} moet een lijst staan.", "{name} must hold a list."};
inline constexpr MessageText kExpectedListMend{"metamodel.expected_list_mend", "Schrijf het als [een, twee].", "Write it as [one, two]."};
inline constexpr MessageText kExpectedText{"metamodel.expected_text", "Bij {name} moet een tekst staan.", "{name} must hold a text."};
inline constexpr MessageText kExpectedNumber{"metamodel.expected_number", "Bij {name} moet een getal staan, maar er staat \"{found}\".", "{name} must hold a number, but it says \"{found}\"."};
inline constexpr MessageText kExpectedYesNo{"metamodel.expected_yes_no", "Bij {name} moet yes of no staan, maar er staat \"{found}\".", "{name} must be yes or no, but it says \"{found}\"."};
inline constexpr MessageText kExpectedDate{"metamodel.expected_date", "Bij {name} moet een datum staan, maar er staat \"{found}\".", "{name} must hold a date, but it says \"{found}\"."};
inline constexpr MessageText kExpectedDateMend{"metamodel.expected_date_mend", "Schrijf de datum als jaar, maand en dag: 2027-01-31.", "Write the date as year, month and day: 2027-01-31."};
inline constexpr MessageText kRuleNeverHolds{"metamodel.rule_never_holds", "De regel {name} houdt op voordat hij begint.", "The rule {name} ends before it begins."};
inline constexpr MessageText kRuleNeverHoldsMend{"metamodel.rule_never_holds_mend", "Zet bij until een datum die na from ligt.", "Give until a date that comes after from."};
inline constexpr MessageText kDuplicateKey{"metamodel.duplicate_key", "{name} staat hier twee keer.", "{name} stands here twice."};
inline constexpr MessageText kDuplicateKeyMend{"metamodel.duplicate_key_mend", "Haal er één weg.", "Remove one of them."};
inline constexpr MessageText kUnknownKey{"metamodel.unknown_key", "{name} hoort hier niet.", "{name} does not belong here."};
inline constexpr MessageText kMissingKey{"metamodel.missing_key", "{name} ontbreekt.", "{name} is missing."};
inline constexpr MessageText kMissingKeyMend{"metamodel.missing_key_mend", "Voeg {name} toe.", "Add {name}."};
inline constexpr MessageText kDidYouMean{"metamodel.did_you_mean", "Bedoelde je {name}?", "Did you mean {name}?"};
inline constexpr MessageText kChooseFrom{"metamodel.choose_from", "Kies uit: {names}.", "Choose from: {names}."};
inline constexpr MessageText kBadName{"metamodel.bad_name", "\"{name}\" is geen goede naam.", "\"{name}\" is not a good name."};
inline constexpr MessageText kBadNameMend{"metamodel.bad_name_mend", "Gebruik kleine letters, cijfers en lage streepjes, en begin met een letter.",
                                          "Use small letters, digits and underscores, and begin with a letter."};
inline constexpr MessageText kOwnName{"metamodel.own_name", "\"{name}\" is een eigen toevoeging, maar begint niet met own_.", "\"{name}\" is your own addition, but does not begin with own_."};
inline constexpr MessageText kOwnNameMend{"metamodel.own_name_mend", "Noem het own_{name}. Zo botst het nooit met wat Koers later toevoegt.",
                                          "Call it own_{name}. Then it never clashes with what Koers adds later."};
inline constexpr MessageText kNotOwnName{"metamodel.not_own_name", "\"{name}\" begint met own_, en dat is voor toevoegingen van een organisatie.",
                                         "\"{name}\" begins with own_, which is for an organisation's additions."};
inline constexpr MessageText kNotOwnNameMend{"metamodel.not_own_name_mend", "Haal own_ van de naam af.", "Take own_ off the name."};
inline constexpr MessageText kRedefined{"metamodel.redefined", "{what} van {name} staat al vast en kan niet anders worden.", "{what} of {name} is fixed already and cannot change."};
inline constexpr MessageText kRedefinedMend{"metamodel.redefined_mend", "Haal {what} weg. Toevoegen kan wel: {allowed}.", "Remove {what}. You can add: {allowed}."};
inline constexpr MessageText kTwice{"metamodel.twice", "{name} bestaat al.", "{name} exists already."};
inline constexpr MessageText kTwiceMend{"metamodel.twice_mend", "Kies een andere naam.", "Choose another name."};
inline constexpr MessageText kUnknownName{"metamodel.unknown_name", "{what} \"{name}\" bestaat niet.", "{what} \"{name}\" does not exist."};
inline constexpr MessageText kLabelEmpty{"metamodel.label_empty", "Het woord in het {language} ontbreekt bij {name}.", "The {language} word of {name} is missing."};
inline constexpr MessageText kLabelEmptyMend{"metamodel.label_empty_mend", "Vul nl en en allebei in.", "Fill in both nl and en."};
inline constexpr MessageText kBadPrefix{"metamodel.bad_prefix", "\"{prefix}\" kan niet het begin van een sleutel zijn.", "\"{prefix}\" cannot begin a key."};
inline constexpr MessageText kBadPrefixMend{"metamodel.bad_prefix_mend", "Gebruik twee tot vijf hoofdletters. Van een eigen soort begint het met X, van Koers niet.",
                                            "Use two to five capitals. It begins with X for a type of your own, and not for one of Koers."};
inline constexpr MessageText kPrefixTwice{"metamodel.prefix_twice", "{prefix} is al het begin van de sleutels van {type}.", "{prefix} already begins the keys of {type}."};
inline constexpr MessageText kPrefixTwiceMend{"metamodel.prefix_twice_mend", "Kies andere letters.", "Choose other letters."};
inline constexpr MessageText kBadRange{"metamodel.bad_range", "De kleinste waarde ({min}) is groter dan de grootste ({max}).", "The smallest value ({min}) is larger than the largest ({max})."};
inline constexpr MessageText kBadRangeMend{"metamodel.bad_range_mend", "Wissel min en max om.", "Swap min and max."};
inline constexpr MessageText kNotForKind{"metamodel.not_for_kind", "{name} past niet bij een veld van het soort {kind}.", "{name} does not fit a field of kind {kind}."};
inline constexpr MessageText kNotForKindMend{"metamodel.not_for_kind_mend", "Haal {name} weg of kies een ander soort: {kinds}.", "Remove {name} or choose another kind: {kinds}."};
inline constexpr MessageText kAmbiguous{"metamodel.ambiguous", "\"{word}\" kan hier twee dingen betekenen: {first} en {second}.", "\"{word}\" can mean two things here: {first} and {second}."};
inline constexpr MessageText kAmbiguousMend{"metamodel.ambiguous_mend", "Laat het woord bij één van de twee staan.", "Leave the word at one of the two."};
inline constexpr MessageText kBadPattern{"metamodel.bad_pattern", "In \"{pattern}\" staat {{column}}, maar dat is geen kolom van de tabel.", "\"{pattern}\" holds {{column}}, which is no column of the table."};
inline constexpr MessageText kBadFactor{"metamodel.bad_factor", "\"{found}\" is geen kolom, of geen kolom keer een getal.", "\"{found}\" is not a column, or a column times a number."};
inline constexpr MessageText kBadFactorMend{"metamodel.bad_factor_mend", "Schrijf het als kolom of als kolom * 0.125. De kolommen zijn: {names}.", "Write it as column or column * 0.125. The columns are: {names}."};
inline constexpr MessageText kTooMany{"metamodel.too_many", "Er zijn te veel {what}: hoogstens {limit}.", "There are too many {what}: at most {limit}."};
inline constexpr MessageText kTooManyMend{"metamodel.too_many_mend", "Voeg er een paar samen.", "Merge a few."};
inline constexpr MessageText kBadBit{"metamodel.bad_bit", "Het leeslabel {name} heeft nummer {bit}, en dat kan niet.", "Read label {name} has number {bit}, which cannot be."};
inline constexpr MessageText kBadBitMend{"metamodel.bad_bit_mend", "Koers gebruikt 0 tot en met 7, een organisatie 8 tot en met 15, elk nummer één keer.",
                                         "Koers uses 0 to 7, an organisation 8 to 15, each number once."};
inline constexpr MessageText kBadVersion{"metamodel.bad_version", "\"{found}\" is geen versienummer.", "\"{found}\" is not a version number."};
inline constexpr MessageText kBadVersionMend{"metamodel.bad_version_mend", "Schrijf het als 1.0.0.", "Write it as 1.0.0."};
inline constexpr MessageText kLinkDirection{"metamodel.link_direction", "Een link heeft of to: of from: nodig.", "A link needs either to: or from:."};
inline constexpr MessageText kLinkDirectionMend{"metamodel.link_direction_mend", "Gebruik to: als de relatie hier begint en from: als zij hier eindigt.",
                                                "Use to: when the relation starts here and from: when it ends here."};
inline constexpr MessageText kPairNotAllowed{"metamodel.pair_not_allowed", "{relation} kan niet van {from} naar {to} gaan.", "{relation} cannot go from {from} to {to}."};
inline constexpr MessageText kPairNotAllowedMend{"metamodel.pair_not_allowed_mend", "Voeg het paar toe bij {relation}, of kies een andere relatie.",
                                                 "Add the pair to {relation}, or choose another relation."};
inline constexpr MessageText kRuleNeedsNothing{"metamodel.rule_needs_nothing", "De regel {name} vraagt niets.", "Rule {name} needs nothing."};
inline constexpr MessageText kRuleNeedsNothingMend{"metamodel.rule_needs_nothing_mend", "Zet onder needs een field of een relation.", "Put a field or a relation under needs."};
inline constexpr MessageText kOutOfRange{"metamodel.out_of_range", "{name} moet tussen {min} en {max} liggen.", "{name} must lie between {min} and {max}."};
inline constexpr MessageText kOutOfRangeMend{"metamodel.out_of_range_mend", "Verander {name}.", "Change {name}."};
inline constexpr MessageText kTitleCount{"metamodel.title_count", "In title ontbreekt het aantal.", "The title lacks the count."};
inline constexpr MessageText kTitleCountMend{"metamodel.title_count_mend", "Zet {count} in de Nederlandse en de Engelse zin, en als je wilt {total}.",
                                             "Put {count} in the Dutch and the English sentence, and {total} if you like."};
inline constexpr MessageText kRestMayNot{"metamodel.rest_may_not", "Dit mag alleen in het metamodel van Koers zelf.", "Only the metamodel of Koers itself may hold this."};
inline constexpr MessageText kRestMayNotMend{"metamodel.rest_may_not_mend", "Haal het weg.", "Remove it."};
inline constexpr MessageText kCircular{"metamodel.circular", "De groep {name} bevat zichzelf.", "Group {name} contains itself."};
inline constexpr MessageText kCircularMend{"metamodel.circular_mend", "Noem in een groep alleen soorten en eerder genoemde groepen.", "Name only types and groups mentioned earlier."};

}  // namespace koers::model
