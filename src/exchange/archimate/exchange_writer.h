// Writes the ArchiMate Model Exchange File Format 3.1, valid against its schemas whatever the model holds: identifiers become NCNames that stand once,
// what refers to nothing is left out, places on a view are not negative. Straight into one text.
// Cost: linear.
#pragma once

#include <string>

#include "exchange/archimate/exchange_model.h"

namespace koers::exchange::archimate {

std::string write_exchange(const ExchangeModel& model);

}  // namespace koers::exchange::archimate
