// The options of a described struct as flags of a command line, made from its JSON Schema: what JSON can say, a flag can say.
//
//   double share          --share 12,5%          struct Limits limits    --limits-changes-max 3
//   Money budget          --budget "1,2 mln"     std::map money          --money-2027 85.000 --money-2028 90.000
//   bool strict           --strict, --no-strict  std::vector pins        --pins INI-3 --pins INI-7
//   std::vector<Limit>    --limits "department=ICT; changes=3" or JSON: --limits '{"department": "ICT"}'
//
// Values are read as Dutch people type them (text.h, money.h, time.h) and as JSON writes them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json_io.h"

namespace koers {

enum class OptionType { kYesNo, kInteger, kNumber, kText, kMoney, kShare, kDate, kQuarter, kMoment, kChoice, kGroup, kJson };

struct OptionInfo {
  std::string name;               // "limits-changes-max": the flag without its dashes
  std::vector<std::string> path;  // {"limits", "changes_max"}: where its value belongs
  OptionType type = OptionType::kText;
  Label label;
  Label help;
  std::string unit;
  std::string default_text;  // as it could be typed; empty when there is none
  std::vector<std::string> choices;
  bool repeated = false;  // may be given more than once; the values form a list
  bool keyed = false;     // a key follows the name: --money-2027
  bool required = false;
  bool optional = false;  // "geen" takes the value away
};

std::vector<OptionInfo> option_infos(const boost::json::value& schema);
template <class T>
std::vector<OptionInfo> option_infos() {
  return option_infos(json_schema<T>());
}

// What a help page says of the options, one a line.
std::string options_help(const std::vector<OptionInfo>& options, Language language);

// "--name value", "--name=value" and "--name" as JSON that follows the schema, on top of `start` (an object, from a file for instance).
// Ranges and required fields are left to from_json.
// Errors: kInvalidInput with every flag that is unknown, lacks its value or cannot be read.
Result<boost::json::value> options_from_arguments(const boost::json::value& schema, const std::vector<std::string>& arguments,
                                                  boost::json::value start = boost::json::object());

}  // namespace koers
