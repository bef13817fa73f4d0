// A metamodel of two types that has one of everything, for tests: it compiles in a moment.
#pragma once

namespace koers::model {

inline constexpr const char* kSmall = R"YAML(version: 1.2.3
archimate: "3.2"
read_labels:
  secret: {bit: 2, nl: Geheim, en: Secret}
steps:
  - {nl: Een, en: One}
choice_lists:
  grades:
    high: {nl: Hoog, en: High, also: [h]}
    low: {nl: Laag, en: Low}
every_element:
  fields:
    name: {nl: Naam, en: Name, kind: text, required: yes}
  links:
    - {nl: Eigenaar, en: Owner, relation: owns, from: person}
every_relation:
  fields:
    note: {nl: Toelichting, en: Note, kind: text}
groups:
  people: [person]
types:
  plan:
    label: {nl: Plan, en: Plan}
    plural: {nl: Plannen, en: Plans}
    help: {nl: Een plan., en: A plan.}
    prefix: PL
    room: portfolio
    archimate: WorkPackage
    fields:
      name: {also: [Naam plan]}
      grade: {nl: Cijfer, en: Grade, kind: choice, choices: grades, also: [Score]}
      secret: {nl: Geheim, en: Secret, kind: text, only_for: [secret]}
      deadline: {nl: Klaar op, en: Deadline, kind: date}
      cost:
        nl: Kosten
        en: Cost
        kind: table
        columns:
          year: {nl: Jaar, en: Year, kind: integer}
          amount: {nl: Bedrag, en: Amount, kind: money}
        headers:
          amount: ["Kosten {year}"]
          amount * 1000: ["Kosten {year} (x 1.000)"]
    links:
      - {nl: Na, en: After, relation: follows, to: plan}
    together:
      - {also: [Cijfer en geheim], fields: [grade, secret]}
    measurements: ["{quarter}"]
  person:
    label: {nl: Persoon, en: Person}
    plural: {nl: Personen, en: Persons}
    help: {nl: Iemand., en: Somebody.}
    prefix: PER
    room: organisation
    archimate: BusinessActor
    fields:
      name: {personal: yes, also: [Medewerker]}
      phone: {nl: Telefoon, en: Phone, kind: text, personal: yes, retained_by: Wet}
relations:
  owns:
    label: {nl: bezit, en: owns}
    inverse: {nl: is van, en: is owned by}
    archimate: Association
    pairs:
      - {from: people, to: plan, archimate: Assignment}
      - {from: person, to: any}
      - {from: person, to: relation}
    fields:
      share: {nl: Deel, en: Share, kind: share, min: 0, max: 1}
  follows:
    label: {nl: komt na, en: follows}
    inverse: {nl: gaat voor, en: precedes}
    archimate: Triggering
    turned: yes
    acyclic: yes
    one_per_first: yes
    pairs:
      - {from: plan, to: plan}
rules_skip:
  - {field: grade, not: [low]}
rules:
  plan_without_owner:
    every: plan
    where: [{field: deadline, from_days: 0, within_days: 30}]
    needs: [{field: secret}, {relation: owns, from: people}]
    severity: 4
    step: 1
    money: [cost.amount]
    title: {nl: "{count} van {total} plannen", en: "{count} of {total} plans"}
    mend: {nl: Doe iets., en: Do something.}
)YAML";

}  // namespace koers::model
