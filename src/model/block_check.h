// Whether blocks that come from a file have the shape that reading relies on: nothing here trusts a byte. Truth (that an edge's relation is really
// there) is the ledger's to guard by its hash, and consistency.h's to prove.
#pragma once

#include <vector>

#include "model/metamodel.h"
#include "model/page.h"

namespace koers::model {

class BlockCheck {
 public:
  struct Limits {
    uint32_t element_slots = 0, relation_slots = 0;
    uint32_t types = 0, relation_types = 0, fields = 0;
    uint32_t key_buckets = 0;
  };
  BlockCheck(const Limits& limits, const BlockTable& extras) : limits_(limits), extras_(extras), visited_(extras.size()) {}

  // The start of a block that has `left` bytes before its table ends.
  static bool start(const std::byte* block, size_t left);

  bool element_page(const std::byte* page, uint32_t number) { return page_of(page, number, kElementPageSlots, BlockKind::kElementPage); }
  bool relation_page(const std::byte* page, uint32_t number) { return page_of(page, number, kRelationPageSlots, BlockKind::kRelationPage); }
  bool key_bucket(const std::byte* bucket, uint32_t number) const;
  // The list of free numbers from `first` on; none of them may be in use.
  bool free_list(uint32_t first);

 private:
  bool page_of(const std::byte* page, uint32_t number, uint32_t slots, BlockKind kind);
  bool parts(const std::byte* page, BlockKind kind) const;
  bool record(const std::byte* page, uint32_t slot, BlockKind kind);
  bool payload(const std::byte* page, uint32_t slot, BlockKind kind);
  bool edges(const std::byte* page, uint32_t slot);
  bool direction(std::span<const Edge> edges, bool hub);
  bool ref(Ref ref) const;
  bool edge(const Edge& edge) const;
  bool series_list(uint32_t number);
  const std::byte* visit(uint32_t number, BlockKind kind);  // nullptr when it is not there, or was visited before
  template <class Item> bool tree(uint32_t number, BlockKind kind, uint32_t level, uint32_t& count);
  template <class Item> bool tree_root(uint32_t number, BlockKind kind, uint32_t count);
  template <class Item> bool item(const Item& item) const;

  const Limits limits_;
  const BlockTable& extras_;
  std::vector<bool> visited_;
};

}  // namespace koers::model
