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

}  // namespace koers::http
