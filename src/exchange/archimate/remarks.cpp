#include "exchange/archimate/remarks.h"

#include <algorithm>

#include "base/text.h"
#include "exchange/archimate/messages.h"

namespace koers::exchange::archimate {

void Remarks::add(const MessageText& what, std::vector<MessageArgument> arguments, const MessageText& mend, int64_t offset,
                  std::string_view identifier) {
  std::string key = Message(what, arguments).in(Language::kEnglish);
  auto found = remarks_.find(key);
  if (found == remarks_.end()) {
    if (remarks_.size() == kKindsMax) return void(++rest_);
    found = remarks_.emplace(std::move(key), Remark{&what, std::move(arguments), &mend, offset, shorten(identifier, 200), 0}).first;
  }
  ++found->second.count;
}

void Remarks::settle(ExchangeModel& model) {
  std::vector<Remark*> ordered;
  for (auto& [key, remark] : remarks_) ordered.push_back(&remark);
  std::ranges::stable_sort(ordered, {}, &Remark::offset);
  for (Remark* remark : ordered) {
    remark->arguments.emplace_back("count", remark->count);
    model.notes.push_back({Message(*remark->what, std::move(remark->arguments)),
                           Where{.file = model.file, .row = model.line_of(remark->offset), .element = std::move(remark->identifier)},
                           Message(*remark->mend)});
  }
  if (rest_ > 0) model.notes.push_back({Message(kMoreRemarks, {{"count", rest_}}), Where{.file = model.file}, Message(kCheckSource)});
  remarks_.clear(), rest_ = 0;
}

}  // namespace koers::exchange::archimate
