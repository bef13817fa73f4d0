// Which column of a table says what, once the type of its rows is known: the columns decide together, the surest first, and what one of them says no other
// says again. Every row is called something: when no column is likely to be the name, the least unlikely one is.
// Shape:   the readings of each column, likeliest first, with their probability as score; what is below a doubt is not chosen.
// Cost:    columns × targets of the type, and again for a column whose likeliest reading was taken by another.
#pragma once

#include <optional>
#include <vector>

#include "exchange/table/column_readings.h"

namespace koers::exchange::table {

// So likely it is taken without a question; under the second it is not even worth one. Measured: docs/decisions/0039.
inline constexpr double kTakenProbability = 0.5, kDoubtProbability = 0.4;

struct ColumnChoice {
  std::vector<std::vector<Reading>> readings;
  std::vector<std::optional<uint32_t>> chosen;  // per column: position in its readings
};

ColumnChoice choose_columns(const ColumnReadings& columns, uint32_t count, const Vocabulary& vocabulary, model::TypeId type);

}  // namespace koers::exchange::table
