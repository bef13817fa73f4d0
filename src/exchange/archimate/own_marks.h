// How Koers marks its own things in an exchange file, so that they come back: properties whose name begins with "koers:".
//
//   of an element   koers:type, koers:key, koers:labels, koers:measurements, koers:<field> for every field but name, description and free properties
//   of a relation   koers:relation, koers:turned when it goes the other way than in the register, koers:labels, koers:<field>
//   of the model    koers:revision that it was made from; koers:model, koers:keys when a model that was read is the frame of the file
// Texts, numbers, dates and choices stand there as one reads them (amounts in whole cents); lists and tables as JSON, as in the API.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exchange/archimate/exchange_model.h"
#include "model/metamodel.h"
#include "model/value.h"
#include "model/view.h"

namespace koers::exchange::archimate {

inline constexpr std::string_view kMark = "koers:";

// The value of a field as the text of a property, and back.
std::string mark_text(const model::View& view, const model::Field& field, const model::Value& value);
Result<model::Value> read_mark(const model::Field& field, std::string_view text);

// Points of measurements as JSON: [["2026-01-31", 12.5], …].
std::string points_text(const std::vector<model::SeriesPoint>& points);
std::vector<model::SeriesPoint> read_points(std::string_view text);

// What the file says about itself.
struct OwnMarks {
  bool own_export = false;             // made by Koers
  std::string model_key, model_name;   // of the model that is its frame, in the register
  std::string model_kind, stable_property, kind_property, read_on;
  std::vector<std::pair<std::string, std::string>> keys;  // identifier → key, of the frame's concepts
};
OwnMarks read_model_marks(const ExchangeModel& model);
std::string model_mark_text(const OwnMarks& marks);   // koers:model
std::string keys_mark_text(const OwnMarks& marks);    // koers:keys

}  // namespace koers::exchange::archimate
