// The text of a header, taken apart: its words, what stands between brackets, the unit it counts in and the period it speaks of.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"

namespace koers::exchange::table {

// What a number under this header counts in, when the header says so.
enum class HeaderUnit { kNone, kEuro, kShare, kDays, kHours, kWeeks, kMonths, kQuarters, kYears, kFte };

struct HeaderText {
  std::string shown;               // as it stands, tidied
  std::string folded;              // of everything
  std::string core;                // folded, without what stands between brackets, and without a mark such as * or :
  std::vector<std::string> words;  // of core
  std::string bracketed;           // folded
  HeaderUnit unit = HeaderUnit::kNone;
  double factor = 1;  // 1000 for "× € 1.000"
  bool empty() const { return folded.empty(); }
};

HeaderText read_header(std::string_view text);

std::vector<std::string> words_of(std::string_view folded);
// Without words that say nothing ("de", "per") and the figures of a scale.
std::vector<std::string> telling_stems(const std::vector<std::string>& words);
// "Start niet voor" is not "Start".
bool denies(const std::vector<std::string>& words);

// Folded, with "p/j", "p.j.", "p/jr" and "/jaar" written out as "per jaar" (months and quarters too), so that all ways of writing meet.
std::string fold_header(std::string_view text);

// "× € 1.000", "in duizenden euro's", "bedragen x 1000", "k€", "mln": 1 when it says nothing of the kind.
double factor_in(std::string_view text);

// A word without the endings that Dutch and English put behind it: "doelen" and "doel", "kosten" and "kost", "projects" and "project" meet.
std::string stem(std::string_view word);

// A year such as 2027 standing alone; nullopt for anything else.
std::optional<int> year_word(std::string_view word);

}  // namespace koers::exchange::table
