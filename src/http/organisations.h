// The organisations that one process holds. Each has a register, sessions and an address of its own: nothing crosses between them. From one a person who
// may manage it can begin another, or go to one that was begun from here; the way in is a sign-in link for that other address, which works once.
#pragma once

#include <string>
#include <vector>

#include "base/message.h"
#include "base/reflect.h"
#include "base/result.h"

namespace koers::http {

struct OrganisationDocument {
  std::string id;  // of its folder; "" is the one that is asked
  std::string name;
  bool example = false;
};
BOOST_DESCRIBE_STRUCT(OrganisationDocument, (), (id, name, example))
struct OrganisationList {
  bool can_begin = false;  // whether this server can make another one
  std::vector<OrganisationDocument> organisations;
};
BOOST_DESCRIBE_STRUCT(OrganisationList, (), (can_begin, organisations))

struct OrganisationRequest {
  std::string name;
  std::string sector;
};
BOOST_DESCRIBE_STRUCT(OrganisationRequest, (), (name, sector))
constexpr auto field_notes(const OrganisationRequest*) {
  return notes(Note{.name = "name", .nl = "Naam van de organisatie", .en = "Name of the organisation", .required = true},
               Note{.name = "sector",
                    .nl = "Sectorpakket",
                    .en = "Sector pack",
                    .help_nl = "Leeg: zonder voorstellen beginnen.",
                    .help_en = "Empty: begin without proposals."});
}
struct OrganisationEntrance {
  std::string sign_in;  // a link that signs in once, at the address of that organisation
  std::string folder;   // where its register lies
};
BOOST_DESCRIBE_STRUCT(OrganisationEntrance, (), (sign_in, folder))

// What the server asks of the program that started it. Thread-safe.
class Organisations {
 public:
  virtual ~Organisations() = default;
  virtual bool can_begin() const { return true; }
  virtual std::vector<OrganisationDocument> list() = 0;
  // Errors: kInvalidInput for the name or the sector; kRefused when its folder exists; those of opening a register.
  virtual Result<OrganisationEntrance> begin(const OrganisationRequest& request, Language language) = 0;
  // Errors: kNotFound; those of opening a register.
  virtual Result<OrganisationEntrance> enter(const std::string& id) = 0;
};

}  // namespace koers::http
