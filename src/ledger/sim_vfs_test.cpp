#include "ledger/sim_vfs_test.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>

namespace koers::ledger {

// A file: as the program sees it, as it surely is on the disk, and what was done in between.
struct SimDisk::Node {
  struct Change {
    bool truncate = false;
    uint64_t offset = 0;  // or the new size
    std::string bytes;
  };
  std::string seen, durable;
  std::vector<Change> pending;

  // Locks of the connections in this process.
  int shared = 0;
  const File* reserved = nullptr;
  const File* waiting = nullptr;  // for the readers to leave
  const File* exclusive = nullptr;
};

// The index of the write-ahead log, which lives as long as somebody uses it.
struct SimDisk::Shared {
  std::vector<std::unique_ptr<char[]>> regions;
  std::array<int, SQLITE_SHM_NLOCK> readers{};
  std::array<const File*, SQLITE_SHM_NLOCK> writer{};
  int users = 0;
};

struct SimDisk::Image {
  std::map<std::string, std::string> files;
};

struct SimDisk::File {
  sqlite3_file base;
  SimDisk* disk;
  std::shared_ptr<Node>* node;
  std::shared_ptr<Shared>* shared;
  std::string* name;
  int lock;
  bool sync_folder;  // the folder is synchronised with the file's first synchronisation, as SQLite's own layer does for logs
  uint16_t shared_readers, shared_writers;
};

namespace {

constexpr size_t kSector = 512;
constexpr uint64_t kTornOneIn = 12;
constexpr uint64_t kGarbageOneIn = 6;

void write_at(std::string& file, uint64_t offset, std::string_view bytes) {
  if (file.size() < offset + bytes.size()) file.resize(offset + bytes.size());
  std::memcpy(file.data() + offset, bytes.data(), bytes.size());
}

}  // namespace

// The functions that SQLite calls.
struct SimVfs {
  using File = SimDisk::File;
  using Node = SimDisk::Node;
  static File* of(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
  static SimDisk* of(sqlite3_vfs* vfs) { return static_cast<SimDisk*>(vfs->pAppData); }

  static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    SimDisk& disk = *of(vfs);
    const std::lock_guard lock(disk.mutex_);
    File* self = of(file);
    std::memset(static_cast<void*>(self), 0, sizeof *self);
    if (disk.off_) return SQLITE_IOERR;
    const std::string path = name ? name : "temporary";
    std::shared_ptr<Node> node;
    if (const auto found = disk.names_.find(path); found != disk.names_.end() && name) {
      node = found->second;
    } else {
      if (!(flags & SQLITE_OPEN_CREATE)) return SQLITE_CANTOPEN;
      if (!disk.spend()) return SQLITE_IOERR;
      if (disk.room_ && *disk.room_ == 0) return SQLITE_FULL;
      node = std::make_shared<Node>();
      if (name) disk.names_[path] = node;
    }
    self->sync_folder = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    self->disk = &disk;
    self->node = new std::shared_ptr<Node>(node);
    self->name = new std::string(path);
    self->base.pMethods = methods();
    if (out_flags) *out_flags = flags;
    return SQLITE_OK;
  }

  static int close(sqlite3_file* file) {
    File* self = of(file);
    unlock(file, SQLITE_LOCK_NONE);
    if (self->shared) shm_unmap(file, 0);
    delete self->node;
    delete self->name;
    return SQLITE_OK;
  }

  static int read(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
    File* self = of(file);
    const std::lock_guard lock(self->disk->mutex_);
    if (self->disk->off_) return SQLITE_IOERR_READ;
    const std::string& seen = (*self->node)->seen;
    const auto begin = static_cast<size_t>(offset), wanted = static_cast<size_t>(size);
    const size_t there = begin >= seen.size() ? 0 : std::min(wanted, seen.size() - begin);
    if (there > 0) std::memcpy(to, seen.data() + begin, there);
    if (there == wanted) return SQLITE_OK;
    std::memset(static_cast<char*>(to) + there, 0, wanted - there);
    return SQLITE_IOERR_SHORT_READ;
  }

  static int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    File* self = of(file);
    SimDisk& disk = *self->disk;
    const std::lock_guard lock(disk.mutex_);
    if (disk.off_) return SQLITE_IOERR_WRITE;
    const bool on = disk.spend();
    Node& node = **self->node;
    std::string_view bytes(static_cast<const char*>(from), static_cast<size_t>(size));
    const auto begin = static_cast<uint64_t>(offset);
    int code = on ? SQLITE_OK : SQLITE_IOERR_WRITE;
    const uint64_t growth = begin + bytes.size() > node.seen.size() ? begin + bytes.size() - node.seen.size() : 0;
    if (disk.room_ && growth > *disk.room_) {  // a short write: what fits, or less
      const uint64_t fits = bytes.size() - std::min<uint64_t>(bytes.size(), growth - *disk.room_);
      bytes = bytes.substr(0, disk.random(fits + 1));
      code = on ? SQLITE_FULL : code;
    }
    if (disk.room_)
      *disk.room_ -= std::min(*disk.room_, begin + bytes.size() > node.seen.size() ? begin + bytes.size() - node.seen.size() : 0);
    if (!bytes.empty()) {
      write_at(node.seen, begin, bytes);
      node.pending.push_back({false, begin, std::string(bytes)});
    }
    return code;
  }

  static int truncate(sqlite3_file* file, sqlite3_int64 size) {
    File* self = of(file);
    SimDisk& disk = *self->disk;
    const std::lock_guard lock(disk.mutex_);
    if (disk.off_) return SQLITE_IOERR_TRUNCATE;
    const bool on = disk.spend();
    Node& node = **self->node;
    node.seen.resize(static_cast<size_t>(size));
    node.pending.push_back({true, static_cast<uint64_t>(size), {}});
    return on ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
  }

  static int sync(sqlite3_file* file, int) {
    File* self = of(file);
    SimDisk& disk = *self->disk;
    const std::lock_guard lock(disk.mutex_);
    if (disk.off_ || !disk.spend()) return SQLITE_IOERR_FSYNC;
    if (!disk.lie_ending_.empty() && self->name->ends_with(disk.lie_ending_)) return SQLITE_OK;
    Node& node = **self->node;
    if (disk.fail_sync_every_ > 0 && disk.random(disk.fail_sync_every_) == 0) {
      // As Linux does: what could not be written counts as written from now on. The program still sees it; the disk has some of it.
      const std::string seen = node.seen;
      disk.settle(node);
      node.seen = seen;
      return SQLITE_IOERR_FSYNC;
    }
    for (const Node::Change& change : node.pending) {
      if (change.truncate) {
        node.durable.resize(change.offset);
      } else {
        write_at(node.durable, change.offset, change.bytes);
      }
    }
    node.pending.clear();
    if (self->sync_folder) {
      disk.durable_names_ = disk.names_;
      self->sync_folder = false;
    }
    return SQLITE_OK;
  }

  static int file_size(sqlite3_file* file, sqlite3_int64* size) {
    File* self = of(file);
    const std::lock_guard lock(self->disk->mutex_);
    if (self->disk->off_) return SQLITE_IOERR_FSTAT;
    *size = static_cast<sqlite3_int64>((*self->node)->seen.size());
    return SQLITE_OK;
  }

  static int lock(sqlite3_file* file, int level) {
    File* self = of(file);
    const std::lock_guard guard(self->disk->mutex_);
    Node& node = **self->node;
    if (self->lock >= level) return SQLITE_OK;
    if (self->lock == SQLITE_LOCK_NONE) {
      if ((node.exclusive && node.exclusive != self) || (node.waiting && node.waiting != self)) return SQLITE_BUSY;
      ++node.shared;
      self->lock = SQLITE_LOCK_SHARED;
    }
    if (level >= SQLITE_LOCK_RESERVED && self->lock < SQLITE_LOCK_RESERVED && level == SQLITE_LOCK_RESERVED) {
      if (node.reserved && node.reserved != self) return SQLITE_BUSY;
      node.reserved = self;
      self->lock = SQLITE_LOCK_RESERVED;
    }
    if (level == SQLITE_LOCK_EXCLUSIVE) {
      if ((node.waiting && node.waiting != self) || (node.reserved && node.reserved != self)) return SQLITE_BUSY;
      node.waiting = self;
      if (self->lock < SQLITE_LOCK_PENDING) self->lock = SQLITE_LOCK_PENDING;
      if (node.shared > 1) return SQLITE_BUSY;
      node.exclusive = self;
      self->lock = SQLITE_LOCK_EXCLUSIVE;
    }
    return SQLITE_OK;
  }

  static int unlock(sqlite3_file* file, int level) {
    File* self = of(file);
    const std::lock_guard guard(self->disk->mutex_);
    Node& node = **self->node;
    if (self->lock <= level) return SQLITE_OK;
    if (node.exclusive == self) node.exclusive = nullptr;
    if (node.waiting == self) node.waiting = nullptr;
    if (node.reserved == self) node.reserved = nullptr;
    if (level == SQLITE_LOCK_NONE) --node.shared;
    self->lock = level;
    return SQLITE_OK;
  }

  static int check_reserved(sqlite3_file* file, int* held) {
    *held = (*of(file)->node)->reserved != nullptr;
    return SQLITE_OK;
  }
  static int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
  static int sector_size(sqlite3_file*) { return 4096; }
  static int characteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

  static int shm_map(sqlite3_file* file, int region, int size, int extend, void volatile** out) {
    File* self = of(file);
    SimDisk& disk = *self->disk;
    const std::lock_guard lock(disk.mutex_);
    *out = nullptr;
    if (disk.off_) return SQLITE_IOERR_SHMMAP;
    if (!self->shared) {
      std::shared_ptr<SimDisk::Shared>& shared = disk.shared_[*self->name];
      if (!shared) shared = std::make_shared<SimDisk::Shared>();
      ++shared->users;
      self->shared = new std::shared_ptr<SimDisk::Shared>(shared);
    }
    SimDisk::Shared& shared = **self->shared;
    const auto wanted = static_cast<size_t>(region);
    if (shared.regions.size() <= wanted && !extend) return SQLITE_OK;
    while (shared.regions.size() <= wanted) shared.regions.push_back(std::make_unique<char[]>(static_cast<size_t>(size)));
    *out = shared.regions[wanted].get();
    return SQLITE_OK;
  }

  static int shm_lock(sqlite3_file* file, int first, int count, int flags) {
    File* self = of(file);
    const std::lock_guard lock(self->disk->mutex_);
    SimDisk::Shared& shared = **self->shared;
    for (int slot = first; slot < first + count; ++slot) {
      const auto bit = static_cast<uint16_t>(1u << slot);
      const auto at = static_cast<size_t>(slot);
      if (flags & SQLITE_SHM_UNLOCK) {
        if (self->shared_writers & bit) shared.writer[at] = nullptr;
        if (self->shared_readers & bit) --shared.readers[at];
        self->shared_writers &= static_cast<uint16_t>(~bit);
        self->shared_readers &= static_cast<uint16_t>(~bit);
      } else if (shared.writer[at] && shared.writer[at] != self) {
        return SQLITE_BUSY;
      } else if ((flags & SQLITE_SHM_EXCLUSIVE) && shared.readers[at] > ((self->shared_readers & bit) ? 1 : 0)) {
        return SQLITE_BUSY;
      }
    }
    if (flags & SQLITE_SHM_UNLOCK) return SQLITE_OK;
    for (int slot = first; slot < first + count; ++slot) {
      const auto bit = static_cast<uint16_t>(1u << slot);
      const auto at = static_cast<size_t>(slot);
      if (flags & SQLITE_SHM_EXCLUSIVE) {
        shared.writer[at] = self;
        self->shared_writers |= bit;
      } else if (!(self->shared_readers & bit)) {
        ++shared.readers[at];
        self->shared_readers |= bit;
      }
    }
    return SQLITE_OK;
  }

  static void shm_barrier(sqlite3_file*) { std::atomic_thread_fence(std::memory_order_seq_cst); }

  static int shm_unmap(sqlite3_file* file, int) {
    File* self = of(file);
    if (!self->shared) return SQLITE_OK;
    shm_lock(file, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_UNLOCK);
    const std::lock_guard lock(self->disk->mutex_);
    if (--(*self->shared)->users == 0) self->disk->shared_.erase(*self->name);
    delete self->shared;
    self->shared = nullptr;
    return SQLITE_OK;
  }

  static const sqlite3_io_methods* methods() {
    static const sqlite3_io_methods all = {
        2,           close,           read,    write,    truncate,    sync,      file_size, lock,   unlock, check_reserved, control,
        sector_size, characteristics, shm_map, shm_lock, shm_barrier, shm_unmap, nullptr,   nullptr};
    return &all;
  }

  static int remove(sqlite3_vfs* vfs, const char* name, int sync_folder) {
    SimDisk& disk = *of(vfs);
    const std::lock_guard lock(disk.mutex_);
    if (disk.off_) return SQLITE_IOERR_DELETE;
    const bool on = disk.spend();
    if (disk.names_.erase(name) == 0) return SQLITE_IOERR_DELETE_NOENT;
    if (on && sync_folder) disk.durable_names_ = disk.names_;
    return on ? SQLITE_OK : SQLITE_IOERR_DELETE;
  }

  static int access(sqlite3_vfs* vfs, const char* name, int, int* answer) {
    SimDisk& disk = *of(vfs);
    const std::lock_guard lock(disk.mutex_);
    if (disk.off_) return SQLITE_IOERR_ACCESS;
    const auto found = disk.names_.find(name);
    *answer = found != disk.names_.end() && !found->second->seen.empty();
    return SQLITE_OK;
  }

  static int full_path(sqlite3_vfs*, const char* name, int size, char* out) {
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
  }
  static int randomness(sqlite3_vfs* vfs, int size, char* out) {
    for (int i = 0; i < size; ++i) out[i] = static_cast<char>(of(vfs)->random(256));
    return size;
  }
  static int sleep(sqlite3_vfs*, int microseconds) { return microseconds; }
  static int current_time(sqlite3_vfs*, double* days) {
    *days = 2461367.0;
    return SQLITE_OK;
  }
  static int last_error(sqlite3_vfs*, int, char*) { return ENOENT; }
};

SimDisk::SimDisk(uint64_t seed) : vfs_(std::make_unique<sqlite3_vfs>()), random_(seed) {
  static std::atomic<int> count{0};
  name_ = "koers-sim-" + std::to_string(++count);
  *vfs_ = {};
  vfs_->iVersion = 1;
  vfs_->szOsFile = sizeof(File);
  vfs_->mxPathname = 512;
  vfs_->zName = name_.c_str();
  vfs_->pAppData = this;
  vfs_->xOpen = SimVfs::open;
  vfs_->xDelete = SimVfs::remove;
  vfs_->xAccess = SimVfs::access;
  vfs_->xFullPathname = SimVfs::full_path;
  vfs_->xRandomness = SimVfs::randomness;
  vfs_->xSleep = SimVfs::sleep;
  vfs_->xCurrentTime = SimVfs::current_time;
  vfs_->xGetLastError = SimVfs::last_error;
  EXPECT_EQ(sqlite3_vfs_register(vfs_.get(), 0), SQLITE_OK);
}

SimDisk::~SimDisk() { sqlite3_vfs_unregister(vfs_.get()); }

std::shared_ptr<const SimDisk::Image> SimDisk::image() const {
  auto image = std::make_shared<Image>();
  for (const auto& [name, node] : names_) image->files.emplace(name, node->seen);
  return image;
}

void SimDisk::start_from(const Image& image, uint64_t seed) {
  random_.seed(seed);
  names_.clear();
  shared_.clear();
  for (const auto& [name, bytes] : image.files) {
    auto node = std::make_shared<Node>();
    node->seen = node->durable = bytes;
    names_.emplace(name, std::move(node));
  }
  durable_names_ = names_;
  off_ = false;
  off_at_ = UINT64_MAX;
  room_.reset();
  fail_sync_every_ = 0;
}

bool SimDisk::spend() {
  if (++operations_ > off_at_) off_ = true;
  return !off_;
}

void SimDisk::power_on() {
  std::map<std::string, std::shared_ptr<Node>> survived;
  const auto at = [](const auto& names, const std::string& name) {
    const auto found = names.find(name);
    return found == names.end() ? nullptr : found->second;
  };
  std::map<std::string, std::shared_ptr<Node>> all = names_;
  all.insert(durable_names_.begin(), durable_names_.end());
  for (const auto& [name, ignored] : all) {
    const std::shared_ptr<Node> seen = at(names_, name), durable = at(durable_names_, name);
    const std::shared_ptr<Node> kept = seen == durable || random(2) == 0 ? durable : seen;
    if (kept) survived.emplace(name, kept);
  }
  for (const auto& [name, node] : survived) settle(*node);
  names_ = survived;
  durable_names_ = survived;
  forget_program();
}

void SimDisk::program_died() { forget_program(); }

void SimDisk::forget_program() {
  for (const auto& [name, node] : names_) EXPECT_EQ(node->shared, 0) << "somebody still holds " << name;
  shared_.clear();
  off_ = false;
  off_at_ = UINT64_MAX;
}

// What of the pending changes reached the disk: any subset of their sectors, some torn, and perhaps rubbish where the file grew.
void SimDisk::settle(Node& node) {
  constexpr std::array<uint64_t, 5> kShares = {0, 20, 50, 85, 100};
  const uint64_t share = kShares[random(kShares.size())];
  const auto happens = [&] { return random(100) < share; };
  std::string disk = node.durable;
  std::vector<std::pair<uint64_t, size_t>> lost;
  for (const Node::Change& change : node.pending) {
    if (change.truncate) {
      if (happens()) disk.resize(change.offset);
      continue;
    }
    for (size_t begin = 0; begin < change.bytes.size();) {
      const uint64_t offset = change.offset + begin;
      const size_t size = std::min(change.bytes.size() - begin, kSector - offset % kSector);
      std::string_view piece = std::string_view(change.bytes).substr(begin, size);
      begin += size;
      if (!happens()) {
        if (offset >= disk.size()) lost.emplace_back(offset, size);
        continue;
      }
      if (random(kTornOneIn) == 0) piece = piece.substr(0, random(size));
      write_at(disk, offset, piece);
    }
  }
  for (const auto& [offset, size] : lost) {
    if (offset + size > disk.size() || random(kGarbageOneIn) != 0) continue;
    if (disk.find_first_not_of('\0', offset) < offset + size) continue;  // written later after all
    for (size_t i = 0; i < size; ++i) disk[offset + i] = static_cast<char>(random(256));
  }
  node.seen = node.durable = std::move(disk);
  node.pending.clear();
}

bool SimDisk::contains(std::string_view text) const {
  for (const auto& [name, node] : names_) {
    if (node->seen.find(text) != std::string::npos || node->durable.find(text) != std::string::npos) return true;
  }
  return false;
}

std::string SimDisk::read_file(const std::string& name) const {
  const auto found = names_.find(name);
  return found == names_.end() ? std::string() : found->second->seen;
}

void SimDisk::write_file(const std::string& name, size_t at, char byte) {
  Node& node = *names_.at(name);
  node.seen.at(at) = byte;
  node.durable.at(at) = byte;
}

void SimDisk::replace_file(const std::string& name, std::optional<std::string> bytes) {
  names_.erase(name);
  if (bytes) {
    names_[name] = std::make_shared<Node>();
    names_[name]->seen = names_[name]->durable = std::move(*bytes);
  }
  durable_names_ = names_;
}

std::vector<std::string> SimDisk::names() const {
  std::vector<std::string> all;
  for (const auto& [name, node] : names_) all.push_back(name);
  return all;
}

namespace {

// A table of numbers on the simulated disk, straight by SQLite: the simulator is tested without the ledger.
class Numbers {
 public:
  explicit Numbers(const SimDisk& disk) {
    EXPECT_EQ(sqlite3_open_v2("/numbers", &database_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, disk.vfs_name()), SQLITE_OK);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS numbers(n INTEGER)");
  }
  ~Numbers() { sqlite3_close(database_); }
  bool run(const std::string& sql) { return sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK; }
  int count() {
    int count = -1;
    sqlite3_exec(
        database_, "SELECT count(*) FROM numbers",
        [](void* to, int, char** row, char**) { return *static_cast<int*>(to) = std::stoi(row[0]), 0; }, &count, nullptr);
    return count;
  }

 private:
  sqlite3* database_ = nullptr;
};

}  // namespace

TEST(SimDisk, KeepsWhatWasSynchronisedAndMayLoseTheRest) {
  int lost = 0;
  for (uint64_t seed = 0; seed < 60; ++seed) {
    SimDisk disk(seed);
    int acknowledged = 0;
    {
      Numbers numbers(disk);
      disk.power_off_after(seed);
      for (int i = 0; i < 20 && numbers.run("INSERT INTO numbers VALUES(1)"); ++i) ++acknowledged;
    }
    disk.power_on();
    Numbers again(disk);
    EXPECT_GE(again.count(), acknowledged) << seed;
    EXPECT_LE(again.count(), acknowledged + 1) << seed;
    lost += again.count() == acknowledged && acknowledged < 20;
  }
  EXPECT_GT(lost, 0) << "the power never took anything with it";
}

TEST(SimDisk, ALieAboutSynchronisingLosesSomething) {
  int lost = 0;
  for (uint64_t seed = 0; seed < 60; ++seed) {
    SimDisk disk(seed);
    disk.lie_about_sync("-wal");
    int acknowledged = 0;
    {
      Numbers numbers(disk);
      disk.power_off_after(40);
      for (int i = 0; i < 20 && numbers.run("INSERT INTO numbers VALUES(1)"); ++i) ++acknowledged;
    }
    disk.power_on();
    Numbers again(disk);
    lost += again.count() < acknowledged;
  }
  EXPECT_GT(lost, 0);
}

TEST(SimDisk, AFullDiskRefusesAndRecovers) {
  SimDisk disk(1);
  Numbers numbers(disk);
  ASSERT_TRUE(numbers.run("INSERT INTO numbers VALUES(1)"));
  disk.set_room(100);
  EXPECT_FALSE(numbers.run("INSERT INTO numbers VALUES(2)"));
  EXPECT_EQ(numbers.count(), 1);
  disk.set_room(std::nullopt);
  EXPECT_TRUE(numbers.run("INSERT INTO numbers VALUES(2)"));
  EXPECT_EQ(numbers.count(), 2);
}

TEST(SimDisk, TheSameSeedGivesTheSameDisk) {
  std::string first;
  for (int run = 0; run < 2; ++run) {
    SimDisk disk(42);
    sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, 7, nullptr);
    {
      Numbers numbers(disk);
      disk.power_off_after(25);
      for (int i = 0; i < 20 && numbers.run("INSERT INTO numbers VALUES(1)"); ++i) {
      }
    }
    disk.power_on();
    const std::string bytes = disk.read_file("/numbers") + disk.read_file("/numbers-wal");
    if (run == 0) first = bytes;
    EXPECT_EQ(bytes == first, true);
  }
}

}  // namespace koers::ledger
