// What must hold of a model, whichever file it came from. Every fault is reported, with its line.
#pragma once

#include "exchange/archimate/exchange_model.h"
#include "exchange/archimate/xml_document.h"

namespace koers::exchange::archimate {

inline constexpr int kRelationDepthMax = 7;  // relations on relations on … (the register allows eight)

// Identifiers stand once; concepts exist; relations, views and folders refer to what is there; no relation ends on itself.
// A concept that is plainly one of the standard written otherwise (concepts.h) becomes that one; what a relation says that the standard does not know is
// taken out. Both are remarked.
void check_model(ExchangeModel& model, Remarks& remarks, ProblemCollector& problems);

// Relations in an order in which each comes after those that it ends on. For a model that passed check_model.
std::vector<uint32_t> relations_in_order(const ExchangeModel& model);

}  // namespace koers::exchange::archimate
