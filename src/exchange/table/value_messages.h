// Why a cell could not be read, in both languages.
#pragma once

#include "base/message.h"

namespace koers::exchange::table {

inline constexpr MessageText kCellError{"table.cell_error", "In de cel staat de fout {code}.", "The cell holds the error {code}."};
inline constexpr MessageText kMendFormula{"table.mend_formula", "Herstel de formule, of typ de waarde zelf.", "Mend the formula, or type the value itself."};
inline constexpr MessageText kNotANumber{"table.not_a_number", "“{text}” is geen getal.", "“{text}” is not a number."};
inline constexpr MessageText kNotWhole{"table.not_whole", "“{text}” is geen heel getal.", "“{text}” is not a whole number."};
inline constexpr MessageText kNotMoney{"table.not_money", "“{text}” is geen bedrag, of kan twee bedragen zijn.", "“{text}” is not an amount, or may be two amounts."};
inline constexpr MessageText kNotADate{"table.not_a_date", "“{text}” is geen datum.", "“{text}” is not a date."};
inline constexpr MessageText kNotAQuarter{"table.not_a_quarter", "“{text}” is geen kwartaal.", "“{text}” is not a quarter."};
inline constexpr MessageText kNotYesNo{"table.not_yes_no", "“{text}” is geen ja of nee.", "“{text}” is neither yes nor no."};
inline constexpr MessageText kNotAShare{"table.not_a_share", "“{text}” is geen percentage.", "“{text}” is not a percentage."};
inline constexpr MessageText kNotADuration{"table.not_a_duration", "“{text}” is geen duur.", "“{text}” is not a duration."};
inline constexpr MessageText kNoSuchChoice{"table.no_such_choice", "“{text}” is geen keuze van {field}.", "“{text}” is not a choice of {field}."};
inline constexpr MessageText kNotRatings{"table.not_ratings", "“{text}” zijn geen drie cijfers voor beschikbaarheid, integriteit en vertrouwelijkheid.",
                                         "“{text}” are not three figures for availability, integrity and confidentiality."};
inline constexpr MessageText kTypeNumber{"table.type_number", "Typ een getal, zoals 12 of 12,5.", "Type a number, such as 12 or 12.5."};
inline constexpr MessageText kTypeMoney{"table.type_money", "Typ een bedrag, zoals 85.000 of 1,2 mln.", "Type an amount, such as 85,000 or 1.2 mln."};
inline constexpr MessageText kTypeDate{"table.type_date", "Typ een datum, zoals 1-7-2027 of juli 2027.", "Type a date, such as 1-7-2027 or July 2027."};
inline constexpr MessageText kTypeQuarter{"table.type_quarter", "Typ een kwartaal, zoals Q3 2027.", "Type a quarter, such as Q3 2027."};
inline constexpr MessageText kTypeYesNo{"table.type_yes_no", "Typ ja of nee.", "Type yes or no."};
inline constexpr MessageText kTypeShare{"table.type_share", "Typ een percentage, zoals 35%.", "Type a percentage, such as 35%."};
inline constexpr MessageText kTypeDuration{"table.type_duration", "Typ een duur, zoals 6 maanden of 2 kwartalen.", "Type a duration, such as 6 months or 2 quarters."};
inline constexpr MessageText kTypeChoice{"table.type_choice", "Kies uit: {choices}.", "Choose from: {choices}."};
inline constexpr MessageText kTypeRatings{"table.type_ratings", "Typ drie cijfers van 1 tot en met 3, zoals 3-2-1.", "Type three figures from 1 to 3, such as 3-2-1."};

}  // namespace koers::exchange::table
