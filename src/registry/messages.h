// What the registry says to people.
#pragma once

#include "base/message.h"

namespace koers::registry {

inline constexpr MessageText kFieldChangedSince{
    "registry.field_changed_since", "{field} van {element} is intussen gewijzigd: toen je begon stond er “{base}”, nu staat er “{current}”, jij vult “{proposed}” in.",
    "{field} of {element} has changed meanwhile: it was “{base}” when you began, it is “{current}” now, you enter “{proposed}”."};
inline constexpr MessageText kChooseValue{"registry.choose_value", "Bekijk de nieuwe waarde en dien je wijziging opnieuw in als die nog klopt.",
                                          "Look at the new value and submit your change again if it still holds."};
inline constexpr MessageText kRemovedSince{"registry.removed_since", "{element} is gewijzigd sinds je begon, en wordt daarom niet verwijderd.",
                                           "{element} has changed since you began, and is therefore not removed."};
inline constexpr MessageText kKeyChangedSince{"registry.key_changed_since", "De sleutel of afscherming van {element} is intussen gewijzigd.",
                                              "The key or the read labels of {element} have changed meanwhile."};
inline constexpr MessageText kBothChanged{"registry.both_changed", "{field} van {element} is aan beide kanten gewijzigd: was “{base}”, hoofdlijn “{ours}”, scenario “{theirs}”.",
                                          "{field} of {element} changed on both sides: was “{base}”, main line “{ours}”, scenario “{theirs}”."};
inline constexpr MessageText kRemovedOnOneSide{"registry.removed_on_one_side", "{element} is aan de ene kant verwijderd en aan de andere kant gewijzigd.",
                                               "{element} was removed on one side and changed on the other."};
inline constexpr MessageText kChooseSide{"registry.choose_side", "Kies per veld welke kant geldt, of neem één kant voor alles.",
                                         "Choose which side holds for each field, or take one side for all."};
inline constexpr MessageText kBaseAhead{"registry.base_ahead", "Deze wijziging gaat uit van revisie {base}, maar het register is bij revisie {head}.",
                                        "This change starts from revision {base}, but the register is at revision {head}."};
inline constexpr MessageText kReload{"registry.reload", "Haal de gegevens opnieuw op en probeer het nog eens.", "Fetch the data again and try once more."};
inline constexpr MessageText kKeyTooOld{"registry.key_too_old", "Deze wijziging is eerder ingediend, maar dat is te lang geleden om het antwoord nog te weten.",
                                       "This change was submitted before, but too long ago to still know the answer."};
inline constexpr MessageText kNoSuchBranch{"registry.no_such_branch", "Er is geen open scenario met de naam of het nummer “{branch}”.", "There is no open scenario named or numbered “{branch}”."};
inline constexpr MessageText kSeeBranches{"registry.see_branches", "Met “koers branch” zie je welke scenario’s er zijn.", "“koers branch” shows which scenarios there are."};
inline constexpr MessageText kBranchExists{"registry.branch_exists", "Er is al een open scenario met de naam “{branch}”.", "There is already an open scenario named “{branch}”."};
inline constexpr MessageText kOtherName{"registry.other_name", "Kies een andere naam.", "Choose another name."};
inline constexpr MessageText kBranchNameEmpty{"registry.branch_name_empty", "Een scenario heeft een naam nodig.", "A scenario needs a name."};
inline constexpr MessageText kGiveBranchName{"registry.give_branch_name", "Geef een naam van 1 tot 100 tekens, zoals “tien procent minder”.", "Give a name of 1 to 100 characters, such as “ten percent less”."};
inline constexpr MessageText kMainLineStays{"registry.main_line_stays", "De hoofdlijn is geen scenario: die kun je niet samenvoegen of laten vallen.", "The main line is not a scenario: it cannot be merged or dropped."};
inline constexpr MessageText kNoSuchRevision{"registry.no_such_revision", "Revisie {revision} bestaat niet; de laatste is {head}.", "There is no revision {revision}; the last one is {head}."};
inline constexpr MessageText kNotOfBranch{"registry.not_of_branch", "Revisie {revision} ligt voor het begin van dit scenario (revisie {base}).", "Revision {revision} lies before the start of this scenario (revision {base})."};
inline constexpr MessageText kChooseRevision{"registry.choose_revision", "Kies een revisie uit het logboek (“koers log”).", "Choose a revision from the log (“koers log”)."};
inline constexpr MessageText kNothingToUndo{"registry.nothing_to_undo", "Revisie {revision} is geen wijziging van gegevens en kan niet ongedaan worden gemaakt.", "Revision {revision} is not a change of data and cannot be undone."};
inline constexpr MessageText kUndoReason{"registry.undo_reason", "Revisie {revision} ongedaan gemaakt", "Revision {revision} undone"};
inline constexpr MessageText kMergeReason{"registry.merge_reason", "Scenario “{branch}” samengevoegd", "Scenario “{branch}” merged"};
inline constexpr MessageText kNothingBefore{"registry.nothing_before", "Op {moment} was er nog niets vastgelegd.", "Nothing had been recorded yet on {moment}."};
inline constexpr MessageText kNoSuchElement{"registry.no_such_element", "Dit element bestaat niet.", "This element does not exist."};
inline constexpr MessageText kSeeElements{"registry.see_elements", "Kijk in het overzicht welke elementen er zijn.", "Look in the list which elements there are."};
inline constexpr MessageText kEntryUnreadable{"registry.entry_unreadable", "Regel {sequence} van het grootboek is niet leesbaar.", "Entry {sequence} of the ledger cannot be read."};
inline constexpr MessageText kRunVerify{"registry.run_verify", "Draai “koers verify” en zet zo nodig de laatste goede kopie terug.", "Run “koers verify” and, if needed, restore the last good copy."};
inline constexpr MessageText kNewerEntry{"registry.newer_entry", "Dit register is geschreven door een nieuwere Koers.", "This register was written by a newer Koers."};
inline constexpr MessageText kUpgradeKoers{"registry.upgrade_koers", "Werk Koers bij; er is niets gewijzigd.", "Upgrade Koers; nothing was changed."};

}  // namespace koers::registry
