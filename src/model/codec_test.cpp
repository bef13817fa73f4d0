#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <fstream>
#include <sstream>

#include "model/random_changes.h"
#include "model/snapshot.h"

namespace koers::model {
namespace {

std::string file(const std::string& name) {
  std::ifstream in(std::string(KOERS_SOURCE_DIR) + "/tests/golden/" + name, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

// One change of every kind, with a value of every kind: what the golden file of each format holds.
ChangeSet golden_change_set() {
  Commitment commitment;
  for (size_t i = 0; i < commitment.hash.size(); ++i) commitment.hash[i] = static_cast<uint8_t>(i * 7);
  ChangeSet set{{3}, 41, "import", "vastgesteld in het MT", "projectenlijst.xlsx", {}};
  set.changes = {
      AddElement{{7}, "INI-12", {{{1}, "Zaaksysteem"}, {{2}, int64_t{-5}}, {{3}, 2.5}, {{4}, true}, {{5}, euros(85'000)}, {{6}, Date{20'000}},
                                 {{7}, make_quarter(2027, 3)}, {{8}, Share{0.25}}, {{9}, Choice{"large"}}, {{10}, Texts{{"één", "twee"}}},
                                 {{11}, Table{{{int64_t{2027}, euros(10)}, {Value{}, "tekst"}}}}, {{12}, Document{"{\"x\": 1}"}}, {{300}, commitment}},
                 5, {1000}},
      AddElement{{7}, "INI-13", {}, 0, {1001}},
      AddRelation{{2}, ElementId{1000}, ElementId{4}, {{{13}, 3.0}}, 1, {70'000}},
      AddRelation{{2}, RelationId{70'000}, ElementId{1001}, {}, 0, {70'001}},
      SetFields{ElementId{4}, {{{1}, Value{}}, {{2}, int64_t{9}}}},
      SetKey{{4}, "DOEL-4"},
      SetLabels{RelationId{70'000}, 6},
      Remove{RelationId{12}},
      AppendPoints{ElementId{4}, "tevredenheid", {{{19'000}, 7.25}, {{-3}, -0.5}}},
  };
  return set;
}

// Every value, readable: the other half of the golden file.
std::string dump(const ChangeSet& set) {
  std::ostringstream out;
  const auto fields = [&](const std::vector<FieldValue>& all) {
    for (const FieldValue& field : all) {
      std::string bytes;
      encode_value(field.value, bytes);
      out << "  field " << field.field.value << " kind " << field.value.index() << " " << to_hex({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()}) << "\n";
    }
  };
  const auto ref = [](Ref r) { return (r.is_element() ? "element " : r.is_relation() ? "relation " : "added ") + std::to_string(r.position()); };
  out << "branch " << set.branch.value << " base " << set.base << "\nauthor " << set.author << "\nreason " << set.reason << "\nsource " << set.source << "\n";
  for (const Change& change : set.changes) {
    if (const auto* c = std::get_if<AddElement>(&change)) {
      out << "add element " << c->id.index << " type " << c->type.value << " key " << c->key << " labels " << c->labels << "\n";
      fields(c->fields);
    } else if (const auto* r = std::get_if<AddRelation>(&change)) {
      out << "add relation " << r->id.index << " type " << r->type.value << " from " << ref(r->from) << " to " << ref(r->to) << " labels " << r->labels << "\n";
      fields(r->fields);
    } else if (const auto* s = std::get_if<SetFields>(&change)) {
      out << "set " << ref(s->target) << "\n";
      fields(s->fields);
    } else if (const auto* k = std::get_if<SetKey>(&change)) {
      out << "key " << k->element.index << " " << k->key << "\n";
    } else if (const auto* l = std::get_if<SetLabels>(&change)) {
      out << "labels " << ref(l->target) << " " << l->labels << "\n";
    } else if (const auto* d = std::get_if<Remove>(&change)) {
      out << "remove " << ref(d->target) << "\n";
    } else if (const auto* p = std::get_if<AppendPoints>(&change)) {
      out << "points " << ref(p->element) << " " << p->series << "\n";
      for (const SeriesPoint& point : p->points) out << "  " << point.at.days << " " << point.value << "\n";
    }
  }
  return out.str();
}

// A golden file is written once (KOERS_WRITE_GOLDEN=1, for a new format only) and never again: entries on people's disks look like it for ever.
TEST(Codec, GoldenFileOfFormat1) {
  if (std::getenv("KOERS_WRITE_GOLDEN") != nullptr && file("entry_v1.bin").empty()) {
    std::ofstream(std::string(KOERS_SOURCE_DIR) + "/tests/golden/entry_v1.bin", std::ios::binary) << encode_change_set(golden_change_set());
    std::ofstream(std::string(KOERS_SOURCE_DIR) + "/tests/golden/entry_v1.txt") << dump(golden_change_set());
  }
  const std::string bytes = file("entry_v1.bin");
  ASSERT_FALSE(bytes.empty());
  EXPECT_EQ(bytes[0], 1);
  const auto set = decode_change_set(bytes);
  ASSERT_TRUE(set) << set.error().in(Language::kEnglish);
  EXPECT_EQ(dump(*set), file("entry_v1.txt"));
  EXPECT_EQ(dump(*set), dump(golden_change_set()));
  static_assert(kEntryFormat == 1, "a new format: keep this test, add a golden file for the new one");
  EXPECT_EQ(encode_change_set(golden_change_set()), bytes);
}

TEST(Codec, WhatIsWrittenComesBack) {
  rc::check([] {
    const ChangeSet set = *any_change_set();
    const std::string bytes = encode_change_set(set);
    const auto back = decode_change_set(bytes);
    RC_ASSERT(back.has_value());
    RC_ASSERT(back->branch == set.branch && back->base == set.base && back->author == set.author && back->reason == set.reason && back->source == set.source);
    RC_ASSERT(back->changes == set.changes);
    RC_ASSERT(encode_change_set(*back) == bytes);
  });
}

TEST(Codec, DamagedBytesAreRefusedOrMeanWhatTheySay) {
  rc::check([] {
    std::string bytes = encode_change_set(*any_change_set());
    switch (*rc::gen::inRange(0, 3)) {
      case 0: bytes.resize(*rc::gen::inRange<size_t>(0, bytes.size() + 1)); break;
      case 1: bytes[*rc::gen::inRange<size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>(); break;
      default: bytes.insert(*rc::gen::inRange<size_t>(0, bytes.size() + 1), *rc::gen::arbitrary<std::string>());
    }
    if (const auto set = decode_change_set(bytes)) RC_ASSERT(encode_change_set(*set) == bytes);
  });
}

TEST(Codec, SaysWhyItRefuses) {
  const auto corrupt = decode_change_set("");
  ASSERT_FALSE(corrupt);
  EXPECT_EQ(corrupt.error().code, ErrorCode::kCorrupt);
  const auto newer = decode_change_set("\x09 whatever");
  ASSERT_FALSE(newer);
  EXPECT_EQ(newer.error().code, ErrorCode::kUnsupported);
  EXPECT_NE(newer.error().in(Language::kDutch).find("Werk Koers bij"), std::string::npos);
  std::string trailing = encode_change_set({});
  trailing.push_back('\0');
  EXPECT_FALSE(decode_change_set(trailing));
}

TEST(Codec, ALyingCountReservesNothing) {
  std::string bytes(1, '\1');
  for (int i = 0; i < 5; ++i) bytes.push_back('\0');         // branch, base, author, reason, source
  bytes += "\xff\xff\xff\xff\xff\xff\xff\x7f";                // 2^56 changes
  EXPECT_FALSE(decode_change_set(bytes));
}

TEST(Codec, AnImportCostsFewBytesBesideItsValues) {
  ChangeSet set;
  size_t payload = 0;
  for (uint32_t i = 0; i < 1000; ++i) {
    set.changes.emplace_back(AddElement{{3}, "INI-" + std::to_string(i), {{{1}, "naam"}}, 0, {50'000 + i}});
    payload += std::get<AddElement>(set.changes.back()).key.size() + 5;
  }
  EXPECT_LT(encode_change_set(set).size(), payload + 8 * 1000 + 50);
}

}  // namespace
}  // namespace koers::model
