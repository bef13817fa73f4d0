// Files to take along.
#include "http/api.h"
#include "http/house.h"

namespace koers::http {

Result<Response> get_export(Call& call) {
  for (const Export& known : call.house.options.exports) {
    if (known.name != call.argument(0)) continue;
    Response response{.body = TRY(known.make(TRY(call.view())))};
    const bool shown = known.content_type.starts_with("text/html");
    response.with("Content-Type", known.content_type);
    // A page that people made their own words into: it may look as it likes and do nothing.
    if (shown) response.with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox");
    response.with("Content-Disposition", (shown ? "inline; filename=\"" : "attachment; filename=\"") + known.name + "\"");
    return response;
  }
  return no_such(call.argument(0));
}

}  // namespace koers::http
