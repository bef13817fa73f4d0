// Files for the tests of this folder, made on the spot: zip packages from parts, and a short way to look at what was read.
#pragma once

#include <array>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exchange/table/workbook.h"

namespace koers::exchange::table::testing {

inline uint32_t crc32_of(std::string_view bytes) {
  uint32_t crc = 0xFFFFFFFFu;
  for (const char c : bytes) {
    crc ^= static_cast<uint8_t>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0u);
  }
  return ~crc;
}

// A zip with stored parts. `method` and `packed` make entries that lie about themselves.
struct ZipPart {
  std::string name{}, content{};
  uint16_t method = 0;
  uint32_t unpacked_size = 0xFFFFFFFF;  // 0xFFFFFFFF: the truth
  uint32_t crc = 0;                     // 0: the truth
};
inline std::string make_zip(const std::vector<ZipPart>& parts) {
  const auto number = [](std::string& out, uint64_t value, int size) { for (; size > 0; --size, value >>= 8) out.push_back(static_cast<char>(value)); };
  std::string body, directory;
  for (const ZipPart& part : parts) {
    std::string shared;
    number(shared, 20, 2), number(shared, 0, 2), number(shared, part.method, 2), number(shared, 0, 4);
    number(shared, part.crc != 0 ? part.crc : crc32_of(part.content), 4);
    number(shared, part.content.size(), 4);
    number(shared, part.unpacked_size == 0xFFFFFFFF ? part.content.size() : part.unpacked_size, 4);
    number(shared, part.name.size(), 2), number(shared, 0, 2);
    number(directory, 0x02014b50, 4), number(directory, 20, 2);
    directory += shared;
    number(directory, 0, 2), number(directory, 0, 2), number(directory, 0, 2), number(directory, 0, 4), number(directory, body.size(), 4);
    directory += part.name;
    number(body, 0x04034b50, 4);
    body += shared + part.name + part.content;
  }
  std::string zip = body + directory;
  number(zip, 0x06054b50, 4), number(zip, 0, 4), number(zip, parts.size(), 2), number(zip, parts.size(), 2);
  number(zip, directory.size(), 4), number(zip, body.size(), 4), number(zip, 0, 2);
  return zip;
}

// The least that makes an .xlsx of one sheet; `rows` is the inside of <sheetData>, `after` what follows it.
struct XlsxParts {
  std::string rows{}, after{}, strings{}, styles{}, workbook_pr{};
  std::string sheet_target = "worksheets/sheet1.xml";
  std::string sheet_xml{};  // in place of what is made from rows
};
inline std::string make_xlsx(const XlsxParts& parts) {
  const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
  std::vector<ZipPart> all;
  all.push_back({"_rels/.rels", "<Relationships xmlns='" + package + "'><Relationship Id='rId1' Type='" + relations + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"});
  all.push_back({"xl/workbook.xml", "<?xml version='1.0' encoding='UTF-8'?><workbook xmlns='" + main + "' xmlns:r='" + relations + "'>" + parts.workbook_pr +
                                        "<sheets><sheet name='Blad &amp; 1' sheetId='1' r:id='rId1'/></sheets></workbook>"});
  std::string links = "<Relationship Id='rId1' Type='" + relations + "/worksheet' Target='" + parts.sheet_target + "'/>";
  if (!parts.strings.empty()) links += "<Relationship Id='rId2' Type='" + relations + "/sharedStrings' Target='sharedStrings.xml'/>";
  if (!parts.styles.empty()) links += "<Relationship Id='rId3' Type='" + relations + "/styles' Target='styles.xml'/>";
  all.push_back({"xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + package + "'>" + links + "</Relationships>"});
  if (!parts.strings.empty()) all.push_back({"xl/sharedStrings.xml", "<sst xmlns='" + main + "'>" + parts.strings + "</sst>"});
  if (!parts.styles.empty()) all.push_back({"xl/styles.xml", "<styleSheet xmlns='" + main + "'>" + parts.styles + "</styleSheet>"});
  all.push_back({"xl/worksheets/sheet1.xml", !parts.sheet_xml.empty() ? parts.sheet_xml
                                                                     : "<worksheet xmlns='" + main + "'><sheetData>" + parts.rows + "</sheetData>" + parts.after + "</worksheet>"});
  return make_zip(all);
}

// "A1=x B1=2 …" of one sheet: enough to compare in one line. Formulas have a mark, dates are written as such, texts as they are.
inline std::string shape(const Sheet& sheet) {
  std::string out;
  for (const Row& row : sheet.rows()) {
    for (const Cell& cell : sheet.cells(row)) {
      if (!out.empty()) out += " | ";
      out += column_letters(cell.column) + std::to_string(row.number) + (cell.formula ? ":=" : "=");
      if (cell.kind == CellKind::kError) out += '!';
      out += cell_text(cell);
      if (cell.style == NumberStyle::kMoney) out += " money";
      if (cell.style == NumberStyle::kPercentage) out += " share";
    }
  }
  return out;
}

inline std::string read_bytes(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace koers::exchange::table::testing
