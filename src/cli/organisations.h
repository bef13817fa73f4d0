// The registers that one `koers serve` holds: the one it was started with, and those that were begun from there. Each has its own server on its own
// port, and so its own sessions, cookie and address. The others are opened when somebody goes there.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

#include "cli/context.h"
#include "http/organisations.h"
#include "http/server.h"

namespace koers::cli {

class HeldOrganisations final : public http::Organisations {
 public:
  // `context`: of the register that the process was started with; it and the solver must outlive this. `web`: folder with the web interface.
  HeldOrganisations(Context context, std::string web, SolverPort* solver);
  ~HeldOrganisations() override;

  // The server of the register that the process was started with: where the way back to an example leads. It must outlive this, or stop() come first.
  void set_home(http::Server& home) { home_ = &home; }

  std::vector<http::OrganisationDocument> list() override;
  Result<http::OrganisationEntrance> begin(const http::OrganisationRequest& request, Language language) override;
  Result<http::OrganisationEntrance> enter(const std::string& id) override;
  void stop();

 private:
  struct Held;
  class WayBack;  // what the others can see from their own address: the example that they were begun from, and nothing else
  Context context_of(const std::string& id) const;
  Result<Held*> open(const std::string& id);  // with the mutex held
  Result<void> serve(Held& held);
  http::OrganisationEntrance entrance_of(const Held& held) const;

  Context context_;
  const std::string web_;
  SolverPort* const solver_;
  std::atomic<http::Server*> home_ = nullptr;
  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<Held>> held_;  // by id: the name of the folder
};

// What a server of a register is started with, whichever register it is.
Result<http::ServerOptions> server_options(Context& context, const registry::Registry& registry, const std::string& web,
                                           SolverPort* solver);

}  // namespace koers::cli
