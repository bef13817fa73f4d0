// The sentences of the portfolio lens and its engine.
#pragma once

#include "base/message.h"

namespace koers::analysis::portfolio {

// Of the engine.
inline constexpr MessageText kMalformedProblem{"portfolio.malformed", "Er zit een getal buiten bereik in de opgave: {what}.",
                                               "A number in the problem is out of range: {what}."};
inline constexpr MessageText kBenchmarkFile{"portfolio.benchmark_file", "Dit is geen volledig testbestand: {what} ontbreekt of klopt niet.",
                                            "This is not a complete benchmark file: {what} is missing or wrong."};
inline constexpr MessageText kCancelledText{"portfolio.cancelled", "Het plannen is gestopt.", "Planning was stopped."};
inline constexpr MessageText kStepBuild{"portfolio.step_build", "Begrenzingen klaarzetten", "Preparing the limits"};
inline constexpr MessageText kStepSearch{"portfolio.step_search", "Beste keuze zoeken", "Looking for the best choice"};
inline constexpr MessageText kStepReasons{"portfolio.step_reasons", "Uitzoeken waarom iets afvalt", "Finding out why things are left out"};

// What is assumed of one initiative.
inline constexpr MessageText kAssumedSize{"portfolio.assumed_size", "Omvang: niet ingevuld. Aanname: {size}.",
                                          "Size: not filled in. Assumed: {size}."};
inline constexpr MessageText kAssumedMoney{
    "portfolio.assumed_money",
    "Geld: geen bedrag bekend. Aanname bij {size}: {incidental} incidenteel en {structural} structureel per jaar.",
    "Money: no amount known. Assumed for {size}: {incidental} incidental and {structural} structural per year."};
inline constexpr MessageText kAssumedDuration{"portfolio.assumed_duration",
                                              "Looptijd: niet bekend. Aanname bij {size}, in kwartalen: {quarters}.",
                                              "Duration: not known. Assumed for {size}, in quarters: {quarters}."};
inline constexpr MessageText kAssumedEffort{"portfolio.assumed_effort", "Inzet: niet bekend. Aanname bij {size}: {days} dagen {skill}.",
                                            "Effort: not known. Assumed for {size}: {days} days of {skill}."};

// What is assumed of the whole.
inline constexpr MessageText kNoMoneyLimit{"portfolio.no_money_limit",
                                           "Er is geen budget bekend voor {kind} geld. Dat begrenst dit plan dus niet.",
                                           "No budget is known for {kind} money, so it does not limit this plan."};
inline constexpr MessageText kMoneyCarried{"portfolio.money_carried",
                                           "Voor {year} is nog geen {kind} geld bekend. Aanname: hetzelfde als in {from}.",
                                           "No {kind} money is known yet for {year}. Assumed: the same as in {from}."};
inline constexpr MessageText kSkillUnlimited{
    "portfolio.skill_unlimited", "Van deze vaardigheden is niet bekend hoeveel mensen er zijn; ze begrenzen dit plan niet: {skills}.",
    "It is not known how many people have these skills, so they do not limit this plan: {skills}."};
inline constexpr MessageText kAssumedShareNote{"portfolio.assumed_share", "{share} van de gegevens onder dit plan is een aanname.",
                                               "{share} of the data under this plan is assumed."};
inline constexpr MessageText kPartialView{
    "portfolio.partial_view",
    "Je mag niet alles in het register zien. Dit plan is gemaakt zonder wat je niet ziet en kan daardoor anders uitvallen.",
    "You may not see everything in the register. This plan is made without what you cannot see and may therefore differ."};
inline constexpr MessageText kNothingToPlan{"portfolio.nothing_to_plan",
                                            "Er zijn nog geen initiatieven om te plannen. Voeg ze toe of importeer een projectenlijst.",
                                            "There are no initiatives to plan yet. Add them or import a project list."};

// Words inside sentences.
inline const Label kIncidentalWord{"incidenteel", "incidental"};
inline const Label kStructuralWord{"structureel", "structural"};

// Why something cannot be weighed.
inline constexpr MessageText kWithoutGoal{"portfolio.without_goal",
                                          "Draagt nog bij aan geen doel. Koppel er een doel aan, dan weegt het mee.",
                                          "Contributes to no goal yet. Link it to a goal and it will be weighed."};
inline constexpr MessageText kWithoutScore{"portfolio.without_score", "Is nog niet gescoord.", "Has not been scored yet."};
inline constexpr MessageText kAssumedScore{"portfolio.assumed_score", "Een deel van de score is een aanname.",
                                           "A part of the score is assumed."};
inline constexpr MessageText kValueByMethod{"portfolio.value_by_method", "De waarde komt uit de scores, volgens de methode {method}.",
                                            "The value comes from the scores, by the method {method}."};
inline constexpr MessageText kValueByFrame{"portfolio.value_by_frame",
                                           "De waarde komt uit de scores, volgens de methode {method} van het weegkader {frame}.",
                                           "The value comes from the scores, by the method {method} of the weighing frame {frame}."};
inline constexpr MessageText kValueByRoles{
    "portfolio.value_by_roles", "Waar nog niets is vastgesteld, telt het gemiddelde van wat de rollen scoorden. Aantal initiatieven: {count}.",
    "Where nothing was settled on yet, the mean of what the roles scored counts. Number of initiatives: {count}."};
// How value was established, by each method, and what one initiative's value is the product of.
inline constexpr MessageText kHowRegister{
    "portfolio.how_register",
    "Punten = omvang × doelen × criteria. Omvang: S telt {small}, M {medium}, L {large}, XL {extra_large}. Doelen: het gewicht van de doelen "
    "waar het aan bijdraagt, opgeteld. Criteria: het gemiddelde van wat gescoord is, met hoog {high}, midden {middle} en laag {low}.",
    "Points = size × goals × criteria. Size: S counts {small}, M {medium}, L {large}, XL {extra_large}. Goals: the weight of the goals it "
    "contributes to, added up. Criteria: the mean of what was scored, with high {high}, middle {middle} and low {low}."};
inline constexpr MessageText kHowFactors{
    "portfolio.how_factors",
    "Waar andere initiatieven op bouwen, telt {foundation} keer. Blijvende waarde telt {lasting_high} keer als die hoog is en {lasting_low} "
    "keer als die laag is.",
    "What other initiatives build on counts {foundation} times. Lasting value counts {lasting_high} times when high and {lasting_low} times "
    "when low."};
inline constexpr MessageText kHowLevels{
    "portfolio.how_levels", "Elk initiatief heeft een score van 0 tot 100: per criterium hoog 100, midden 50 en laag 0, gewogen opgeteld.",
    "Each initiative has a score of 0 to 100: per criterion high 100, middle 50 and low 0, added up by weight."};
inline constexpr MessageText kHowAhp{
    "portfolio.how_ahp",
    "Elk initiatief heeft een score van 0 tot 100. Hoe zwaar een criterium telt, volgt uit het twee aan twee vergelijken van de criteria (AHP).",
    "Each initiative has a score of 0 to 100. How much a criterion counts follows from comparing the criteria two by two (AHP)."};
inline constexpr MessageText kHowGoals{
    "portfolio.how_goals",
    "Elk initiatief heeft een score van 0 tot 100: het gewicht van de doelen waar het aan bijdraagt, als deel van het gewicht van alle doelen.",
    "Each initiative has a score of 0 to 100: the weight of the goals it contributes to, as a share of the weight of all goals."};
inline constexpr MessageText kHowScoreToPoints{
    "portfolio.how_score_to_points",
    "Punten = score ÷ {ordinary} × omvang, want een score van {ordinary} is gewoon. Omvang: S telt {small}, M {medium}, L {large}, XL "
    "{extra_large}.",
    "Points = score ÷ {ordinary} × size, since a score of {ordinary} is ordinary. Size: S counts {small}, M {medium}, L {large}, XL "
    "{extra_large}."};
inline constexpr MessageText kHowWsjf{
    "portfolio.how_wsjf",
    "Punten = wat wachten kost ÷ {ordinary}: waarde, tijdsdruk en risico samen, waarbij {ordinary} gewoon is. Door de hoeveelheid werk wordt "
    "hier niet gedeeld, want het plan telt geld en dagen al mee.",
    "Points = the cost of delay ÷ {ordinary}: value, time criticality and risk together, where {ordinary} is ordinary. It is not divided by "
    "job size here, since the plan counts money and days already."};
inline constexpr MessageText kHowWeights{"portfolio.how_weights", "Zo zwaar telt elk: {weights}.", "How much each counts: {weights}."};
inline constexpr MessageText kHowWaiting{
    "portfolio.how_waiting",
    "Elk kwartaal later beginnen kost een deel van de punten: {high} bij hoge urgentie, {middle} bij gewone en {low} bij lage.",
    "Each quarter of waiting costs a part of the points: {high} at high urgency, {middle} at middle and {low} at low."};
inline constexpr MessageText kFactorSize{"portfolio.factor_size", "{factor} (omvang)", "{factor} (size)"};
inline constexpr MessageText kFactorGoals{"portfolio.factor_goals", "{factor} (doelen)", "{factor} (goals)"};
inline constexpr MessageText kFactorCriteria{"portfolio.factor_criteria", "{factor} (criteria)", "{factor} (criteria)"};
inline constexpr MessageText kFactorFoundation{"portfolio.factor_foundation", "{factor} (fundament)", "{factor} (foundation)"};
inline constexpr MessageText kFactorLasting{"portfolio.factor_lasting", "{factor} (blijvende waarde)", "{factor} (lasting value)"};
inline constexpr MessageText kFactorByHand{"portfolio.factor_by_hand", "{points}/{ordinary} (score met de hand)", "{points}/{ordinary} (score by hand)"};
inline constexpr MessageText kFactorScore{"portfolio.factor_score", "{points}/{ordinary} (score)", "{points}/{ordinary} (score)"};
inline constexpr MessageText kFactorDelay{"portfolio.factor_delay", "{points}/{ordinary} (wat wachten kost)", "{points}/{ordinary} (cost of delay)"};

inline constexpr MessageText kContainer{"portfolio.container", "Bestaat uit andere initiatieven. Die worden elk apart gewogen.",
                                        "Consists of other initiatives, each of which is weighed by itself."};

// Limits and rules, as they stand in a clash.
inline constexpr MessageText kLimitMoney{"portfolio.limit_money", "In {year} is er {amount} {kind}.",
                                         "In {year} there is {amount} {kind}."};
inline constexpr MessageText kLimitSkill{"portfolio.limit_skill", "In het {quarter} zijn er {days} dagen {skill}.",
                                         "In {quarter} there are {days} days of {skill}."};
inline constexpr MessageText kLimitChange{"portfolio.limit_change",
                                          "{department} heeft in het {quarter} ruimte voor zoveel grote veranderingen tegelijk: {count}.",
                                          "In {quarter} {department} has room for this many large changes at once: {count}."};
inline constexpr MessageText kLimitAfter{"portfolio.limit_after", "{after} kan pas na {before}.", "{after} can only come after {before}."};
inline constexpr MessageText kLimitAfterLag{"portfolio.limit_after_lag",
                                            "Tussen {before} en {after} zitten minstens zoveel kwartalen: {quarters}.",
                                            "Between {before} and {after} there are at least this many quarters: {quarters}."};
inline constexpr MessageText kLimitNeeds{"portfolio.limit_needs", "{initiative} kan niet zonder {needed}.",
                                         "{initiative} cannot do without {needed}."};
inline constexpr MessageText kLimitExcludes{"portfolio.limit_excludes", "{one} en {other} sluiten elkaar uit.",
                                            "{one} and {other} exclude each other."};
inline constexpr MessageText kLimitMandatory{"portfolio.limit_mandatory", "{initiative} moet gebeuren.", "{initiative} must be done."};
inline constexpr MessageText kLimitEarliest{"portfolio.limit_earliest", "{initiative} kan niet beginnen voor het {quarter}.",
                                            "{initiative} cannot begin before {quarter}."};
inline constexpr MessageText kLimitDeadline{"portfolio.limit_deadline", "{initiative} moet klaar zijn op {date}.",
                                            "{initiative} must be finished by {date}."};
inline constexpr MessageText kLimitRunning{"portfolio.limit_running", "{initiative} loopt al en gaat door.",
                                           "{initiative} is already running and continues."};
inline constexpr MessageText kLimitPinned{"portfolio.limit_pinned", "{initiative} is vastgezet in het plan.",
                                          "{initiative} is pinned in the plan."};
inline constexpr MessageText kLimitPinnedAt{"portfolio.limit_pinned_at", "{initiative} is vastgezet op het {quarter}.",
                                            "{initiative} is pinned to {quarter}."};
inline constexpr MessageText kLimitPinnedOut{"portfolio.limit_pinned_out", "{initiative} is met de hand buiten het plan gezet.",
                                             "{initiative} was put outside the plan by hand."};
inline constexpr MessageText kLimitRejected{"portfolio.limit_rejected", "{initiative} is afgewezen of nog maar een voorstel.",
                                            "{initiative} was rejected or is only a proposal."};
inline constexpr MessageText kLimitHorizon{"portfolio.limit_horizon", "Het plan loopt van het {first} tot en met het {last}.",
                                           "The plan runs from {first} to {last}."};

// Why something is left out.
inline constexpr MessageText kOutByHand{"portfolio.out_by_hand", "Je hebt dit zelf buiten het plan gezet.",
                                        "You put this outside the plan yourself."};
inline constexpr MessageText kDoesNotFitText{"portfolio.does_not_fit", "Dit past niet: het kan niet samen met wat hieronder staat.",
                                             "This does not fit: it cannot go together with what stands below."};
inline constexpr MessageText kDoesNotFitAlone{"portfolio.does_not_fit_alone",
                                              "Dit past niet: alleen al de looptijd is langer dan het plan.",
                                              "This does not fit: its duration alone is longer than the plan."};
inline constexpr MessageText kBetterWithoutText{
    "portfolio.better_without", "Met dit erin is het plan {lost} punten minder waard ({share}). Dan moet dit wijken: {displaced}.",
    "With this in it the plan is worth {lost} points less ({share}). This would have to give way: {displaced}."};
inline constexpr MessageText kBetterWithoutMoves{
    "portfolio.better_without_moves",
    "Met dit erin is het plan {lost} punten minder waard ({share}): andere initiatieven komen dan later of in een andere variant.",
    "With this in it the plan is worth {lost} points less ({share}): others would come later or in another variant."};
inline constexpr MessageText kJustAsGood{
    "portfolio.just_as_good", "Een plan met dit erin is net zoveel waard. Dan moet dit wijken: {displaced}. Je kunt zelf kiezen.",
    "A plan with this in it is worth just as much. This would have to give way: {displaced}. You can choose."};
inline constexpr MessageText kNoValue{"portfolio.no_value", "Dit voegt volgens de ingevulde waarde niets toe aan het plan.",
                                      "By the value that is filled in, this adds nothing to the plan."};
inline constexpr MessageText kAtMost{"portfolio.at_most",
                                     "Het verlies is hoogstens zo groot: Koers vond in de rekentijd geen beter plan met dit erin.",
                                     "The loss is at most this: in the time given Koers found no better plan with this in it."};
inline constexpr MessageText kNotEstablishedText{"portfolio.not_established",
                                                 "In de rekentijd is niet vastgesteld waarom dit afvalt. Geef meer rekentijd.",
                                                 "The time given was not enough to establish why this is left out. Allow more time."};

// What would be enough.
inline constexpr MessageText kEnoughMoney{"portfolio.enough_money", "{amount} meer {kind} in {year}", "{amount} more {kind} in {year}"};
inline constexpr MessageText kEnoughDays{"portfolio.enough_days", "{days} dagen meer {skill} in het {quarter}",
                                         "{days} more days of {skill} in {quarter}"};
inline constexpr MessageText kEnoughChange{"portfolio.enough_change",
                                           "ruimte voor {count} grote verandering meer bij {department} in het {quarter}",
                                           "room for {count} more large change at {department} in {quarter}"};
// Each in one quarter and in more: {quarters} stands in both, so that a reader of the API finds the number.
inline constexpr MessageText kEnoughLaterOne{"portfolio.enough_later_one", "de deadline van {initiative} {quarters} kwartaal later: {date}",
                                             "the deadline of {initiative} {quarters} quarter later: {date}"};
inline constexpr MessageText kEnoughLater{"portfolio.enough_later", "de deadline van {initiative} {quarters} kwartalen later: {date}",
                                          "the deadline of {initiative} {quarters} quarters later: {date}"};
inline constexpr MessageText kEnoughEarlierOne{"portfolio.enough_earlier_one",
                                               "{initiative} {quarters} kwartaal eerder mogen beginnen: in het {quarter}",
                                               "letting {initiative} begin {quarters} quarter earlier: in {quarter}"};
inline constexpr MessageText kEnoughEarlier{"portfolio.enough_earlier",
                                            "{initiative} {quarters} kwartalen eerder mogen beginnen: in het {quarter}",
                                            "letting {initiative} begin {quarters} quarters earlier: in {quarter}"};
inline constexpr MessageText kEnoughMovedLaterOne{"portfolio.enough_moved_later_one",
                                                  "{initiative} {quarters} kwartaal later beginnen: in het {quarter}",
                                                  "starting {initiative} {quarters} quarter later: in {quarter}"};
inline constexpr MessageText kEnoughMovedLater{"portfolio.enough_moved_later",
                                               "{initiative} {quarters} kwartalen later beginnen: in het {quarter}",
                                               "starting {initiative} {quarters} quarters later: in {quarter}"};
inline constexpr MessageText kEnoughMovedEarlierOne{"portfolio.enough_moved_earlier_one",
                                                    "{initiative} {quarters} kwartaal eerder beginnen: in het {quarter}",
                                                    "starting {initiative} {quarters} quarter earlier: in {quarter}"};
inline constexpr MessageText kEnoughMovedEarlier{"portfolio.enough_moved_earlier",
                                                 "{initiative} {quarters} kwartalen eerder beginnen: in het {quarter}",
                                                 "starting {initiative} {quarters} quarters earlier: in {quarter}"};

// One change of a limit, for each quarter or of a date.
inline constexpr MessageText kMoreDaysAlways{"portfolio.more_days_always", "{days} dagen meer {skill} in elk kwartaal",
                                             "{days} more days of {skill} in every quarter"};
inline constexpr MessageText kMoreChangesAlways{"portfolio.more_changes_always",
                                                "ruimte voor {count} grote verandering meer tegelijk bij {department}",
                                                "room for {count} more large change at once at {department}"};
inline constexpr MessageText kChangeLater{"portfolio.change_later", "deadline van {initiative} later, in kwartalen: {quarters}",
                                          "deadline of {initiative} later, in quarters: {quarters}"};
inline constexpr MessageText kChangeEarlier{"portfolio.change_earlier", "{initiative} eerder mogen beginnen, in kwartalen: {quarters}",
                                            "letting {initiative} begin earlier, in quarters: {quarters}"};
inline constexpr MessageText kChangeStart{"portfolio.change_start", "{initiative} beginnen in het {quarter}",
                                          "starting {initiative} in {quarter}"};

// What the other lenses are doing.
inline constexpr MessageText kStepWorth{"portfolio.step_worth", "Elke grens en elke keuze opnieuw doorrekenen",
                                        "Solving again for every limit and every choice"};
inline constexpr MessageText kStepFrontier{"portfolio.step_frontier", "Het plan bij elk budget zoeken", "Finding the plan at each budget"};
inline constexpr MessageText kStepStability{"portfolio.step_stability", "Het plan zoeken als het anders loopt",
                                            "Finding the plan if things turn out differently"};

// What mends a clash.
inline constexpr MessageText kLetGo{"portfolio.let_go", "geen keuze met de hand meer voor {initiative}", "no choice by hand any more for {initiative}"};

// Faults in the options.
inline constexpr MessageText kUnknownKey{"portfolio.unknown_key", "{key} is geen {type} in dit register.",
                                         "{key} is no {type} in this register."};
inline constexpr MessageText kUnknownKeyMend{"portfolio.unknown_key_mend", "Kijk de sleutel na; je vindt hem in de lijst.",
                                             "Check the key; you find it in the list."};
inline constexpr MessageText kUnknownVariant{"portfolio.unknown_variant", "{initiative} heeft geen variant {variant}.",
                                             "{initiative} has no variant {variant}."};
inline constexpr MessageText kUnknownVariantMend{"portfolio.unknown_variant_mend", "Kies een van: {variants}.",
                                                 "Choose one of: {variants}."};
inline constexpr MessageText kNotAYear{"portfolio.not_a_year", "{text} is geen jaar.", "{text} is not a year."};
inline constexpr MessageText kNotAYearMend{"portfolio.not_a_year_mend", "Schrijf het jaar als vier cijfers, zoals 2027.",
                                           "Write the year as four digits, such as 2027."};
inline constexpr MessageText kNoBeginning{"portfolio.no_beginning", "Het is niet bekend wanneer het plan begint.",
                                          "It is not known when the plan begins."};
inline constexpr MessageText kNoBeginningMend{"portfolio.no_beginning_mend", "Geef today (de datum van vandaag) of first_quarter op.",
                                              "Give today (today's date) or first_quarter."};

}  // namespace koers::analysis::portfolio
