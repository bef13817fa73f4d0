#include "exchange/table/xlsx_reader.h"

#include <charconv>
#include <cmath>

#include "base/time.h"
#include "exchange/table/reader_messages.h"
#include "exchange/table/xlsx_parts.h"
#include "exchange/table/xml_scanner.h"
#include "exchange/table/zip_archive.h"

namespace koers::exchange::table {
namespace {

using Event = XmlScanner::Event;
constexpr size_t kNotesMax = 20;

struct Context {
  Workbook& workbook;
  const ReadLimits& limits;
  const std::vector<std::string_view>& strings;
  const std::vector<FormatMeaning>& formats;
  DateSystem dates;
  size_t cell_count = 0;
  size_t note_count = 0;
};

Error over_limit(const Context& context, const Sheet& sheet, uint32_t row, const MessageText& what, uint64_t max) {
  return Error(ErrorCode::kTooLarge, Message(what, {{"max", static_cast<int64_t>(max)}}),
               Where{.file = context.workbook.file, .sheet = sheet.name, .row = row}, Message(kSplitFile));
}

// One <c>, as it is being read.
struct RawCell {
  uint32_t row = 0, column = 0;
  std::string type;
  uint32_t format = 0;
  bool formula = false, has_value = false;
  std::string value;
};

std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && static_cast<uint8_t>(text.front()) <= ' ') text.remove_prefix(1);
  while (!text.empty() && static_cast<uint8_t>(text.back()) <= ' ') text.remove_suffix(1);
  return text;
}

std::optional<double> plain_number(std::string_view text) {
  text = without_blanks(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

class SheetReader {
 public:
  SheetReader(Context& context, Sheet& sheet) : context_(context), sheet_(sheet) {}

  Result<void> read(std::string_view xml) {
    XmlScanner scanner(xml);
    for (;;) {
      switch (scanner.next()) {
        case Event::kStart: TRY(start(scanner)); break;
        case Event::kFinished:
          sheet_.finish();
          if (hidden_rows_ > 0) context_.workbook.notes.push_back({Message(kHiddenRows, {{"count", static_cast<int64_t>(hidden_rows_)}}), Where{.file = context_.workbook.file, .sheet = sheet_.name}, {}});
          return {};
        case Event::kBroken: return damaged_part(context_.workbook.file, sheet_.name);
        case Event::kDoctype: return doctype_in(context_.workbook.file);
        default: break;
      }
    }
  }

 private:
  Result<void> start(XmlScanner& scanner) {
    if (scanner.name() == "row") {
      uint32_t row = row_ + 1;
      const std::string_view told = scanner.attribute("r");
      if (!told.empty()) std::from_chars(told.data(), told.data() + told.size(), row);
      if (row == 0 || row > context_.limits.rows_max) return over_limit(context_, sheet_, row_, kTooManyRows, context_.limits.rows_max);
      row_ = row, next_column_ = 0;
      const std::string_view hidden = scanner.attribute("hidden");
      hidden_rows_ += hidden == "1" || hidden == "true";
    } else if (scanner.name() == "c") {
      return cell(scanner);
    } else if (scanner.name() == "mergeCell") {
      CellReference first, last;
      if (parse_range(scanner.attribute("ref"), first, last) && first.row <= last.row && first.column <= last.column && last.column < context_.limits.columns_max) {
        sheet_.merged.push_back({first.row - 1, last.row - 1, static_cast<uint16_t>(first.column), static_cast<uint16_t>(last.column)});
      }
    }
    return {};
  }

  Result<void> cell(XmlScanner& scanner) {
    cell_.row = row_, cell_.column = next_column_;
    CellReference reference;
    if (parse_reference(scanner.attribute("r"), reference)) cell_.row = reference.row, cell_.column = reference.column;
    if (cell_.row == 0 || cell_.row > context_.limits.rows_max) return over_limit(context_, sheet_, row_, kTooManyRows, context_.limits.rows_max);
    if (cell_.column >= context_.limits.columns_max) return over_limit(context_, sheet_, row_, kTooManyColumns, context_.limits.columns_max);
    next_column_ = cell_.column + 1;
    cell_.type = scanner.attribute("t");
    cell_.format = 0;
    const std::string_view format = scanner.attribute("s");
    std::from_chars(format.data(), format.data() + format.size(), cell_.format);
    cell_.formula = false, cell_.has_value = false;
    cell_.value.clear();
    const size_t level = scanner.depth();
    for (;;) {
      const Event event = scanner.next();
      if (event == Event::kEnd) {
        if (scanner.depth() == level) return take();
      } else if (event == Event::kStart) {
        if (scanner.name() == "f") {
          cell_.formula = true;
          if (!scanner.skip()) return damaged_part(context_.workbook.file, sheet_.name);
        } else if (scanner.name() == "rPh") {
          if (!scanner.skip()) return damaged_part(context_.workbook.file, sheet_.name);
        } else if (scanner.name() == "v" || scanner.name() == "t") {
          cell_.has_value = true;
          if (!scanner.collect(cell_.value)) return damaged_part(context_.workbook.file, sheet_.name);
        }
      } else if (event != Event::kText) {
        return event == Event::kDoctype ? doctype_in(context_.workbook.file) : damaged_part(context_.workbook.file, sheet_.name);
      }
    }
  }

  Result<void> take() {
    if (cell_.value.size() > context_.limits.cell_bytes_max) return over_limit(context_, sheet_, cell_.row, kCellTooLong, context_.limits.cell_bytes_max);
    Cell cell{.column = static_cast<uint16_t>(cell_.column), .formula = cell_.formula};
    if (!cell_.has_value) {
      if (cell_.formula) note(kFormulaWithoutValue, {});
      return {};
    }
    const FormatMeaning meaning = cell_.format < context_.formats.size() ? context_.formats[cell_.format] : FormatMeaning::kPlain;
    if (cell_.type == "s") {
      const std::optional<double> index = plain_number(cell_.value);
      if (!index || *index < 0 || *index >= static_cast<double>(context_.strings.size())) {
        note(kBadCell, cell_.value);
        return {};
      }
      cell.text = context_.strings[static_cast<size_t>(*index)];
      cell.kind = CellKind::kText;
    } else if (cell_.type == "str" || cell_.type == "inlineStr") {
      cell.text = context_.workbook.texts->copy(cell_.value.find("_x") == cell_.value.npos ? cell_.value : unescape_excel(cell_.value));
      cell.kind = CellKind::kText;
    } else if (cell_.type == "e") {
      cell.text = context_.workbook.texts->copy(without_blanks(cell_.value));
      cell.kind = CellKind::kError;
    } else if (cell_.type == "b") {
      const std::string_view value = without_blanks(cell_.value);
      cell.number = value == "1" || value == "true" ? 1 : 0;
      cell.kind = CellKind::kYesNo;
    } else if (cell_.type == "d") {
      const std::optional<Date> date = parse_iso_date(std::string_view(cell_.value).substr(0, 10));
      if (date) cell.kind = CellKind::kDate, cell.number = date->days;
      else cell.kind = CellKind::kText, cell.text = context_.workbook.texts->copy(cell_.value);
    } else {
      const std::optional<double> number = plain_number(cell_.value);
      if (!number) {
        if (!without_blanks(cell_.value).empty()) note(kBadCell, cell_.value);
        return {};
      }
      cell.kind = CellKind::kNumber, cell.number = *number;
      const std::optional<Date> date = meaning == FormatMeaning::kDate ? date_of_serial(*number, context_.dates) : std::nullopt;
      if (date) cell.kind = CellKind::kDate, cell.number = date->days;
      else if (meaning == FormatMeaning::kMoney) cell.style = NumberStyle::kMoney;
      else if (meaning == FormatMeaning::kPercentage) cell.style = NumberStyle::kPercentage;
    }
    if (cell.kind == CellKind::kText && cell.text.empty()) return {};
    if (++context_.cell_count > context_.limits.cells_max) return over_limit(context_, sheet_, cell_.row, kTooManyCells, context_.limits.cells_max);
    sheet_.add(cell_.row, cell);
    return {};
  }

  void note(const MessageText& what, std::string_view detail) {
    if (++context_.note_count > kNotesMax) return;
    std::vector<MessageArgument> arguments;
    if (!detail.empty()) arguments.push_back({"detail", std::string(detail.substr(0, 40))});
    context_.workbook.notes.push_back({Message(what, std::move(arguments)), cell_where(context_.workbook, sheet_, cell_.row, cell_.column), Message(kSaveAgain)});
  }

  Context& context_;
  Sheet& sheet_;
  RawCell cell_;
  uint32_t row_ = 0, next_column_ = 0, hidden_rows_ = 0;
};

// The part that an optional relationship of the workbook points at; "" when there is none.
Result<std::string> read_related(ZipArchive& archive, const std::map<std::string, XlsxRelation>& relations, std::string_view type) {
  for (const auto& [id, relation] : relations) {
    if (relation.type == type && archive.has(relation.target)) return part_as_utf8(TRY(archive.read(relation.target)));
  }
  return std::string{};
}

std::string relations_part(std::string_view part) {
  const size_t slash = part.rfind('/');
  const size_t name = slash == part.npos ? 0 : slash + 1;
  return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

Result<std::string> workbook_part_name(ZipArchive& archive, const std::string& file) {
  if (archive.has("_rels/.rels")) {
    const std::string xml = part_as_utf8(TRY(archive.read("_rels/.rels")));
    for (const auto& [id, relation] : TRY(parse_relations(file, xml, ""))) {
      if (relation.type == "officeDocument" && archive.has(relation.target)) return relation.target;
    }
  }
  if (archive.has("xl/workbook.xml")) return std::string("xl/workbook.xml");
  return Error(ErrorCode::kUnsupported, Message(archive.has("xl/workbook.bin") ? kBinaryWorkbook : kUnknownPackage), Where{.file = file}, Message(kSaveAsXlsx));
}

}  // namespace

Result<Workbook> read_xlsx(std::string file, std::string_view bytes, const ReadLimits& limits) {
  Workbook workbook;
  workbook.file = file;
  workbook.format = "xlsx";
  ZipArchive archive = TRY(ZipArchive::open(file, bytes, limits));
  const std::string part = TRY(workbook_part_name(archive, file));
  if (part.ends_with(".bin")) return Error(ErrorCode::kUnsupported, Message(kBinaryWorkbook), Where{.file = file}, Message(kSaveAsXlsx));
  const XlsxWorkbookPart entries = TRY(parse_workbook_part(file, part_as_utf8(TRY(archive.read(part)))));
  const std::string relations_name = relations_part(part);
  std::map<std::string, XlsxRelation> relations;
  if (archive.has(relations_name)) relations = TRY(parse_relations(file, part_as_utf8(TRY(archive.read(relations_name))), part));

  const std::vector<std::string_view> strings = TRY(parse_shared_strings(file, TRY(read_related(archive, relations, "sharedStrings")), *workbook.texts, limits));
  const std::vector<FormatMeaning> formats = TRY(parse_styles(file, TRY(read_related(archive, relations, "styles"))));
  Context context{workbook, limits, strings, formats, entries.dates};
  for (const XlsxSheetEntry& entry : entries.sheets) {
    const auto relation = relations.find(entry.relation);
    if (relation != relations.end() && relation->second.type != "worksheet") continue;  // a chart or a macro sheet holds no cells
    if (workbook.sheets.size() >= limits.sheets_max) {
      return Error(ErrorCode::kTooLarge, Message(kTooManySheets, {{"max", static_cast<int64_t>(limits.sheets_max)}}), Where{.file = file}, Message(kSplitFile));
    }
    Sheet& sheet = workbook.sheets.emplace_back();
    sheet.name = entry.name;
    sheet.hidden = entry.hidden;
    if (relation == relations.end() || !archive.has(relation->second.target)) return damaged_part(file, entry.name);
    const std::string xml = part_as_utf8(TRY(archive.read(relation->second.target)));
    TRY(SheetReader(context, sheet).read(xml));
  }
  return workbook;
}

}  // namespace koers::exchange::table
