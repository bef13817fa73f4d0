#include "model/view.h"

#include <gmock/gmock.h>

#include <random>
#include <sstream>

#include "model/test_register.h"

namespace koers::model {
namespace {

constexpr Labels kSecret = 1, kPersonal = 2, kBoard = 4;

TEST(View, LeavesOutWhatMayNotBeSeen) {
  TestRegister reg;
  auto build = reg.build();
  const Ref open = build.add("initiative", {{"name", "Open"}, {"secret_note", "pst"}}, "OPEN");
  const Ref closed = build.add("initiative", {{"name", "Dicht"}}, "DICHT", kBoard);
  build.relate("depends_on", open, closed);
  const Ref hidden = build.relate("depends_on", closed, build.add("initiative", {{"name", "Derde"}}, "DERDE"), {}, kSecret);
  build.relate("about", open, hidden);
  reg.must(build);

  const View all(reg.snapshot()), some(reg.snapshot(), kPersonal), board(reg.snapshot(), kBoard);
  EXPECT_TRUE(all.complete());
  EXPECT_FALSE(some.complete());
  const TypeId type = test_metamodel()->find_type("initiative");
  EXPECT_EQ(all.element_count(type), 3u);
  EXPECT_EQ(some.element_count(type), 2u);
  EXPECT_TRUE(board.find("DICHT"));
  EXPECT_FALSE(some.find("DICHT"));
  EXPECT_FALSE(some.element(all.find("DICHT").id()));

  const auto out = [](const View& view, const char* key) {
    std::vector<uint32_t> relations;
    view.for_each_out(view.find(key), RelationTypeId{}, [&](const Edge& edge) { relations.push_back(edge.relation.index); });
    return relations;
  };
  EXPECT_THAT(out(all, "OPEN"), testing::ElementsAre(0u, 2u));
  EXPECT_THAT(out(board, "OPEN"), testing::ElementsAre(0u));  // what is about a hidden relation is hidden with it
  EXPECT_THAT(out(some, "OPEN"), testing::IsEmpty());
  EXPECT_FALSE(board.relation(RelationId{1}));
  EXPECT_FALSE(board.relation(RelationId{2}));

  const FieldId note = reg.field("initiative", "secret_note");
  EXPECT_EQ(all.text(all.find("OPEN"), note), "pst");
  EXPECT_EQ(some.text(some.find("OPEN"), note), "");
  EXPECT_TRUE(some.field(some.find("OPEN"), note).empty());
  EXPECT_EQ(some.display(note, all.field(all.find("OPEN"), note)), "");
}

TEST(View, PersonalTextsAndErasure) {
  TestRegister reg;
  auto build = reg.build();
  build.add("person", {{"name", "Jannie de Boer"}}, "PERS-1");
  const auto resolved = reg.must(build);
  const SnapshotPtr past = reg.snapshot();
  const View view(past), english(past, View::kEverything, Language::kEnglish);
  const FieldId name = test_metamodel()->name_field();
  EXPECT_EQ(view.name(view.find("PERS-1")), "Jannie de Boer");
  EXPECT_FALSE(view.erased(view.find("PERS-1"), name));
  past->personal().erase(resolved.personal[0].commitment);
  EXPECT_EQ(view.name(view.find("PERS-1")), "gewist");
  EXPECT_EQ(english.name(english.find("PERS-1")), "erased");
  EXPECT_TRUE(view.erased(view.find("PERS-1"), name));
  EXPECT_EQ(link_to(view, view.find("PERS-1")), (ElementLink{"person", "PERS-1", "gewist"}));
  EXPECT_EQ(link_to(view, {}), ElementLink{});
}

TEST(View, ShowsValuesAsPeopleReadThem) {
  TestRegister reg;
  auto build = reg.build();
  build.add("initiative", {{"name", "x"}, {"size", "large"}, {"cost", euros(1'234'567)}, {"start", make_quarter(2027, 1)}, {"deadline", *make_date(2027, 3, 9)},
                           {"mandatory", true}, {"share", 0.125}, {"kinds", Texts{{"data", "people"}}},
                           {"money", Table{{{int64_t{2027}, euros(10), "once"}, {Value{}, euros(5)}}}}}, "I");
  reg.must(build);
  const auto shown = [&](const char* field, Language language) {
    const View view(reg.snapshot(), View::kEverything, language);
    return view.display(reg.field("initiative", field), view.field(view.find("I"), reg.field("initiative", field)));
  };
  EXPECT_EQ(shown("size", Language::kDutch), "Groot");
  EXPECT_EQ(shown("cost", Language::kDutch), "€ 1.234.567");
  EXPECT_EQ(shown("cost", Language::kEnglish), "€ 1,234,567");
  EXPECT_EQ(shown("start", Language::kDutch), "1e kwartaal 2027");
  EXPECT_EQ(shown("deadline", Language::kDutch), "09-03-2027");
  EXPECT_EQ(shown("mandatory", Language::kDutch), "ja");
  EXPECT_EQ(shown("share", Language::kDutch), "12,5%");
  EXPECT_EQ(shown("kinds", Language::kEnglish), "Data; People");
  EXPECT_EQ(shown("money", Language::kDutch), "2.027 · € 10 · Eenmalig; € 5");
  EXPECT_EQ(shown("notes", Language::kDutch), "");
}

// Everything that a View answers, as text.
std::string all_that(const View& view) {
  std::ostringstream out;
  const Metamodel& metamodel = view.metamodel();
  const auto edges = [&](const auto& record) {
    for (const RelationTypeId type : {RelationTypeId{}, metamodel.find_relation_type("contributes_to"), metamodel.find_relation_type("about")}) {
      view.for_each_out(record, type, [&](const Edge& edge) { out << " >" << edge.other.raw() << "," << edge.relation.index << "," << edge.labels; });
      view.for_each_in(record, type, [&](const Edge& edge) { out << " <" << edge.other.raw() << "," << edge.relation.index << "," << edge.labels; });
    }
    for (const Field& field : metamodel.fields()) {
      const ValueView value = view.field(record, field.id);
      out << to_hex({reinterpret_cast<const uint8_t*>(value.encoded().data()), value.encoded().size()}) << view.text(record, field.id) << view.erased(record, field.id)
          << view.display(field.id, value) << ";";
    }
    out << "\n";
  };
  const auto element = [&](const ElementView& e) {
    out << e.id().index << " " << e.key() << " " << view.name(e) << " " << e.labels() << link_to(view, e).name;
    for (const SeriesPoint& point : view.series(e)) out << " " << point.at.days << "=" << point.value;
    edges(e);
  };
  out << view.complete() << view.granted() << "\n";
  view.for_each_element(element);
  for (const ElementType& type : metamodel.types()) {
    out << view.element_count(type.id) << ":";
    view.for_each_element(type.id, element);
  }
  view.for_each_relation([&](const RelationView& relation) {
    out << relation.id().index << " " << relation.from().raw() << " " << relation.to().raw();
    edges(relation);
  });
  for (uint32_t i = 0; i < 400; ++i) {
    out << static_cast<bool>(view.element({i})) << static_cast<bool>(view.relation({i})) << view.sees(Ref(ElementId{i})) << view.sees(Ref(RelationId{i}))
        << static_cast<bool>(view.find("K-" + std::to_string(i)));
  }
  return out.str();
}

// Two registers that differ only in what carries the label: the person who lacks it cannot tell them apart.
TEST(View, NoninterferenceOfRegistersThatDifferOnlyInWhatIsHidden) {
  int hiding = 0;
  for (uint64_t seed = 0; seed < 40; ++seed) {
    TestRegister left, right;
    std::mt19937_64 random(seed), hidden(seed + 1000);
    std::vector<Ref> seen, secret;  // seen: what may be seen; secret: elements that carry the label (their numbers are used in both)
    std::vector<Ref> relations;
    for (int step = 0; step < 12; ++step) {
      auto a = left.build(), b = right.build();
      const auto both = [&](auto&& write) { write(a), write(b); };
      for (int i = 0; i < 8; ++i) {
        const auto pick = [&](const std::vector<Ref>& from) { return from[random() % from.size()]; };
        const size_t choice = random() % 8;
        const std::string text(1 + random() % 20, static_cast<char>('a' + random() % 26));
        const std::string key = "K-" + std::to_string(step * 10 + i);
        // What is hidden is written to both, but with other content, and its key differs too.
        const std::string other = text + std::to_string(hidden() % 100);
        if (choice < 2 || seen.empty()) {
          both([&](ChangeBuilder& build) { build.add("initiative", {{"name", text}, {"cost", euros(static_cast<int64_t>(text.size()))}}, key); });
        } else if (choice == 2) {
          a.add("initiative", {{"name", text}}, key, kSecret);
          b.add("goal", {{"name", other}, {"notes", std::string(600, 'n')}}, "L" + key, kSecret | kBoard);
        } else if (choice == 3) {
          const Ref from = pick(seen), to = pick(seen);
          both([&](ChangeBuilder& build) { build.relate("depends_on", std::min(from, to), std::max(from, to)); });
        } else if (choice == 4 && !secret.empty()) {
          const Ref visible = pick(seen), unseen = pick(secret);
          a.relate("depends_on", visible, visible == seen[0] ? seen.back() : seen[0], {{"note", text}}, kSecret);
          b.relate("about", unseen, RelationId{0});
        } else if (choice == 5) {
          const Ref ref = pick(seen);
          a.set(ref, "secret_note", text);
          b.set(ref, "secret_note", hidden() % 2 ? Value{other} : Value{});
        } else if (choice == 6) {
          const Ref ref = pick(seen);
          both([&](ChangeBuilder& build) { build.append(ref, {{{static_cast<int32_t>(text.size())}, 1.5}}); });
        } else {
          const Ref ref = pick(seen);
          both([&](ChangeBuilder& build) { build.set(ref, "notes", text); });
        }
      }
      const auto changes_a = a.finish(), changes_b = b.finish();
      ASSERT_TRUE(changes_a) << changes_a.error().in(Language::kEnglish);
      ASSERT_TRUE(changes_b) << changes_b.error().in(Language::kEnglish);
      // Tried first, since what is refused on one side only must use no numbers there.
      const NumberAllocator numbers_a = left.numbers(), numbers_b = right.numbers();
      const auto resolved_a = left.resolve(*changes_a), resolved_b = right.resolve(*changes_b);
      left.numbers() = numbers_a, right.numbers() = numbers_b;
      if (!resolved_a || !resolved_b) continue;  // a circle, or a relation that is not there yet
      if (resolved_a->changes.changes.size() != resolved_b->changes.changes.size()) continue;
      const auto applied_a = left.commit(*changes_a), applied_b = right.commit(*changes_b);
      ASSERT_TRUE(applied_a && applied_b);
      for (const Change& change : applied_a->changes.changes) {
        if (const auto* add = std::get_if<AddElement>(&change)) (add->labels ? secret : seen).push_back(add->id);
      }
    }
    for (const Labels granted : {Labels{0}, kPersonal, Labels{kPersonal | kBoard}}) {
      EXPECT_EQ(all_that(View(left.snapshot(), granted)), all_that(View(right.snapshot(), granted))) << seed;
    }
    if (!secret.empty()) {
      EXPECT_NE(all_that(View(left.snapshot())), all_that(View(right.snapshot()))) << "the test hides nothing";
      ++hiding;
    }
  }
  EXPECT_GT(hiding, 30);
}

}  // namespace
}  // namespace koers::model
