// From a ledger to a live register: newest checkpoint, then the entries after it; and the checkpoints themselves.

#include <algorithm>
#include <exception>

#include "base/bytes.h"
#include "registry/entry_body.h"
#include "registry/messages.h"
#include "registry/registry_state.h"

namespace koers::registry {

using model::Revision;
using model::SnapshotPtr;

namespace {

constexpr uint8_t kHeaderFormat = 1;
// A checkpoint is worth its space once the entries after the last one weigh as much as it does.
constexpr uint64_t kBytesBetweenCheckpointsMin = 4u << 20;

}  // namespace

std::string encode_header(const CheckpointHeader& header) {
  ByteWriter out;
  out.u8(kHeaderFormat);
  write_names(out, header.symbols.types);
  write_names(out, header.symbols.relation_types);
  write_names(out, header.symbols.fields);
  out.text(header.metamodel_version);
  write_names(out, header.own_yaml);
  out.varint(header.numbers.elements());
  out.varint(header.numbers.relations());
  out.varint(header.numbers.keys().size());
  for (const uint32_t key : header.numbers.keys()) out.varint(key);
  out.varint(header.branches.size());
  for (const BranchInfo& branch : header.branches) {
    out.varint(branch.id.value), out.text(branch.name), out.varint(branch.base), out.varint(branch.head);
    out.zigzag(branch.opened_at.us), out.u8(static_cast<uint8_t>(branch.state));
  }
  out.zigzag(header.last_at.us);
  return out.take();
}

Result<CheckpointHeader> decode_header(std::string_view bytes) {
  ByteReader in(bytes);
  if (in.u8() != kHeaderFormat) return unreadable(0);
  CheckpointHeader header;
  header.symbols.types = read_names(in);
  header.symbols.relation_types = read_names(in);
  header.symbols.fields = read_names(in);
  header.metamodel_version = in.text();
  header.own_yaml = read_names(in);
  const auto elements = static_cast<uint32_t>(in.varint());
  const auto relations = static_cast<uint32_t>(in.varint());
  std::vector<uint32_t> keys(std::min<uint64_t>(in.varint(), in.left()));
  for (uint32_t& key : keys) key = static_cast<uint32_t>(in.varint());
  header.numbers = model::NumberAllocator::restore(elements, relations, std::move(keys));
  header.branches.resize(std::min<uint64_t>(in.varint(), in.left()));
  for (BranchInfo& branch : header.branches) {
    branch.id.value = static_cast<uint32_t>(in.varint()), branch.name = in.text(), branch.base = in.varint(), branch.head = in.varint();
    branch.opened_at.us = in.zigzag(), branch.state = static_cast<BranchInfo::State>(in.u8());
  }
  header.last_at.us = in.zigzag();
  if (!in.ok() || !in.at_end()) return unreadable(0);
  return header;
}

Result<void> Registry::State::compile_metamodel(const model::SymbolTable& known) {
  if (metamodel && known == compiled_for && own_yaml.size() == compiled_own) return {};
  std::vector<model::Metamodel::Source> sources = options.metamodel;
  for (size_t i = 0; i < own_yaml.size(); ++i) sources.push_back({"eigen-" + std::to_string(i + 1) + ".yaml", own_yaml[i], true});
  model::MetamodelPtr compiled = TRY(model::Metamodel::compile(sources, known));
  compiled_for = known;
  compiled_own = own_yaml.size();
  const std::lock_guard lock(published_mutex);
  metamodel = std::move(compiled);
  return {};
}

// The built-in metamodel of this Koers has more than the register knew: said in an entry, so that ids hold for ever.
Result<void> Registry::State::record_metamodel() {
  if (metamodel->symbols() == recorded_symbols && metamodel->version() == metamodel_version) return {};
  ledger::EntryDraft draft{ledger::EntryKind::kMetamodel,
                           model::kMainLine,
                           next_moment(),
                           "koers",
                           encode_body(MetamodelBody{metamodel->version(), metamodel->symbols(), {}}),
                           {},
                           {}};
  const auto sequence = append_one(std::move(draft));
  if (!sequence) {
    // Read-only or full: the register opens all the same, only without what is new.
    if (sequence.error().code == ErrorCode::kUnavailable || sequence.error().code == ErrorCode::kStorage) return {};
    return sequence.error();
  }
  recorded_symbols = metamodel->symbols();
  metamodel_version = metamodel->version();
  const SnapshotPtr main = branches[model::kMainLine].published;
  publish(model::kMainLine, main->with_metamodel(metamodel, *sequence), numbers);
  return {};
}

Result<void> Registry::State::load_personal() {
  TRY(ledger->read_personal(
      [this](const model::Commitment& commitment, std::string text, bool) { personal->put(commitment, std::move(text)); }));
  uint64_t epoch = 0;
  for (const ledger::Erasure& erasure : TRY(ledger->erasures())) epoch = std::max(epoch, erasure.epoch);
  personal->set_epoch(epoch);
  return {};
}

Result<SnapshotPtr> Registry::State::open_checkpoint_bytes(const std::shared_ptr<const std::string>& bytes,
                                                           const model::MetamodelPtr& with) const {
  ByteReader in(*bytes);
  in.text();
  return model::Snapshot::open_checkpoint(bytes, bytes->size() - in.left(), with, personal);
}

// Newest first; a checkpoint that does not read well is passed over, since it can be rebuilt.
Result<bool> Registry::State::load_checkpoint(SnapshotPtr& main, Revision& after) {
  std::vector<ledger::CheckpointInfo> all = TRY(ledger->checkpoints());
  std::ranges::sort(all, std::greater{}, &ledger::CheckpointInfo::sequence);
  for (const ledger::CheckpointInfo& info : all) {
    if (info.label != kCheckpointLabel || info.sequence > head) continue;
    const auto bytes = ledger->read_checkpoint(info);
    if (!bytes) continue;
    const auto header = decode_header(ByteReader(**bytes).text());
    if (!header) continue;
    own_yaml = header->own_yaml;
    if (!compile_metamodel(header->symbols)) return false;
    const auto opened = open_checkpoint_bytes(*bytes, metamodel);
    if (!opened) continue;
    main = *opened;
    after = info.sequence;
    numbers = header->numbers;
    last_at = header->last_at;
    recorded_symbols = header->symbols;
    metamodel_version = header->metamodel_version;
    for (const BranchInfo& branch : header->branches) branches[branch.id].info = branch;
    checkpoint_bytes = info.bytes;
    return true;
  }
  own_yaml.clear();
  return false;
}

Result<void> Registry::State::replay_rest(SnapshotPtr main, Revision after) {
  // Main-line change sets are applied many at a time, so that each page is made once.
  constexpr size_t kBatchBytesMax = 8u << 20;
  std::vector<model::ResolvedChangeSet> waiting;
  std::vector<Revision> revisions;
  size_t waiting_bytes = 0;
  const auto apply_waiting = [&] {
    if (waiting.empty()) return;
    std::vector<const model::ResolvedChangeSet*> pointers;
    pointers.reserve(waiting.size());
    for (const auto& item : waiting) pointers.push_back(&item);
    main = main->apply(pointers, revisions);
    waiting.clear(), revisions.clear(), waiting_bytes = 0;
  };
  const auto one = [&](const ledger::Entry& entry) -> Result<void> {
    last_at = std::max(last_at, entry.at);
    bytes_since_checkpoint += entry.body.size();
    ++entries_since_checkpoint;
    switch (entry.kind) {
      case ledger::EntryKind::kMetamodel: {
        const MetamodelBody body = TRY(decode_metamodel_body(entry.body, entry.sequence));
        apply_waiting();
        if (!body.own_yaml.empty()) own_yaml.push_back(body.own_yaml);
        recorded_symbols = body.symbols;
        metamodel_version = body.version;
        TRY(compile_metamodel(recorded_symbols));
        main = main ? main->with_metamodel(metamodel, entry.sequence)
                    : model::Snapshot::empty(metamodel, personal)->with_metamodel(metamodel, entry.sequence);
        break;
      }
      case ledger::EntryKind::kChanges: {
        model::ResolvedChangeSet resolved{TRY(model::decode_change_set(entry.body)), {}};
        numbers.observe(resolved, *metamodel);
        recent.remember(entry.sequence, entry.branch, resolved.changes, entry.sequence);
        if (entry.branch == model::kMainLine) {
          waiting_bytes += entry.body.size();
          waiting.push_back(std::move(resolved)), revisions.push_back(entry.sequence);
          if (waiting_bytes > kBatchBytesMax) apply_waiting();
        } else {
          branches[entry.branch].info.head = entry.sequence;
        }
        break;
      }
      case ledger::EntryKind::kBranch: {
        const BranchBody body = TRY(decode_branch_body(entry.body, entry.sequence));
        BranchInfo& info = branches[body.branch].info;
        if (body.event == BranchBody::Event::kOpened) {
          info = {body.branch, body.name, body.base, body.base, entry.at, BranchInfo::State::kOpen};
        } else {
          info.state = body.event == BranchBody::Event::kMerged ? BranchInfo::State::kMerged : BranchInfo::State::kDropped;
        }
        break;
      }
      case ledger::EntryKind::kErasure: {
        apply_waiting();
        main = main->apply(model::ResolvedChangeSet{}, entry.sequence);
        break;
      }
      case ledger::EntryKind::kEvent: break;
    }
    return {};
  };
  Result<void> outcome;
  TRY(ledger->read(after + 1, head, [&](const ledger::Entry& entry) { return (outcome = one(entry)).has_value(); }));
  TRY(std::move(outcome));
  apply_waiting();
  if (!main) main = model::Snapshot::empty(metamodel, personal);
  BranchState& line = branches[model::kMainLine];
  line.info.id = model::kMainLine;
  line.info.name = "hoofdlijn";
  line.info.head = main->revision();
  line.published = std::move(main);
  published_numbers = numbers;
  written_at = last_at;
  return {};
}

Result<void> Registry::State::load() {
  head = TRY(ledger->head()).sequence;
  TRY(load_personal());
  SnapshotPtr main;
  Revision after = 0;
  if (!TRY(load_checkpoint(main, after)) && head == 0) TRY(compile_metamodel({}));
  recent.start_after(after);
  TRY(replay_rest(std::move(main), after));
  // What this Koers brings on top of what the register had.
  TRY(compile_metamodel(recorded_symbols));
  return record_metamodel();
}

CheckpointHeader Registry::State::header() const {
  CheckpointHeader made{recorded_symbols, metamodel_version, own_yaml, {}, {}, written_at};
  const std::lock_guard lock(published_mutex);
  made.numbers = published_numbers;
  for (const auto& [id, branch] : branches) made.branches.push_back(branch.info);
  return made;
}

// Captured on the writer's thread; written on any, since what it holds is immutable.
Registry::State::PendingCheckpoint Registry::State::capture_checkpoint() {
  entries_since_checkpoint = 0, bytes_since_checkpoint = 0;
  const std::string header_bytes = encode_header(header());
  const std::lock_guard lock(published_mutex);
  return {head, header_bytes, branches[model::kMainLine].published};
}

Result<void> Registry::State::write_checkpoint(const PendingCheckpoint& pending) {
  const std::lock_guard one_at_a_time(checkpoint_mutex);
  uint64_t bytes = 0;
  TRY(ledger->put_checkpoint({pending.sequence, model::kMainLine, kCheckpointLabel, 0},
                             [&](const std::function<void(std::string_view)>& write) {
                               const auto counted = [&](std::string_view piece) { bytes += piece.size(), write(piece); };
                               ByteWriter out;
                               out.text(pending.header);
                               counted(out.bytes());
                               pending.main->write_checkpoint(counted, bytes);  // so that who opens it need not copy it
                             }));
  checkpoint_bytes = bytes;
  return {};
}

// On a thread of its own: writers go on meanwhile. A failure costs only the speed of the next start.
void Registry::State::checkpoint_when_due() {
  if (bytes_since_checkpoint < std::max<uint64_t>(kBytesBetweenCheckpointsMin, checkpoint_bytes) &&
      entries_since_checkpoint < options.entries_between_checkpoints) {
    return;
  }
  if (checkpoint_running.exchange(true)) return;
  if (checkpoint_thread.joinable()) checkpoint_thread.join();
  checkpoint_thread = std::jthread([this, pending = capture_checkpoint()] {
    (void)write_checkpoint(pending);
    checkpoint_running = false;
  });
}

Result<void> Registry::checkpoint() {
  const Alone alone(*state_);
  return state_->write_checkpoint(state_->capture_checkpoint());
}

}  // namespace koers::registry
