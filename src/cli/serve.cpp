// koers serve: the API and the web interface, on the loopback alone, with a sign-in link that works once.

#include <signal.h>

#include <filesystem>

#include "base/json_io.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/organisations.h"
#include "cli/wiring.h"
#include "http/server.h"

namespace koers::cli {

namespace {

constexpr MessageText kServing{"cli.serving", "Koers draait. Open deze link in je browser; hij werkt één keer en een kwartier lang:",
                               "Koers is running. Open this link in your browser; it works once and for a quarter of an hour:"};
constexpr MessageText kNoWeb{
    "cli.no_web", "De webinterface is niet gevonden; alleen de API is er. Bouw hem met “make web”, of wijs hem aan met --web.",
    "The web interface was not found; only the API is there. Build it with “make web”, or point at it with --web."};

// web/dist beside the build, as `make build` leaves it, or share/koers/web beside an installed program.
std::string find_web() {
  namespace fs = std::filesystem;
  std::error_code ignored;
  const fs::path program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  for (const fs::path& candidate : {program / "../../web/dist", program / "../share/koers/web"}) {
    if (fs::exists(candidate / "index.html", ignored)) return fs::weakly_canonical(candidate, ignored).string();
  }
  return {};
}

}  // namespace

void add_serve(Command app, Context& context, Exit& exit) {
  Command command = app.add_subcommand("serve", "start de webinterface en de API / start the web interface and the API");
  struct Options {
    uint16_t port = 8484;
    std::string web = find_web();
    std::string right = "manage";
  };
  auto options = std::make_shared<Options>();
  command.add_option("-p,--port", options->port, "poort; 0 kiest een vrije / port; 0 takes a free one").shows_default();
  command.add_option("--web", options->web, "map met de webinterface / folder with the web interface");
  command.add_option("--right", options->right, "wat wie de link opent mag: read, write of manage / what who opens the link may do")
      .one_of({"read", "write", "manage"})
      .shows_default();
  on_run(command, context, exit, [options](Context& here) -> Result<Exit> {
    const auto registry = TRY(here.open());
    const auto solver = find_solver();
    HeldOrganisations organisations(here, options->web, solver.get());
    http::ServerOptions own = TRY(server_options(here, *registry, options->web, solver.get()));
    own.port = options->port;
    own.organisations = &organisations;
    // Blocked before any thread starts, so that all of them leave the signals to the wait below.
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGINT, SIGTERM}) sigaddset(&signals, number);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const auto server = TRY(http::Server::start(std::move(own), *registry));
    organisations.set_home(*server);
    if (options->web.empty()) here.say(Message(kNoWeb));
    here.say(Message(kServing));
    const http::Right right = options->right == "read"    ? http::Right::kRead
                              : options->right == "write" ? http::Right::kWrite
                                                          : http::Right::kManage;
    const std::string link = server->sign_in_link(right);
    here.say("\n  " + link + "\n");
    here.emit({{"address", server->address()}, {"sign_in", link}});
    std::fflush(stdout);
    int received = 0;
    sigwait(&signals, &received);
    organisations.stop();  // the others lead back to this one
    server->stop();
    return Exit::kDone;
  });
}

}  // namespace koers::cli
