#include "model/value.h"

#include <bit>
#include <cmath>
#include <optional>

#include "base/check.h"
#include "model/value_codec.h"
#include "model/varint.h"

namespace koers::model {
namespace {

template <class T>
consteval size_t index_of() {
  size_t index = 0;
  [&]<class... Kinds>(std::type_identity<std::variant<Kinds...>>) {
    (void)((std::is_same_v<T, Kinds> ? true : (++index, false)) || ...);
  }(std::type_identity<ValueVariant>{});
  return index;
}

constexpr auto kText = static_cast<uint8_t>(index_of<std::string>());
constexpr auto kInteger = static_cast<uint8_t>(index_of<int64_t>());
constexpr auto kNumber = static_cast<uint8_t>(index_of<double>());
constexpr auto kYesNo = static_cast<uint8_t>(index_of<bool>());
constexpr auto kMoney = static_cast<uint8_t>(index_of<Money>());
constexpr auto kDate = static_cast<uint8_t>(index_of<Date>());
constexpr auto kQuarter = static_cast<uint8_t>(index_of<Quarter>());
constexpr auto kShare = static_cast<uint8_t>(index_of<Share>());
constexpr auto kChoice = static_cast<uint8_t>(index_of<Choice>());
constexpr auto kTexts = static_cast<uint8_t>(index_of<Texts>());
constexpr auto kTable = static_cast<uint8_t>(index_of<Table>());
constexpr auto kDocument = static_cast<uint8_t>(index_of<Document>());
constexpr auto kCommitment = static_cast<uint8_t>(index_of<Commitment>());
// Stored in pages and entries: these numbers never change. A new kind goes at the end of ValueVariant.
static_assert(kText == 1 && kInteger == 2 && kNumber == 3 && kYesNo == 4 && kMoney == 5 && kDate == 6 && kQuarter == 7 && kShare == 8 &&
              kChoice == 9 && kTexts == 10 && kTable == 11 && kDocument == 12 && kCommitment == 13);

// One pattern of bits for all that is equal: no negative zero, one NaN.
uint64_t canonical_bits(double value) {
  if (value == 0) value = 0;
  if (std::isnan(value)) value = std::numeric_limits<double>::quiet_NaN();
  return std::bit_cast<uint64_t>(value + 0.0);
}

void append_fixed(uint64_t bits, std::string& out) {
  static_assert(std::endian::native == std::endian::little);
  out.append(reinterpret_cast<const char*>(&bits), sizeof bits);
}

struct Encoder {
  std::string& out;
  void tag(uint8_t kind) const { out.push_back(static_cast<char>(kind)); }
  void operator()(std::monostate) const {}
  void operator()(const std::string& text) const { tag(kText), out.append(text); }
  void operator()(int64_t number) const { tag(kInteger), append_varint(zigzag(number), out); }
  void operator()(double number) const { tag(kNumber), append_fixed(canonical_bits(number), out); }
  void operator()(bool yes) const { tag(kYesNo), out.push_back(yes ? '\1' : '\0'); }
  void operator()(Money money) const { tag(kMoney), append_varint(zigzag(money.cents), out); }
  void operator()(Date date) const { tag(kDate), append_varint(zigzag(date.days), out); }
  void operator()(Quarter quarter) const { tag(kQuarter), append_varint(zigzag(quarter.index), out); }
  void operator()(Share share) const { tag(kShare), append_fixed(canonical_bits(share.value), out); }
  void operator()(const Choice& choice) const { tag(kChoice), out.append(choice.name); }
  void operator()(const Texts& texts) const {
    tag(kTexts);
    for (const std::string& item : texts.items) append_varint(item.size(), out), out.append(item);
  }
  void operator()(const Table& table) const {
    tag(kTable);
    for (const auto& row : table.rows) {
      append_varint(row.size(), out);
      for (const Value& cell : row) {
        std::string bytes;
        encode_value(cell, bytes);
        append_varint(bytes.size(), out);
        out.append(bytes);
      }
    }
  }
  void operator()(const Document& document) const { tag(kDocument), out.append(document.json); }
  void operator()(const Commitment& commitment) const {
    tag(kCommitment);
    out.append(reinterpret_cast<const char*>(commitment.hash.data()), commitment.hash.size());
  }
};

// Reads what follows the tag; every function answers whether the bytes are exactly one value in canonical form.
class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool whole(int64_t& value) {
    uint64_t raw;
    if (!read_varint_checked(at_, end_, raw) || at_ != end_) return false;
    value = unzigzag(raw);
    return true;
  }
  bool whole32(int32_t& value) {
    int64_t wide;
    if (!whole(wide) || wide < INT32_MIN || wide > INT32_MAX) return false;
    value = static_cast<int32_t>(wide);
    return true;
  }
  bool number(double& value) {
    if (end_ - at_ != sizeof value) return false;
    std::memcpy(&value, at_, sizeof value);
    return canonical_bits(value) == std::bit_cast<uint64_t>(value);
  }
  bool text(std::string_view& item) {
    uint64_t size;
    if (!read_varint_checked(at_, end_, size) || size > static_cast<uint64_t>(end_ - at_)) return false;
    item = {at_, static_cast<size_t>(size)};
    at_ += size;
    return true;
  }
  bool count(uint64_t& value) { return read_varint_checked(at_, end_, value) && value <= static_cast<uint64_t>(end_ - at_); }
  bool at_end() const { return at_ == end_; }

 private:
  const char* at_;
  const char* end_;
};

std::optional<Value> decode_nested(std::string_view encoded, int depth);

bool decode_table(std::string_view bytes, int depth, Table& table) {
  if (depth >= kTableDepthMax) return false;
  Decoder in(bytes);
  while (!in.at_end()) {
    uint64_t cells;
    if (!in.count(cells)) return false;
    auto& row = table.rows.emplace_back();
    row.reserve(cells);
    for (uint64_t i = 0; i < cells; ++i) {
      std::string_view cell;
      if (!in.text(cell)) return false;
      std::optional<Value> value = decode_nested(cell, depth + 1);
      if (!value) return false;
      row.push_back(*std::move(value));
    }
  }
  return true;
}

std::optional<Value> decode_nested(std::string_view encoded, int depth) {
  if (encoded.empty()) return Value{};
  const std::string_view rest = encoded.substr(1);
  Decoder in(rest);
  int64_t whole = 0;
  int32_t whole32 = 0;
  double number = 0;
  switch (static_cast<uint8_t>(encoded[0])) {
    case kText: return Value{std::string(rest)};
    case kInteger:
      if (in.whole(whole)) return Value{whole};
      break;
    case kNumber:
      if (in.number(number)) return Value{number};
      break;
    case kYesNo:
      if (rest.size() == 1 && static_cast<uint8_t>(rest[0]) <= 1) return Value{rest[0] == '\1'};
      break;
    case kMoney:
      if (in.whole(whole)) return Value{Money{whole}};
      break;
    case kDate:
      if (in.whole32(whole32)) return Value{Date{whole32}};
      break;
    case kQuarter:
      if (in.whole32(whole32)) return Value{Quarter{whole32}};
      break;
    case kShare:
      if (in.number(number)) return Value{Share{number}};
      break;
    case kChoice: return Value{Choice{std::string(rest)}};
    case kTexts: {
      Texts texts;
      std::string_view item;
      while (!in.at_end()) {
        if (!in.text(item)) return std::nullopt;
        texts.items.emplace_back(item);
      }
      return Value{std::move(texts)};
    }
    case kTable: {
      Table table;
      if (decode_table(rest, depth, table)) return Value{std::move(table)};
      break;
    }
    case kDocument: return Value{Document{std::string(rest)}};
    case kCommitment: {
      Commitment commitment;
      if (rest.size() != commitment.hash.size()) break;
      std::memcpy(commitment.hash.data(), rest.data(), rest.size());
      return Value{commitment};
    }
    default: break;
  }
  return std::nullopt;
}

}  // namespace

Table::Table() = default;
Table::Table(std::vector<std::vector<Value>> all_rows) : rows(std::move(all_rows)) {}
Table::Table(const Table& other) = default;
Table::Table(Table&& other) noexcept = default;
Table& Table::operator=(const Table& other) = default;
Table& Table::operator=(Table&& other) noexcept = default;
Table::~Table() = default;
bool Table::operator==(const Table& other) const { return rows == other.rows; }

Value::Value(const Value& other) = default;
Value::Value(Value&& other) noexcept = default;
Value& Value::operator=(const Value& other) = default;
Value& Value::operator=(Value&& other) noexcept = default;
Value::~Value() = default;
bool Value::operator==(const Value& other) const {
  return static_cast<const ValueVariant&>(*this) == static_cast<const ValueVariant&>(other);
}

void encode_value(const Value& value, std::string& out) { std::visit(Encoder{out}, static_cast<const ValueVariant&>(value)); }

std::optional<Value> decode_value(std::string_view encoded) { return decode_nested(encoded, 0); }

std::string_view ValueView::text() const {
  const size_t now = kind();
  return now == kText || now == kChoice || now == kDocument ? encoded_.substr(1) : std::string_view{};
}

int64_t ValueView::integer(int64_t otherwise) const {
  int64_t value;
  return kind() == kInteger && Decoder(encoded_.substr(1)).whole(value) ? value : otherwise;
}

double ValueView::number(double otherwise) const {
  double value;
  if (kind() == kInteger) return static_cast<double>(integer());
  if ((kind() == kNumber || kind() == kShare) && Decoder(encoded_.substr(1)).number(value)) return value;
  return otherwise;
}

bool ValueView::yes(bool otherwise) const { return kind() == kYesNo && encoded_.size() == 2 ? encoded_[1] != '\0' : otherwise; }

Money ValueView::money() const {
  Money money;
  return kind() == kMoney && Decoder(encoded_.substr(1)).whole(money.cents) ? money : Money{};
}

Date ValueView::date() const {
  Date date;
  return kind() == kDate && Decoder(encoded_.substr(1)).whole32(date.days) ? date : Date{};
}

Quarter ValueView::quarter() const {
  Quarter quarter;
  return kind() == kQuarter && Decoder(encoded_.substr(1)).whole32(quarter.index) ? quarter : Quarter{};
}

std::vector<std::string_view> ValueView::texts() const {
  std::vector<std::string_view> items;
  if (kind() != kTexts) return items;
  Decoder in(encoded_.substr(1));
  for (std::string_view item; !in.at_end() && in.text(item);) items.push_back(item);
  return items;
}

const Commitment* ValueView::commitment() const {
  static_assert(alignof(Commitment) == 1 && sizeof(Commitment) == 32);
  return kind() == kCommitment && encoded_.size() == 33 ? reinterpret_cast<const Commitment*>(encoded_.data() + 1) : nullptr;
}

Value ValueView::to_value() const { return decode_value(encoded_).value_or(Value{}); }

}  // namespace koers::model
