// Reads the ArchiMate Model Exchange File Format 3.0 and 3.1 (language 3.0 to 3.2).
// Errors: kUnsupported for ArchiMate 2 and for what is no ArchiMate; kInvalidInput with every fault, each with its line, what it is and how to mend it:
//   identifiers that are missing or stand there twice, concepts that do not exist, references to what is not there. kTooLarge over a limit.
// Cost: linear.  Source: The Open Group, ArchiMate Model Exchange File Format 3.1 (C19C).
#pragma once

#include "base/result.h"
#include "exchange/archimate/exchange_model.h"
#include "exchange/archimate/limits.h"

namespace koers::exchange::archimate {

inline constexpr std::string_view kExchangeNamespace = "http://www.opengroup.org/xsd/archimate/3.0/";
inline constexpr std::string_view kSchemaLocation = "http://www.opengroup.org/xsd/archimate/3.0/ http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd";  // where a file says that its schemas are
inline constexpr std::string_view kXsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";

Result<ExchangeModel> read_exchange(std::string file, std::string bytes, const ReadLimits& limits = {});

// Any model that Koers reads: the exchange format, Archi's own file (.archimate, plain or zipped). What it is follows from what is in it.
Result<ExchangeModel> read_model(std::string file, std::string bytes, const ReadLimits& limits = {});

// Whether these bytes are XML, or an archive of Archi: to be read with read_model.
bool looks_like_model(std::string_view bytes);

}  // namespace koers::exchange::archimate
