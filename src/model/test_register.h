// A small metamodel with everything in it once, and a register to write in, for the tests of this room.
#pragma once

#include <gtest/gtest.h>

#include "model/change_builder.h"
#include "model/diff.h"
#include "model/snapshot.h"
#include "model/view.h"

namespace koers::model {

inline constexpr const char* kTestMetamodel = R"(
version: 1.0.0
archimate: "3.2"
read_labels:
  secret: {bit: 0, nl: Geheim, en: Secret}
  personal: {bit: 1, nl: Persoonlijk, en: Personal}
  board: {bit: 2, nl: Bestuur, en: Board}
steps:
  - {nl: Een, en: One}
every_element:
  fields:
    name: {nl: Naam, en: Name, kind: text, required: yes}
    notes: {nl: Opmerkingen, en: Notes, kind: long_text}
    tags: {nl: Trefwoorden, en: Tags, kind: texts}
every_relation:
  fields:
    note: {nl: Toelichting, en: Note, kind: text}
types:
  goal:
    label: {nl: Doel, en: Goal}
    plural: {nl: Doelen, en: Goals}
    help: {nl: Een doel., en: A goal.}
    prefix: DOEL
    room: direction
    archimate: Goal
    fields:
      weight: {nl: Gewicht, en: Weight, kind: number, min: 0, max: 100}
      horizon: {nl: Horizon, en: Horizon, kind: integer, min: 1900, max: 2200}
  initiative:
    label: {nl: Initiatief, en: Initiative}
    plural: {nl: Initiatieven, en: Initiatives}
    help: {nl: Een initiatief., en: An initiative.}
    prefix: INI
    room: portfolio
    archimate: WorkPackage
    fields:
      size: {nl: Omvang, en: Size, kind: choice, choices: {small: {nl: Klein, en: Small}, large: {nl: Groot, en: Large}}}
      cost: {nl: Kosten, en: Cost, kind: money, min: 0}
      start: {nl: Begin, en: Start, kind: quarter}
      deadline: {nl: Deadline, en: Deadline, kind: date}
      mandatory: {nl: Verplicht, en: Mandatory, kind: yes_no}
      share: {nl: Aandeel, en: Share, kind: share, min: 0, max: 1}
      secret_note: {nl: Geheime notitie, en: Secret note, kind: text, only_for: [secret]}
      kinds: {nl: Soorten, en: Kinds, kind: choices, choices: {data: {nl: Gegevens, en: Data}, people: {nl: Mensen, en: People}}}
      money:
        nl: Geld
        en: Money
        kind: table
        columns:
          year: {nl: Jaar, en: Year, kind: integer}
          amount: {nl: Bedrag, en: Amount, kind: money}
          what: {nl: Soort, en: Kind, kind: choice, choices: {once: {nl: Eenmalig, en: Once}, yearly: {nl: Jaarlijks, en: Yearly}}}
      picture: {nl: Plaat, en: Picture, kind: document}
  person:
    label: {nl: Persoon, en: Person}
    plural: {nl: Personen, en: Persons}
    help: {nl: Een persoon., en: A person.}
    prefix: PERS
    room: organisation
    archimate: BusinessActor
    fields:
      name: {personal: yes}
      phone: {nl: Telefoon, en: Phone, kind: text, personal: yes}
      mandate: {nl: Mandaat, en: Mandate, kind: text, personal: yes, retained_by: Archiefwet}
relations:
  contributes_to:
    label: {nl: draagt bij aan, en: contributes to}
    inverse: {nl: krijgt bijdrage van, en: is contributed to by}
    archimate: Influence
    pairs:
      - {from: initiative, to: goal}
      - {from: goal, to: goal}
    fields:
      weight: {nl: Gewicht, en: Weight, kind: number, min: 0, max: 100}
  depends_on:
    label: {nl: kan pas na, en: depends on}
    inverse: {nl: gaat vooraf aan, en: comes before}
    archimate: Triggering
    acyclic: yes
    pairs:
      - {from: initiative, to: initiative}
  owned_by:
    label: {nl: is van, en: is owned by}
    inverse: {nl: bezit, en: owns}
    archimate: Association
    one_per_first: yes
    pairs:
      - {from: any, to: person}
  about:
    label: {nl: gaat over, en: is about}
    inverse: {nl: is onderwerp van, en: is the subject of}
    archimate: Association
    pairs:
      - {from: any, to: relation}
      - {from: relation, to: any}
      - {from: relation, to: relation}
    fields:
      said_by: {nl: Gezegd door, en: Said by, kind: text, personal: yes}
)";

inline const MetamodelPtr& test_metamodel() {
  static const MetamodelPtr metamodel = [] {
    const Metamodel::Source source{"test.yaml", kTestMetamodel};
    auto compiled = Metamodel::compile({&source, 1});
    if (!compiled) ADD_FAILURE() << compiled.error().in(Language::kEnglish);
    return compiled.value();
  }();
  return metamodel;
}

// The live register of a test: applies what resolve() accepts.
class TestRegister {
 public:
  TestRegister() : snapshot_(Snapshot::empty(test_metamodel(), std::make_shared<PersonalValues>())) {}

  const SnapshotPtr& snapshot() const { return snapshot_; }
  ChangeBuilder build() const { return ChangeBuilder(snapshot_); }
  NumberAllocator& numbers() { return numbers_; }
  const std::vector<ResolvedChangeSet>& history() const { return history_; }

  Result<ResolvedChangeSet> resolve(ChangeSet changes) {
    return model::resolve(*snapshot_, std::move(changes), numbers_, [this] { return std::string(15, 's') + static_cast<char>('a' + salts_++ % 26); });
  }

  Result<ResolvedChangeSet> commit(Result<ChangeSet> changes) {
    if (!changes) return std::move(changes).error();
    auto resolved = resolve(*std::move(changes));
    if (!resolved) return resolved;
    for (const auto& text : resolved->personal) snapshot_->personal().put(text.commitment, text.text);
    snapshot_ = snapshot_->apply(*resolved, snapshot_->revision() + 1);
    history_.push_back(*resolved);
    return resolved;
  }
  // As commit(), for what must go well.
  ResolvedChangeSet must(ChangeBuilder& builder) {
    auto resolved = commit(builder.finish());
    if (!resolved) ADD_FAILURE() << resolved.error().in(Language::kEnglish);
    return resolved.value_or(ResolvedChangeSet{});
  }

  FieldId field(const char* type, const char* name) const { return test_metamodel()->find_field(test_metamodel()->find_type(type), name); }
  ElementView at(std::string_view key) const { return snapshot_->find(key); }

 private:
  SnapshotPtr snapshot_;
  NumberAllocator numbers_;
  std::vector<ResolvedChangeSet> history_;
  int salts_ = 0;
};

}  // namespace koers::model
