// The live register on SQLite at growing sizes: import, opening (cold and warm) beside reading and hashing the checkpoint, memory, one edit, and durable writes
// of 1, 8 and 64 writers beside bare SQLite and the ledger alone, with entries of the same size through the same queue.
//   build/release/registry_bench [elements …] [--writers=N] [--seconds=S]     default: 10000 100000 1000000; 1, 8 and 64 writers, 3 seconds each
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <random>
#include <span>
#include <thread>

#include "base/check.h"
#include "base/hash.h"
#include "ledger/bare_sqlite_bench.h"
#include "ledger/group_writer.h"
#include "registry/registry.h"

namespace koers::registry {
namespace {

using Steady = std::chrono::steady_clock;
double since(Steady::time_point begin) { return std::chrono::duration<double>(Steady::now() - begin).count(); }

using Folder = ledger::BenchFolder;

std::unique_ptr<ledger::Ledger> open_ledger(const std::string& folder) {
  ledger::SqliteOptions options;
  options.directory = folder;
  auto opened = ledger::open_sqlite_ledger(options);
  CHECK(opened.has_value());
  return std::move(*opened);
}

std::unique_ptr<Registry> open(const std::string& folder, Clock& clock) {
  Options options;
  options.clock = &clock;
  options.metamodel = {model::builtin_metamodel_source()};
  auto opened = Registry::open(open_ledger(folder), std::move(options));
  CHECK(opened.has_value());
  return std::move(*opened);
}

size_t resident_bytes() {
  std::ifstream status("/proc/self/statm");
  size_t pages = 0, resident = 0;
  status >> pages >> resident;
  return resident * static_cast<size_t>(::sysconf(_SC_PAGESIZE));
}

// Goals and initiatives, half and half; every initiative contributes to ten goals, so that there are five relations an element.
double fill(Registry& registry, uint32_t elements) {
  const auto& metamodel = *registry.metamodel();
  const auto goal = metamodel.find_type("goal"), initiative = metamodel.find_type("initiative");
  const auto contributes = metamodel.find_relation_type("contributes_to");
  const auto name = metamodel.name_field(), description = metamodel.find_field(goal, "description");
  std::mt19937 random(7);
  const auto begin = Steady::now();
  constexpr uint32_t kBatch = 20'000;
  for (uint32_t done = 0; done < elements; done += kBatch) {
    const uint32_t count = std::min(kBatch, elements - done), half = count / 2;
    model::ChangeSet set{model::kMainLine, registry.snapshot().value()->revision(), "bench", "", "", {}};
    for (uint32_t i = 0; i < count; ++i) {
      set.changes.emplace_back(model::AddElement{
          i < half ? goal : initiative,
          "",
          {{name, "Naam van ding nummer " + std::to_string(done + i)}, {description, std::string(60 + random() % 60, 'o')}}});
    }
    for (uint32_t i = half; i < count; ++i) {
      for (uint32_t r = 0; r < 10; ++r)
        set.changes.emplace_back(model::AddRelation{
            contributes, model::Ref::added(i), model::Ref::added((static_cast<uint32_t>(random()) % half + r) % half), {}});
    }
    CHECK(registry.commit(std::move(set)).has_value());
  }
  return since(begin);
}

void forget_file_cache(const std::string& folder) {
  ::sync();
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
    if (!file.is_regular_file()) continue;
    const int descriptor = ::open(file.path().c_str(), O_RDONLY);
    CHECK(descriptor >= 0);
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
  }
}

std::string checkpoint_file(const std::string& folder) {
  std::string largest;
  uintmax_t bytes = 0;
  for (const auto& file : std::filesystem::directory_iterator(folder + "/checkpoints")) {
    if (file.file_size() > bytes) bytes = file.file_size(), largest = file.path().string();
  }
  return largest;
}

struct ReadAndHash {
  double read = 0, hash = 0;
};
ReadAndHash read_and_hash(const std::string& path) {
  const auto begin = Steady::now();
  std::string bytes(std::filesystem::file_size(path), '\0');
  const int descriptor = ::open(path.c_str(), O_RDONLY);
  for (size_t at = 0; at < bytes.size();) {
    const ssize_t got = ::read(descriptor, bytes.data() + at, bytes.size() - at);
    CHECK(got > 0);
    at += static_cast<size_t>(got);
  }
  ::close(descriptor);
  const double read = since(begin);
  const auto middle = Steady::now();
  volatile uint8_t sink = sha256(bytes)[0];
  (void)sink;
  return {read, since(middle)};
}

struct Rate {
  double per_second = 0;
  double processor_us = 0;  // of the whole process, for each write
};
double processor_seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

template <class Write>
Rate writes_per_second(int writers, double seconds, Write&& write) {
  std::atomic<bool> stop = false;
  std::atomic<uint64_t> count = 0;
  std::vector<std::thread> threads;
  threads.reserve(static_cast<size_t>(writers));
  const auto begin = Steady::now();
  const double processor_begin = processor_seconds();
  for (int i = 0; i < writers; ++i) {
    threads.emplace_back([&, i] {
      std::mt19937 random(static_cast<unsigned>(i) + 1);
      uint64_t mine = 0;
      while (!stop) write(random, i), ++mine;
      count += mine;
    });
  }
  std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
  stop = true;
  for (auto& thread : threads) thread.join();
  const auto done = static_cast<double>(count);
  return {done / since(begin), (processor_seconds() - processor_begin) * 1e6 / done};
}

void durable_writes(const std::string& folder, Clock& clock, std::span<const int> numbers_of_writers, double seconds) {
  const auto registry = open(folder, clock);
  const auto start = registry->snapshot().value();
  const auto name = start->metamodel().name_field();
  const uint32_t elements = start->element_slots();
  const auto edit = [&](std::mt19937& random, int writer) {
    const auto now = registry->snapshot().value();
    // Each writer its own elements: a conflict is an answer too, but not the one that is measured here.
    const auto element = static_cast<uint32_t>(random()) % (elements / 64) * 64 + static_cast<uint32_t>(writer);
    const auto outcome =
        registry->commit({model::kMainLine,
                          now->revision(),
                          "bench",
                          "",
                          "",
                          {model::SetFields{model::ElementId{element}, {{name, "Nieuwe naam " + std::to_string(random())}}}}});
    CHECK(outcome.has_value());
  };
  // The ledger alone, with entries as large as these, through the same queue.
  std::string body;
  {
    std::mt19937 random(1);
    edit(random, 0);
    CHECK(registry->ledger()
              .read(start->revision() + 1, start->revision() + 1, [&](const ledger::Entry& entry) { return body = entry.body, false; })
              .has_value());
  }
  const Folder alone_folder;
  const auto alone = open_ledger(alone_folder.path);
  struct Job {};
  uint64_t last = 0;
  ledger::GroupWriter<Job> queue([&](std::span<Job* const> jobs) {
    std::vector<ledger::EntryDraft> drafts(jobs.size());
    for (auto& draft : drafts) draft.body = body, draft.author = "bench";
    const auto appended = alone->append(last, drafts);
    CHECK(appended.has_value());
    last = appended->back().sequence;
  });
  // Bare SQLite with the same bytes, through the same queue.
  ledger::BareSqlite bare;
  ledger::GroupWriter<Job> bare_queue([&](std::span<Job* const> jobs) { bare.write(jobs.size(), body); });
  fmt::print("durable writes per second, one field each ({} bytes an entry); the median of rounds in turns\n", body.size());
  fmt::print("  writers   bare SQLite   ledger alone   register   over bare   over ledger   processor, us a write\n");
  constexpr int kRounds = 3;
  for (const int writers : numbers_of_writers) {
    std::vector<double> bares, ledgers, registers, over_bare, over_ledger, bare_us, ledger_us, register_us;
    const auto keep = [](Rate rate, std::vector<double>& rates, std::vector<double>& us) {
      rates.push_back(rate.per_second), us.push_back(rate.processor_us);
    };
    for (int round = 0; round < kRounds; ++round) {
      const auto bare_write = [&](std::mt19937&, int) {
        Job job;
        bare_queue.run(job);
      };
      const auto ledger_write = [&](std::mt19937&, int) {
        Job job;
        queue.run(job);
      };
      keep(writes_per_second(writers, seconds / kRounds, bare_write), bares, bare_us);
      keep(writes_per_second(writers, seconds / kRounds, ledger_write), ledgers, ledger_us);
      keep(writes_per_second(writers, seconds / kRounds, edit), registers, register_us);
      over_bare.push_back(registers.back() / bares.back());
      over_ledger.push_back(registers.back() / ledgers.back());
    }
    const auto median = [](std::vector<double>& all) { return std::ranges::sort(all), all[all.size() / 2]; };
    fmt::print("  {:>7}   {:>11.0f}   {:>12.0f}   {:>8.0f}   {:>9.2f}   {:>11.2f}   {:.1f}, {:.1f}, {:.1f}\n", writers, median(bares),
               median(ledgers), median(registers), median(over_bare), median(over_ledger), median(bare_us), median(ledger_us),
               median(register_us));
  }
}

void measure(uint32_t elements, std::span<const int> numbers_of_writers, double seconds) {
  SystemClock clock;
  const Folder folder;
  const size_t before = resident_bytes();
  double import = 0;
  size_t memory = 0;
  {
    const auto registry = open(folder.path, clock);
    import = fill(*registry, elements);
    const auto snapshot = registry->snapshot().value();
    CHECK(snapshot->element_count() == elements && snapshot->relation_count() == elements * 5);
    memory = snapshot->memory_bytes();
    CHECK(registry->checkpoint().has_value());
  }
  const std::string file = checkpoint_file(folder.path);
  forget_file_cache(folder.path);
  const ReadAndHash cold_file = read_and_hash(file);
  forget_file_cache(folder.path);
  auto begin = Steady::now();
  CHECK(open(folder.path, clock)->snapshot().value()->element_count() == elements);
  const double cold = since(begin);
  const ReadAndHash warm_file = read_and_hash(file);
  begin = Steady::now();
  CHECK(open(folder.path, clock)->snapshot().value()->element_count() == elements);
  const double warm = since(begin);
  fmt::print(
      "\n{} elements, {} relations: import {:.2f} s ({:.0f} elements/s), snapshot {:.1f} MB, process {:.1f} MB more, checkpoint {:.1f} "
      "MB\n",
      elements, elements * 5, import, elements / import, static_cast<double>(memory) / 1e6,
      static_cast<double>(resident_bytes() - before) / 1e6, static_cast<double>(std::filesystem::file_size(file)) / 1e6);
  fmt::print("open cold {:.3f} s = {:.2f} x reading the file ({:.3f} s); warm {:.3f} s = {:.2f} x reading and hashing it ({:.3f} s)\n",
             cold, cold / cold_file.read, cold_file.read, warm, warm / (warm_file.read + warm_file.hash), warm_file.read + warm_file.hash);
  durable_writes(folder.path, clock, numbers_of_writers, seconds);
}

}  // namespace
}  // namespace koers::registry

int main(int argc, char** argv) {
  std::vector<uint32_t> sizes;
  std::vector<int> writers = {1, 8, 64};
  double seconds = 3;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--quick") {
      sizes = {2'000}, seconds = 0.2;
    } else if (argument.starts_with("--writers=")) {
      writers = {std::stoi(argument.substr(argument.find('=') + 1))};
    } else if (argument.starts_with("--seconds=")) {
      seconds = std::stod(argument.substr(argument.find('=') + 1));
    } else {
      sizes.push_back(static_cast<uint32_t>(std::stoul(argument)));
    }
  }
  if (sizes.empty()) sizes = {10'000, 100'000, 1'000'000};
  for (const uint32_t size : sizes) koers::registry::measure(size, writers, seconds);
}
