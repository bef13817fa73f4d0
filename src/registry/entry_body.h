// Bodies of the entries that are not change sets: what the metamodel gained, and what happened to branches.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "model/metamodel.h"

namespace koers::registry {

// Symbols that the register knows from here on (all of them, in order of id) and, when it is one, the organisation's own definition.
struct MetamodelBody {
  std::string version;
  model::SymbolTable symbols;
  std::string own_yaml;  // empty: an upgrade of the built-in metamodel
};

struct BranchBody {
  enum class Event : uint8_t { kOpened = 1, kMerged = 2, kDropped = 3 };
  Event event = Event::kOpened;
  model::BranchId branch;
  std::string name;
  model::Revision base = 0;
};

std::string encode_body(const MetamodelBody& body);
std::string encode_body(const BranchBody& body);
// Errors: kCorrupt; kUnsupported for a newer format. `sequence` is named in the message.
Result<MetamodelBody> decode_metamodel_body(std::string_view bytes, uint64_t sequence);
Result<BranchBody> decode_branch_body(std::string_view bytes, uint64_t sequence);

// Pieces that checkpoints have too.
void write_names(ByteWriter& out, const std::vector<std::string>& names);
std::vector<std::string> read_names(ByteReader& in);
Error unreadable(uint64_t sequence);

}  // namespace koers::registry
