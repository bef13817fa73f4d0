// What this lens has to say, in both languages.
#pragma once

#include "base/message.h"

namespace koers::analysis::scoring {

// Notes on the whole.
inline constexpr MessageText kPartialView{"scoring.partial_view",
                                          "Je mag niet alles in het register zien. Deze rangorde is gemaakt zonder wat je niet ziet.",
                                          "You may not see everything in the register. This ranking is made without what you cannot see."};
inline constexpr MessageText kRolesHidden{"scoring.roles_hidden",
                                          "Wat elke rol vond, is niet voor jou. Je ziet alleen wat de groep heeft vastgesteld.",
                                          "What each role thought is not for you. You only see what the group settled on."};
inline constexpr MessageText kNothingToScore{"scoring.nothing_to_score",
                                             "Er zijn nog geen initiatieven om te scoren. Voeg ze toe of importeer een projectenlijst.",
                                             "There are no initiatives to score yet. Add them or import a project list."};
inline constexpr MessageText kNoComparisons{"scoring.no_comparisons",
                                            "Er is nog niets vergeleken. Tot die tijd telt elk criterium even zwaar.",
                                            "Nothing has been compared yet. Until then every criterion counts the same."};
inline constexpr MessageText kWeightsFromFrame{"scoring.weights_from_frame", "Methode en gewichten komen uit het weegkader {frame}.",
                                               "Method and weights come from the weighing frame {frame}."};
inline constexpr MessageText kEqualWeights{"scoring.equal_weights", "Geen weegkader gevonden: elk criterium telt even zwaar.",
                                           "No weighing frame found: every criterion counts the same."};

// Assumptions.
inline constexpr MessageText kAssumedLevel{"scoring.assumed_level", "{criterion} is niet ingevuld en telt als midden.",
                                           "{criterion} is not filled in and counts as middle."};
inline constexpr MessageText kAssumedEnabling{
    "scoring.assumed_enabling",
    "Is een fundament, maar wat erop bouwt is niet vastgelegd. Aangenomen: dat is net zo veel waard als dit zelf.",
    "Is a foundation, but what builds on it is not recorded. Assumed: that is worth as much as this itself."};
inline constexpr MessageText kAssumedPoints{"scoring.assumed_points",
                                            "{what} is niet in punten geschat. Afgeleid uit hoog, midden en laag: {points}.",
                                            "{what} was not estimated in points. Derived from high, middle and low: {points}."};
inline constexpr MessageText kAssumedRisk{"scoring.assumed_risk",
                                          "{what} is niet in punten geschat. Afgeleid uit hoeveel erop bouwt ({count}): {points}.",
                                          "{what} was not estimated in points. Derived from how much builds on it ({count}): {points}."};
inline constexpr MessageText kAssumedJobSize{"scoring.assumed_job_size",
                                             "Het werk is niet in punten geschat. Afgeleid uit de omvang: {points}.",
                                             "The work was not estimated in points. Derived from the size: {points}."};
inline constexpr MessageText kByHandNotHere{"scoring.by_hand_not_here",
                                            "De score met de hand telt niet bij WSJF: die heeft een andere schaal.",
                                            "The score by hand does not count with WSJF, which has another scale."};

// Why something cannot be weighed.
inline constexpr MessageText kWithoutLevels{"scoring.without_levels", "Is nog op geen enkel criterium gescoord.",
                                            "Has not been scored on any criterion yet."};
inline constexpr MessageText kWithoutGoal{"scoring.without_goal", "Draagt nog bij aan geen doel.", "Contributes to no goal yet."};
inline constexpr MessageText kWithoutPoints{"scoring.without_points", "Heeft geen punten voor WSJF en geen scores om ze uit af te leiden.",
                                            "Has no points for WSJF and no scores to derive them from."};

// The smallest change that swaps two neighbours.
inline constexpr MessageText kSwapMore{"scoring.swap_more", "‘{lower}’ haalt ‘{upper}’ in als {criterion} voor {to} meetelt (nu {from}).",
                                       "‘{lower}’ catches up with ‘{upper}’ when {criterion} counts for {to} (now {from})."};
inline constexpr MessageText kSwapAlone{"scoring.swap_alone",
                                        "‘{lower}’ haalt ‘{upper}’ pas in als alleen {criterion} meetelt (nu {from}).",
                                        "‘{lower}’ only catches up with ‘{upper}’ when only {criterion} counts (now {from})."};
inline constexpr MessageText kSwapWithout{"scoring.swap_without", "‘{lower}’ haalt ‘{upper}’ in als {criterion} niet meetelt (nu {from}).",
                                          "‘{lower}’ catches up with ‘{upper}’ when {criterion} does not count (now {from})."};
inline constexpr MessageText kSwapShift{
    "scoring.swap_shift",
    "Geen gewicht kan het alleen. ‘{lower}’ haalt ‘{upper}’ in als in totaal {share} van het gewicht naar {criterion} gaat.",
    "No single weight can do it. ‘{lower}’ catches up with ‘{upper}’ when {share} of the weight in all goes to {criterion}."};
inline constexpr MessageText kSwapNever{"scoring.swap_never", "‘{upper}’ blijft boven ‘{lower}’, hoe je de gewichten ook kiest.",
                                        "‘{upper}’ stays above ‘{lower}’, whatever the weights."};
inline constexpr MessageText kSwapEqual{"scoring.swap_equal", "‘{upper}’ en ‘{lower}’ staan gelijk.", "‘{upper}’ and ‘{lower}’ are level."};

// What makes something the first. Each is enough by itself.
inline constexpr MessageText kFirstMore{"scoring.first_more", "als {criterion} voor minstens {to} meetelt (nu {from})",
                                        "when {criterion} counts for at least {to} (now {from})"};
inline constexpr MessageText kFirstLess{"scoring.first_less", "als {criterion} voor hoogstens {to} meetelt (nu {from})",
                                        "when {criterion} counts for at most {to} (now {from})"};
inline constexpr MessageText kFirstBetween{"scoring.first_between", "als {criterion} voor {to} tot {until} meetelt (nu {from})",
                                           "when {criterion} counts for {to} to {until} (now {from})"};
inline constexpr MessageText kFirstAlone{"scoring.first_alone", "als alleen {criterion} meetelt (nu {from})",
                                         "when only {criterion} counts (now {from})"};
inline constexpr MessageText kFirstWithout{"scoring.first_without", "als {criterion} niet meetelt (nu {from})",
                                           "when {criterion} does not count (now {from})"};
inline constexpr MessageText kFirstLevel{"scoring.first_level", "als {criterion} van {from} naar {to} gaat",
                                         "when {criterion} goes from {from} to {to}"};
inline constexpr MessageText kFirstSize{"scoring.first_size", "als het werk hoogstens {to} punten is (nu {from})",
                                        "when the work is at most {to} points (now {from})"};

// Comparisons.
inline constexpr MessageText kFewComparisons{"scoring.few_comparisons", "Met één vergelijking kan er niets tegenstrijdig zijn.",
                                             "With one comparison nothing can contradict."};
inline constexpr MessageText kIncomplete{"scoring.incomplete",
                                         "{answered} van de {asked} vergelijkingen zijn gemaakt. De rest volgt zo lang uit wat je al zei.",
                                         "{answered} of {asked} comparisons are made. The others follow for now from what you said."};
inline constexpr MessageText kNotConnected{"scoring.not_connected",
                                           "Vergelijk eerst {one} met {other}. Zonder die vergelijking hangen je antwoorden niet samen.",
                                           "Compare {one} with {other} first. Without that comparison your answers do not hang together."};
inline constexpr MessageText kConsistent{"scoring.consistent",
                                         "Je antwoorden passen goed bij elkaar: de tegenspraak is {ratio}, en tot {limit} is goed.",
                                         "Your answers fit together well: the contradiction is {ratio}, and up to {limit} is fine."};
inline constexpr MessageText kInconsistent{"scoring.inconsistent",
                                           "Je antwoorden spreken elkaar te veel tegen: {ratio}, en tot {limit} is goed.",
                                           "Your answers contradict each other too much: {ratio}, and up to {limit} is fine."};
inline constexpr MessageText kReconsider{
    "scoring.reconsider",
    "Kijk nog eens naar {one} tegenover {other}. Je zei: {said}. Bij je andere antwoorden past: {fits}. Dan is de tegenspraak {after}.",
    "Look again at {one} against {other}. You said: {said}. Your other answers fit: {fits}. The contradiction is then {after}."};
inline constexpr MessageText kTooManyCriteria{
    "scoring.too_many_criteria", "AHP kan met hoogstens {most} criteria werken, en dit zijn er {count}. Nu telt elk criterium even zwaar.",
    "AHP can work with {most} criteria at most, and these are {count}. Now every criterion counts the same."};
inline constexpr MessageText kTooManyInitiatives{
    "scoring.too_many_initiatives",
    "AHP kan hoogstens {most} initiatieven onder één criterium vergelijken, en onder {criterion} zijn het er {count}. Hun niveaus tellen "
    "nu.",
    "AHP can compare {most} initiatives under one criterion at most, and under {criterion} these are {count}. Their levels count now."};
inline constexpr MessageText kTimesText{"scoring.times", "{times}", "{times}"};
inline constexpr MessageText kRandomIndexSource{
    "scoring.random_index_source",
    "De tegenspraak is vergeleken met die van willekeurige antwoorden (Saaty 1980: {index} als je er {count} vergelijkt).",
    "The contradiction is compared with that of random answers (Saaty 1980: {index} when {count} are compared)."};

// Faults in the options.
inline constexpr MessageText kUnknownCriterion{"scoring.unknown_criterion", "{name} is geen criterium.", "{name} is no criterion."};
inline constexpr MessageText kUnknownCriterionMend{"scoring.unknown_criterion_mend", "Kies een van: {names}.", "Choose one of: {names}."};
inline constexpr MessageText kUnknownKey{"scoring.unknown_key", "{key} is geen {type} in dit register.",
                                         "{key} is no {type} in this register."};
inline constexpr MessageText kUnknownKeyMend{"scoring.unknown_key_mend", "Kijk de sleutel na; je vindt hem in de lijst.",
                                             "Check the key; you find it in the list."};
inline constexpr MessageText kSameCriterion{"scoring.same_criterion", "Een criterium met zichzelf vergelijken zegt niets.",
                                            "Comparing a criterion with itself says nothing."};
inline constexpr MessageText kSameCriterionMend{"scoring.same_criterion_mend", "Noem twee verschillende criteria.",
                                                "Name two different criteria."};

}  // namespace koers::analysis::scoring
