// What every ledger agrees on: how an entry is hashed, what a head signs, which drafts are taken, and the body of an erasure.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/ledger.h"

namespace koers::ledger {

inline constexpr uint64_t kBatchBytesMax = 512ull << 20;  // body and texts of one append; SQLite holds rows up to 1 GB
inline constexpr size_t kIdempotencyKeyBytesMax = 256;
inline constexpr size_t kSaltBytes = 16;

// The hash that the first entry follows: it binds the chain to its register.
Hash256 genesis_hash(std::string_view register_id);

// SHA-256 over a fixed-width header (format, previous hash, sequence, kind, branch, moment, lengths), author and body.
Hash256 entry_hash(const Hash256& previous, uint64_t sequence, uint64_t kind, uint64_t branch, int64_t at_us, std::string_view author, std::string_view body);

// The bytes that the signature of a head covers.
std::string head_message(std::string_view register_id, uint64_t sequence, const Hash256& hash);

// Errors: kTooLarge, kInvalidInput. CHECKs what our own code must keep: a salt of 16 bytes, a commitment that fits its text, no kErasure.
Result<void> check_drafts(std::span<const EntryDraft> drafts);

// The body of a kErasure entry. Keys are numbers of the keystore, never used twice, so that a copy of the keystore can be brought up to date.
struct ErasureBody {
  uint64_t epoch = 0;
  std::string subject, ground;
  std::vector<uint64_t> keys;
  uint64_t gone = 0;      // texts that were erased
  uint64_t retained = 0;  // texts that the law keeps
  bool operator==(const ErasureBody&) const = default;
};
std::string encode_erasure(const ErasureBody& body);
// Errors: kCorrupt, kUnsupported; `sequence` is named.
Result<ErasureBody> decode_erasure(std::string_view bytes, uint64_t sequence);

std::string_view as_text(std::span<const uint8_t> bytes);
Hash256 as_hash(std::string_view bytes);  // CHECKs that there are 32

// Problem and error about one entry.
Problem about_entry(const MessageText& what, uint64_t sequence, const std::string& file = {});
Error corrupt_entry(const MessageText& what, uint64_t sequence, const std::string& file = {});
Error conflict(uint64_t expected, uint64_t head);

}  // namespace koers::ledger
