// Verification: everything in the file against everything else, naming the entry that differs.
#include <algorithm>

#include "ledger/chain.h"
#include "ledger/messages.h"
#include "ledger/sqlite_ledger.h"

namespace koers::ledger {

// One run over a ledger. Goes on after a fault, so that one report names them all (at most kProblemsMax).
class Verification {
 public:
  Verification(const SqliteLedger& ledger, const std::function<bool(double)>& progress) : ledger_(ledger), progress_(progress) {}

  Result<VerifyReport> run() {
    head_ = TRY(ledger_.head());
    TRY(check_chain());
    TRY(check_personal());
    TRY(check_erasures());
    return std::move(report_);
  }

 private:
  static constexpr size_t kProblemsMax = 1'000;
  static constexpr uint64_t kRowsPerStep = 1'024;

  void add(const MessageText& what, uint64_t sequence, std::vector<MessageArgument> more = {}) {
    if (report_.problems.size() >= kProblemsMax) return;
    more.insert(more.begin(), {"sequence", static_cast<int64_t>(sequence)});
    report_.problems.push_back({Message(what, std::move(more)), Where{.file = ledger_.register_path_}, Message(kRestoreCopy)});
  }

  Result<void> report_progress(uint64_t sequence) {
    if (!progress_ || progress_(static_cast<double>(sequence) / static_cast<double>(std::max<uint64_t>(head_.sequence, 1)))) return {};
    return Error(ErrorCode::kCancelled, Message(kCancelled, {{"sequence", static_cast<int64_t>(sequence)}}), {}, Message(kRunAgain));
  }

  Result<void> check_chain() {
    const SqliteLedger::Lease reader = TRY(ledger_.lease());
    Statement& statement = reader->entries;
    previous_ = genesis_hash(ledger_.register_id_);
    uint64_t next = 1;
    while (next <= head_.sequence) {
      TRY(report_progress(next - 1));
      const uint64_t last = std::min(head_.sequence, next + kRowsPerStep - 1);
      statement.bind(1, next).bind(2, last);
      while (next <= last) {
        const Result<bool> stepped = statement.step();
        if (!stepped && stepped.error().code != ErrorCode::kCorrupt) return stepped.error();
        if (!stepped) {  // the row, or a page of the tree: go on behind it
          add(kEntryUnreadable, next++);
          previous_.reset();
          break;
        }
        if (!*stepped) {
          while (next <= last) add(kEntryMissing, next++);
          previous_.reset();
          break;
        }
        check_row(statement, next);
      }
      statement.reset();
    }
    return report_progress(head_.sequence);
  }

  // The row at hand, which should be that of `next`.
  void check_row(const Statement& statement, uint64_t& next) {
    EntryRow row;
    const bool whole = read_row(statement, row);
    const auto sequence = static_cast<uint64_t>(statement.integer(0));
    if (sequence < next) return add(kEntryUnreadable, sequence);
    while (next < sequence) {
      add(kEntryMissing, next++);
      previous_.reset();
    }
    ++next;
    ++report_.entries;
    expected_personal_.push_back({sequence, whole ? row.personal : 0});
    if (!whole) {
      previous_.reset();
      return add(kEntryUnreadable, sequence);
    }
    // After an entry that is gone or unreadable there is nothing to follow; the chain is taken up again from the next one.
    if (previous_ && as_text(hash_of(row, *previous_)) != row.hash) add(kHashDiffers, sequence);
    previous_ = as_hash(row.hash);
    if (!row.signature.empty()) {
      ++report_.heads;
      if (!signature_holds(ledger_.signer_of(sequence), head_message(ledger_.register_id_, sequence, *previous_), row.signature)) add(kSignatureWrong, sequence);
    } else if (sequence == head_.sequence) {
      add(kSignatureMissing, sequence);
    }
    if (static_cast<EntryKind>(row.kind) == EntryKind::kErasure) {
      Result<ErasureBody> body = decode_erasure(row.body, sequence);
      if (body) {
        erasures_of_chain_.push_back({{body->epoch, std::move(body->subject), std::move(body->ground), {row.at_us}}, sequence, std::move(body->keys)});
      } else {
        add(kEntryUnreadable, sequence);
      }
    }
  }

  Result<void> check_personal() {
    std::unordered_map<uint64_t, std::string> keys;
    if (ledger_.keystore_) keys = TRY(ledger_.keystore_->all_keys());
    std::unordered_map<uint64_t, int64_t> found;
    const SqliteLedger::Lease reader = TRY(ledger_.lease());
    Statement statement = TRY(reader->database->prepare("SELECT sequence, key, retained, subject, commitment, sealed FROM personal WHERE sequence <= ? ORDER BY rowid"));
    statement.bind(1, head_.sequence);
    while (TRY(statement.step())) {
      const auto sequence = static_cast<uint64_t>(statement.integer(0));
      ++found[sequence];
      if (statement.bytes(5).empty()) {
        ++report_.personal_erased;
      } else {
        ++report_.personal_present;
        if (ledger_.keystore_) check_text(statement, keys);
      }
    }
    for (const auto& [sequence, expected] : expected_personal_) {
      const auto count = found.find(sequence);
      const int64_t present = count == found.end() ? 0 : count->second;
      if (present != expected) add(kPersonalCount, sequence, {{"expected", expected}, {"found", present}});
    }
    return {};
  }

  void check_text(const Statement& row, const std::unordered_map<uint64_t, std::string>& keys) {
    const SealContext context{static_cast<uint64_t>(row.integer(0)), static_cast<uint64_t>(row.integer(1)), row.integer(2) != 0, row.bytes(3), row.bytes(4)};
    const MessageArgument subject{"subject", std::string(context.subject)};
    const auto key = keys.find(context.key);
    if (key == keys.end()) return add(kPersonalKeyMissing, context.sequence, {subject});
    const std::optional<std::string> text = open_sealed(key->second, ledger_.seal_context(context), row.bytes(5));
    if (!text || as_text(sha256(*text)) != context.commitment) add(kPersonalChanged, context.sequence, {subject});
  }

  // Each erasure of the chain stands in the list, and each of the list that says so stands in the chain.
  Result<void> check_erasures() {
    const SqliteLedger::Lease reader = TRY(ledger_.lease());
    std::vector<StoredErasure> listed = TRY(read_erasures(*reader->database));
    std::erase_if(listed, [this](const StoredErasure& one) { return one.sequence == 0 || one.sequence > head_.sequence; });
    for (const StoredErasure& one : erasures_of_chain_) {
      if (std::ranges::find(listed, one) == listed.end()) add(kErasureDiffers, one.sequence);
    }
    for (const StoredErasure& one : listed) {
      if (std::ranges::find(erasures_of_chain_, one) == erasures_of_chain_.end()) add(kErasureDiffers, one.sequence);
    }
    return {};
  }

  struct ExpectedPersonal {
    uint64_t sequence;
    int64_t count;
  };

  const SqliteLedger& ledger_;
  const std::function<bool(double)>& progress_;
  Head head_;
  VerifyReport report_;
  std::optional<Hash256> previous_;
  std::vector<ExpectedPersonal> expected_personal_;
  std::vector<StoredErasure> erasures_of_chain_;
};

Result<VerifyReport> SqliteLedger::verify(const std::function<bool(double)>& progress) const { return Verification(*this, progress).run(); }

}  // namespace koers::ledger
