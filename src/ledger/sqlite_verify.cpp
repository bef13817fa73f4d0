// Verification: everything in the file against everything else, naming the entry that differs.
#include <algorithm>
#include <charconv>
#include <map>

#include "ledger/chain.h"
#include "ledger/messages.h"
#include "ledger/sqlite_ledger.h"

namespace koers::ledger {

// One run over a ledger. Goes on after a fault, so that one report names them all (at most kProblemsMax).
class Verification {
 public:
  Verification(const SqliteLedger& ledger, const std::function<bool(double)>& progress) : ledger_(ledger), progress_(progress) {}

  Result<VerifyReport> run() {
    TRY(find_end());
    TRY(check_chain());
    TRY(check_personal());
    TRY(check_erasures());
    TRY(check_structure());
    return std::move(report_);
  }

 private:
  static constexpr size_t kProblemsMax = 1'000;
  static constexpr uint64_t kRowsPerStep = 1'024;
  static constexpr int64_t kRowsSkippedMax = 10'000;

  void add(const MessageText& what, uint64_t sequence, std::vector<MessageArgument> more = {}) {
    if (report_.problems.size() >= kProblemsMax) return;
    more.insert(more.begin(), {"sequence", static_cast<int64_t>(sequence)});
    report_.problems.push_back({Message(what, std::move(more)), Where{.file = ledger_.register_path_}, Message(kRestoreCopy)});
  }

  Result<void> report_progress(uint64_t sequence) {
    if (!progress_ || progress_(static_cast<double>(sequence) / static_cast<double>(std::max<uint64_t>(last_, 1)))) return {};
    return Error(ErrorCode::kCancelled, Message(kCancelled, {{"sequence", static_cast<int64_t>(sequence)}}), {}, Message(kRunAgain));
  }

  // How far to look. The head itself may be what is damaged.
  Result<void> find_end() {
    const Result<Head> head = ledger_.head();
    if (head) {
      last_ = head->sequence;
      return {};
    }
    const SqliteLedger::Lease reader = TRY(ledger_.lease());
    last_ = static_cast<uint64_t>(std::max<int64_t>(0, TRY(reader->database->integer("SELECT max(rowid) FROM entries"))));
    return {};
  }

  Result<void> check_chain() {
    const SqliteLedger::Lease reader = TRY(ledger_.lease());
    Statement& statement = reader->entries;
    previous_ = genesis_hash(ledger_.register_id_);
    uint64_t next = 1;
    while (next <= last_) {
      TRY(report_progress(next - 1));
      const uint64_t last = std::min(last_, next + kRowsPerStep - 1);
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
    return report_progress(last_);
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
    } else if (sequence == last_) {
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
    const SqliteLedger::Lease reader = TRY(ledger_.lease());
    Statement statement = TRY(reader->database->prepare(std::string("SELECT ") + kPersonalColumns + " FROM personal WHERE rowid >= ? ORDER BY rowid"));
    statement.bind(1, int64_t{1});
    for (int64_t row = 0, skipped = 0; skipped < kRowsSkippedMax;) {
      const Result<bool> stepped = statement.step();
      if (!stepped && stepped.error().code != ErrorCode::kCorrupt) return stepped.error();
      if (!stepped) {  // the row behind the last one; the count of its entry will not come out
        ++skipped;
        row += 2;
        statement.reset();
        statement.bind(1, row--);
        continue;
      }
      if (!*stepped) break;
      row = statement.integer(0);
      check_text(statement, keys);
    }
    for (const auto& [sequence, expected] : expected_personal_) {
      const auto count = found_personal_.find(sequence);
      const int64_t found = count == found_personal_.end() ? 0 : count->second;
      if (found != expected) add(kPersonalCount, sequence, {{"expected", expected}, {"found", found}});
    }
    return {};
  }

  void check_text(const Statement& statement, const std::unordered_map<uint64_t, std::string>& keys) {
    PersonalRow row;
    const bool whole = read_row(statement, row);
    if (row.context.sequence > last_ && whole) return;  // written while we look
    ++found_personal_[row.context.sequence];
    const MessageArgument subject{"subject", std::string(row.context.subject)};
    if (!whole) return add(kPersonalChanged, row.context.sequence, {subject});
    if (row.sealed.empty()) {
      ++report_.personal_erased;
      return;
    }
    ++report_.personal_present;
    if (!ledger_.keystore_) return;
    const auto key = keys.find(row.context.key);
    if (key == keys.end()) return add(kPersonalKeyMissing, row.context.sequence, {subject});
    const std::optional<std::string> text = open_sealed(key->second, ledger_.seal_context(row.context), row.sealed);
    if (!text || as_text(sha256(*text)) != row.context.commitment) add(kPersonalChanged, row.context.sequence, {subject});
  }

  // Each erasure of the chain stands in the list, and each of the list that says so stands in the chain.
  Result<void> check_erasures() {
    const SqliteLedger::Lease reader = TRY(ledger_.lease());
    std::vector<StoredErasure> listed = TRY(read_erasures(*reader->database));
    std::erase_if(listed, [this](const StoredErasure& one) { return one.sequence == 0 || one.sequence > last_; });
    for (const StoredErasure& one : erasures_of_chain_) {
      if (std::ranges::find(listed, one) == listed.end()) add(kErasureDiffers, one.sequence);
    }
    for (const StoredErasure& one : listed) {
      if (std::ranges::find(erasures_of_chain_, one) == erasures_of_chain_.end()) add(kErasureDiffers, one.sequence);
    }
    return {};
  }

  // Bytes that no value depends on, such as the link behind the last page of a long body, are looked after by SQLite's own check. It names a page and a cell;
  // the entry follows from the rows on the pages before it.
  Result<void> check_structure() {
    const SqliteLedger::Lease reader = TRY(ledger_.lease());
    Database& database = *reader->database;
    std::vector<std::string> faults = TRY(database.structure_faults());
    const std::map<uint64_t, uint64_t> first_rows = faults.empty() ? std::map<uint64_t, uint64_t>() : first_entries_of_pages(database);
    for (std::string& fault : faults) {
      const std::optional<uint64_t> page = number_after(fault, "page "), cell = number_after(fault, "cell ");
      const auto first = page ? first_rows.find(*page) : first_rows.end();
      if (first != first_rows.end() && cell) {
        add(kStructureOfEntry, first->second + *cell, {{"detail", std::move(fault)}});
      } else {
        add_about_file(std::move(fault), ledger_.register_path_);
      }
    }
    if (!ledger_.keystore_) return {};
    for (std::string& fault : TRY(ledger_.keystore_->structure_faults())) add_about_file(std::move(fault), ledger_.keys_path_);
    return {};
  }

  void add_about_file(std::string fault, const std::string& file) {
    if (report_.problems.size() >= kProblemsMax) return;
    report_.problems.push_back({Message(kFileDamaged, {{"detail", std::move(fault)}}), Where{.file = file}, Message(kRestoreCopy)});
  }

  // The sequence of the first entry on each page of entries; as far as the tree can be followed.
  static std::map<uint64_t, uint64_t> first_entries_of_pages(Database& database) {
    std::map<uint64_t, uint64_t> first_rows;
    Result<Statement> statement = database.prepare("SELECT pageno, ncell FROM dbstat WHERE name = 'entries' AND pagetype = 'leaf' ORDER BY path");
    if (!statement) return first_rows;  // this SQLite was built without it
    uint64_t next = 1;
    for (Result<bool> row = statement->step(); row && *row; row = statement->step()) {
      first_rows.emplace(static_cast<uint64_t>(statement->integer(0)), next);
      next += static_cast<uint64_t>(statement->integer(1));
    }
    return first_rows;
  }

  static std::optional<uint64_t> number_after(std::string_view text, std::string_view word) {
    const size_t at = text.find(word);
    if (at == text.npos) return std::nullopt;
    const std::string_view digits = text.substr(at + word.size());
    uint64_t number = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return code == std::errc() ? std::optional(number) : std::nullopt;
  }

  struct ExpectedPersonal {
    uint64_t sequence;
    int64_t count;
  };

  const SqliteLedger& ledger_;
  const std::function<bool(double)>& progress_;
  uint64_t last_ = 0;  // sequence of the last entry
  VerifyReport report_;
  std::optional<Hash256> previous_;
  std::vector<ExpectedPersonal> expected_personal_;
  std::unordered_map<uint64_t, int64_t> found_personal_;
  std::vector<StoredErasure> erasures_of_chain_;
};

Result<VerifyReport> SqliteLedger::verify(const std::function<bool(double)>& progress) const { return Verification(*this, progress).run(); }

}  // namespace koers::ledger
