// What base costs: hashing, JSON, text, errors as values, threads. Each answer is checked before it is timed, and stands beside the obvious
// alternative in the same run. KOERS_BENCH_SMALL=1 takes sizes that fit in the tests.
#include <fmt/format.h>

#include <algorithm>
#include <boost/json.hpp>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

#include "base/check.h"
#include "base/hash.h"
#include "base/json_io.h"
#include "base/json_sample_test.h"
#include "base/text.h"
#include "base/thread_pool.h"

namespace koers {
namespace {

const bool kSmall = std::getenv("KOERS_BENCH_SMALL") != nullptr;

// Of this thread alone: what else runs on the machine matters less than to the clock on the wall.
double cpu_seconds() {
  timespec now{};
  CHECK(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) == 0);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}
double wall_seconds() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

// Seconds of one call: the median of five rounds of `times` calls.
double seconds_of(size_t times, const std::function<void()>& work, double (*clock)() = &cpu_seconds) {
  std::vector<double> rounds;
  for (int round = 0; round < 5; ++round) {
    const double start = clock();
    for (size_t i = 0; i < times; ++i) work();
    rounds.push_back((clock() - start) / static_cast<double>(times));
  }
  std::ranges::sort(rounds);
  return rounds[rounds.size() / 2];
}

void row(std::string_view what, const std::string& cost, const std::string& beside = "") {
  fmt::print("  {:<46} {:>14}   {}\n", what, cost, beside);
}
std::string ns(double seconds) { return fmt::format("{:.0f} ns", seconds * 1e9); }
std::string speed(size_t bytes, double seconds) { return fmt::format("{:.0f} MB/s", static_cast<double>(bytes) / 1e6 / seconds); }

// Somewhere for results to go, so that the compiler cannot leave the work out.
volatile uint64_t sink;

void bench_hashing() {
  const std::string large(kSmall ? 1 << 20 : 64 << 20, 'x');
  CHECK(to_hex(sha256("abc")).starts_with("ba7816bf8f01cfea"));
  const double sha = seconds_of(1, [&] { sink = sha256(large)[0]; });
  row("sha256, one large text", speed(large.size(), sha));
  const std::string entry(200, 'x');
  row("sha256, 200 bytes", ns(seconds_of(2000, [&] { sink = sha256(entry)[0]; })));
  const double own = seconds_of(1, [&] { sink = hash64(large); });
  const double other = seconds_of(1, [&] { sink = std::hash<std::string>{}(large); });
  row("hash64, one large text", speed(large.size(), own), fmt::format("{:.1f} × as fast as std::hash", other / own));
  const std::string key = "APP-123456";
  row("hash64, a key of ten letters", ns(seconds_of(100'000, [&] { sink = hash64(key, sink); })));
}

sample::Options some_options(std::mt19937& random) {
  sample::Options options;
  for (int i = 0; i < 8; ++i)
    options.limits.push_back(
        {.department = "Afdeling " + std::to_string(random() % 100), .changes_max = 3, .amount = Money{static_cast<int64_t>(random())}});
  for (int i = 0; i < 8; ++i) options.pins.push_back("INI-" + std::to_string(random() % 1000));
  for (int year = 2027; year < 2032; ++year) options.money[std::to_string(year)] = Money{static_cast<int64_t>(random())};
  options.weight = std::generate_canonical<double, 53>(random);
  return options;
}

void bench_json() {
  std::mt19937 random(1);
  std::vector<sample::Options> values;
  for (int i = 0; i < (kSmall ? 100 : 5000); ++i) values.push_back(some_options(random));
  const boost::json::value json = to_json(values);
  const std::string text = format_json(json);
  CHECK(from_json<std::vector<sample::Options>>(parse_json(text).value()).value() == values);
  const double parse = seconds_of(1, [&] { sink = parse_json(text).value().get_array().size(); });
  const double boost_parse = seconds_of(1, [&] { sink = boost::json::parse(text).get_array().size(); });
  row("parse_json", speed(text.size(), parse), fmt::format("{:.2f} × the time of boost::json::parse", parse / boost_parse));
  const double write = seconds_of(1, [&] { sink = format_json(json).size(); });
  const double boost_write = seconds_of(1, [&] { sink = boost::json::serialize(json).size(); });
  row("format_json", speed(text.size(), write), fmt::format("{:.2f} × the time of boost::json::serialize", write / boost_write));
  row("from_json", speed(text.size(), seconds_of(1, [&] { sink = from_json<std::vector<sample::Options>>(json).value().size(); })));
  row("to_json", speed(text.size(), seconds_of(1, [&] { sink = to_json(values).get_array().size(); })));
  row("json_schema", fmt::format("{:.0f} µs", seconds_of(10, [&] { sink = json_schema<sample::Options>().get_object().size(); }) * 1e6));
}

// How reading grows with what is read; an exponent near 1 is a line.
template <class Make, class Work>
void growth_row(std::string_view what, Make make, Work work) {
  std::vector<double> times;
  const size_t unit = kSmall ? 500 : 20'000;
  for (const size_t size : {unit, unit * 4, unit * 16}) {
    const auto input = make(size);
    times.push_back(seconds_of(1, [&] { work(input); }));
  }
  row(what, fmt::format("n^{:.2f}", std::log(times[2] / times[0]) / std::log(16)));
}

void bench_growth() {
  const auto keys = [](size_t n) {
    std::string text = "{";
    for (size_t i = 0; i < n; ++i) text += "\"key " + std::to_string(i) + "\":0,";
    return text + "\"end\":0}";
  };
  growth_row("parse_json of an object with n keys", keys,
             [](const std::string& text) { sink = parse_json(text).value().get_object().size(); });
  growth_row("boost::json::parse of the same", keys, [](const std::string& text) { sink = boost::json::parse(text).get_object().size(); });
  growth_row(
      "parse_json of n × 100 open brackets", [](size_t n) { return std::string(n * 100, '['); },
      [](const std::string& text) { sink = parse_json(text).has_value(); });
  growth_row(
      "from_json with n unknown keys", [&](size_t n) { return parse_json(keys(n)).value(); },
      [](const boost::json::value& json) { sink = from_json<sample::Options>(json).has_value(); });
  const auto accents = [](size_t n) {
    std::string text;
    for (size_t i = 0; i < n; ++i) text += "é'-";
    return text;
  };
  growth_row("fold of n letters", accents, [](const std::string& text) { sink = fold(text).size(); });
  growth_row(
      "edit_distance of n letters, limit 3", [](size_t n) { return std::string(n, 'a'); },
      [](const std::string& text) { sink = static_cast<uint64_t>(edit_distance(text, text.substr(1) + "b", 3)); });
}

void bench_text() {
  const size_t times = kSmall ? 100 : 20'000;
  CHECK(compare_dutch("Zaaksysteem 2", "Zaaksysteem 10") < 0);
  row("compare_dutch", ns(seconds_of(times, [] {
        sink = static_cast<uint64_t>(compare_dutch("Zaaksysteem Coördinatie 2", "Zaaksysteem Coördinatie 10"));
      })));
  row("sort_key_dutch", ns(seconds_of(times, [] { sink = sort_key_dutch("Zaaksysteem Coördinatie 10").size(); })));
  row("fold, ASCII", ns(seconds_of(times, [] { sink = fold("Zaaksysteem & Beheer (2027)").size(); })));
  row("fold, with accents", ns(seconds_of(times, [] { sink = fold("Zaaksysteem & Coördinatie (2027)").size(); })));
  CHECK(parse_money("€ 1.234.567,89")->money.cents == 123'456'789);
  row("parse_money", ns(seconds_of(times, [] { sink = static_cast<uint64_t>(parse_money("€ 1.234.567,89")->money.cents); })));
  row("parse_date", ns(seconds_of(times, [] { sink = static_cast<uint64_t>(parse_date("3e kwartaal 2027")->first.days); })));
  row("date_of (Amsterdam)", ns(seconds_of(times, [] { sink = static_cast<uint64_t>(date_of({1'790'000'000'000'000}).days); })));
}

[[gnu::noinline]] int64_t plain(int64_t number) { return number + 1; }
[[gnu::noinline]] Result<int64_t> checked(int64_t number) {
  static constexpr MessageText kNegative{"bench.negative", "Te klein.", "Too small."};
  if (number < 0) return Error(ErrorCode::kInvalidInput, kNegative);
  return number + 1;
}
Result<int64_t> sum_checked(int64_t count) {
  int64_t sum = 0;
  for (int64_t i = 0; i < count; ++i) sum += TRY(checked(i));
  return sum;
}

void bench_results() {
  const int64_t count = kSmall ? 10'000 : 10'000'000;
  CHECK(sum_checked(10).value() == 55);
  const double with = seconds_of(1, [&] { sink = static_cast<uint64_t>(sum_checked(count).value()); });
  const double without = seconds_of(1, [&] {
    int64_t sum = 0;
    for (int64_t i = 0; i < count; ++i) sum += plain(i);
    sink = static_cast<uint64_t>(sum);
  });
  row("a call that returns Result, TRY around it", fmt::format("{:.1f} ns", with / static_cast<double>(count) * 1e9),
      fmt::format("{:.1f} ns when it returns the number itself", without / static_cast<double>(count) * 1e9));
}

void bench_threads() {
  ThreadPool pool;
  const size_t count = kSmall ? 10'000 : 20'000'000;
  std::vector<double> numbers(count, 2.0);
  const auto roots = [&](size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) numbers[i] = std::sqrt(numbers[i] + static_cast<double>(i));
  };
  const double serial = seconds_of(1, [&] { roots(0, count); }, &wall_seconds);
  const double parallel = seconds_of(1, [&] { pool.for_each_range(count, 10'000, roots); }, &wall_seconds);
  row("for_each_range over all cores", fmt::format("{:.1f} ms", parallel * 1e3),
      fmt::format("{:.2f} × as fast as one thread", serial / parallel));
  row("for_each_range, overhead of a piece", ns(seconds_of(
                                                    1, [&] { pool.for_each_range(count / 10, 1, [](size_t, size_t) {}); }, &wall_seconds) /
                                                static_cast<double>(count / 10)));
}

}  // namespace
}  // namespace koers

int main() {
  koers::bench_hashing();
  koers::bench_json();
  koers::bench_growth();
  koers::bench_text();
  koers::bench_results();
  koers::bench_threads();
}
