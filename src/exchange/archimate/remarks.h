// What was read otherwise than it stands in the file: each kind of it once, with how often and where first.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "exchange/archimate/exchange_model.h"

namespace koers::exchange::archimate {

class Remarks {
 public:
  // `what` names {count} beside its arguments.
  void add(const MessageText& what, std::vector<MessageArgument> arguments, const MessageText& mend, int64_t offset,
           std::string_view identifier = {});
  // Into the notes of the model, in order of place.
  void settle(ExchangeModel& model);

 private:
  static constexpr size_t kKindsMax = 40;  // of the rest only how many there were
  struct Remark {
    const MessageText* what;
    std::vector<MessageArgument> arguments;
    const MessageText* mend;
    int64_t offset = -1;
    std::string identifier;
    int64_t count = 0;
  };
  std::map<std::string, Remark> remarks_;
  int64_t rest_ = 0;
};

}  // namespace koers::exchange::archimate
