// The small parts of an Excel package that say what its sheets mean: relationships, workbook, styles, shared strings.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/table/number_format.h"
#include "exchange/table/workbook.h"

namespace koers::exchange::table {

struct XlsxRelation {
  std::string type;    // last word of the type's address: "worksheet", "sharedStrings", …
  std::string target;  // full name of the part
};
// By relationship id. `part`: the name of the part they belong to, against which targets are read.
Result<std::map<std::string, XlsxRelation>> parse_relations(const std::string& file, std::string_view xml, std::string_view part);

struct XlsxSheetEntry {
  std::string name, relation;
  bool hidden = false;
};
struct XlsxWorkbookPart {
  std::vector<XlsxSheetEntry> sheets;
  DateSystem dates = DateSystem::k1900;
};
Result<XlsxWorkbookPart> parse_workbook_part(const std::string& file, std::string_view xml);

// What each cell format (s="…") means.
Result<std::vector<FormatMeaning>> parse_styles(const std::string& file, std::string_view xml);

Result<std::vector<std::string_view>> parse_shared_strings(const std::string& file, std::string_view xml, TextStore& texts, const ReadLimits& limits);

// "_x000D_" is a carriage return, "_x005F_" an underscore: how Excel writes what XML cannot.
std::string unescape_excel(std::string text);

// "C12" and "$c$12" → row 12, column 2. False when it is none.
struct CellReference {
  uint32_t row = 0;     // from 1
  uint32_t column = 0;  // from 0
};
bool parse_reference(std::string_view text, CellReference& reference);
bool parse_range(std::string_view text, CellReference& first, CellReference& last);

// A part in UTF-16 becomes UTF-8; one that is not valid is read as Windows-1252.
std::string part_as_utf8(std::string bytes);
Error damaged_part(const std::string& file, std::string_view part);
Error doctype_in(const std::string& file);

}  // namespace koers::exchange::table
