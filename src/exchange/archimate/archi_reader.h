// Reads Archi's own format (.archimate), as Archi 4 and 5 write it: folders, concepts, relations, views with nested nodes, properties, notes, groups.
// What the exchange format has no place for (images, sketches, canvases) is left out and counted in a note.
// Source: Archi's Ecore model, com.archimatetool.model/model/archimate.ecore (MIT).
#pragma once

#include <memory>

#include "base/result.h"
#include "exchange/archimate/exchange_model.h"
#include "exchange/archimate/limits.h"
#include "exchange/archimate/xml_document.h"

namespace koers::exchange::archimate {

Result<ExchangeModel> read_archi_tree(std::string file, std::shared_ptr<XmlDocument> document, const ReadLimits& limits);
Result<ExchangeModel> read_exchange_tree(std::string file, std::shared_ptr<XmlDocument> document, const ReadLimits& limits);  // exchange_reader.cpp

}  // namespace koers::exchange::archimate
