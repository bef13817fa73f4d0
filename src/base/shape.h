// What a described type looks like at run time: its fields and where they lie, what a list holds, which choices an enum has. One small
// table a type, so that reader, writer and schema (json_io.h) are ordinary functions that walk tables, and a type costs the compiler next
// to nothing.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/message.h"
#include "base/reflect.h"

namespace boost::json {
class value;
}

namespace koers {

struct Where;
struct Problem;
struct Error;

namespace shape {

enum class Kind {
  kBool,
  kInteger,
  kNumber,
  kText,
  kMoney,
  kShare,
  kDate,
  kQuarter,
  kTimestamp,
  kEnum,  // values
  kOptional,
  kList,
  kMap,
  kVariant,
  kStruct,  // what holds others
  kMessage,
  kWhere,
  kProblem,
  kError,  // written, never read
  kJson,   // JSON as it is
};

struct Shape;
using ShapeOf = const Shape& (*)();

struct Field {
  std::string_view name;
  size_t offset;
  ShapeOf shape;
  Note note{};
};

struct Choice {
  int64_t value;
  std::string name;  // "in_flight"
};

struct OptionalOps {
  const void* (*get)(const void*);  // null when there is nothing
  void* (*emplace)(void*);
  void (*reset)(void*);
};
struct ListOps {
  size_t item_bytes;
  size_t (*size)(const void*);
  const void* (*items)(const void*);
  void (*clear)(void*);
  void* (*append)(void*, size_t index);  // the place of the item that becomes number `index`; null when there is none
};
struct MapOps {
  void (*each)(const void*, void* context, void (*visit)(void* context, std::string_view key, const void* value));
  void (*clear)(void*);
  void* (*insert)(void*, std::string key);
};
struct VariantOps {
  size_t (*index)(const void*);
  const void* (*get)(const void*);
  void* (*emplace)(void*, size_t index);
};

struct Shape {
  Kind kind;
  std::string_view type_name{};  // of structs and enums, with namespaces
  std::string name{};            // of structs and enums: "in_flight" for InFlight
  uint32_t bytes = 0;            // of integers and enums; of a list that has always as many items: how many
  bool is_signed = false;
  ShapeOf inside = nullptr;  // of what an optional, a list or a map holds
  std::vector<Field> fields{};
  const void* example = nullptr;  // a struct as its member initialisers make it
  std::vector<Choice> choices{};
  std::vector<ShapeOf> alternatives{};
  const OptionalOps* optional = nullptr;
  const ListOps* list = nullptr;
  const MapOps* map = nullptr;
  const VariantOps* variant = nullptr;
};

template <class T>
struct Tag {};

// The shapes of values (shape.cpp; JSON's in json_io.cpp).
const Shape& shape_for(Tag<bool>);
const Shape& shape_for(Tag<signed char>);
const Shape& shape_for(Tag<unsigned char>);
const Shape& shape_for(Tag<short>);
const Shape& shape_for(Tag<unsigned short>);
const Shape& shape_for(Tag<int>);
const Shape& shape_for(Tag<unsigned int>);
const Shape& shape_for(Tag<long>);
const Shape& shape_for(Tag<unsigned long>);
const Shape& shape_for(Tag<long long>);
const Shape& shape_for(Tag<unsigned long long>);
const Shape& shape_for(Tag<float>);
const Shape& shape_for(Tag<double>);
const Shape& shape_for(Tag<std::string>);
const Shape& shape_for(Tag<Money>);
const Shape& shape_for(Tag<Share>);
const Shape& shape_for(Tag<Date>);
const Shape& shape_for(Tag<Quarter>);
const Shape& shape_for(Tag<Timestamp>);
const Shape& shape_for(Tag<Label>);
const Shape& shape_for(Tag<Message>);
const Shape& shape_for(Tag<Where>);
const Shape& shape_for(Tag<Problem>);
const Shape& shape_for(Tag<Error>);
const Shape& shape_for(Tag<boost::json::value>);

template <class T>
const Shape& shape_for(Tag<T>);  // described structs and enums
template <class T>
const Shape& shape_for(Tag<std::optional<T>>);
template <class T>
const Shape& shape_for(Tag<std::vector<T>>);
template <class T, size_t N>
const Shape& shape_for(Tag<std::array<T, N>>);
template <class T, class Less>
const Shape& shape_for(Tag<std::map<std::string, T, Less>>);
template <class... Ts>
const Shape& shape_for(Tag<std::variant<Ts...>>);

template <class T>
const Shape& shape_of() {
  return shape_for(Tag<T>{});
}

// "koers::portfolio::Limit" from what the compiler says this function is called.
template <class T>
constexpr std::string_view type_name() {
  const std::string_view text = __PRETTY_FUNCTION__;
  const size_t begin = text.find("T = ") + 4;
  return text.substr(begin, text.find_first_of(";]", begin) - begin);
}

// What the templates below hand over, as small as can be: the compiler makes one array of these per type and no more code.
struct RawField {
  const char* name;
  size_t offset;
  ShapeOf shape;
};
struct RawBase {
  size_t offset;
  ShapeOf shape;
};
struct RawChoice {
  int64_t value;
  const char* name;
};
Shape make_struct(std::string_view type_name, const void* example, std::span<const RawBase> bases, std::span<const RawField> fields,
                  std::span<const Note> notes);
Shape make_enum(std::string_view type_name, uint32_t bytes, bool is_signed, std::span<const RawChoice> choices);
Shape make_variant(const VariantOps* ops, std::span<const ShapeOf> alternatives);
// "kInFlight" and "InFlight" → "in_flight".
std::string snake_case(std::string_view name);

inline size_t distance(const void* from, const void* to) {
  return static_cast<size_t>(static_cast<const char*>(to) - static_cast<const char*>(from));
}

template <class T, template <class...> class BaseList, class... Bases, template <class...> class MemberList, class... Members>
Shape struct_shape(const T& example, BaseList<Bases...>, MemberList<Members...>) {
  static constexpr auto notes = field_notes(static_cast<const T*>(nullptr));
  // One more than there are, for there is no array of none.
  const RawBase bases[] = {
      RawBase{distance(&example, static_cast<const typename Bases::type*>(&example)), &shape_of<typename Bases::type>}..., RawBase{}};
  const RawField fields[] = {RawField{Members::name, distance(&example, &(example.*Members::pointer)),
                                      &shape_of<std::remove_cvref_t<decltype(example.*Members::pointer)>>}...,
                             RawField{}};
  return make_struct(type_name<T>(), &example, {bases, sizeof...(Bases)}, {fields, sizeof...(Members)}, {notes.data(), notes.size()});
}

template <class E, template <class...> class List, class... Enumerators>
Shape enum_shape(List<Enumerators...>) {
  static constexpr RawChoice choices[] = {RawChoice{static_cast<int64_t>(Enumerators::value), Enumerators::name}...};
  return make_enum(type_name<E>(), sizeof(E), std::is_signed_v<std::underlying_type_t<E>>, choices);
}

template <class T>
const Shape& shape_for(Tag<T>) {
  if constexpr (std::is_enum_v<T>) {
    static_assert(boost::describe::has_describe_enumerators<T>::value, "describe the enum: BOOST_DESCRIBE_ENUM(Type, kOne, kTwo)");
    static const Shape shape = enum_shape<T>(boost::describe::describe_enumerators<T>{});
    return shape;
  } else {
    static_assert(boost::describe::has_describe_members<T>::value, "describe the struct: BOOST_DESCRIBE_STRUCT(Type, (Bases), (members))");
    static const T example{};
    static const Shape shape = struct_shape(example, boost::describe::describe_bases<T, boost::describe::mod_any_access>{},
                                            boost::describe::describe_members<T, boost::describe::mod_any_access>{});
    return shape;
  }
}

template <class T>
const Shape& shape_for(Tag<std::optional<T>>) {
  using Whole = std::optional<T>;
  static constexpr OptionalOps ops{
      [](const void* whole) -> const void* { return *static_cast<const Whole*>(whole) ? &**static_cast<const Whole*>(whole) : nullptr; },
      [](void* whole) -> void* { return &static_cast<Whole*>(whole)->emplace(); },
      [](void* whole) { static_cast<Whole*>(whole)->reset(); },
  };
  static const Shape shape{.kind = Kind::kOptional, .inside = &shape_of<T>, .optional = &ops};
  return shape;
}

template <class T>
const Shape& shape_for(Tag<std::vector<T>>) {
  static_assert(!std::is_same_v<T, bool>, "std::vector<bool> holds no bools: use std::vector<uint8_t> or an enum");
  using Whole = std::vector<T>;
  static constexpr ListOps ops{
      sizeof(T),
      [](const void* whole) { return static_cast<const Whole*>(whole)->size(); },
      [](const void* whole) -> const void* { return static_cast<const Whole*>(whole)->data(); },
      [](void* whole) { static_cast<Whole*>(whole)->clear(); },
      [](void* whole, size_t) -> void* { return &static_cast<Whole*>(whole)->emplace_back(); },
  };
  static const Shape shape{.kind = Kind::kList, .inside = &shape_of<T>, .list = &ops};
  return shape;
}

template <class T, size_t N>
const Shape& shape_for(Tag<std::array<T, N>>) {
  using Whole = std::array<T, N>;
  static constexpr ListOps ops{
      sizeof(T),
      [](const void*) { return N; },
      [](const void* whole) -> const void* { return static_cast<const Whole*>(whole)->data(); },
      [](void*) {},
      [](void* whole, size_t index) -> void* { return index < N ? &(*static_cast<Whole*>(whole))[index] : nullptr; },
  };
  static const Shape shape{.kind = Kind::kList, .bytes = N, .inside = &shape_of<T>, .list = &ops};
  return shape;
}

template <class T, class Less>
const Shape& shape_for(Tag<std::map<std::string, T, Less>>) {
  using Whole = std::map<std::string, T, Less>;
  static constexpr MapOps ops{
      [](const void* whole, void* context, void (*visit)(void*, std::string_view, const void*)) {
        for (const auto& [key, value] : *static_cast<const Whole*>(whole)) visit(context, key, &value);
      },
      [](void* whole) { static_cast<Whole*>(whole)->clear(); },
      [](void* whole, std::string key) -> void* { return &(*static_cast<Whole*>(whole))[std::move(key)]; },
  };
  static const Shape shape{.kind = Kind::kMap, .inside = &shape_of<T>, .map = &ops};
  return shape;
}

template <class... Ts>
const Shape& shape_for(Tag<std::variant<Ts...>>) {
  using Whole = std::variant<Ts...>;
  static_assert((boost::describe::has_describe_members<Ts>::value && ...),
                "a variant is of described structs, so that \"kind\" can name them");
  static constexpr VariantOps ops{
      [](const void* whole) { return static_cast<const Whole*>(whole)->index(); },
      [](const void* whole) {
        return std::visit([](const auto& value) -> const void* { return &value; }, *static_cast<const Whole*>(whole));
      },
      [](void* whole, size_t index) -> void* {
        using Emplace = void* (*)(Whole&);
        static constexpr Emplace emplace[] = {[](Whole& variant) -> void* { return &variant.template emplace<Ts>(); }...};
        return emplace[index](*static_cast<Whole*>(whole));
      },
  };
  static constexpr ShapeOf alternatives[] = {&shape_of<Ts>...};
  static const Shape shape = make_variant(&ops, alternatives);
  return shape;
}

}  // namespace shape
}  // namespace koers
