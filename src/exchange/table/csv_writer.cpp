#include <cmath>

#include "base/text.h"
#include "exchange/table/table_writer.h"

namespace koers::exchange::table {
namespace {

std::string figure(double number, bool comma) {
  if (!std::isfinite(number)) return {};
  char digits[40];
  const int size = std::snprintf(digits, sizeof digits, "%.17g", number);
  std::string text(digits, static_cast<size_t>(size));
  for (int precision = 15; precision < 17; ++precision) {  // the shortest that is the same figure
    const int shorter = std::snprintf(digits, sizeof digits, "%.*g", precision, number);
    if (std::strtod(digits, nullptr) == number) {
      text.assign(digits, static_cast<size_t>(shorter));
      break;
    }
  }
  if (const size_t point = text.find('.'); comma && point != text.npos) text[point] = ',';
  return text;
}

struct Writer {
  bool dutch;
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return begins_as_formula(text) ? '\'' + text : text; }
  std::string operator()(int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return figure(number, dutch); }
  std::string operator()(Money money) const {
    const int64_t cents = money.cents;
    const uint64_t size = cents < 0 ? 0 - static_cast<uint64_t>(cents) : static_cast<uint64_t>(cents);
    const uint64_t rest = size % 100;
    return (cents < 0 ? "-" : "") + std::to_string(size / 100) + (dutch ? ',' : '.') + static_cast<char>('0' + rest / 10) + static_cast<char>('0' + rest % 10);
  }
  std::string operator()(Date date) const { return dutch ? format_date_short(date, Language::kDutch) : format_iso(date); }
  std::string operator()(Share share) const { return figure(share.value * 100, dutch) + '%'; }
};

void append_field(std::string& out, const std::string& text, char delimiter) {
  const bool quoted = text.find_first_of("\"\n\r\t;,|'") != text.npos || text.find(delimiter) != text.npos || (!text.empty() && (text.front() == ' ' || text.back() == ' '));
  if (!quoted) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  out += '"';
}

}  // namespace

bool begins_as_formula(std::string_view text) {
  while (text.starts_with('\'')) text.remove_prefix(1);
  return !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
}

std::string write_csv(const OutSheet& sheet, CsvStyle style) {
  const bool dutch = style == CsvStyle::kDutch;
  const char delimiter = dutch ? ';' : ',';
  const Writer writer{dutch};
  std::string out = "\xEF\xBB\xBF";
  for (size_t i = 0; i < sheet.columns.size(); ++i) {
    if (i > 0) out += delimiter;
    append_field(out, writer(sheet.columns[i].header), delimiter);
  }
  out += "\r\n";
  for (const std::vector<OutCell>& row : sheet.rows) {
    for (size_t i = 0; i < sheet.columns.size(); ++i) {
      if (i > 0) out += delimiter;
      if (i < row.size()) append_field(out, std::visit(writer, row[i]), delimiter);
    }
    out += "\r\n";
  }
  return out;
}

}  // namespace koers::exchange::table
