#include "ledger/checkpoint_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <filesystem>
#include <thread>

#include "base/bytes.h"
#include "ledger/chain.h"
#include "ledger/folder_lock.h"
#include "ledger/messages.h"

namespace koers::ledger {
namespace {

constexpr std::string_view kMagic = "koers-checkpoint-1";
constexpr size_t kPieceBytes = 1 << 20;
constexpr size_t kTailBytes = 32 + 4;  // hash and length of the trailer
constexpr size_t kTrailerBytesMax = 64 << 10;
constexpr size_t kThreadsMax = 8;
constexpr std::string_view kSuffix = ".checkpoint";

class File {
 public:
  File(const std::string& path, int flags, mode_t mode = 0) : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, mode)), code_(descriptor_ < 0 ? errno : 0) {}
  ~File() { close(); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  bool ok() const { return code_ == 0; }
  int code() const { return code_; }  // the first fault

  void write(std::string_view bytes) {
    while (ok() && !bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written >= 0) {
        bytes.remove_prefix(static_cast<size_t>(written));
      } else if (errno != EINTR) {
        code_ = errno;
      }
    }
  }
  // Whether all bytes were there. Any thread.
  bool read(char* to, size_t size, size_t offset) const {
    while (size > 0) {
      const ssize_t got = ::pread(descriptor_, to, size, static_cast<off_t>(offset));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) return false;
      to += got;
      offset += static_cast<size_t>(got);
      size -= static_cast<size_t>(got);
    }
    return true;
  }
  size_t size() const {
    struct stat state {};
    return ::fstat(descriptor_, &state) == 0 ? static_cast<size_t>(state.st_size) : 0;
  }
  void sync() {
    if (ok() && ::fsync(descriptor_) != 0) code_ = errno;
  }
  void close() {
    if (descriptor_ >= 0 && ::close(descriptor_) != 0 && code_ == 0) code_ = errno;
    descriptor_ = -1;
  }

 private:
  int descriptor_;
  int code_;
};

struct Trailer {
  std::string register_id;
  CheckpointFile file;
  Hash256 root{};
};

std::string encode_trailer(const Trailer& trailer) {
  ByteWriter out;
  out.raw(kMagic);
  out.text(trailer.register_id);
  out.u64(trailer.file.info.sequence);
  out.u32(trailer.file.info.branch.value);
  out.text(trailer.file.info.label);
  out.u64(trailer.file.info.bytes);
  out.raw(as_text(trailer.file.entry_hash));
  out.raw(as_text(trailer.root));
  return out.take();
}

std::optional<Trailer> decode_trailer(std::string_view bytes) {
  ByteReader in(bytes);
  if (in.raw(kMagic.size()) != kMagic) return std::nullopt;
  Trailer trailer;
  trailer.register_id = in.text();
  trailer.file.info.sequence = in.u64();
  trailer.file.info.branch.value = in.u32();
  trailer.file.info.label = in.text();
  trailer.file.info.bytes = in.u64();
  const std::string_view entry_hash = in.raw(32), root = in.raw(32);
  if (!in.ok() || !in.at_end()) return std::nullopt;
  trailer.file.entry_hash = as_hash(entry_hash);
  trailer.root = as_hash(root);
  return trailer;
}

std::optional<Trailer> read_trailer(const File& file) {
  const size_t size = file.size();
  if (!file.ok() || size < kTailBytes) return std::nullopt;
  std::string tail(kTailBytes, '\0');
  if (!file.read(tail.data(), tail.size(), size - kTailBytes)) return std::nullopt;
  const size_t length = ByteReader(std::string_view(tail).substr(32)).u32();
  if (length > kTrailerBytesMax || length + kTailBytes > size) return std::nullopt;
  std::string bytes(length, '\0');
  if (!file.read(bytes.data(), length, size - kTailBytes - length)) return std::nullopt;
  if (as_text(sha256(bytes)) != std::string_view(tail).substr(0, 32)) return std::nullopt;
  std::optional<Trailer> trailer = decode_trailer(bytes);
  if (trailer && trailer->file.info.bytes != size - kTailBytes - length) return std::nullopt;
  return trailer;
}

// Takes bytes as they come and hands them on in whole pieces, hashed.
class PieceWriter {
 public:
  explicit PieceWriter(File& file) : file_(file) { piece_.reserve(kPieceBytes); }
  void add(std::string_view bytes) {
    total_ += bytes.size();
    while (!bytes.empty()) {
      const size_t part = std::min(bytes.size(), kPieceBytes - piece_.size());
      piece_.append(bytes.substr(0, part));
      bytes.remove_prefix(part);
      if (piece_.size() == kPieceBytes) flush();
    }
  }
  uint64_t total() const { return total_; }
  Hash256 root() {
    if (!piece_.empty()) flush();
    return sha256(hashes_);
  }

 private:
  void flush() {
    hashes_ += as_text(sha256(piece_));
    file_.write(piece_);
    piece_.clear();
  }
  File& file_;
  std::string piece_, hashes_;
  uint64_t total_ = 0;
};

// Reads and hashes the pieces on all cores. Whether the bytes are those that were written.
bool read_pieces(const File& file, char* to, size_t size, const Hash256& root) {
  const size_t count = (size + kPieceBytes - 1) / kPieceBytes;
  std::string hashes(count * 32, '\0');
  std::atomic<size_t> next{0};
  std::atomic<bool> whole{true};
  const auto work = [&] {
    for (size_t piece = next++; piece < count && whole; piece = next++) {
      const size_t offset = piece * kPieceBytes;
      const size_t part = std::min(kPieceBytes, size - offset);
      if (!file.read(to + offset, part, offset)) {
        whole = false;
        return;
      }
      as_text(sha256(std::string_view(to + offset, part))).copy(hashes.data() + piece * 32, 32);
    }
  };
  {
    const size_t threads = std::min({count, kThreadsMax, static_cast<size_t>(std::max(1u, std::thread::hardware_concurrency()))});
    std::vector<std::jthread> helpers;
    for (size_t i = 1; i < threads; ++i) helpers.emplace_back(work);
    work();
  }
  return whole && sha256(hashes) == root;
}

bool same(const CheckpointInfo& left, const CheckpointInfo& right) {
  return left.sequence == right.sequence && left.branch == right.branch && left.label == right.label;
}

}  // namespace

std::string CheckpointFiles::path_of(const CheckpointInfo& info) const {
  const std::string number = std::to_string(info.sequence);
  return directory_ + "/" + std::string(20 - number.size(), '0') + number + "-" + std::to_string(info.branch.value) + "-" +
         to_hex(sha256(info.label)).substr(0, 8) + std::string(kSuffix);
}

Result<void> CheckpointFiles::put(const CheckpointFile& file, const Producer& producer) const {
  TRY(make_folder(directory_, FolderMode::kOrdinary));
  const std::string path = path_of(file.info), temporary = path + ".new";
  File out(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0640);
  if (!out.ok()) return system_error(out.code(), temporary);
  PieceWriter writer(out);
  producer([&writer](std::string_view bytes) { writer.add(bytes); });
  Trailer trailer{register_id_, file, writer.root()};
  trailer.file.info.bytes = writer.total();
  const std::string bytes = encode_trailer(trailer);
  ByteWriter tail;
  tail.raw(as_text(sha256(bytes)));
  tail.u32(static_cast<uint32_t>(bytes.size()));
  out.write(bytes);
  out.write(tail.bytes());
  out.sync();
  out.close();
  if (!out.ok() || ::rename(temporary.c_str(), path.c_str()) != 0) {
    const int code = out.ok() ? errno : out.code();
    ::unlink(temporary.c_str());
    return system_error(code, path);
  }
  return sync_folder(directory_);
}

std::vector<CheckpointFile> CheckpointFiles::list() const {
  std::vector<CheckpointFile> files;
  std::error_code fault;
  for (const auto& item : std::filesystem::directory_iterator(directory_, fault)) {
    if (item.path().extension() != kSuffix) continue;
    const File file(item.path().string(), O_RDONLY);
    const std::optional<Trailer> trailer = read_trailer(file);
    if (trailer && trailer->register_id == register_id_ && path_of(trailer->file.info) == item.path().string()) files.push_back(trailer->file);
  }
  std::ranges::sort(files, {}, [](const CheckpointFile& one) { return std::tie(one.info.sequence, one.info.branch, one.info.label); });
  return files;
}

Result<std::shared_ptr<const std::string>> CheckpointFiles::read(const CheckpointInfo& info) const {
  const std::string path = path_of(info);
  const MessageArgument sequence{"sequence", static_cast<int64_t>(info.sequence)};
  const File file(path, O_RDONLY);
  if (!file.ok()) return Error(ErrorCode::kNotFound, Message(kNoCheckpoint, {sequence}), Where{.file = path}, Message(kCheckpointMade));
  const std::optional<Trailer> trailer = read_trailer(file);
  bool whole = trailer && trailer->register_id == register_id_ && same(trailer->file.info, info);
  auto bytes = std::make_shared<std::string>();
  if (whole) {
    // Not filled with zeros first: the threads that read are the first to touch the memory. (The size that libstdc++ 12 hands over may be larger than asked.)
    const size_t size = trailer->file.info.bytes;
    bytes->resize_and_overwrite(size, [&](char* to, size_t) {
      whole = read_pieces(file, to, size, trailer->root);
      return size;
    });
  }
  if (!whole) return Error(ErrorCode::kCorrupt, Message(kCheckpointDamaged, {sequence}), Where{.file = path}, Message(kCheckpointMade));
  return std::shared_ptr<const std::string>(std::move(bytes));
}

Result<void> CheckpointFiles::drop(const CheckpointInfo& info) const {
  const std::string path = path_of(info);
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return system_error(errno, path);
  return {};
}

}  // namespace koers::ledger
