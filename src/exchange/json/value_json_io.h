// The value of a field as JSON, both ways. What it looks like follows from the field's kind:
//   text, choice → string; integer → whole number; number, share → number; yes/no → true, false; money → whole cents; date → "2027-07-01";
//   quarter → "2027-Q1"; choices, texts → array of strings; table → array of objects by column name; document → JSON as it is; no value → null.
#pragma once

#include <string_view>

#include "base/result.h"
#include "exchange/json/json_writer.h"
#include "model/metamodel.h"
#include "model/value.h"

namespace boost::json { class value; }

namespace koers::exchange::json {

// A Commitment has no text of its own: its text must be asked of a View (element_json_io.h). Here it is null.
void write_value(const model::Field& field, model::ValueView value, JsonWriter& out);
void write_value(const model::Field& field, const model::Value& value, JsonWriter& out);

// `path`: where it stands in what was sent, for the problem. Choices are checked when the change set is resolved.
Result<model::Value> read_value(const model::Field& field, const boost::json::value& json, const std::string& path);

// JSON Schema of one field's value; null is allowed too, and clears the field.
boost::json::value value_schema(const model::Field& field, Language language);

}  // namespace koers::exchange::json
