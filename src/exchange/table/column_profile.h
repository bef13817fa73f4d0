// What stands in a column, as far as it tells what the column is about.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "exchange/table/workbook.h"
#include "model/metamodel.h"

namespace koers::exchange::table {

struct ColumnProfile {
  uint32_t rows = 0;      // looked at
  uint32_t filled = 0;    // not empty and not "n.v.t."
  uint32_t distinct = 0;  // of the filled ones, folded
  // Of the filled cells: how many can be read so. A cell may count for several.
  uint32_t numbers = 0, whole_numbers = 0, money = 0, dates = 0, years = 0, quarters = 0, yes_no = 0, shares = 0, keys = 0, errors = 0;
  uint32_t long_texts = 0;  // over 60 characters
  uint32_t sentences = 0;   // those of them with a part between commas that is so long: no list of names
  uint32_t one_to_five = 0, ratings = 0;
  uint32_t lists = 0;                // several things, with a semicolon, a comma or a line break between them
  uint32_t links = 0;                // web and mail addresses
  uint32_t initials = 0;             // "J. de Vries"
  uint32_t amounts = 0;              // from a thousand on, or with a sign of money
  uint32_t codes = 0;                // "ZRG", "P": capitals alone, five at most
  uint32_t letters = 0;              // those of one or two
  uint32_t words = 0;                // of all texts together
  uint32_t counting_up = 0;          // is the number before it plus one
  double length_mean = 0;            // in bytes
  std::vector<std::string> samples;  // distinct folded texts, at most kSamplesMax
  std::vector<std::string> parts;    // the same of the several things in a cell, of what is no prose

  static constexpr size_t kSamplesMax = 64;
  double share(uint32_t count) const { return filled == 0 ? 0 : static_cast<double>(count) / static_cast<double>(filled); }
};

// Over at most `rows_max` rows, spread over the table. `value` gives the cell of a row.
inline constexpr size_t kProfileRowsMax = 400;
ColumnProfile profile_of(size_t row_count, size_t rows_max, const std::function<const Cell&(size_t row)>& value);

// "3-2-1": availability, integrity, confidentiality.
bool looks_like_ratings(std::string_view text);
// "INI-12", "P-2026-014".
bool looks_like_key(std::string_view text);

// How well the values suit a field: 1 they do, 0 they say nothing, −1 they do not. `choices`: the share of the different texts that are a choice of it.
double fit(const ColumnProfile& profile, const model::Field& field, double choices);
double fit(const ColumnProfile& profile, model::FieldKind kind);

}  // namespace koers::exchange::table
