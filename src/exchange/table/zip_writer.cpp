#include "exchange/table/zip_writer.h"

#include <zlib.h>

#include <cstdint>
#include <vector>

#include "base/check.h"

namespace koers::exchange::table {
namespace {

constexpr uint16_t kVersion = 20, kDeflated = 8, kUtf8Names = 0x0800;
constexpr uint16_t kFirstDay = 0x0021;  // 1980-01-01, the earliest that the format has

void put16(std::string& out, uint32_t value) { out += static_cast<char>(value & 255), out += static_cast<char>(value >> 8 & 255); }
void put32(std::string& out, uint32_t value) { put16(out, value & 0xffff), put16(out, value >> 16); }

std::string deflated(std::string_view content) {
  z_stream stream{};
  CHECK(deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string out(deflateBound(&stream, content.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
  stream.avail_in = static_cast<uInt>(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  CHECK(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

struct Entry {
  std::string_view name;
  uint32_t crc = 0, packed = 0, unpacked = 0, offset = 0;
};

// What the local header and the directory say alike.
void put_facts(std::string& out, const Entry& entry) {
  put16(out, kVersion), put16(out, kUtf8Names), put16(out, kDeflated), put16(out, 0), put16(out, kFirstDay);
  put32(out, entry.crc), put32(out, entry.packed), put32(out, entry.unpacked);
  put16(out, static_cast<uint32_t>(entry.name.size())), put16(out, 0);
}

}  // namespace

std::string write_zip(std::span<const ZipPart> parts) {
  std::string out;
  std::vector<Entry> entries;
  for (const auto& [name, content] : parts) {
    CHECK(content.size() < UINT32_MAX && out.size() < UINT32_MAX && name.size() < UINT16_MAX);
    const std::string packed = deflated(content);
    Entry& entry = entries.emplace_back(Entry{.name = name});
    entry.crc = static_cast<uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())));
    entry.packed = static_cast<uint32_t>(packed.size()), entry.unpacked = static_cast<uint32_t>(content.size()), entry.offset = static_cast<uint32_t>(out.size());
    put32(out, 0x04034b50), put_facts(out, entry);
    out += name, out += packed;
  }
  const auto directory = static_cast<uint32_t>(out.size());
  for (const Entry& entry : entries) {
    put32(out, 0x02014b50), put16(out, kVersion), put_facts(out, entry);
    put16(out, 0), put16(out, 0), put16(out, 0), put32(out, 0), put32(out, entry.offset);  // comment, disk, kind, rights, place
    out += entry.name;
  }
  const auto size = static_cast<uint32_t>(out.size()) - directory, count = static_cast<uint32_t>(entries.size());
  put32(out, 0x06054b50), put16(out, 0), put16(out, 0), put16(out, count), put16(out, count), put32(out, size), put32(out, directory), put16(out, 0);
  return out;
}

}  // namespace koers::exchange::table
