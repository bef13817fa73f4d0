// The three CSV files of Archi: elements.csv, relations.csv, properties.csv. Views are not in them.
// Errors: kInvalidInput with file, row and identifier, as for the other readers.
// Source: Archi user guide, “Importing and exporting CSV”.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "exchange/archimate/exchange_model.h"
#include "exchange/archimate/limits.h"

namespace koers::exchange::archimate {

enum class ArchiCsv { kNone, kElements, kRelations, kProperties };
// By its header.
ArchiCsv archi_csv_kind(std::string_view bytes);

using NamedBytes = std::pair<std::string, std::string>;  // name of the file, its content
Result<ExchangeModel> read_archi_csv(const std::vector<NamedBytes>& files, const ReadLimits& limits = {});

struct ArchiCsvFiles {
  std::string elements, relations, properties;
};
ArchiCsvFiles write_archi_csv(const ExchangeModel& model);

// The three in one zip file, and out of it again (nothing when it is no such zip).
std::string zip_archi_csv(const ArchiCsvFiles& files);
Result<std::vector<NamedBytes>> unzip_archi_csv(const std::string& file, std::string_view bytes);

}  // namespace koers::exchange::archimate
