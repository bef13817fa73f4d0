// A model in a zip file: Archi's own archive (model.xml beside its images), a model file that somebody zipped, or the folder of coArchi, which keeps a
// file for each concept (as reference architectures are published: GEMMA, VERA). Nothing is unpacked to disk; names lead nowhere.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exchange/archimate/limits.h"
#include "exchange/archimate/xml_document.h"
#include "exchange/table/zip_archive.h"

namespace koers::exchange::archimate {

inline constexpr std::string_view kZipMark = "PK\x03\x04";

// Which parts of an archive are a model.
struct ModelParts {
  std::string file;    // the one file that is a model; empty when there is none, or more than one
  std::string folder;  // of coArchi: where its folder.xml lies, with the last slash; only when `coarchi`
  bool coarchi = false;
  size_t models = 0;  // how many there are
};
ModelParts find_model_parts(const std::vector<std::string>& names);

// The files of coArchi as the one tree that Archi's own file is. A problem in one of them names it.
Result<std::shared_ptr<XmlDocument>> join_coarchi(const std::string& file, table::ZipArchive& archive, const std::string& folder,
                                                  const ReadLimits& limits);

}  // namespace koers::exchange::archimate
