// Tables out: a workbook of sheets as .xlsx or one sheet as CSV. For the whole register and for "export as seen" of any list.
// No cell ever becomes a formula: texts are written as texts, whatever they begin with.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/message.h"
#include "base/money.h"
#include "base/result.h"
#include "base/time.h"

namespace koers::exchange::table {

enum class OutKind { kText, kLongText, kInteger, kNumber, kMoney, kDate, kShare };

struct OutColumn {
  std::string header;
  OutKind kind = OutKind::kText;
  std::vector<std::string> choices{};  // offered as a list in each cell
  double width = 0;                    // in characters; 0: by what stands in it
  std::string help{};                  // a comment at the header
};

using OutCell = std::variant<std::monostate, std::string, int64_t, double, Money, Date, Share>;

struct OutSheet {
  std::string name;                    // made to fit what Excel allows
  std::vector<OutColumn> columns{};
  std::vector<std::vector<OutCell>> rows{};  // may be shorter than the columns
  uint16_t frozen_columns = 1;
  bool hidden = false;
  bool locked = false;                 // cannot be edited without taking the protection off
  bool header = true;                  // styled, frozen, with a filter
};

struct OutWorkbook {
  std::vector<OutSheet> sheets;
  std::string title{}, author{};       // properties of the file
};

// Errors: kTooLarge when a sheet has more rows or columns than Excel can hold; kStorage when the temporary file cannot be written.
// Cost: linear; workbooks of more than `cells_in_memory` are written row by row to a temporary file, with their texts in the cells themselves.
Result<std::string> write_xlsx(const OutWorkbook& workbook, size_t cells_in_memory = 400'000);

enum class CsvStyle { kDutch, kPlain };  // semicolons, decimal comma and 31-12-2027, as Dutch Excel opens it · commas, point and 2027-12-31
// UTF-8 with a byte order mark. A text that begins as a formula does gets an apostrophe, which read_csv takes off again.
std::string write_csv(const OutSheet& sheet, CsvStyle style = CsvStyle::kDutch);

// Whether a spreadsheet program could take the text for a formula: it begins with = + - @, a tab or a line end, apostrophes before it aside.
bool begins_as_formula(std::string_view text);

// Names that Excel accepts: at most 31 characters, none of []:*?/\, all different. In order of the sheets.
std::vector<std::string> sheet_names(const OutWorkbook& workbook);

}  // namespace koers::exchange::table
