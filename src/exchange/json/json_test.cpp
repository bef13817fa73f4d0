// Values, elements and change sets go out as JSON and come back as they were.
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <limits>
#include <random>

#include "base/json_io.h"
#include "exchange/json/change_json_io.h"
#include "exchange/json/element_json.h"
#include "exchange/json/metamodel_json_io.h"
#include "exchange/json/value_json_io.h"
#include "model/change_builder.h"

namespace koers::exchange::json {
namespace {

namespace bj = boost::json;
using model::Field;
using model::FieldKind;
using model::Value;
using model::View;

template <class T>
T ok(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().in(Language::kEnglish));
  return std::move(*result);
}

std::string random_text(std::mt19937& random) {
  static const char* const kPieces[] = {"a", "é", "\"", "\\", "\n", "\t", "😀", "/", "{", "]", ",", "0", "ĳ", " ", "\u2028"};
  std::string text = "x";
  for (size_t i = random() % 12; i > 0; --i) text += kPieces[random() % std::size(kPieces)];
  return text;
}

Value random_value(const Field& field, std::mt19937& random) {
  const auto choice = [&](const std::vector<model::ChoiceOption>& choices) { return choices.empty() ? std::string("x") : choices[random() % choices.size()].name; };
  switch (field.kind) {
    case FieldKind::kText:
    case FieldKind::kLongText: return random_text(random);
    case FieldKind::kInteger: return static_cast<int64_t>(random()) - 1'000'000;
    case FieldKind::kNumber: return static_cast<double>(static_cast<int64_t>(random()) - 2'000'000'000) / 7.0;
    case FieldKind::kYesNo: return random() % 2 == 0;
    case FieldKind::kMoney: return Money{static_cast<int64_t>(random()) * 1000 - 77};
    case FieldKind::kDate: return Date{static_cast<int32_t>(random() % 40'000)};
    case FieldKind::kQuarter: return make_quarter(2020 + static_cast<int>(random() % 20), 1 + static_cast<int>(random() % 4));
    case FieldKind::kShare: return Share{static_cast<double>(random() % 1001) / 1000};
    case FieldKind::kChoice: return model::Choice{choice(field.choices)};
    case FieldKind::kChoices: return model::Texts{{choice(field.choices)}};
    case FieldKind::kTexts: return model::Texts{{random_text(random), random_text(random)}};
    case FieldKind::kDocument: return model::Document{format_json(bj::value{{"a", random_text(random)}, {"b", bj::array{1, 2.5, nullptr}}})};
    case FieldKind::kTable: {
      model::Table table;
      for (size_t r = 1 + random() % 3; r > 0; --r) {
        std::vector<Value>& row = table.rows.emplace_back();
        for (const model::Column& column : field.columns) {
          Field cell;
          cell.kind = column.kind;
          cell.choices = column.choices;
          row.push_back(random() % 3 == 0 ? Value() : random_value(cell, random));
        }
        while (!row.empty() && row.back().empty()) row.pop_back();
      }
      return table;
    }
  }
  return {};
}

TEST(ValueJson, EveryKindOfValueComesBackAsItWas) {
  std::mt19937 random(3);
  std::set<FieldKind> seen;
  for (const Field& field : model::builtin_metamodel()->fields()) {
    seen.insert(field.kind);
    for (int i = 0; i < 20; ++i) {
      const Value value = random_value(field, random);
      std::string text;
      JsonWriter out(text);
      write_value(field, value, out);
      const bj::value json = ok(parse_json(text));
      EXPECT_EQ(ok(read_value(field, json, "$")), value) << field.symbol << ": " << text;
    }
    EXPECT_TRUE(ok(read_value(field, nullptr, "$")).empty());
  }
  EXPECT_GE(seen.size(), 13u);
}

TEST(ValueJson, TheWrongKindIsExplained) {
  const auto& metamodel = *model::builtin_metamodel();
  const std::pair<FieldKind, bj::value> wrong[] = {{FieldKind::kText, 3},          {FieldKind::kInteger, "3"},   {FieldKind::kInteger, 3.5},   {FieldKind::kMoney, 12.5},
                                                   {FieldKind::kMoney, "€ 3"},     {FieldKind::kDate, "1-7-27"}, {FieldKind::kDate, 2027},     {FieldKind::kYesNo, "ja"},
                                                   {FieldKind::kChoices, "x"},     {FieldKind::kTexts, {1, 2}},  {FieldKind::kTable, {{"a", 1}}}, {FieldKind::kQuarter, "2027-Q5"},
                                                   {FieldKind::kInteger, 1e300}};
  for (const auto& [kind, json] : wrong) {
    const auto field = std::ranges::find(metamodel.fields(), kind, &Field::kind);
    ASSERT_NE(field, metamodel.fields().end());
    const auto value = read_value(*field, json, "$.here");
    ASSERT_FALSE(value.has_value()) << bj::serialize(json);
    EXPECT_TRUE(value.error().problems[0].where.path.starts_with("$.here"));
    EXPECT_FALSE(value.error().problems[0].mend.empty());
  }
}

TEST(JsonWriter, AnyBytesGiveValidJson) {
  std::mt19937 random(11);
  for (int i = 0; i < 3000; ++i) {
    std::string bytes(random() % 30, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random() % 4 == 0 ? random() : 'a' + random() % 26);
    std::string text;
    JsonWriter(text).begin_array().text(bytes).number(static_cast<double>(random()) / 3e9).end_array();
    const auto json = parse_json(text);
    ASSERT_TRUE(json.has_value()) << text;
    if (bytes.find_first_of("\x80\xff") == bytes.npos && std::ranges::all_of(bytes, [](char byte) { return byte > 0; })) {
      EXPECT_EQ(std::string_view(json->at(0).as_string()), bytes);
    }
  }
  std::string text;
  JsonWriter(text).begin_object().key("a").begin_array().integer(-1).null().yes(true).end_array().key("b").begin_object().end_object().field("c", "\"\\\n").key("d").number(2.0).key("e").number(
      std::numeric_limits<double>::infinity()).end_object();
  EXPECT_EQ(text, R"({"a":[-1,null,true],"b":{},"c":"\"\\\n","d":2.0,"e":null})");
}

class JsonRegister : public ::testing::Test {
 protected:
  JsonRegister() : personal(std::make_shared<model::PersonalValues>()), snapshot(model::Snapshot::empty(model::builtin_metamodel(), personal)) {}

  void apply(model::ChangeSet changes) {
    auto resolved = ok(model::resolve(*snapshot, std::move(changes), numbers, [this] { return std::string(16, static_cast<char>(salt++)); }));
    for (const auto& text : resolved.personal) personal->put(text.commitment, text.text);
    snapshot = snapshot->apply(resolved, snapshot->revision() + 1);
  }
  void apply(const std::string& changes) {
    const auto request = ok(read_change_request(ok(parse_json(R"({"base_revision": 0, "changes": [)" + changes + "]}"))));
    apply(ok(to_change_set(View(snapshot), request)).set);
  }
  std::string written(std::string_view key, model::Labels granted = View::kEverything) {
    const View view(snapshot, granted);
    std::string text;
    JsonWriter out(text);
    ElementShape shape;
    shape.all_relations = true;
    write_element(view, view.find(key), shape, out);
    return text;
  }

  std::shared_ptr<model::PersonalValues> personal;
  model::NumberAllocator numbers;
  model::SnapshotPtr snapshot;
  int salt = 0;
};

TEST_F(JsonRegister, AnElementIsWrittenWithWhatBelongsToIt) {
  apply(R"({"kind": "add_element", "type": "goal", "as": "#d", "fields": {"name": "Doel \"1\""}},
           {"kind": "add_element", "type": "initiative", "as": "#i", "fields": {"name": "Werk", "size": "large", "notes": "Bel Jan"}},
           {"kind": "add_element", "type": "initiative", "as": "#s", "fields": {"name": "Stil"}, "labels": ["confidential"]},
           {"kind": "add_relation", "type": "contributes_to", "from": "#i", "to": "#d", "fields": {"weight": 3}},
           {"kind": "add_relation", "type": "contributes_to", "from": "#s", "to": "#d"})");
  EXPECT_EQ(written("INI-1"),
            R"({"key":"INI-1","type":"initiative","name":"Werk","revision":1,"fields":{"name":"Werk","notes":"Bel Jan","size":"large"},"relations":[{"type":"contributes_to","direction":"out","links":)"
            R"([{"relation":"@0","element":{"key":"DOEL-1","type":"goal","name":"Doel \"1\""},"fields":{"weight":3.0}}]}]})");
  EXPECT_NE(written("DOEL-1").find("Stil"), std::string::npos);
  EXPECT_EQ(written("DOEL-1", 0).find("Stil"), std::string::npos) << "the relation goes with the end that may not be seen";
  EXPECT_NE(written("INI-2").find(R"("labels":["confidential"])"), std::string::npos);

  const auto element = snapshot->find("INI-1");
  personal->erase(*element.field(snapshot->metamodel().find_field(element.type(), "notes")).commitment());
  EXPECT_NE(written("INI-1").find(R"("fields":{"name":"Werk","size":"large"},"erased":["notes"])"), std::string::npos) << written("INI-1");
}

TEST_F(JsonRegister, AHubIsWrittenInPartAndSaysSo) {
  apply(R"({"kind": "add_element", "type": "goal", "fields": {"name": "Hub"}})");
  model::ChangeBuilder build(snapshot);
  for (int i = 0; i < 30; ++i) build.relate("contributes_to", build.add("initiative", {{"name", "I" + std::to_string(i)}}), build.at("DOEL-1"));
  apply(ok(build.finish()));
  const View view(snapshot);
  std::string text;
  JsonWriter out(text);
  ElementShape shape;
  shape.all_relations = true;
  shape.links_max = 10;
  write_element(view, view.find("DOEL-1"), shape, out);
  const bj::value json = ok(parse_json(text));
  EXPECT_EQ(json.at("relations").at(0).at("links").as_array().size(), 10u);
  EXPECT_EQ(json.at("relations").at(0).at("more").to_number<int>(), 20);
}

// What a random change set says comes back from its JSON as the same change set, and does the same.
TEST_F(JsonRegister, ChangeSetsComeBackAsTheyWere) {
  std::mt19937 random(5);
  const model::Metamodel& metamodel = snapshot->metamodel();
  for (int round = 0; round < 40; ++round) {
    model::ChangeBuilder build(snapshot);
    std::vector<model::Ref> goals, works;
    for (int i = 0; i < 8; ++i) {
      const char* const type = i % 2 == 0 ? "goal" : "initiative";
      model::ChangeBuilder::Fields fields{{"name", random_text(random)}};
      for (const model::FieldId id : metamodel.type(metamodel.find_type(type)).fields) {
        const Field& field = metamodel.field(id);
        const bool bounded = std::isfinite(field.min) || std::isfinite(field.max) || field.internal || field.personal;
        if (field.name != "name" && !bounded && random() % 4 == 0) fields.emplace_back(field.name, random_value(field, random));
      }
      (i % 2 == 0 ? goals : works).push_back(build.add(type, fields, {}, static_cast<model::Labels>(random() % 2)));
    }
    build.relate("contributes_to", works[random() % 4], goals[random() % 4], {{"weight", static_cast<double>(random() % 100)}});
    snapshot->for_each_element([&](const model::ElementView& element) {
      if (random() % 6 == 0) build.set(element.id(), "description", Value(random_text(random)));
      else if (random() % 20 == 0) build.remove(element.id());
      else if (random() % 20 == 0) build.set_labels(element.id(), static_cast<model::Labels>(random() % 4));
    });
    const model::ChangeSet changes = ok(build.finish());
    const View view(snapshot);
    const auto name_of = [&](model::Ref ref) { return ref.is_relation() ? relation_name(ref.relation()) : std::string(view.element(ref.element()).key()); };
    const std::string text = format_json(to_json(to_change_request(metamodel, changes, name_of)));
    const ReadChanges back = ok(to_change_set(view, ok(read_change_request(ok(parse_json(text))))));
    ASSERT_EQ(back.set.changes.size(), changes.changes.size());
    // Fields come back in the order of their names.
    const auto sorted = [](std::vector<model::Change> list) {
      for (model::Change& change : list) {
        std::visit([](auto& one) {
          if constexpr (requires { one.fields; }) std::ranges::sort(one.fields, {}, [](const auto& field) { return field.field.value; });
        }, change);
      }
      return list;
    };
    ASSERT_EQ(sorted(back.set.changes), sorted(changes.changes)) << text;
    apply(changes);
  }
}

TEST_F(JsonRegister, EveryFaultOfARequestHasItsPlace) {
  apply(R"({"kind": "add_element", "type": "goal", "fields": {"name": "Doel"}})");
  const auto faults = [&](const std::string& list) {
    std::string all;
    const auto json = ok(parse_json(R"({"base_revision": 1, "changes": [)" + list + "]}"));
    const auto request = read_change_request(json);
    if (!request) {
      for (const Problem& problem : request.error().problems) all += problem.where.path + " ";
      return all;
    }
    const auto changes = to_change_set(View(snapshot), *request);
    if (changes) return all;
    for (const Problem& problem : changes.error().problems) all += problem.where.path + " ";
    return all;
  };
  EXPECT_EQ(faults(R"({"kind": "verf", "target": "x"})"), "$.changes[0].kind ");
  EXPECT_EQ(faults(R"({"kind": "remove"}, {"kind": "remove", "target": "DOEL-1", "extra": 1})"), "$.changes[0].target $.changes[1].extra ");
  EXPECT_EQ(faults(R"({"kind": "remove", "target": "@7"}, {"kind": "remove", "target": "@x"}, {"kind": "remove", "target": "#n"})"), "$.changes[0].target $.changes[1].target $.changes[2].target ");
  EXPECT_EQ(faults(R"({"kind": "unrelate", "type": "contributes_to", "from": "DOEL-1", "to": "DOEL-1"})"), "$.changes[0] ");
  EXPECT_EQ(faults(R"({"kind": "add_element", "type": "goal", "as": "#a", "fields": {"name": "x"}}, {"kind": "add_element", "type": "goal", "as": "#a", "fields": {"name": "y"}})"), "$.changes[1].as ");
  EXPECT_EQ(faults(R"({"kind": "set_labels", "target": "DOEL-1", "labels": ["confidential", "geheim"]})"), "$.changes[0].labels[1] ");
  EXPECT_EQ(faults(R"({"kind": "set_key", "element": "#x", "key": "A-1"})"), "$.changes[0].element ");
}

TEST_F(JsonRegister, ThePlacesOfFaultsFollowTheRequest) {
  apply(R"({"kind": "add_element", "type": "goal", "as": "#d", "fields": {"name": "Doel"}}, {"kind": "add_element", "type": "initiative", "as": "#i", "fields": {"name": "Werk"}},
           {"kind": "add_relation", "type": "contributes_to", "from": "#i", "to": "#d"}, {"kind": "add_relation", "type": "contributes_to", "from": "#i", "to": "#d", "fields": {"weight": 2}})");
  const auto request = ok(read_change_request(ok(parse_json(R"({"base_revision": 1, "changes": [{"kind": "unrelate", "type": "contributes_to", "from": "INI-1", "to": "DOEL-1"},
      {"kind": "set_fields", "target": "INI-1", "fields": {"duration": 900}}]})"))));
  const ReadChanges read = ok(to_change_set(View(snapshot), request));
  ASSERT_EQ(read.set.changes.size(), 3u) << "two relations of the same type lie between them";
  auto resolved = model::resolve(*snapshot, read.set, numbers, [] { return std::string(16, 'a'); });
  ASSERT_FALSE(resolved.has_value());
  EXPECT_EQ(in_request(std::move(resolved).error(), read).problems[0].where.path, "$.changes[1].fields.duration");
}

TEST_F(JsonRegister, TheMetamodelOfAPersonHasNoFieldsThatTheyMayNotSee) {
  const auto fields_of_person = [this](model::Labels granted) {
    std::string names;
    for (const TypeDocument& type : describe_metamodel(View(snapshot, granted)).types) {
      if (type.name != "person") continue;
      for (const FieldDocument& field : type.fields) names += field.name + " ";
    }
    return names;
  };
  EXPECT_NE(fields_of_person(View::kEverything).find("phone"), std::string::npos);
  EXPECT_EQ(fields_of_person(0).find("phone"), std::string::npos);
}

}  // namespace
}  // namespace koers::exchange::json
