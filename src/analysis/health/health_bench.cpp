// health at 10 k, 100 k and 1 M elements with five relations each: a full recount, and the same after one edit. Every answer is checked against
// a recount before it is timed. KOERS_BENCH_SMALL=1 runs the smallest size only (make test does).
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "analysis/health/health_answer.h"
#include "analysis/health/health_register.h"

namespace koers::analysis::health {
namespace {

using model::Choice;
using model::Ref;
using model::View;
using Clock = std::chrono::steady_clock;

const Date kToday = *make_date(2026, 11, 22);

double ms_since(Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); }

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

// Half of it applications, the rest what hangs around them; five relations per element, most of them ones that rules ask for.
void fill(HealthRegister& reg, int elements) {
  std::mt19937 random(1);
  const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
  auto build = reg.build();
  std::vector<Ref> applications, initiatives, goals, roles, contracts, processes, units;
  const int tenth = elements / 10;
  for (int i = 0; i < 5 * tenth; ++i) {
    applications.push_back(build.add("application", {{"name", "Applicatie " + std::to_string(i)}, {"yearly_cost", euros(pick(90'000))}, {"status", Choice{pick(9) ? "active" : "ended"}},
                                                     {"end_of_support", Date{kToday.days + pick(2000) - 400}}}));
  }
  for (int i = 0; i < tenth; ++i) {
    initiatives.push_back(build.add("initiative", {{"name", "Initiatief"}, {"size", Choice{pick(2) ? "large" : "small"}}, {"mandatory", pick(5) == 0}}));
    contracts.push_back(build.add("contract", {{"name", "Contract"}, {"end_date", Date{kToday.days + pick(1500) - 100}}, {"yearly_value", euros(pick(50'000))}}));
    processes.push_back(build.add("process", {{"name", "Proces"}, {"criticality", Choice{pick(3) ? "middle" : "vital"}}}));
  }
  for (int i = 0; i < tenth; ++i) roles.push_back(build.add("role", {{"name", "Rol"}}));
  for (int i = 0; i < tenth * 8 / 10; ++i) goals.push_back(build.add("goal", {{"name", "Doel"}, {"horizon", int64_t{2030}}}));
  for (int i = 0; i < tenth * 2 / 10; ++i) units.push_back(build.add("unit", {{"name", "Afdeling"}}));
  reg.must(build);
  // In an empty register the n-th thing added is element n.
  const auto any = [&](const std::vector<Ref>& refs) { return Ref(model::ElementId{refs[static_cast<size_t>(pick(static_cast<int>(refs.size())))].position()}); };
  build = reg.build();
  for (int i = 0; i < 5 * tenth; ++i) {
    if (i % 100'000 == 99'999) {  // a change set holds five million changes at most
      reg.must(build);
      build = reg.build();
    }
    build.relate("owns", any(roles), any(applications));
    build.relate("supports", any(applications), any(processes));
    build.relate("under_contract", any(applications), any(contracts));
    build.relate("affects", any(initiatives), any(applications));
    build.relate("affects", any(initiatives), any(units));
    build.relate("contributes_to", any(initiatives), any(goals));
    build.relate("uses", any(units), any(applications));
    build.relate("owns", any(roles), any(processes));
    build.relate("consulted", any(roles), any(initiatives));
    build.relate("related_to", any(applications), any(applications));
  }
  reg.must(build);
}

HealthIndex recount(const View& view) {
  const Control control;
  auto index = HealthIndex::build(view, kToday, control);
  if (!index) throw std::runtime_error(index.error().in(Language::kEnglish));
  return std::move(*index);
}

struct Timing {
  double full_ms, edit_ms, edit_max_ms, answer_ms;
};

Timing measure(int elements) {
  HealthRegister reg;
  fill(reg, elements);
  const Options options{.today = kToday};
  const Control control;
  std::vector<double> full, edits, answers;
  for (int i = 0; i < 3; ++i) {
    const auto start = Clock::now();
    const HealthIndex index = recount(reg.view());
    full.push_back(ms_since(start));
  }
  HealthIndex index = recount(reg.view());
  int64_t findings = 0;
  for (uint32_t i = 0; i < index.check().rules().size(); ++i) findings += static_cast<int64_t>(index.standing(i).failing.size());
  std::mt19937 random(2);
  for (int i = 0; i < 40; ++i) {
    const View before = reg.view();
    auto build = reg.build();
    const std::string key = "APP-" + std::to_string(random() % static_cast<unsigned>(elements / 2) + 1);
    switch (i % 4) {
      case 0: build.set(build.at(key), "yearly_cost", euros(i)); break;
      case 1: build.relate("owns", build.at("ROL-1"), build.at(key)); break;
      case 2: build.set(build.at(key), "status", Choice{"ended"}); break;
      default: build.remove(build.at(key)); break;
    }
    reg.must(build);
    const View after = reg.view();
    const auto start = Clock::now();
    if (!index.update(before, after, kToday, control)) throw std::runtime_error("update failed");
    edits.push_back(ms_since(start));
    const auto answering = Clock::now();
    const auto said = answer(index, after, options);
    answers.push_back(ms_since(answering));
    if (!said || said->groups.empty()) throw std::runtime_error("no answer");
  }
  if (!(index == recount(reg.view()))) throw std::runtime_error("the index differs from a recount");
  const Timing timing{median(full), median(edits), *std::ranges::max_element(edits), median(answers)};
  std::printf("%9d %9u %9lld %12.1f %12.3f %12.3f %12.3f\n", elements, reg.snapshot()->relation_count(), static_cast<long long>(findings), timing.full_ms,
              timing.edit_ms, timing.edit_max_ms, timing.answer_ms);
  return timing;
}

}  // namespace
}  // namespace koers::analysis::health

int main() {
  using namespace koers::analysis::health;
  std::printf("all %zu rules; milliseconds\n", koers::model::builtin_metamodel()->rules().size());
  std::printf("%9s %9s %9s %12s %12s %12s %12s\n", "elements", "relations", "findings", "full recount", "after 1 edit", "(slowest)", "the answer");
  const Timing small = measure(10'000);
  if (std::getenv("KOERS_BENCH_SMALL") != nullptr) return 0;
  const Timing middle = measure(100'000);
  const Timing large = measure(1'000'000);
  std::printf("growth per tenfold: full recount n^%.2f, n^%.2f; after one edit n^%.2f, n^%.2f\n", std::log10(middle.full_ms / small.full_ms),
              std::log10(large.full_ms / middle.full_ms), std::log10(middle.edit_ms / small.edit_ms), std::log10(large.edit_ms / middle.edit_ms));
  return 0;
}
