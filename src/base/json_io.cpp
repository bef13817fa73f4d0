// Reads JSON into described values, walking their shapes.
#include "base/json_io.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/check.h"
#include "base/json_io_texts.h"
#include "base/text.h"

namespace koers::shape {
namespace {

namespace json = boost::json;
using namespace json_texts;

constexpr size_t kProblemsMax = 100;
constexpr size_t kChoicesShownMax = 20;

constexpr size_t kShownBytesMax = 60;  // of a key or a text in a message

std::string quoted(std::string_view text) { return "\"" + shorten(text, kShownBytesMax) + "\""; }

// Where the reader is: a chain on the stack, made into text only when there is something to say.
struct Place {
  enum class Step { kRoot, kMember, kItem };
  const Place* parent = nullptr;
  Step step = Step::kRoot;
  std::string_view key{};  // of a member; of the root: the path given
  size_t index = 0;        // of an item
  int depth = 0;

  Place member(std::string_view name) const { return {this, Step::kMember, name, 0, depth + 1}; }
  Place item(size_t i) const { return {this, Step::kItem, {}, i, depth + 1}; }
  std::string text() const {
    if (step == Step::kRoot) return std::string(key);
    if (step == Step::kItem) return parent->text() + "[" + std::to_string(index) + "]";
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    const bool plain = !key.empty() && key.find_first_not_of(kPlain) == key.npos && !(key[0] >= '0' && key[0] <= '9');
    const std::string shown = shorten(key, kShownBytesMax);
    return parent->text() + (plain ? "." + shown : "[" + format_json(json::value(json::string(shown))) + "]");
  }
};

Label found_label(const json::value& value) {
  switch (value.kind()) {
    case json::kind::null: return {"niets (null)", "nothing (null)"};
    case json::kind::bool_: return value.get_bool() ? Label{"true", "true"} : Label{"false", "false"};
    case json::kind::string: return {"de tekst " + quoted(value.get_string()), "the text " + quoted(value.get_string())};
    case json::kind::array: return {"een lijst", "a list"};
    case json::kind::object: return {"een groep velden", "a group of fields"};
    default: return {"het getal " + format_json(value), "the number " + format_json(value)};
  }
}

struct Expectation {
  Label what;
  std::string_view example;
};

Expectation expectation_of(Kind kind) {
  switch (kind) {
    case Kind::kBool: return {{"true of false", "true or false"}, "true"};
    case Kind::kInteger: return {{"een geheel getal", "a whole number"}, "12"};
    case Kind::kNumber: return {{"een getal", "a number"}, "0.5"};
    case Kind::kText: return {{"een tekst", "a text"}, "\"Zaakgericht werken\""};
    case Kind::kMoney: return {{"een bedrag in hele centen", "an amount in whole cents"}, "8500000"};
    case Kind::kShare: return {{"een deel tussen 0 en 1", "a share between 0 and 1"}, "0.25"};
    case Kind::kDate: return {{"een datum", "a date"}, "\"2027-07-01\""};
    case Kind::kQuarter: return {{"een kwartaal", "a quarter"}, "\"2027-Q3\""};
    case Kind::kTimestamp: return {{"een moment", "a moment"}, "\"2027-07-01T12:00:00Z\""};
    case Kind::kEnum: return {{"een keuze als tekst", "a choice as text"}, "\"high\""};
    case Kind::kList: return {{"een lijst", "a list"}, "[ ]"};
    default: return {{"een groep velden", "a group of fields"}, "{ }"};
  }
}

std::string join(const std::vector<std::string_view>& names) {
  std::string text;
  for (size_t i = 0; i < names.size() && i < kChoicesShownMax; ++i) text.append(i > 0 ? ", " : "").append(names[i]);
  return names.size() > kChoicesShownMax ? text + ", …" : text;
}

class Reader {
 public:
  void read(const Shape& shape, const Note& note, const json::value& json, void* value, const Place& at) {
    if (at.depth > kJsonDepthMax) return add(at, {kTooDeep, {{"limit", kJsonDepthMax}}}, kFlatten);
    switch (shape.kind) {
      case Kind::kBool: return json.is_bool() ? void(*static_cast<bool*>(value) = json.get_bool()) : expected(shape, json, at);
      case Kind::kInteger: return read_integer(shape, note, json, value, at);
      case Kind::kNumber:
      case Kind::kShare: return read_number(shape, note, json, value, at);
      case Kind::kMoney: return read_money(shape, note, json, value, at);
      case Kind::kText: return read_text(shape, json, value, at);
      case Kind::kDate: return read_written(shape, json, value, at, &parse_iso_date);
      case Kind::kQuarter: return read_written(shape, json, value, at, &parse_iso_quarter);
      case Kind::kTimestamp: return read_written(shape, json, value, at, &parse_iso_timestamp);
      case Kind::kEnum: return read_enum(shape, json, value, at);
      case Kind::kOptional:
        if (json.is_null()) return shape.optional->reset(value);
        return read(shape.inside(), note, json, shape.optional->emplace(value), at);
      case Kind::kList: return read_list(shape, note, json, value, at);
      case Kind::kMap: return read_map(shape, note, json, value, at);
      case Kind::kVariant: return read_variant(shape, json, value, at);
      case Kind::kStruct: return read_struct(shape, json, value, at, /*in_variant=*/false);
      case Kind::kJson: return void(*static_cast<json::value*>(value) = json);
      case Kind::kMessage:
        if (json.is_null()) return;  // an empty one is written like this
        return add(at, kWriteOnly, kLeaveOut);
      case Kind::kWhere:
      case Kind::kProblem:
      case Kind::kError: return add(at, kWriteOnly, kLeaveOut);
    }
  }

  std::vector<Problem> take() { return std::move(problems_); }

 private:
  void add(const Place& at, Message what, Message mend) {
    if (problems_.size() > kProblemsMax) return;
    if (problems_.size() == kProblemsMax) what = {kMore, {{"limit", kProblemsMax}}}, mend = kFixTheseFirst;
    problems_.push_back({std::move(what), {.path = at.text()}, std::move(mend)});
  }
  bool full() const { return problems_.size() > kProblemsMax; }

  void expected(const Shape& shape, const json::value& found, const Place& at) {
    const Expectation expectation = expectation_of(shape.kind);
    add(at, {kExpected, {{"expected", expectation.what}, {"found", found_label(found)}}},
        {kForExample, {{"example", expectation.example}}});
  }

  bool in_range(const json::value& json, double number, double min, double max, const Place& at) {
    if (number < min)
      add(at, {kTooSmall, {{"value", format_json(json)}}}, {kAtLeast, {{"limit", format_json(plain_number(min))}}});
    else if (number > max)
      add(at, {kTooBig, {{"value", format_json(json)}}}, {kAtMost, {{"limit", format_json(plain_number(max))}}});
    else
      return true;
    return false;
  }

  // 12 rather than 12.0 where a limit is shown.
  static json::value plain_number(double number) {
    if (number == std::floor(number) && std::abs(number) < 1e15) return static_cast<int64_t>(number);
    return number;
  }

  // A whole number that fits in 64 bits, signed or not. 2.0 is one.
  static std::optional<json::value> whole(const json::value& json) {
    if (json.is_int64() || json.is_uint64()) return json;
    if (!json.is_double()) return std::nullopt;
    const double number = json.get_double();
    if (number != std::floor(number) || std::abs(number) > 9007199254740992.0) return std::nullopt;
    return static_cast<int64_t>(number);
  }

  void read_integer(const Shape& shape, const Note& note, const json::value& json, void* value, const Place& at) {
    const auto number = whole(json);
    if (!number) return expected(shape, json, at);
    const int bits = static_cast<int>(shape.bytes) * 8;
    const double type_min = shape.is_signed ? -std::ldexp(1.0, bits - 1) : 0,
                 type_max = std::ldexp(1.0, shape.is_signed ? bits - 1 : bits) - 1;
    const double as_double = number->is_int64() ? static_cast<double>(number->get_int64()) : static_cast<double>(number->get_uint64());
    if (!in_range(json, as_double, std::max(note.min, type_min), std::min(note.max, type_max), at)) return;
    if (shape.is_signed && number->is_uint64() && number->get_uint64() > static_cast<uint64_t>(INT64_MAX)) {
      return add(at, {kTooBig, {{"value", format_json(json)}}}, {kAtMost, {{"limit", std::to_string(INT64_MAX)}}});
    }
    const uint64_t whole_bits = number->is_int64() ? static_cast<uint64_t>(number->get_int64()) : number->get_uint64();
    store_bits(value, shape.bytes, whole_bits);
  }

  static void store_bits(void* value, uint32_t bytes, uint64_t bits) {
    const auto store = [value](auto narrow) { std::memcpy(value, &narrow, sizeof(narrow)); };
    switch (bytes) {
      case 1: return store(static_cast<uint8_t>(bits));
      case 2: return store(static_cast<uint16_t>(bits));
      case 4: return store(static_cast<uint32_t>(bits));
      default: CHECK(bytes == 8); return store(bits);
    }
  }

  void read_number(const Shape& shape, const Note& note, const json::value& json, void* value, const Place& at) {
    if (!json.is_number()) return expected(shape, json, at);
    const double number = json.to_number<double>();
    if (!std::isfinite(number)) return expected(shape, json, at);
    if (!in_range(json, number, note.min, note.max, at)) return;
    if (shape.kind == Kind::kShare)
      static_cast<Share*>(value)->value = number;
    else if (shape.bytes == sizeof(float))
      *static_cast<float*>(value) = static_cast<float>(number);
    else
      *static_cast<double*>(value) = number;
  }

  void read_money(const Shape& shape, const Note& note, const json::value& json, void* value, const Place& at) {
    const auto number = whole(json);
    if (!number || !number->is_int64()) return expected(shape, json, at);
    if (in_range(json, static_cast<double>(number->get_int64()), note.min, note.max, at))
      static_cast<Money*>(value)->cents = number->get_int64();
  }

  void read_text(const Shape& shape, const json::value& json, void* value, const Place& at) {
    if (!json.is_string()) return expected(shape, json, at);
    static_cast<std::string*>(value)->assign(json.get_string().data(), json.get_string().size());
  }

  template <class T>
  void read_written(const Shape& shape, const json::value& json, void* value, const Place& at,
                    std::optional<T> (*parse)(std::string_view)) {
    const auto parsed = json.is_string() ? parse(json.get_string()) : std::nullopt;
    if (!parsed) return expected(shape, json, at);
    *static_cast<T*>(value) = *parsed;
  }

  // "Bedoelde je …?" when something is near, else what there is.
  static Message suggestion(std::string_view typed, const std::vector<std::string_view>& names) {
    const std::string_view nearest = nearest_name(typed, names);
    if (!nearest.empty()) return {kDidYouMean, {{"suggestion", nearest}}};
    if (names.empty()) return kLeaveOut;
    return {kChooseFrom, {{"choices", join(names)}}};
  }

  void read_enum(const Shape& shape, const json::value& json, void* value, const Place& at) {
    if (!json.is_string()) return expected(shape, json, at);
    const std::string_view text = json.get_string();
    std::vector<std::string_view> names;
    for (const Choice& choice : shape.choices) {
      if (choice.name == text) return store_bits(value, shape.bytes, static_cast<uint64_t>(choice.value));
      names.push_back(choice.name);
    }
    add(at, {kNoChoice, {{"value", quoted(text)}}}, suggestion(text, names));
  }

  void read_list(const Shape& shape, const Note& note, const json::value& json, void* value, const Place& at) {
    if (!json.is_array()) return expected(shape, json, at);
    const json::array& items = json.get_array();
    if (shape.bytes != 0 && shape.bytes != items.size()) {
      return add(at, {kWrongCount, {{"found", items.size()}, {"expected", shape.bytes}}}, kAddOrRemove);
    }
    shape.list->clear(value);
    // One at a time, so that a long list of wrong things ends at the hundredth and not at the end of memory.
    for (size_t i = 0; i < items.size() && !full(); ++i) read(shape.inside(), note, items[i], shape.list->append(value, i), at.item(i));
  }

  void read_map(const Shape& shape, const Note& note, const json::value& json, void* value, const Place& at) {
    if (!json.is_object()) return expected(shape, json, at);
    shape.map->clear(value);
    for (const auto& [key, item] : json.get_object()) {
      if (full()) return;
      read(shape.inside(), note, item, shape.map->insert(value, std::string(key)), at.member(key));
    }
  }

  void read_variant(const Shape& shape, const json::value& json, void* value, const Place& at) {
    if (!json.is_object()) return expected(shape, json, at);
    std::vector<std::string_view> names;
    names.reserve(shape.alternatives.size());
    for (const ShapeOf alternative : shape.alternatives) names.push_back(alternative().name);
    const json::value* kind = json.get_object().if_contains("kind");
    if (kind == nullptr) return add(at, {kMissing, {{"field", "kind"}}}, {kChooseFrom, {{"choices", join(names)}}});
    const Place kind_at = at.member("kind");
    if (!kind->is_string()) return expected({.kind = Kind::kEnum}, *kind, kind_at);
    const auto found = std::find(names.begin(), names.end(), std::string_view(kind->get_string()));
    if (found == names.end())
      return add(kind_at, {kNoChoice, {{"value", quoted(kind->get_string())}}}, suggestion(kind->get_string(), names));
    const auto index = static_cast<size_t>(found - names.begin());
    read_struct(shape.alternatives[index](), json, shape.variant->emplace(value, index), at, /*in_variant=*/true);
  }

  void read_struct(const Shape& shape, const json::value& json, void* value, const Place& at, bool in_variant) {
    if (!json.is_object()) return expected(shape, json, at);
    const json::object& object = json.get_object();
    for (const auto& [key, item] : object) {
      if (full()) return;
      const auto field = std::find_if(shape.fields.begin(), shape.fields.end(),
                                      [name = std::string_view(key)](const Field& one) { return one.name == name; });
      if (field != shape.fields.end())
        read(field->shape(), field->note, item, static_cast<char*>(value) + field->offset, at.member(key));
      else if (!in_variant || key != "kind")
        unknown_field(shape, key, at);
    }
    for (const Field& field : shape.fields) {
      if (!field.note.required || object.contains(field.name)) continue;
      add(at.member(field.name), {kMissing, {{"field", field.name}}}, {kAdd, {{"field", field.name}}});
    }
  }

  void unknown_field(const Shape& shape, std::string_view key, const Place& at) {
    std::vector<std::string_view> names;
    names.reserve(shape.fields.size());
    for (const Field& field : shape.fields) names.push_back(field.name);
    add(at.member(key), {kUnknownField, {{"field", quoted(key)}}}, suggestion(key, names));
  }

  std::vector<Problem> problems_;
};

}  // namespace

std::vector<Problem> read_json(const Shape& shape, const json::value& json, void* value, std::string_view path) {
  Reader reader;
  reader.read(shape, {}, json, value, Place{.key = path});
  return reader.take();
}

}  // namespace koers::shape
