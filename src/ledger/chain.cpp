#include "ledger/chain.h"

#include <cstring>

#include "base/bytes.h"
#include "base/check.h"
#include "ledger/messages.h"

namespace koers::ledger {
namespace {

constexpr uint8_t kEntryFormat = 1;
constexpr uint8_t kErasureFormat = 1;
constexpr size_t kContiguousBytesMax = 16 << 10;  // below this a copy is cheaper than hashing in steps

}  // namespace

std::string_view as_text(std::span<const uint8_t> bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

Hash256 as_hash(std::string_view bytes) {
  Hash256 hash;
  CHECK(bytes.size() == hash.size());
  std::memcpy(hash.data(), bytes.data(), hash.size());
  return hash;
}

Hash256 genesis_hash(std::string_view register_id) {
  ByteWriter out;
  out.raw("koers-register-1");
  out.text(register_id);
  return sha256(out.bytes());
}

Hash256 entry_hash(const Hash256& previous, uint64_t sequence, uint64_t kind, uint64_t branch, int64_t at_us, std::string_view author, std::string_view body) {
  ByteWriter out;
  out.raw("koers-entry");
  out.u8(kEntryFormat);
  out.raw(as_text(previous));
  out.u64(sequence);
  out.u64(kind);
  out.u64(branch);
  out.u64(static_cast<uint64_t>(at_us));
  out.u64(author.size());
  out.u64(body.size());
  out.raw(author);
  if (body.size() <= kContiguousBytesMax) {
    out.raw(body);
    return sha256(out.bytes());
  }
  Sha256 hash;
  hash.add(out.bytes());
  hash.add(body);
  return hash.finish();
}

std::string head_message(std::string_view register_id, uint64_t sequence, const Hash256& hash) {
  ByteWriter out;
  out.raw("koers-head-1");
  out.text(register_id);
  out.u64(sequence);
  out.raw(as_text(hash));
  return out.take();
}

Result<void> check_drafts(std::span<const EntryDraft> drafts) {
  uint64_t bytes = 0;
  for (const EntryDraft& draft : drafts) {
    CHECK(draft.kind != EntryKind::kErasure);
    bytes += draft.body.size() + draft.author.size();
    if (draft.idempotency_key.size() > kIdempotencyKeyBytesMax) {
      return Error(ErrorCode::kInvalidInput, Message(kKeyTooLong, {{"bytes_max", static_cast<int64_t>(kIdempotencyKeyBytesMax)}}), {}, Message(kShortenKey));
    }
    for (const PersonalDraft& personal : draft.personal) {
      CHECK(personal.salt.size() == kSaltBytes && !personal.subject.empty());
      CHECK(sha256(personal.salt + personal.text) == personal.commitment.hash);
      bytes += personal.text.size();
    }
  }
  if (bytes > kBatchBytesMax) {
    return Error(ErrorCode::kTooLarge,
                 Message(kEntryTooLarge, {{"bytes", static_cast<int64_t>(bytes)}, {"bytes_max", static_cast<int64_t>(kBatchBytesMax)}}), {}, Message(kSplitChange));
  }
  return {};
}

std::string encode_erasure(const ErasureBody& body) {
  ByteWriter out;
  out.u8(kErasureFormat);
  out.varint(body.epoch);
  out.text(body.subject);
  out.text(body.ground);
  out.varint(body.keys.size());
  for (const uint64_t key : body.keys) out.varint(key);
  out.varint(body.gone);
  out.varint(body.retained);
  return out.take();
}

Result<ErasureBody> decode_erasure(std::string_view bytes, uint64_t sequence) {
  ByteReader in(bytes);
  const uint8_t format = in.u8();
  if (format > kErasureFormat) {
    return Error(ErrorCode::kUnsupported, Message(kNewerFormat, {{"found", static_cast<int64_t>(format)}, {"known", static_cast<int64_t>(kErasureFormat)}}), {},
                 Message(kUpgradeKoers));
  }
  ErasureBody body;
  body.epoch = in.varint();
  body.subject = in.text();
  body.ground = in.text();
  const uint64_t count = in.varint();
  for (uint64_t i = 0; i < count && in.ok(); ++i) body.keys.push_back(in.varint());
  body.gone = in.varint();
  body.retained = in.varint();
  if (format == 0 || !in.ok() || !in.at_end()) return corrupt_entry(kEntryUnreadable, sequence);
  return body;
}

Problem about_entry(const MessageText& what, uint64_t sequence, const std::string& file) {
  return {Message(what, {{"sequence", static_cast<int64_t>(sequence)}}), Where{.file = file}, Message(kRestoreCopy)};
}

Error corrupt_entry(const MessageText& what, uint64_t sequence, const std::string& file) {
  return {ErrorCode::kCorrupt, {about_entry(what, sequence, file)}};
}

Error conflict(uint64_t expected, uint64_t head) {
  return {ErrorCode::kConflict,
          Message(kSomebodyElseAppended, {{"head", static_cast<int64_t>(head)}, {"expected", static_cast<int64_t>(expected)}}), {}, Message(kReload)};
}

}  // namespace koers::ledger
