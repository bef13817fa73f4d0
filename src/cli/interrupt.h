// Ctrl-C as a wish to stop computing: the first one cancels and keeps what there is, a second one ends the program, as ever.
#pragma once

#include <signal.h>

#include "base/control.h"

namespace koers::cli {

class InterruptCancels {
 public:
  explicit InterruptCancels(Control& control);
  ~InterruptCancels();
  InterruptCancels(const InterruptCancels&) = delete;
  InterruptCancels& operator=(const InterruptCancels&) = delete;

 private:
  struct sigaction previous_ {};
};

}  // namespace koers::cli
