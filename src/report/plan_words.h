// The words of the information plan.
#pragma once

#include "base/message.h"

namespace koers::report {

inline constexpr MessageText kTitle{"report.title", "Informatieplan {first} – {last}", "Information plan {first} – {last}"};
inline constexpr MessageText kExample{"report.example", "Voorbeeld: {organisation} bestaat niet", "Example: {organisation} does not exist"};
inline constexpr MessageText kMadeOn{"report.made_on", "Gemaakt op {date} uit revisie {revision} van het register.",
                                     "Made on {date} from revision {revision} of the register."};
inline constexpr MessageText kContents{"report.contents", "Inhoud", "Contents"};
inline constexpr MessageText kSummary{"report.summary", "Samenvatting", "Summary"};
inline constexpr MessageText kGoals{"report.goals", "Doelen en wat eraan bijdraagt", "Goals and what contributes to them"};
inline constexpr MessageText kPortfolio{"report.portfolio", "Wat we doen, en wanneer", "What we do, and when"};
inline constexpr MessageText kMoneyPeople{"report.money_people", "Geld en mensen", "Money and people"};
inline constexpr MessageText kLeftOut{"report.left_out", "Wat niet in het plan staat, en waarom", "What is not in the plan, and why"};
inline constexpr MessageText kNotWeighable{"report.not_weighable", "Wat nog niet te wegen is", "What cannot be weighed yet"};
inline constexpr MessageText kFindings{"report.findings", "Wat nog niet op orde is", "What is not in order yet"};
inline constexpr MessageText kAccount{"report.account", "Hoe dit plan tot stand kwam", "How this plan came about"};

inline constexpr MessageText kSummaryLead{"report.summary_lead",
                                          "Van de {total} initiatieven passen er {planned} in het geld en de mensen die er zijn. {left} "
                                          "vallen af en {unweighed} zijn nog niet te wegen.",
                                          "Of the {total} initiatives {planned} fit within the money and people there are. {left} are left "
                                          "out and {unweighed} cannot be weighed yet."};
inline constexpr MessageText kSummaryMoney{
    "report.summary_money", "Ze kosten samen {incidental} incidenteel; vanaf {year} komt er {structural} structureel per jaar bij.",
    "Together they cost {incidental} incidental; from {year} they add {structural} structural per year."};
inline constexpr MessageText kSummaryGoals{"report.summary_goals",
                                           "{covered} van de {goals} doelen krijgen een bijdrage. Aan {open} werkt in dit plan niets.",
                                           "{covered} of the {goals} goals receive a contribution. Nothing in this plan works on {open}."};
inline constexpr MessageText kSummaryAllGoals{"report.summary_all_goals", "Alle {goals} doelen krijgen een bijdrage.",
                                              "All {goals} goals receive a contribution."};
inline constexpr MessageText kNothingAssumed{"report.nothing_assumed",
                                             "Er is niets aangenomen: elk gegeven onder de keuze staat in het register.",
                                             "Nothing is assumed: all data under the choice is in the register."};
inline constexpr MessageText kSummaryAssumed{"report.summary_assumed", "{share} van de gegevens onder de keuze is een aanname.",
                                             "{share} of the data under the choice is assumed."};
inline constexpr MessageText kSummaryBest{"report.summary_best", "Bewezen: binnen deze grenzen is geen beter plan mogelijk.",
                                          "Proven: within these limits no better plan is possible."};
inline constexpr MessageText kSummaryGap{"report.summary_gap", "Een beter plan binnen deze grenzen is hoogstens {gap} meer waard.",
                                         "A better plan within these limits is worth at most {gap} more."};
inline constexpr MessageText kSummaryInfeasible{
    "report.summary_infeasible", "Wat moet, past niet binnen de grenzen. Er is dus geen plan; hieronder staat wat er botst.",
    "What must be done does not fit within the limits, so there is no plan; below is what clashes."};
inline constexpr MessageText kClashes{"report.clashes", "Wat niet samen kan", "What cannot go together"};
inline constexpr MessageText kGivenUp{"report.given_up", "Het plan is gemaakt alsof dit niet gold: {what}",
                                      "The plan is made as if this did not hold: {what}"};

inline constexpr MessageText kFigureplanned{"report.figure_planned", "initiatieven in het plan", "initiatives in the plan"};
inline constexpr MessageText kFigureIncidental{"report.figure_incidental", "incidenteel in totaal", "incidental in total"};
inline constexpr MessageText kFigureStructural{"report.figure_structural", "structureel per jaar aan het eind",
                                               "structural per year at the end"};
inline constexpr MessageText kFigureGap{"report.figure_gap", "ruimte tot het best mogelijke", "room to the best possible"};

inline constexpr MessageText kGoal{"report.goal", "Doel", "Goal"};
inline constexpr MessageText kWeight{"report.weight", "Gewicht", "Weight"};
inline constexpr MessageText kContributions{"report.contributions", "Initiatieven in het plan", "Initiatives in the plan"};
inline constexpr MessageText kMoney{"report.money", "Geld", "Money"};
inline constexpr MessageText kNothingWorks{"report.nothing_works", "niets in dit plan", "nothing in this plan"};
inline constexpr MessageText kGoalsNote{
    "report.goals_note", "Een initiatief dat aan meer doelen bijdraagt, telt bij elk doel mee: de bedragen kun je dus niet optellen.",
    "An initiative that contributes to several goals counts with each of them, so the amounts do not add up."};

inline constexpr MessageText kInitiative{"report.initiative", "Initiatief", "Initiative"};
inline constexpr MessageText kFrom{"report.from", "Van", "From"};
inline constexpr MessageText kUntil{"report.until", "Tot en met", "Until"};
inline constexpr MessageText kIncidental{"report.incidental", "Incidenteel", "Incidental"};
inline constexpr MessageText kStructural{"report.structural", "Structureel per jaar", "Structural per year"};
inline constexpr MessageText kGround{"report.ground", "Waarom erin", "Why it is in"};
inline constexpr MessageText kValue{"report.value", "Waarde", "Value"};
inline constexpr MessageText kAssumed{"report.assumed", "aanname", "assumed"};
inline constexpr MessageText kAssumptions{"report.assumptions", "Waarmee is gerekend omdat het nog niet bekend is",
                                          "What was assumed because it is not known yet"};
inline constexpr MessageText kVariant{"report.variant", "variant {variant}", "variant {variant}"};
inline constexpr MessageText kGroundChosen{"report.ground_chosen", "gekozen", "chosen"};
inline constexpr MessageText kGroundMandatory{"report.ground_mandatory", "verplicht", "mandatory"};
inline constexpr MessageText kGroundPinned{"report.ground_pinned", "met de hand", "by hand"};
inline constexpr MessageText kGroundRunning{"report.ground_running", "loopt al", "already running"};
inline constexpr MessageText kGroundNeeded{"report.ground_needed", "nodig voor een ander", "needed by another"};
inline constexpr MessageText kRoadmapCaption{
    "report.roadmap_caption", "De planning per doel. Licht: verplicht, lopend of vastgezet. Dezelfde gegevens staan in de tabel hieronder.",
    "The schedule per goal. Light: mandatory, running or pinned. The same data stand in the table below."};
inline constexpr MessageText kRoadmapTable{"report.roadmap_table", "Initiatieven in het plan, naar start",
                                           "Initiatives in the plan, by start"};
inline constexpr MessageText kWithoutGoal{"report.lane_without_goal", "Zonder doel", "Without a goal"};

inline constexpr MessageText kMoneyTable{"report.money_table", "Geld per jaar", "Money per year"};
inline constexpr MessageText kYear{"report.year", "Jaar", "Year"};
inline constexpr MessageText kAvailable{"report.available", "beschikbaar", "available"};
inline constexpr MessageText kLeft{"report.left", "over", "left"};
inline constexpr MessageText kUnlimited{"report.unlimited", "geen grens bekend", "no limit known"};
inline constexpr MessageText kIncidentalChart{"report.incidental_chart", "Incidenteel per jaar; de streep is wat er is",
                                              "Incidental per year; the line is what there is"};
inline constexpr MessageText kStructuralChart{"report.structural_chart", "Structureel per jaar; de streep is wat er is",
                                              "Structural per year; the line is what there is"};
inline constexpr MessageText kPeopleTable{"report.people_table", "Dagen per vaardigheid per kwartaal: nodig / beschikbaar",
                                          "Days per skill per quarter: needed / available"};
inline constexpr MessageText kChangeTable{"report.change_table", "Grote veranderingen tegelijk per afdeling: gepland / aankan",
                                          "Large changes at once per department: planned / can handle"};
inline constexpr MessageText kSkill{"report.skill", "Vaardigheid", "Skill"};
inline constexpr MessageText kDepartment{"report.department", "Afdeling", "Department"};

inline constexpr MessageText kEnough{"report.enough", "Wat genoeg zou zijn om het erbij te doen", "What would be enough to do it as well"};
inline constexpr MessageText kEnoughSmallest{"report.enough_smallest", "minder is niet genoeg; start dan {quarter}",
                                             "less is not enough; it then starts {quarter}"};
inline constexpr MessageText kEnoughSome{"report.enough_some", "minder is misschien ook genoeg; start dan {quarter}",
                                         "less may be enough too; it then starts {quarter}"};
inline constexpr MessageText kKeepsValue{"report.keeps_value", "iets anders wijkt, maar het plan wordt niet minder waard",
                                         "others give way, but the plan is worth no less"};
inline constexpr MessageText kThenMore{"report.then_more", "opnieuw doorgerekend: het plan wordt {points} punten meer waard",
                                       "solved again: the plan becomes worth {points} points more"};
inline constexpr MessageText kThenAway{"report.then_away", "dan wijkt {elements}", "this then gives way: {elements}"};
inline constexpr MessageText kThenRather{"report.then_rather",
                                         "vanzelf kiest het plan dan {elements}; dit komt erin door het vast te zetten",
                                         "by itself the plan then chooses {elements}; this comes in by pinning it"};
inline constexpr MessageText kThenByHand{"report.then_by_hand", "dit komt erin door het vast te zetten", "this comes in by pinning it"};
inline constexpr MessageText kByClock{"report.by_clock",
                                      "Er is op de klok gezocht: dezelfde vraag kan een andere keer iets beters opleveren.",
                                      "It searched by the clock: the same question may give something better another time."};
inline constexpr MessageText kDisplaces{"report.displaces", "Neem je het toch op, dan vervalt: {elements}.",
                                        "If you take it in all the same, this goes: {elements}."};
inline constexpr MessageText kProven{"report.proven", "bewezen", "proven"};
inline constexpr MessageText kNothingLeftOut{"report.nothing_left_out", "Alles wat te wegen is, past in het plan.",
                                             "Everything that can be weighed fits in the plan."};
inline constexpr MessageText kNotWeighableLead{"report.not_weighable_lead",
                                               "Deze initiatieven zijn niet afgevallen. Koers kan ze nog niet tegen de andere afwegen.",
                                               "These initiatives are not left out. Koers cannot weigh them against the others yet."};
inline constexpr MessageText kWhy{"report.why", "Waarom", "Why"};

inline constexpr MessageText kPointsNote{"report.points_note",
                                         "Wat een initiatief waard is, staat in punten. Hoe die tot stand komen, staat aan het eind.",
                                         "What an initiative is worth is in points. How these come about stands at the end."};
inline constexpr MessageText kMendedBy{"report.mended_by", "Opgelost met: {what} ({less})", "Solved by: {what} ({less})"};
inline constexpr MessageText kLessIsNotEnough{"report.less_is_not_enough", "minder is niet genoeg", "less is not enough"};
inline constexpr MessageText kLessMayDo{"report.less_may_do", "minder is misschien ook genoeg", "less may be enough too"};
inline constexpr MessageText kDisplacement{"report.displacement", "Wat er zonder elk initiatief zou gebeuren",
                                           "What would happen without each initiative"};
inline constexpr MessageText kDisplacementLead{"report.displacement_lead",
                                               "Elk initiatief in het plan neemt geld en mensen in beslag. Hier staat wat er in de plaats "
                                               "zou komen als je het niet doet, en wat het plan dan minder waard is.",
                                               "Each initiative in the plan takes money and people. Here stands what would come in its "
                                               "place if you do not do it, and how much less the plan would be worth."};
inline constexpr MessageText kLoses{"report.loses", "Punten minder", "Points less"};
inline constexpr MessageText kComesInstead{"report.comes_instead", "In de plaats komt", "Comes instead"};
inline constexpr MessageText kFallsToo{"report.falls_too", "Vervalt ook", "Goes too"};
inline constexpr MessageText kCannotWithout{"report.cannot_without", "kan niet: wat moet, heeft dit nodig",
                                            "not possible: what must be done needs it"};
inline constexpr MessageText kWithoutUnknown{"report.without_unknown", "niet vast te stellen", "could not be established"};
inline constexpr MessageText kAtMostPoints{"report.at_most_points", "hoogstens {points}", "at most {points}"};
inline constexpr MessageText kAtLeastPoints{"report.at_least_points", "ten minste {points}", "at least {points}"};
inline constexpr MessageText kGains{"report.gains", "geen: {points} meer", "none: {points} more"};
inline constexpr MessageText kWorthTitle{"report.worth", "Wat iets meer geld, mensen of ruimte oplevert",
                                         "What a little more money, people or room brings"};
inline constexpr MessageText kWorthLead{
    "report.worth_lead", "Voor elke grens is het hele plan opnieuw doorgerekend met één stap meer. Wat er niet bij staat, levert niets op.",
    "For each limit the whole plan was solved again with one step more. What is not listed brings nothing."};
inline constexpr MessageText kWorthNone{"report.worth_none", "Van geen enkele grens levert één stap meer een beter plan op.",
                                        "For no limit does one step more bring a better plan."};
inline constexpr MessageText kStep{"report.step", "Eén stap meer", "One step more"};
inline constexpr MessageText kPointsMore{"report.points_more", "Punten meer", "Points more"};
inline constexpr MessageText kComesIn{"report.comes_in", "Komt erbij", "Comes in"};
inline constexpr MessageText kOnlyMoves{"report.only_moves", "dezelfde, op een ander moment", "the same, at another time"};
inline constexpr MessageText kFallsOff{"report.falls_off", "Valt af", "Falls off"};
inline constexpr MessageText kFirm{"report.firm", "Hoe vast deze keuze staat", "How firm this choice stands"};
inline constexpr MessageText kFirmLead{
    "report.firm_lead",
    "Koers heeft het plan {samples} keer opnieuw gemaakt, telkens met kosten, inzet, waarde en gewichten die anders uitvallen: kosten "
    "tussen {cost_low} en {cost_high} van wat er staat, inzet tussen {effort_low} en {effort_high}, waarde tussen {benefit_low} en "
    "{benefit_high}, en doelen die tot {weights} meer of minder wegen. Hier staat hoe vaak elk initiatief in het plan zat.",
    "Koers made the plan again {samples} times, each time with cost, effort, value and weights that turn out differently: cost between "
    "{cost_low} and {cost_high} of what is written, effort between {effort_low} and {effort_high}, value between {benefit_low} and "
    "{benefit_high}, and goals that weigh up to {weights} more or less. Here stands how often each initiative was in the plan."};
inline constexpr MessageText kFirmImpossible{"report.firm_impossible", "In {count} van die {samples} keren paste niet eens wat moet.",
                                             "In {count} of those {samples} times not even what must be done fitted."};
inline constexpr MessageText kOften{"report.often", "Zo vaak in het plan", "How often in the plan"};
inline constexpr MessageText kInThisPlan{"report.in_this_plan", "In dit plan", "In this plan"};
inline constexpr MessageText kYes{"report.yes", "ja", "yes"};
inline constexpr MessageText kNo{"report.no", "nee", "no"};
inline constexpr MessageText kAlways{"report.always", "Altijd erin (ten minste {share})", "Always in (at least {share})"};
inline constexpr MessageText kNever{"report.never", "Nooit erin (hoogstens {share})", "Never in (at most {share})"};
inline constexpr MessageText kUndecided{"report.undecided", "Hangt ervan af", "Depends"};

inline constexpr MessageText kFinding{"report.finding", "Bevinding", "Finding"};
inline constexpr MessageText kToDo{"report.to_do", "Wat je eraan doet", "What to do about it"};
inline constexpr MessageText kSeverity{"report.severity", "Ernst", "Severity"};
inline constexpr MessageText kAtStake{"report.at_stake", "Op het spel", "At stake"};
inline constexpr MessageText kFindingsLead{
    "report.findings_lead", "{findings} bevindingen; de {shown} dringendste groepen staan hier, gerangschikt op ernst en geld.",
    "{findings} findings; the {shown} most urgent groups stand here, ranked by severity and money."};
inline constexpr MessageText kNoFindings{"report.no_findings", "Alle regels zijn in orde.", "All rules are met."};
inline constexpr MessageText kNames{"report.names", "Welke", "Which"};

inline constexpr MessageText kWorkClock{"report.work_clock", "Bekeken: {schedules} plannen in {seconds} seconden (toevalsreeks {seed}).",
                                        "Looked at: {schedules} plans in {seconds} seconds (seed {seed})."};
inline constexpr MessageText kBoundSolver{"report.bound_solver", "De bovengrens komt van een exacte oplosser.",
                                          "The bound comes from an exact solver."};
inline constexpr MessageText kBoundRelaxation{"report.bound_relaxation", "De bovengrens komt van een eigen schatting die nooit te laag is.",
                                              "The bound comes from an estimate of our own that is never too low."};
inline constexpr MessageText kLedgerHead{
    "report.ledger_head", "Kop van het grootboek: {hash}. Met “koers verify” controleer je of het register sindsdien is veranderd.",
    "Head of the ledger: {hash}. “koers verify” checks whether the register has been changed since."};

}  // namespace koers::report
