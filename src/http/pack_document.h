// Sector packs as the API tells of them.
#pragma once

#include <string>
#include <vector>

#include "exchange/pack/sector_pack.h"

namespace koers::http {

struct PackSummary {
  std::string name;
  Label label, help;
  uint64_t elements = 0;  // in the pack
  uint64_t absent = 0, proposals = 0, taken_over = 0,
           rejected = 0;  // of these, in this register; proposals: only those that came from a pack
};
BOOST_DESCRIBE_STRUCT(PackSummary, (), (name, label, help, elements, absent, proposals, taken_over, rejected))
struct PackList {
  std::vector<PackSummary> packs;
};
BOOST_DESCRIBE_STRUCT(PackList, (), (packs))

struct PackItem {
  std::string name;  // within the pack
  std::string type;
  std::string room;
  std::string label;        // as it is called in the register, or would be
  std::string description;  // what the pack says of it
  exchange::pack::PackStanding standing = exchange::pack::PackStanding::kAbsent;
  std::string key;  // of the element in the register; "" when it is absent
};
BOOST_DESCRIBE_STRUCT(PackItem, (), (name, type, room, label, description, standing, key))
struct PackDocument {
  PackSummary summary;
  std::vector<PackItem> items;
};
BOOST_DESCRIBE_STRUCT(PackDocument, (), (summary, items))

struct PackChanged {
  uint64_t revision = 0;  // after it
  bool changed = false;
  uint64_t elements = 0;  // added or taken away
  uint64_t present = 0;   // were there already
};
BOOST_DESCRIBE_STRUCT(PackChanged, (), (revision, changed, elements, present))

}  // namespace koers::http
