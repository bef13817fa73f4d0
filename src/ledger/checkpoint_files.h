// Checkpoints as files: derived bytes that may be dropped and rebuilt at any time. A file is whole under its own name or not there at all.
//
// Format: the bytes, then a trailer that says of which register and entry they are, with SHA-256 over the hashes of pieces of 1 MiB, so that reading and
//   hashing spread over the cores; then the hash and the length of the trailer.
// Cost: read is bounded by memory bandwidth and SHA-256 on all cores.
#pragma once

#include "ledger/ledger.h"

namespace koers::ledger {

struct CheckpointFile {
  CheckpointInfo info;
  Hash256 entry_hash{};  // of the entry at info.sequence: a checkpoint of another past is not ours
};

class CheckpointFiles {
 public:
  CheckpointFiles(std::string directory, std::string register_id) : directory_(std::move(directory)), register_id_(std::move(register_id)) {}

  using Producer = std::function<void(const std::function<void(std::string_view)>&)>;
  // Errors: kStorage.
  Result<void> put(const CheckpointFile& file, const Producer& producer) const;
  // Those whose trailer is whole and of this register, by sequence; others are passed over.
  std::vector<CheckpointFile> list() const;
  // Errors: kNotFound; kCorrupt when a byte was changed.
  Result<std::shared_ptr<const std::string>> read(const CheckpointInfo& info) const;
  Result<void> drop(const CheckpointInfo& info) const;

 private:
  std::string path_of(const CheckpointInfo& info) const;
  std::string directory_, register_id_;
};

}  // namespace koers::ledger
