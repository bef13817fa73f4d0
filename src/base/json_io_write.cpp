// Writes described values as JSON, and JSON as text.
#include <fmt/format.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/check.h"
#include "base/json_io.h"
#include "base/text.h"

namespace koers {
namespace shape {
namespace {

namespace json = boost::json;

int64_t load_integer(const void* value, uint32_t bytes, bool is_signed) {
  const auto load = [value]<class Narrow>(Narrow narrow) {
    std::memcpy(&narrow, value, sizeof(narrow));
    return static_cast<int64_t>(narrow);
  };
  switch (bytes) {
    case 1: return is_signed ? load(int8_t{}) : load(uint8_t{});
    case 2: return is_signed ? load(int16_t{}) : load(uint16_t{});
    case 4: return is_signed ? load(int32_t{}) : load(uint32_t{});
    default: CHECK(bytes == 8); return load(int64_t{});
  }
}

json::value number_or_null(double number) { return std::isfinite(number) ? json::value(number) : json::value(nullptr); }

json::value write_enum(const Shape& shape, const void* value) {
  const int64_t number = load_integer(value, shape.bytes, shape.is_signed);
  const auto choice = std::find_if(shape.choices.begin(), shape.choices.end(), [number](const Choice& one) { return one.value == number; });
  CHECK(choice != shape.choices.end());  // an enum holds one of its described values
  return json::string(choice->name);
}

json::object write_message(const Message& message) {
  json::object arguments;
  for (const MessageArgument& argument : message.arguments()) {
    arguments[argument.name] = std::visit([](const auto& value) { return to_json(value); }, argument.value);
  }
  return {{"id", message.id()},
          {"nl", message.in(Language::kDutch)},
          {"en", message.in(Language::kEnglish)},
          {"arguments", std::move(arguments)}};
}

json::object write_where(const Where& where) {
  json::object object;
  const auto add = [&](std::string_view name, const std::string& text) {
    if (!text.empty()) object[name] = text;
  };
  add("file", where.file);
  add("sheet", where.sheet);
  if (where.row > 0) object["row"] = where.row;
  add("column", where.column);
  add("element", where.element);
  add("field", where.field);
  add("path", where.path);
  return object;
}

json::object write_problem(const Problem& problem) {
  json::object object{{"what", write_message(problem.what)}, {"where", write_where(problem.where)}};
  if (!problem.mend.empty()) object["mend"] = write_message(problem.mend);
  return object;
}

json::object write_error(const Error& error) {
  json::array problems;
  for (const Problem& problem : error.problems) problems.push_back(write_problem(problem));
  return {{"code", error.code_name()}, {"problems", std::move(problems)}};
}

json::array write_list(const Shape& shape, const void* value) {
  const size_t size = shape.list->size(value);
  const auto* items = static_cast<const char*>(shape.list->items(value));
  json::array array;
  array.reserve(size);
  for (size_t i = 0; i < size; ++i) array.push_back(write_json(shape.inside(), items + i * shape.list->item_bytes));
  return array;
}

json::object write_map(const Shape& shape, const void* value) {
  struct Context {
    const Shape& item;
    json::object object{};
  } context{shape.inside()};
  shape.map->each(value, &context, [](void* into, std::string_view key, const void* item) {
    auto* to = static_cast<Context*>(into);
    to->object[key] = write_json(to->item, item);
  });
  return std::move(context.object);
}

json::object write_struct(const Shape& shape, const void* value, bool in_variant) {
  json::object object;
  object.reserve(shape.fields.size() + 1);
  if (in_variant) object["kind"] = shape.name;
  for (const Field& field : shape.fields) {
    CHECK(!in_variant || field.name != "kind");  // "kind" says which struct of the variant it is
    object[field.name] = write_json(field.shape(), static_cast<const char*>(value) + field.offset);
  }
  return object;
}

}  // namespace

json::value write_json(const Shape& shape, const void* value) {
  switch (shape.kind) {
    case Kind::kBool: return *static_cast<const bool*>(value);
    case Kind::kInteger: {
      const int64_t number = load_integer(value, shape.bytes, shape.is_signed);
      if (number < 0 && !shape.is_signed) return static_cast<uint64_t>(number);
      return number;
    }
    case Kind::kNumber:
      return number_or_null(shape.bytes == sizeof(float) ? static_cast<double>(*static_cast<const float*>(value))
                                                         : *static_cast<const double*>(value));
    case Kind::kText: return json::string(*static_cast<const std::string*>(value));
    case Kind::kMoney: return static_cast<const Money*>(value)->cents;
    case Kind::kShare: return number_or_null(static_cast<const Share*>(value)->value);
    case Kind::kDate: return json::string(format_iso(*static_cast<const Date*>(value)));
    case Kind::kQuarter: return json::string(format_iso(*static_cast<const Quarter*>(value)));
    case Kind::kTimestamp: return json::string(format_iso(*static_cast<const Timestamp*>(value)));
    case Kind::kEnum: return write_enum(shape, value);
    case Kind::kOptional: {
      const void* inside = shape.optional->get(value);
      return inside ? write_json(shape.inside(), inside) : json::value(nullptr);
    }
    case Kind::kList: return write_list(shape, value);
    case Kind::kMap: return write_map(shape, value);
    case Kind::kVariant:
      return write_struct(shape.alternatives[shape.variant->index(value)](), shape.variant->get(value), /*in_variant=*/true);
    case Kind::kStruct: return write_struct(shape, value, /*in_variant=*/false);
    case Kind::kMessage: {
      const auto& message = *static_cast<const Message*>(value);
      return message.empty() ? json::value(nullptr) : json::value(write_message(message));
    }
    case Kind::kWhere: return write_where(*static_cast<const Where*>(value));
    case Kind::kProblem: return write_problem(*static_cast<const Problem*>(value));
    case Kind::kError: return write_error(*static_cast<const Error*>(value));
    case Kind::kJson: return *static_cast<const json::value*>(value);
  }
  UNREACHABLE("a kind of shape that nobody writes");
}

}  // namespace shape

namespace {

namespace json = boost::json;

void append_text(std::string& to, std::string_view text) {
  std::string repaired;
  if (!is_utf8(text)) {  // JSON is UTF-8: what is not becomes the replacement character
    icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}).toUTF8String(repaired);
    text = repaired;
  }
  to += '"';
  size_t copied = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (static_cast<uint8_t>(c) >= 0x20 && c != '"' && c != '\\') continue;
    to.append(text.substr(copied, i - copied));
    copied = i + 1;
    switch (c) {
      case '"': to += "\\\""; break;
      case '\\': to += "\\\\"; break;
      case '\n': to += "\\n"; break;
      case '\r': to += "\\r"; break;
      case '\t': to += "\\t"; break;
      default: fmt::format_to(std::back_inserter(to), "\\u{:04x}", static_cast<unsigned>(c));
    }
  }
  to.append(text.substr(copied)) += '"';
}

void append_whole(std::string& to, const fmt::format_int& number) { to.append(number.data(), number.size()); }

// The shortest text that reads back as the same number, recognisable as one that is not whole.
void append_number(std::string& to, double number) {
  if (!std::isfinite(number)) return void(to += "null");
  char digits[32];
  const std::string_view text(digits, static_cast<size_t>(fmt::format_to(digits, "{}", number) - digits));
  to += text;
  if (text.find_first_of(".e") == text.npos) to += ".0";
}

void append_json(std::string& to, const json::value& value, JsonLayout layout, size_t depth);

void append_line(std::string& to, JsonLayout layout, size_t depth) {
  if (layout == JsonLayout::kIndented) to.append("\n").append(depth * 2, ' ');
}

// "[", items, "]" or "{", items, "}"; each item is written by `append_item`.
template <class Items, class AppendItem>
void append_items(std::string& to, std::string_view brackets, const Items& items, JsonLayout layout, size_t depth, AppendItem append_item) {
  to += brackets[0];
  bool first = true;
  for (const auto& item : items) {
    if (!first) to += ',';
    first = false;
    append_line(to, layout, depth + 1);
    append_item(item);
  }
  if (!first) append_line(to, layout, depth);
  to += brackets[1];
}

void append_json(std::string& to, const json::value& value, JsonLayout layout, size_t depth) {
  switch (value.kind()) {
    case json::kind::null: to += "null"; return;
    case json::kind::bool_: to += value.get_bool() ? "true" : "false"; return;
    case json::kind::int64: return append_whole(to, fmt::format_int(value.get_int64()));
    case json::kind::uint64: return append_whole(to, fmt::format_int(value.get_uint64()));
    case json::kind::double_: return append_number(to, value.get_double());
    case json::kind::string: return append_text(to, value.get_string());
    case json::kind::array:
      return append_items(to, "[]", value.get_array(), layout, depth,
                          [&](const json::value& item) { append_json(to, item, layout, depth + 1); });
    case json::kind::object:
      return append_items(to, "{}", value.get_object(), layout, depth, [&](const json::key_value_pair& member) {
        append_text(to, member.key());
        to += layout == JsonLayout::kIndented ? ": " : ":";
        append_json(to, member.value(), layout, depth + 1);
      });
  }
}

}  // namespace

std::string format_json(const json::value& value, JsonLayout layout) {
  std::string text;
  append_json(text, value, layout, 0);
  return text;
}

}  // namespace koers
