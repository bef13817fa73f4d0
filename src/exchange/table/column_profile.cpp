#include "exchange/table/column_profile.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "base/money.h"
#include "base/text.h"
#include "exchange/table/reference_text.h"

namespace koers::exchange::table {
namespace {

using model::FieldKind;

constexpr size_t kLongBytes = 60, kCodeBytesMax = 5;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void count_number(double number, ColumnProfile& profile) {
  constexpr double kAmountMin = 1000;
  ++profile.numbers, ++profile.money;
  profile.amounts += std::abs(number) >= kAmountMin;
  const bool whole = number == static_cast<double>(static_cast<int64_t>(std::clamp(number, -1e15, 1e15)));
  profile.whole_numbers += whole;
  profile.years += whole && number >= 1950 && number <= 2150;
  profile.one_to_five += whole && number >= 0 && number <= 5;
  profile.shares += number >= 0 && number <= 100;
}

void count_text(std::string_view text, ColumnProfile& profile) {
  profile.lists += text.find_first_of(";\n") != text.npos || text.find(", ") != text.npos;
  profile.links += text.find(' ') == text.npos &&
                   (text.starts_with("http") || text.starts_with("www.") || (text.find('@') != text.npos && text.find('.') != text.npos));
  profile.initials += text.size() > 4 && text[0] >= 'A' && text[0] <= 'Z' && text[1] == '.' && text[2] != '.';
  const bool capitals = text.size() <= kCodeBytesMax && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
  profile.codes += capitals, profile.letters += capitals && text.size() <= 2;
  profile.words += 1 + static_cast<uint32_t>(std::count(text.begin(), text.end(), ' '));
  const bool has_digit = std::any_of(text.begin(), text.end(), is_digit);
  if (text.size() > kLongBytes) {
    ++profile.long_texts;
    for (size_t begin = 0; begin <= text.size();) {
      const size_t end = std::min(text.find_first_of(",;\n", begin), text.size());
      if (end - begin > kLongBytes) {
        ++profile.sentences;
        break;
      }
      begin = end + 1;
    }
    return;
  }
  // "Ja, deels"; but "1 maart" is no yes.
  const std::string_view first = text.substr(0, std::min(text.find_first_of(" ,(:;"), text.size()));
  if (!is_digit(text[0]) || first.size() == text.size()) profile.yes_no += parse_yes_no(first).has_value();
  if (!has_digit) return;
  if (const std::optional<double> number = parse_number(text)) {
    count_number(*number, profile);
    if (const std::optional<DateReading> date = parse_date(text)) ++profile.dates;
    return;
  }
  if (parse_money(text)) ++profile.money, ++profile.amounts;
  profile.shares += parse_percentage(text).has_value();
  profile.keys += looks_like_key(text);
  profile.ratings += looks_like_ratings(text);
  if (const std::optional<DateReading> date = parse_date(text)) {
    ++profile.dates;
    profile.quarters += date->first != date->last && quarter_of(date->first) == quarter_of(date->last);
  }
}

}  // namespace

bool looks_like_ratings(std::string_view text) {
  size_t figures = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool figure = (c >= '0' && c <= '4') || std::string_view("LMHlmh").find(c) != std::string_view::npos;
    if (figure && (i + 1 == text.size() || !is_digit(text[i + 1]) || text.size() == 3))
      ++figures;
    else if (figure || std::string_view("-/ .,").find(c) == std::string_view::npos)
      return false;
  }
  return figures == 3;
}

bool looks_like_key(std::string_view text) {
  text = trim(text);
  size_t letters = 0;
  while (letters < text.size() && ((text[letters] >= 'A' && text[letters] <= 'Z') || (text[letters] >= 'a' && text[letters] <= 'z')))
    ++letters;
  if (letters == 0 || letters > 8 || letters == text.size() || text.size() > 24) return false;
  bool digit = false;
  for (const char c : text.substr(letters)) {
    if (is_digit(c))
      digit = true;
    else if (c != '-' && c != '.' && c != '_' && c != '/')
      return false;
  }
  return digit;
}

ColumnProfile profile_of(size_t row_count, size_t rows_max, const std::function<const Cell&(size_t row)>& value) {
  ColumnProfile profile;
  std::unordered_set<std::string> seen, seen_parts;
  const size_t step = std::max<size_t>(1, (row_count + rows_max - 1) / rows_max);
  double bytes = 0;
  double before = -1e300;
  for (size_t row = 0; row < row_count; row += step) {
    ++profile.rows;
    const Cell& cell = value(row);
    if (cell.empty()) continue;
    const std::string text = cell_text(cell);
    if (cell.kind == CellKind::kText && says_nothing(text)) continue;
    ++profile.filled;
    bytes += static_cast<double>(text.size());
    switch (cell.kind) {
      case CellKind::kNumber:
        count_number(cell.number, profile);
        profile.yes_no += cell.number == 0 || cell.number == 1;
        break;
      case CellKind::kDate: ++profile.dates; break;
      case CellKind::kYesNo: ++profile.yes_no; break;
      case CellKind::kError: ++profile.errors; break;
      default: count_text(trim(text), profile); break;
    }
    const std::optional<double> number = cell.kind == CellKind::kNumber ? std::optional(cell.number)
                                         : cell.kind == CellKind::kText ? parse_number(text)
                                                                        : std::nullopt;
    if (number) profile.counting_up += *number == before + 1, before = *number;
    constexpr size_t kPartsBytesMax = 400;
    if (cell.kind == CellKind::kText && text.size() <= kPartsBytesMax && profile.parts.size() < ColumnProfile::kSamplesMax) {
      for (const std::string& part : parts_of(text)) {
        if (std::string one = fold(part); !one.empty() && seen_parts.insert(one).second) profile.parts.push_back(std::move(one));
      }
    }
    std::string folded = fold(text);
    if (seen.insert(folded).second && profile.samples.size() < ColumnProfile::kSamplesMax) profile.samples.push_back(std::move(folded));
  }
  profile.distinct = static_cast<uint32_t>(seen.size());
  if (profile.filled > 0) profile.length_mean = bytes / profile.filled;
  return profile;
}

double fit(const ColumnProfile& profile, FieldKind kind) {
  if (profile.filled == 0) return 0;
  const auto scaled = [](double share) {
    return std::clamp(share * 2.5 - 1, -1.0, 1.0);
  };  // 80 % of the cells: it suits; 40 %: it says nothing
  const double numeric = profile.share(profile.numbers);
  switch (kind) {
    case FieldKind::kMoney:
      return profile.share(profile.years) > 0.9 && profile.distinct < 10 ? -0.5 : scaled(profile.share(profile.money));
    case FieldKind::kNumber: return scaled(profile.share(std::max(profile.numbers, profile.shares)));  // "80%" is a number of percent
    case FieldKind::kInteger: return scaled(profile.share(profile.whole_numbers));
    case FieldKind::kShare: return scaled(profile.share(profile.shares));
    case FieldKind::kDate:
    case FieldKind::kQuarter: return scaled(profile.share(profile.dates));
    case FieldKind::kYesNo: return scaled(profile.share(profile.yes_no));
    case FieldKind::kText:
    case FieldKind::kTexts: return numeric > 0.8 || profile.share(profile.dates) > 0.8 ? -0.3 : 0.2;
    case FieldKind::kLongText:
      return numeric > 0.8 || profile.share(profile.dates) > 0.8 ? -0.8 : profile.share(profile.long_texts) > 0.2 ? 0.8 : 0.1;
    default: return 0;
  }
}

double fit(const ColumnProfile& profile, const model::Field& field, double choices) {
  if (field.kind != FieldKind::kChoice && field.kind != FieldKind::kChoices) {
    double suits = fit(profile, field.kind);
    if (field.unit == "year" && profile.filled > 0) suits = profile.share(profile.years) > 0.6 ? 1 : -0.6;
    if (field.kind == FieldKind::kInteger && field.max <= 10 && profile.share(profile.one_to_five) > 0.9) suits = 1;
    return suits;
  }
  if (profile.samples.empty()) return 0;
  return choices >= 0.5 ? 1 : choices > 0 ? 0.3 : profile.samples.size() >= 3 ? -0.5 : -0.2;
}

}  // namespace koers::exchange::table
