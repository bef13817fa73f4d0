// What a table is about: the type of its rows, and what each column says of them. Every choice comes with a score and a reason.
// Sure: taken. Less sure: a doubt, with what it could be; it is not taken until somebody says so. Unknown: listed as not taken.
#pragma once

#include <boost/describe/enum.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "exchange/table/column_profile.h"
#include "exchange/table/layout.h"
#include "exchange/table/known_names.h"
#include "exchange/table/vocabulary.h"

namespace koers::exchange::table {

enum class ColumnVerdict { kTaken, kDoubt, kNotTaken };
BOOST_DESCRIBE_ENUM(ColumnVerdict, kTaken, kDoubt, kNotTaken)

struct ColumnMeaning {
  Target target;
  std::vector<std::pair<uint16_t, model::Value>> captured;
};

struct RecognisedColumn {
  uint32_t column = 0;
  std::string header;           // as people see it, with what stands above it
  HeaderText text;              // unit and factor of the header
  ColumnVerdict verdict = ColumnVerdict::kNotTaken;
  std::optional<ColumnMeaning> meaning{};  // of a doubt: the likeliest
  double score = 0;
  Message reason;
  std::vector<ColumnMeaning> alternatives{};
};

struct RecognisedTable {
  TableBlock block;
  model::TypeId type;           // invalid: it is about nothing that the register knows
  bool sure = false;            // of the type
  double score = 0;
  Message reason;
  std::vector<model::TypeId> alternatives;
  std::optional<uint32_t> type_column;   // a free list: the type stands in each row
  std::vector<RecognisedColumn> columns;
  SortedRows rows;

  const RecognisedColumn* taken(Target::Kind kind, model::FieldId field = {}) const;
};

// What somebody said before, or says now. By header as shown, folded.
struct TableChoice {
  std::string type{};                          // name in the metamodel; "-": leave the table out; "": find it
  std::map<std::string, std::string> columns{};  // header → meaning, as write_meaning gives it; "-": leave it out
};

struct RecogniseInput {
  std::string_view file{}, sheet{};
  const TableChoice* choice = nullptr;
  bool several_sheets = false;
};

RecognisedTable recognise(TableBlock block, const Vocabulary& vocabulary, const RecogniseInput& input);

// What its rows are called, when it is sure what they are.
void tell_names(const RecognisedTable& table, const model::Metamodel& metamodel, KnownNames& names, KnownNames::Place place);

// The tables of an import together: what the rows of one are called tells what stands in a column of another. `names`: what the register holds.
struct TableToRecognise {
  TableBlock block;
  RecogniseInput input;
};
std::vector<RecognisedTable> recognise_together(std::vector<TableToRecognise> tables, const Vocabulary& vocabulary, KnownNames names);

// A meaning in words that can be kept and read back: "external_id", "planned_cost.incidental year=2027", "owns<", "contributes_to>", "key"; where a type
// has several columns of one link, with what it leads to: "affects>application".
std::string write_meaning(const model::Metamodel& metamodel, model::TypeId type, const ColumnMeaning& meaning);
std::optional<ColumnMeaning> read_meaning(const Vocabulary& vocabulary, model::TypeId type, std::string_view text);
// For people: "Kosten: Incidenteel 2027", "Eigenaar".
Label label_of(const model::Metamodel& metamodel, const ColumnMeaning& meaning);

}  // namespace koers::exchange::table
