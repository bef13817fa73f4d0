// The ledger in memory: the reference that the others are compared with.
#include <algorithm>
#include <map>
#include <mutex>
#include <shared_mutex>

#include "base/check.h"
#include "ledger/chain.h"
#include "ledger/messages.h"
#include "ledger/sealing.h"

namespace koers::ledger {
namespace {

struct StoredEntry {
  Entry entry;
  std::string signature;  // of the last entry of a batch
  size_t personal = 0;
};

struct StoredText {
  uint64_t sequence = 0, key = 0;
  PersonalDraft draft;
  bool erased = false;
};

struct StoredCheckpoint {
  CheckpointInfo info;
  std::shared_ptr<const std::string> bytes;
  Hash256 hash{};
};

bool same_checkpoint(const CheckpointInfo& left, const CheckpointInfo& right) {
  return left.sequence == right.sequence && left.branch == right.branch && left.label == right.label;
}

class MemoryLedger final : public Ledger {
 public:
  explicit MemoryLedger(std::string register_id) : register_id_(std::move(register_id)), signing_key_(random_bytes(kSigningSeedBytes)) {
    head_.hash = genesis_hash(register_id_);
    head_.public_key = signing_key_.public_key();
  }

  const std::string& register_id() const override { return register_id_; }

  Result<std::vector<Appended>> append(uint64_t expected, std::span<const EntryDraft> drafts) override {
    TRY(check_drafts(drafts));
    const std::unique_lock lock(mutex_);
    std::vector<Appended> answers;
    std::map<std::string_view, uint64_t> keys_of_batch;
    uint64_t next = head_.sequence;
    for (const EntryDraft& draft : drafts) {
      std::optional<uint64_t> known = find_key(draft.idempotency_key);
      if (const auto found = keys_of_batch.find(draft.idempotency_key); !known && found != keys_of_batch.end()) known = found->second;
      answers.push_back(known ? Appended{*known, true} : Appended{++next, false});
      if (!known && !draft.idempotency_key.empty()) keys_of_batch.emplace(draft.idempotency_key, next);
    }
    if (next == head_.sequence) return answers;
    if (expected != head_.sequence) return conflict(expected, head_.sequence);
    for (size_t i = 0; i < drafts.size(); ++i) {
      if (!answers[i].repeated) add(drafts[i]);
    }
    sign_head();
    return answers;
  }

  Result<std::optional<uint64_t>> find_idempotent(std::string_view key) const override {
    const std::shared_lock lock(mutex_);
    return find_key(key);
  }

  Result<Head> head() const override {
    const std::shared_lock lock(mutex_);
    return head_;
  }

  Result<void> read(uint64_t first, uint64_t last, const std::function<bool(const Entry&)>& visit) const override {
    for (uint64_t sequence = std::max<uint64_t>(first, 1); sequence <= last; ++sequence) {
      Entry entry;  // a copy, so that no lock is held while it is looked at
      {
        const std::shared_lock lock(mutex_);
        if (sequence > entries_.size()) break;
        entry = entries_[sequence - 1].entry;
      }
      if (!visit(entry)) break;
    }
    return {};
  }

  Result<std::vector<Head>> heads(uint64_t from, size_t count) const override {
    const std::shared_lock lock(mutex_);
    std::vector<Head> heads;
    for (uint64_t sequence = std::max<uint64_t>(from, 1); sequence <= entries_.size() && heads.size() < count; ++sequence) {
      const StoredEntry& stored = entries_[sequence - 1];
      if (!stored.signature.empty()) heads.push_back({sequence, stored.entry.hash, stored.entry.at, stored.signature, signing_key_.public_key()});
    }
    return heads;
  }

  Result<void> read_personal(const std::function<void(const model::Commitment&, std::string text, bool retained)>& visit) const override {
    std::vector<PersonalDraft> present;
    {
      const std::shared_lock lock(mutex_);
      for (const StoredText& text : texts_) {
        if (!text.erased) present.push_back(text.draft);
      }
    }
    for (PersonalDraft& draft : present) visit(draft.commitment, std::move(draft.text), draft.retained);
    return {};
  }

  Result<Erased> erase(uint64_t expected, const std::string& subject, const std::string& ground, const std::string& author, Timestamp at) override {
    const std::unique_lock lock(mutex_);
    if (expected != head_.sequence) return conflict(expected, head_.sequence);
    Erased erased;
    ErasureBody body;
    for (StoredText& text : texts_) {
      if (text.draft.subject != subject || text.erased) continue;
      if (text.draft.retained) {
        ++erased.retained;
        continue;
      }
      erased.gone.push_back(text.draft.commitment);
      text.erased = true;
      text.draft.text.clear();
      text.draft.salt.clear();
    }
    if (const auto key = keys_.find({subject, false}); key != keys_.end()) {
      body.keys.push_back(key->second);
      keys_.erase(key);
    }
    erased.epoch = body.epoch = erasures_.empty() ? 1 : erasures_.back().epoch + 1;
    body.subject = subject;
    body.ground = ground;
    body.gone = erased.gone.size();
    body.retained = erased.retained;
    EntryDraft draft;
    draft.kind = EntryKind::kErasure;
    draft.at = at;
    draft.author = author;
    draft.body = encode_erasure(body);
    add(draft);
    sign_head();
    erased.sequence = head_.sequence;
    erasures_.push_back({body.epoch, subject, ground, at});
    return erased;
  }

  Result<std::vector<Erasure>> erasures() const override {
    const std::shared_lock lock(mutex_);
    return erasures_;
  }

  Result<void> put_checkpoint(const CheckpointInfo& info, const std::function<void(const std::function<void(std::string_view)>&)>& producer) override {
    std::string bytes;
    producer([&bytes](std::string_view piece) { bytes.append(piece); });
    StoredCheckpoint stored{info, nullptr, sha256(bytes)};
    stored.info.bytes = bytes.size();
    stored.bytes = std::make_shared<const std::string>(std::move(bytes));
    const std::unique_lock lock(mutex_);
    if (info.sequence > head_.sequence) return Error(corrupt_entry(kEntryMissing, info.sequence));
    std::erase_if(checkpoints_, [&info](const StoredCheckpoint& one) { return same_checkpoint(one.info, info); });
    checkpoints_.push_back(std::move(stored));
    std::ranges::sort(checkpoints_, {}, [](const StoredCheckpoint& one) { return std::tie(one.info.sequence, one.info.branch, one.info.label); });
    return {};
  }

  Result<std::vector<CheckpointInfo>> checkpoints() const override {
    const std::shared_lock lock(mutex_);
    std::vector<CheckpointInfo> infos;
    for (const StoredCheckpoint& one : checkpoints_) infos.push_back(one.info);
    return infos;
  }

  Result<std::shared_ptr<const std::string>> read_checkpoint(const CheckpointInfo& info) const override {
    const std::shared_lock lock(mutex_);
    for (const StoredCheckpoint& one : checkpoints_) {
      if (same_checkpoint(one.info, info)) return one.bytes;
    }
    return Error(ErrorCode::kNotFound, Message(kNoCheckpoint, {{"sequence", static_cast<int64_t>(info.sequence)}}), {}, Message(kCheckpointMade));
  }

  Result<void> drop_checkpoint(const CheckpointInfo& info) override {
    const std::unique_lock lock(mutex_);
    std::erase_if(checkpoints_, [&info](const StoredCheckpoint& one) { return same_checkpoint(one.info, info); });
    return {};
  }

  Result<VerifyReport> verify(const std::function<bool(double)>& progress) const override {
    const std::shared_lock lock(mutex_);
    VerifyReport report;
    Hash256 previous = genesis_hash(register_id_);
    for (const StoredEntry& stored : entries_) {
      const Entry& entry = stored.entry;
      if (entry.previous != previous ||
          entry.hash != entry_hash(previous, entry.sequence, static_cast<uint64_t>(entry.kind), entry.branch.value, entry.at.us, entry.author, entry.body)) {
        report.problems.push_back(about_entry(kHashDiffers, entry.sequence));
      }
      if (!stored.signature.empty()) {
        ++report.heads;
        if (!signature_holds(signing_key_.public_key(), head_message(register_id_, entry.sequence, entry.hash), stored.signature)) {
          report.problems.push_back(about_entry(kSignatureWrong, entry.sequence));
        }
      }
      previous = entry.hash;
      ++report.entries;
      if (progress && report.entries % 1024 == 0 && !progress(static_cast<double>(report.entries) / static_cast<double>(entries_.size()))) {
        return Error(ErrorCode::kCancelled, Message(kCancelled, {{"sequence", static_cast<int64_t>(entry.sequence)}}), {}, Message(kRunAgain));
      }
    }
    for (const StoredText& text : texts_) {
      ++(text.erased ? report.personal_erased : report.personal_present);
      if (!text.erased && sha256(text.draft.salt + text.draft.text) != text.draft.commitment.hash) {
        report.problems.push_back(about_entry(kHashDiffers, text.sequence));
      }
    }
    return report;
  }

 private:
  std::optional<uint64_t> find_key(std::string_view key) const {
    if (key.empty()) return std::nullopt;
    const auto found = idempotency_.find(key);
    if (found == idempotency_.end() || found->second.at.us + kIdempotencyRetentionUs < head_.at.us) return std::nullopt;
    return found->second.sequence;
  }

  void add(const EntryDraft& draft) {
    StoredEntry stored;
    Entry& entry = stored.entry;
    entry = {head_.sequence + 1, draft.kind, draft.branch, draft.at, draft.author, draft.body, head_.hash, {}};
    entry.hash = entry_hash(entry.previous, entry.sequence, static_cast<uint64_t>(entry.kind), entry.branch.value, entry.at.us, entry.author, entry.body);
    stored.personal = draft.personal.size();
    for (const PersonalDraft& personal : draft.personal) {
      const auto [key, is_new] = keys_.try_emplace({personal.subject, personal.retained}, last_key_ + 1);
      if (is_new) ++last_key_;
      texts_.push_back({entry.sequence, key->second, personal, false});
    }
    if (!draft.idempotency_key.empty()) idempotency_.insert_or_assign(draft.idempotency_key, KnownKey{entry.sequence, entry.at});
    head_.sequence = entry.sequence;
    head_.hash = entry.hash;
    head_.at = entry.at;
    entries_.push_back(std::move(stored));
  }

  void sign_head() {
    head_.signature = signing_key_.sign(head_message(register_id_, head_.sequence, head_.hash));
    entries_.back().signature = head_.signature;
  }

  struct KnownKey {
    uint64_t sequence = 0;
    Timestamp at;
  };

  const std::string register_id_;
  const SigningKey signing_key_;
  mutable std::shared_mutex mutex_;
  Head head_;
  std::vector<StoredEntry> entries_;
  std::vector<StoredText> texts_;
  std::map<std::pair<std::string, bool>, uint64_t> keys_;  // subject and retained → number
  uint64_t last_key_ = 0;
  std::map<std::string, KnownKey, std::less<>> idempotency_;
  std::vector<Erasure> erasures_;
  std::vector<StoredCheckpoint> checkpoints_;
};

}  // namespace

std::unique_ptr<Ledger> create_memory_ledger(std::string register_id) { return std::make_unique<MemoryLedger>(std::move(register_id)); }

}  // namespace koers::ledger
