// What reading, checking and writing models says, in both languages.
#pragma once

#include "base/message.h"

namespace koers::exchange::archimate {

// The file as XML
inline constexpr MessageText kTooLarge{"archimate.too_large", "Het bestand is te groot: {size} MB, en het maximum is {max} MB.", "The file is too large: {size} MB, and the maximum is {max} MB."};
inline constexpr MessageText kTooManyTags{"archimate.too_many_tags", "Het bestand heeft meer dan {max} labels (tags).", "The file has more than {max} tags."};
inline constexpr MessageText kTooManyConcepts{"archimate.too_many_concepts", "Het model heeft meer dan {max} elementen en relaties.", "The model has more than {max} elements and relations."};
inline constexpr MessageText kTooManyViewParts{"archimate.too_many_view_parts", "De platen hebben samen meer dan {max} vakken en lijnen.", "The views together have more than {max} nodes and connections."};
inline constexpr MessageText kSplitModel{"archimate.split_model", "Verdeel het model over meer bestanden, of neem op wat je nodig hebt.", "Split the model over several files, or take in what you need."};
inline constexpr MessageText kTooDeep{"archimate.too_deep", "Hier zitten meer dan {max} lagen in elkaar.", "More than {max} levels lie inside each other here."};
inline constexpr MessageText kFlatten{"archimate.flatten", "Haal een paar lagen weg in het programma waar het model vandaan komt.", "Take out a few levels in the program that the model comes from."};
inline constexpr MessageText kHasDoctype{"archimate.has_doctype", "Het bestand heeft een DTD (<!DOCTYPE …>). Koers leest die niet: er kan van alles in verstopt zitten.", "The file has a DTD (<!DOCTYPE …>). Koers does not read it: anything may hide in it."};
inline constexpr MessageText kDropDoctype{"archimate.drop_doctype", "Haal de regel met <!DOCTYPE weg; een ArchiMate-bestand heeft hem niet nodig.", "Remove the line with <!DOCTYPE; an ArchiMate file does not need it."};
inline constexpr MessageText kNotWellFormed{"archimate.not_well_formed", "Dit is geen goede XML: {detail}.", "This is not well-formed XML: {detail}."};
inline constexpr MessageText kTruncated{"archimate.truncated", "Het bestand houdt halverwege op.", "The file stops halfway."};
inline constexpr MessageText kExportAgain{"archimate.export_again", "Maak het bestand opnieuw in het programma waar het vandaan komt.", "Make the file again in the program that it comes from."};
inline constexpr MessageText kUnknownEncoding{"archimate.unknown_encoding", "Het bestand zegt dat het in “{encoding}” staat. Dat leest Koers niet.", "The file says that it is in “{encoding}”. Koers does not read that."};
inline constexpr MessageText kSaveAsUtf8{"archimate.save_as_utf8", "Bewaar het in UTF-8.", "Save it in UTF-8."};
inline constexpr MessageText kNotUtf8{"archimate.not_utf8", "Het bestand is geen UTF-8, al zegt het dat wel; het is gelezen als {encoding}.", "The file is not UTF-8 although it says so; it was read as {encoding}."};
inline constexpr MessageText kControlCharacters{"archimate.control_characters", "{count} stuurtekens zijn weggelaten: XML kent ze niet.", "{count} control characters were left out: XML does not know them."};
inline constexpr MessageText kCheckLetters{"archimate.check_letters", "Kijk of letters met accenten goed zijn overgekomen.", "See whether letters with accents came across well."};

inline constexpr MessageText kAttributeTwice{"archimate.attribute_twice", "In dit <{tag}> staat {attribute} twee keer.",
                                             "This <{tag}> has {attribute} twice."};
inline constexpr MessageText kKeepOne{"archimate.keep_one", "Haal er een weg; XML laat er maar een toe.",
                                      "Take one out; XML allows one only."};
inline constexpr MessageText kAfterEnd{"archimate.after_end", "Na het einde van het model staat er nog iets in het bestand.",
                                       "After the end of the model there is something more in the file."};
inline constexpr MessageText kLooseAmpersand{
    "archimate.loose_ampersand", "Hier staat een & die geen teken van XML inleidt; hij is gelezen als gewone letter ({count}×).",
    "An & here begins no character of XML; it was read as a plain letter ({count}×)."};
inline constexpr MessageText kWriteAmpersand{"archimate.write_ampersand", "Schrijf &amp; als je het bestand zelf maakt.",
                                             "Write &amp; if you make the file yourself."};

// Which kind of file it is
inline constexpr MessageText kArchimate2{"archimate.version_2", "Dit is een ArchiMate 2-bestand. Koers leest het uitwisselformaat van ArchiMate 3.", "This is an ArchiMate 2 file. Koers reads the exchange format of ArchiMate 3."};
inline constexpr MessageText kConvertModel{
    "archimate.convert", "Maak het opnieuw in het programma waar het vandaan komt, en kies daar het uitwisselformaat van ArchiMate 3.",
    "Make it again in the program that it comes from, and choose the exchange format of ArchiMate 3 there."};
inline constexpr MessageText kOtherNamespace{"archimate.other_namespace", "Dit is geen ArchiMate-uitwisselbestand: het begint met <{root}> uit “{namespace}”.", "This is no ArchiMate exchange file: it begins with <{root}> from “{namespace}”."};
inline constexpr MessageText kExpectNamespace{
    "archimate.expect_namespace",
    "Kies een bestand dat begint met <model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\">. Uit Archi: Bestand › Exporteren › Open "
    "Exchange XML; uit andere programma’s: ArchiMate Model Exchange File.",
    "Choose a file that begins with <model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\">. From Archi: File › Export › Open "
    "Exchange XML; from other programs: ArchiMate Model Exchange File."};
inline constexpr MessageText kOtherVersion{"archimate.other_version",
                                           "Het bestand noemt “{namespace}”; het is gelezen als het uitwisselformaat 3.0.",
                                           "The file names “{namespace}”; it was read as the exchange format 3.0."};
inline constexpr MessageText kCoArchiPart{"archimate.coarchi_part", "Dit is één deel van een model van coArchi: <{root}>.",
                                          "This is one part of a model of coArchi: <{root}>."};
inline constexpr MessageText kZipCoArchi{"archimate.zip_coarchi",
                                         "Zet de hele map in een zip-bestand en lees dat in, of bewaar het model in Archi als .archimate.",
                                         "Put the whole folder into a zip file and read that, or save the model in Archi as .archimate."};
inline constexpr MessageText kNoModelInArchive{"archimate.no_model_in_archive", "In dit zip-bestand zit niet één model, maar {count}.",
                                               "This zip file holds not one model, but {count}."};
inline constexpr MessageText kUnpackOne{"archimate.unpack_one", "Pak het uit en lees één bestand tegelijk in.",
                                        "Unpack it and read one file at a time."};
inline constexpr MessageText kFetchAgain{"archimate.fetch_again", "Haal het bestand nog een keer op, of maak het opnieuw.",
                                         "Fetch the file once more, or make it again."};
inline constexpr MessageText kLockedArchive{"archimate.locked_archive", "Dit zip-bestand is met een wachtwoord afgesloten.",
                                            "This zip file is locked with a password."};
inline constexpr MessageText kUnlockArchive{"archimate.unlock_archive", "Pak het uit en lees het model dat erin zit.",
                                            "Unpack it and read the model that is in it."};
inline constexpr MessageText kOldArchi{"archimate.old_archi", "Dit Archi-bestand is gemaakt met versie {version} en kent nog ArchiMate 2.", "This Archi file was made with version {version} and still speaks ArchiMate 2."};
inline constexpr MessageText kResaveInArchi{"archimate.resave", "Open het in Archi 4 of nieuwer en bewaar het opnieuw.", "Open it in Archi 4 or newer and save it again."};
inline constexpr MessageText kEmptyModel{"archimate.empty_model", "Het model is leeg: er staat geen enkel element in.", "The model is empty: it holds no element."};
inline constexpr MessageText kChooseOther{"archimate.choose_other", "Kies een bestand waar een model in staat.", "Choose a file that holds a model."};

inline constexpr MessageText kLeftOut{"archimate.left_out", "{count} tekeningen of plaatjes zijn weggelaten: daar heeft ArchiMate geen plaats voor.", "{count} drawings or pictures were left out: ArchiMate has no place for them."};

// What was read otherwise than it stands there
inline constexpr MessageText kTagLeftOut{"archimate.tag_left_out", "<{tag}> kent het formaat hier niet; het is weggelaten ({count}×).",
                                         "The format does not know <{tag}> here; it was left out ({count}×)."};
inline constexpr MessageText kCheckSource{"archimate.check_source",
                                          "Kijk of het programma dat dit bestand maakte het anders kan wegschrijven.",
                                          "See whether the program that made this file can write it otherwise."};
inline constexpr MessageText kNoNamespaceLeftOut{"archimate.no_namespace_left_out", "{count} labels zonder naamruimte zijn weggelaten.",
                                                 "{count} tags without a namespace were left out."};
inline constexpr MessageText kMoreRemarks{"archimate.more_remarks", "… en nog {count} opmerkingen van deze soort.",
                                          "… and {count} more remarks of this kind."};
inline constexpr MessageText kReadAsType{"archimate.read_as_type", "“{type}” is gelezen als {read} ({count}×).",
                                         "“{type}” was read as {read} ({count}×)."};
inline constexpr MessageText kCheckType{"archimate.check_type", "Klopt dat niet, verander dan het type in het model.",
                                        "If that is wrong, change the type in the model."};
inline constexpr MessageText kValueLeftOut{"archimate.value_left_out",
                                           "{attribute}=\"{value}\" kent ArchiMate hier niet; het is weggelaten ({count}×).",
                                           "ArchiMate does not know {attribute}=\"{value}\" here; it was left out ({count}×)."};
inline constexpr MessageText kGiveValue{"archimate.give_value", "Zet er zo nodig een waarde uit de standaard neer.",
                                        "Put a value of the standard there if you need it."};
inline constexpr MessageText kPlaceSettled{"archimate.place_settled",
                                           "{count} plaatsen of maten op platen laat het uitwisselformaat niet toe (negatief, nul of met "
                                           "een komma); ze zijn afgerond, en de plaat schuift zo nodig op.",
                                           "{count} places or sizes in views are not allowed by the exchange format (negative, zero or "
                                           "with a fraction); they were rounded, and the view moves up where needed."};
inline constexpr MessageText kMarkupLeftOut{"archimate.markup_left_out",
                                            "In deze tekst staan labels zoals <{tag}>; alleen de woorden zijn overgenomen ({count}×).",
                                            "This text holds tags such as <{tag}>; only the words were taken over ({count}×)."};
inline constexpr MessageText kViewNotTaken{
    "archimate.view_not_taken",
    "Een vak verwijst naar “{name}”, een schets of canvas; de verwijzing is een gewoon tekstvak geworden ({count}×).",
    "A node refers to “{name}”, a sketch or canvas; the reference became a plain text box ({count}×)."};

// What is wrong in it
inline constexpr MessageText kNoIdentifier{"archimate.no_identifier", "Dit <{tag}> heeft geen identifier.", "This <{tag}> has no identifier."};
inline constexpr MessageText kGiveIdentifier{"archimate.give_identifier", "Geef het een identifier die nergens anders in het bestand staat.", "Give it an identifier that stands nowhere else in the file."};
inline constexpr MessageText kIdentifierTwice{"archimate.identifier_twice", "De identifier “{identifier}” komt twee keer voor, ook op regel {line}.", "The identifier “{identifier}” occurs twice, on line {line} too."};
inline constexpr MessageText kRenameOne{"archimate.rename_one", "Geef een van de twee een andere identifier, ook waar ernaar wordt verwezen.", "Give one of the two another identifier, also where it is referred to."};
inline constexpr MessageText kUnknownElementType{"archimate.unknown_element_type", "ArchiMate 3.2 kent geen element “{type}”.", "ArchiMate 3.2 knows no element “{type}”."};
inline constexpr MessageText kUnknownRelationType{"archimate.unknown_relation_type", "ArchiMate 3.2 kent geen relatie “{type}”.", "ArchiMate 3.2 knows no relation “{type}”."};
inline constexpr MessageText kDidYouMean{"archimate.did_you_mean", "Bedoelde je “{type}”?", "Did you mean “{type}”?"};
inline constexpr MessageText kUseKnownType{"archimate.use_known_type", "Gebruik een begrip uit de standaard, zoals “{type}”.", "Use a concept of the standard, such as “{type}”."};
inline constexpr MessageText kNoSuchEnd{"archimate.no_such_end", "De relatie verwijst naar “{identifier}”, maar dat staat niet in het bestand.", "The relation refers to “{identifier}”, which is not in the file."};
inline constexpr MessageText kNoSuchReference{"archimate.no_such_reference", "Dit <{tag}> verwijst naar “{identifier}”, maar dat staat niet in het bestand.", "This <{tag}> refers to “{identifier}”, which is not in the file."};
inline constexpr MessageText kAddOrRemove{"archimate.add_or_remove", "Zet erbij waar het naar verwijst, of haal de verwijzing weg.", "Add what it refers to, or take the reference out."};
inline constexpr MessageText kNoSuchDefinition{"archimate.no_such_definition", "De eigenschap verwijst naar de definitie “{identifier}”, maar die staat niet in het bestand.", "The property refers to the definition “{identifier}”, which is not in the file."};
inline constexpr MessageText kMissingAttribute{"archimate.missing_attribute", "Bij dit <{tag}> ontbreekt {attribute}.", "This <{tag}> lacks {attribute}."};
inline constexpr MessageText kNotANumber{"archimate.not_a_number", "{attribute}=\"{value}\" is geen geheel getal.", "{attribute}=\"{value}\" is no whole number."};
inline constexpr MessageText kGiveAttribute{"archimate.give_attribute", "Vul het in, of maak het bestand opnieuw.", "Fill it in, or make the file again."};
inline constexpr MessageText kUnknownNode{"archimate.unknown_node", "Een plaat kent geen “{type}”.", "A view knows no “{type}”."};
inline constexpr MessageText kUseElementNode{"archimate.use_element_node", "Gebruik Element, Container of Label; voor lijnen Relationship of Line.", "Use Element, Container or Label; for connections Relationship or Line."};
inline constexpr MessageText kRelationCircle{"archimate.relation_circle", "Deze relatie eindigt, langs andere relaties, op zichzelf.", "This relation ends, by way of other relations, on itself."};
inline constexpr MessageText kRelationsTooDeep{"archimate.relations_too_deep", "Hier eindigen meer dan {max} relaties op elkaar.", "More than {max} relations end on each other here."};
inline constexpr MessageText kRelateElements{"archimate.relate_elements", "Laat de relatie op een element eindigen.", "Let the relation end on an element."};
inline constexpr MessageText kTextTooLong{"archimate.text_too_long", "Deze tekst is {size} kB lang; het maximum is {max} kB.", "This text is {size} kB long; the maximum is {max} kB."};
inline constexpr MessageText kShortenText{"archimate.shorten_text", "Kort de tekst in, of zet hem in een document en verwijs ernaar.", "Shorten the text, or put it in a document and refer to it."};
inline constexpr MessageText kMoreProblems{"archimate.more_problems", "… en nog {count} fouten.", "… and {count} more faults."};
inline constexpr MessageText kMendFirst{"archimate.mend_first", "Herstel eerst wat hierboven staat.", "Mend what stands above first."};

// Looking at a view
inline constexpr MessageText kNoView{"archimate.no_view", "{key} is geen plaat.", "{key} is no view."};
inline constexpr MessageText kChooseView{"archimate.choose_view", "Kies een element van de soort Plaat.", "Choose an element of the type View."};

// What goes out
inline constexpr MessageText kNoSuchModel{"archimate.no_such_model", "Er is geen model “{name}” in dit register.", "There is no model “{name}” in this register."};
inline constexpr MessageText kNameModel{"archimate.name_model", "Geef de naam of de sleutel van een ingelezen model, zoals MOD-1.", "Give the name or the key of a model that was read, such as MOD-1."};

// What an import does with it
inline constexpr MessageText kNoName{"archimate.no_name", "(geen naam)", "(no name)"};
inline constexpr MessageText kReadModel{"archimate.read_model", "{name} {version} ingelezen", "{name} {version} read"};
inline constexpr MessageText kKindDiffers{"archimate.kind_differs", "“{name}” staat in het register als {known}, en wordt nu ingelezen als {asked}.", "“{name}” is in the register as {known}, and is now read as {asked}."};
inline constexpr MessageText kOtherName{"archimate.other_name", "Geef het model een andere naam, of lees het in als {known}.", "Give the model another name, or read it as {known}."};
inline constexpr MessageText kPairNotAllowed{"archimate.pair_not_allowed", "{relation} van {source} naar {target} kent ArchiMate 3.2 niet ({count} keer). De relatie is wel overgenomen.", "ArchiMate 3.2 has no {relation} from {source} to {target} ({count} times). The relation was taken over."};
inline constexpr MessageText kFixPair{"archimate.fix_pair", "Kies in het model een andere relatie, zoals Association, als het model aan de standaard moet voldoen.", "Choose another relation in the model, such as Association, if the model must follow the standard."};
inline constexpr MessageText kGoneInUse{"archimate.gone_in_use", "{key} {name} staat niet meer in {model}, maar er hangt nog iets aan ({count} koppelingen). Het blijft staan, als beëindigd.", "{key} {name} is no longer in {model}, but something still depends on it ({count} links). It stays, as ended."};
inline constexpr MessageText kFindSuccessor{"archimate.find_successor", "Kijk wat ervoor in de plaats komt en verleg de koppelingen.", "See what takes its place and move the links."};
inline constexpr MessageText kMatchedByName{"archimate.matched_by_name", "{count} elementen stonden al onder dezelfde naam in het register; ze zijn aan het model gekoppeld.", "{count} elements were in the register under the same name; they are now linked to the model."};
inline constexpr MessageText kCheckMatches{"archimate.check_matches", "Kijk of ze echt hetzelfde zijn.", "See whether they really are the same."};
inline constexpr MessageText kRenumbered{"archimate.renumbered", "{count} begrippen hebben een nieuwe identifier en zijn herkend aan “{property}”.", "{count} concepts have a new identifier and were recognised by “{property}”."};
inline constexpr MessageText kRenumberedByName{"archimate.renumbered_by_name", "{count} begrippen en relaties hebben een nieuwe identifier en zijn herkend aan hun naam of aan wat ze verbinden.", "{count} concepts and relations have a new identifier and were recognised by their name or by what they connect."};
inline constexpr MessageText kNothingToDo{"archimate.nothing_to_do", "Je hoeft niets te doen.", "You need not do anything."};
inline constexpr MessageText kStableTwice{"archimate.stable_twice", "“{property}” is hetzelfde bij {count} begrippen: {value}.", "“{property}” is the same for {count} concepts: {value}."};
inline constexpr MessageText kMakeUnique{"archimate.make_unique", "Geef elk begrip een eigen waarde; tot dan telt de identifier.", "Give each concept a value of its own; until then the identifier counts."};
inline constexpr MessageText kCycleKept{"archimate.cycle_kept", "{count} relaties vormen een kring (A is onderdeel van B, en B van A). Ze zijn bewaard als modelrelatie.", "{count} relations form a circle (A is part of B, and B of A). They were kept as relations of the model."};
inline constexpr MessageText kBreakCircle{"archimate.break_circle", "Haal in het model een van de relaties weg.", "Take one of the relations out of the model."};
inline constexpr MessageText kOwnTypeUnknown{"archimate.own_type_unknown", "De soort of relatie “{name}” kent dit register niet.", "This register does not know the type or relation “{name}”."};
inline constexpr MessageText kDefineType{"archimate.define_type", "Voeg haar toe met “koers define”, of haal de eigenschap koers:type weg.", "Add it with “koers define”, or take out the property koers:type."};
inline constexpr MessageText kUnreadableMark{"archimate.unreadable_mark", "De waarde van {property} is niet te lezen: {detail}", "The value of {property} cannot be read: {detail}"};
inline constexpr MessageText kMendMark{"archimate.mend_mark", "Zet de oude waarde terug, of haal de eigenschap weg.", "Put the old value back, or take the property out."};
inline constexpr MessageText kOtherTypeUnderKey{"archimate.other_type_under_key", "{key} is in dit register een {known}, en in het bestand een {given}.", "In this register {key} is a {known}, in the file it is a {given}."};
inline constexpr MessageText kBothEdited{"archimate.both_edited", "{thing}, {field}: in het register is dit sinds de export van revisie {revision} gewijzigd, en in het bestand ook. Toen: “{then}”.", "{thing}, {field}: since the export of revision {revision} this was changed in the register, and in the file too. Then: “{then}”."};
inline constexpr MessageText kRemovedSince{"archimate.removed_since", "{key} {name} is sinds de export van revisie {revision} uit het register verwijderd en blijft weg.", "{key} {name} was removed from the register since the export of revision {revision}, and stays away."};
inline constexpr MessageText kLinksRemovedSince{"archimate.links_removed_since", "{count} koppelingen zijn sinds de export van revisie {revision} uit het register verwijderd en blijven weg.", "{count} links were removed from the register since the export of revision {revision}, and stay away."};
inline constexpr MessageText kUndoRemoval{"archimate.undo_removal", "Moet het er toch zijn, draai dan in het logboek die verwijdering terug.", "If it must be there after all, undo that removal in the log."};
inline constexpr MessageText kDrawingWords{"archimate.drawing_words", "een tekening", "a drawing"};
inline constexpr MessageText kNothingWords{"archimate.nothing_words", "niets", "nothing"};
inline constexpr MessageText kLabelsWords{"archimate.labels_words", "leeslabels", "read labels"};
inline constexpr MessageText kReadElsewhere{"archimate.read_elsewhere", "Lees het bestand in het register waar het vandaan komt, of in een leeg register.", "Read the file into the register it came from, or into an empty one."};

}  // namespace koers::exchange::archimate
