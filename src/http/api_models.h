// What the API does with architecture models.
#pragma once

#include "http/route.h"

namespace koers::http {

Result<Response> get_drawing(Call& call);                 // api_drawings.cpp
Result<Response> export_archimate_register(Call& call);   // api_exports.cpp
Result<Response> export_archi_lists(Call& call);

}  // namespace koers::http
