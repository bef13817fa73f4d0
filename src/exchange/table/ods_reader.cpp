#include "exchange/table/ods_reader.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <unordered_set>

#include "base/time.h"
#include "exchange/table/reader_messages.h"
#include "exchange/table/text_encoding.h"
#include "exchange/table/xlsx_parts.h"
#include "exchange/table/xml_scanner.h"
#include "exchange/table/zip_archive.h"

namespace koers::exchange::table {
namespace {

using Event = XmlScanner::Event;
constexpr uint64_t kRepeatedCellsMax = 500'000;  // a small file can say "this cell, a million times"
constexpr uint32_t kSpacesMax = 1000;
constexpr std::string_view kSpreadsheetType = "application/vnd.oasis.opendocument.spreadsheet";

uint64_t count_of(std::string_view text, uint64_t otherwise) {
  uint64_t count = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), count);
  return std::min<uint64_t>(count, 1u << 30);
}

class OdsReader {
 public:
  OdsReader(Workbook& workbook, const ReadLimits& limits) : workbook_(workbook), limits_(limits) {}

  Result<void> read(std::string_view xml) {
    XmlScanner scanner(xml);
    for (;;) {
      switch (scanner.next()) {
        case Event::kStart: TRY(start(scanner)); break;
        case Event::kFinished: return {};
        case Event::kBroken: return damaged();
        case Event::kDoctype: return doctype_in(workbook_.file);
        default: break;
      }
    }
  }

 private:
  struct Placed {
    Cell cell;
    uint32_t repeated = 1;
  };

  Error damaged() const { return damaged_part(workbook_.file, "content.xml"); }
  Error over_limit(const MessageText& what, uint64_t max) const {
    return Error(ErrorCode::kTooLarge, Message(what, {{"max", static_cast<int64_t>(max)}}), Where{.file = workbook_.file, .sheet = sheet_ != nullptr ? sheet_->name : "", .row = static_cast<uint32_t>(row_)},
                 Message(kSplitFile));
  }

  Result<void> start(XmlScanner& scanner) {
    const std::string_view name = scanner.name();
    if (name == "style" && scanner.attribute("family") == "table") {
      style_ = scanner.attribute("name");
    } else if (name == "table-properties" && scanner.attribute("display") == "false") {
      hidden_styles_.insert(style_);
    } else if (name == "tracked-changes" || name == "dde-links" || name == "shapes" || name == "forms" || name == "named-expressions" || name == "content-validations") {
      if (!scanner.skip()) return damaged();
    } else if (name == "table") {
      return table(scanner);
    }
    return {};
  }

  Result<void> table(XmlScanner& scanner) {
    if (workbook_.sheets.size() >= limits_.sheets_max) return over_limit(kTooManySheets, limits_.sheets_max);
    Sheet& sheet = workbook_.sheets.emplace_back();
    sheet.name = scanner.attribute("name");
    sheet.hidden = hidden_styles_.contains(std::string(scanner.attribute("style-name")));
    sheet_ = &sheet, row_ = 0, hidden_rows_ = 0;
    const size_t level = scanner.depth();
    for (;;) {
      const Event event = scanner.next();
      if (event == Event::kStart) {
        if (scanner.name() == "table-row") TRY(row(scanner));
        else if (scanner.name() == "shapes" || scanner.name() == "forms" || scanner.name() == "table" || scanner.name() == "table-source" || scanner.name() == "named-expressions") {
          if (!scanner.skip()) return damaged();
        }
      } else if (event == Event::kEnd) {
        if (scanner.depth() != level) continue;
        sheet.finish();
        if (hidden_rows_ > 0) workbook_.notes.push_back({Message(kHiddenRows, {{"count", static_cast<int64_t>(hidden_rows_)}}), Where{.file = workbook_.file, .sheet = sheet.name}, {}});
        return {};
      } else if (event != Event::kText) {
        return event == Event::kDoctype ? doctype_in(workbook_.file) : damaged();
      }
    }
  }

  Result<void> row(XmlScanner& scanner) {
    const uint64_t repeated = std::max<uint64_t>(1, count_of(scanner.attribute("number-rows-repeated"), 1));
    const bool hidden = scanner.attribute("visibility") != "" && scanner.attribute("visibility") != "visible";
    const uint64_t first = row_ + 1;
    cells_.clear();
    column_ = 0;
    row_ = first;
    const size_t level = scanner.depth();
    for (;;) {
      const Event event = scanner.next();
      if (event == Event::kStart) {
        if (scanner.name() == "table-cell") TRY(cell(scanner));
        else if (scanner.name() == "covered-table-cell") {
          column_ += std::max<uint64_t>(1, count_of(scanner.attribute("number-columns-repeated"), 1));
          if (!scanner.skip()) return damaged();
        }
      } else if (event == Event::kEnd) {
        if (scanner.depth() == level) break;
      } else if (event != Event::kText) {
        return event == Event::kDoctype ? doctype_in(workbook_.file) : damaged();
      }
    }
    row_ = first + repeated - 1;
    if (cells_.empty()) return {};
    if (row_ > limits_.rows_max) return over_limit(kTooManyRows, limits_.rows_max);
    if (hidden) hidden_rows_ += repeated;
    uint64_t count = 0;
    for (const Placed& placed : cells_) count += placed.repeated;
    repeated_cells_ += count * repeated - cells_.size();
    cell_count_ += count * repeated;
    if (repeated_cells_ > kRepeatedCellsMax) return over_limit(kTooManyCells, kRepeatedCellsMax);
    if (cell_count_ > limits_.cells_max) return over_limit(kTooManyCells, limits_.cells_max);
    for (uint64_t number = first; number <= row_; ++number) {
      for (const Placed& placed : cells_) {
        Cell one = placed.cell;
        for (uint32_t i = 0; i < placed.repeated; ++i, ++one.column) sheet_->add(static_cast<uint32_t>(number), one);
      }
    }
    return {};
  }

  Result<void> cell(XmlScanner& scanner) {
    const uint64_t repeated = std::max<uint64_t>(1, count_of(scanner.attribute("number-columns-repeated"), 1));
    const uint64_t across = count_of(scanner.attribute("number-columns-spanned"), 1), down = count_of(scanner.attribute("number-rows-spanned"), 1);
    Cell made{.formula = !scanner.attribute("formula").empty()};
    std::string kind(scanner.attribute("value-type"));
    // LibreOffice tells of an error in an attribute of its own, which loses its prefix here and so comes second.
    const bool error = scanner.attribute_after("value-type", 1) == "error";
    std::string value(scanner.attribute(kind == "date" ? "date-value" : kind == "boolean" ? "boolean-value" : kind == "string" ? "string-value" : "value"));
    const bool told = !value.empty();
    text_.clear();
    TRY(content(scanner));
    take(made, kind, value, told, error);
    const uint64_t column = column_;
    column_ += repeated;
    if (made.empty()) return {};
    if (column_ > limits_.columns_max) return over_limit(kTooManyColumns, limits_.columns_max);
    if (made.text.size() > limits_.cell_bytes_max) return over_limit(kCellTooLong, limits_.cell_bytes_max);
    made.column = static_cast<uint16_t>(column);
    if ((across > 1 || down > 1) && repeated == 1 && column + across <= limits_.columns_max) {
      sheet_->merged.push_back({static_cast<uint32_t>(row_ - 1), static_cast<uint32_t>(row_ - 1 + down - 1), made.column, static_cast<uint16_t>(column + std::max<uint64_t>(across, 1) - 1)});
    }
    cells_.push_back({made, static_cast<uint32_t>(repeated)});
    return {};
  }

  // The paragraphs of a cell, one line each. Remarks, drawings and tables within it are no part of it.
  Result<void> content(XmlScanner& scanner) {
    const size_t level = scanner.depth();
    bool first = true;
    size_t paragraph = 0;  // its depth, while within it
    for (;;) {
      switch (scanner.next()) {
        case Event::kStart: {
          const std::string_view name = scanner.name();
          if (name == "annotation" || name == "frame" || name == "table" || name == "note" || name == "ruby-text" || name == "custom-shape" || name == "line" || name == "g") {
            if (!scanner.skip()) return damaged();
          } else if (name == "p" || name == "h") {
            if (!first && paragraph == 0) text_.push_back('\n');
            first = false;
            if (paragraph == 0) paragraph = scanner.depth();
          } else if (name == "s") {
            text_.append(std::min<uint64_t>(count_of(scanner.attribute("c"), 1), kSpacesMax), ' ');
          } else if (name == "tab") {
            text_.push_back('\t');
          } else if (name == "line-break") {
            text_.push_back('\n');
          }
          break;
        }
        case Event::kText:
          if (paragraph > 0) append_collapsed(scanner.text());
          break;
        case Event::kEnd:
          if (scanner.depth() == paragraph) paragraph = 0;
          if (scanner.depth() == level) return {};
          break;
        case Event::kDoctype: return doctype_in(workbook_.file);
        default: return damaged();
      }
      if (text_.size() > limits_.cell_bytes_max) return over_limit(kCellTooLong, limits_.cell_bytes_max);
    }
  }

  // White space in a paragraph counts as one blank; several are written as <text:s/>.
  void append_collapsed(std::string_view text) {
    for (const char c : text) {
      const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (!blank) text_.push_back(c);
      else if (!text_.empty() && text_.back() != ' ' && text_.back() != '\n') text_.push_back(' ');
    }
  }

  void take(Cell& made, const std::string& kind, const std::string& value, bool told, bool error) {
    double number = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool numeric = told && parsed.ec == std::errc() && parsed.ptr == value.data() + value.size() && std::isfinite(number);
    if (error || (made.formula && is_error(text_))) {
      made.kind = CellKind::kError, made.text = workbook_.texts->copy(text_.empty() ? std::string_view("#N/A") : std::string_view(text_));
    } else if ((kind == "float" || kind == "percentage" || kind == "currency") && numeric) {
      made.kind = CellKind::kNumber, made.number = number;
      made.style = kind == "percentage" ? NumberStyle::kPercentage : kind == "currency" ? NumberStyle::kMoney : NumberStyle::kPlain;
    } else if (kind == "boolean") {
      made.kind = CellKind::kYesNo, made.number = value == "true" ? 1 : 0;
    } else if (const std::optional<Date> date = kind == "date" ? parse_iso_date(std::string_view(value).substr(0, 10)) : std::nullopt) {
      made.kind = CellKind::kDate, made.number = date->days;
    } else {
      const std::string_view text = kind == "string" && told ? std::string_view(value) : std::string_view(text_);
      if (text.empty()) return;
      made.kind = CellKind::kText, made.text = workbook_.texts->copy(text);
    }
  }

  static bool is_error(std::string_view text) { return text.starts_with("Err:") || (text.size() > 3 && text.front() == '#' && (text.back() == '!' || text.back() == '?' || text == "#N/A" || text == "#N/B")); }

  Workbook& workbook_;
  const ReadLimits& limits_;
  Sheet* sheet_ = nullptr;
  std::string style_, text_;
  std::unordered_set<std::string> hidden_styles_;
  std::vector<Placed> cells_;
  uint64_t row_ = 0, column_ = 0, hidden_rows_ = 0, repeated_cells_ = 0, cell_count_ = 0;
};

Result<Workbook> read_content(std::string file, std::string_view xml, const ReadLimits& limits) {
  Workbook workbook;
  workbook.file = std::move(file);
  workbook.format = "ods";
  TRY(OdsReader(workbook, limits).read(xml));
  return workbook;
}

}  // namespace

bool looks_like_open_document(std::string_view zip) {
  if (zip.substr(0, 300).find("application/vnd.oasis.opendocument") != zip.npos) return true;
  const std::string_view directory = zip.substr(zip.size() - std::min<size_t>(zip.size(), 1u << 16));
  return directory.find("content.xml") != directory.npos && directory.find("xl/workbook") == directory.npos;
}

bool looks_like_flat_open_document(std::string_view text) {
  const std::string_view start = text.substr(0, 8192);
  return start.find("<office:document") != start.npos && start.find(kSpreadsheetType) != start.npos;
}

Result<Workbook> read_ods(std::string file, std::string_view bytes, const ReadLimits& limits) {
  ZipArchive archive = TRY(ZipArchive::open(file, bytes, limits));
  std::string kind;
  if (archive.has("mimetype")) kind = TRY(archive.read("mimetype"));
  if (!archive.has("content.xml") || !kind.starts_with(kSpreadsheetType)) return Error(ErrorCode::kUnsupported, Message(kUnknownPackage), Where{.file = file}, Message(kSaveAsXlsx));
  if (archive.has("META-INF/manifest.xml")) {
    const std::string manifest = TRY(archive.read("META-INF/manifest.xml"));
    if (manifest.find("encryption-data") != manifest.npos) return Error(ErrorCode::kUnsupported, Message(kHasPassword), Where{.file = file}, Message(kSaveAsXlsx));
  }
  const std::string xml = part_as_utf8(TRY(archive.read("content.xml")));
  return read_content(std::move(file), xml, limits);
}

Result<Workbook> read_flat_ods(std::string file, std::string_view text, const ReadLimits& limits) {
  if (text.size() > limits.unpacked_bytes_max) return Error(ErrorCode::kTooLarge, Message(kFileTooLarge, {{"size", static_cast<int64_t>(text.size() >> 20)}, {"max", static_cast<int64_t>(limits.unpacked_bytes_max >> 20)}}), Where{.file = file}, Message(kSplitFile));
  return read_content(std::move(file), text, limits);
}

}  // namespace koers::exchange::table
