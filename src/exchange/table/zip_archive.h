// The parts of a zip file, unpacked into memory one at a time, within limits. Nothing is ever written to disk, so names cannot lead anywhere.
// Errors: kInvalidInput when damaged; kTooLarge when it swells beyond the limits; kUnsupported when parts are encrypted.
// Source: PKWARE APPNOTE.TXT 6.3.3, stored and deflated entries; RFC 1951 by zlib. Zip64 sizes are read too.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/table/workbook.h"

namespace koers::exchange::table {

class ZipArchive {
 public:
  // `bytes` must outlive the archive.
  static Result<ZipArchive> open(std::string file, std::string_view bytes, const ReadLimits& limits);

  bool has(std::string_view name) const { return entries_.contains(name); }
  std::vector<std::string> names() const;  // of all parts, sorted
  // Unpacked; kNotFound when there is no such part. All parts read together count for the limit.
  Result<std::string> read(std::string_view name);

 private:
  struct Entry {
    uint64_t offset = 0;  // of its local header
    uint64_t packed = 0, unpacked = 0;
    uint32_t crc = 0;
    uint16_t method = 0, flags = 0;
  };
  Result<void> read_directory();
  Error damaged(std::string detail) const;
  Error swells() const;

  std::string file_;
  std::string_view bytes_;
  ReadLimits limits_;
  std::map<std::string, Entry, std::less<>> entries_;
  uint64_t unpacked_total_ = 0;
};

}  // namespace koers::exchange::table
