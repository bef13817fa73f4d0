// Scoring 100, 1,000 and 3,000 initiatives on four criteria, five roles each, every tenth building on another: the whole answer with its sensitivity, and
// without the draws. The ranking is checked against a plain sum before it is timed. KOERS_BENCH_SMALL=1 runs the smallest size only (make test does).
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

#include "analysis/scoring/scoring.h"
#include "model/change_builder.h"
#include "model/snapshot.h"

namespace koers::analysis::scoring {
namespace {

using model::Choice;
using model::Table;
using model::Value;

constexpr const char* kCriteria[] = {"score_strategy", "score_users", "score_urgency", "score_feasibility"};
constexpr const char* kLevels[] = {"high", "middle", "low"};

struct Filled {
  model::SnapshotPtr snapshot;
  std::vector<double> expected;  // mean of the points, without what is enabled, by number of the initiative
};

Filled fill(int count) {
  std::mt19937 random(1);
  auto snapshot = model::Snapshot::empty(model::builtin_metamodel(), std::make_shared<model::PersonalValues>());
  model::ChangeBuilder build(snapshot);
  Filled filled;
  std::vector<model::Ref> all;
  for (int i = 0; i < count; ++i) {
    const std::string name = "Initiatief " + std::to_string(i);
    model::ChangeBuilder::Fields fields = {{"name", name}};
    double sum = 0;
    for (const char* criterion : kCriteria) {
      const size_t level = random() % 3;
      if (i % 2 == 0) fields.emplace_back(criterion, Choice{kLevels[level]}), sum += 50.0 * static_cast<double>(2 - level);
    }
    Table table;
    for (int role = 0; role < 5; ++role) {
      std::vector<Value> row = {Value{"Rol " + std::to_string(role)}};
      for (int k = 0; k < 4; ++k) {
        const size_t level = random() % 3;
        row.emplace_back(Choice{kLevels[level]});
        if (i % 2 != 0) sum += 10.0 * static_cast<double>(2 - level);
      }
      table.rows.push_back(std::move(row));
    }
    fields.emplace_back("session_scores", table);
    all.push_back(build.add("initiative", fields));
    filled.expected.push_back(sum / 4);
    if (i % 10 == 9) build.relate("depends_on", all[static_cast<size_t>(i)], all[static_cast<size_t>(i) - 1]);
  }
  auto changes = build.finish();
  model::NumberAllocator numbers;
  auto resolved = model::resolve(*snapshot, std::move(changes).value(), numbers, [] { return std::string(16, 's'); });
  filled.snapshot = snapshot->apply(resolved.value(), 1);
  return filled;
}

bool is_right(const Answer& answer, const Filled& filled) {
  double before = 1e9;
  for (const Ranked& one : answer.ranked) {
    const int i = std::atoi(one.element.name.substr(11).c_str());
    const double own = filled.expected[static_cast<size_t>(i)];
    const double more = i % 10 == 8 ? 0.25 * filled.expected[static_cast<size_t>(i) + 1] : 0;
    if (std::abs(one.score - own - more) > 1e-6 || one.score > before + 1e-6) return false;
    before = one.score;
  }
  return answer.ranked.size() == filled.expected.size();
}

double median_ms(const Filled& filled, const Options& options, int rounds) {
  std::vector<double> times;
  for (int round = 0; round < rounds; ++round) {
    Control control;
    const std::clock_t start = std::clock();  // processor time: one thread, and others may be busy
    const auto answer = run(model::View(filled.snapshot), options, control);
    times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    if (!answer || !is_right(*answer, filled)) std::exit(1);
  }
  std::ranges::sort(times);
  return times[times.size() / 2];
}

}  // namespace
}  // namespace koers::analysis::scoring

int main() {
  using namespace koers::analysis::scoring;
  const bool small = std::getenv("KOERS_BENCH_SMALL") != nullptr;
  const std::vector<int> sizes = small ? std::vector<int>{100} : std::vector<int>{100, 1000, 3000};
  std::printf("%12s %16s %16s\n", "initiatives", "with 1,000 draws", "without draws");
  double before = 0, before_plain = 0;
  int size_before = 0;
  for (const int size : sizes) {
    const auto filled = fill(size);
    Options plain;
    plain.samples = 0;
    const double whole = median_ms(filled, {}, small ? 1 : 5), without = median_ms(filled, plain, small ? 1 : 9);
    std::printf("%12d %13.1f ms %13.2f ms", size, whole, without);
    if (size_before > 0) {
      const double grown = std::log(static_cast<double>(size) / size_before);
      std::printf("   grows as n^%.2f, n^%.2f", std::log(whole / before) / grown, std::log(without / before_plain) / grown);
    }
    std::printf("\n");
    before = whole, before_plain = without, size_before = size;
  }
}
