#include "model/value.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <cmath>

#include "model/random_changes.h"
#include "model/value_codec.h"

namespace koers::model {
namespace {

std::string encoded(const Value& value) {
  std::string bytes;
  encode_value(value, bytes);
  return bytes;
}

TEST(Value, EveryKindComesBack) {
  rc::check([] {
    const Value value = *any_value();
    const auto back = decode_value(encoded(value));
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == value);
    RC_ASSERT(ValueView(encoded(value)).kind() == value.index());
  });
}

TEST(Value, WhatDecodesHasOneEncoding) {
  rc::check([] {
    std::string bytes = encoded(*any_value());
    // Bytes of a value, somewhat changed: mostly still readable.
    for (int i = *rc::gen::inRange(0, 3); i > 0 && !bytes.empty(); --i) bytes[*rc::gen::inRange<size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
    if (const auto value = decode_value(bytes)) RC_ASSERT(encoded(*value) == bytes);
  });
}

TEST(Value, EqualNumbersHaveEqualBytes) {
  EXPECT_EQ(encoded(0.0), encoded(-0.0));
  EXPECT_EQ(encoded(std::nan("1")), encoded(-std::nan("2")));
  EXPECT_EQ(encoded(Share{0.0}), encoded(Share{-0.0}));
}

TEST(Value, ReadsWhatItIs) {
  const auto view = [](const Value& value) {
    static std::string kept;
    kept = encoded(value);
    return ValueView(kept);
  };
  EXPECT_EQ(view("Zaaksysteem").text(), "Zaaksysteem");
  EXPECT_EQ(view(Choice{"large"}).text(), "large");
  EXPECT_EQ(view(Document{"{}"}).text(), "{}");
  EXPECT_EQ(view(int64_t{-12}).integer(), -12);
  EXPECT_EQ(view(int64_t{-12}).number(), -12.0);
  EXPECT_EQ(view(2.5).number(), 2.5);
  EXPECT_EQ(view(Share{0.25}).number(), 0.25);
  EXPECT_TRUE(view(true).yes());
  EXPECT_FALSE(view(false).yes(true));
  EXPECT_EQ(view(euros(-5)).money(), euros(-5));
  EXPECT_EQ(view(Date{20'000}).date(), Date{20'000});
  EXPECT_EQ(view(make_quarter(2027, 3)).quarter(), make_quarter(2027, 3));
  EXPECT_THAT(view(Texts{{"a", "", "c"}}).texts(), testing::ElementsAre("a", "", "c"));
  Commitment commitment;
  commitment.hash[3] = 7;
  ASSERT_NE(view(commitment).commitment(), nullptr);
  EXPECT_EQ(*view(commitment).commitment(), commitment);
}

TEST(Value, AWrongKindReadsAsEmpty) {
  const std::string text = encoded("tekst"), number = encoded(int64_t{3});
  EXPECT_EQ(ValueView(text).integer(9), 9);
  EXPECT_EQ(ValueView(text).number(1.5), 1.5);
  EXPECT_TRUE(ValueView(text).yes(true));
  EXPECT_EQ(ValueView(text).money(), Money{});
  EXPECT_EQ(ValueView(text).commitment(), nullptr);
  EXPECT_TRUE(ValueView(text).texts().empty());
  EXPECT_EQ(ValueView(number).text(), "");
  EXPECT_TRUE(ValueView().empty());
  EXPECT_EQ(ValueView().to_value(), Value{});
}

TEST(Value, RefusesWhatIsNoValue) {
  using namespace std::string_literals;
  for (const std::string& bytes : {"\x02"s, "\x02\x80"s, "\x02\x80\x00"s, "\x03""1234567"s, "\x04\x02"s, "\x04"s, "\x0d""short"s, "\x0e"s, "\xff"s, "\x0a\x05""ab"s,
                                   "\x0b\x01\x09"s, "\x06\xff\xff\xff\xff\x7f"s}) {
    EXPECT_FALSE(decode_value(bytes).has_value()) << to_hex({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()});
  }
  std::string deep;
  Value nested = Value{int64_t{1}};
  for (int i = 0; i < kTableDepthMax + 2; ++i) nested = Value{Table{{{nested}}}};
  EXPECT_FALSE(decode_value(encoded(nested)).has_value());
}

}  // namespace
}  // namespace koers::model
