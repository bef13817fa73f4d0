#include "ledger/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/text.h"
#include "ledger/messages.h"

namespace koers::ledger {

Error system_error(int code, const std::string& path) {
  const Where where{.file = path};
  switch (code) {
    case ENOSPC:
    case EDQUOT: return {ErrorCode::kStorage, Message(kDiskFull), where, Message(kMakeRoom)};
    case EACCES:
    case EPERM:
    case EROFS: return {ErrorCode::kStorage, Message(kNotWritable), where, Message(kGiveRights)};
    case ENOENT: return {ErrorCode::kNotFound, Message(kNoSuchRegister), where, Message(kRunInit)};
    default: return {ErrorCode::kStorage, Message(kDiskFault, {{"detail", std::string(std::strerror(code))}}), where, Message(kCheckDisk)};
  }
}

Result<std::unique_ptr<FolderLock>> FolderLock::take(const std::string& directory) {
  const std::string path = directory + "/lock";
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0640);
  if (file < 0) return system_error(errno, path);
  std::unique_ptr<FolderLock> lock(new FolderLock(file));
  if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return system_error(errno, path);
    char buffer[32] = {};
    const ssize_t size = ::pread(file, buffer, sizeof buffer - 1, 0);
    std::string process(trim(std::string_view(buffer, size > 0 ? static_cast<size_t>(size) : 0)));
    if (process.empty()) process.push_back('?');
    return Error(ErrorCode::kUnavailable, Message(kFolderHeld, {{"process", std::move(process)}}), Where{.file = directory}, Message(kStopOther));
  }
  // Only for the message of who comes second: a full disk does not matter here.
  std::string process = std::to_string(::getpid());
  process.push_back('\n');
  if (::ftruncate(file, 0) == 0) [[maybe_unused]] const ssize_t written = ::pwrite(file, process.data(), process.size(), 0);
  return lock;
}

FolderLock::~FolderLock() { ::close(file_); }

Result<void> make_folder(const std::string& directory, FolderMode mode) {
  std::error_code fault;
  std::filesystem::create_directories(directory, fault);
  if (fault) return system_error(fault.value(), directory);
  if (mode == FolderMode::kSecret && ::chmod(directory.c_str(), S_IRWXU) != 0) return system_error(errno, directory);
  return {};
}

Result<void> sync_folder(const std::string& directory) {
  const int file = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return system_error(errno, directory);
  const int code = ::fsync(file) == 0 ? 0 : errno;
  ::close(file);
  if (code != 0) return system_error(code, directory);
  return {};
}

}  // namespace koers::ledger
