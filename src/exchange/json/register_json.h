// A whole register at one moment as JSON: to keep, to hand over, to read elsewhere. The history stays in the ledger.
//
//   {"format": "koers-register", "format_version": 1, "complete": true,
//    "metamodel": {"version": "1.0.0", "own": ["types: …"]},
//    "elements": [
//      {"key": "KPI-1", "type": "kpi", "labels": ["confidential"], "fields": {"name": "…"}, "erased": ["notes"], "series": {"": [["2027-01-01", 12.5]]}}],
//    "relations": [
//      {"type": "contributes_to", "from": "INI-7", "to": "DOEL-1", "fields": {"weight": 0.5}},
//      {"as": "#1", "type": "uses", …}, {"type": "about", "from": "DOC-1", "to": "#1"}]}
//
// "labels", "erased", "series", "own" and "retired" (values of fields that are no longer in use) stand there only when there are any; "as" when a
// relation ends on this one. No revision and no moment: the same content gives the same bytes, whatever register it lies in. Elements and relations
// stand in order of number, one a line, so that two files can be compared. What a view hides is not there, and "complete" says whether it hides any.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/reflect.h"
#include "base/result.h"
#include "model/change_set.h"
#include "model/view.h"

namespace boost::json {
class value;
}

namespace koers::exchange::json {

inline constexpr std::string_view kRegisterFormat = "koers-register";
inline constexpr uint64_t kRegisterFormatVersion = 1;

// `own`: the organisation's own definitions, in order (registry::Registry::own_definitions).
// Cost:   linear.
std::string write_register(const model::View& view, const std::vector<std::string>& own);

// JSON Schema 2020-12 of the file, with every type and field that this person may see.
boost::json::value register_schema(const model::View& view);

struct RegisterFileLimits {
  size_t bytes_max = size_t{1} << 30;
  size_t record_bytes_max = 64u << 20;  // of one element or relation
  size_t records_max = 5'000'000;
  size_t own_max = 1000;  // definitions
};

// Where things stand in the text, found without reading them: one element or relation is parsed at a time, so that memory is the largest one's.
struct RegisterFile {
  std::string text;
  uint64_t format_version = 0;
  std::string metamodel_version;
  std::vector<std::string> own;
  bool complete = true;
  struct Piece {
    size_t at = 0, size = 0;
  };
  std::vector<Piece> elements, relations;
};

// Whether the bytes look like such a file, whatever its version: for who gets a file and must say what it is.
bool is_register_file(std::string_view bytes);

// Errors: kInvalidInput with path; kUnsupported for a newer format or metamodel; kTooLarge.
Result<RegisterFile> read_register_file(std::string text, std::string_view metamodel_version, const RegisterFileLimits& limits = {});

// What an element in the file is when the register has its key already.
enum class SameKey {
  kSameThing,  // the same element, provided that it has the same name: who differs is refused
  kRenamed,    // the same element, whatever its name
  kOtherThing  // another one: it gets a new key
};
BOOST_DESCRIBE_ENUM(SameKey, kSameThing, kRenamed, kOtherThing)

struct ChangedValue {
  std::string key;  // of the element; of a relation that of its first end
  std::string name;
  Label field;
  std::string before, after;  // as people read them
};
BOOST_DESCRIBE_STRUCT(ChangedValue, (), (key, name, field, before, after))

struct RegisterImportReport {
  uint64_t elements_added = 0, elements_changed = 0, elements_unchanged = 0;
  uint64_t relations_added = 0, relations_changed = 0, relations_unchanged = 0;
  uint64_t points_added = 0;          // measurements
  uint64_t definitions_added = 0;     // own types and fields that this register did not know
  uint64_t retired_left = 0;          // values of fields that are no longer in use: not taken over
  bool complete = true;               // whether who made the file could see everything
  std::vector<ChangedValue> changed;  // the first of them
  uint64_t changed_more = 0;          // how many more there are
};
BOOST_DESCRIBE_STRUCT(RegisterImportReport, (),
                      (elements_added, elements_changed, elements_unchanged, relations_added, relations_changed, relations_unchanged,
                       points_added, definitions_added, retired_left, complete, changed, changed_more))

struct RegisterImport {
  struct Place {
    bool relation = false;
    uint32_t index = 0;
  };
  model::ChangeSet changes;
  std::vector<Place> place;  // of each change: its place in the file
  RegisterImportReport report;
};

// What would bring the register to what the file says: elements are found by key, relations by type and ends. What the file does not name stays as it
// is: nothing is removed, a field that is not there keeps its value, and null clears it. Erased values come back as erased, and erase nothing.
// `view`: of a register that knows the file's own definitions.
// Errors: kInvalidInput with every problem (a hundred at most), each with its path in the file.
// Cost:   linear in file and register.
Result<RegisterImport> plan_register_import(const model::View& view, const RegisterFile& file, SameKey same_key = SameKey::kSameThing);

// The same error with places in the change set ($.changes[3]…) as places in the file.
Error in_register_file(Error error, const RegisterImport& import);

}  // namespace koers::exchange::json
