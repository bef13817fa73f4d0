// A register as an ArchiMate model, and that as an exchange file.
//
// A model that was read comes out as it came in. What the organisation recorded itself goes along, marked so that it comes back (own_marks.h); its own
// applications stand in the views of the reference model, in the boxes of the reference components that they were plotted on.
// A register with one model takes that as its frame; with none, or with several, the file is a model of its own.
// Errors: kNotFound when the options name a model that is not there.
// Cost: linear.
#pragma once

#include <string>

#include "base/result.h"
#include "exchange/archimate/exchange_model.h"
#include "model/view.h"

namespace koers::exchange::archimate {

enum class Plotted { kDraw, kLeaveOut };

struct ExportOptions {
  std::string model{};      // key or name of one model: only that, with what is plotted on it; empty: the whole register
  std::string name{};       // of the model, when it has no frame: the organisation
  std::string register_id{};  // goes along with the revision, so that the file is known when it comes back
  Plotted plotted = Plotted::kDraw;
};

Result<ExchangeModel> to_exchange(const model::View& view, const ExportOptions& options = {});
Result<std::string> export_archimate(const model::View& view, const ExportOptions& options = {});

}  // namespace koers::exchange::archimate
