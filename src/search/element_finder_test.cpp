#include "search/element_finder.h"

#include <gtest/gtest.h>

#include <random>
#include <thread>

#include "base/text.h"
#include "model/change_builder.h"

namespace koers::search {
namespace {

using model::ElementId;
using model::ElementView;
using model::SnapshotPtr;
using model::View;

constexpr const char* kYaml = R"(
version: 0.1.0
archimate: "3.2"
read_labels:
  confidential: {bit: 0, nl: Vertrouwelijk, en: Confidential}
every_element:
  fields:
    name: {nl: Naam, en: Name, kind: text, required: yes}
    tags: {nl: Trefwoorden, en: Tags, kind: texts}
    secret: {nl: Geheim, en: Secret, kind: text, only_for: [confidential]}
types:
  goal:
    label: {nl: Doel, en: Goal}
    plural: {nl: Doelen, en: Goals}
    help: {nl: Wat je wilt bereiken., en: What you want to achieve.}
    prefix: GOA
    room: direction
    archimate: Goal
    fields:
      weight: {nl: Gewicht, en: Weight, kind: number}
  work:
    label: {nl: Werk, en: Work}
    plural: {nl: Werken, en: Works}
    help: {nl: Wat je gaat doen., en: What you are going to do.}
    prefix: WRK
    room: portfolio
    archimate: WorkPackage
    fields:
      budget: {nl: Budget, en: Budget, kind: money}
      size: {nl: Omvang, en: Size, kind: choice, choices: {small: {nl: Klein, en: Small}, large: {nl: Groot, en: Large}, huge: {nl: Enorm, en: Huge}}}
      from: {nl: Vanaf, en: From, kind: date}
      quarter: {nl: Kwartaal, en: Quarter, kind: quarter}
      done: {nl: Klaar, en: Done, kind: yes_no}
      phone: {nl: Telefoon, en: Telephone, kind: text, personal: yes}
relations:
  contributes_to:
    label: {nl: draagt bij aan, en: contributes to}
    inverse: {nl: krijgt bijdrage van, en: is contributed to by}
    archimate: Influence
    pairs:
      - {from: [work, goal], to: goal}
)";

class Register {
 public:
  explicit Register(unsigned seed) : random(seed) {
    const model::Metamodel::Source source{"test.yaml", kYaml, false};
    auto compiled = model::Metamodel::compile(std::span(&source, 1));
    if (!compiled) throw std::runtime_error(compiled.error().in(Language::kEnglish));
    personal = std::make_shared<model::PersonalValues>();
    snapshot = model::Snapshot::empty(*compiled, personal);
  }

  uint32_t below(size_t count) { return static_cast<uint32_t>(random() % count); }
  std::string name() {
    static const char* const kWords[] = {"Élan", "elan", "Zaak", "zaaksysteem", "project 2", "project 10", "Ĳssel", "ijsbaan", "ähnlich", "Archief", "plan-B", "Plan C", "", " "};
    return std::string(kWords[below(14)]) + " " + kWords[below(14)] + "x" + std::to_string(below(30));
  }

  void apply(model::ChangeBuilder& build) {
    auto changes = build.finish();
    if (!changes) throw std::runtime_error(changes.error().in(Language::kEnglish));
    auto resolved = model::resolve(*snapshot, std::move(*changes), numbers, [this] { return std::string(16, static_cast<char>('a' + below(20))); });
    if (!resolved) throw std::runtime_error(resolved.error().in(Language::kEnglish));
    for (const auto& text : resolved->personal) personal->put(text.commitment, text.text);
    snapshot = snapshot->apply(*resolved, snapshot->revision() + 1);
  }

  model::ChangeBuilder::Fields work_fields() {
    static const char* const kSizes[] = {"small", "large", "huge"};
    model::ChangeBuilder::Fields fields{{"name", name()}};
    if (below(3) != 0) fields.emplace_back("budget", euros(below(50)));
    if (below(3) != 0) fields.emplace_back("size", model::Choice{kSizes[below(3)]});
    if (below(3) != 0) fields.emplace_back("from", Date{static_cast<int32_t>(20'000 + below(20))});
    if (below(3) != 0) fields.emplace_back("quarter", make_quarter(2027, static_cast<int>(1 + below(4))));
    if (below(3) != 0) fields.emplace_back("done", below(2) == 0);
    if (below(3) != 0) fields.emplace_back("phone", "06-" + std::to_string(below(100)));
    if (below(3) != 0) fields.emplace_back("secret", "geheim " + std::to_string(below(9)));
    return fields;
  }

  void add(size_t count) {
    model::ChangeBuilder build(snapshot);
    std::vector<model::Ref> goals;
    for (size_t i = 0; i < count; ++i) {
      const model::Labels labels = below(5) == 0 ? 1 : 0;
      if (below(3) == 0) {
        goals.push_back(build.add("goal", {{"name", name()}, {"weight", static_cast<double>(below(9)) / 2}}, {}, labels));
      } else {
        const model::Ref work = build.add("work", work_fields(), {}, labels);
        if (!goals.empty() && below(2) == 0) build.relate("contributes_to", work, goals[below(goals.size())]);
      }
    }
    apply(build);
  }

  void change(size_t count) {
    std::vector<std::pair<ElementId, bool>> all;
    snapshot->for_each_element([&](const ElementView& element) { all.emplace_back(element.id(), snapshot->metamodel().type(element.type()).name == "work"); });
    model::ChangeBuilder build(snapshot);
    std::vector<bool> touched(all.size());
    for (size_t i = 0; i < count; ++i) {
      const size_t which = below(all.size());
      if (touched[which]) continue;
      touched[which] = true;
      const auto [element, is_work] = all[which];
      if (below(8) == 0) build.remove(element);
      else if (is_work) build.set(element, work_fields());
      else build.set(element, "name", name());
    }
    apply(build);
  }

  std::mt19937 random;
  std::shared_ptr<model::PersonalValues> personal;
  model::NumberAllocator numbers;
  SnapshotPtr snapshot;
};

template <class T>
T ok(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().in(Language::kEnglish));
  return std::move(*result);
}

// The same question answered the slow way: every element, every filter by its words, and a stable sort by the values themselves.
std::vector<ElementId> the_slow_way(const View& view, const ElementQuery& query) {
  std::vector<ElementId> found;
  view.for_each_element([&](const ElementView& element) {
    if (std::ranges::find(query.types, element.type()) == query.types.end()) return;
    for (const Filter& filter : query.filters) {
      if (!holds(view, element, filter)) return;
    }
    std::string text(element.key());
    for (const model::FieldId id : view.metamodel().type(element.type()).fields) {
      const auto kind = view.metamodel().field(id).kind;
      if (kind != model::FieldKind::kText && kind != model::FieldKind::kTexts && kind != model::FieldKind::kLongText) continue;
      const model::ValueView value = view.field(element, id);
      text += "\n" + (value.commitment() != nullptr ? view.text(element, id) : view.display(id, value));
    }
    text = fold(text);
    for (const std::string& word : query.words) {
      if (text.find(word) == text.npos) return;
    }
    found.push_back(element.id());
  });
  const auto compare = [&](ElementId left, ElementId right, const SortTerm& term) {
    const ElementView a = view.element(left), b = view.element(right);
    if (term.subject == Subject::kKey) return compare_dutch(a.key(), b.key());
    if (term.subject == Subject::kType) return view.metamodel().type(a.type()).name.compare(view.metamodel().type(b.type()).name);
    const model::FieldId fa = term.fields[a.type().value], fb = term.fields[b.type().value];
    const model::ValueView va = fa.valid() ? view.field(a, fa) : model::ValueView(), vb = fb.valid() ? view.field(b, fb) : model::ValueView();
    if (va.empty() || vb.empty()) return (va.empty() == vb.empty() ? 0 : va.empty() ? 1 : -1) * (term.descending ? -1 : 1);
    const model::Field& field = view.metamodel().field(fa);
    if (const auto na = comparable(field, va), nb = comparable(field, vb); na && nb) return *na < *nb ? -1 : *na > *nb ? 1 : 0;
    if (field.kind == model::FieldKind::kChoice) {
      const auto place = [&](std::string_view name) { return std::ranges::find(field.choices, name, &model::ChoiceOption::name) - field.choices.begin(); };
      return static_cast<int>(place(va.text()) - place(vb.text()));
    }
    return compare_dutch(view.text(a, fa), view.text(b, fb));
  };
  std::ranges::stable_sort(found, [&](ElementId left, ElementId right) {
    for (const SortTerm& term : query.sort) {
      const int way = compare(left, right, term) * (term.descending ? -1 : 1);
      if (way != 0) return way < 0;
    }
    return left < right;
  });
  return found;
}

QueryText random_question(Register& it) {
  static const char* const kFilters[] = {"size:is:large|huge", "size:not:small", "size:is:large|", "size:empty", "budget:from:1000", "budget:to:3000|", "from:from:2024-10-10", "quarter:is:2027-Q2",
                                         "done:is:true", "name:contains:elan", "name:contains:zaak|plan", "phone:contains:6", "secret:filled", "contributes_to:has", "contributes_to:lacks",
                                         "key:contains:1", "budget:contains:2"};
  static const char* const kSorts[] = {"", "name", "-name", "size", "-size", "budget,name", "-from,-name", "quarter,size,budget", "done,name", "phone", "secret", "key", "-key"};
  QueryText text;
  text.types = {"work"};
  for (unsigned i = it.below(3); i > 0; --i) text.filters.emplace_back(kFilters[it.below(std::size(kFilters))]);
  text.sort = kSorts[it.below(std::size(kSorts))];
  if (it.below(4) == 0) text.words = it.below(2) == 0 ? "ELAN x1" : "zaak";
  if (it.below(4) == 0) {
    text.types = it.below(2) == 0 ? std::vector<std::string>{} : std::vector<std::string>{"work", "goal"};
    text.filters = {"name:contains:elan"};
    if (it.below(2) == 0) text.filters.clear();
    static const char* const kShared[] = {"name", "-name", "type,-name", "key", "budget,name", "weight"};
    text.sort = kShared[it.below(std::size(kShared))];
  }
  return text;
}

TEST(ElementFinder, AnswersAsTheSlowWayDoesWhileTheRegisterChanges) {
  for (const unsigned seed : {1u, 2u, 3u, 4u}) {
    Register it(seed);
    ElementFinder finder;
    for (int round = 0; round < 25; ++round) {
      it.add(10 + it.below(30));
      it.change(1 + it.below(12));
      for (const model::Labels granted : {View::kEverything, model::Labels{0}}) {
        const View view(it.snapshot, granted);
        for (int question = 0; question < 12; ++question) {
          const auto parsed = parse_query(view, random_question(it));
          if (!parsed && granted == 0) continue;  // it names a field that one may not see
          const ElementQuery query = ok(parsed);
          const ElementList list = finder.find(view, query);
          ASSERT_EQ(*list, the_slow_way(view, query)) << "seed " << seed << ", round " << round << ": " << query.text;
          ASSERT_EQ(finder.find(view, query), list) << "asked again, the same list is given";
        }
      }
    }
  }
}

TEST(ElementFinder, AnOlderMomentIsAnsweredToo) {
  Register it(9);
  it.add(200);
  const View old(it.snapshot);
  ElementFinder finder;
  it.change(80);
  const View now(it.snapshot);
  const ElementQuery query = ok(parse_query(now, {.types = {"work"}, .filters = {}, .sort = "name", .words = {}}));
  EXPECT_EQ(*finder.find(now, query), the_slow_way(now, query));
  EXPECT_TRUE(finder.overtaken(old, query));
  EXPECT_FALSE(finder.overtaken(now, query));
  EXPECT_EQ(*finder.find(old, query), the_slow_way(old, query));
  EXPECT_EQ(*finder.find(now, query), the_slow_way(now, query));
}

TEST(ElementFinder, WhatWasErasedIsNotFoundByItsText) {
  Register it(1);
  model::ChangeBuilder build(it.snapshot);
  build.add("work", {{"name", "a"}, {"phone", "0612345678"}}), build.add("work", {{"name", "b"}, {"phone", "0699999999"}});
  it.apply(build);
  const View view(it.snapshot);
  ElementFinder finder;
  const ElementQuery words = ok(parse_query(view, {.types = {}, .filters = {}, .sort = {}, .words = "0612345678"}));
  const ElementQuery filter = ok(parse_query(view, {.types = {"work"}, .filters = {"phone:contains:0612345678"}, .sort = "phone", .words = {}}));
  EXPECT_EQ(finder.find(view, words)->size(), 1u);
  EXPECT_EQ(finder.find(view, filter)->size(), 1u);
  const auto element = it.snapshot->find("WRK-1");
  it.personal->erase(*element.field(it.snapshot->metamodel().find_field(element.type(), "phone")).commitment());
  it.personal->set_epoch(1);
  EXPECT_EQ(finder.find(view, words)->size(), 0u) << "at the same revision";
  EXPECT_EQ(finder.find(view, filter)->size(), 0u);
}

TEST(ElementFinder, ManyReadersAndANewRevisionAtATime) {
  Register it(5);
  it.add(300);
  std::mutex mutex;
  SnapshotPtr shared = it.snapshot;
  ElementFinder finder({.columns_max = 3, .list_bytes_max = 20'000});
  std::atomic<bool> done{false};
  std::atomic<int> wrong{0};
  std::vector<std::thread> readers;
  for (int r = 0; r < 3; ++r) {
    readers.emplace_back([&, r] {
      std::mt19937 random(static_cast<unsigned>(r));
      const char* const sorts[] = {"name", "-budget,name", "size", "phone", "key"};
      while (!done) {
        SnapshotPtr seen;
        {
          const std::scoped_lock lock(mutex);
          seen = shared;
        }
        const View view(seen);
        const auto query = parse_query(view, {.types = {"work"}, .filters = {}, .sort = sorts[random() % 5], .words = random() % 3 == 0 ? "zaak" : ""});
        if (!query || *finder.find(view, *query) != the_slow_way(view, *query)) ++wrong;
      }
    });
  }
  for (int round = 0; round < 40; ++round) {
    it.change(10);
    const std::scoped_lock lock(mutex);
    shared = it.snapshot;
  }
  done = true;
  for (std::thread& reader : readers) reader.join();
  EXPECT_EQ(wrong, 0);
}

TEST(ElementQuery, FaultsAreAllNamedAtOnce) {
  Register it(1);
  const View all(it.snapshot), some(it.snapshot, 0);
  const auto faults = [&](const QueryText& text, const View& view) {
    const auto query = parse_query(view, text);
    return query ? size_t{0} : query.error().problems.size();
  };
  EXPECT_EQ(faults({.types = {"werk"}, .filters = {}, .sort = {}, .words = {}}, all), 1u);
  EXPECT_EQ(faults({.types = {"work"}, .filters = {"naam:is:x", "size", "size:groter:3", "budget:from:veel", "name:from:1", "done:is:misschien"}, .sort = "kleur,name", .words = {}}, all), 7u);
  EXPECT_EQ(faults({.types = {"work"}, .filters = {"secret:filled"}, .sort = "secret", .words = {}}, all), 0u);
  EXPECT_EQ(faults({.types = {"work"}, .filters = {"secret:filled"}, .sort = "secret", .words = {}}, some), 2u) << "a field that one may not see is not there";
  EXPECT_EQ(faults({.types = {}, .filters = {"name:is:a\\|b|c\\\\"}, .sort = {}, .words = {}}, all), 0u);
  const ElementQuery query = ok(parse_query(all, {.types = {}, .filters = {"name:is:a\\|b|c\\\\"}, .sort = {}, .words = {}}));
  EXPECT_EQ(query.filters[0].values, (std::vector<std::string>{"a|b", "c\\"}));
}

}  // namespace
}  // namespace koers::search
