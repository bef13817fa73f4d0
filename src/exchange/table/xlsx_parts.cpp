#include "exchange/table/xlsx_parts.h"

#include <charconv>

#include "exchange/table/reader_messages.h"
#include "exchange/table/text_encoding.h"
#include "exchange/table/xml_scanner.h"

namespace koers::exchange::table {
namespace {

using Event = XmlScanner::Event;

bool is_true(std::string_view text) { return text == "1" || text == "true"; }

// "../tables/t.xml" against "xl/worksheets/": what stands above the root stays at the root.
std::string resolve_target(std::string_view part, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::vector<std::string_view> steps;
  const auto walk = [&](std::string_view path) {
    while (!path.empty()) {
      const size_t slash = std::min(path.find('/'), path.size());
      const std::string_view step = path.substr(0, slash);
      if (step == "..") {
        if (!steps.empty()) steps.pop_back();
      } else if (!step.empty() && step != ".") {
        steps.push_back(step);
      }
      path.remove_prefix(std::min(slash + 1, path.size()));
    }
  };
  const size_t folder = part.rfind('/');
  if (folder != part.npos) walk(part.substr(0, folder));
  walk(target);
  std::string name;
  for (const std::string_view step : steps) name.append(name.empty() ? "" : "/").append(step);
  return name;
}

// Calls visit at every start; false when the text is broken.
template <class Visit>
Result<void> for_each_start(const std::string& file, std::string_view part, XmlScanner& scanner, Visit&& visit) {
  for (;;) {
    switch (scanner.next()) {
      case Event::kStart: visit(); break;
      case Event::kFinished: return {};
      case Event::kBroken: return damaged_part(file, part);
      case Event::kDoctype: return doctype_in(file);
      default: break;
    }
  }
}

uint32_t number_of(std::string_view text, uint32_t otherwise) {
  uint32_t number = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

Error damaged_part(const std::string& file, std::string_view part) {
  return Error(ErrorCode::kInvalidInput, Message(kDamagedFile, {{"detail", std::string(part)}}), Where{.file = file}, Message(kSaveAgain));
}
Error doctype_in(const std::string& file) { return Error(ErrorCode::kInvalidInput, Message(kHasDoctype), Where{.file = file}, Message(kSaveAgain)); }

Result<std::map<std::string, XlsxRelation>> parse_relations(const std::string& file, std::string_view xml, std::string_view part) {
  std::map<std::string, XlsxRelation> relations;
  XmlScanner scanner(xml);
  TRY(for_each_start(file, part, scanner, [&] {
    if (scanner.name() != "Relationship" || scanner.attribute("TargetMode") == "External") return;
    std::string id(scanner.attribute("Id"));
    const std::string type(scanner.attribute("Type"));
    relations[std::move(id)] = {type.substr(type.rfind('/') + 1), resolve_target(part, scanner.attribute("Target"))};
  }));
  return relations;
}

Result<XlsxWorkbookPart> parse_workbook_part(const std::string& file, std::string_view xml) {
  XlsxWorkbookPart workbook;
  XmlScanner scanner(xml);
  TRY(for_each_start(file, "workbook.xml", scanner, [&] {
    if (scanner.name() == "workbookPr" && is_true(scanner.attribute("date1904"))) workbook.dates = DateSystem::k1904;
    if (scanner.name() != "sheet") return;
    XlsxSheetEntry sheet;
    sheet.name = scanner.attribute("name");
    sheet.relation = scanner.attribute("id");
    sheet.hidden = scanner.attribute("state").ends_with("idden");
    workbook.sheets.push_back(std::move(sheet));
  }));
  return workbook;
}

Result<std::vector<FormatMeaning>> parse_styles(const std::string& file, std::string_view xml) {
  std::map<uint32_t, FormatMeaning> custom;
  std::vector<FormatMeaning> meanings;
  XmlScanner scanner(xml);
  size_t formats_depth = 0;  // of cellXfs, while within it
  TRY(for_each_start(file, "styles.xml", scanner, [&] {
    if (formats_depth != 0 && scanner.depth() <= formats_depth) formats_depth = 0;
    if (scanner.name() == "numFmt" && formats_depth == 0) {
      const uint32_t id = number_of(scanner.attribute("numFmtId"), 0);
      custom.emplace(id, meaning_of_code(scanner.attribute("formatCode")));
    } else if (scanner.name() == "cellXfs") {
      formats_depth = scanner.depth();
    } else if (scanner.name() == "xf" && formats_depth != 0 && scanner.depth() == formats_depth + 1) {
      const uint32_t id = number_of(scanner.attribute("numFmtId"), 0);
      const auto found = custom.find(id);
      meanings.push_back(found != custom.end() ? found->second : meaning_of_builtin(id));
    }
  }));
  return meanings;
}

Result<std::vector<std::string_view>> parse_shared_strings(const std::string& file, std::string_view xml, TextStore& texts, const ReadLimits& limits) {
  std::vector<std::string_view> strings;
  XmlScanner scanner(xml);
  std::string text;
  bool within = false;
  for (;;) {
    switch (scanner.next()) {
      case Event::kStart:
        if (scanner.name() == "si") {
          text.clear(), within = true;
        } else if (within && scanner.name() == "rPh") {  // how it is pronounced: not part of the text
          if (!scanner.skip()) return damaged_part(file, "sharedStrings.xml");
        } else if (within && scanner.name() == "t") {
          if (!scanner.collect(text)) return damaged_part(file, "sharedStrings.xml");
        }
        break;
      case Event::kEnd:
        if (scanner.name() != "si") break;
        within = false;
        if (text.size() > limits.cell_bytes_max) {
          return Error(ErrorCode::kTooLarge, Message(kCellTooLong, {{"max", static_cast<int64_t>(limits.cell_bytes_max)}}), Where{.file = file}, Message(kShortenCell));
        }
        strings.push_back(texts.copy(text.find("_x") == text.npos ? text : unescape_excel(text)));
        break;
      case Event::kFinished: return strings;
      case Event::kBroken: return damaged_part(file, "sharedStrings.xml");
      case Event::kDoctype: return doctype_in(file);
      case Event::kText: break;
    }
  }
}

std::string unescape_excel(std::string text) {
  const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
  std::string out;
  for (size_t i = 0; i < text.size();) {
    const bool escaped = i + 7 <= text.size() && text[i] == '_' && text[i + 1] == 'x' && is_hex(text[i + 2]) && is_hex(text[i + 3]) && is_hex(text[i + 4]) &&
                         is_hex(text[i + 5]) && text[i + 6] == '_';
    if (!escaped) {
      out.push_back(text[i++]);
      continue;
    }
    uint32_t point = 0;
    std::from_chars(text.data() + i + 2, text.data() + i + 6, point, 16);
    append_utf8(point, out);
    i += 7;
  }
  return out;
}

bool parse_reference(std::string_view text, CellReference& reference) {
  uint64_t column = 0, row = 0;
  size_t i = 0;
  if (i < text.size() && text[i] == '$') ++i;
  const size_t letters = i;
  for (; i < text.size() && ((text[i] >= 'A' && text[i] <= 'Z') || (text[i] >= 'a' && text[i] <= 'z')); ++i) {
    column = column * 26 + static_cast<uint64_t>((text[i] | 0x20) - 'a' + 1);
    if (column > 1u << 20) return false;
  }
  if (i == letters) return false;
  if (i < text.size() && text[i] == '$') ++i;
  const size_t digits = i;
  for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
    row = row * 10 + static_cast<uint64_t>(text[i] - '0');
    if (row > 1u << 30) return false;
  }
  if (i == digits || i != text.size() || row == 0) return false;
  reference = {static_cast<uint32_t>(row), static_cast<uint32_t>(column - 1)};
  return true;
}

bool parse_range(std::string_view text, CellReference& first, CellReference& last) {
  const size_t colon = text.find(':');
  return parse_reference(text.substr(0, colon), first) && parse_reference(colon == text.npos ? text : text.substr(colon + 1), last);
}

std::string part_as_utf8(std::string bytes) {
  const Encoding encoding = detect_encoding(bytes);
  if (encoding == Encoding::kUtf8 && !bytes.starts_with("\xEF")) return bytes;
  return decode(std::move(bytes), encoding).text;
}

}  // namespace koers::exchange::table
