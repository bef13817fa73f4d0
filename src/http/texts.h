// What this room says to people.
#pragma once

#include "base/message.h"

namespace koers::http {

inline constexpr MessageText kCannotListen{"http.cannot_listen", "Koers kan niet luisteren op {address}, poort {port}: {why}.",
                                           "Koers cannot listen on {address}, port {port}: {why}."};
inline constexpr MessageText kCannotListenMend{"http.cannot_listen_mend", "Kies een andere poort, of stop het programma dat deze poort gebruikt.",
                                               "Choose another port, or stop the program that uses this one."};
inline constexpr MessageText kLoopbackOnly{"http.loopback_only", "Koers luistert voorlopig alleen op deze computer zelf, en niet op {address}.",
                                           "For now Koers listens on this computer alone, and not on {address}."};
inline constexpr MessageText kLoopbackOnlyMend{"http.loopback_only_mend", "Gebruik 127.0.0.1. Werken met meer mensen vraagt accounts; die zijn er nog niet.",
                                               "Use 127.0.0.1. Working with more people takes accounts, which are not there yet."};

// What the listener refuses.
inline constexpr MessageText kMalformed{"http.malformed", "Dit verzoek is geen geldig HTTP/1.1.", "This request is not valid HTTP/1.1."};
inline constexpr MessageText kMalformedMend{"http.malformed_mend", "Kijk of het programma dat het verzoek stuurt zich aan RFC 9112 houdt.",
                                            "See whether the program that sends the request follows RFC 9112."};
inline constexpr MessageText kAmbiguousBody{"http.ambiguous_body", "De lengte van dit verzoek is op meer dan één manier te lezen.",
                                            "The length of this request can be read in more than one way."};
inline constexpr MessageText kAmbiguousBodyMend{"http.ambiguous_body_mend", "Stuur één Content-Length of één Transfer-Encoding: chunked, en nooit beide.",
                                                "Send one Content-Length or one Transfer-Encoding: chunked, and never both."};
inline constexpr MessageText kHeadTooLarge{"http.head_too_large", "De kopregels van dit verzoek zijn samen te groot.", "The headers of this request are too large together."};
inline constexpr MessageText kHeadTooLargeMend{"http.head_too_large_mend", "Maak het adres korter, of wis de cookies van deze site.",
                                               "Make the address shorter, or clear the cookies of this site."};
inline constexpr MessageText kBodyTooLarge{"http.body_too_large", "De inhoud van dit verzoek is te groot.", "The content of this request is too large."};
inline constexpr MessageText kBodyTooLargeMend{"http.body_too_large_mend", "Verdeel het over meer verzoeken.", "Split it over several requests."};
inline constexpr MessageText kBadVersion{"http.bad_version", "Deze versie van HTTP wordt niet ondersteund.", "This version of HTTP is not supported."};
inline constexpr MessageText kBadVersionMend{"http.bad_version_mend", "Gebruik HTTP/1.1.", "Use HTTP/1.1."};
inline constexpr MessageText kUnknownCoding{"http.unknown_coding", "Deze manier van overdragen wordt niet ondersteund.", "This transfer coding is not supported."};
inline constexpr MessageText kUnknownCodingMend{"http.unknown_coding_mend", "Gebruik Content-Length of Transfer-Encoding: chunked.",
                                                "Use Content-Length or Transfer-Encoding: chunked."};
inline constexpr MessageText kExpectation{"http.expectation", "Aan deze verwachting (Expect) kan niet worden voldaan.", "This expectation (Expect) cannot be met."};
inline constexpr MessageText kExpectationMend{"http.expectation_mend", "Laat de kopregel weg, of gebruik Expect: 100-continue.",
                                              "Leave the header out, or use Expect: 100-continue."};
inline constexpr MessageText kTimeout{"http.timeout", "Het verzoek kwam niet op tijd in zijn geheel binnen.", "The request did not arrive whole in time."};
inline constexpr MessageText kTimeoutMend{"http.timeout_mend", "Probeer het opnieuw; kijk of de verbinding traag is.", "Try again; see whether the connection is slow."};
inline constexpr MessageText kBusy{"http.busy", "Koers heeft het nu te druk.", "Koers is too busy right now."};
inline constexpr MessageText kBusyMend{"http.busy_mend", "Probeer het over een paar tellen opnieuw.", "Try again in a few seconds."};
inline constexpr MessageText kNoAnswer{"http.no_answer", "Er ging iets mis in Koers zelf.", "Something went wrong in Koers itself."};
inline constexpr MessageText kNoAnswerMend{"http.no_answer_mend", "Probeer het opnieuw. Blijft het misgaan, meld het dan met wat je deed.",
                                           "Try again. If it keeps going wrong, report it with what you did."};

// What the way to a handler refuses.
inline constexpr MessageText kBadQuery{"http.bad_query", "Het adres bevat tekens die niet te lezen zijn: {part}.", "The address holds characters that cannot be read: {part}."};
inline constexpr MessageText kBadQueryMend{"http.bad_query_mend", "Schrijf bijzondere tekens als UTF-8 met procenttekens, zoals %C3%AB.",
                                           "Write special characters as UTF-8 with percent signs, such as %C3%AB."};
inline constexpr MessageText kUnknownParameter{"http.unknown_parameter", "De parameter {name} bestaat hier niet.", "There is no parameter {name} here."};
inline constexpr MessageText kKnownParameters{"http.known_parameters", "Je kunt hier kiezen uit: {names}.", "You can choose from: {names}."};
inline constexpr MessageText kNoParameters{"http.no_parameters", "Laat alles na het vraagteken weg.", "Leave out everything after the question mark."};
inline constexpr MessageText kRepeatedParameter{"http.repeated_parameter", "De parameter {name} staat er meer dan één keer.", "The parameter {name} is there more than once."};
inline constexpr MessageText kGiveOnce{"http.give_once", "Geef hem één keer.", "Give it once."};
inline constexpr MessageText kBadParameter{"http.bad_parameter", "{value} is geen geldige waarde voor {name}.", "{value} is not a valid value for {name}."};
inline constexpr MessageText kGiveNumber{"http.give_number", "Geef een geheel getal van {min} tot en met {max}.", "Give a whole number from {min} to {max}."};
inline constexpr MessageText kGiveMoment{"http.give_moment", "Geef een datum (2026-11-01) of een tijdstip (2026-11-01T12:00:00Z).",
                                         "Give a date (2026-11-01) or a moment (2026-11-01T12:00:00Z)."};
inline constexpr MessageText kRevisionAndMoment{"http.revision_and_moment", "Je geeft zowel een revisie als een moment.", "You give both a revision and a moment."};
inline constexpr MessageText kChooseOne{"http.choose_one", "Kies een van de twee.", "Choose one of the two."};
inline constexpr MessageText kNoRoute{"http.no_route", "Het adres {path} bestaat niet.", "There is no address {path}."};
inline constexpr MessageText kSeeOpenApi{"http.see_openapi", "In /api/v1/openapi.json staat wat er is.", "/api/v1/openapi.json lists what there is."};
inline constexpr MessageText kMethodNotAllowed{"http.method_not_allowed", "{method} kan niet op dit adres.", "{method} is not possible on this address."};
inline constexpr MessageText kUseMethods{"http.use_methods", "Gebruik {methods}.", "Use {methods}."};
inline constexpr MessageText kNotSignedIn{"http.not_signed_in", "Je bent niet (meer) aangemeld.", "You are not signed in (any more)."};
inline constexpr MessageText kSignInMend{"http.sign_in_mend", "Open de aanmeldlink die Koers bij het starten laat zien.", "Open the sign-in link that Koers shows when it starts."};
inline constexpr MessageText kNoRight{"http.no_right", "Je hebt geen recht om dit te doen.", "You have no right to do this."};
inline constexpr MessageText kAskRight{"http.ask_right", "Vraag de beheerder van dit register om toegang.", "Ask the administrator of this register for access."};
inline constexpr MessageText kOtherSite{"http.other_site", "Dit verzoek komt van een andere site en is daarom geweigerd.", "This request comes from another site and was therefore refused."};
inline constexpr MessageText kFromOwnPage{"http.from_own_page", "Doe het vanuit Koers zelf.", "Do it from Koers itself."};
inline constexpr MessageText kOtherHost{"http.other_host", "Koers staat niet op {host}.", "Koers is not at {host}."};
inline constexpr MessageText kUseHost{"http.use_host", "Gebruik het adres dat Koers bij het starten laat zien.", "Use the address that Koers shows when it starts."};
inline constexpr MessageText kWrongContentType{"http.wrong_content_type", "De inhoud moet {expected} zijn.", "The content must be {expected}."};
inline constexpr MessageText kSetContentType{"http.set_content_type", "Stuur de kopregel Content-Type: {expected} mee.", "Send the header Content-Type: {expected}."};
inline constexpr MessageText kNotFound{"http.not_found", "{what} bestaat niet, of je mag het niet zien.", "{what} does not exist, or you may not see it."};
inline constexpr MessageText kCheckKey{"http.check_key", "Controleer de sleutel.", "Check the key."};
inline constexpr MessageText kUseNextCursor{"http.use_next_cursor", "Gebruik next_cursor uit het vorige antwoord.", "Use next_cursor of the answer before."};
inline constexpr MessageText kSeeMetamodelNames{"http.see_metamodel_names", "In /api/v1/metamodel staan de namen.", "/api/v1/metamodel lists the names."};
inline constexpr MessageText kBadIdempotencyKey{"http.bad_idempotency_key", "De kopregel Idempotency-Key is langer dan {max} tekens.",
                                                "The header Idempotency-Key is longer than {max} characters."};
inline constexpr MessageText kShorterKey{"http.shorter_key", "Gebruik bijvoorbeeld een UUID.", "Use a UUID, for example."};
inline constexpr MessageText kPastIsFixed{"http.past_is_fixed", "Het verleden kun je niet wijzigen.", "The past cannot be changed."};
inline constexpr MessageText kChangeNow{"http.change_now", "Laat revision en moment weg.", "Leave out revision and moment."};
inline constexpr MessageText kNoSuchLens{"http.no_such_lens", "De lens {name} bestaat niet.", "There is no lens {name}."};
inline constexpr MessageText kSeeLenses{"http.see_lenses", "Kies uit: {names}.", "Choose from: {names}."};
inline constexpr MessageText kNoSuchRun{"http.no_such_run", "De berekening {id} bestaat niet (meer).", "There is no run {id} (any more)."};
inline constexpr MessageText kStartRun{"http.start_run", "Start de berekening opnieuw.", "Start the run again."};
inline constexpr MessageText kTakesTooLong{"http.takes_too_long", "Deze berekening duurt langer dan {seconds} seconden.", "This computation takes longer than {seconds} seconds."};
inline constexpr MessageText kUseRuns{"http.use_runs", "Start hem met POST /api/v1/runs en volg de voortgang.", "Start it with POST /api/v1/runs and follow its progress."};
inline constexpr MessageText kTooManyRuns{"http.too_many_runs", "Er wachten al {count} berekeningen.", "There are already {count} runs waiting."};
inline constexpr MessageText kWaitForRuns{"http.wait_for_runs", "Wacht tot er een klaar is, of stop er een.", "Wait until one is done, or stop one."};
inline constexpr MessageText kLinkUsed{"http.link_used", "Deze aanmeldlink is al gebruikt of verlopen.", "This sign-in link has been used or has expired."};

inline constexpr MessageText kNoWebDirectory{"http.no_web_directory", "De map met de webpagina’s is er niet: {directory}.", "The folder of the web pages is not there: {directory}."};
inline constexpr MessageText kBuildWeb{"http.build_web", "Bouw ze met “make build”.", "Build them with “make build”."};
inline constexpr MessageText kWebTooLarge{"http.web_too_large", "De map met de webpagina’s is groter dan 100 MB.", "The folder of the web pages is larger than 100 MB."};
inline constexpr MessageText kNoPage{"http.no_page", "Deze pagina bestaat niet.", "There is no such page."};
inline constexpr MessageText kNoWebYet{"http.no_web_yet", "Koers draait. De webpagina’s zijn nog niet gebouwd; de API staat op /api/v1/openapi.json.",
                                       "Koers is running. The web pages have not been built yet; the API is at /api/v1/openapi.json."};

// Bringing files in.
inline constexpr MessageText kNoSuchImport{"http.no_such_import", "De import {id} bestaat niet (meer).", "There is no import {id} (any more)."};
inline constexpr MessageText kUploadAgain{"http.upload_again", "Begin opnieuw en lever de bestanden nog eens aan.", "Start again and send the files once more."};
inline constexpr MessageText kTooManyImports{"http.too_many_imports", "Er zijn al {count} imports onderweg.", "There are already {count} imports under way."};
inline constexpr MessageText kFinishImports{"http.finish_imports", "Voer er een door of gooi er een weg.", "Apply one or let one go."};
inline constexpr MessageText kTooManyFiles{"http.too_many_files", "Een import heeft hoogstens {max} bestanden.", "An import has at most {max} files."};
inline constexpr MessageText kImportTooLarge{"http.import_too_large", "De bestanden van een import zijn samen hoogstens {max} MB.", "The files of an import are at most {max} MB together."};
inline constexpr MessageText kFewerFiles{"http.fewer_files", "Verdeel de bestanden over meer imports.", "Divide the files over several imports."};
inline constexpr MessageText kNoSuchFile{"http.no_such_file", "Het bestand {name} is niet aangeleverd.", "The file {name} was not sent."};
inline constexpr MessageText kFileNameTooLong{"http.file_name_too_long", "De naam van een bestand heeft hoogstens {max} tekens.", "The name of a file has at most {max} characters."};
inline constexpr MessageText kShorterName{"http.shorter_name", "Geef het bestand een kortere naam.", "Give the file a shorter name."};
inline constexpr MessageText kPlanIsOld{"http.plan_is_old", "Je zag het plan van revisie {revision}, maar het register is bij revisie {now}.", "You saw the plan of revision {revision}, but the register is at revision {now}."};
inline constexpr MessageText kLookAtPlanAgain{"http.look_at_plan_again", "Bekijk het plan opnieuw; daarna kun je het doorvoeren.", "Look at the plan again; then you can apply it."};

// Titles of problems, by code.
inline constexpr MessageText kTitleInvalidInput{"http.title_invalid_input", "De invoer klopt niet", "The input is not right"};
inline constexpr MessageText kTitleNotFound{"http.title_not_found", "Niet gevonden", "Not found"};
inline constexpr MessageText kTitleConflict{"http.title_conflict", "Intussen gewijzigd", "Changed meanwhile"};
inline constexpr MessageText kTitleRefused{"http.title_refused", "Geweigerd", "Refused"};
inline constexpr MessageText kTitleForbidden{"http.title_forbidden", "Niet toegestaan", "Not allowed"};
inline constexpr MessageText kTitleCancelled{"http.title_cancelled", "Gestopt", "Stopped"};
inline constexpr MessageText kTitleDeadline{"http.title_deadline", "Duurde te lang", "Took too long"};
inline constexpr MessageText kTitleUnavailable{"http.title_unavailable", "Nu niet beschikbaar", "Not available now"};
inline constexpr MessageText kTitleStorage{"http.title_storage", "Opslaan lukt niet", "Cannot be stored"};
inline constexpr MessageText kTitleCorrupt{"http.title_corrupt", "Gegevens zijn beschadigd", "Data are damaged"};
inline constexpr MessageText kTitleUnsupported{"http.title_unsupported", "Wordt niet ondersteund", "Not supported"};
inline constexpr MessageText kTitleTooLarge{"http.title_too_large", "Te groot", "Too large"};
inline constexpr MessageText kTitleSignIn{"http.title_sign_in", "Niet aangemeld", "Not signed in"};
inline constexpr MessageText kTitleRequest{"http.title_request", "Dit verzoek kan niet", "This request is not possible"};
inline constexpr MessageText kTitleBusy{"http.title_busy", "Te druk", "Too busy"};
inline constexpr MessageText kTitleFault{"http.title_fault", "Er ging iets mis", "Something went wrong"};
inline constexpr MessageText kMoreProblems{"http.more_problems", "{first} (en nog {count})", "{first} (and {count} more)"};
inline constexpr MessageText kNotAChoice{"http.not_a_choice", "{name} kan niet “{value}” zijn.", "{name} cannot be “{value}”."};
inline constexpr MessageText kChooseOneOf{"http.choose_one_of", "Kies uit: {names}.", "Choose from: {names}."};
inline constexpr MessageText kNoOrganisations{"http.no_organisations", "Deze server houdt één register.", "This server holds one register."};
inline constexpr MessageText kNoOrganisationsMend{"http.no_organisations_mend", "Maak een ander register met “koers init” en start het met “koers serve”.",
                                                  "Make another register with “koers init” and start it with “koers serve”."};

}  // namespace koers::http
