#include "cli/interrupt.h"

namespace koers::cli {

namespace {

Control* interrupted_control = nullptr;
extern "C" void on_interrupt(int) {
  if (interrupted_control != nullptr) interrupted_control->cancel();  // an atomic store: safe in a signal handler
}

}  // namespace

InterruptCancels::InterruptCancels(Control& control) {
  interrupted_control = &control;
  struct sigaction action {};
  action.sa_handler = on_interrupt;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigaction(SIGINT, &action, &previous_);
}

InterruptCancels::~InterruptCancels() {
  sigaction(SIGINT, &previous_, nullptr);
  interrupted_control = nullptr;
}

}  // namespace koers::cli
