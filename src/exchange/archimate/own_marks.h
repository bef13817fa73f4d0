// How Koers marks its own things in an exchange file, so that they come back: properties whose name begins with "koers:".
//
//   of an element   koers:type, koers:key, koers:labels, koers:measurements, koers:<field> for every field but name, description and free properties
//   of a relation   koers:relation, koers:turned when it goes the other way than in the register, koers:labels, koers:<field>
//   of the model    koers:register and koers:revision that it was made from; koers:model, koers:keys when a model that was read is the frame of the file;
//                   koers:relations for those that end on a view, which no relation of ArchiMate may
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

// A relation that stands in no <relationship>: it, or one that it ends on, ends on a view.
struct KeptRelation {
  std::string identifier, type;                             // type: name in the metamodel
  std::string from, to;                                     // identifiers in the file, as the register has them: never turned
  std::string labels;
  std::vector<std::pair<std::string, std::string>> fields;  // name → as a mark
};

// What the file says about itself.
struct OwnMarks {
  bool own_export = false;             // made by Koers
  std::string register_id;             // of the register that it came out of; empty: not known
  model::Revision revision = 0;        // of it; 0: not known
  std::string model_key, model_name;   // of the model that is its frame, in the register
  std::string model_kind, stable_property, kind_property, read_on;
  std::vector<std::pair<std::string, std::string>> keys;  // identifier → key, of the frame's concepts
  std::vector<KeptRelation> relations;                    // what one ends on comes before it
};
OwnMarks read_model_marks(const ExchangeModel& model);
std::string model_mark_text(const OwnMarks& marks);   // koers:model
std::string keys_mark_text(const OwnMarks& marks);    // koers:keys
std::string relations_mark_text(const std::vector<KeptRelation>& relations);  // koers:relations

}  // namespace koers::exchange::archimate
