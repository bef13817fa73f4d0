#pragma once

#include "base/message.h"

namespace koers::analysis::health {

inline constexpr MessageText kUnknownRule{"health.unknown_rule", "De regel \"{name}\" bestaat niet.", "Rule \"{name}\" does not exist."};
inline constexpr MessageText kUnknownType{"health.unknown_type", "De soort \"{name}\" bestaat niet.", "Type \"{name}\" does not exist."};
inline constexpr MessageText kDidYouMean{"health.did_you_mean", "Bedoelde je {name}?", "Did you mean {name}?"};
inline constexpr MessageText kSeeMetamodel{"health.see_metamodel", "De namen staan in docs/METAMODEL.md.", "The names stand in docs/METAMODEL.md."};
inline constexpr MessageText kOutOfRange{"health.out_of_range", "{name} moet tussen {min} en {max} liggen.", "{name} must lie between {min} and {max}."};
inline constexpr MessageText kChooseAnother{"health.choose_another", "Kies een ander getal.", "Choose another number."};
inline constexpr MessageText kCounting{"health.counting", "Open punten tellen", "Counting open points"};

}  // namespace koers::analysis::health
