// A checkpoint is the blocks of a snapshot as they are, table after table, behind a header. Opening it reads them where they lie.
//
// Layout: up to seven zero bytes, so that what follows begins at a multiple of eight; CheckpointHeader; then for each table the numbers of its blocks
// (padded to eight bytes) and the blocks themselves. What can be counted from the pages is not written.
#include <algorithm>
#include <array>
#include <cstring>

#include "model/block_check.h"
#include "model/key_index.h"
#include "model/messages.h"
#include "model/snapshot.h"

namespace koers::model {
namespace {

constexpr uint32_t kFormat = 1;
constexpr char kMagic[8] = {'K', 'o', 'e', 'r', 's', 'C', 'P', '\n'};
constexpr size_t kPieceBytes = 1u << 20;

enum Part { kElements, kRelations, kExtras, kKeys, kPartCount };
constexpr const char* kPartNames[kPartCount] = {"elements", "relations", "extras", "keys"};

struct CheckpointHeader {
  char magic[8];
  uint32_t format;
  uint32_t branch;
  uint64_t revision;
  uint32_t element_slots, relation_slots;
  uint32_t types, relation_types, fields;  // how many the metamodel knew
  uint32_t key_buckets;
  uint32_t extras_count, extras_free;
  uint32_t blocks[kPartCount];
  uint64_t bytes[kPartCount];  // of the blocks
};
static_assert(sizeof(CheckpointHeader) == 104);

// Joins small writes.
class Pieces {
 public:
  explicit Pieces(const std::function<void(std::string_view)>& write) : write_(write) { buffer_.reserve(kPieceBytes); }
  ~Pieces() { flush(); }
  void add(const void* bytes, size_t size) {
    if (buffer_.size() + size > kPieceBytes) flush();
    if (size > kPieceBytes) write_({static_cast<const char*>(bytes), size});
    else buffer_.append(static_cast<const char*>(bytes), size);
  }

 private:
  void flush() {
    if (!buffer_.empty()) write_(buffer_);
    buffer_.clear();
  }
  const std::function<void(std::string_view)>& write_;
  std::string buffer_;
};

template <class Visit>
void for_each_block(const BlockTable& table, Visit&& visit) {
  for (uint32_t c = 0; c < table.chunk_count(); ++c) {
    for (uint32_t i = 0; i < BlockTable::kFanout; ++i) {
      if (const std::byte* block = table.chunk(c).block[i]) visit(c * BlockTable::kFanout + i, block);
    }
  }
}

}  // namespace

void Snapshot::write_checkpoint(const std::function<void(std::string_view)>& write, size_t offset) const {
  const std::array<const BlockTable*, kPartCount> tables{&elements_, &relations_, &extras_, &keys_};
  CheckpointHeader header{};
  std::memcpy(header.magic, kMagic, sizeof kMagic);
  header.format = kFormat;
  header.branch = branch_.value;
  header.revision = revision_;
  header.element_slots = element_slots_, header.relation_slots = relation_slots_;
  header.types = static_cast<uint32_t>(metamodel_->types().size());
  header.relation_types = static_cast<uint32_t>(metamodel_->relation_types().size());
  header.fields = static_cast<uint32_t>(metamodel_->fields().size());
  header.key_buckets = key_buckets_;
  header.extras_count = extras_count_, header.extras_free = extras_free_;
  for (size_t t = 0; t < kPartCount; ++t) {
    for_each_block(*tables[t], [&](uint32_t, const std::byte* block) {
      ++header.blocks[t];
      header.bytes[t] += block_start(block).bytes;
    });
  }
  constexpr char kZeros[8] = {};
  Pieces pieces(write);
  pieces.add(kZeros, (8 - offset % 8) % 8);
  pieces.add(&header, sizeof header);
  for (size_t t = 0; t < kPartCount; ++t) {
    for_each_block(*tables[t], [&](uint32_t number, const std::byte*) { pieces.add(&number, sizeof number); });
    pieces.add(kZeros, header.blocks[t] % 2 * sizeof(uint32_t));
    for_each_block(*tables[t], [&](uint32_t, const std::byte* block) { pieces.add(block, block_start(block).bytes); });
  }
}

class CheckpointReader {
 public:
  CheckpointReader(std::shared_ptr<const std::string> bytes, size_t offset, MetamodelPtr metamodel, std::shared_ptr<PersonalValues> personal)
      : bytes_(std::move(bytes)), offset_(offset), metamodel_(std::move(metamodel)), personal_(std::move(personal)) {}

  Result<SnapshotPtr> run() {
    TRY(read_header());
    const std::shared_ptr<Snapshot> snapshot(new Snapshot);
    snapshot->metamodel_ = std::move(metamodel_);
    snapshot->personal_ = std::move(personal_);
    snapshot->revision_ = header_.revision;
    snapshot->branch_ = {header_.branch};
    snapshot->element_slots_ = header_.element_slots;
    snapshot->relation_slots_ = header_.relation_slots;
    snapshot->key_buckets_ = header_.key_buckets;
    snapshot->extras_count_ = header_.extras_count;
    snapshot->extras_free_ = header_.extras_free;
    snapshot->backing_ = bytes_;
    snapshot->elements_ = TRY(read_table(kElements, pages(header_.element_slots, kElementPageSlots)));
    snapshot->relations_ = TRY(read_table(kRelations, pages(header_.relation_slots, kRelationPageSlots)));
    snapshot->extras_ = TRY(read_table(kExtras, header_.extras_count));
    snapshot->keys_ = TRY(read_table(kKeys, header_.key_buckets));
    if (at_ != end_) return corrupt("end", 0);
    TRY(check(*snapshot));
    read_heads(*snapshot);
    count(*snapshot);
    return SnapshotPtr(snapshot);
  }

 private:
  static Error corrupt(const char* part, uint64_t number) {
    return Error(ErrorCode::kCorrupt, Message(kCheckpointCorrupt, {{"part", part}, {"number", static_cast<int64_t>(number)}}), {}, Message(kDropCheckpoint));
  }
  static uint32_t pages(uint32_t slots, uint32_t page_slots) { return (slots + page_slots - 1) / page_slots; }

  Result<void> read_header() {
    if (offset_ > bytes_->size()) return corrupt("header", 0);
    at_ = reinterpret_cast<const std::byte*>(bytes_->data()) + offset_;
    end_ = reinterpret_cast<const std::byte*>(bytes_->data()) + bytes_->size();
    for (int i = 0; i < 7 && at_ != end_ && *at_ == std::byte{0}; ++i) ++at_;
    if (reinterpret_cast<uintptr_t>(at_) % 8 != 0) align();
    if (static_cast<size_t>(end_ - at_) < sizeof header_ || std::memcmp(at_, kMagic, sizeof kMagic) != 0) return corrupt("header", 0);
    std::memcpy(&header_, at_, sizeof header_);
    at_ += sizeof header_;
    if (header_.format > kFormat) {
      return Error(ErrorCode::kUnsupported, Message(kCheckpointNewer, {{"format", header_.format}, {"known", kFormat}}), {}, Message(kUpdateKoers));
    }
    if (header_.format != kFormat || header_.element_slots > Ref::kIndexMax || header_.relation_slots > Ref::kIndexMax ||
        header_.key_buckets > std::max(header_.element_slots, 1u) || header_.extras_count != header_.blocks[kExtras]) {
      return corrupt("header", 0);
    }
    if (header_.types > metamodel_->types().size() || header_.relation_types > metamodel_->relation_types().size() ||
        header_.fields > metamodel_->fields().size()) {
      return Error(ErrorCode::kCorrupt, Message(kCheckpointMetamodel), {}, Message(kDropCheckpoint));
    }
    return {};
  }

  // Written for another place in its file than where it is read: the blocks must lie at multiples of eight, so they are copied once.
  void align() {
    auto copy = std::make_shared<std::string>(reinterpret_cast<const char*>(at_), static_cast<size_t>(end_ - at_));
    at_ = reinterpret_cast<const std::byte*>(copy->data());
    end_ = at_ + copy->size();
    bytes_ = std::move(copy);
  }

  // `limit`: the numbers of its blocks run below this. No more of the table is made than there are blocks for.
  Result<BlockTable> read_table(Part part, uint32_t limit) {
    const uint32_t count = header_.blocks[part];
    const size_t numbers_bytes = (size_t{count} * sizeof(uint32_t) + 7) / 8 * 8;
    const auto left = static_cast<size_t>(end_ - at_);
    if (numbers_bytes > left || header_.bytes[part] > left - numbers_bytes) return corrupt(kPartNames[part], 0);
    const auto* numbers = reinterpret_cast<const uint32_t*>(at_);
    at_ += numbers_bytes;
    const std::byte* const end = at_ + header_.bytes[part];
    const BlockTable none;
    BlockTableEditor editor(none);
    if (limit > 0) editor.clear(limit - 1);
    for (uint32_t i = 0; i < count; ++i) {
      const uint32_t number = numbers[i];
      if (number >= limit || (i > 0 && number <= numbers[i - 1]) || !BlockCheck::start(at_, static_cast<size_t>(end - at_))) {
        return corrupt(kPartNames[part], number);
      }
      // The summary of a page is checked with the page.
      const bool page = block_start(at_).kind == BlockKind::kElementPage || block_start(at_).kind == BlockKind::kRelationPage;
      editor.borrow(number, at_, page && block_start(at_).bytes >= sizeof(PageHeader) ? page_header(at_).types : 0);
      at_ += block_start(at_).bytes;
    }
    if (at_ != end) return corrupt(kPartNames[part], count);
    return editor.finish();
  }

  Result<void> check(const Snapshot& snapshot) {
    const Metamodel& metamodel = *snapshot.metamodel_;
    BlockCheck check({header_.element_slots, header_.relation_slots, static_cast<uint32_t>(metamodel.types().size()),
                      static_cast<uint32_t>(metamodel.relation_types().size()), static_cast<uint32_t>(metamodel.fields().size()), header_.key_buckets},
                     snapshot.extras_);
    Result<void> result;
    const auto each = [&](const BlockTable& table, Part part, auto&& good) {
      for_each_block(table, [&](uint32_t number, const std::byte* block) {
        if (result && !good(block, number)) result = corrupt(kPartNames[part], number);
      });
    };
    each(snapshot.elements_, kElements, [&](const std::byte* block, uint32_t number) { return check.element_page(block, number); });
    each(snapshot.relations_, kRelations, [&](const std::byte* block, uint32_t number) { return check.relation_page(block, number); });
    each(snapshot.keys_, kKeys, [&](const std::byte* block, uint32_t number) { return check.key_bucket(block, number); });
    if (result && !check.free_list(header_.extras_free)) result = corrupt("free", header_.extras_free);
    return result;
  }

  static void read_heads(Snapshot& snapshot) {
    const HeadTable none;
    HeadTableEditor heads(none);
    if (snapshot.element_slots_ > 0) heads.cover(snapshot.element_slots_);
    for_each_block(snapshot.elements_, [&](uint32_t number, const std::byte* page) {
      const Slot* slots = page_slots(page);
      for (uint32_t i = 0; i < page_header(page).start.count; ++i) {
        if (slots[i].present()) heads.set(number * kElementPageSlots + i, slots[i].type, slots[i].labels);
      }
    });
    snapshot.heads_ = heads.finish();
  }

  static void count(Snapshot& snapshot) {
    std::vector<std::pair<uint32_t, uint32_t>> counts;  // by type and labels; few, and the last one is mostly the next one too
    size_t last = 0;
    snapshot.for_each_element([&](const ElementView& element) {
      ++snapshot.element_count_;
      const uint32_t kind = uint32_t{element.type().value} << 16 | element.labels();
      if (last == counts.size() || counts[last].first != kind) {
        last = static_cast<size_t>(std::ranges::find(counts, kind, &std::pair<uint32_t, uint32_t>::first) - counts.begin());
        if (last == counts.size()) counts.emplace_back(kind, 0);
      }
      ++counts[last].second;
    });
    std::ranges::sort(counts);
    for (const auto& [kind, number] : counts) snapshot.counts_.push_back({{static_cast<uint16_t>(kind >> 16)}, static_cast<Labels>(kind), number});
    for_each_block(snapshot.relations_, [&](uint32_t, const std::byte* page) { snapshot.relation_count_ += page_header(page).present; });
  }

  std::shared_ptr<const std::string> bytes_;
  size_t offset_;
  MetamodelPtr metamodel_;
  std::shared_ptr<PersonalValues> personal_;
  CheckpointHeader header_{};
  const std::byte* at_ = nullptr;
  const std::byte* end_ = nullptr;
};

Result<SnapshotPtr> Snapshot::open_checkpoint(std::shared_ptr<const std::string> bytes, size_t offset, MetamodelPtr metamodel,
                                              std::shared_ptr<PersonalValues> personal) {
  return CheckpointReader(std::move(bytes), offset, std::move(metamodel), std::move(personal)).run();
}

}  // namespace koers::model
