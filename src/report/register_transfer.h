// A register taken over from its JSON: the definitions it needs, then everything else as one change set. All of it is checked before anything is written.
#pragma once

#include <optional>
#include <span>

#include "exchange/archimate/exchange_model.h"
#include "exchange/json/register_json.h"
#include "exchange/table/workbook.h"
#include "registry/registry.h"

namespace koers::report {

enum class Transfer { kLookOnly, kApply };

struct TransferOptions {
  Transfer transfer = Transfer::kApply;
  exchange::json::SameKey same_key = exchange::json::SameKey::kSameThing;
  model::BranchId branch = model::kMainLine;
  model::Labels granted = 0xffff;  // the read labels of who brings it in: what they may not see cannot be named
  Language language = Language::kDutch;
  std::string author;
  std::string source;  // name of the file
};

struct Transferred {
  model::Revision revision = 0;  // after it
  bool applied = false;          // something was written
  exchange::json::RegisterImportReport report;
};

// Errors: kInvalidInput with every problem and its place in the file, kUnsupported, kTooLarge; those of commit().
Result<Transferred> take_over_register(registry::Registry& registry, std::string text, const TransferOptions& options);

// The register as it was when our own workbooks, or a model that we exported, were made from it: what they said then is no edit, and what changed since on both sides is a conflict.
// Of workbooks that another register made: `now`, since its revisions are not ours. Nothing for any other file, or when that moment cannot be opened.
std::optional<model::View> exported_view(const registry::Registry& registry, std::span<const exchange::table::Workbook> workbooks,
                                         const model::View& now);

std::optional<model::View> exported_view(const registry::Registry& registry, const exchange::archimate::ExchangeModel& model, const model::View& now);

}  // namespace koers::report
