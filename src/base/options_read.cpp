// Flags of a command line as JSON: options_from_arguments of options.h.
#include <algorithm>
#include <set>

#include "base/check.h"
#include "base/number_reading.h"
#include "base/options.h"
#include "base/options_schema.h"
#include "base/text.h"

namespace koers {
namespace {

namespace json = boost::json;

constexpr MessageText kUnknownFlag{"base.option_unknown", "De optie {flag} bestaat niet.", "There is no option {flag}."};
constexpr MessageText kNoFlag{"base.option_no_flag", "{text} is geen optie.", "{text} is not an option."};
constexpr MessageText kBeginWithDashes{"base.option_dashes", "Een optie begint met twee streepjes, zoals {example}.",
                                       "An option begins with two dashes, like {example}."};
constexpr MessageText kValueMissing{"base.option_value_missing", "Achter {flag} ontbreekt een waarde.",
                                    "The value after {flag} is missing."};
constexpr MessageText kNotRead{"base.option_not_read", "Achter {flag} hoort {expected} te staan, maar er staat {text}.",
                               "After {flag} there should be {expected}, but it is {text}."};
constexpr MessageText kWrite{"base.option_write", "Schrijf bijvoorbeeld {example}.", "Write for example {example}."};
constexpr MessageText kDidYouMean{"base.did_you_mean", "Bedoelde je {suggestion}?", "Did you mean {suggestion}?"};
constexpr MessageText kChooseFrom{"base.choose_from", "Kies uit: {choices}.", "Choose from: {choices}."};
constexpr MessageText kNothingToChoose{"base.option_none", "Laat de optie weg: hier zijn er geen.",
                                       "Leave the option out: there are none here."};
constexpr MessageText kTwice{"base.option_twice", "De optie {flag} staat er twee keer.", "The option {flag} is given twice."};
constexpr MessageText kOnce{"base.option_once", "Laat er één staan.", "Keep one of them."};

std::string_view example_of(OptionType type) {
  switch (type) {
    case OptionType::kYesNo: return "ja";
    case OptionType::kInteger: return "12";
    case OptionType::kNumber: return "0,5";
    case OptionType::kText: return "zaakgericht";
    case OptionType::kMoney: return "85.000";
    case OptionType::kShare: return "12,5%";
    case OptionType::kDate: return "1-7-2027";
    case OptionType::kQuarter: return "2027-Q3";
    case OptionType::kMoment: return "2027-07-01T12:00:00Z";
    case OptionType::kChoice: return "";
    case OptionType::kGroup: return "\"naam=waarde; naam=waarde\"";
    case OptionType::kJson: return "'{\"naam\": 1}'";
  }
  UNREACHABLE("an option type without an example");
}

// One value out of text. nullopt when it cannot be read.
class ValueReader {
 public:
  explicit ValueReader(const SchemaView& view) : view_(view) {}

  std::optional<json::value> read(const json::value& schema_value, std::string_view text) const {
    const Plain plain = view_.plain(schema_value);
    const json::object& schema = *plain.schema;
    const OptionType type = option_type(schema);
    const bool is_text = type == OptionType::kText || type == OptionType::kChoice;
    if (plain.optional && says_nothing(text) && (!is_text || !trim(text).empty())) return json::value(nullptr);
    switch (type) {
      case OptionType::kYesNo: return as_json(parse_yes_no(text));
      case OptionType::kInteger: return as_json(parse_integer(text));
      case OptionType::kNumber: return read_number(text);
      case OptionType::kText: return json::value(json::string(text));
      case OptionType::kMoney: return read_money(text);
      case OptionType::kShare: return as_json(parse_percentage(text));
      case OptionType::kDate: return read_date(text);
      case OptionType::kQuarter: return read_quarter(text);
      case OptionType::kMoment: return read_moment(text);
      case OptionType::kChoice: return read_choice(schema, text);
      case OptionType::kGroup: return trim(text).starts_with('{') ? read_json_text(text) : read_group(schema, text);
      case OptionType::kJson: return read_json_text(text);
    }
    UNREACHABLE("an option type that nobody reads");
  }

 private:
  template <class T>
  static std::optional<json::value> as_json(const std::optional<T>& value) {
    return value ? std::optional(json::value(*value)) : std::nullopt;
  }
  // "1.234" is a thousand to a Dutch reader and a little over one to a program: refused.
  static std::optional<json::value> read_number(std::string_view text) {
    const auto normal = normalised(text);
    if (!normal) return std::nullopt;
    std::string_view digits = *normal;
    if (!take_front(digits, "-")) take_front(digits, "+");
    const auto reading = read_digits(digits);
    if (!reading || reading->doubt == DigitReading::Doubt::kOneDot) return std::nullopt;
    return as_json(parse_number(text));
  }
  static std::optional<json::value> read_money(std::string_view text) {
    const auto reading = parse_money(text);
    return reading ? std::optional(json::value(reading->money.cents)) : std::nullopt;
  }
  static std::optional<json::value> read_date(std::string_view text) {
    const auto reading = parse_date(text);
    if (!reading || reading->first != reading->last) return std::nullopt;
    return json::value(json::string(format_iso(reading->first)));
  }
  static std::optional<json::value> read_quarter(std::string_view text) {
    const auto reading = parse_date(text);
    if (!reading || reading->approximate) return std::nullopt;
    const Quarter quarter = quarter_of(reading->first);
    if (reading->first != first_day(quarter) || reading->last != last_day(quarter)) return std::nullopt;
    return json::value(json::string(format_iso(quarter)));
  }
  static std::optional<json::value> read_moment(std::string_view text) {
    const auto moment = parse_iso_timestamp(trim(text));
    return moment ? std::optional(json::value(json::string(format_iso(*moment)))) : std::nullopt;
  }
  static std::optional<json::value> read_choice(const json::object& schema, std::string_view text) {
    const std::string wanted = fold(text);
    for (const json::value& choice : schema.at("enum").as_array()) {
      if (fold(choice.get_string()) == wanted) return choice;
    }
    return std::nullopt;
  }
  static std::optional<json::value> read_json_text(std::string_view text) {
    auto value = parse_json(text);
    return value ? std::optional(std::move(*value)) : std::nullopt;
  }
  // "department=ICT; changes=3"
  std::optional<json::value> read_group(const json::object& schema, std::string_view text) const {
    json::object group;
    for (const std::string& part : split(text, ';')) {
      if (trim(part).empty()) continue;
      const size_t equals = part.find('=');
      if (equals == std::string::npos) return std::nullopt;
      const std::string wanted = fold(std::string_view(part).substr(0, equals));
      const json::object& properties = schema.at("properties").as_object();
      const auto* found =
          std::find_if(properties.begin(), properties.end(), [&](const auto& property) { return fold(property.key()) == wanted; });
      if (found == properties.end() || group.contains(found->key())) return std::nullopt;
      auto value = read(found->value(), trim(std::string_view(part).substr(equals + 1)));
      if (!value) return std::nullopt;
      group[found->key()] = std::move(*value);
    }
    return group;
  }

  const SchemaView& view_;
};

class ArgumentReader {
 public:
  ArgumentReader(const json::value& schema, json::value start)
      : view_(schema), infos_(option_infos(schema)), result_(start.is_object() ? std::move(start) : json::value(json::object())) {}

  void read(const std::vector<std::string>& arguments) {
    for (size_t i = 0; i < arguments.size(); ++i) {
      const std::string_view argument = arguments[i];
      if (!argument.starts_with("--") || argument.size() == 2) {
        add({kNoFlag, {{"text", "\"" + arguments[i] + "\""}}}, "",
            {kBeginWithDashes, {{"example", infos_.empty() ? "--help" : "--" + infos_[0].name}}});
        continue;
      }
      const size_t equals = argument.find('=');
      const std::string flag(argument.substr(0, equals));
      std::string key;
      bool negated = false;
      const OptionInfo* info = find(std::string_view(flag).substr(2), key, negated);
      const bool has_next = i + 1 < arguments.size() && !arguments[i + 1].starts_with("--");
      if (info == nullptr) {
        unknown(flag);
        if (equals == argument.npos && has_next) ++i;  // its value, most likely
        continue;
      }
      if (equals != argument.npos)
        take(*info, flag, key, std::string(argument.substr(equals + 1)));
      else if (info->type == OptionType::kYesNo && !info->repeated && !info->keyed)
        take_yes_no(*info, flag, negated, arguments, i);
      else if (has_next)
        take(*info, flag, key, arguments[++i]);
      else
        add({kValueMissing, {{"flag", flag}}}, flag, {kWrite, {{"example", flag + " " + std::string(example(*info))}}});
    }
  }

  Result<json::value> finish() {
    if (!problems_.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems_));
    return std::move(result_);
  }

 private:
  void add(Message what, std::string flag, Message mend) {
    problems_.push_back({std::move(what), {.field = std::move(flag)}, std::move(mend)});
  }

  static std::string_view example(const OptionInfo& info) {
    return info.type == OptionType::kChoice ? std::string_view(info.choices.at(0)) : example_of(info.type);
  }

  const OptionInfo* find(std::string_view name, std::string& key, bool& negated) const {
    const auto named = [&](std::string_view wanted) -> const OptionInfo* {
      const auto found =
          std::find_if(infos_.begin(), infos_.end(), [wanted](const OptionInfo& info) { return info.name == wanted && !info.keyed; });
      return found != infos_.end() ? &*found : nullptr;
    };
    if (const OptionInfo* exact = named(name)) return exact;
    if (name.starts_with("no-")) {
      const OptionInfo* off = named(name.substr(3));
      if (off != nullptr && off->type == OptionType::kYesNo && !off->repeated) return negated = true, off;
    }
    const OptionInfo* longest = nullptr;
    for (const OptionInfo& info : infos_) {
      const bool fits = info.keyed && name.size() > info.name.size() + 1 && name.starts_with(info.name) && name[info.name.size()] == '-';
      if (fits && (longest == nullptr || info.name.size() > longest->name.size())) longest = &info;
    }
    if (longest != nullptr) key = name.substr(longest->name.size() + 1);
    return longest;
  }

  void unknown(const std::string& flag) {
    std::vector<std::string_view> names;
    std::string all;
    for (const OptionInfo& info : infos_) {
      names.push_back(info.name);
      all.append(all.empty() ? "--" : ", --").append(info.name);
    }
    const std::string_view nearest = nearest_name(std::string_view(flag).substr(2), names);
    const Message what{kUnknownFlag, {{"flag", flag}}};
    if (!nearest.empty())
      add(what, flag, {kDidYouMean, {{"suggestion", "--" + std::string(nearest)}}});
    else if (names.empty())
      add(what, flag, kNothingToChoose);
    else
      add(what, flag, {kChooseFrom, {{"choices", all}}});
  }

  // "--strict", "--no-strict", "--strict nee".
  void take_yes_no(const OptionInfo& info, const std::string& flag, bool negated, const std::vector<std::string>& arguments, size_t& i) {
    const auto next = i + 1 < arguments.size() && !negated ? parse_yes_no(arguments[i + 1]) : std::nullopt;
    if (next) ++i;
    if (first_time(info, flag, {})) place(info) = next.value_or(!negated);
  }

  void take(const OptionInfo& info, const std::string& flag, const std::string& key, const std::string& text) {
    const json::value* schema = schema_of(info);
    auto value = ValueReader(view_).read(*schema, text);
    if (!value) return not_read(info, flag, text);
    if (info.repeated) {
      json::value& list = place(info);
      if (given_.insert(info.name).second || !list.is_array()) list = json::array();
      list.get_array().push_back(std::move(*value));
    } else if (first_time(info, flag, key)) {
      json::value& target = place(info);
      if (!info.keyed) return void(target = std::move(*value));
      if (!target.is_object()) target = json::object();
      target.get_object()[key] = std::move(*value);
    }
  }

  void not_read(const OptionInfo& info, const std::string& flag, const std::string& text) {
    Message what{kNotRead, {{"flag", flag}, {"expected", words_of(info.type)}, {"text", "\"" + text + "\""}}};
    if (info.type != OptionType::kChoice) return add(std::move(what), flag, {kWrite, {{"example", example_of(info.type)}}});
    const std::vector<std::string_view> choices(info.choices.begin(), info.choices.end());
    const std::string_view nearest = nearest_name(text, choices);
    if (!nearest.empty()) return add(std::move(what), flag, {kDidYouMean, {{"suggestion", nearest}}});
    std::string all;
    for (const std::string& choice : info.choices) all.append(all.empty() ? "" : ", ").append(choice);
    add(std::move(what), flag, {kChooseFrom, {{"choices", all}}});
  }

  bool first_time(const OptionInfo& info, const std::string& flag, const std::string& key) {
    if (given_.insert(info.name + "\n" + key).second) return true;
    add({kTwice, {{"flag", flag}}}, flag, kOnce);
    return false;
  }

  // Where the value belongs, with the groups around it made as needed.
  json::value& place(const OptionInfo& info) {
    json::value* at = &result_;
    for (const std::string& part : info.path) {
      if (!at->is_object()) *at = json::object();
      at = &at->get_object()[part];
    }
    return *at;
  }

  // The schema of one value: of an item of a list, of a value under a key.
  const json::value* schema_of(const OptionInfo& info) const {
    const json::object* schema = &view_.root();
    const json::value* property = nullptr;
    for (const std::string& part : info.path) {
      property = &schema->at("properties").as_object().at(part);
      schema = view_.plain(*property).schema;
    }
    if (info.repeated) return &schema->at("items");
    if (info.keyed) return &schema->at("additionalProperties");
    return property;
  }

  SchemaView view_;
  std::vector<OptionInfo> infos_;
  json::value result_;
  std::set<std::string> given_;
  std::vector<Problem> problems_;
};

}  // namespace

Result<json::value> options_from_arguments(const json::value& schema, const std::vector<std::string>& arguments, json::value start) {
  ArgumentReader reader(schema, std::move(start));
  reader.read(arguments);
  return reader.finish();
}

}  // namespace koers
