// What reading an ArchiMate model into a register would do, and the one change set that does it. Preview, command and import show the same plan, in
// the report that tables have too.
//
// Three kinds of concepts, by what they say of themselves:
//   of a reference model   become reference_component or reference_concept, and keep the model's own relations as model_relation
//   of one's own model     become the type that is exchanged as that concept (application, process, …); what has no type of its own is kept as reference_concept
//   out of Koers itself    (an export, edited) go back to the element with their key
// Identity: the model's lasting property (Object ID), then the identifier, then, the first time, the name within its type.
// What the model says as before leaves the register alone, whatever changed there since; what it says otherwise comes in. A concept that is gone from a
//   new version is ended and stays; links of the organisation stay with it.
// A file that came out of Koers is an edit of what the register said then: a field that the file did not change is left as it is now, one that only the
//   file changed comes in, one that both changed is asked, and until it is answered stays as it is.
// Cost: linear. Deterministic. The same file twice changes nothing.
#pragma once

#include <boost/describe.hpp>
#include <string>

#include "base/reflect.h"
#include "base/result.h"
#include "exchange/archimate/exchange_model.h"
#include "exchange/archimate/model_options.h"
#include "exchange/table/import_plan.h"
#include "model/change_set.h"
#include "model/view.h"

namespace koers::exchange::archimate {

// What the model was taken for.
struct ModelFacts {
  std::string file;                    // that it was read from: tables of the report that are its own name it too
  ModelKind kind = ModelKind::kOwn;
  std::string name, version, stable_property, kind_property;
  std::string key;                     // of the model in the register; empty when it comes in for the first time
  int64_t elements = 0, relations = 0, views = 0;
  int64_t renumbered = 0;              // the same by its lasting property, under another identifier
  int64_t matched = 0;                 // found by name among what the register had
};
BOOST_DESCRIBE_STRUCT(ModelFacts, (), (file, kind, name, version, stable_property, kind_property, key, elements, relations, views, renumbered, matched))

struct ModelImport {
  table::ImportReport report;
  ModelFacts facts;
  model::ChangeSet changes;            // empty when nothing would change
};

// `exported`: the register at the revision that the file says it was made from (read_model_marks), when it can still be opened. Without it the change set
//   names that revision as its base, and the registry refuses a field that changed since.
// Errors: kInvalidInput when a text is too long to be kept; kRefused when a reference model would be taken for one's own or the other way round.
Result<ModelImport> plan_model_import(const model::View& view, const ExchangeModel& model, const ModelOptions& options = {}, const model::View* exported = nullptr);

}  // namespace koers::exchange::archimate
