// The templates of json_io.h: nothing but a call into the functions that walk shapes.
#pragma once

#include "base/shape.h"

namespace koers {
namespace shape {

boost::json::value write_json(const Shape& shape, const void* value);
// Reads into a value that holds its defaults.
std::vector<Problem> read_json(const Shape& shape, const boost::json::value& json, void* value, std::string_view path);
boost::json::value make_schema(const Shape& shape, Language language);

}  // namespace shape

template <class T>
boost::json::value to_json(const T& value) {
  return shape::write_json(shape::shape_of<T>(), &value);
}

template <class T>
Result<T> from_json(const boost::json::value& json, std::string_view path) {
  T value{};
  std::vector<Problem> problems = shape::read_json(shape::shape_of<T>(), json, &value, path);
  if (!problems.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems));
  return value;
}

template <class T>
boost::json::value json_schema(Language language) {
  return shape::make_schema(shape::shape_of<T>(), language);
}

}  // namespace koers
