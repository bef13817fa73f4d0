// What reading a register from JSON says to people.
#pragma once

#include "base/message.h"

namespace koers::exchange::json {

inline constexpr MessageText kNotRegisterFile{"register_json.not_register", "Dit is geen register van Koers in JSON: {reason}.",
                                              "This is no register of Koers in JSON: {reason}."};
inline constexpr MessageText kGiveRegisterFile{"register_json.give", "Kies een bestand dat is gemaakt met “koers export --format json”.",
                                               "Choose a file that was made with “koers export --format json”."};
inline constexpr MessageText kNewerFile{"register_json.newer",
                                        "Dit bestand heeft versie {version} van het formaat; deze Koers leest tot en met versie {known}.",
                                        "This file has version {version} of the format; this Koers reads up to version {known}."};
inline constexpr MessageText kNewerMetamodel{"register_json.newer_metamodel",
                                             "Dit bestand gaat uit van metamodel {version}; deze Koers kent {known}.",
                                             "This file rests on metamodel {version}; this Koers knows {known}."};
inline constexpr MessageText kUpgradeFirst{"register_json.upgrade", "Werk Koers eerst bij. Er is niets gewijzigd.",
                                           "Upgrade Koers first. Nothing was changed."};
inline constexpr MessageText kFileTooLarge{"register_json.too_large", "Het bestand heeft {what}; het maximum is {max}.",
                                           "The file has {what}; the maximum is {max}."};
inline constexpr MessageText kFileInParts{"register_json.in_parts", "Maak een bestand met minder erin, bijvoorbeeld per soort.",
                                          "Make a file with less in it, by type for example."};
inline constexpr MessageText kMemberMissing{"register_json.missing", "Hier ontbreekt “{member}”, of het is geen {expected}.",
                                            "“{member}” is missing here, or is no {expected}."};
inline constexpr MessageText kUnknownMember{"register_json.unknown_member", "“{member}” hoort hier niet.",
                                            "“{member}” does not belong here."};
inline constexpr MessageText kSeeSchema{"register_json.see_schema", "Het schema (“koers export --schema”) zegt wat er mag staan.",
                                        "The schema (“koers export --schema”) says what may stand there."};
inline constexpr MessageText kSecondKey{"register_json.second_key", "De sleutel {key} staat twee keer in het bestand.",
                                        "The key {key} stands in the file twice."};
inline constexpr MessageText kOtherType{"register_json.other_type", "{key} is in dit register een {here}, en in het bestand een {there}.",
                                        "{key} is a {here} in this register, and a {there} in the file."};
inline constexpr MessageText kOtherName{"register_json.other_name", "{key} heet in dit register “{here}” en in het bestand “{there}”.",
                                        "{key} is called “{here}” in this register and “{there}” in the file."};
inline constexpr MessageText kSayWhichThing{"register_json.say_which",
                                            "Zeg wat het is: --same-key renamed als het hetzelfde is met een andere naam, --same-key "
                                            "other_thing als het iets anders is en een nieuwe sleutel krijgt.",
                                            "Say what it is: --same-key renamed when it is the same with another name, --same-key "
                                            "other_thing when it is something else and gets a new key."};
inline constexpr MessageText kNoSuchEnd{"register_json.no_such_end", "{end} staat niet in het bestand en niet in het register.",
                                        "{end} is neither in the file nor in the register."};
inline constexpr MessageText kGiveEnd{"register_json.give_end",
                                      "Noem een sleutel uit “elements”, of een relatie die eerder in het bestand staat (#1).",
                                      "Name a key from “elements”, or a relation that stands earlier in the file (#1)."};

}  // namespace koers::exchange::json
