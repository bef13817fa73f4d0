// What handlers work with: the register and everything around it. Lives as long as the server.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <shared_mutex>
#include <string>

#include "base/thread_pool.h"
#include "http/events.h"
#include "http/imports.h"
#include "http/runs.h"
#include "http/server.h"
#include "http/sessions.h"
#include "registry/registry.h"
#include "search/element_finder.h"

namespace koers::http {

// When each revision was recorded; asked of the log once, since it never changes.
class RevisionTimes {
 public:
  explicit RevisionTimes(const registry::Registry& registry) : registry_(registry) {}
  std::optional<Timestamp> find(model::Revision revision);

 private:
  const registry::Registry& registry_;
  std::shared_mutex mutex_;
  std::map<model::Revision, Timestamp> known_;
};

struct House {
  const ServerOptions& options;
  registry::Registry& registry;
  Clock& clock;
  Sessions& sessions;
  EventHub& events;
  Runs& runs;
  search::ElementFinder& finder;
  RevisionTimes& times;
  Imports& imports;
  uint16_t port = 0;
};

}  // namespace koers::http
