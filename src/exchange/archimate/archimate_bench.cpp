// What taking in a model costs beside the least that it could: parsing the same bytes (pugixml), hashing them (SHA-256) and one durable write of them
// (SQLite, WAL, synchronous=FULL). The import itself is all of it: reading, planning, checking, a durable entry of the ledger, the new snapshot.
// Each import is checked (counts; the same file again changes nothing; written out and read in, the same) before it counts.
//   archimate_bench [FILE.xml] [--quick]      without a file: models of its own making, at three sizes
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <pugixml.hpp>

#include "base/check.h"
#include "base/hash.h"
#include "exchange/archimate/exchange_reader.h"
#include "exchange/archimate/export_model.h"
#include "exchange/archimate/import_plan.h"
#include "ledger/ledger.h"
#include "registry/registry.h"

namespace koers::exchange::archimate {
namespace {

using Steady = std::chrono::steady_clock;
double ms_since(Steady::time_point begin) { return std::chrono::duration<double, std::milli>(Steady::now() - begin).count(); }
// Of all threads of this process: what a busy machine does not change much.
double cpu_ms() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}
double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

struct Folder {
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "koers-archimate-XXXXXX").string();
    CHECK(::mkdtemp(pattern.data()) != nullptr);
    path = pattern;
  }
  ~Folder() { std::filesystem::remove_all(path); }
  std::string path;
};

double time_parse(const std::string& bytes) {
  const auto begin = Steady::now();
  pugi::xml_document document;
  CHECK(document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default, pugi::encoding_utf8));
  CHECK(document.document_element());
  return ms_since(begin);
}
double time_hash(const std::string& bytes) {
  const auto begin = Steady::now();
  CHECK(sha256(bytes) != Hash256{});
  return ms_since(begin);
}
double time_write(const std::string& bytes) {
  const Folder folder;
  sqlite3* database = nullptr;
  CHECK(sqlite3_open((folder.path + "/bare.sqlite").c_str(), &database) == SQLITE_OK);
  CHECK(sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE entries(body BLOB)", nullptr, nullptr,
                     nullptr) == SQLITE_OK);
  sqlite3_stmt* insert = nullptr;
  CHECK(sqlite3_prepare_v2(database, "INSERT INTO entries(body) VALUES(?)", -1, &insert, nullptr) == SQLITE_OK);
  const auto begin = Steady::now();
  sqlite3_bind_blob64(insert, 1, bytes.data(), bytes.size(), SQLITE_STATIC);
  CHECK(sqlite3_step(insert) == SQLITE_DONE);
  const double taken = ms_since(begin);
  sqlite3_finalize(insert);
  sqlite3_close(database);
  return taken;
}

struct Phases {
  double read = 0, plan = 0, commit = 0, total = 0, again = 0, out = 0;
  double cpu = 0;  // of total
  size_t elements = 0, relations = 0, bytes_out = 0;
};

Phases time_import(const std::string& bytes, bool check) {
  const Folder folder;
  SystemClock clock;
  ledger::SqliteOptions ledger_options;
  ledger_options.directory = folder.path;
  registry::Options options;
  options.clock = &clock;
  options.metamodel = {model::builtin_metamodel_source()};
  auto ledger = ledger::open_sqlite_ledger(ledger_options);
  CHECK(ledger);
  auto registry = registry::Registry::open(std::move(*ledger), options);
  CHECK(registry);
  std::string copy = bytes;
  const ModelOptions how{.version = "1"};

  Phases phases;
  const double cpu_begin = cpu_ms();
  const auto begin = Steady::now();
  auto file = read_model("model.xml", std::move(copy));
  CHECK(file);
  phases.read = ms_since(begin);
  const auto plan_begin = Steady::now();
  auto plan = plan_model_import(model::View(*(*registry)->snapshot()), *file, how);
  CHECK(plan);
  phases.plan = ms_since(plan_begin);
  const auto commit_begin = Steady::now();
  CHECK((*registry)->commit(std::move(plan->changes)));
  phases.commit = ms_since(commit_begin);
  phases.total = ms_since(begin);
  phases.cpu = cpu_ms() - cpu_begin;

  const model::View view(*(*registry)->snapshot());
  phases.elements = file->elements.size(), phases.relations = file->relationships.size();
  CHECK(view.snapshot()->element_count() == file->elements.size() + file->views.size() + 1);
  CHECK(view.snapshot()->relation_count() == file->relationships.size());
  const auto again_begin = Steady::now();
  const auto again = plan_model_import(view, *file, how);
  CHECK(again && again->changes.changes.empty());
  phases.again = ms_since(again_begin);
  const auto out_begin = Steady::now();
  const auto out = export_archimate(view);
  CHECK(out);
  phases.out = ms_since(out_begin);
  phases.bytes_out = out->size();
  if (check) {
    const auto back = read_model("out.xml", *out);
    CHECK(back && back->elements.size() == file->elements.size() && back->relationships.size() == file->relationships.size() &&
          back->views.size() == file->views.size());
    const auto same = plan_model_import(view, *back, how);
    CHECK(same && same->changes.changes.empty());
  }
  return phases;
}

// A model of so many elements, twice as many relations, five properties each, and a view per twenty.
std::string made_model(size_t count) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"id-m\"><name xml:lang=\"nl\">Gemaakt</name><elements>";
  const auto properties = [](size_t i) {
    std::string text = "<properties>";
    for (int p = 0; p < 5; ++p)
      text += fmt::format("<property propertyDefinitionRef=\"p{}\"><value>waarde {} van {}</value></property>", p, p, i);
    return text + "</properties>";
  };
  for (size_t i = 0; i < count; ++i) {
    xml += fmt::format(
        "<element identifier=\"id-e{:032}\" xsi:type=\"{}\"><name xml:lang=\"nl\">Element nummer {}</name><documentation "
        "xml:lang=\"nl\">Waar element {} voor is, in een zin of twee die iemand heeft opgeschreven.</documentation>{}</element>",
        i, i % 2 ? "ApplicationComponent" : "BusinessProcess", i, i, properties(i));
  }
  xml += "</elements><relationships>";
  for (size_t i = 0; i < 2 * count; ++i)
    xml += fmt::format("<relationship identifier=\"id-r{:032}\" source=\"id-e{:032}\" target=\"id-e{:032}\" xsi:type=\"Association\"/>", i,
                       i % count, (i * 7919 + 13) % count);
  xml += "</relationships><propertyDefinitions>";
  for (int p = 0; p < 5; ++p)
    xml += fmt::format("<propertyDefinition identifier=\"p{}\" type=\"string\"><name>Eigenschap {}</name></propertyDefinition>", p, p);
  xml += "</propertyDefinitions><views><diagrams>";
  for (size_t v = 0; v < count / 20; ++v) {
    xml += fmt::format("<view identifier=\"id-v{}\" xsi:type=\"Diagram\"><name xml:lang=\"nl\">Plaat {}</name>", v, v);
    for (size_t n = 0; n < 60; ++n)
      xml += fmt::format(
          "<node identifier=\"id-n{}-{}\" xsi:type=\"Element\" elementRef=\"id-e{:032}\" x=\"{}\" y=\"{}\" w=\"120\" h=\"55\"/>", v, n,
          (v * 20 + n) % count, n * 10, n * 5);
    xml += "</view>";
  }
  return xml + "</diagrams></views></model>";
}

void compare(const std::string& name, const std::string& bytes, int rounds) {
  std::vector<double> parse, hash, write, total, read, plan, commit, again, out, cpu, least_cpu;
  Phases last;
  for (int i = 0; i < rounds; ++i) {  // in turn, so that what else the machine does falls on all alike
    const double cpu_begin = cpu_ms();
    parse.push_back(time_parse(bytes)), hash.push_back(time_hash(bytes)), write.push_back(time_write(bytes));
    least_cpu.push_back(cpu_ms() - cpu_begin);
    last = time_import(bytes, i == 0);
    total.push_back(last.total), read.push_back(last.read), plan.push_back(last.plan), commit.push_back(last.commit),
        again.push_back(last.again), out.push_back(last.out), cpu.push_back(last.cpu);
  }
  const double least = median(parse) + median(hash) + median(write);
  fmt::print("{}: {:.1f} MB, {} elements, {} relations\n", name, static_cast<double>(bytes.size()) / 1e6, last.elements, last.relations);
  fmt::print("  parse {:.1f} + hash {:.1f} + durable write {:.1f} = {:.1f} ms\n", median(parse), median(hash), median(write), least);
  fmt::print("  import {:.1f} ms (read {:.1f}, plan {:.1f}, commit {:.1f}): {:.2f} x\n", median(total), median(read), median(plan),
             median(commit), median(total) / least);
  fmt::print("  processor time: {:.1f} ms beside {:.1f} ms: {:.2f} x\n", median(cpu), median(least_cpu), median(cpu) / median(least_cpu));
  fmt::print("  again, nothing changes: {:.1f} ms to plan; out: {:.1f} ms, {:.0f} MB/s\n", median(again), median(out),
             static_cast<double>(last.bytes_out) / 1e3 / median(out));
}

}  // namespace
}  // namespace koers::exchange::archimate

int main(int argc, char** argv) {
  using namespace koers::exchange::archimate;
  std::string file;
  bool quick = false;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--quick")
      quick = true;
    else
      file = argv[i];
  }
  if (file.empty() && !quick) {
    const std::string shared = std::string(KOERS_SOURCE_DIR) + "/../shared/data/gemma/gemma.xml";
    if (std::filesystem::exists(shared)) file = shared;
  }
  if (!file.empty()) {
    std::ifstream in(file, std::ios::binary);
    CHECK(in);
    compare(std::filesystem::path(file).filename().string(), {std::istreambuf_iterator<char>(in), {}}, 11);
  }
  std::vector<std::pair<double, double>> points, points_out;
  for (const size_t count : quick ? std::vector<size_t>{200, 400, 800} : std::vector<size_t>{2'000, 8'000, 32'000}) {
    const std::string bytes = made_model(count);
    std::vector<double> total, out;
    for (int i = 0; i < (quick ? 1 : 3); ++i) {
      const Phases phases = time_import(bytes, i == 0);
      total.push_back(phases.total), out.push_back(phases.out);
    }
    points.emplace_back(static_cast<double>(bytes.size()), median(total));
    points_out.emplace_back(static_cast<double>(bytes.size()), median(out));
    fmt::print("{} elements, {:.1f} MB: in {:.0f} ms, out {:.0f} ms\n", count, static_cast<double>(bytes.size()) / 1e6, median(total),
               median(out));
  }
  const auto exponent = [](const auto& all) {
    return std::log(all.back().second / all.front().second) / std::log(all.back().first / all.front().first);
  };
  fmt::print("time grows with size to the power {:.2f} (in), {:.2f} (out)\n", exponent(points), exponent(points_out));
}
