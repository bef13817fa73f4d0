// What the plan of an import says of rows, cells and links, in both languages.
#pragma once

#include "base/message.h"

namespace koers::exchange::table {

// Rows that hold no element.
inline constexpr MessageText kRowPreamble{"table.row_preamble", "Staat boven de tabel.", "Stands above the table."};
inline constexpr MessageText kRowHeader{"table.row_header", "De kop van de tabel.", "The header of the table."};
inline constexpr MessageText kRowSection{"table.row_section", "Een tussenkop.", "A heading between the rows."};
inline constexpr MessageText kRowTotal{"table.row_total", "Een totaal of subtotaal: Koers telt zelf.", "A total or subtotal: Koers adds up by itself."};
inline constexpr MessageText kRowRepeatedHeader{"table.row_repeated_header", "De kop, nog een keer.", "The header once more."};
inline constexpr MessageText kRowFooter{"table.row_footer", "Een opmerking onder de tabel.", "A remark below the table."};
inline constexpr MessageText kRowBeside{"table.row_beside", "Staat naast de tabel.", "Stands beside the table."};
inline constexpr MessageText kRowNoValues{"table.row_no_values", "Er staat niets in de kolommen van de tabel.", "There is nothing in the columns of the table."};
inline constexpr MessageText kRowTwice{"table.row_twice", "Deze rij is gelijk aan rij {row}.", "This row is the same as row {row}."};
inline constexpr MessageText kTableNotTaken{"table.table_not_taken", "De tabel is niet overgenomen: {reason}", "The table was not taken: {reason}"};

// Rows that cannot become one.
inline constexpr MessageText kRowNoName{"table.row_no_name", "Er staat geen naam en geen bekend nummer in deze rij.", "There is no name and no known number in this row."};
inline constexpr MessageText kGiveName{"table.give_name", "Vul een naam in, of haal de rij weg.", "Fill in a name, or take the row out."};
inline constexpr MessageText kUnknownNumber{"table.unknown_number", "Nummer {number} is niet bekend, en er staat geen naam bij.", "Number {number} is not known, and there is no name with it."};
inline constexpr MessageText kGiveNameOrNumber{"table.give_name_or_number", "Verbeter het nummer, of zet de naam erbij.", "Correct the number, or add the name."};
inline constexpr MessageText kKeyOfOtherType{"table.key_of_other_type", "{key} is al een {type}.", "{key} is a {type} already."};
inline constexpr MessageText kCorrectKey{"table.correct_key", "Verbeter de sleutel, of maak de cel leeg: dan zoekt Koers op naam.", "Correct the key, or empty the cell: then Koers looks by name."};
inline constexpr MessageText kWhichRow{"table.which_row", "Welke “{name}” is dit?", "Which “{name}” is this?"};
inline constexpr MessageText kRenamedRow{"table.renamed_row", "Rij {row} was “{before}” en heet nu “{after}”. Is dat dezelfde?", "Row {row} was “{before}” and is now called “{after}”. Is it the same?"};
inline constexpr MessageText kAnswerQuestion{"table.answer_question", "Beantwoord de vraag bij deze rij.", "Answer the question with this row."};
inline constexpr MessageText kRefusedByRegister{"table.refused_by_register", "Het register neemt dit niet aan: {reason}", "The register does not accept this: {reason}"};

// How a row was recognised.
inline constexpr MessageText kFoundByKey{"table.found_by_key", "Gevonden op sleutel.", "Found by key."};
inline constexpr MessageText kFoundByNumber{"table.found_by_number", "Gevonden op nummer {number}.", "Found by number {number}."};
inline constexpr MessageText kFoundByName{"table.found_by_name", "Gevonden op naam.", "Found by name."};
inline constexpr MessageText kFoundByRow{"table.found_by_row", "Gevonden op de rij waar het eerder uit kwam; het heette “{before}”.", "Found by the row it came from before; it was called “{before}”."};
inline constexpr MessageText kIsNew{"table.is_new", "Nieuw.", "New."};
inline constexpr MessageText kIsNewNamedFrom{"table.is_new_named_from", "Nieuw; de naam is gemaakt uit “{from}”.", "New; the name was made from “{from}”."};
inline constexpr MessageText kAddsTo{"table.adds_to", "Vult rij {row} aan.", "Adds to row {row}."};
inline constexpr MessageText kSameNameElsewhere{"table.same_name_elsewhere", "“{name}” staat ook in rij {row}, met andere gegevens. Ze blijven twee.",
                                                "“{name}” stands in row {row} too, with other data. They stay two."};
inline constexpr MessageText kNearlySameName{"table.nearly_same_name", "“{name}” lijkt op “{other}”. Is het hetzelfde? Voeg ze dan samen.", "“{name}” looks like “{other}”. If it is the same, merge them."};

// Cells.
inline constexpr MessageText kCellSaysNothing{"table.cell_says_nothing", "Dit zegt dat er geen waarde is.", "This says that there is no value."};
inline constexpr MessageText kCellAssumed{"table.cell_assumed", "Ongeveer; de waarde is als aanname gemerkt.", "About so; the value was marked as an assumption."};
inline constexpr MessageText kCellConverted{"table.cell_converted", "Omgerekend naar {unit}.", "Converted to {unit}."};
inline constexpr MessageText kNameStandsElsewhere{"table.name_stands_elsewhere", "De naam komt uit {sheet}; deze is niet overgenomen.", "The name comes from {sheet}; this one was not taken."};
inline constexpr MessageText kMoreSpecific{"table.more_specific", "Er zijn ook cijfers per periode; die gaan voor.", "There are also figures per period; those go before."};
inline constexpr MessageText kRemainderNote{"table.remainder_note", "“{text}” is overgenomen bij “{field}”.", "“{text}” was taken with “{field}”."};
inline constexpr MessageText kRemainderLost{"table.remainder_lost", "“{text}” is niet overgenomen.", "“{text}” was not taken."};
inline constexpr MessageText kNoDetail{"table.no_detail", "Zonder “{column}” zegt deze cel niets.", "Without “{column}” this cell says nothing."};
inline constexpr MessageText kFilledInFrom{"table.filled_in_from", "Afgeleid uit “{from}”.", "Derived from “{from}”."};

inline constexpr MessageText kBothChanged{"table.both_changed", "Een ander heeft dit na de export ook gewijzigd: toen “{then}”, nu “{now}”, in je bestand “{yours}”. Het register is zo gelaten.",
                                          "Somebody else changed this after the export too: then “{then}”, now “{now}”, in your file “{yours}”. The register was left as it is."};
inline constexpr MessageText kTableChangedByOther{"table.table_changed_by_other", "Een ander heeft “{field}” na de export ook gewijzigd. Het register is zo gelaten.",
                                                  "Somebody else changed “{field}” after the export too. The register was left as it is."};
inline constexpr MessageText kExportAgain{"table.export_again", "Bekijk wat er nu staat. Wil je toch jouw waarde, exporteer dan opnieuw en wijzig het daarin, of wijzig het op het scherm.",
                                          "Look at what stands there now. If you still want your value, export again and change it there, or change it on the screen."};
inline constexpr MessageText kPointUnreadable{"table.point_unreadable", "Deze meting heeft geen leesbare datum of waarde.", "This measurement has no readable date or value."};
inline constexpr MessageText kPointMend{"table.point_mend", "Vul een datum en een getal in.", "Enter a date and a number."};
inline constexpr MessageText kChangedSinceExport{"table.changed_since_export", "Gewijzigd in het register na de export; de cel is niet gewijzigd en telt niet.",
                                                 "Changed in the register after the export; the cell was not changed and does not count."};

// Links.
inline constexpr MessageText kNamedElement{"table.named_element", "{names}", "{names}"};
inline constexpr MessageText kCreatedForCell{"table.created_for_cell", "{names}: nog niet in het register; komt erbij.", "{names}: not in the register yet; is added."};
inline constexpr MessageText kOtherLinksStay{"table.other_links_stay", "Blijft ook gekoppeld aan: {names}.", "Stays linked to: {names}."};
inline constexpr MessageText kLinkTwice{"table.link_twice", "Hier past er maar één; {names} is niet gekoppeld.", "Only one fits here; {names} was not linked."};
inline constexpr MessageText kLinkToItself{"table.link_to_itself", "Een koppeling met zichzelf kan niet.", "A link with itself is not possible."};
inline constexpr MessageText kTakeOneOut{"table.take_one_out", "Haal er een weg.", "Take one out."};
inline constexpr MessageText kWhichIs{"table.which_is", "“{text}” bij “{field}” is niet bekend. Wat is het?", "“{text}” at “{field}” is not known. What is it?"};
inline constexpr MessageText kWhichOf{"table.which_of", "“{text}” bij “{field}” kan meer dan één ding zijn. Welk?", "“{text}” at “{field}” may be more than one thing. Which?"};
inline constexpr MessageText kMendReference{"table.mend_reference", "Beantwoord de vraag, of verbeter de cel.", "Answer the question, or correct the cell."};
inline constexpr MessageText kLeftOutAsAnswered{"table.left_out_as_answered", "“{text}” is weggelaten, zoals geantwoord.", "“{text}” was left out, as answered."};
inline constexpr MessageText kNamedInColumn{"table.named_in_column", "Genoemd bij “{field}”.", "Named at “{field}”."};

// Options.
inline constexpr MessageText kNoSuchTypeName{"table.no_such_type_name", "De soort “{type}” bestaat niet.", "There is no type “{type}”."};
inline constexpr MessageText kNoSuchCell{"table.no_such_cell", "Cel {cell} bestaat niet; de verbetering is niet gebruikt.", "There is no cell {cell}; the correction was not used."};
inline constexpr MessageText kSeeTypes{"table.see_types", "Gebruik een naam uit het metamodel, zoals initiative of application.", "Use a name of the metamodel, such as initiative or application."};
inline constexpr MessageText kNoSuchMeaning{"table.no_such_meaning", "“{meaning}” zegt niets over {type}.", "“{meaning}” says nothing about {type}."};
inline constexpr MessageText kSeeMeanings{"table.see_meanings", "Gebruik een veld of koppeling van dit soort, zoals name of owns<.", "Use a field or link of this type, such as name or owns<."};

}  // namespace koers::exchange::table
