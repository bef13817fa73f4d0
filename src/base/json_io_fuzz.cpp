// Any bytes as JSON, as a described struct and as options: a value that round-trips, or problems that each say what and how to mend it.
#include <cstdint>

#include "base/check.h"
#include "base/json_io.h"
#include "base/json_sample_test.h"
#include "base/options.h"
#include "base/text.h"

namespace {

using namespace koers;

void check_problems(const Error& error) {
  CHECK(!error.problems.empty());
  for (const Problem& problem : error.problems) {
    CHECK(!problem.what.empty() && !problem.mend.empty());
    CHECK(problem.in(Language::kDutch) != problem.in(Language::kEnglish));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto value = parse_json(text);
  if (!value) {
    check_problems(value.error());
  } else {
    const std::string written = format_json(*value);
    CHECK(is_utf8(written));
    CHECK(format_json(parse_json(written).value()) == written);
    const auto options = from_json<sample::Options>(*value);
    if (options)
      CHECK(from_json<sample::Options>(to_json(*options)).value() == *options);
    else
      check_problems(options.error());
  }
  static const boost::json::value schema = json_schema<sample::Options>();
  const auto flags = options_from_arguments(schema, split(text, '\n'));
  if (flags)
    (void)from_json<sample::Options>(*flags);
  else
    check_problems(flags.error());
  return 0;
}
