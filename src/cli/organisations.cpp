#include "cli/organisations.h"

#include <algorithm>
#include <filesystem>

#include "base/text.h"
#include "cli/messages.h"
#include "cli/packs.h"
#include "cli/plan_files.h"

namespace koers::cli {

namespace fs = std::filesystem;

namespace {

constexpr MessageText kOrganisationName{"cli.organisation_name",
                                        "Een organisatie heeft een naam nodig van hoogstens 100 tekens, met minstens één letter of cijfer.",
                                        "An organisation needs a name of at most 100 characters, with at least one letter or digit."};
constexpr MessageText kGiveName{"cli.organisation_give_name", "Vul de naam in zoals hij op rapporten komt te staan.",
                                "Enter the name as it will stand on reports."};
constexpr MessageText kNoSuchOrganisation{"cli.no_organisation", "Er is geen organisatie “{id}” die hiervandaan is begonnen.",
                                          "There is no organisation “{id}” that was begun from here."};
constexpr MessageText kSeeOrganisations{"cli.see_organisations", "Kijk bij Instellingen welke er zijn.",
                                        "Look under Settings for those there are."};
constexpr MessageText kOtherPort{"cli.other_port", "Poort {port} van {name} is bezet; {name} staat nu op {address}. Een oude bladwijzer werkt niet meer.",
                                 "Port {port} of {name} is taken; {name} is at {address} now. An old bookmark no longer works."};
constexpr size_t kNameMax = 100;

// "Gemeente Súdwest-Fryslân" → "gemeente-sudwest-fryslan": a folder that can never be outside its parent.
std::string folder_name(const std::string& name) {
  std::string made;
  for (const char letter : fold(name)) {
    const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    if (plain)
      made += letter;
    else if (!made.empty() && made.back() != '-')
      made += '-';
  }
  while (!made.empty() && made.back() == '-') made.pop_back();
  return made.substr(0, 60);
}

}  // namespace

// A register of one's own is nobody else's: only an example can be gone back to.
class HeldOrganisations::WayBack final : public http::Organisations {
 public:
  explicit WayBack(HeldOrganisations& all) : all_(all) {}
  bool can_begin() const override { return false; }
  std::vector<http::OrganisationDocument> list() override {
    const auto settings = all_.context_.settings();
    if (!settings || !settings->example || all_.home_ == nullptr) return {};
    return {{id(), settings->name, true}};
  }
  Result<http::OrganisationEntrance> begin(const http::OrganisationRequest&, Language) override { return none({}); }
  Result<http::OrganisationEntrance> enter(const std::string& id) override {
    if (list().empty() || id != this->id()) return none(id);
    return http::OrganisationEntrance{all_.home_.load()->sign_in_link(), all_.context_.directory};
  }

 private:
  std::string id() const { return (fs::absolute(all_.context_.directory) / "x").lexically_normal().parent_path().filename().string(); }
  static Error none(const std::string& id) {
    return Error(ErrorCode::kNotFound, Message(kNoSuchOrganisation, {{"id", shorten(id, 60)}}), {}, Message(kSeeOrganisations));
  }
  HeldOrganisations& all_;
};

// The order matters: the server goes before the register that it serves.
struct HeldOrganisations::Held {
  Context context;
  std::unique_ptr<WayBack> way_back;
  std::unique_ptr<registry::Registry> registry;
  std::unique_ptr<http::Server> server;
};

Result<http::ServerOptions> server_options(Context& context, const registry::Registry& registry, const std::string& web,
                                           SolverPort* solver) {
  const Settings settings = TRY(context.settings());
  http::ServerOptions options;
  options.web_directory = web;
  options.register_name = settings.name;
  options.example = settings.example;
  options.solver = solver;
  options.clock = &context.clock;
  options.exports = plan_exports(context, registry, solver);
  return options;
}

HeldOrganisations::HeldOrganisations(Context context, std::string web, SolverPort* solver)
    : context_(std::move(context)), web_(std::move(web)), solver_(solver) {}
HeldOrganisations::~HeldOrganisations() { stop(); }

void HeldOrganisations::stop() {
  const std::scoped_lock lock(mutex_);
  held_.clear();
}

Context HeldOrganisations::context_of(const std::string& id) const {
  Context context = context_;
  const fs::path here = (fs::absolute(context_.directory) / "x").lexically_normal().parent_path();  // without a slash at its end
  context.directory = (here.parent_path() / id).string();
  context.branch_name.clear();
  return context;
}

std::vector<http::OrganisationDocument> HeldOrganisations::list() {
  const std::scoped_lock lock(mutex_);
  std::vector<http::OrganisationDocument> known;
  const auto settings = context_.settings();
  if (!settings) return known;
  for (const std::string& id : settings->organisations) {
    const Context there = context_of(id);
    if (!fs::exists(fs::path(there.directory) / "register.sqlite")) continue;  // its folder was moved or thrown away
    if (const auto of = there.settings()) known.push_back({id, of->name, of->example});
  }
  return known;
}

Result<HeldOrganisations::Held*> HeldOrganisations::open(const std::string& id) {
  if (const auto known = held_.find(id); known != held_.end()) return known->second.get();
  auto held = std::make_unique<Held>();
  held->context = context_of(id);
  held->registry = TRY(held->context.open());
  held->way_back = std::make_unique<WayBack>(*this);
  TRY(serve(*held));
  return (held_[id] = std::move(held)).get();
}

// At the port of the time before, so that a bookmark keeps working; at another one, and it says so, when somebody else has it now.
Result<void> HeldOrganisations::serve(Held& held) {
  Settings settings = TRY(held.context.settings());
  const auto start = [&](int64_t port) -> Result<std::unique_ptr<http::Server>> {
    http::ServerOptions options = TRY(server_options(held.context, *held.registry, web_, solver_));
    options.port = static_cast<uint16_t>(port);
    options.organisations = held.way_back.get();
    return http::Server::start(std::move(options), *held.registry);
  };
  const int64_t before = settings.port > 0 && settings.port <= 0xFFFF ? settings.port : 0;
  auto server = start(before);
  if (!server && before != 0 && server.error().code == ErrorCode::kUnavailable) server = start(0);
  held.server = TRY(std::move(server));
  if (held.server->port() == before) return {};
  if (before != 0) context_.say(Message(kOtherPort, {{"name", settings.name}, {"port", before}, {"address", held.server->address()}}));
  settings.port = held.server->port();
  return held.context.save(settings);
}

http::OrganisationEntrance HeldOrganisations::entrance_of(const Held& held) const {
  return {held.server->sign_in_link(), held.context.directory};
}

Result<http::OrganisationEntrance> HeldOrganisations::begin(const http::OrganisationRequest& request, Language language) {
  const std::string name = tidy(request.name), id = folder_name(name);
  if (id.empty() || name.size() > kNameMax)
    return Error(ErrorCode::kInvalidInput, Message(kOrganisationName), Where{.path = "$.name"}, Message(kGiveName));
  if (!request.sector.empty()) (void)TRY(exchange::pack::find_sector_pack(request.sector));
  const std::scoped_lock lock(mutex_);
  Context there = context_of(id);
  there.language = language;
  there.quiet = true;  // its words are for whoever sits at the command
  there.json = false;
  {
    const auto registry = TRY(there.create({.name = name, .example = false, .organisations = {}, .port = 0}));
    if (!request.sector.empty()) (void)TRY(add_sector_pack(there, *registry, request.sector));
  }
  Settings settings = TRY(context_.settings());
  if (std::ranges::find(settings.organisations, id) == settings.organisations.end()) settings.organisations.push_back(id);
  TRY(context_.save(settings));
  return entrance_of(*TRY(open(id)));
}

Result<http::OrganisationEntrance> HeldOrganisations::enter(const std::string& id) {
  const std::scoped_lock lock(mutex_);
  const Settings settings = TRY(context_.settings());
  if (std::ranges::find(settings.organisations, id) == settings.organisations.end()) {
    return Error(ErrorCode::kNotFound, Message(kNoSuchOrganisation, {{"id", shorten(id, 60)}}), {}, Message(kSeeOrganisations));
  }
  return entrance_of(*TRY(open(id)));
}

}  // namespace koers::cli
