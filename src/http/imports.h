// Files that somebody is bringing in: uploaded one by one, looked at in a plan as often as they like, then applied as one change set or let go.
// Kept in memory, each for an hour after it was last touched. Thread-safe; a plan is made on the calling thread.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "exchange/table/import_plan.h"
#include "model/view.h"

namespace koers::http {

struct ImportFile {
  std::string name;
  uint64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(ImportFile, (), (name, bytes))

struct ImportLimits {
  size_t imports_max = 20;               // at the same time, of everybody
  size_t files_max = 50;                 // of one import
  size_t bytes_max = 200u << 20;         // of one import
  size_t all_bytes_max = 600u << 20;     // of all imports together
  int64_t idle_seconds = 3600;
};

class Imports {
 public:
  explicit Imports(Clock& clock, ImportLimits limits = {}) : clock_(clock), limits_(limits) {}

  struct Import {
    std::string id, account, branch;
    exchange::table::ImportOptions options;
    std::map<std::string, std::shared_ptr<const std::string>> files;  // by name
    Timestamp used_at;
  };
  // All of these are about imports of one account; those of others are not there.
  Result<Import> open(const std::string& account, const std::string& branch, exchange::table::ImportOptions options);
  Result<Import> find(const std::string& id, const std::string& account);
  std::vector<Import> list(const std::string& account);
  Result<Import> put_file(const std::string& id, const std::string& account, const std::string& name, std::string bytes);
  Result<Import> drop_file(const std::string& id, const std::string& account, const std::string& name);
  Result<Import> set_options(const std::string& id, const std::string& account, exchange::table::ImportOptions options);
  Result<void> close(const std::string& id, const std::string& account);

 private:
  Result<Import*> locked_find(const std::string& id, const std::string& account);
  void drop_idle();
  size_t all_bytes() const;

  Clock& clock_;
  const ImportLimits limits_;
  std::mutex mutex_;
  std::map<std::string, Import> imports_;
};

}  // namespace koers::http
