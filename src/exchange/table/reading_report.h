// What a reader made of a file, before anybody asks what it means: dialect, sheets, cells and the tables among them. To judge reading by itself,
// and to show to somebody whose file came in otherwise than expected.
#pragma once

#include <boost/describe/class.hpp>
#include <string>
#include <vector>

#include "base/message.h"
#include "base/result.h"
#include "exchange/table/layout.h"
#include "exchange/table/workbook.h"

namespace koers::exchange::table {

struct FoundTable {
  int64_t header_row = 0;             // 0: the table has none
  int64_t rows = 0;
  std::vector<std::string> headers;   // group headers and sub-headers together
};
BOOST_DESCRIBE_STRUCT(FoundTable, (), (header_row, rows, headers))

struct ReadSheet {
  std::string name;
  bool hidden = false;
  int64_t rows = 0, columns = 0, cells = 0;
  std::vector<FoundTable> tables;
};
BOOST_DESCRIBE_STRUCT(ReadSheet, (), (name, hidden, rows, columns, cells, tables))

struct ReadingReport {
  std::string file, format, dialect;
  std::vector<ReadSheet> sheets;
  std::vector<Problem> notes;
};
BOOST_DESCRIBE_STRUCT(ReadingReport, (), (file, format, dialect, sheets, notes))

ReadingReport describe_reading(const Workbook& workbook);

using TextRows = std::vector<std::vector<std::string>>;
// Every filled row of a sheet, each as wide as the file has it.
TextRows sheet_rows(const Sheet& sheet);
// One table: its headers, and below them the rows without repeated headers, blank rows and remarks at the end.
TextRows table_rows(const TableBlock& block);

// RFC 4180: commas, \n, quotes only where they are needed.
std::string normalised_csv(const TextRows& rows);

}  // namespace koers::exchange::table
