#include "cli/run_lens.h"

#include <boost/json.hpp>

#include "base/thread_pool.h"
#include "cli/interrupt.h"
#include "cli/wiring.h"

namespace koers::cli {

Result<boost::json::value> run_lens(const Context& context, const analysis::Lens& lens, const model::View& view, boost::json::value options, double seconds) {
  const boost::json::value schema = lens.options_schema();
  boost::system::error_code absent;
  if (schema.find_pointer("/properties/today", absent) != nullptr && options.is_object() && !options.as_object().contains("today")) {
    options.as_object()["today"] = format_iso(TRY(context.today()));
  }
  Control control;
  ThreadPool pool;
  const auto solver = find_solver();
  control.set_pool(&pool);
  control.set_solver(solver.get());
  if (seconds > 0) control.set_deadline(Control::Steady::now() + std::chrono::duration_cast<Control::Steady::duration>(std::chrono::duration<double>(seconds)));
  context.show_progress(control);
  const InterruptCancels interrupt(control);
  auto answer = lens.run(view, options, control);
  context.end_progress();
  return answer;
}

}  // namespace koers::cli
