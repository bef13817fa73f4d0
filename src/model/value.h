// The value of a field. Value owns what it holds (in change sets); ValueView borrows from a page and lives as long as its snapshot.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/hash.h"
#include "base/message.h"
#include "base/money.h"
#include "base/time.h"

namespace koers::model {

struct Value;

// A choice by its name in the metamodel, such as "large".
struct Choice {
  std::string name;
  bool operator==(const Choice&) const = default;
};
// Several texts, or several choices by name.
struct Texts {
  std::vector<std::string> items;
  bool operator==(const Texts&) const = default;
};
// Rows under the columns that the metamodel gives the field, in that order; a row may be shorter than the columns (columns are only ever added).
struct Table {
  std::vector<std::vector<Value>> rows;
  Table();
  explicit Table(std::vector<std::vector<Value>> all_rows);
  Table(const Table& other);
  Table(Table&& other) noexcept;
  Table& operator=(const Table& other);
  Table& operator=(Table&& other) noexcept;
  ~Table();
  bool operator==(const Table& other) const;
};
// JSON text: a view's geometry, sections of a document.
struct Document {
  std::string json;
  bool operator==(const Document&) const = default;
};
// A personal value as the chain knows it: SHA-256 over salt and text. The text itself lies sealed beside the chain and can be dropped;
// PersonalValues (personal.h) finds it.
struct Commitment {
  Hash256 hash{};
  bool operator==(const Commitment&) const = default;
};

// The kinds that can stand in a field; FieldKind (metamodel.h) says which one a field takes. monostate: no value (clears the field).
using ValueVariant = std::variant<std::monostate, std::string, int64_t, double, bool, Money, Date, Quarter, Share, Choice, Texts, Table, Document, Commitment>;

// Its special members stand in value.cpp: a variant of fourteen is much to make again in each of two hundred files.
struct Value : ValueVariant {
  using ValueVariant::ValueVariant;
  Value() = default;
  Value(const Value& other);
  Value(Value&& other) noexcept;
  Value& operator=(const Value& other);
  Value& operator=(Value&& other) noexcept;
  ~Value();
  bool empty() const { return index() == 0; }
  template <class T> const T* get() const { return std::get_if<T>(static_cast<const ValueVariant*>(this)); }
  bool operator==(const Value& other) const;
};

// Encoded value: one tag byte (index in ValueVariant) and its bytes; see value.cpp. Reading a wrong kind gives the empty value.
class ValueView {
 public:
  ValueView() = default;
  explicit ValueView(std::string_view encoded) : encoded_(encoded) {}

  bool empty() const { return encoded_.empty(); }
  size_t kind() const { return encoded_.empty() ? 0 : static_cast<uint8_t>(encoded_[0]); }  // index in ValueVariant
  std::string_view encoded() const { return encoded_; }

  std::string_view text() const;       // std::string, Choice and Document; a Commitment has none: ask the View
  int64_t integer(int64_t otherwise = 0) const;
  double number(double otherwise = 0) const;  // integer, number, share
  bool yes(bool otherwise = false) const;
  Money money() const;
  Date date() const;
  Quarter quarter() const;
  std::vector<std::string_view> texts() const;
  const Commitment* commitment() const;
  Value to_value() const;

 private:
  std::string_view encoded_;
};

// Appends the encoded form. The encoding is canonical: equal values have equal bytes.
void encode_value(const Value& value, std::string& out);

}  // namespace koers::model
