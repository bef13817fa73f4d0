#include "base/shape.h"

#include <algorithm>
#include <cctype>
#include <cstddef>

#include "base/check.h"
#include "base/result.h"

namespace koers::shape {
namespace {

template <class Integer>
const Shape& integer() {
  static const Shape shape{.kind = Kind::kInteger, .bytes = sizeof(Integer), .is_signed = std::is_signed_v<Integer>};
  return shape;
}

template <Kind kind>
const Shape& simple() {
  static const Shape shape{.kind = kind};
  return shape;
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

std::string short_name(std::string_view type_name) {
  const size_t colon = type_name.rfind("::");
  return snake_case(colon == type_name.npos ? type_name : type_name.substr(colon + 2));
}

}  // namespace

const Shape& shape_for(Tag<bool>) { return simple<Kind::kBool>(); }
const Shape& shape_for(Tag<signed char>) { return integer<signed char>(); }
const Shape& shape_for(Tag<unsigned char>) { return integer<unsigned char>(); }
const Shape& shape_for(Tag<short>) { return integer<short>(); }
const Shape& shape_for(Tag<unsigned short>) { return integer<unsigned short>(); }
const Shape& shape_for(Tag<int>) { return integer<int>(); }
const Shape& shape_for(Tag<unsigned int>) { return integer<unsigned int>(); }
const Shape& shape_for(Tag<long>) { return integer<long>(); }
const Shape& shape_for(Tag<unsigned long>) { return integer<unsigned long>(); }
const Shape& shape_for(Tag<long long>) { return integer<long long>(); }
const Shape& shape_for(Tag<unsigned long long>) { return integer<unsigned long long>(); }
const Shape& shape_for(Tag<float>) {
  static const Shape shape{.kind = Kind::kNumber, .bytes = sizeof(float)};
  return shape;
}
const Shape& shape_for(Tag<double>) {
  static const Shape shape{.kind = Kind::kNumber, .bytes = sizeof(double)};
  return shape;
}
const Shape& shape_for(Tag<std::string>) { return simple<Kind::kText>(); }
const Shape& shape_for(Tag<Money>) { return simple<Kind::kMoney>(); }
const Shape& shape_for(Tag<Share>) { return simple<Kind::kShare>(); }
const Shape& shape_for(Tag<Date>) { return simple<Kind::kDate>(); }
const Shape& shape_for(Tag<Quarter>) { return simple<Kind::kQuarter>(); }
const Shape& shape_for(Tag<Timestamp>) { return simple<Kind::kTimestamp>(); }
const Shape& shape_for(Tag<Message>) { return simple<Kind::kMessage>(); }
const Shape& shape_for(Tag<Where>) { return simple<Kind::kWhere>(); }
const Shape& shape_for(Tag<Problem>) { return simple<Kind::kProblem>(); }
const Shape& shape_for(Tag<Error>) { return simple<Kind::kError>(); }
const Shape& shape_for(Tag<boost::json::value>) { return simple<Kind::kJson>(); }

const Shape& shape_for(Tag<Label>) {
  static const Label example;
  static constexpr RawField fields[] = {{"nl", offsetof(Label, nl), &shape_of<std::string>},
                                        {"en", offsetof(Label, en), &shape_of<std::string>}};
  static const Shape shape = make_struct("koers::Label", &example, {}, fields, {});
  return shape;
}

Shape make_struct(std::string_view type_name, const void* example, std::span<const RawBase> bases, std::span<const RawField> fields,
                  std::span<const Note> notes) {
  Shape shape{.kind = Kind::kStruct, .type_name = type_name, .name = short_name(type_name), .example = example};
  for (const RawBase& base : bases) {
    for (Field field : base.shape().fields) field.offset += base.offset, shape.fields.push_back(field);
  }
  for (const RawField& field : fields) shape.fields.push_back({field.name, field.offset, field.shape, {.name = field.name}});
  for (const Note& note : notes) {
    const auto field = std::find_if(shape.fields.begin(), shape.fields.end(), [&](const Field& one) { return one.name == note.name; });
    CHECK(field != shape.fields.end());  // else it is a note about a member that is not described
    field->note = note;
  }
  return shape;
}

Shape make_enum(std::string_view type_name, uint32_t bytes, bool is_signed, std::span<const RawChoice> choices) {
  Shape shape{.kind = Kind::kEnum, .type_name = type_name, .name = short_name(type_name), .bytes = bytes, .is_signed = is_signed};
  for (const RawChoice& choice : choices) shape.choices.push_back({choice.value, snake_case(choice.name)});
  return shape;
}

Shape make_variant(const VariantOps* ops, std::span<const ShapeOf> alternatives) {
  return {.kind = Kind::kVariant, .alternatives = {alternatives.begin(), alternatives.end()}, .variant = ops};
}

std::string snake_case(std::string_view name) {
  if (name.size() > 1 && name[0] == 'k' && !is_lower(name[1])) name.remove_prefix(1);
  std::string result;
  for (size_t i = 0; i < name.size(); ++i) {
    const bool ends_run = i + 1 < name.size() && is_lower(name[i + 1]);
    if (is_upper(name[i]) && i > 0 && name[i - 1] != '_' && (!is_upper(name[i - 1]) || ends_run)) result += '_';
    result += is_upper(name[i]) ? static_cast<char>(name[i] - 'A' + 'a') : name[i];
  }
  return result;
}

}  // namespace koers::shape
