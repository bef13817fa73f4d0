// A cell as the value of a field: what people type in a column of money, dates, choices or durations. Never guesses: what can mean two things is a problem.
#pragma once

#include "base/message.h"
#include "exchange/table/header_text.h"
#include "exchange/table/workbook.h"
#include "model/metamodel.h"
#include "model/value.h"

namespace koers::exchange::table {

// What the header and the rest of the column say about the cells under it.
struct ReadingContext {
  HeaderUnit unit = HeaderUnit::kNone;
  double money_factor = 1;        // "× € 1.000"
  double factor = 1;              // of a table column: hours that are days
  bool hundreds = false;          // some figure of the column is over 1: 35 means 35 %
  bool exact = false;             // the file is our own export: texts stay as they are
};

struct ReadValue {
  model::Value value{};
  bool approximate = false;       // "ca. 40.000", "medio 2028": taken, and marked as an assumption
  std::string remainder{};        // behind a yes or a choice: "ja (Cbw)" leaves "Cbw"
  Message problem{}, mend{};      // it cannot be read so; there is no value
  bool says_nothing = false;      // "n.v.t.", "-"
};

struct ReadAs {  // a field, or one column of a table
  const std::string& name;
  const Label& label;
  model::FieldKind kind;
  const std::vector<model::ChoiceOption>& choices;
  std::string_view unit;
  double max = std::numeric_limits<double>::infinity();
};
ReadAs read_as(const model::Field& field);
ReadAs read_as(const model::Column& column);

ReadValue read_value(const ReadAs& field, const Cell& cell, const ReadingContext& context);

// "3-2-1", "312", "H/M/L" → three choices of the given fields; empty when it is none.
std::vector<model::Value> read_ratings(std::span<const model::Field* const> fields, std::string_view text);

// The choice that a text names, by label, name or synonym.
const model::ChoiceOption* find_choice(const std::vector<model::ChoiceOption>& choices, std::string_view text);

// Items between ; or line ends; an item between double quotes may hold both. The reverse of join_items.
std::vector<std::string> split_items(std::string_view text);
std::string join_items(std::span<const std::string> items);

}  // namespace koers::exchange::table
