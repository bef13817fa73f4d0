// A register to read models into, for the tests of this folder; what they have in common.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "exchange/archimate/exchange_reader.h"
#include "exchange/archimate/export_model.h"
#include "exchange/archimate/import_plan.h"
#include "exchange/table/import_test_support.h"

namespace koers::exchange::archimate::testing {

inline std::string read_bytes(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}
inline void write_bytes(const std::filesystem::path& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

// Outside data, when it is at hand: not part of the project.
inline std::filesystem::path shared_file(const std::string& name) { return std::filesystem::path(KOERS_SOURCE_DIR) / "../shared" / name; }

// Whether the schemas of the format accept it; true (and said) when they or xmllint are not at hand.
inline bool is_valid(const std::string& xml) {
  const auto schema = shared_file("data/archimate/all.xsd");
  if (!std::filesystem::exists(schema) || std::system("command -v xmllint > /dev/null") != 0) {
    std::printf("the schemas or xmllint are not at hand: validity is not checked\n");
    return true;
  }
  const auto file = std::filesystem::temp_directory_path() / ("koers-archimate-" + std::to_string(::getpid()) + ".xml");
  write_bytes(file, xml);
  const bool valid =
      std::system(("xmllint --noout --schema " + schema.string() + " " + file.string() + " > " + file.string() + ".txt 2>&1").c_str()) == 0;
  if (!valid) std::printf("%.2000s\n", read_bytes(file.string() + ".txt").c_str());
  std::filesystem::remove(file.string() + ".txt");
  std::filesystem::remove(file);
  return valid;
}

// The witness's own words; empty when nothing was lost or changed.
inline std::string witness(const std::string& before, const std::string& after) {
  const auto tool = shared_file("tools/compare_archimate.py");
  if (!std::filesystem::exists(tool)) return {};
  const std::string stem = (std::filesystem::temp_directory_path() / ("koers-witness-" + std::to_string(::getpid()))).string();
  write_bytes(stem + "-a.xml", before);
  write_bytes(stem + "-b.xml", after);
  const int status = std::system(("python3 " + tool.string() + " " + stem + "-a.xml " + stem + "-b.xml > " + stem + ".txt 2>&1").c_str());
  std::string said = read_bytes(stem + ".txt");
  for (const char* end : {"-a.xml", "-b.xml", ".txt"}) std::filesystem::remove(stem + end);
  return status == 0 ? std::string() : said;
}

class ModelRegister : public table::testing::ImportRegister {
 public:
  ModelImport plan_model(const std::string& file, std::string xml, const ModelOptions& options = {}) const {
    auto read = read_model(file, std::move(xml));
    if (!read) {
      ADD_FAILURE() << read.error().in(Language::kEnglish);
      return {};
    }
    auto planned = plan_model_import(view(), *read, options);
    if (!planned) ADD_FAILURE() << planned.error().in(Language::kEnglish);
    return planned ? *std::move(planned) : ModelImport{};
  }
  ModelImport import_model(const std::string& file, std::string xml, const ModelOptions& options = {}) {
    ModelImport made = plan_model(file, std::move(xml), options);
    apply(made.changes);
    return made;
  }
  std::string export_model(const ExportOptions& options = {}) const {
    auto made = export_archimate(view(), options);
    if (!made) ADD_FAILURE() << made.error().in(Language::kEnglish);
    return made ? *made : std::string();
  }
};

// The words of a refusal, one problem a line; empty when it was read.
inline std::string refusal(std::string xml, const ReadLimits& limits = {}) {
  auto read = read_model("model.xml", std::move(xml), limits);
  return read ? std::string() : read.error().in(Language::kEnglish);
}

// A small model around the given parts.
inline std::string model_xml(const std::string& body, const std::string& attributes = "") {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" "
         "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"id-m\"" +
         attributes + ">\n<name xml:lang=\"nl\">Proef</name>\n" + body + "</model>\n";
}
inline std::string element_xml(const std::string& id, const std::string& type, const std::string& name, const std::string& rest = "") {
  return "<element identifier=\"" + id + "\" xsi:type=\"" + type + "\"><name xml:lang=\"nl\">" + name + "</name>" + rest + "</element>\n";
}
inline std::string relation_xml(const std::string& id, const std::string& type, const std::string& source, const std::string& target,
                                const std::string& attributes = "") {
  return "<relationship identifier=\"" + id + "\" source=\"" + source + "\" target=\"" + target + "\" xsi:type=\"" + type + "\"" +
         attributes + "/>\n";
}

}  // namespace koers::exchange::archimate::testing
