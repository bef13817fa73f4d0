// Views of architecture models, to be drawn.
#include "base/json_io.h"
#include "exchange/archimate/drawing.h"
#include "http/api.h"
#include "http/api_models.h"
#include "http/house.h"

namespace koers::http {

Result<Response> get_drawing(Call& call) {
  const model::View view = TRY(call.view());
  const model::ElementView element = element_named(view, call.argument(0));
  if (!element) return no_such(call.argument(0));
  return json_response(to_json(TRY(exchange::archimate::draw(view, element))));
}

}  // namespace koers::http
