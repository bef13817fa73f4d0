// What the command says to people.
#pragma once

#include "base/message.h"

namespace koers::cli {

inline constexpr MessageText kNoRegister{"cli.no_register", "In de map “{directory}” staat geen register.",
                                         "There is no register in the folder “{directory}”."};
inline constexpr MessageText kMakeRegister{"cli.make_register", "Maak er een met “koers init”, of wijs met --register de goede map aan.",
                                           "Make one with “koers init”, or point --register at the right folder."};
inline constexpr MessageText kRegisterExists{"cli.register_exists", "In de map “{directory}” staat al een register.",
                                             "There already is a register in the folder “{directory}”."};
inline constexpr MessageText kOtherDirectory{"cli.other_directory", "Kies met --register een andere map, of gebruik dit register.",
                                             "Choose another folder with --register, or use this register."};
inline constexpr MessageText kRegisterMade{"cli.register_made", "Register “{name}” staat klaar in {directory}.",
                                           "Register “{name}” is ready in {directory}."};
inline constexpr MessageText kFileTooLarge{"cli.file_too_large", "Het bestand “{file}” is te groot: {size} MB, en het maximum is {max} MB.",
                                           "The file “{file}” is too large: {size} MB, and the maximum is {max} MB."};
inline constexpr MessageText kSplitFile{"cli.split_file", "Verdeel het over meer bestanden, en geef die samen.",
                                        "Split it into several files, and give those together."};
inline constexpr MessageText kFileUnreadable{"cli.file_unreadable", "Het bestand “{file}” is niet te lezen.",
                                             "The file “{file}” cannot be read."};
inline constexpr MessageText kCheckFile{"cli.check_file", "Kijk of de naam klopt en of je het bestand mag lezen.",
                                        "Check the name and whether you may read the file."};
inline constexpr MessageText kFileUnwritable{"cli.file_unwritable", "Het bestand “{file}” is niet te schrijven.",
                                             "The file “{file}” cannot be written."};
inline constexpr MessageText kCheckDirectory{"cli.check_directory",
                                             "Kijk of de map bestaat, of je er mag schrijven en of de schijf niet vol is.",
                                             "Check that the folder exists, that you may write there and that the disk is not full."};
inline constexpr MessageText kNoSuchLens{"cli.no_such_lens", "Er is geen lens “{lens}”.", "There is no lens “{lens}”."};
inline constexpr MessageText kSeeLenses{"cli.see_lenses", "“koers lens” noemt ze allemaal.", "“koers lens” lists them all."};
inline constexpr MessageText kNoSuchKey{"cli.no_such_key", "Er is geen element met de sleutel “{key}”.",
                                        "There is no element with the key “{key}”."};
inline constexpr MessageText kBadDate{"cli.bad_date", "“{text}” is geen datum.", "“{text}” is not a date."};
inline constexpr MessageText kDateExample{"cli.date_example", "Schrijf een datum als 2026-11-22.", "Write a date as 2026-11-22."};

}  // namespace koers::cli
