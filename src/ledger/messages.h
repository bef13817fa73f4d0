// What the ledger says to people.
#pragma once

#include "base/message.h"

namespace koers::ledger {

// Writing.
inline constexpr MessageText kSomebodyElseAppended{
    "ledger.somebody_else_appended", "Iemand anders heeft intussen iets vastgelegd: het grootboek staat op {head}, jij ging uit van {expected}.",
    "Somebody else has recorded something meanwhile: the ledger is at {head}, you started from {expected}."};
inline constexpr MessageText kReload{"ledger.reload", "Haal de gegevens opnieuw op en probeer het nog eens.", "Fetch the data again and try once more."};
inline constexpr MessageText kOpenedReadOnly{"ledger.read_only", "Dit register is alleen geopend om te lezen.", "This register is open for reading only."};
inline constexpr MessageText kOpenForWriting{"ledger.open_for_writing", "Open het register om te schrijven, en probeer het dan opnieuw.",
                                             "Open the register for writing and try again."};
inline constexpr MessageText kEntryTooLarge{"ledger.entry_too_large", "Deze wijziging is te groot: {bytes} bytes, en er passen er {bytes_max} in één keer.",
                                            "This change is too large: {bytes} bytes, while {bytes_max} fit in one go."};
inline constexpr MessageText kSplitChange{"ledger.split_change", "Verdeel de wijziging over meer stappen.", "Divide the change over more steps."};
inline constexpr MessageText kKeyTooLong{"ledger.idempotency_key_too_long", "De herhaalsleutel is te lang: hij mag {bytes_max} bytes lang zijn.",
                                         "The idempotency key is too long: it may be {bytes_max} bytes long."};
inline constexpr MessageText kShortenKey{"ledger.shorten_key", "Gebruik een kortere sleutel, zoals een UUID.", "Use a shorter key, such as a UUID."};

// The disk.
inline constexpr MessageText kDiskFull{"ledger.disk_full", "De schijf is vol. Er is niets vastgelegd; lezen kan nog wel.",
                                       "The disk is full. Nothing was recorded; reading still works."};
inline constexpr MessageText kMakeRoom{"ledger.make_room", "Maak ruimte vrij op de schijf en probeer het opnieuw.", "Free some room on the disk and try again."};
inline constexpr MessageText kDiskFault{"ledger.disk_fault", "De schijf geeft een fout ({detail}).", "The disk reports a fault ({detail})."};
inline constexpr MessageText kCheckDisk{"ledger.check_disk", "Controleer de schijf (of de netwerkmap) en probeer het opnieuw.",
                                        "Check the disk (or the network folder) and try again."};
inline constexpr MessageText kNotWritable{"ledger.not_writable", "Koers mag hier niet schrijven.", "Koers may not write here."};
inline constexpr MessageText kGiveRights{"ledger.give_rights", "Geef de gebruiker waaronder Koers draait schrijfrechten op de map en de bestanden erin.",
                                         "Give the user that runs Koers the right to write in the folder and its files."};
inline constexpr MessageText kNoSuchRegister{"ledger.no_such_register", "Hier staat geen register.", "There is no register here."};
inline constexpr MessageText kRunInit{"ledger.run_init", "Controleer de map, of maak een register met “koers init”.", "Check the folder, or make a register with “koers init”."};
inline constexpr MessageText kFileBusy{"ledger.file_busy", "Een ander programma houdt het bestand bezet.", "Another program keeps the file busy."};
inline constexpr MessageText kCloseOther{"ledger.close_other", "Sluit het andere programma en probeer het opnieuw.", "Close the other program and try again."};
inline constexpr MessageText kFolderHeld{"ledger.folder_held", "Een andere Koers (proces {process}) heeft dit register al open.",
                                         "Another Koers (process {process}) already has this register open."};
inline constexpr MessageText kStopOther{"ledger.stop_other", "Stop die Koers eerst, of doe het daar in de webinterface.", "Stop that Koers first, or do it there in the web interface."};

// Damage.
inline constexpr MessageText kFileDamaged{"ledger.file_damaged", "Het bestand is beschadigd ({detail}).", "The file is damaged ({detail})."};
inline constexpr MessageText kNotARegister{"ledger.not_a_register", "Dit is geen bestand van Koers.", "This is not a file of Koers."};
inline constexpr MessageText kRestoreCopy{"ledger.restore_copy", "Zet een goede kopie terug. Bewaar dit bestand om uit te zoeken wat er gebeurd is.",
                                          "Restore a good copy. Keep this file to find out what happened."};
inline constexpr MessageText kNewerFormat{"ledger.newer_format", "Dit bestand is geschreven door een nieuwere Koers (vorm {found}; deze Koers kent {known}). Er is niets gewijzigd.",
                                          "This file was written by a newer Koers (format {found}; this Koers knows {known}). Nothing was changed."};
inline constexpr MessageText kUpgradeKoers{"ledger.upgrade_koers", "Werk Koers bij en open het register opnieuw.", "Upgrade Koers and open the register again."};
inline constexpr MessageText kEntryMissing{"ledger.entry_missing", "Regel {sequence} van het grootboek ontbreekt.", "Entry {sequence} of the ledger is missing."};
inline constexpr MessageText kEntryUnreadable{"ledger.entry_unreadable", "Regel {sequence} van het grootboek is niet leesbaar.", "Entry {sequence} of the ledger cannot be read."};
inline constexpr MessageText kStructureOfEntry{"ledger.structure_of_entry", "De opslag van regel {sequence} van het grootboek is beschadigd ({detail}).",
                                               "The storage of entry {sequence} of the ledger is damaged ({detail})."};
inline constexpr MessageText kHashDiffers{"ledger.hash_differs", "Regel {sequence} van het grootboek is veranderd: de inhoud past niet bij de vastgelegde hash.",
                                          "Entry {sequence} of the ledger was changed: its content does not fit the recorded hash."};
inline constexpr MessageText kSignatureWrong{"ledger.signature_wrong", "De handtekening onder regel {sequence} van het grootboek klopt niet.",
                                             "The signature under entry {sequence} of the ledger is wrong."};
inline constexpr MessageText kSignatureMissing{"ledger.signature_missing", "Onder regel {sequence}, de laatste van het grootboek, staat geen handtekening.",
                                               "Entry {sequence}, the last of the ledger, is not signed."};
inline constexpr MessageText kUnknownSigner{"ledger.unknown_signer", "Regel {sequence} is ondertekend met een andere sleutel dan die van dit register.",
                                            "Entry {sequence} is signed with a key other than that of this register."};

// Personal texts and their keys.
inline constexpr MessageText kPersonalCount{"ledger.personal_count", "Bij regel {sequence} horen {expected} persoonlijke teksten, maar er staan er {found}.",
                                            "Entry {sequence} has {expected} personal texts, but {found} are there."};
inline constexpr MessageText kPersonalChanged{"ledger.personal_changed", "Een persoonlijke tekst bij regel {sequence} (van {subject}) is veranderd.",
                                              "A personal text of entry {sequence} (of {subject}) was changed."};
inline constexpr MessageText kPersonalKeyMissing{"ledger.personal_key_missing", "Van een persoonlijke tekst bij regel {sequence} (van {subject}) ontbreekt de sleutel.",
                                                 "The key of a personal text of entry {sequence} (of {subject}) is missing."};
inline constexpr MessageText kErasureDiffers{"ledger.erasure_differs", "Regel {sequence} legt een wissing vast die niet past bij de lijst van wissingen.",
                                             "Entry {sequence} records an erasure that does not fit the list of erasures."};
inline constexpr MessageText kKeysMissing{"ledger.keys_missing", "De sleutels bij dit register ontbreken.", "The keys of this register are missing."};
inline constexpr MessageText kPutKeysBack{"ledger.put_keys_back",
                                          "Zet keys.sqlite terug in de map met sleutels. Zijn de sleutels echt weg, open het register dan met nieuwe sleutels: persoonlijke teksten blijven dan onleesbaar.",
                                          "Put keys.sqlite back in the folder of keys. If the keys are truly lost, open the register with new keys: personal texts then stay unreadable."};
inline constexpr MessageText kKeysOfAnother{"ledger.keys_of_another", "Deze sleutels horen bij een ander register.", "These keys belong to another register."};
inline constexpr MessageText kPutRightKeys{"ledger.put_right_keys", "Wijs de map aan met de sleutels van dit register.", "Point to the folder with the keys of this register."};
inline constexpr MessageText kErasureUnfinished{
    "ledger.erasure_unfinished", "De wissing is vastgelegd als regel {sequence}, maar de sleutel kon nog niet worden weggegooid.",
    "The erasure is recorded as entry {sequence}, but the key could not be dropped yet."};
inline constexpr MessageText kErasureWillFinish{"ledger.erasure_will_finish", "Maak ruimte vrij op de schijf; Koers maakt de wissing dan af bij de volgende wijziging of start.",
                                                "Free some room on the disk; Koers then finishes the erasure at the next change or start."};

// Checkpoints.
inline constexpr MessageText kCheckpointDamaged{"ledger.checkpoint_damaged", "Het tussenbeeld van regel {sequence} is beschadigd en wordt overgeslagen.",
                                                "The checkpoint of entry {sequence} is damaged and is passed over."};
inline constexpr MessageText kCheckpointMade{"ledger.checkpoint_made", "Je hoeft niets te doen: Koers maakt vanzelf een nieuw tussenbeeld.",
                                             "You need not do anything: Koers makes a new checkpoint by itself."};
inline constexpr MessageText kNoCheckpoint{"ledger.no_checkpoint", "Van regel {sequence} is geen tussenbeeld.", "There is no checkpoint of entry {sequence}."};
inline constexpr MessageText kCancelled{"ledger.cancelled", "De controle is gestopt bij regel {sequence}.", "The check was stopped at entry {sequence}."};
inline constexpr MessageText kRunAgain{"ledger.run_again", "Start de controle opnieuw om alles na te lopen.", "Start the check again to go through everything."};

}  // namespace koers::ledger
