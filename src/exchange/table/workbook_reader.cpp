// Which reader a file needs, by what is in it.
#include "exchange/table/csv_reader.h"
#include "exchange/table/ods_reader.h"
#include "exchange/table/reader_messages.h"
#include "exchange/table/workbook.h"
#include "exchange/table/xlsx_reader.h"

namespace koers::exchange::table {
namespace {

constexpr std::string_view kZipMark = "PK\x03\x04", kOldOfficeMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", kPdfMark = "%PDF-";

Error unsupported(std::string file, const MessageText& what, const MessageText& mend) {
  return Error(ErrorCode::kUnsupported, Message(what), Where{.file = std::move(file)}, Message(mend));
}

bool looks_like_html(std::string_view bytes) {
  std::string start;
  for (const char c : bytes.substr(0, 512)) {
    if (start.empty() && (static_cast<uint8_t>(c) <= ' ' || static_cast<uint8_t>(c) >= 0x80)) continue;
    start.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  return start.starts_with("<!doctype html") || start.starts_with("<html") || start.starts_with("<table");
}

}  // namespace

Result<Workbook> read_workbook(std::string file, std::string bytes, const ReadLimits& limits) {
  if (bytes.size() > limits.file_bytes_max) {
    return Error(ErrorCode::kTooLarge,
                 Message(kFileTooLarge, {{"size", static_cast<int64_t>(bytes.size() >> 20)}, {"max", static_cast<int64_t>(limits.file_bytes_max >> 20)}}),
                 Where{.file = std::move(file)}, Message(kSplitFile));
  }
  if (bytes.empty()) return Error(ErrorCode::kInvalidInput, Message(kEmptyFile), Where{.file = std::move(file)}, Message(kChooseOther));
  if (bytes.starts_with(kOldOfficeMark)) return unsupported(std::move(file), kOldExcel, kSaveAsXlsx);
  if (bytes.starts_with(kPdfMark)) return unsupported(std::move(file), kPdfFile, kChooseOther);
  if (bytes.starts_with(kZipMark) && looks_like_open_document(bytes)) return read_ods(std::move(file), bytes, limits);
  if (bytes.starts_with(kZipMark)) return read_xlsx(std::move(file), bytes, limits);
  if (looks_like_flat_open_document(bytes)) return read_flat_ods(std::move(file), bytes, limits);
  if (looks_like_html(bytes)) return unsupported(std::move(file), kWebPage, kSaveAsXlsx);
  return read_csv(std::move(file), std::move(bytes), limits);
}

}  // namespace koers::exchange::table
