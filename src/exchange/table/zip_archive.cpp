#include "exchange/table/zip_archive.h"

#include <zlib.h>

#include <algorithm>

#include "exchange/table/reader_messages.h"

namespace koers::exchange::table {
namespace {

constexpr size_t kEndBytes = 22, kDirectoryBytes = 46, kLocalBytes = 30, kEnd64LocatorBytes = 20, kEnd64Bytes = 56;
constexpr uint32_t kEndMark = 0x06054b50, kDirectoryMark = 0x02014b50, kLocalMark = 0x04034b50, kEnd64LocatorMark = 0x07064b50, kEnd64Mark = 0x06064b50;
constexpr size_t kEntriesMax = 20'000;
constexpr size_t kRatioFreeBytes = 16u << 20;  // small parts may be as repetitive as they like

// Little-endian; the caller has checked that the bytes are there.
uint64_t number_at(std::string_view bytes, size_t at, size_t size) {
  uint64_t number = 0;
  for (size_t i = size; i-- > 0;) number = number << 8 | static_cast<uint8_t>(bytes[at + i]);
  return number;
}
uint16_t u16(std::string_view bytes, size_t at) { return static_cast<uint16_t>(number_at(bytes, at, 2)); }
uint32_t u32(std::string_view bytes, size_t at) { return static_cast<uint32_t>(number_at(bytes, at, 4)); }

class Inflater {
 public:
  Inflater() { ready_ = inflateInit2(&stream_, -MAX_WBITS) == Z_OK; }
  ~Inflater() { if (ready_) inflateEnd(&stream_); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  enum class Outcome { kDone, kTooLarge, kDamaged };
  Outcome run(std::string_view packed, uint64_t declared, uint64_t max, std::string& out) {
    if (!ready_) return Outcome::kDamaged;
    // What the file says of its own size is only a hint.
    out.resize(std::min<uint64_t>({max, std::max<uint64_t>(declared, 4096), packed.size() * 16 + 4096}));
    size_t used = 0;
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    size_t left = packed.size();
    for (;;) {
      if (used == out.size()) {
        if (used >= max) return Outcome::kTooLarge;
        out.resize(std::min<uint64_t>(max, out.size() * 2));
      }
      const uInt piece = static_cast<uInt>(std::min<size_t>(left, 1u << 30)), room = static_cast<uInt>(std::min<size_t>(out.size() - used, 1u << 30));
      stream_.avail_in = piece;
      stream_.next_out = reinterpret_cast<Bytef*>(out.data() + used);
      stream_.avail_out = room;
      const int status = inflate(&stream_, Z_NO_FLUSH);
      left -= piece - stream_.avail_in;
      used += room - stream_.avail_out;
      if (status == Z_STREAM_END) break;
      if (status != Z_OK && !(status == Z_BUF_ERROR && stream_.avail_out == 0)) return Outcome::kDamaged;
    }
    out.resize(used);
    return Outcome::kDone;
  }

 private:
  z_stream stream_{};
  bool ready_ = false;
};

}  // namespace

Result<ZipArchive> ZipArchive::open(std::string file, std::string_view bytes, const ReadLimits& limits) {
  ZipArchive archive;
  archive.file_ = std::move(file);
  archive.bytes_ = bytes;
  archive.limits_ = limits;
  TRY(archive.read_directory());
  return archive;
}

std::vector<std::string> ZipArchive::names() const {
  std::vector<std::string> all;
  for (const auto& [name, entry] : entries_) all.push_back(name);
  return all;
}

Error ZipArchive::damaged(std::string detail) const {
  return Error(ErrorCode::kInvalidInput, Message(kDamagedFile, {{"detail", std::move(detail)}}), Where{.file = file_}, Message(kSaveAgain));
}

Error ZipArchive::swells() const {
  return Error(ErrorCode::kTooLarge, Message(kUnpacksTooLarge, {{"max", static_cast<int64_t>(limits_.unpacked_bytes_max >> 20)}}), Where{.file = file_}, Message(kSplitFile));
}

Result<void> ZipArchive::read_directory() {
  if (bytes_.size() < kEndBytes) return damaged("zip");
  // The end record stands last, before a comment of at most 64 KiB.
  size_t end = bytes_.size() - kEndBytes;
  const size_t lowest = end > 0xFFFF ? end - 0xFFFF : 0;
  while (u32(bytes_, end) != kEndMark) {
    if (end == lowest) return damaged("zip: end of central directory");
    --end;
  }
  uint64_t count = u16(bytes_, end + 10), at = u32(bytes_, end + 16);
  if ((count == 0xFFFF || at == 0xFFFFFFFF) && end >= kEnd64LocatorBytes && u32(bytes_, end - kEnd64LocatorBytes) == kEnd64LocatorMark) {
    const uint64_t end64 = number_at(bytes_, end - kEnd64LocatorBytes + 8, 8);
    if (end64 > bytes_.size() || bytes_.size() - end64 < kEnd64Bytes || u32(bytes_, end64) != kEnd64Mark) return damaged("zip64");
    count = number_at(bytes_, end64 + 32, 8), at = number_at(bytes_, end64 + 48, 8);
  }
  if (count > kEntriesMax) return swells();
  for (uint64_t i = 0; i < count; ++i) {
    if (at > bytes_.size() || bytes_.size() - at < kDirectoryBytes || u32(bytes_, at) != kDirectoryMark) return damaged("zip: central directory");
    const size_t name_bytes = u16(bytes_, at + 28), extra_bytes = u16(bytes_, at + 30), comment_bytes = u16(bytes_, at + 32);
    if (bytes_.size() - at - kDirectoryBytes < name_bytes + extra_bytes + comment_bytes) return damaged("zip: central directory");
    Entry entry{.offset = u32(bytes_, at + 42), .packed = u32(bytes_, at + 20), .unpacked = u32(bytes_, at + 24), .crc = u32(bytes_, at + 16),
                .method = u16(bytes_, at + 10), .flags = u16(bytes_, at + 8)};
    std::string_view extra = bytes_.substr(at + kDirectoryBytes + name_bytes, extra_bytes);
    while (extra.size() >= 4) {
      const size_t size = u16(extra, 2);
      if (extra.size() < 4 + size) break;
      if (u16(extra, 0) == 1) {  // zip64: only what did not fit, in this order
        std::string_view values = extra.substr(4, size);
        for (uint64_t* value : {&entry.unpacked, &entry.packed, &entry.offset}) {
          if (*value != 0xFFFFFFFF || values.size() < 8) continue;
          *value = number_at(values, 0, 8);
          values.remove_prefix(8);
        }
      }
      extra.remove_prefix(4 + size);
    }
    std::string name(bytes_.substr(at + kDirectoryBytes, name_bytes));
    std::replace(name.begin(), name.end(), '\\', '/');  // some programs on Windows write these
    entries_.emplace(std::move(name), entry);
    at += kDirectoryBytes + name_bytes + extra_bytes + comment_bytes;
  }
  return {};
}

Result<std::string> ZipArchive::read(std::string_view name) {
  const auto found = entries_.find(name);
  if (found == entries_.end()) return Error(ErrorCode::kNotFound, Message(kDamagedFile, {{"detail", std::string(name)}}), Where{.file = file_}, Message(kSaveAgain));
  const Entry& entry = found->second;
  if ((entry.flags & 1) != 0) return Error(ErrorCode::kUnsupported, Message(kOldExcel), Where{.file = file_}, Message(kSaveAsXlsx));
  if (entry.offset > bytes_.size() || bytes_.size() - entry.offset < kLocalBytes || u32(bytes_, entry.offset) != kLocalMark) return damaged(std::string(name));
  const uint64_t data = entry.offset + kLocalBytes + u16(bytes_, entry.offset + 26) + u16(bytes_, entry.offset + 28);
  if (data > bytes_.size() || entry.packed > bytes_.size() - data) return damaged(std::string(name));
  const std::string_view packed = bytes_.substr(data, entry.packed);
  const uint64_t left = limits_.unpacked_bytes_max - std::min(limits_.unpacked_bytes_max, unpacked_total_);
  const uint64_t max = std::min<uint64_t>(left, std::max<uint64_t>(kRatioFreeBytes, entry.packed * limits_.ratio_max));
  std::string out;
  if (entry.method == 0) {
    if (packed.size() > max) return swells();
    out = packed;
  } else if (entry.method == 8) {
    switch (Inflater().run(packed, entry.unpacked, max, out)) {
      case Inflater::Outcome::kDone: break;
      case Inflater::Outcome::kTooLarge: return swells();
      case Inflater::Outcome::kDamaged: return damaged(std::string(name));
    }
  } else {
    return damaged(std::string(name));
  }
  if (crc32_z(0, reinterpret_cast<const Bytef*>(out.data()), out.size()) != entry.crc) return damaged(std::string(name) + ": CRC");
  unpacked_total_ += out.size();
  return out;
}

}  // namespace koers::exchange::table
