// Branches of a register as the API names them.
#pragma once

#include <vector>

#include "http/api_types.h"
#include "registry/registry.h"

namespace koers::http {

BranchDocument branch_document(const registry::BranchInfo& branch);
std::vector<BranchDocument> branch_documents(const registry::Registry& registry);  // without the main line
// "" for the main line and for a branch that is not there.
std::string branch_name(const registry::Registry& registry, model::BranchId id);

}  // namespace koers::http
