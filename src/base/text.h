// Text as Dutch people write it: UTF-8, numbers, percentages, comparison and folding.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace koers {

enum class Language;

bool is_utf8(std::string_view text);
// Windows-1252 (a superset of Latin-1) to UTF-8; the five unassigned bytes become U+FFFD.
std::string windows_1252_to_utf8(std::string_view bytes);
// Without white space (no-break spaces and BOM too) at either end, and with runs of white space as one space.
std::string tidy(std::string_view text);
std::string_view trim(std::string_view text);
// At most so many bytes, whole characters, with "…" behind them when something was cut off.
std::string shorten(std::string_view text, size_t bytes_max);
std::vector<std::string> split(std::string_view text, char separator);

// For matching names: lower case, no accents, no punctuation, tidy. "  Coördinatie & Beheer " → "coordinatie beheer". "ĳ" → "ij".
std::string fold(std::string_view text);

// The order of a Dutch list (ICU, case and accents only as tie-break, "projet 2" before "projet 10").
int compare_dutch(std::string_view left, std::string_view right);
// Bytes whose memcmp order is the order of compare_dutch.
std::string sort_key_dutch(std::string_view text);

// Levenshtein distance over code points with adjacent transposition; stops above `limit` and returns limit + 1.
int edit_distance(std::string_view left, std::string_view right, int limit);

// The name that somebody meant: the nearest by folded edit distance, if it is near enough to ask "bedoelde je …?". Empty when there is none.
std::string_view nearest_name(std::string_view typed, const std::vector<std::string_view>& names);

std::string format_number(int64_t number, Language language);                      // "1.234.567"
std::string format_number(double number, int decimals, Language language);         // "1.234,50"
std::string format_percentage(double share, int decimals, Language language);      // 0.125 → "12,5%"
// "1.234", "1234,5", "1.234,5", "1,234.5" (both separators: the last one is the decimal), "-3". nullopt when it is not a number.
std::optional<double> parse_number(std::string_view text);
std::optional<int64_t> parse_integer(std::string_view text);
// "12,5%", "12,5 %", "0,125" (as a share when no sign and at most 1). Returns a share.
std::optional<double> parse_percentage(std::string_view text);
// "ja", "j", "x", "waar", "yes", "true", "1" / "nee", "n", "no", "false", "0", "onwaar". nullopt otherwise.
std::optional<bool> parse_yes_no(std::string_view text);
// "", "-", "--", "n.v.t.", "nvt", "n/a", "geen", "onbekend", "?", "tbd", "nog te bepalen": says that there is no value.
bool says_nothing(std::string_view text);

}  // namespace koers
