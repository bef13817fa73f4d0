// How options.cpp and options_read.cpp look at a JSON Schema of ours. Used by these two only.
#pragma once

#include <string_view>

#include "base/check.h"
#include "base/options.h"

namespace koers {

// A schema without its null and with its reference followed.
struct Plain {
  const boost::json::object* schema;
  bool optional = false;
};

class SchemaView {
 public:
  explicit SchemaView(const boost::json::value& schema) : root_(schema.as_object()) {}  // which must outlive it

  Plain plain(const boost::json::object&) const = delete;  // it would be copied into a value that does not last
  Plain plain(const boost::json::value& value) const {
    Plain result{&value.as_object()};
    if (const boost::json::value* choices = result.schema->if_contains("anyOf")) {  // the schema and null
      result.schema = &choices->as_array().at(0).as_object();
      result.optional = true;
    }
    if (const boost::json::value* reference = result.schema->if_contains("$ref")) {
      const std::string_view name = std::string_view(reference->get_string()).substr(std::string_view("#/$defs/").size());
      result.schema = &root_.at("$defs").as_object().at(name).as_object();
    }
    const boost::json::value* type = result.schema->if_contains("type");
    result.optional = result.optional || (type != nullptr && type->is_array());
    return result;
  }
  const boost::json::object& root() const { return root_; }

 private:
  const boost::json::object& root_;
};

OptionType option_type(const boost::json::object& schema);
// "een bedrag" / "an amount".
Label words_of(OptionType type);

}  // namespace koers
