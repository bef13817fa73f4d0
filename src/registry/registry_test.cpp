#include "registry/registry.h"

#include <atomic>
#include <chrono>
#include <future>
#include <latch>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "model/own_types_for_tests.h"
#include "model/view.h"
#include "registry/registry_test_support.h"

namespace koers::registry {
namespace {

using namespace testing;
using model::kMainLine;
using model::Ref;
using model::Revision;

template <class T>
T ok(Result<T> outcome) {
  if (!outcome) throw std::runtime_error(outcome.error().in(Language::kEnglish));
  return *std::move(outcome);
}
void ok(const Result<void>& outcome) {
  if (!outcome) throw std::runtime_error(outcome.error().in(Language::kEnglish));
}

model::ChangeSet changes(const model::SnapshotPtr& snapshot, std::vector<model::Change> list) {
  return {snapshot->branch(), snapshot->revision(), "test", "", "", std::move(list)};
}

TEST(Registry, CommitsAndAnswersWhatWasAdded) {
  Fixture fixture;
  const auto registry = fixture.open();
  const auto before = ok(registry->snapshot());
  const Names names(before->metamodel());
  const auto committed =
      ok(registry->commit(changes(before, {model::AddElement{names.goal, "", {{names.name, "Minder papier"}}},
                                           model::AddElement{names.initiative, "P-2026-014", {{names.name, "Zaaksysteem"}}},
                                           model::AddRelation{names.contributes_to, model::Ref::added(1), model::Ref::added(0), {}}})));
  const auto after = ok(registry->snapshot());
  EXPECT_EQ(after->revision(), committed.revision);
  ASSERT_EQ(committed.added.size(), 3u);
  EXPECT_EQ(after->element(committed.added[0].element()).key(), "GOA-1");
  EXPECT_EQ(after->find("P-2026-014").id(), committed.added[1].element());
  EXPECT_EQ(after->relation(committed.added[2].relation()).to(), committed.added[0]);
  EXPECT_EQ(before->element_count(), 0u) << "a snapshot that was taken stays as it was";
}

TEST(Registry, ReplayEqualsLiveAtEveryRevision) {
  for (const unsigned seed : {1u, 2u, 3u}) {
    Fixture fixture;
    std::mt19937 random(seed);
    std::map<Revision, model::SnapshotPtr> live;
    auto registry = fixture.open();
    for (int i = 0; i < 60; ++i) {
      fixture.clock.advance_us(1'000'000);
      const auto now = ok(registry->snapshot());
      live[now->revision()] = now;
      ok(registry->commit(random_changes(now, random, 12)));
      if (i % 20 == 10) ok(registry->checkpoint());
    }
    const auto last = ok(registry->snapshot());
    registry.reset();
    registry = fixture.open();
    EXPECT_TRUE(ok(registry->snapshot())->same_content(*last)) << "seed " << seed;
    for (const auto& [revision, snapshot] : live) {
      EXPECT_TRUE(ok(registry->at(revision))->same_content(*snapshot)) << "seed " << seed << ", revision " << revision;
      EXPECT_EQ(ok(registry->at(revision))->revision(), revision);
    }
  }
}

TEST(Registry, ConflictIsShownPerField) {
  Fixture fixture;
  const auto registry = fixture.open();
  auto start = ok(registry->snapshot());
  const Names names(start->metamodel());
  ok(registry->commit(changes(start, {model::AddElement{names.initiative, "", {{names.name, "Een"}, {names.budget, euros(80'000)}}}})));
  const auto seen = ok(registry->snapshot());
  const model::Ref target = seen->find("INI-1").id();
  ok(registry->commit(changes(seen, {model::SetFields{target, {{names.budget, euros(120'000)}}}})));

  // Another field: no conflict. The same field with the same value: no conflict either.
  ok(registry->commit(changes(seen, {model::SetFields{target, {{names.description, "Wat het is"}}}})));
  ok(registry->commit(changes(seen, {model::SetFields{target, {{names.budget, euros(120'000)}}}})));

  const auto refused = registry->commit(
      changes(seen, {model::SetFields{target, {{names.budget, euros(90'000)}}}, model::SetFields{target, {{names.name, "Twee"}}}}));
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kConflict);
  ASSERT_EQ(refused.error().problems.size(), 1u);
  const std::string words = refused.error().problems[0].what.in(Language::kDutch);
  EXPECT_NE(words.find("80.000"), std::string::npos) << words;
  EXPECT_NE(words.find("120.000"), std::string::npos) << words;
  EXPECT_NE(words.find("90.000"), std::string::npos) << words;
  EXPECT_EQ(refused.error().problems[0].where.field, "budget");
  EXPECT_EQ(registry->commit(changes(seen, {model::Remove{target}})).error().code, ErrorCode::kConflict);
  const auto now = ok(registry->snapshot());
  EXPECT_EQ(model::View(now).name(now->element(target.element())), "Een") << "a refused change set changes nothing";
}

TEST(Registry, ConflictIsFoundInEntriesThatLeftMemory) {
  Fixture fixture;
  auto registry = fixture.open();
  auto start = ok(registry->snapshot());
  const Names names(start->metamodel());
  ok(registry->commit(changes(start, {model::AddElement{names.initiative, "", {{names.name, "Een"}, {names.budget, euros(1)}}}})));
  const auto seen = ok(registry->snapshot());
  const model::Ref target = seen->find("INI-1").id();
  ok(registry->commit(changes(seen, {model::SetFields{target, {{names.budget, euros(2)}}}})));
  ok(registry->checkpoint());
  registry = nullptr;
  registry = fixture.open();  // from the checkpoint: no entry is in memory
  EXPECT_EQ(registry->commit(changes(seen, {model::SetFields{target, {{names.budget, euros(3)}}}})).error().code, ErrorCode::kConflict);
  EXPECT_TRUE(registry->commit(changes(seen, {model::SetFields{target, {{names.description, "x"}}}})).has_value());
}

TEST(Registry, UndoTakesBackExactlyThatEntry) {
  for (const unsigned seed : {7u, 8u, 9u, 10u}) {
    Fixture fixture;
    std::mt19937 random(seed);
    const auto registry = fixture.open();
    for (int i = 0; i < 25; ++i) ok(registry->commit(random_changes(ok(registry->snapshot()), random, 10)));
    const auto before = ok(registry->snapshot());
    auto set = random_changes(before, random, 15);
    if (set.changes.empty()) continue;
    const auto done = ok(registry->commit(std::move(set)));
    ok(registry->undo(done.revision, "test"));
    EXPECT_TRUE(ok(registry->snapshot())->same_content(*before)) << "seed " << seed;
    // Undoing the undo brings it back.
    const auto redone = registry->undo(done.revision + 1, "test");
    EXPECT_TRUE(redone.has_value()) << redone.error().in(Language::kEnglish);
    EXPECT_TRUE(ok(registry->snapshot())->same_content(*ok(registry->at(done.revision)))) << "seed " << seed;
  }
}

TEST(Registry, UndoRefusesWhatChangedSince) {
  Fixture fixture;
  const auto registry = fixture.open();
  auto start = ok(registry->snapshot());
  const Names names(start->metamodel());
  const auto added =
      ok(registry->commit(changes(start, {model::AddElement{names.initiative, "", {{names.name, "Een"}, {names.budget, euros(1)}}}})));
  const model::Ref target = added.added[0];
  const auto first = ok(registry->commit(changes(ok(registry->snapshot()), {model::SetFields{target, {{names.budget, euros(2)}}}})));
  ok(registry->commit(changes(ok(registry->snapshot()), {model::SetFields{target, {{names.budget, euros(3)}}}})));
  EXPECT_EQ(registry->undo(first.revision, "test").error().code, ErrorCode::kConflict);
  EXPECT_EQ(registry->undo(added.revision, "test").error().code, ErrorCode::kConflict);
  EXPECT_EQ(registry->undo(1, "test").error().code, ErrorCode::kRefused) << "the metamodel's entry is no change of data";
  EXPECT_EQ(registry->undo(999, "test").error().code, ErrorCode::kNotFound);
}

TEST(Branches, BranchThenMergeEqualsDirectWhenNothingConflicts) {
  for (const unsigned seed : {21u, 22u, 23u, 24u, 25u}) {
    Fixture on_branch, direct;
    std::mt19937 random(seed);
    const auto first = on_branch.open(), second = direct.open();
    for (int i = 0; i < 10; ++i) {
      const auto set = random_changes(ok(first->snapshot()), random, 12);
      ok(first->commit(set));
      ok(second->commit(set));
    }
    const auto branch = ok(first->open_branch("scenario", "test"));
    for (int i = 0; i < 8; ++i) {
      auto set = random_changes(ok(first->snapshot(branch.id)), random, 12);
      auto same = set;
      same.branch = kMainLine;
      same.base = ok(second->snapshot())->revision();
      ok(first->commit(std::move(set)));
      ok(second->commit(std::move(same)));
    }
    const auto scenario = ok(first->snapshot(branch.id));
    const auto merged = ok(first->merge_branch(branch.id, "test"));
    EXPECT_TRUE(merged.settled.empty());
    const auto main = ok(first->snapshot());
    EXPECT_TRUE(main->same_content(*scenario)) << "seed " << seed;
    // Personal texts have their own salt on each side: compare what may be compared, the counts and names of everything else.
    const auto other = ok(second->snapshot());
    EXPECT_EQ(main->element_count(), other->element_count());
    EXPECT_EQ(main->relation_count(), other->relation_count());
    other->for_each_element([&](const model::ElementView& element) {
      const auto mine = main->find(element.key());
      ASSERT_TRUE(static_cast<bool>(mine)) << element.key();
      element.for_each_field([&](model::FieldId field, model::ValueView value) {
        if (value.commitment() == nullptr) {
          EXPECT_EQ(mine.field(field).encoded(), value.encoded());
        }
      });
    });
  }
}

TEST(Branches, KeepApartUntilMergedAndSurviveReopening) {
  Fixture fixture;
  auto registry = fixture.open();
  auto start = ok(registry->snapshot());
  const Names names(start->metamodel());
  ok(registry->commit(changes(start, {model::AddElement{names.initiative, "", {{names.name, "Een"}, {names.budget, euros(10)}}}})));
  const auto branch = ok(registry->open_branch("minder geld", "test"));
  const auto scenario = ok(registry->snapshot(branch.id));
  const model::Ref target = scenario->find("INI-1").id();
  ok(registry->commit(changes(
      scenario, {model::SetFields{target, {{names.budget, euros(5)}}}, model::AddElement{names.goal, "", {{names.name, "Nieuw"}}}})));
  ok(registry->commit(changes(ok(registry->snapshot()), {model::AddElement{names.goal, "", {{names.name, "Op de hoofdlijn"}}}})));
  const auto check = [&] {
    const auto main = ok(registry->snapshot()), there = ok(registry->snapshot(branch.id));
    EXPECT_EQ(main->element(target.element()).field(names.budget).money(), euros(10));
    EXPECT_EQ(there->element(target.element()).field(names.budget).money(), euros(5));
    EXPECT_TRUE(static_cast<bool>(main->find("GOA-2"))) << "numbers and keys come from one allocator";
    EXPECT_FALSE(static_cast<bool>(main->find("GOA-1")));
    EXPECT_TRUE(static_cast<bool>(there->find("GOA-1")));
  };
  check();
  registry = nullptr;
  registry = fixture.open();
  check();
  ok(registry->checkpoint());
  registry = nullptr;
  registry = fixture.open();
  check();
  EXPECT_EQ(registry->open_branch("minder geld", "test").error().code, ErrorCode::kRefused);
  ok(registry->merge_branch(branch.id, "test"));
  EXPECT_EQ(ok(registry->snapshot())->element(target.element()).field(names.budget).money(), euros(5));
  EXPECT_EQ(registry->snapshot(branch.id).error().code, ErrorCode::kNotFound);
}

TEST(Branches, ConflictingFieldsAreRefusedOrSettledAsAsked) {
  for (const MergeChoice choice : {MergeChoice::kRefuse, MergeChoice::kOurs, MergeChoice::kTheirs}) {
    Fixture fixture;
    const auto registry = fixture.open();
    auto start = ok(registry->snapshot());
    const Names names(start->metamodel());
    ok(registry->commit(changes(start, {model::AddElement{names.initiative, "", {{names.name, "Een"}, {names.budget, euros(10)}}},
                                        model::AddElement{names.goal, "", {{names.name, "Doel"}}}})));
    const auto branch = ok(registry->open_branch("scenario", "test"));
    const auto there = ok(registry->snapshot(branch.id)), here = ok(registry->snapshot());
    const model::Ref initiative = here->find("INI-1").id(), goal = here->find("GOA-1").id();
    ok(registry->commit(changes(there, {model::SetFields{initiative, {{names.budget, euros(5)}, {names.description, "x"}}},
                                        model::SetFields{goal, {{names.weight, 3.0}}}})));
    ok(registry->commit(changes(here, {model::SetFields{initiative, {{names.budget, euros(20)}}}, model::Remove{goal}})));
    EXPECT_EQ(ok(registry->merge_conflicts(branch.id)).size(), 2u);
    const auto merged = registry->merge_branch(branch.id, "test", choice);
    const auto now = ok(registry->snapshot());
    const auto budget = now->element(initiative.element()).field(names.budget).money();
    if (choice == MergeChoice::kRefuse) {
      EXPECT_EQ(merged.error().code, ErrorCode::kConflict);
      EXPECT_EQ(merged.error().problems.size(), 2u);
      EXPECT_EQ(budget, euros(20));
      continue;
    }
    EXPECT_EQ(ok(merged).settled.size(), 2u);
    EXPECT_EQ(budget, choice == MergeChoice::kOurs ? euros(20) : euros(5));
    EXPECT_EQ(static_cast<bool>(now->element(goal.element())), choice == MergeChoice::kTheirs);
    EXPECT_EQ(now->element(initiative.element()).field(names.description).text(), "x");
  }
}

TEST(Registry, OwnTypesSurviveBranchReplayAndUpgrade) {
  Fixture fixture;
  auto registry = fixture.open();
  const auto branch_before = ok(registry->open_branch("ervoor", "test"));
  ok(registry->define(model::kOwnTypesYaml, "test"));
  const auto sensor = registry->metamodel()->find_type("own_sensor");
  ASSERT_TRUE(sensor.valid());
  const auto range = registry->metamodel()->find_field(sensor, "own_range");
  const Names names(*registry->metamodel());
  const auto colour = registry->metamodel()->find_field(names.goal, "own_colour");
  ok(registry->commit(changes(ok(registry->snapshot()), {model::AddElement{sensor, "", {{names.name, "Meter"}, {range, 2.5}}},
                                                         model::AddElement{names.goal, "", {{names.name, "Groen"}, {colour, "groen"}}}})));
  ok(registry->commit(changes(ok(registry->snapshot(branch_before.id)), {model::AddElement{sensor, "", {{names.name, "Op de tak"}}}})));
  EXPECT_FALSE(registry->define("types: {goal: {prefix: }}", "test").has_value()) << "a broken definition is refused";
  const auto live = ok(registry->snapshot());
  for (const bool with_checkpoint : {false, true}) {
    if (with_checkpoint) ok(registry->checkpoint());
    registry = nullptr;
    // An upgrade: the built-in metamodel has more, and what it has stands in another order.
    auto options = testing::options(fixture.clock);
    std::string yaml = kYaml;
    const auto at = yaml.find("  goal:\n");
    yaml.insert(at,
                "  newcomer:\n    label: {nl: Nieuw, en: New}\n    plural: {nl: Nieuwe, en: New ones}\n    help: {nl: Nieuw., en: New.}\n  "
                "  prefix: NEW\n    room: direction\n    archimate: Goal\n");
    options.metamodel = {{"test.yaml", yaml, false}};
    registry = ok(Registry::open(std::make_unique<SharedLedger>(fixture.ledger), std::move(options)));
    const auto now = ok(registry->snapshot());
    EXPECT_TRUE(now->same_content(*live));
    EXPECT_EQ(registry->metamodel()->find_type("own_sensor"), sensor) << "ids hold for ever";
    EXPECT_TRUE(registry->metamodel()->find_type("newcomer").valid());
    EXPECT_EQ(now->find("XSE-1").field(range).number(), 2.5);
    EXPECT_EQ(ok(registry->snapshot(branch_before.id))->element_count(sensor), 1u);
  }
}

TEST(Registry, ErasedStaysErasedAndTheRestReadable) {
  Fixture fixture;
  auto registry = fixture.open();
  auto start = ok(registry->snapshot());
  const Names names(start->metamodel());
  ok(registry->commit(changes(start, {model::AddElement{names.person, "", {{names.name, "Rol A"}, {names.phone, "06-12345678"}}},
                                      model::AddElement{names.person, "", {{names.name, "Rol B"}, {names.phone, "06-87654321"}}}})));
  const auto past = ok(registry->snapshot());
  const auto read = [&](const model::SnapshotPtr& snapshot, const char* key) {
    return model::View(snapshot).text(snapshot->find(key), names.phone);
  };
  EXPECT_EQ(read(past, "PER-1"), "06-12345678");
  ok(registry->checkpoint());
  const auto erased = ok(registry->erase(past->find("PER-1").id(), "verzoek", "test"));
  EXPECT_EQ(erased.values, 1u);
  EXPECT_EQ(read(past, "PER-1"), "gewist") << "in a snapshot that somebody still holds";
  EXPECT_EQ(read(past, "PER-2"), "06-87654321");
  for (int i = 0; i < 2; ++i) {
    registry = nullptr;
    registry = fixture.open();
    EXPECT_EQ(read(ok(registry->snapshot()), "PER-1"), "gewist");
    EXPECT_EQ(read(ok(registry->at(past->revision())), "PER-1"), "gewist");
    EXPECT_EQ(read(ok(registry->at(past->revision())), "PER-2"), "06-87654321");
    ok(registry->checkpoint());
  }
  EXPECT_EQ(registry->erase(model::ElementId{99}, "verzoek", "test").error().code, ErrorCode::kNotFound);
}

// Otherwise opening copies it all, as much as it read.
TEST(Registry, ACheckpointBeginsWhereItsBlocksLieWell) {
  Fixture fixture;
  auto registry = fixture.open();
  for (size_t length = 1; length <= 8; ++length) {
    ok(registry->open_branch(std::string(length, 'x'), "test"));  // its name stands in front of the snapshot
    ok(registry->checkpoint());
    const auto bytes = ok(registry->ledger().read_checkpoint(ok(registry->ledger().checkpoints()).back()));
    const size_t begin = bytes->find("KoersCP");
    ASSERT_NE(begin, std::string::npos);
    EXPECT_EQ(begin % 8, 0u) << length;
  }
}

TEST(Registry, IdempotencyKeyAnswersTheFirstOnceAndAfterReopening) {
  Fixture fixture;
  auto registry = fixture.open();
  const auto start = ok(registry->snapshot());
  const Names names(start->metamodel());
  const auto set = changes(start, {model::AddElement{names.goal, "D-1", {{names.name, "Doel"}}}});
  const auto first = ok(registry->commit(set, "sleutel"));
  const auto again = ok(registry->commit(set, "sleutel"));
  EXPECT_FALSE(first.repeated);
  EXPECT_TRUE(again.repeated);
  EXPECT_EQ(again.revision, first.revision);
  EXPECT_EQ(again.added, first.added);
  registry = nullptr;
  registry = fixture.open();
  EXPECT_EQ(ok(registry->commit(set, "sleutel")).revision, first.revision);
  EXPECT_EQ(ok(registry->snapshot())->element_count(), 1u);
}

TEST(Registry, AFailedAppendLeavesEverythingAsItWas) {
  Fixture fixture;
  const auto registry = fixture.open();
  const auto start = ok(registry->snapshot());
  const Names names(start->metamodel());
  fixture.tap->refuse_appends = true;
  EXPECT_EQ(registry->commit(changes(start, {model::AddElement{names.goal, "", {{names.name, "Doel"}}}})).error().code,
            ErrorCode::kStorage);
  EXPECT_EQ(registry->open_branch("x", "test").error().code, ErrorCode::kStorage);
  EXPECT_TRUE(ok(registry->snapshot())->same_content(*start));
  EXPECT_EQ(registry->branches().size(), 1u);
  fixture.tap->refuse_appends = false;
  EXPECT_TRUE(registry->commit(changes(start, {model::AddElement{names.goal, "", {{names.name, "Doel"}}}})).has_value());
}

TEST(Registry, LogTellsWhatHappenedNewestFirst) {
  Fixture fixture;
  const auto registry = fixture.open();
  auto start = ok(registry->snapshot());
  const Names names(start->metamodel());
  auto set = changes(start, {model::AddElement{names.goal, "", {{names.name, "Doel"}}}});
  set.reason = "uit het collegeprogramma";
  set.source = "doelen.xlsx";
  const auto added = ok(registry->commit(set));
  fixture.clock.advance_us(3'600'000'000);
  ok(registry->commit(changes(ok(registry->snapshot()), {model::AddElement{names.goal, "", {{names.name, "Ander doel"}}}})));
  const auto log = ok(registry->log(10));
  ASSERT_EQ(log.size(), 3u);  // the metamodel's entry comes first
  EXPECT_EQ(log[1].reason, "uit het collegeprogramma");
  EXPECT_EQ(log[1].source, "doelen.xlsx");
  EXPECT_EQ(log[2].kind, ledger::EntryKind::kMetamodel);
  const auto of_one = ok(registry->log(10, 0, added.added[0]));
  ASSERT_EQ(of_one.size(), 1u);
  EXPECT_EQ(of_one[0].revision, added.revision);
  EXPECT_EQ(ok(registry->revision_at(log[1].at)), added.revision);
  EXPECT_EQ(ok(registry->revision_at({log[0].at.us - 1})), added.revision);
  EXPECT_FALSE(registry->revision_at({0}).has_value());
}

TEST(Registry, TheLogOfAThingKnowsItsLinksAlsoWhenTheyAreGone) {
  Fixture fixture;
  const auto registry = fixture.open();
  const Names names(ok(registry->snapshot())->metamodel());
  const auto commit = [&](std::vector<model::Change> all) {
    return ok(registry->commit(changes(ok(registry->snapshot()), std::move(all))));
  };
  const auto made =
      commit({model::AddElement{names.goal, "", {{names.name, "Doel"}}}, model::AddElement{names.goal, "", {{names.name, "Ander"}}},
              model::AddElement{names.initiative, "", {{names.name, "Plan"}}}});
  const Ref goal = made.added[0], other = made.added[1], plan = made.added[2];
  const auto linked =
      commit({model::AddRelation{names.contributes_to, plan, goal, {}}, model::AddRelation{names.contributes_to, other, goal, {}}});
  const auto apart = commit({model::AddRelation{names.contributes_to, plan, other, {}}});
  const auto weighed = commit({model::SetFields{linked.added[0], {{names.relation_weight, 3.0}}}});
  const auto aside = commit({model::Remove{apart.added[0]}});
  const auto gone = commit({model::Remove{linked.added[0]}});
  const auto revisions = [&](Ref of, size_t count) {
    std::vector<Revision> all;
    for (const LogEntry& entry : ok(registry->log(count, 0, of))) all.push_back(entry.revision);
    return all;
  };
  EXPECT_EQ(revisions(goal, 10), (std::vector<Revision>{gone.revision, weighed.revision, linked.revision, made.revision}));
  EXPECT_EQ(revisions(plan, 10),
            (std::vector<Revision>{gone.revision, aside.revision, weighed.revision, apart.revision, linked.revision, made.revision}));
  EXPECT_EQ(revisions(other, 10), (std::vector<Revision>{aside.revision, apart.revision, linked.revision, made.revision}));
  EXPECT_EQ(revisions(goal, 2), (std::vector<Revision>{gone.revision, weighed.revision}));
  EXPECT_EQ(revisions(linked.added[0], 10), (std::vector<Revision>{gone.revision, weighed.revision, linked.revision}));
  for (int i = 0; i < 5'000; ++i) commit({model::SetFields{other, {{names.description, std::to_string(i)}}}});  // more than a block further
  EXPECT_EQ(revisions(goal, 10), (std::vector<Revision>{gone.revision, weighed.revision, linked.revision, made.revision}));
}

TEST(Registry, SubscribersSeeEveryPublishInOrderUntilTheyLeave) {
  Fixture fixture;
  const auto registry = fixture.open();
  const Names names(ok(registry->snapshot())->metamodel());
  std::vector<Revision> seen;
  auto subscription = registry->subscribe([&](const Registry::Published& published) {
    EXPECT_LT(published.before->revision(), published.after->revision());
    seen.push_back(published.after->revision());
  });
  const auto add = [&] {
    return ok(registry->commit(changes(ok(registry->snapshot()), {model::AddElement{names.goal, "", {{names.name, "Doel"}}}}))).revision;
  };
  const Revision one = add(), two = add();
  subscription.reset();
  add();
  EXPECT_EQ(seen, (std::vector<Revision>{one, two}));
}

// Also run under ThreadSanitizer by `make test`.
TEST(RegistryThreads, ReadersNeverWaitAndAlwaysSeeWholeChangeSets) {
  Fixture fixture;
  const auto registry = fixture.open();
  const Names names(ok(registry->snapshot())->metamodel());
  // Two initiatives whose budgets always add up to the same: a torn read would show.
  const auto added = ok(registry->commit(
      changes(ok(registry->snapshot()), {model::AddElement{names.initiative, "", {{names.name, "A"}, {names.budget, euros(500)}}},
                                         model::AddElement{names.initiative, "", {{names.name, "B"}, {names.budget, euros(500)}}}})));
  std::atomic<bool> stop = false;
  std::atomic<int> torn = 0, reads = 0;
  std::vector<std::thread> threads;
  for (int reader = 0; reader < 3; ++reader) {
    threads.emplace_back([&] {
      Revision last = 0;
      while (!stop) {
        const auto snapshot = registry->snapshot();
        const Money a = (*snapshot)->element(added.added[0].element()).field(names.budget).money();
        const Money b = (*snapshot)->element(added.added[1].element()).field(names.budget).money();
        if (a + b != euros(1000) || (*snapshot)->revision() < last) ++torn;
        last = (*snapshot)->revision();
        ++reads;
      }
    });
  }
  std::atomic<int> committed = 0, conflicts = 0;
  for (int writer = 0; writer < 4; ++writer) {
    threads.emplace_back([&, writer] {
      std::mt19937 random(static_cast<unsigned>(writer));
      for (int i = 0; i < 60; ++i) {
        const auto snapshot = *registry->snapshot();
        const int64_t amount = static_cast<int64_t>(random() % 1000);
        const auto outcome = registry->commit({kMainLine,
                                               snapshot->revision(),
                                               "test",
                                               "",
                                               "",
                                               {model::SetFields{added.added[0], {{names.budget, euros(amount)}}},
                                                model::SetFields{added.added[1], {{names.budget, euros(1000 - amount)}}},
                                                model::AddElement{names.goal, "", {{names.name, "Doel"}}}}});
        ++(outcome.has_value() ? committed : conflicts);
      }
    });
  }
  for (size_t i = 3; i < threads.size(); ++i) threads[i].join();
  stop = true;
  for (size_t i = 0; i < 3; ++i) threads[i].join();
  EXPECT_EQ(torn, 0);
  EXPECT_GT(reads, 0);
  EXPECT_EQ(committed + conflicts, 240);
  EXPECT_GT(committed, 0);
  EXPECT_EQ(ok(registry->snapshot())->element_count(names.goal), static_cast<uint32_t>(committed));
}

// A ledger whose first append waits until the test lets it go on, and fails if the test says so.
struct Gate {
  std::latch held{1}, let_go{1};
  std::atomic<bool> fails = false;
  std::atomic<int> appends = 0;
  bool operator()() {
    if (appends++ > 0) return true;
    held.count_down();
    let_go.wait();
    return !fails;
  }
};

// What is judged while another becomes durable: accepted, refused or told to be a repeat as if the other had come to its end first.
TEST(RegistryThreads, WhatIsJudgedAheadIsRightWhateverBecomesOfTheOther) {
  for (const bool fails : {false, true}) {
    Fixture fixture;
    const auto registry = fixture.open();
    const Names names(ok(registry->snapshot())->metamodel());
    const auto made =
        ok(registry->commit(changes(ok(registry->snapshot()), {model::AddElement{names.goal, "D-0", {{names.name, "Doel"}}}})));
    const auto start = ok(registry->snapshot());
    Gate gate;
    gate.fails = fails;
    fixture.tap->before_append = [&] { return gate(); };
    using Outcome = Result<Committed>;
    const auto commit = [&](std::vector<model::Change> all, std::string key = {}) {
      return std::async(std::launch::async,
                        [&registry, set = changes(start, std::move(all)), key]() mutable { return registry->commit(std::move(set), key); });
    };
    const auto add = [&](const char* key) { return model::AddElement{names.goal, key, {{names.name, "Nieuw"}}}; };
    const auto rename = [&](const char* name) { return model::SetFields{made.added[0], {{names.name, name}}}; };
    std::future<Outcome> first = commit({add("D-1"), rename("eerste")}, "sleutel");
    gate.held.wait();
    std::future<Outcome> same_key = commit({add("D-1")}), same_field = commit({rename("tweede")}), other = commit({add("D-2")}),
                         repeat = commit({add("D-1"), rename("eerste")}, "sleutel"),
                         impossible = commit({model::Remove{Ref(model::ElementId{77})}}), same_field_too = commit({rename("derde")});
    std::this_thread::sleep_for(std::chrono::milliseconds(30));  // they are judged meanwhile; the outcome may not depend on it
    EXPECT_EQ(other.wait_for(std::chrono::seconds(0)), std::future_status::timeout) << "nobody is answered before";
    EXPECT_EQ(impossible.wait_for(std::chrono::seconds(0)), std::future_status::timeout) << "nor refused";
    EXPECT_EQ(ok(registry->snapshot()), start) << "nor is anything published";
    gate.let_go.count_down();
    const Outcome one = first.get(), two = same_key.get(), three = same_field.get(), four = other.get(), five = repeat.get(),
                  six = impossible.get(), seven = same_field_too.get();
    EXPECT_TRUE(four.has_value());
    EXPECT_FALSE(six.has_value());
    const auto end = ok(registry->snapshot());
    if (!fails) {
      ASSERT_TRUE(one.has_value() && five.has_value());
      EXPECT_FALSE(two.has_value());
      EXPECT_EQ(three.error().code, ErrorCode::kConflict);
      EXPECT_EQ(seven.error().code, ErrorCode::kConflict);
      EXPECT_TRUE(five->repeated);
      EXPECT_EQ(five->revision, one->revision);
      EXPECT_EQ(five->added, one->added);
    } else {
      EXPECT_EQ(one.error().code, ErrorCode::kStorage);
      // The key and the field are free after all: of those who want them the first has them.
      EXPECT_EQ(two.has_value() + five.has_value(), 1);
      EXPECT_EQ(three.has_value() + five.has_value() + seven.has_value(), 1);
    }
    EXPECT_TRUE(end->find("D-1") && end->find("D-2"));
    EXPECT_EQ(end->element_count(), 3u);
    const auto again = fixture.open();
    EXPECT_TRUE(ok(again->snapshot())->same_content(*end));
  }
}

// Many writers on a ledger that fails one time in four: what was acknowledged is there, what was not is not, and every revision replays to what was published.
TEST(RegistryThreads, AcknowledgedIsThereAlthoughAppendsFail) {
  Fixture fixture;
  auto registry = fixture.open();
  const Names names(ok(registry->snapshot())->metamodel());
  const auto base = ok(registry->commit(changes(ok(registry->snapshot()), {model::AddElement{names.goal, "", {{names.name, "0"}}},
                                                                           model::AddElement{names.goal, "", {{names.name, "0"}}}})));
  std::atomic<uint32_t> appends = 0;
  fixture.tap->before_append = [&] {
    std::this_thread::sleep_for(std::chrono::microseconds(300));
    return appends++ % 4 != 3;
  };
  std::mutex mutex;
  std::map<Revision, model::SnapshotPtr> published;
  auto subscription = registry->subscribe([&](const Registry::Published& one) {
    const std::lock_guard lock(mutex);
    EXPECT_TRUE(published.empty() || published.rbegin()->first < one.after->revision());
    published[one.after->revision()] = one.after;
  });
  std::map<std::string, Revision> acknowledged;
  std::set<std::string> refused;
  size_t conflicts = 0;
  std::vector<std::thread> threads;
  for (int writer = 0; writer < 8; ++writer) {
    threads.emplace_back([&, writer] {
      std::mt19937 random(static_cast<unsigned>(writer));
      for (int i = 0; i < 60; ++i) {
        const std::string name = std::to_string(writer) + "-" + std::to_string(i);
        const auto now = ok(registry->snapshot());
        std::vector<model::Change> all{model::AddElement{names.goal, "", {{names.name, name}}}};
        if (random() % 3 == 0) all.emplace_back(model::SetFields{base.added[random() % 2], {{names.description, name}}});
        if (random() % 5 == 0) all.emplace_back(model::AddRelation{names.contributes_to, Ref::added(0), base.added[0], {}});
        const auto outcome = registry->commit({kMainLine, now->revision(), "test", "", "", std::move(all)}, random() % 2 == 0 ? name : "");
        const std::lock_guard lock(mutex);
        if (outcome)
          acknowledged[name] = outcome->revision;
        else
          refused.insert(name), conflicts += outcome.error().code == ErrorCode::kConflict;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_GT(acknowledged.size(), 100u);
  EXPECT_GT(refused.size(), conflicts);
  const auto end = ok(registry->snapshot());
  subscription.reset();
  registry = nullptr;
  EXPECT_TRUE(fixture.ledger->verify({})->problems.empty());
  registry = fixture.open();
  EXPECT_TRUE(ok(registry->snapshot())->same_content(*end));
  std::set<std::string> there;
  const model::View view(end);
  view.for_each_element(names.goal, [&](const model::ElementView& goal) {
    const std::string name = view.name(goal);
    if (name == "0") return;
    EXPECT_TRUE(there.insert(name).second) << name << " twice";
    ASSERT_TRUE(acknowledged.contains(name)) << name << " was not acknowledged";
    EXPECT_EQ(goal.added_at(), acknowledged[name]);
  });
  EXPECT_EQ(there.size(), acknowledged.size());
  for (const auto& [revision, snapshot] : published) EXPECT_TRUE(ok(registry->at(revision))->same_content(*snapshot)) << revision;
}

}  // namespace
}  // namespace koers::registry
