// What a described struct knows of its fields. Options, results and everything else that crosses the edge are plain structs:
//
//   struct Options {
//     double share = 0.1;
//     std::optional<Date> today;
//   };
//   BOOST_DESCRIBE_STRUCT(Options, (), (share, today))
//   constexpr auto field_notes(const Options*) {
//     return notes(Note{.name = "share", .nl = "Aandeel", .en = "Share", .min = 0, .max = 1}, Note{.name = "today", …});
//   }
//
// From these come the JSON reader and writer, the JSON Schema (json_io.h), the command-line options and the documentation.
#pragma once

#include <array>
#include <boost/describe.hpp>
#include <limits>
#include <string_view>

namespace koers {

struct Note {
  std::string_view name;             // the member
  std::string_view nl = {}, en = {};  // label or short explanation
  std::string_view unit = {};        // "euro", "days", "quarters", …
  double min = -std::numeric_limits<double>::infinity();
  double max = std::numeric_limits<double>::infinity();
  bool required = false;             // must be present when read (otherwise the default member initialiser holds)
  std::string_view help_nl = {}, help_en = {};  // a sentence or two, where the label does not say enough
};

template <class... Notes>
constexpr std::array<Note, sizeof...(Notes)> notes(const Notes&... all) { return {all...}; }

// A struct without notes has none.
template <class T>
constexpr std::array<Note, 0> field_notes(const T*) { return {}; }

template <class T>
constexpr Note note_of(std::string_view member) {
  for (const Note& note : field_notes(static_cast<const T*>(nullptr))) {
    if (note.name == member) return note;
  }
  return Note{.name = member};
}

}  // namespace koers
