// What durability costs: the ledger's group commit beside a bare SQLite one with the same bytes, verification beside SHA-256 alone, checkpoints beside reading
// and hashing. Each line checks its answer before it counts.
//   build/release/ledger_bench            within a minute on a machine that does nothing else
//   … --quick                             for the test command
//   … --long                              up to a million entries, twenty thousand heads
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <thread>

#include "base/check.h"
#include "ledger/bare_sqlite_bench.h"
#include "ledger/group_writer.h"
#include "ledger/ledger.h"

namespace koers::ledger {
namespace {

using Clock = std::chrono::steady_clock;
double seconds_since(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

constexpr size_t kBodyBytes = 220;       // a change set of one field

// The usual group commit, to compare with: a thread of its own takes all that wait.
class WriterThread {
 public:
  explicit WriterThread(BareSqlite& bare, const std::string& body) : thread_([this, &bare, &body](const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        while (true) {
          wake_.wait(lock, stop, [this] { return waiting_ > 0; });
          if (stop.stop_requested()) return;
          const size_t count = waiting_;
          waiting_ = 0;
          lock.unlock();
          bare.write(count, body);
          lock.lock();
          done_ += count;
          served_.notify_all();
        }
      }) {}
  void run() {
    std::unique_lock lock(mutex_);
    const size_t mine = ++taken_;
    ++waiting_;
    wake_.notify_one();
    served_.wait(lock, [this, mine] { return done_ >= mine; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::condition_variable served_;
  size_t taken_ = 0, waiting_ = 0, done_ = 0;
  std::jthread thread_;
};

struct Rate {
  double per_second = 0, p50_us = 0, p99_us = 0;
};

// `writers` threads call write() for a while.
template <class Write>
Rate measure(int writers, double seconds, Write&& write) {
  std::vector<std::vector<double>> latencies(static_cast<size_t>(writers));
  std::atomic<bool> stop{false};
  const auto begin = Clock::now();
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < writers; ++i) {
      threads.emplace_back([&, i] {
        std::vector<double>& mine = latencies[static_cast<size_t>(i)];
        while (!stop) {
          const auto start = Clock::now();
          write();
          mine.push_back(seconds_since(start) * 1e6);
        }
      });
    }
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    stop = true;
  }
  const double spent = seconds_since(begin);
  std::vector<double> all;
  for (const std::vector<double>& one : latencies) all.insert(all.end(), one.begin(), one.end());
  std::ranges::sort(all);
  return {static_cast<double>(all.size()) / spent, all[all.size() / 2], all[all.size() * 99 / 100]};
}

struct Job {
  EntryDraft draft;
  uint64_t sequence = 0;
};

EntryDraft make_draft(const std::string& body) {
  EntryDraft draft;
  draft.at = {1'790'000'000'000'000};
  draft.author = "anna";
  draft.body = body;
  return draft;
}

std::unique_ptr<Ledger> open(const std::string& path) {
  SqliteOptions options;
  options.directory = path;
  Result<std::unique_ptr<Ledger>> opened = open_sqlite_ledger(options);
  CHECK(opened.has_value());
  return std::move(*opened);
}

Rate measure_ledger(int writers, double seconds, const std::string& body) {
  const BenchFolder folder;
  const std::unique_ptr<Ledger> ledger = open(folder.path);
  std::vector<EntryDraft> drafts;
  uint64_t head = 0;
  GroupWriter<Job> writer([&](std::span<Job* const> batch) {
    drafts.clear();
    for (Job* job : batch) drafts.push_back(std::move(job->draft));
    const Result<std::vector<Appended>> appended = ledger->append(head, drafts);
    CHECK(appended.has_value());
    head = appended->back().sequence;
    for (size_t i = 0; i < batch.size(); ++i) batch[i]->sequence = (*appended)[i].sequence;
  });
  std::atomic<uint64_t> acknowledged{0};
  const Rate rate = measure(writers, seconds, [&] {
    Job job{make_draft(body)};
    writer.run(job);
    CHECK(job.sequence > 0);
    ++acknowledged;
  });
  CHECK(ledger->head()->sequence == acknowledged);
  return rate;
}

Rate measure_bare(int writers, double seconds, const std::string& body) {
  BareSqlite bare;
  struct Nothing {};
  GroupWriter<Nothing> writer([&](std::span<Nothing* const> batch) { bare.write(batch.size(), body); });
  std::atomic<int64_t> acknowledged{0};
  const Rate rate = measure(writers, seconds, [&] {
    Nothing job;
    writer.run(job);
    ++acknowledged;
  });
  CHECK(bare.rows() == acknowledged);
  return rate;
}

Rate measure_bare_thread(int writers, double seconds, const std::string& body) {
  BareSqlite bare;
  std::atomic<int64_t> acknowledged{0};
  Rate rate;
  {
    WriterThread writer(bare, body);
    rate = measure(writers, seconds, [&] {
      writer.run();
      ++acknowledged;
    });
  }
  CHECK(bare.rows() == acknowledged);
  return rate;
}

Rate median(std::vector<Rate> rates) {
  std::ranges::sort(rates, {}, &Rate::per_second);
  return rates[rates.size() / 2];
}

void bench_writes(double seconds, int rounds) {
  fmt::print("durable writes of {} bytes, one change each (median of {} rounds of {} s)\n", kBodyBytes, rounds, seconds);
  fmt::print("{:>8} {:>22} {:>22} {:>22} {:>8}\n", "writers", "ledger /s p50 p99 us", "bare, same queue", "bare, writer thread", "ratio");
  const std::string body(kBodyBytes, 'b');
  for (const int writers : {1, 8, 64}) {
    std::vector<Rate> ledger, bare, threaded;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {  // side by side, so that a slow moment of the machine hits all three
      ledger.push_back(measure_ledger(writers, seconds, body));
      bare.push_back(measure_bare(writers, seconds, body));
      threaded.push_back(measure_bare_thread(writers, seconds, body));
      ratios.push_back(ledger.back().per_second / std::max(bare.back().per_second, threaded.back().per_second));
    }
    std::ranges::sort(ratios);
    const auto show = [](const Rate& rate) { return fmt::format("{:.0f} {:.0f} {:.0f}", rate.per_second, rate.p50_us, rate.p99_us); };
    fmt::print("{:>8} {:>22} {:>22} {:>22} {:>8.2f}\n", writers, show(median(ledger)), show(median(bare)), show(median(threaded)), ratios[ratios.size() / 2]);
  }
  fmt::print("ratio: ledger / the faster of the two bare ones; hash chain and signature are inside\n\n");
}

void bench_verify(size_t entries, size_t body_bytes, size_t per_batch) {
  const BenchFolder folder;
  const std::unique_ptr<Ledger> ledger = open(folder.path);
  std::string body(body_bytes, 'v');
  for (size_t written = 0; written < entries; written += per_batch) {
    std::vector<EntryDraft> batch(std::min(per_batch, entries - written), make_draft(body));
    CHECK(ledger->append(written, batch).has_value());
  }
  const double megabytes = static_cast<double>(entries * body_bytes) / 1e6;
  auto begin = Clock::now();
  Hash256 last{};
  for (size_t i = 0; i < entries; ++i) {
    body[0] = static_cast<char>(i);
    last = sha256(body);
  }
  const double hash = seconds_since(begin);
  CHECK(last == sha256(body));
  begin = Clock::now();
  uint64_t read = 0;
  CHECK(ledger->read(1, UINT64_MAX, [&read](const Entry&) { return ++read, true; }).has_value() && read == entries);
  const double reading = seconds_since(begin);
  begin = Clock::now();
  const Result<VerifyReport> report = ledger->verify({});
  const double verify = seconds_since(begin);
  CHECK(report.has_value() && report->problems.empty() && report->entries == entries);
  fmt::print("{:>9} entries of {:>7} bytes, {:>6} heads: sha256 {:>6.0f} MB/s, read {:>6.0f} MB/s ({:.2f}), verify {:>6.0f} MB/s ({:.2f})\n", entries, body_bytes, report->heads,
             megabytes / hash, megabytes / reading, hash / reading, megabytes / verify, hash / verify);
}

void bench_checkpoint(size_t bytes) {
  const BenchFolder folder;
  const std::unique_ptr<Ledger> ledger = open(folder.path);
  const EntryDraft one = make_draft("x");
  CHECK(ledger->append(0, std::span(&one, 1)).has_value());
  std::string all(bytes, 'c');
  for (size_t i = 0; i < bytes; i += 61) all[i] = static_cast<char>(i * 31);
  const CheckpointInfo info{1, {}, "bench", 0};
  auto begin = Clock::now();
  CHECK(ledger->put_checkpoint(info, [&](const auto& sink) {
                for (size_t at = 0; at < bytes; at += 1 << 20) sink(std::string_view(all).substr(at, 1 << 20));
              }).has_value());
  const double put = seconds_since(begin);
  begin = Clock::now();
  const Hash256 hash = sha256(all);
  const double hashing = seconds_since(begin);
  std::vector<double> reads;
  for (int i = 0; i < 5; ++i) {
    begin = Clock::now();
    const auto read = ledger->read_checkpoint(info);
    reads.push_back(seconds_since(begin));
    CHECK(read.has_value() && sha256(**read) == hash);
  }
  std::ranges::sort(reads);
  fmt::print("checkpoint of {:.0f} MB: put {:.0f} ms, sha256 alone {:.0f} ms, read and checked {:.0f} ms ({:.2f} of sha256 alone)\n", static_cast<double>(bytes) / 1e6, put * 1e3,
             hashing * 1e3, reads[2] * 1e3, reads[2] / hashing);
}

}  // namespace
}  // namespace koers::ledger

int main(int count, char** arguments) {
  const std::string_view how = count > 1 ? arguments[1] : "";
  using namespace koers::ledger;
  const bool quick = how == "--quick", all = how == "--long";
  bench_writes(quick ? 0.1 : 0.8, quick ? 1 : 3);
  std::vector<size_t> entries = {1'000};
  if (!quick) entries.insert(entries.end(), {10'000, 100'000});
  if (all) entries.push_back(1'000'000);
  for (const size_t number : entries) bench_verify(number, kBodyBytes, 1'000);
  if (!quick) {
    bench_verify(all ? 20'000 : 1'000, kBodyBytes, 1);  // a signed head and a wait for the disk each
    bench_verify(all ? 20'000 : 5'000, 10'000, 100);
    bench_verify(all ? 200 : 50, 1'000'000, 10);
  }
  for (const size_t megabytes : quick ? std::vector<size_t>{3} : std::vector<size_t>{10, 50, 213}) bench_checkpoint(megabytes * 1'000'000);
  return 0;
}
