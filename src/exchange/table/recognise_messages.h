// Why a table or a column was understood as it was, in both languages.
#pragma once

#include "base/message.h"

namespace koers::exchange::table {

inline constexpr MessageText kHeaderExact{"table.header_exact", "De kop is “{phrase}”.", "The header is “{phrase}”."};
inline constexpr MessageText kHeaderWords{"table.header_words", "De kop zegt hetzelfde als “{phrase}”.",
                                          "The header says the same as “{phrase}”."};
inline constexpr MessageText kHeaderSpelling{"table.header_spelling", "De kop lijkt op “{phrase}”, op een letter na.",
                                             "The header looks like “{phrase}”, but for a letter."};
inline constexpr MessageText kHeaderPart{"table.header_part", "De kop heeft woorden gemeen met “{phrase}”.",
                                         "The header shares words with “{phrase}”."};
inline constexpr MessageText kHeaderPattern{"table.header_pattern", "De kop past op “{phrase}”.", "The header fits “{phrase}”."};
inline constexpr MessageText kNamedByPlace{"table.named_by_place", "De eerste kolom met in elke rij een eigen tekst.",
                                           "The first column with a text of its own in each row."};
inline constexpr MessageText kKnownByValues{"table.known_by_values", "Wat eronder staat, zijn de keuzes van dit gegeven.",
                                            "What stands below are the choices of this field."};
inline constexpr MessageText kKnownByProse{"table.known_by_prose",
                                           "De kop zegt niets bekends, maar eronder staan zinnen: dat is een opmerking.",
                                           "The header says nothing known, but sentences stand below: those are remarks."};
inline constexpr MessageText kKnownByColumns{
    "table.known_by_columns", "De kop zegt het niet, maar wat eronder staat past het best bij “{label}”, en dat had nog geen kolom.",
    "The header does not say so, but what stands below suits “{label}” best, and no other column is that."};
inline constexpr MessageText kHeaderRemembered{"table.header_remembered", "Zo gekozen bij een vorige keer.", "Chosen so the time before."};
inline constexpr MessageText kTypeRemembered{"table.type_remembered", "Zo gekozen bij een vorige keer.", "Chosen so the time before."};
inline constexpr MessageText kHeaderChosen{"table.header_chosen", "Zo gekozen.", "Chosen so."};
inline constexpr MessageText kHeaderUnknown{"table.header_unknown", "Deze kop is niet herkend.", "This header was not recognised."};
inline constexpr MessageText kHeaderMissing{"table.header_missing", "Deze kolom heeft geen kop.", "This column has no header."};
inline constexpr MessageText kHeaderLeftOut{"table.header_left_out", "Weggelaten, zoals gekozen.", "Left out, as chosen."};
inline constexpr MessageText kColumnTwice{"table.column_twice", "“{label}” staat al in een andere kolom.",
                                          "“{label}” already stands in another column."};
inline constexpr MessageText kColumnEmpty{"table.column_empty", "Er staat niets in deze kolom.", "There is nothing in this column."};
inline constexpr MessageText kRowCounter{"table.row_counter", "Een volgnummer van de rijen: dat zegt niets over de inhoud.",
                                         "A number of the rows: that says nothing about the content."};
inline constexpr MessageText kColumnAmbiguous{"table.column_ambiguous", "De kop kan “{first}” zijn of “{second}”. Kies er een.",
                                              "The header may be “{first}” or “{second}”. Choose one."};
inline constexpr MessageText kColumnUnsure{"table.column_unsure", "De kop kan “{label}” zijn, maar dat is niet zeker. Kies.",
                                           "The header may be “{label}”, but that is not sure. Choose."};
inline constexpr MessageText kValuesDoNotSuit{"table.values_do_not_suit",
                                              "De kop lijkt “{label}”, maar wat eronder staat past daar niet bij. Kies.",
                                              "The header seems to be “{label}”, but what stands below does not suit it. Choose."};

inline constexpr MessageText kTypeByName{"table.type_by_name", "De naam “{name}” zegt het.", "The name “{name}” says so."};
inline constexpr MessageText kTypeByHeaders{"table.type_by_headers", "{count} koppen horen bij {label}.",
                                            "{count} headers belong to {label}."};
inline constexpr MessageText kTypeByColumn{"table.type_by_column", "Wat een rij is, staat in de kolom “{header}”.",
                                           "What a row is stands in the column “{header}”."};
inline constexpr MessageText kTypeChosen{"table.type_chosen", "Zo gekozen.", "Chosen so."};
inline constexpr MessageText kTypeUnsure{"table.type_unsure", "Dit kan {first} zijn of {second}. Kies.",
                                         "This may be {first} or {second}. Choose."};
inline constexpr MessageText kTypeWeak{
    "table.type_weak", "Dit lijkt nog het meest op {label}, maar er wijst weinig op. Kies, of laat de tabel weg.",
    "This looks like {label} more than anything, but little points to it. Choose, or leave the table out."};
inline constexpr MessageText kTypeUnknown{"table.type_unknown", "Er is geen soort gegevens herkend in deze tabel.",
                                          "No kind of information was recognised in this table."};
inline constexpr MessageText kNoTableHere{"table.no_table_here", "Er staat geen tabel in: nergens een kop met rijen eronder.",
                                          "There is no table in it: nowhere a header with rows below."};
inline constexpr MessageText kTypeNoName{"table.type_no_name", "Dit lijkt {label}, maar er is geen kolom met een naam of nummer. Kies.",
                                         "This seems to be {label}, but no column holds a name or a number. Choose."};
inline constexpr MessageText kTableLeftOut{"table.table_left_out", "Weggelaten, zoals gekozen.", "Left out, as chosen."};

}  // namespace koers::exchange::table
