// What a read over HTTP costs, beside nginx and beside an echo: bench/http_ratios.py starts this with --serve and drives it with wrk.
//
//   http_bench --serve ELEMENTS [--no-cache]   serves a register in memory until its input ends; prints port, cookie and addresses as JSON
//   http_bench                                 the steps within the process: finding, writing, the whole way
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <boost/json.hpp>
#include <cstdio>
#include <iostream>
#include <thread>

#include "base/check.h"
#include "base/json_io.h"
#include "exchange/json/element_json.h"
#include "http/http_test_support.h"
#include "http/server.h"
#include "ledger/ledger.h"
#include "model/change_builder.h"
#include "registry/registry.h"
#include "search/element_finder.h"

namespace koers::http {
namespace {

SystemClock system_clock;

template <class T>
T ok(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "%s\n", result.error().in(Language::kEnglish).c_str());
    std::exit(1);
  }
  return std::move(*result);
}

// Half initiatives, each with five relations, the rest goals.
std::unique_ptr<registry::Registry> make_register(size_t elements) {
  registry::Options options;
  options.clock = &system_clock;
  options.metamodel = {model::builtin_metamodel_source()};
  auto registry = ok(registry::Registry::open(ledger::create_memory_ledger("bench"), options));
  static const char* const kSizes[] = {"small", "medium", "large", "extra_large"};
  static const char* const kWords[] = {"Zaaksysteem", "archief", "Élan", "burgerzaken", "vergunningen", "ijkpunt", "sociaal domein", "data", "omgevingswet", "coördinatie"};
  constexpr size_t kPiece = 20'000;
  uint64_t random = 42;
  const auto next = [&random](size_t below) { return static_cast<size_t>((random = random * 6364136223846793005ull + 1442695040888963407ull) >> 33) % below; };
  for (size_t done = 0; done < elements; done += kPiece) {
    model::ChangeBuilder build(ok(registry->snapshot()));
    std::vector<model::Ref> goals;
    for (size_t i = done; i < std::min(elements, done + kPiece); ++i) {
      const std::string name = std::string(kWords[next(10)]) + " " + kWords[next(10)] + " " + std::to_string(next(1000));
      if (i % 2 == 0) {
        goals.push_back(build.add("goal", {{"name", name}, {"description", name + " is wat we willen bereiken."}}));
        continue;
      }
      const model::Ref work = build.add("initiative", {{"name", name}, {"description", "Waarom: " + name}, {"size", model::Choice{kSizes[next(4)]}}, {"duration", static_cast<int64_t>(1 + next(12))},
                                                       {"status", model::Choice{"active"}}, {"planned_start", Date{static_cast<int32_t>(20'500 + next(1000))}}});
      for (int r = 0; r < 5; ++r) build.relate("contributes_to", work, goals[next(goals.size())], {{"weight", static_cast<double>(next(10))}});
    }
    ok(registry->commit(ok(build.finish())));
  }
  return registry;
}

std::string sign_in(Server& server) {
  const std::string link = server.sign_in_link();
  testing::RawClient client(server.port());
  client.send("GET " + link.substr(link.find("/aanmelden")) + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port()) + "\r\n\r\n");
  const auto answer = client.read_answer();
  CHECK(answer && answer->status == 303);
  const std::string set = answer->header("set-cookie");
  return set.substr(0, set.find(';'));
}

int serve(size_t elements, bool with_cache) {
  const auto registry = make_register(elements);
  ServerOptions options;
  if (!with_cache) options.response_cache_bytes_max = 0;
  const auto server = ok(Server::start(options, *registry));
  std::cout << format_json(boost::json::object{{"port", server->port()}, {"cookie", sign_in(*server)}, {"revision", ok(registry->snapshot())->revision()}}) << std::endl;
  for (std::string line; std::getline(std::cin, line);) {}
  server->stop();
  return 0;
}

const registry::Registry& shared_register() {
  static const auto registry = make_register(100'000);
  return *registry;
}

void write_one_element(benchmark::State& state) {
  const model::View view(ok(shared_register().snapshot()));
  const auto element = view.find("INI-77");
  CHECK(element);
  exchange::json::ElementShape shape;
  shape.all_relations = true;
  std::string text;
  for (auto _ : state) {
    text.clear();
    exchange::json::JsonWriter out(text);
    exchange::json::write_element(view, element, shape, out);
    benchmark::DoNotOptimize(text.data());
  }
  CHECK(parse_json(text));
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * text.size()));
}
BENCHMARK(write_one_element);

// sort=name over 50,000: the first time, when it was asked before, and after one element changed.
void sort_the_first_time(benchmark::State& state) {
  const model::View view(ok(shared_register().snapshot()));
  const auto query = ok(search::parse_query(view, {.types = {"initiative"}, .filters = {}, .sort = "name", .words = {}}));
  for (auto _ : state) {
    search::ElementFinder finder;
    benchmark::DoNotOptimize(finder.find(view, query));
  }
}
BENCHMARK(sort_the_first_time)->Unit(benchmark::kMillisecond)->Iterations(3);

void sort_after_one_change(benchmark::State& state) {
  auto& registry = const_cast<registry::Registry&>(shared_register());
  search::ElementFinder finder;
  int64_t round = 0;
  for (auto _ : state) {
    state.PauseTiming();
    model::ChangeBuilder build(ok(registry.snapshot()));
    build.set(build.at("INI-" + std::to_string(1 + round % 40'000)), "name", "Anders " + std::to_string(round));
    ++round;
    ok(registry.commit(ok(build.finish())));
    const model::View view(ok(registry.snapshot()));
    const auto query = ok(search::parse_query(view, {.types = {"initiative"}, .filters = {}, .sort = "name", .words = {}}));
    if (round == 1) finder.find(view, query);
    state.ResumeTiming();
    benchmark::DoNotOptimize(finder.find(view, query));
  }
}
BENCHMARK(sort_after_one_change)->Unit(benchmark::kMillisecond)->Iterations(20);

void look_for_words_again(benchmark::State& state) {
  const model::View view(ok(shared_register().snapshot()));
  search::ElementFinder finder({.columns_max = 64, .list_bytes_max = 0});
  int64_t round = 0;
  for (auto _ : state) {
    const auto query = ok(search::parse_query(view, {.types = {}, .filters = {}, .sort = {}, .words = "zaaksysteem " + std::to_string(round++ % 1000)}));
    benchmark::DoNotOptimize(finder.find(view, query));
  }
}
BENCHMARK(look_for_words_again)->Unit(benchmark::kMillisecond)->Iterations(20);

// One connection, one request after the other.
void read_over_http(benchmark::State& state, const std::string& target, bool with_cache) {
  ServerOptions options;
  if (!with_cache) options.response_cache_bytes_max = 0;
  const auto server = ok(Server::start(options, const_cast<registry::Registry&>(shared_register())));
  const std::string request = "GET /api/v1" + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server->port()) + "\r\nCookie: " + sign_in(*server) + "\r\n\r\n";
  testing::RawClient client(server->port());
  for (auto _ : state) {
    client.send(request);
    const auto answer = client.read_answer();
    CHECK(answer && answer->status == 200);
  }
}
BENCHMARK_CAPTURE(read_over_http, element, "/elements/INI-77", true);
BENCHMARK_CAPTURE(read_over_http, element_no_cache, "/elements/INI-77", false);
BENCHMARK_CAPTURE(read_over_http, page, "/elements?type=initiative&sort=name", true);
BENCHMARK_CAPTURE(read_over_http, page_no_cache, "/elements?type=initiative&sort=name", false);

}  // namespace
}  // namespace koers::http

int main(int argc, char** argv) {
  if (argc >= 3 && std::string_view(argv[1]) == "--serve") {
    return koers::http::serve(static_cast<size_t>(std::atoll(argv[2])), argc < 4 || std::string_view(argv[3]) != "--no-cache");
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
