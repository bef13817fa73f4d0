// A whole register out to JSON and in again, at 10 k, 30 k and 100 k elements with five relations each. The copy must give the same bytes before
// anything is timed. KOERS_BENCH_SMALL=1 runs the smallest size only (make test does).
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <stdexcept>

#include "exchange/json/register_json.h"
#include "model/change_builder.h"

namespace koers::exchange::json {
namespace {

using model::Choice;
using model::Ref;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().in(Language::kEnglish));
  return *std::move(result);
}

struct Register {
  model::SnapshotPtr snapshot = model::Snapshot::empty(model::builtin_metamodel(), std::make_shared<model::PersonalValues>());
  model::NumberAllocator numbers;

  void apply(model::ChangeSet changes) {
    const auto resolved = must(model::resolve(*snapshot, std::move(changes), numbers, [] { return std::string(16, 's'); }));
    for (const auto& one : resolved.personal) snapshot->personal().put(one.commitment, one.text);
    snapshot = snapshot->apply(resolved, snapshot->revision() + 1);
  }
};

Register make_register(int elements) {
  std::mt19937 random(1);
  const auto pick = [&](size_t below) { return random() % below; };
  Register reg;
  model::ChangeBuilder build(reg.snapshot);
  std::vector<Ref> applications, processes, goals, initiatives;
  for (int i = 0; i < elements; i += 4) {
    const std::string number = std::to_string(i);
    applications.push_back(
        build.add("application", {{"name", "Applicatie " + number},
                                  {"description", "Een systeem dat ergens voor dient, met een toelichting van een regel."},
                                  {"yearly_cost", Money{static_cast<int64_t>(pick(9'000'000))}},
                                  {"status", Choice{"active"}},
                                  {"users", static_cast<int64_t>(pick(500))}}));
    processes.push_back(build.add(
        "process", {{"name", "Proces " + number}, {"criticality", Choice{"middle"}}, {"lead_time", static_cast<double>(pick(1000)) / 10}}));
    goals.push_back(build.add("goal", {{"name", "Doel " + number}, {"horizon", int64_t{2030}}}));
    initiatives.push_back(build.add(
        "initiative",
        {{"name", "Initiatief " + number}, {"size", Choice{"large"}}, {"deadline", Date{static_cast<int32_t>(20'000 + pick(900))}}}));
  }
  const auto any = [&](const std::vector<Ref>& refs) { return refs[pick(refs.size())]; };
  for (int i = 0; i < elements; ++i) {
    build.relate("supports", any(applications), any(processes));
    build.relate("contributes_to", any(initiatives), any(goals), {{"weight", static_cast<double>(pick(100)) / 100}});
    build.relate("affects", any(initiatives), any(applications));
    build.relate("related_to", any(applications), any(applications));
    build.relate("affects", any(initiatives), any(processes));
  }
  reg.apply(must(build.finish()));
  return reg;
}

struct Timing {
  double out, read, plan, apply, again;
};

Timing measure(int elements) {
  const Register reg = make_register(elements);
  const model::View view(reg.snapshot);
  auto start = Clock::now();
  const std::string text = write_register(view, {});
  const double out = seconds_since(start);
  start = Clock::now();
  const RegisterFile file = must(read_register_file(text, view.metamodel().version()));
  const double read = seconds_since(start);
  Register copy;
  start = Clock::now();
  RegisterImport import = must(plan_register_import(model::View(copy.snapshot), file));
  const double plan = seconds_since(start);
  start = Clock::now();
  copy.apply(std::move(import.changes));
  const double apply = seconds_since(start);
  if (write_register(model::View(copy.snapshot), {}) != text) throw std::runtime_error("the copy differs");
  start = Clock::now();
  if (!must(plan_register_import(view, file)).changes.changes.empty()) throw std::runtime_error("the same register would change");
  const double again = seconds_since(start);
  std::printf("%9u %9u %8.1f %9.3f %9.3f %9.3f %9.3f %12.3f\n", reg.snapshot->element_count(), reg.snapshot->relation_count(),
              static_cast<double>(text.size()) / 1e6, out, read, plan, apply, again);
  return {out, read, plan, apply, again};
}

}  // namespace
}  // namespace koers::exchange::json

int main() {
  using namespace koers::exchange::json;
  std::printf("seconds\n%9s %9s %8s %9s %9s %9s %9s %12s\n", "elements", "relations", "MB", "out", "read", "plan", "apply", "plan, same");
  const Timing small = measure(10'000);
  if (std::getenv("KOERS_BENCH_SMALL") != nullptr) return 0;
  const Timing middle = measure(30'000), large = measure(100'000);
  const auto power = [](double from, double to, double times) { return std::log(to / from) / std::log(times); };
  const auto in = [](const Timing& one) { return one.read + one.plan + one.apply; };
  std::printf("growth: out n^%.2f, n^%.2f; in n^%.2f, n^%.2f; the same again n^%.2f, n^%.2f\n", power(small.out, middle.out, 3),
              power(middle.out, large.out, 10.0 / 3), power(in(small), in(middle), 3), power(in(middle), in(large), 10.0 / 3),
              power(small.again, middle.again, 3), power(middle.again, large.again, 10.0 / 3));
  return 0;
}
