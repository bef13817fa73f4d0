// Which reader a model needs, by what is in it.
#include "base/text.h"
#include "exchange/archimate/archi_reader.h"
#include "exchange/archimate/exchange_reader.h"
#include "exchange/archimate/messages.h"
#include "exchange/table/zip_archive.h"

namespace koers::exchange::archimate {
namespace {

constexpr std::string_view kZipMark = "PK\x03\x04";
constexpr std::string_view kArchimate2Namespace = "http://www.opengroup.org/xsd/archimate", kArchiNamespace = "http://www.archimatetool.com/archimate";

// The namespace of the root element, by its own prefix.
std::string_view namespace_of(pugi::xml_node root) {
  const std::string_view name = root.name();
  const size_t colon = name.find(':');
  const std::string declaration = colon == name.npos ? "xmlns" : "xmlns:" + std::string(name.substr(0, colon));
  return root.attribute(declaration.c_str()).value();
}

std::string_view local_name(std::string_view name) {
  const size_t colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

Error refuse(const std::string& file, ErrorCode code, Message what, Message mend) { return Error(code, std::move(what), Where{.file = file, .row = 1}, std::move(mend)); }

Result<ExchangeModel> read_tree(std::string file, std::string bytes, const ReadLimits& limits) {
  const auto document = TRY(parse_xml(file, std::move(bytes), limits));
  const pugi::xml_node root = document->tree.document_element();
  const std::string_view space = namespace_of(root), tag = local_name(root.name());
  if (tag == "model" && space == kExchangeNamespace) return read_exchange_tree(std::move(file), document, limits);
  if (tag == "model" && space == kArchiNamespace) return read_archi_tree(std::move(file), document, limits);
  if (tag == "model" && (space == kArchimate2Namespace || space == std::string(kArchimate2Namespace) + "/" || space.starts_with("http://www.bolton.ac.uk/archimate"))) {
    return refuse(file, ErrorCode::kUnsupported, kArchimate2, kConvertModel);
  }
  return refuse(file, ErrorCode::kUnsupported, Message(kOtherNamespace, {{"root", shorten(root.name(), 60)}, {"namespace", shorten(space, 100)}}), kExpectNamespace);
}

}  // namespace

bool looks_like_model(std::string_view bytes) {
  // Archi puts a model with pictures in an archive; a workbook is one too.
  if (bytes.starts_with(kZipMark)) return bytes.find("model.xml") != bytes.npos && bytes.find("[Content_Types].xml") == bytes.npos && bytes.find("mimetype") == bytes.npos;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  std::string start;  // of UTF-16, every other byte is zero
  for (const char c : bytes.substr(0, 400)) {
    if (c != 0 && c != '\xFF' && c != '\xFE') start.push_back(c);
  }
  const std::string_view text = trim(start);
  if (text.starts_with("<!doctype html") || text.starts_with("<!DOCTYPE html")) return false;
  return text.starts_with("<?xml") || text.starts_with("<model") || text.starts_with("<archimate:model") || text.starts_with("<!--") || text.starts_with("<!DOCTYPE") || (text.starts_with("<") && text.find(":model") != text.npos);
}

Result<ExchangeModel> read_exchange(std::string file, std::string bytes, const ReadLimits& limits) { return read_model(std::move(file), std::move(bytes), limits); }

Result<ExchangeModel> read_model(std::string file, std::string bytes, const ReadLimits& limits) {
  if (!bytes.starts_with(kZipMark)) return read_tree(std::move(file), std::move(bytes), limits);
  table::ReadLimits zip_limits;
  table::ZipArchive archive = TRY(table::ZipArchive::open(file, bytes, zip_limits));
  if (!archive.has("model.xml")) return refuse(file, ErrorCode::kUnsupported, kNoModelInArchive, kExpectNamespace);
  std::string model = TRY(archive.read("model.xml"));
  return read_tree(std::move(file), std::move(model), limits);
}

}  // namespace koers::exchange::archimate
