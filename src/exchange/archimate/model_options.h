// What one may say about a model that is read. Apart from import_plan.h, since the options of an import hold it beside those of tables.
#pragma once

#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/reflect.h"
#include "base/time.h"

namespace koers::exchange::archimate {

// Answers to a question about a field that the file and the register both changed.
inline constexpr std::string_view kKeepRegister = "register", kTakeFile = "file";

enum class ModelKind { kAuto, kReference, kOwn };
BOOST_DESCRIBE_ENUM(ModelKind, kAuto, kReference, kOwn)

struct ModelOptions {
  ModelKind kind = ModelKind::kAuto;
  std::string name{};             // of the model in the register; empty: as the file says
  std::string version{};          // empty: as the file says, or the day on which it changed
  std::string stable_property{};  // empty: as before, or "Object ID" when the model has it
  std::string kind_property{};    // empty: as before, or "GEMMA type" when the model has it
  std::optional<Date> today{};
  std::map<std::string, std::string> answers{};  // by Question::id: kKeepRegister or kTakeFile
  std::string author = "import";
  size_t rows_reported_max = 5000;
};
BOOST_DESCRIBE_STRUCT(ModelOptions, (), (kind, name, version, stable_property, kind_property))
constexpr auto field_notes(const ModelOptions*) {
  return notes(Note{.name = "kind", .nl = "Referentiemodel of eigen architectuur", .en = "Reference model or own architecture"},
               Note{.name = "name", .nl = "Naam van het model", .en = "Name of the model"}, Note{.name = "version", .nl = "Versie", .en = "Version"},
               Note{.name = "stable_property", .nl = "Eigenschap die gelijk blijft", .en = "Property that stays the same"},
               Note{.name = "kind_property", .nl = "Eigenschap met de soort", .en = "Property with the kind"});
}

}  // namespace koers::exchange::archimate
