// What reading and adding a sector pack says to people.
#pragma once

#include "base/message.h"

namespace koers::exchange::pack {

inline constexpr MessageText kNoSuchPack{"pack.no_such", "Er is geen sectorpakket “{name}”.", "There is no sector pack “{name}”."};
inline constexpr MessageText kChoosePack{"pack.choose", "Kies uit: {names}.", "Choose from: {names}."};
inline constexpr MessageText kUnknownPackType{"pack.unknown_type", "Het type “{type}” staat niet in het metamodel.",
                                              "The type “{type}” is not in the metamodel."};
inline constexpr MessageText kUnknownPackField{"pack.unknown_field", "{type} heeft geen veld “{field}”.", "{type} has no field “{field}”."};
inline constexpr MessageText kPackValue{"pack.value", "“{text}” past niet in {field}.", "“{text}” does not fit {field}."};
inline constexpr MessageText kPackNameTwice{"pack.name_twice", "De naam “{name}” staat er twee keer.",
                                            "The name “{name}” stands there twice."};
inline constexpr MessageText kPackLabels{"pack.labels", "“{name}” heeft nl en en nodig.", "“{name}” needs nl and en."};
inline constexpr MessageText kPackBothLanguages{"pack.both_languages", "Schrijf {nl: …, en: …}.", "Write {nl: …, en: …}."};
inline constexpr MessageText kPackLink{"pack.link", "“{link}” is geen koppeling.", "“{link}” is no link."};
inline constexpr MessageText kPackLinkMend{"pack.link_mend",
                                           "Schrijf “van relatie naar” met namen uit dit pakket en een relatie uit het metamodel.",
                                           "Write “from relation to” with names from this pack and a relation of the metamodel."};
inline constexpr MessageText kPackTooMany{"pack.too_many", "Een pakket heeft hoogstens {max} elementen; dit heeft er {count}.",
                                          "A pack has at most {max} elements; this one has {count}."};
inline constexpr MessageText kPackSmaller{"pack.smaller", "Laat weg wat niet elke organisatie van deze soort heeft.",
                                          "Leave out what not every organisation of this kind has."};
inline constexpr MessageText kSeeMetamodelFile{"pack.see_metamodel", "De namen staan in metamodel/koers.yaml.",
                                               "The names are in metamodel/koers.yaml."};
inline constexpr MessageText kPackReason{"pack.reason", "Sectorpakket {label}", "Sector pack {label}"};
inline constexpr MessageText kPackRemoved{"pack.removed", "Voorstellen van sectorpakket {label} weggehaald",
                                          "Proposals of sector pack {label} taken away"};

}  // namespace koers::exchange::pack
