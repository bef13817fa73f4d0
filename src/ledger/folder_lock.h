// One process at a time writes in a register's folder. The lock goes with the process, however it ends; the file keeps the process id so that a refusal can
// name who holds it.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"

namespace koers::ledger {

class FolderLock {
 public:
  // Errors: kUnavailable names the process that holds it; kStorage.
  static Result<std::unique_ptr<FolderLock>> take(const std::string& directory);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  explicit FolderLock(int file) : file_(file) {}
  int file_;
};

// Makes the folder and those above it. `secret`: for the user that runs Koers alone.
enum class FolderMode { kOrdinary, kSecret };
Result<void> make_folder(const std::string& directory, FolderMode mode);
// The names in a folder become durable.
Result<void> sync_folder(const std::string& directory);
// What the operating system says, as an error about a file.
Error system_error(int code, const std::string& path);

}  // namespace koers::ledger
