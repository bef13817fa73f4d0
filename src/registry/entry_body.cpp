#include "registry/entry_body.h"

#include <algorithm>

#include "base/bytes.h"
#include "registry/messages.h"

namespace koers::registry {

namespace {

constexpr uint8_t kFormat = 1;

Result<void> check_format(uint8_t format, uint64_t sequence) {
  if (format > kFormat) return Error(ErrorCode::kUnsupported, Message(kNewerEntry), {}, Message(kUpgradeKoers));
  if (format == 0) return unreadable(sequence);
  return {};
}

}  // namespace

void write_names(ByteWriter& out, const std::vector<std::string>& names) {
  out.varint(names.size());
  for (const std::string& name : names) out.text(name);
}

std::vector<std::string> read_names(ByteReader& in) {
  std::vector<std::string> names(std::min<uint64_t>(in.varint(), in.left()));
  for (std::string& name : names) name = in.text();
  return names;
}

Error unreadable(uint64_t sequence) {
  return {ErrorCode::kCorrupt, Message(kEntryUnreadable, {{"sequence", static_cast<int64_t>(sequence)}}), {}, Message(kRunVerify)};
}

std::string encode_body(const MetamodelBody& body) {
  ByteWriter out;
  out.u8(kFormat);
  out.text(body.version);
  write_names(out, body.symbols.types);
  write_names(out, body.symbols.relation_types);
  write_names(out, body.symbols.fields);
  out.text(body.own_yaml);
  return out.take();
}

std::string encode_body(const BranchBody& body) {
  ByteWriter out;
  out.u8(kFormat);
  out.u8(static_cast<uint8_t>(body.event));
  out.varint(body.branch.value);
  out.text(body.name);
  out.varint(body.base);
  return out.take();
}

Result<MetamodelBody> decode_metamodel_body(std::string_view bytes, uint64_t sequence) {
  ByteReader in(bytes);
  TRY(check_format(in.u8(), sequence));
  MetamodelBody body;
  body.version = in.text();
  body.symbols.types = read_names(in);
  body.symbols.relation_types = read_names(in);
  body.symbols.fields = read_names(in);
  body.own_yaml = in.text();
  if (!in.ok() || !in.at_end()) return unreadable(sequence);
  return body;
}

Result<BranchBody> decode_branch_body(std::string_view bytes, uint64_t sequence) {
  ByteReader in(bytes);
  TRY(check_format(in.u8(), sequence));
  BranchBody body;
  const uint8_t event = in.u8();
  body.event = static_cast<BranchBody::Event>(event);
  body.branch.value = static_cast<uint32_t>(in.varint());
  body.name = in.text();
  body.base = in.varint();
  if (!in.ok() || !in.at_end() || event < 1 || event > 3) return unreadable(sequence);
  return body;
}

}  // namespace koers::registry
