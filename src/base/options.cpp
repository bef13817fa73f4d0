#include "base/options.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/check.h"
#include "base/options_schema.h"
#include "base/text.h"

namespace koers {
namespace {

namespace json = boost::json;

std::string text_at(const json::object& object, std::string_view name) {
  const json::value* value = object.if_contains(name);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::string kebab_case(std::string_view name) {
  std::string result(name);
  std::replace(result.begin(), result.end(), '_', '-');
  return result;
}

std::string_view type_of(const json::object& schema) {
  const json::value* type = schema.if_contains("type");
  if (type == nullptr) return {};
  return type->is_array() ? std::string_view(type->get_array().at(0).get_string()) : std::string_view(type->get_string());
}

// A default as somebody could type it.
std::string typed(const json::value& value, OptionType type) {
  if (value.is_string()) return std::string(value.get_string());
  if (type == OptionType::kYesNo && value.is_bool()) return value.get_bool() ? "ja" : "nee";
  if (type == OptionType::kMoney && value.is_int64()) return format_money({value.get_int64()}, Language::kDutch);
  if (type == OptionType::kShare && value.is_double()) {
    for (int decimals = 0; decimals <= 4; ++decimals) {
      std::string text = format_percentage(value.get_double(), decimals, Language::kDutch);
      if (parse_percentage(text) == value.get_double()) return text;
    }
  }
  std::string text = format_json(value);
  if (type == OptionType::kNumber) {
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    std::replace(text.begin(), text.end(), '.', ',');
  }
  return text;
}

std::string default_text_of(const json::value* value, const OptionInfo& info) {
  if (value == nullptr || value->is_null()) return {};
  if (!info.repeated) return info.keyed ? "" : typed(*value, info.type);
  std::string text;
  for (const json::value& item : value->as_array()) text.append(text.empty() ? "" : ", ").append(typed(item, info.type));
  return text;
}

class Lister {
 public:
  explicit Lister(const SchemaView& view) : view_(view) {}

  // group: what holds for these fields when the group around them is absent; null when the fields say so themselves.
  void list(const json::object& schema, const std::vector<std::string>& path, const json::object* group, bool group_required) {
    const json::value* properties = schema.if_contains("properties");
    if (properties == nullptr) return;
    for (const auto& [name, property] : properties->as_object()) {
      std::vector<std::string> here = path;
      here.emplace_back(name);
      const json::value* holds = group != nullptr ? group->if_contains(name) : property.as_object().if_contains("default");
      add(property, std::move(here), holds, group_required && is_required(schema, name));
    }
  }
  std::vector<OptionInfo> take() { return std::move(infos_); }

 private:
  static bool is_required(const json::object& schema, std::string_view name) {
    const json::value* required = schema.if_contains("required");
    if (required == nullptr) return false;
    const json::array& names = required->as_array();
    return std::any_of(names.begin(), names.end(), [name](const json::value& one) { return std::string_view(one.get_string()) == name; });
  }

  void add(const json::value& schema, std::vector<std::string> path, const json::value* holds, bool required) {
    constexpr size_t kLevelsMax = 3;
    const json::object& property = schema.as_object();
    Plain plain = view_.plain(schema);
    if (plain.schema->contains("properties") && path.size() < kLevelsMax) {
      return list(*plain.schema, path, holds != nullptr && holds->is_object() ? &holds->get_object() : nullptr, required);
    }
    OptionInfo info;
    for (const std::string& part : path) info.name.append(info.name.empty() ? "" : "-").append(kebab_case(part));
    info.path = std::move(path);
    info.required = required;
    info.optional = plain.optional;
    if (const json::value* items = plain.schema->if_contains("items")) {
      info.repeated = true;
      plain = view_.plain(*items);
    } else if (const json::value* values = plain.schema->if_contains("additionalProperties"); values != nullptr && values->is_object()) {
      info.keyed = true;
      plain = view_.plain(*values);
    }
    info.type = option_type(*plain.schema);
    info.unit = text_at(property, "x-unit");
    if (const json::value* choices = plain.schema->if_contains("enum")) {
      for (const json::value& choice : choices->as_array()) info.choices.emplace_back(choice.get_string());
    }
    if (const json::value* label = property.if_contains("x-label"))
      info.label = {text_at(label->as_object(), "nl"), text_at(label->as_object(), "en")};
    if (const json::value* help = property.if_contains("x-help"))
      info.help = {text_at(help->as_object(), "nl"), text_at(help->as_object(), "en")};
    info.default_text = default_text_of(holds, info);
    infos_.push_back(std::move(info));
  }

  const SchemaView& view_;
  std::vector<OptionInfo> infos_;
};

}  // namespace

OptionType option_type(const json::object& schema) {
  const std::string format = text_at(schema, "format");
  const std::string_view type = type_of(schema);
  if (schema.contains("enum")) return OptionType::kChoice;
  if (format == "money") return OptionType::kMoney;
  if (format == "share") return OptionType::kShare;
  if (format == "date") return OptionType::kDate;
  if (format == "quarter") return OptionType::kQuarter;
  if (format == "date-time") return OptionType::kMoment;
  if (type == "boolean") return OptionType::kYesNo;
  if (type == "integer") return OptionType::kInteger;
  if (type == "number") return OptionType::kNumber;
  if (type == "string") return OptionType::kText;
  return schema.contains("properties") ? OptionType::kGroup : OptionType::kJson;
}

Label words_of(OptionType type) {
  switch (type) {
    case OptionType::kYesNo: return {"ja of nee", "yes or no"};
    case OptionType::kInteger: return {"een geheel getal", "a whole number"};
    case OptionType::kNumber: return {"een getal", "a number"};
    case OptionType::kText: return {"een tekst", "a text"};
    case OptionType::kMoney: return {"een bedrag", "an amount"};
    case OptionType::kShare: return {"een percentage", "a percentage"};
    case OptionType::kDate: return {"een datum", "a date"};
    case OptionType::kQuarter: return {"een kwartaal", "a quarter"};
    case OptionType::kMoment: return {"een moment", "a moment"};
    case OptionType::kChoice: return {"een keuze", "a choice"};
    case OptionType::kGroup: return {"een groep velden", "a group of fields"};
    case OptionType::kJson: return {"een JSON-waarde", "a JSON value"};
  }
  UNREACHABLE("an option type without words");
}

std::vector<OptionInfo> option_infos(const json::value& schema) {
  const SchemaView view(schema);
  Lister lister(view);
  lister.list(view.root(), {}, nullptr, /*group_required=*/true);
  return lister.take();
}

std::string options_help(const std::vector<OptionInfo>& options, Language language) {
  const bool dutch = language == Language::kDutch;
  std::vector<std::string> flags;
  size_t widest = 0;
  for (const OptionInfo& info : options) {
    std::string flag = "--" + info.name;
    if (info.keyed) flag += dutch ? "-<sleutel>" : "-<key>";
    flags.push_back(std::move(flag));
    widest = std::max(widest, flags.back().size());
  }
  std::string text;
  for (size_t i = 0; i < options.size(); ++i) {
    const OptionInfo& info = options[i];
    std::vector<std::string> notes;
    if (info.choices.empty()) notes.push_back(words_of(info.type).in(language));
    for (const std::string& choice : info.choices) notes.push_back(choice);
    if (!info.unit.empty() && info.type != OptionType::kMoney) notes.push_back(info.unit);
    if (info.repeated) notes.emplace_back(dutch ? "mag vaker" : "may be repeated");
    if (info.required) notes.emplace_back(dutch ? "verplicht" : "required");
    if (!info.default_text.empty()) notes.push_back((dutch ? "standaard " : "default ") + info.default_text);
    text += fmt::format("  {:<{}}  {}", flags[i], widest, info.label.in(language));
    text += fmt::format("{}({})\n", info.label.in(language).empty() ? "" : " ", fmt::join(notes, ", "));
  }
  return text;
}

}  // namespace koers
