// The sentences of this room.
#pragma once

#include "base/message.h"

namespace koers::model {

// Stored bytes that are not what was written.
inline constexpr MessageText kNumbersCorrupt{"model.numbers_corrupt", "De stand van de nummers in het controlepunt is niet leesbaar.", "The state of the numbers in the checkpoint cannot be read."};
inline constexpr MessageText kEntryCorrupt{"model.entry_corrupt", "Deze wijziging in het grootboek is niet leesbaar.", "This change in the ledger cannot be read."};
inline constexpr MessageText kEntryNewer{"model.entry_newer", "Deze wijziging is geschreven in vorm {format}; deze Koers leest tot en met vorm {known}.", "This change was written in format {format}; this Koers reads up to format {known}."};
inline constexpr MessageText kUpdateKoers{"model.update_koers", "Werk Koers bij. Er is niets gewijzigd.", "Update Koers. Nothing was changed."};
inline constexpr MessageText kRestoreCopy{"model.restore_copy", "Draai “koers verify” en zet zo nodig de laatste goede kopie terug.", "Run “koers verify” and, if needed, restore the last good copy."};
inline constexpr MessageText kCheckpointCorrupt{"model.checkpoint_corrupt", "Het controlepunt is beschadigd ({part}, nummer {number}).", "The checkpoint is damaged ({part}, number {number})."};
inline constexpr MessageText kCheckpointNewer{"model.checkpoint_newer", "Het controlepunt is geschreven in vorm {format}; deze Koers leest tot en met vorm {known}.", "The checkpoint was written in format {format}; this Koers reads up to format {known}."};
inline constexpr MessageText kCheckpointMetamodel{"model.checkpoint_metamodel", "Het controlepunt kent typen of velden die het metamodel niet kent.", "The checkpoint knows types or fields that the metamodel does not know."};
inline constexpr MessageText kDropCheckpoint{"model.drop_checkpoint", "Er gaat niets verloren: Koers bouwt het controlepunt opnieuw op uit het grootboek.", "Nothing is lost: Koers rebuilds the checkpoint from the ledger."};

inline constexpr MessageText kInconsistent{"model.inconsistent", "Het register klopt niet met zichzelf: {fault}.", "The register does not agree with itself: {fault}."};

// A value that does not fit its field.
inline constexpr MessageText kWrongKind{"model.wrong_kind", "{field} vraagt om {expected}, maar er staat {given}.", "{field} asks for {expected}, but there is {given}."};
inline constexpr MessageText kGiveKind{"model.give_kind", "Vul hier {expected} in.", "Fill in {expected} here."};
inline constexpr MessageText kNotAChoice{"model.not_a_choice", "“{value}” is geen keuze van {field}.", "“{value}” is not a choice of {field}."};
inline constexpr MessageText kPickChoice{"model.pick_choice", "Kies uit: {choices}.", "Choose from: {choices}."};
inline constexpr MessageText kChoiceTwice{"model.choice_twice", "“{value}” staat twee keer in {field}.", "“{value}” is in {field} twice."};
inline constexpr MessageText kBelowMin{"model.below_min", "{field} is {value}; het minimum is {min}.", "{field} is {value}; the minimum is {min}."};
inline constexpr MessageText kAboveMax{"model.above_max", "{field} is {value}; het maximum is {max}.", "{field} is {value}; the maximum is {max}."};
inline constexpr MessageText kStayWithin{"model.stay_within", "Vul een waarde in die binnen de grens blijft.", "Fill in a value within the limit."};
inline constexpr MessageText kNotFinite{"model.not_finite", "{field} is geen gewoon getal.", "{field} is not an ordinary number."};
inline constexpr MessageText kGiveNumber{"model.give_number", "Vul een getal in, of laat het veld leeg.", "Fill in a number, or leave the field empty."};
inline constexpr MessageText kNoSuchDate{"model.no_such_date", "{field} ligt buiten de jaren 1 tot en met 9999.", "{field} lies outside the years 1 to 9999."};
inline constexpr MessageText kTooLong{"model.too_long", "{field} is te lang: {bytes} bytes, en er passen er {max}.", "{field} is too long: {bytes} bytes, and {max} fit."};
inline constexpr MessageText kShorten{"model.shorten", "Kort de inhoud in, of verdeel die over meer elementen.", "Shorten the content, or divide it over more elements."};
inline constexpr MessageText kUnreadableText{"model.unreadable_text", "{field} bevat tekens die niet te lezen zijn.", "{field} contains characters that cannot be read."};
inline constexpr MessageText kSaveAsUtf8{"model.save_as_utf8", "Typ de tekst opnieuw, of sla het bestand op als UTF-8.", "Type the text again, or save the file as UTF-8."};
inline constexpr MessageText kNotJson{"model.not_json", "{field} is geen geldige JSON.", "{field} is not valid JSON."};
inline constexpr MessageText kMendJson{"model.mend_json", "Controleer de JSON met een editor die fouten aanwijst.", "Check the JSON with an editor that points out errors."};
inline constexpr MessageText kRowTooLong{"model.row_too_long", "Rij {row} van {field} heeft {cells} cellen; er zijn {columns} kolommen.", "Row {row} of {field} has {cells} cells; there are {columns} columns."};
inline constexpr MessageText kDropCells{"model.drop_cells", "Laat de cellen weg die in geen kolom horen.", "Leave out the cells that belong to no column."};

// Fields and types.
inline constexpr MessageText kFieldNotHere{"model.field_not_here", "Het veld {field} hoort niet bij {type}.", "The field {field} does not belong to {type}."};
inline constexpr MessageText kSeeFields{"model.see_fields", "Gebruik een veld van dit soort, of voeg het veld toe aan het metamodel.", "Use a field of this type, or add the field to the metamodel."};
inline constexpr MessageText kFieldRemoved{"model.field_removed", "Het veld {field} is vervallen; je kunt het niet meer invullen.", "The field {field} was withdrawn; it can no longer be filled in."};
inline constexpr MessageText kLeaveFieldOut{"model.leave_field_out", "Laat dit veld weg.", "Leave this field out."};
inline constexpr MessageText kFieldTwice{"model.field_twice", "Het veld {field} staat twee keer in dezelfde wijziging.", "The field {field} is in the same change twice."};
inline constexpr MessageText kKeepOne{"model.keep_one", "Laat één van de twee staan.", "Keep one of the two."};
inline constexpr MessageText kRequired{"model.required", "Vul {field} in.", "Fill in {field}."};
inline constexpr MessageText kRequiredWhy{"model.required_why", "Dit veld is verplicht voor {type}.", "This field is required for {type}."};
inline constexpr MessageText kNoSuchType{"model.no_such_type", "Soort {number} staat niet in het metamodel.", "Type {number} is not in the metamodel."};
inline constexpr MessageText kTypeRemoved{"model.type_removed", "Het soort {type} is vervallen; er kan niets meer bij.", "The type {type} was withdrawn; nothing can be added to it."};
inline constexpr MessageText kOtherType{"model.other_type", "Kies een ander soort.", "Choose another type."};
inline constexpr MessageText kNoSuchLabel{"model.no_such_label", "Deze leeslabels staan niet in het metamodel ({labels}).", "These read labels are not in the metamodel ({labels})."};
inline constexpr MessageText kKnownLabels{"model.known_labels", "Gebruik alleen: {known}.", "Use only: {known}."};

// Keys, targets and numbers.
inline constexpr MessageText kKeyMalformed{"model.key_malformed", "“{key}” kan geen code zijn.", "“{key}” cannot be a key."};
inline constexpr MessageText kKeyForm{"model.key_form", "Gebruik 1 tot en met 64 tekens: letters, cijfers en - _ . / : # +, en begin met een letter of cijfer.", "Use 1 to 64 characters: letters, digits and - _ . / : # +, and begin with a letter or digit."};
inline constexpr MessageText kKeyTaken{"model.key_taken", "De code {key} is al van een ander element.", "The key {key} belongs to another element already."};
inline constexpr MessageText kKeyTwice{"model.key_twice", "De code {key} staat twee keer in deze wijzigingen.", "The key {key} is in these changes twice."};
inline constexpr MessageText kOtherKey{"model.other_key", "Kies een andere code, of laat de code leeg: dan kiest Koers er een.", "Choose another key, or leave it empty: then Koers chooses one."};
inline constexpr MessageText kTargetGone{"model.target_gone", "Wat je wilt wijzigen bestaat niet, of niet meer.", "What you want to change does not exist, or not any more."};
inline constexpr MessageText kReload{"model.reload", "Haal de laatste stand op en probeer het opnieuw.", "Get the latest state and try again."};
inline constexpr MessageText kNotAddedBefore{"model.not_added_before", "Wijziging {position} voegt niets toe waarnaar hier verwezen kan worden.", "Change {position} adds nothing that can be referred to here."};
inline constexpr MessageText kReferEarlier{"model.refer_earlier", "Verwijs naar een eerdere wijziging die een element of relatie toevoegt.", "Refer to an earlier change that adds an element or relation."};
inline constexpr MessageText kNumberTaken{"model.number_taken", "Nummer {number} is in gebruik of nooit uitgegeven.", "Number {number} is in use or was never given out."};
inline constexpr MessageText kLeaveNumberOut{"model.leave_number_out", "Laat het nummer weg; het register geeft het uit.", "Leave the number out; the register gives it."};
inline constexpr MessageText kNumbersUp{"model.numbers_up", "Het register zit vol: alle nummers zijn uitgegeven.", "The register is full: all numbers have been given out."};
inline constexpr MessageText kSplitRegister{"model.split_register", "Begin een tweede register voor een deel van de gegevens.", "Begin a second register for part of the data."};
inline constexpr MessageText kTooManyChanges{"model.too_many_changes", "Dit zijn {count} wijzigingen in één keer; er passen er {max}.", "These are {count} changes at once; {max} fit."};
inline constexpr MessageText kSplitChanges{"model.split_changes", "Verdeel ze over meer keren.", "Divide them over more turns."};
inline constexpr MessageText kMoreProblems{"model.more_problems", "Er zijn meer dan {shown} fouten; dit zijn de eerste.", "There are more than {shown} errors; these are the first."};
inline constexpr MessageText kMendFirst{"model.mend_first", "Herstel deze eerst en probeer het opnieuw.", "Mend these first and try again."};

// Relations.
inline constexpr MessageText kFromGone{"model.from_gone", "De relatie “{relation}” begint bij iets dat niet bestaat, of niet meer.", "The relation “{relation}” starts at something that does not exist, or not any more."};
inline constexpr MessageText kToGone{"model.to_gone", "De relatie “{relation}” eindigt bij iets dat niet bestaat, of niet meer.", "The relation “{relation}” ends at something that does not exist, or not any more."};
inline constexpr MessageText kRelationNotAllowed{"model.pair_not_allowed", "De relatie “{relation}” kan niet van {from} naar {to}.", "The relation “{relation}” cannot go from {from} to {to}."};
inline constexpr MessageText kAllowedPairs{"model.allowed_pairs", "Dit kan wel: {pairs}.", "These can: {pairs}."};
inline constexpr MessageText kOnePerFrom{"model.one_per_from", "{element} kan maar één relatie “{relation}” hebben.", "{element} can have only one relation “{relation}”."};
inline constexpr MessageText kOnePerTo{"model.one_per_to", "{element} kan maar één keer het eind zijn van “{relation}”.", "{element} can be the end of “{relation}” only once."};
inline constexpr MessageText kRemoveOther{"model.remove_other", "Verwijder eerst de andere relatie.", "Remove the other relation first."};
inline constexpr MessageText kCycle{"model.cycle", "De relatie “{relation}” loopt zo in een kring: {path}.", "The relation “{relation}” would run in a circle: {path}."};
inline constexpr MessageText kBreakCycle{"model.break_cycle", "Haal één van deze relaties weg.", "Take one of these relations away."};
inline constexpr MessageText kTooDeep{"model.too_deep", "Relaties op relaties gaan hier dieper dan {max} lagen.", "Relations on relations go deeper than {max} levels here."};
inline constexpr MessageText kRelateElements{"model.relate_elements", "Leg de relatie naar het element zelf.", "Relate to the element itself."};

// Series.
inline constexpr MessageText kSeriesOfRelation{"model.series_of_relation", "Een meetreeks hoort bij een element, niet bij een relatie.", "A series belongs to an element, not to a relation."};
inline constexpr MessageText kSeriesName{"model.series_name", "De naam van een meetreeks is hooguit 200 tekens leesbare tekst.", "The name of a series is at most 200 characters of readable text."};
inline constexpr MessageText kOtherName{"model.other_name", "Geef de reeks een kortere naam.", "Give the series a shorter name."};
inline constexpr MessageText kPointNotFinite{"model.point_not_finite", "De meting van {date} is geen gewoon getal.", "The measurement of {date} is not an ordinary number."};

// Where no key was given yet.
inline constexpr MessageText kNewElement{"model.new_element", "nieuw element {position}", "new element {position}"};

// Personal values that were dropped.
inline constexpr MessageText kErased{"model.erased", "gewist", "erased"};

// Names that the metamodel does not know (change_builder.h).
inline constexpr MessageText kUnknownTypeName{"model.unknown_type_name", "Er is geen soort “{name}”.", "There is no type “{name}”."};
inline constexpr MessageText kUnknownRelationName{"model.unknown_relation_name", "Er is geen relatie “{name}”.", "There is no relation “{name}”."};
inline constexpr MessageText kUnknownFieldName{"model.unknown_field_name", "{type} heeft geen veld “{name}”.", "{type} has no field “{name}”."};
inline constexpr MessageText kPerhapsYouMean{"model.did_you_mean", "Bedoel je “{name}”?", "Do you mean “{name}”?"};
inline constexpr MessageText kSeeMetamodel{"model.see_metamodel", "Kijk in het metamodel welke namen er zijn.", "Look in the metamodel which names there are."};
inline constexpr MessageText kNoSuchKey{"model.unknown_key", "Er is geen element met de code {key}.", "There is no element with the key {key}."};
inline constexpr MessageText kCheckKey{"model.check_key", "Controleer de code, of voeg het element eerst toe.", "Check the key, or add the element first."};

}  // namespace koers::model
