// Sector packs: what an organisation of a kind usually has, as proposals to take over or to turn down (metamodel/sectors/*.yaml, data and no code).
//
// All of it comes in with status "proposal", so outside findings, coverage and plan until somebody takes it over, and in one change set, so that one undo
// takes it back. An element remembers what it came from (its field `origin`), so that a pack that is added twice adds nothing the second time, also when
// it was renamed, taken over or turned down. What the register has already, by type and name, is used and not added.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/reflect.h"
#include "base/result.h"
#include "model/change_set.h"
#include "model/metamodel.h"
#include "model/view.h"

namespace koers::exchange::pack {

inline constexpr size_t kElementsMax = 60;

struct PackElement {
  std::string pack;  // the file it stands in: "algemeen", "gemeente"
  std::string name;  // within the packs
  std::string type;
  Label label;       // what the element will be called
  std::vector<std::pair<std::string, model::Value>> dutch, english;  // values by name of the field; the same but for their texts

  const std::vector<std::pair<std::string, model::Value>>& fields(Language language) const {
    return language == Language::kDutch ? dutch : english;
  }
};
struct PackLink {
  std::string from, relation, to;  // names within the packs, and of the metamodel
};
struct SectorPack {
  std::string name;
  Label label, help;
  std::vector<PackElement> elements;  // what every organisation meets first
  std::vector<PackLink> links;
};

// The six that Koers ships.
const std::vector<SectorPack>& sector_packs();
// Errors: kNotFound, with the names there are.
Result<const SectorPack*> find_sector_pack(std::string_view name);

// Reads one pack. `common`: what it takes along. Errors: kInvalidInput with every fault and its line.
Result<SectorPack> read_sector_pack(const std::string& file, const std::string& yaml, const model::Metamodel& metamodel,
                                    const SectorPack* common = nullptr);

struct PackPlan {
  model::ChangeSet changes;  // empty: all of it is there already
  size_t elements_added = 0, elements_present = 0, links_added = 0;
};
// What adding the pack would do; names in the language of the view.
Result<PackPlan> plan_pack(const model::View& view, const SectorPack& pack);
// Removes what of the pack is still a proposal. What was taken over or turned down stays.
PackPlan plan_pack_removal(const model::View& view, const SectorPack& pack);

enum class PackStanding { kAbsent, kProposal, kTakenOver, kRejected };
BOOST_DESCRIBE_ENUM(PackStanding, kAbsent, kProposal, kTakenOver, kRejected)
// Where each element of the pack stands in this register; the element itself is false when it is absent.
struct StandingElement {
  const PackElement* of = nullptr;
  model::ElementView element;
  PackStanding standing = PackStanding::kAbsent;
  bool came_from_pack = false;  // and not: was there already under this name
};
std::vector<StandingElement> pack_standing(const model::View& view, const SectorPack& pack);

}  // namespace koers::exchange::pack
