// What the readers say, in both languages.
#pragma once

#include "base/message.h"

namespace koers::exchange::table {

inline constexpr MessageText kFileTooLarge{"table.file_too_large", "Het bestand is te groot: {size} MB, en het maximum is {max} MB.",
                                           "The file is too large: {size} MB, and the maximum is {max} MB."};
inline constexpr MessageText kSplitFile{"table.split_file", "Verdeel het over meer bestanden, of haal weg wat niet nodig is.",
                                        "Split it over several files, or take out what is not needed."};
inline constexpr MessageText kTooManyRows{"table.too_many_rows", "Er zijn meer dan {max} rijen.", "There are more than {max} rows."};
inline constexpr MessageText kTooManyColumns{"table.too_many_columns", "Er zijn meer dan {max} kolommen.", "There are more than {max} columns."};
inline constexpr MessageText kTooManyCells{"table.too_many_cells", "Er zijn meer dan {max} gevulde cellen.", "There are more than {max} filled cells."};
inline constexpr MessageText kTooManySheets{"table.too_many_sheets", "Er zijn meer dan {max} bladen.", "There are more than {max} sheets."};
inline constexpr MessageText kCellTooLong{"table.cell_too_long", "Een cel is langer dan {max} tekens.", "A cell is longer than {max} characters."};
inline constexpr MessageText kCheckQuotes{"table.check_quotes", "Kijk of hier een aanhalingsteken staat dat niet wordt gesloten.",
                                          "See whether a quotation mark here is never closed."};
inline constexpr MessageText kShortenCell{"table.shorten_cell", "Maak de tekst in deze cel korter.", "Make the text in this cell shorter."};
inline constexpr MessageText kNotText{"table.not_text", "Dit is geen tabel: het bestand bevat geen leesbare tekst.",
                                      "This is no table: the file holds no readable text."};
inline constexpr MessageText kOldExcel{"table.old_excel", "Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord.",
                                       "This is an old Excel file (.xls) or a file with a password."};
inline constexpr MessageText kPdfFile{"table.pdf", "Dit is een PDF. Daar kan Koers geen tabel uit lezen.",
                                      "This is a PDF. Koers cannot read a table from it."};
inline constexpr MessageText kWebPage{"table.web_page", "Dit is een webpagina en geen spreadsheet, al heet het bestand misschien zo.",
                                      "This is a web page and no spreadsheet, even if the file is called one."};
inline constexpr MessageText kSaveAsXlsx{"table.save_as_xlsx", "Open het in Excel of LibreOffice en bewaar het als .xlsx, zonder wachtwoord.",
                                         "Open it in Excel or LibreOffice and save it as .xlsx, without a password."};
inline constexpr MessageText kEmptyFile{"table.empty_file", "Het bestand is leeg.", "The file is empty."};
inline constexpr MessageText kChooseOther{"table.choose_other", "Kies een bestand met een tabel erin.", "Choose a file that holds a table."};

inline constexpr MessageText kUnreadableCharacters{"table.unreadable_characters",
                                                   "{count} tekens waren niet te lezen als {encoding}; er staat nu een vraagteken in een ruitje.",
                                                   "{count} characters could not be read as {encoding}; a question mark in a diamond stands there now."};
inline constexpr MessageText kSaveAsUtf8{"table.save_as_utf8", "Bewaar het bestand als “CSV UTF-8” en lees het opnieuw in.",
                                         "Save the file as “CSV UTF-8” and read it again."};
inline constexpr MessageText kUnclosedQuote{"table.unclosed_quote", "Een aanhalingsteken wordt niet gesloten; het is gelezen als gewoon teken.",
                                            "A quotation mark is never closed; it was read as an ordinary character."};
inline constexpr MessageText kCloseQuote{"table.close_quote", "Sluit het aanhalingsteken of haal het weg.", "Close the quotation mark or take it out."};

inline constexpr MessageText kHasPassword{"table.has_password", "Het bestand is beveiligd met een wachtwoord.", "The file is protected with a password."};
inline constexpr MessageText kHiddenRows{"table.hidden_rows", "{count} verborgen rijen zijn meegelezen.", "{count} hidden rows were read too."};
inline constexpr MessageText kMendedRow{"table.mended_row", "Deze rij is anders geschreven dan de rest (aanhalingstekens of scheidingsteken); zo gelezen heeft hij {count} cellen, net als de andere rijen.",
                                         "This row is written otherwise than the rest (quotation marks or delimiter); read like this it has {count} cells, as the other rows have."};
inline constexpr MessageText kLookAtRow{"table.look_at_row", "Kijk of de rij zo klopt.", "See whether the row is right like this."};
inline constexpr MessageText kOutOfPlace{"table.out_of_place", "Deze regel staat niet in de kolommen van de tabel; hij staat nu in zijn geheel in de eerste kolom.",
                                         "This line does not stand in the columns of the table; all of it now stands in the first column."};
inline constexpr MessageText kNulsLeftOut{"table.nuls_left_out", "{count} nultekens (tekens zonder betekenis) zijn weggelaten.", "{count} null characters, which mean nothing, were left out."};

inline constexpr MessageText kDamagedFile{"table.damaged_file", "Het bestand is beschadigd: {detail}.", "The file is damaged: {detail}."};
inline constexpr MessageText kSaveAgain{"table.save_again", "Open het in Excel of LibreOffice, bewaar het opnieuw en probeer het dan nog eens.",
                                        "Open it in Excel or LibreOffice, save it again, and try once more."};
inline constexpr MessageText kUnpacksTooLarge{"table.unpacks_too_large",
                                              "Het bestand wordt bij het uitpakken te groot (meer dan {max} MB). Zo'n bestand kan schade doen en is niet gelezen.",
                                              "The file becomes too large when unpacked (more than {max} MB). Such a file can do harm and was not read."};
inline constexpr MessageText kHasDoctype{"table.has_doctype", "Het bestand bevat een DOCTYPE. Dat hoort niet in een spreadsheet en is niet gelezen.",
                                         "The file holds a DOCTYPE. That does not belong in a spreadsheet and was not read."};
inline constexpr MessageText kUnknownPackage{"table.unknown_package", "Dit is een zip-bestand, maar geen Excel- of OpenDocument-spreadsheet.",
                                             "This is a zip file, but no Excel or OpenDocument spreadsheet."};
inline constexpr MessageText kBinaryWorkbook{"table.binary_workbook", "Dit is een binaire Excel-werkmap (.xlsb).", "This is a binary Excel workbook (.xlsb)."};
inline constexpr MessageText kBadCell{"table.bad_cell", "De inhoud van deze cel is niet te lezen: {detail}. De cel is overgeslagen.",
                                      "The content of this cell cannot be read: {detail}. The cell was skipped."};
inline constexpr MessageText kFormulaWithoutValue{"table.formula_without_value", "Deze formule is bewaard zonder uitkomst. De cel telt als leeg.",
                                                  "This formula was saved without a result. The cell counts as empty."};

}  // namespace koers::exchange::table
