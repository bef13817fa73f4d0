// Which reader a model needs, by what is in it.
#include <algorithm>

#include "base/text.h"
#include "exchange/archimate/archi_reader.h"
#include "exchange/archimate/concepts.h"
#include "exchange/archimate/exchange_reader.h"
#include "exchange/archimate/messages.h"
#include "exchange/archimate/model_archive.h"
#include "exchange/archimate/namespaces.h"
#include "exchange/table/reader_messages.h"

namespace koers::exchange::archimate {
namespace {

constexpr std::string_view kArchimate2Namespace = "http://www.opengroup.org/xsd/archimate",
                           kArchiNamespace = "http://www.archimatetool.com/archimate",
                           kOldArchiNamespace = "http://www.bolton.ac.uk/archimate";

std::string_view local_name(std::string_view name) {
  const size_t colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

Error refuse(const std::string& file, ErrorCode code, Message what, Message mend) { return Error(code, std::move(what), Where{.file = file, .row = 1}, std::move(mend)); }

// The format has kept the namespace of 3.0; some programs write that of the language, or https.
bool is_exchange_namespace(std::string_view space) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (space.starts_with(scheme)) return space.substr(scheme.size()).starts_with("www.opengroup.org/xsd/archimate/3");
  }
  return false;
}

Result<ExchangeModel> read_tree(std::string file, const std::shared_ptr<XmlDocument>& document, const ReadLimits& limits) {
  const pugi::xml_node root = document->tree.document_element();
  const std::string space(namespace_of(root));
  const std::string_view tag = local_name(root.name());
  if (tag == "model" && is_exchange_namespace(space)) {
    if (space != kExchangeNamespace)
      document->notes.push_back(
          {Message(kOtherVersion, {{"namespace", shorten(space, 100)}}), Where{.file = file, .row = 1}, kNothingToDo});
    return read_exchange_tree(std::move(file), document, limits);
  }
  if (space == kArchiNamespace) {
    if (tag == "model" || (tag == "ArchimateModel" && root.child("folder"))) return read_archi_tree(std::move(file), document, limits);
    return refuse(file, ErrorCode::kUnsupported, Message(kCoArchiPart, {{"root", shorten(root.name(), 60)}}), kZipCoArchi);
  }
  if (tag == "model" && space.starts_with(kOldArchiNamespace)) return refuse(file, ErrorCode::kUnsupported, kArchimate2, kResaveInArchi);
  if (tag == "model" && (space == kArchimate2Namespace || space == std::string(kArchimate2Namespace) + "/"))
    return refuse(file, ErrorCode::kUnsupported, kArchimate2, kConvertModel);
  return refuse(file, ErrorCode::kUnsupported, Message(kOtherNamespace, {{"root", shorten(root.name(), 60)}, {"namespace", shorten(space, 100)}}), kExpectNamespace);
}

// Of an archive that is locked or damaged the reader of archives says how to mend a workbook.
template <class T>
Result<T> of_archive(const std::string& file, Result<T> read) {
  if (read) return read;
  const Problem& problem = read.error().problems.front();
  if (problem.what.id() == table::kOldExcel.id()) return refuse(file, ErrorCode::kUnsupported, kLockedArchive, kUnlockArchive);
  if (problem.what.id() == table::kDamagedFile.id()) return Error(read.error().code, problem.what, problem.where, Message(kFetchAgain));
  return read;
}

// The name of the first part, which also stands before it: a file that was cut off has no directory.
bool begins_as_model(std::string_view archive) {
  constexpr size_t kNameAt = 30, kSizeAt = 26;
  if (archive.size() <= kNameAt) return false;
  const std::string_view name = archive.substr(kNameAt, static_cast<uint8_t>(archive[kSizeAt]));
  return name == "model.xml" || name.ends_with(".archimate") || name.ends_with("/folder.xml");
}

}  // namespace

bool looks_like_model(std::string_view bytes) {
  if (bytes.starts_with(kZipMark)) {
    const auto archive = table::ZipArchive::open({}, bytes, {});
    if (!archive) return begins_as_model(bytes);
    // A workbook is an archive too.
    return !archive->has("[Content_Types].xml") && !archive->has("mimetype") && find_model_parts(archive->names()).models > 0;
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  std::string start;  // of UTF-16, every other byte is zero
  for (const char c : bytes.substr(0, 400)) {
    if (c != 0 && c != '\xFF' && c != '\xFE') start.push_back(c);
  }
  const std::string_view text = trim(start);
  if (!text.starts_with('<') || text.size() < 2) return false;
  const std::string folded = fold_letters(text.substr(0, 20));
  if (folded.starts_with("doctypehtml") || folded.starts_with("html") || folded.starts_with("table")) return false;
  const char next = text[1];
  return next == '?' || next == '!' || next == '_' || (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z');
}

Result<ExchangeModel> read_exchange(std::string file, std::string bytes, const ReadLimits& limits) { return read_model(std::move(file), std::move(bytes), limits); }

Result<ExchangeModel> read_model(std::string file, std::string bytes, const ReadLimits& limits) {
  if (!bytes.starts_with(kZipMark)) {
    const auto document = TRY(parse_xml(file, std::move(bytes), limits));
    return read_tree(std::move(file), document, limits);
  }
  table::ZipArchive archive = TRY(of_archive(file, table::ZipArchive::open(file, bytes, {})));
  const ModelParts parts = find_model_parts(archive.names());
  if (parts.coarchi) {
    const auto document = TRY(of_archive(file, join_coarchi(file, archive, parts.folder, limits)));
    return read_archi_tree(std::move(file), document, limits);
  }
  if (parts.file.empty()) return refuse(file, ErrorCode::kUnsupported, Message(kNoModelInArchive, {{"count", parts.models}}), kUnpackOne);
  std::string model = TRY(of_archive(file, archive.read(parts.file)));
  const auto document = TRY(parse_xml(file, std::move(model), limits));
  return read_tree(std::move(file), document, limits);
}

}  // namespace koers::exchange::archimate
