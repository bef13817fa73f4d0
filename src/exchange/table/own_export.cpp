#include "exchange/table/own_export.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "exchange/table/writer_messages.h"

namespace koers::exchange::table {
namespace {

const Sheet* meta_sheet(const Workbook& workbook) {
  const auto found = std::find_if(workbook.sheets.begin(), workbook.sheets.end(), [](const Sheet& sheet) { return is_meta_sheet(sheet); });
  return found == workbook.sheets.end() ? nullptr : &*found;
}

}  // namespace

bool stands_elsewhere(const Cell& cell) {
  if (cell.kind != CellKind::kText) return false;
  for (const Language language : {Language::kDutch, Language::kEnglish}) {
    const std::string said = Message(kTextInOtherSheet, {{"sheet", std::string()}}).in(language);
    if (cell.text.starts_with(said)) return true;
  }
  return false;
}

bool is_meta_sheet(const Sheet& sheet) {
  return sheet.name == kMetaSheetName && !sheet.rows().empty() && cell_text(sheet.at(sheet.rows()[0], 0)) == kMetaMark;
}

bool is_own_export(const Workbook& workbook) { return meta_sheet(workbook) != nullptr; }

std::optional<ExportMeta> read_export_meta(const Workbook& workbook) {
  const Sheet* sheet = meta_sheet(workbook);
  if (sheet == nullptr) return std::nullopt;
  ExportMeta meta;
  const auto number = [&](const Row& row) {
    uint64_t value = 0;
    const std::string text = cell_text(sheet->at(row, 1));
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  };
  for (const Row& row : sheet->rows()) {
    const std::string first = cell_text(sheet->at(row, 0));
    if (first == kMetaMark)
      meta.format = static_cast<int>(number(row));
    else if (first == "revision")
      meta.revision = number(row);
    else if (first == "register")
      meta.register_id = cell_text(sheet->at(row, 1));
    else if (first == "metamodel")
      meta.metamodel = cell_text(sheet->at(row, 1));
    else if (first == "column")
      meta.columns.push_back(
          {cell_text(sheet->at(row, 1)), cell_text(sheet->at(row, 2)), cell_text(sheet->at(row, 3)), cell_text(sheet->at(row, 4))});
  }
  return meta;
}

TableChoice own_export_choice(const Workbook& workbook, const Sheet& sheet) {
  TableChoice choice;
  const std::optional<ExportMeta> meta = read_export_meta(workbook);
  if (!meta) return choice;
  for (const MetaColumn& column : meta->columns) {
    if (trim(column.sheet) != trim(sheet.name)) continue;  // a name cut at a space loses it in some readers
    choice.type = column.type;
    choice.columns[fold(column.header)] = column.meaning;
  }
  return choice;
}

}  // namespace koers::exchange::table
