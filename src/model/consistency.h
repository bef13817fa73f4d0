// Whether a snapshot is true to itself: what open_checkpoint() does not prove, because the ledger's hash vouches for it. For tests and `koers verify`.
// Errors: kCorrupt names the first faults found.
// Cost: every record, edge and key is looked at; about ten times a traversal.
#pragma once

#include "model/snapshot.h"

namespace koers::model {

Result<void> check_consistency(const Snapshot& snapshot);

}  // namespace koers::model
