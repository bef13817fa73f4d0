// Everything that reads what people type, on any bytes: no crash, no endless work, and what was read can be written and read again.
#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "base/check.h"
#include "base/message.h"
#include "base/text.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace koers;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  CHECK(is_utf8(windows_1252_to_utf8(text)));
  const std::string clean = tidy(text);
  CHECK(tidy(clean) == clean && trim(clean) == clean);
  const std::string folded = fold(text);
  CHECK(is_utf8(folded) && fold(folded) == folded);

  if (const auto number = parse_number(text)) CHECK(std::isfinite(*number));
  if (const auto whole = parse_integer(text)) CHECK(parse_integer(format_number(*whole, Language::kDutch)) == whole);
  if (const auto share = parse_percentage(text)) CHECK(std::isfinite(*share));
  (void)parse_yes_no(text);
  (void)says_nothing(text);
  if (const auto money = parse_money(text)) CHECK(parse_money(format_money(money->money, Language::kDutch))->money == money->money);
  if (const auto date = parse_date(text)) CHECK(date->first <= date->last && parse_iso_date(format_iso(date->first)) == date->first);
  if (const auto moment = parse_iso_timestamp(text))
    CHECK(parse_iso_timestamp(format_iso(*moment)) == moment || date_of(*moment).year() < 1 || date_of(*moment).year() > 9998);

  const std::string_view left = text.substr(0, size / 2), right = text.substr(size / 2);
  const int order = compare_dutch(left, right), keys = sort_key_dutch(left).compare(sort_key_dutch(right));
  CHECK((order < 0) == (keys < 0) && (order > 0) == (keys > 0));
  CHECK(edit_distance(left, right, 3) == edit_distance(right, left, 3));
  return 0;
}
