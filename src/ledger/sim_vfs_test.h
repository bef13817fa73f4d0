// A disk in memory under SQLite that loses power: what was not synchronised may be there or not, sector by sector, torn, in any combination; names in the
// folder too. It can be full, write short, fail to synchronise, and lie.
//
// The power goes off after a number of operations; from then on every operation fails, so that the program above unwinds as it would after an I/O error.
// power_on() then decides what survived. Everything follows from the seed.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace koers::ledger {

class SimDisk {
 public:
  explicit SimDisk(uint64_t seed);
  ~SimDisk();
  SimDisk(const SimDisk&) = delete;
  SimDisk& operator=(const SimDisk&) = delete;

  const char* vfs_name() const { return name_.c_str(); }

  // As after formatting, with the same seed again or another one.
  struct Image;
  std::shared_ptr<const Image> image() const;  // what is on the disk when nothing is pending
  void start_from(const Image& image, uint64_t seed);

  void power_off_after(uint64_t operations) { off_at_ = operations_ + operations; }
  bool is_off() const { return off_; }
  void power_on();
  // The program died, the machine did not: what was written is still seen, and still not durable.
  void program_died();
  uint64_t operations() const { return operations_; }

  // Bytes by which files may still grow; nullopt: as much as you like.
  void set_room(std::optional<uint64_t> bytes) { room_ = bytes; }
  // One in `every` synchronisations fails, and what it should have made durable may be lost although it can still be read (0: none).
  void fail_syncs(uint32_t every) { fail_sync_every_ = every; }
  // Synchronising a file whose name ends like this does nothing and says that it was done.
  void lie_about_sync(std::string ending) { lie_ending_ = std::move(ending); }

  bool contains(std::string_view text) const;  // in any file, as it stands
  std::string read_file(const std::string& name) const;
  void write_file(const std::string& name, size_t at, char byte);           // durable at once
  void replace_file(const std::string& name, std::optional<std::string> bytes);  // nullopt: removes it
  std::vector<std::string> names() const;

  struct Node;
  struct Shared;
  struct File;
  friend struct SimVfs;

 private:
  uint64_t random(uint64_t below) { return random_() % below; }
  bool spend();  // counts one operation: whether the power is still on
  void settle(Node& node);
  void forget_program();

  mutable std::mutex mutex_;
  std::string name_;
  std::unique_ptr<sqlite3_vfs> vfs_;
  std::mt19937_64 random_;
  std::map<std::string, std::shared_ptr<Node>> names_, durable_names_;
  std::map<std::string, std::shared_ptr<Shared>> shared_;
  uint64_t operations_ = 0, off_at_ = UINT64_MAX;
  bool off_ = false;
  std::optional<uint64_t> room_;
  uint32_t fail_sync_every_ = 0;
  std::string lie_ending_;
};

}  // namespace koers::ledger
