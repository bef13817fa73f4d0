// A small metamodel, a register on any ledger, and random but legal change sets. For tests only.
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <random>

#include "registry/registry.h"

namespace koers::registry::testing {

inline constexpr const char* kYaml = R"(
version: 0.1.0
archimate: "3.2"
read_labels:
  confidential: {bit: 0, nl: Vertrouwelijk, en: Confidential}
every_element:
  fields:
    name: {nl: Naam, en: Name, kind: text, required: yes}
    description: {nl: Omschrijving, en: Description, kind: long_text}
types:
  goal:
    label: {nl: Doel, en: Goal}
    plural: {nl: Doelen, en: Goals}
    help: {nl: Wat je wilt bereiken., en: What you want to achieve.}
    prefix: GOA
    room: direction
    archimate: Goal
    fields:
      weight: {nl: Gewicht, en: Weight, kind: number, min: 0, max: 100}
  initiative:
    label: {nl: Initiatief, en: Initiative}
    plural: {nl: Initiatieven, en: Initiatives}
    help: {nl: Wat je gaat doen., en: What you are going to do.}
    prefix: INI
    room: portfolio
    archimate: WorkPackage
    fields:
      budget: {nl: Budget, en: Budget, kind: money}
  person:
    label: {nl: Persoon, en: Person}
    plural: {nl: Personen, en: Persons}
    help: {nl: Iemand., en: Somebody.}
    prefix: PER
    room: organisation
    archimate: BusinessActor
    fields:
      phone: {nl: Telefoon, en: Phone, kind: text, personal: yes}
relations:
  contributes_to:
    label: {nl: draagt bij aan, en: contributes to}
    inverse: {nl: krijgt bijdrage van, en: is contributed to by}
    archimate: Association
    pairs:
      - {from: [initiative, goal], to: goal}
    fields:
      weight: {nl: Gewicht, en: Weight, kind: number}
)";

inline Options options(Clock& clock) {
  Options made;
  made.clock = &clock;
  made.metamodel = {{"test.yaml", kYaml, false}};
  return made;
}

// A memory ledger that outlives the registry on it, so that a test can open the register again.
class SharedLedger final : public ledger::Ledger {
 public:
  explicit SharedLedger(std::shared_ptr<ledger::Ledger> inner) : inner_(std::move(inner)) {}
  const std::string& register_id() const override { return inner_->register_id(); }
  Result<std::vector<ledger::Appended>> append(uint64_t expected, std::span<const ledger::EntryDraft> drafts) override {
    if (refuse_appends || (before_append && !before_append())) return Error(ErrorCode::kStorage, Message());
    return inner_->append(expected, drafts);
  }
  Result<std::optional<uint64_t>> find_idempotent(std::string_view key) const override { return inner_->find_idempotent(key); }
  Result<ledger::Head> head() const override { return inner_->head(); }
  Result<void> read(uint64_t first, uint64_t last, const std::function<bool(const ledger::Entry&)>& visit) const override { return inner_->read(first, last, visit); }
  Result<std::vector<ledger::Head>> heads(uint64_t from, size_t count) const override { return inner_->heads(from, count); }
  Result<void> read_personal(const std::function<void(const model::Commitment&, std::string, bool)>& visit) const override { return inner_->read_personal(visit); }
  Result<Erased> erase(uint64_t expected, const std::string& subject, const std::string& ground, const std::string& author, Timestamp at) override {
    return inner_->erase(expected, subject, ground, author, at);
  }
  Result<std::vector<ledger::Erasure>> erasures() const override { return inner_->erasures(); }
  Result<void> put_checkpoint(const ledger::CheckpointInfo& info, const std::function<void(const std::function<void(std::string_view)>&)>& producer) override {
    return inner_->put_checkpoint(info, producer);
  }
  Result<std::vector<ledger::CheckpointInfo>> checkpoints() const override { return inner_->checkpoints(); }
  Result<std::shared_ptr<const std::string>> read_checkpoint(const ledger::CheckpointInfo& info) const override { return inner_->read_checkpoint(info); }
  Result<void> drop_checkpoint(const ledger::CheckpointInfo& info) override { return inner_->drop_checkpoint(info); }
  Result<ledger::VerifyReport> verify(const std::function<bool(double)>& progress) const override { return inner_->verify(progress); }

  std::atomic<bool> refuse_appends = false;
  std::function<bool()> before_append;  // on the thread that writes; false: it fails

 private:
  std::shared_ptr<ledger::Ledger> inner_;
};

struct Fixture {
  ManualClock clock;
  std::shared_ptr<ledger::Ledger> ledger{ledger::create_memory_ledger("test")};
  SharedLedger* tap = nullptr;  // of the registry that was opened last

  std::unique_ptr<Registry> open() {
    auto shared = std::make_unique<SharedLedger>(ledger);
    tap = shared.get();
    auto registry = Registry::open(std::move(shared), options(clock));
    EXPECT_TRUE(registry.has_value()) << registry.error().in(Language::kEnglish);
    return std::move(*registry);
  }
};

struct Names {
  explicit Names(const model::Metamodel& m)
      : goal(m.find_type("goal")), initiative(m.find_type("initiative")), person(m.find_type("person")), contributes_to(m.find_relation_type("contributes_to")),
        name(m.name_field()), description(m.find_field(goal, "description")), weight(m.find_field(goal, "weight")), budget(m.find_field(initiative, "budget")),
        phone(m.find_field(person, "phone")), relation_weight(m.find_field(contributes_to, "weight")) {}
  model::TypeId goal, initiative, person;
  model::RelationTypeId contributes_to;
  model::FieldId name, description, weight, budget, phone, relation_weight;
};

// Legal against the snapshot: additions, changes, removals, relations, keys and points in a mixture.
inline model::ChangeSet random_changes(const model::SnapshotPtr& snapshot, std::mt19937& random, size_t size) {
  const Names names(snapshot->metamodel());
  model::ChangeSet set{snapshot->branch(), snapshot->revision(), "test", "reden " + std::to_string(random() % 1000), "", {}};
  const auto below = [&](size_t n) { return static_cast<uint32_t>(random() % n); };
  std::vector<model::Ref> goals, initiatives;
  snapshot->for_each_element([&](const model::ElementView& element) {
    if (element.type() == names.goal) goals.emplace_back(element.id());
    if (element.type() == names.initiative) initiatives.emplace_back(element.id());
  });
  std::vector<model::RelationId> relations;
  snapshot->for_each_relation([&](const model::RelationView& relation) { relations.push_back(relation.id()); });
  std::vector<model::Ref> gone;
  const auto is_gone = [&](model::Ref ref) { return std::ranges::find(gone, ref) != gone.end(); };
  const auto text = [&] { return "tekst " + std::to_string(random() % 10'000); };
  for (size_t i = 0; i < size; ++i) {
    const auto position = static_cast<uint32_t>(set.changes.size());
    switch (below(9)) {
      case 0:
        set.changes.push_back(model::AddElement{names.goal, "", {{names.name, text()}, {names.weight, static_cast<double>(below(100))}}});
        goals.push_back(model::Ref::added(position));
        break;
      case 1:
        set.changes.push_back(model::AddElement{names.initiative, "", {{names.name, text()}, {names.budget, euros(below(1000) * 1000)}}});
        initiatives.push_back(model::Ref::added(position));
        break;
      case 2: set.changes.push_back(model::AddElement{names.person, "", {{names.name, text()}, {names.phone, "06-" + std::to_string(random())}}}); break;
      case 3:
        if (!goals.empty() && !initiatives.empty()) {
          const model::Ref from = initiatives[below(initiatives.size())], to = goals[below(goals.size())];
          if (is_gone(from) || is_gone(to)) break;
          set.changes.push_back(model::AddRelation{names.contributes_to, from, to, {{names.relation_weight, static_cast<double>(below(10))}}});
        }
        break;
      case 4:
      case 5:
        if (!initiatives.empty()) {
          const model::Ref target = initiatives[below(initiatives.size())];
          if (is_gone(target) || target.is_added()) break;
          model::SetFields change{target, {}};
          if (below(2) != 0) change.fields.push_back({names.budget, euros(below(1000) * 1000)});
          if (below(2) != 0) change.fields.push_back({names.description, below(4) == 0 ? model::Value() : model::Value(text())});
          if (!change.fields.empty()) set.changes.emplace_back(change);
        }
        break;
      case 6:
        if (!relations.empty() && below(2) == 0) {
          const model::RelationId target = relations[below(relations.size())];
          const auto view = snapshot->relation(target);
          if (is_gone(target) || is_gone(view.from()) || is_gone(view.to())) break;
          set.changes.push_back(model::Remove{target});
          gone.emplace_back(target);
        }
        break;
      case 7:
        if (!goals.empty() && below(4) == 0) {
          const model::Ref target = goals[below(goals.size())];
          if (is_gone(target) || target.is_added()) break;
          bool used = false;  // by this very change set
          for (const model::Change& change : set.changes) {
            const auto* add = std::get_if<model::AddRelation>(&change);
            const auto* points = std::get_if<model::AppendPoints>(&change);
            used = used || (add != nullptr && add->to == target) || (points != nullptr && points->element == target);
          }
          snapshot->element(target.element()).for_each_in([&](const model::Edge& edge) { used = used || is_gone(edge.relation); });
          if (used) break;
          set.changes.push_back(model::Remove{target});
          gone.push_back(target);
        }
        break;
      case 8:
        if (!goals.empty()) {
          const model::Ref target = goals[below(goals.size())];
          if (is_gone(target) || target.is_added()) break;
          set.changes.push_back(model::AppendPoints{target, "", {{Date{static_cast<int32_t>(20'000 + below(400))}, static_cast<double>(below(100))}}});
        }
        break;
      default: break;
    }
  }
  return set;
}

}  // namespace koers::registry::testing
