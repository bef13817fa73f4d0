// Fields, choices and table columns.
#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "model/metamodel_compiler.h"

namespace koers::model {
namespace {

bool is_numeric(FieldKind kind) {
  return kind == FieldKind::kInteger || kind == FieldKind::kNumber || kind == FieldKind::kMoney || kind == FieldKind::kShare;
}

std::vector<std::string> kind_names() {
  std::vector<std::string> names;
  for (const auto& [name, kind] : field_kind_names()) names.emplace_back(name);
  return names;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text.append(text.empty() ? "" : ", ").append(name);
  return text;
}

// The names between braces in a header pattern.
std::vector<std::string> placeholders(std::string_view pattern) {
  std::vector<std::string> names;
  for (size_t open = pattern.find('{'); open != pattern.npos; open = pattern.find('{', open + 1)) {
    const size_t close = pattern.find('}', open);
    if (close == pattern.npos) break;
    names.emplace_back(pattern.substr(open + 1, close - open - 1));
  }
  return names;
}

}  // namespace

const std::vector<std::pair<std::string_view, FieldKind>>& field_kind_names() {
  static const std::vector<std::pair<std::string_view, FieldKind>> kNames = {
      {"text", FieldKind::kText},     {"long_text", FieldKind::kLongText}, {"integer", FieldKind::kInteger}, {"number", FieldKind::kNumber},
      {"yes_no", FieldKind::kYesNo},  {"money", FieldKind::kMoney},        {"date", FieldKind::kDate},       {"quarter", FieldKind::kQuarter},
      {"share", FieldKind::kShare},   {"choice", FieldKind::kChoice},      {"choices", FieldKind::kChoices}, {"texts", FieldKind::kTexts},
      {"table", FieldKind::kTable},   {"document", FieldKind::kDocument}};
  return kNames;
}

std::string_view name_of(FieldKind kind) {
  for (const auto& [name, value] : field_kind_names()) {
    if (value == kind) return name;
  }
  return {};
}

Label MetamodelCompiler::read_label(const YamlNode& node) {
  Label label;
  for (const YamlEntry& entry : node.entries({"nl", "en"})) (entry.key == "nl" ? label.nl : label.en) = entry.value.text();
  if (label.nl.empty()) node.problem(kLabelEmpty, {{"language", Label{"Nederlands", "Dutch"}}, {"name", node.name()}}, kLabelEmptyMend);
  if (label.en.empty()) node.problem(kLabelEmpty, {{"language", Label{"Engels", "English"}}, {"name", node.name()}}, kLabelEmptyMend);
  return label;
}

void MetamodelCompiler::read_fields(const YamlNode& node, bool own, const Owner& owner) {
  for (const YamlEntry& entry : node.entries()) {
    if (owner.inherited && owner.inherited->contains(entry.key)) {
      if (!owner.may_refine) entry.key_node.problem(kTwice, {{"name", owner.name + "." + entry.key}}, kTwiceMend);
      continue;
    }
    const auto known = owner.by_name->find(entry.key);
    const bool is_new = known == owner.by_name->end();
    if (!good_name(entry.key_node, entry.key, own, is_new)) continue;
    if (!is_new) {
      if (!own) {
        entry.key_node.problem(kTwice, {{"name", owner.name + "." + entry.key}}, kTwiceMend);
      } else {
        extend_field(entry.value, result_->fields_[known->second.value]);
      }
      continue;
    }
    const std::string symbol = owner.name + "." + entry.key;
    const FieldId id{intern(result_->symbols_.fields, field_ids_, symbol)};
    if (id.value >= result_->fields_.size()) result_->fields_.resize(id.value + 1u);
    Field& field = result_->fields_[id.value];
    field = Field{};
    field.id = id;
    field.name = entry.key;
    field.symbol = symbol;
    field.own = own;
    defined_fields_.insert(id.value);
    owner.by_name->emplace(entry.key, id);
    owner.fields->push_back(id);
    read_field(entry.value, field);
  }
}

void MetamodelCompiler::read_field(const YamlNode& body, Field& field) {
  bool has_kind = false;
  std::optional<YamlNode> headers;
  for (const YamlEntry& entry : body.entries({"nl", "en", "help", "kind", "choices", "columns", "headers", "also", "unit", "min", "max", "required", "personal",
                                              "retained_by", "only_for", "internal", "removed"})) {
    const YamlNode& value = entry.value;
    if (entry.key == "nl") field.label.nl = value.text();
    else if (entry.key == "en") field.label.en = value.text();
    else if (entry.key == "help") field.help = read_label(value);
    else if (entry.key == "kind") {
      const std::string kind = value.text();
      const auto& names = field_kind_names();
      const auto found = std::ranges::find(names, kind, [](const auto& pair) { return pair.first; });
      if (found == names.end()) {
        value.problem_with_names(kUnknownName, {{"what", Label{"Het soort", "Kind"}}, {"name", kind}}, kind_names());
      } else {
        field.kind = found->second;
      }
      has_kind = true;
    } else if (entry.key == "choices") read_choices(value, ChoiceNames::kFree, field.choices);
    else if (entry.key == "columns") field.columns = read_columns(value);
    else if (entry.key == "headers") headers = value;
    else if (entry.key == "also") field.synonyms = value.texts();
    else if (entry.key == "unit") field.unit = value.text();
    else if (entry.key == "min") field.min = value.number().value_or(field.min);
    else if (entry.key == "max") field.max = value.number().value_or(field.max);
    else if (entry.key == "required") field.required = value.yes_no();
    else if (entry.key == "personal") field.personal = value.yes_no();
    else if (entry.key == "retained_by") field.retained_by = value.text();
    else if (entry.key == "internal") field.internal = value.yes_no();
    else if (entry.key == "removed") field.removed = value.yes_no();
    else if (entry.key == "only_for") {
      for (const YamlNode& item : value.items()) {
        const std::string name = item.text();
        const auto at = std::ranges::find(result_->label_names_, name);
        if (name.empty() || at == result_->label_names_.end()) {
          item.problem_with_names(kUnknownName, {{"what", Label{"Het leeslabel", "Read label"}}, {"name", name}}, result_->label_names_);
        } else {
          field.labels = static_cast<Labels>(field.labels | 1u << (at - result_->label_names_.begin()));
        }
      }
    }
  }
  if (headers) read_headers(*headers, field);
  if (!has_kind) body.problem(kMissingKey, {{"name", std::string("kind")}}, kMissingKeyMend, {{"name", std::string("kind")}});
  check_field(body, field);
}

void MetamodelCompiler::check_field(const YamlNode& body, const Field& field) {
  const auto misfit = [&](const char* name, const char* kinds) {
    body.problem(kNotForKind, {{"name", std::string(name)}, {"kind", std::string(name_of(field.kind))}}, kNotForKindMend,
                 {{"name", std::string(name)}, {"kinds", std::string(kinds)}});
  };
  const auto missing = [&](const char* name) { body.problem(kMissingKey, {{"name", std::string(name)}}, kMissingKeyMend, {{"name", std::string(name)}}); };
  if (field.label.nl.empty()) body.problem(kLabelEmpty, {{"language", Label{"Nederlands", "Dutch"}}, {"name", field.name}}, kLabelEmptyMend);
  if (field.label.en.empty()) body.problem(kLabelEmpty, {{"language", Label{"Engels", "English"}}, {"name", field.name}}, kLabelEmptyMend);
  const bool chooses = field.kind == FieldKind::kChoice || field.kind == FieldKind::kChoices;
  if (chooses && field.choices.empty()) missing("choices");
  if (!chooses && !field.choices.empty()) misfit("choices", "choice, choices");
  if (field.kind == FieldKind::kTable && field.columns.empty()) missing("columns");
  if (field.kind != FieldKind::kTable && !field.columns.empty()) misfit("columns", "table");
  if (field.kind != FieldKind::kTable && !is_numeric(field.kind) && !field.headers.empty()) misfit("headers", "table, integer, number, money, share");
  const bool bounded = field.min != -std::numeric_limits<double>::infinity() || field.max != std::numeric_limits<double>::infinity();
  if (bounded && !is_numeric(field.kind)) misfit("min, max", "integer, number, money, share");
  if (field.min > field.max) body.problem(kBadRange, {{"min", field.min}, {"max", field.max}}, kBadRangeMend);
  // A commitment is made over a text, so only texts can be personal.
  if (field.personal && field.kind != FieldKind::kText && field.kind != FieldKind::kLongText) misfit("personal", "text, long_text");
  if (!field.retained_by.empty() && !field.personal) misfit("retained_by", "personal");
  check_choice_words(body, field.choices);
}

void MetamodelCompiler::extend_field(const YamlNode& body, Field& field) {
  if (!body.is_map()) {
    body.problem(kExpectedMap, {{"name", field.name}}, kYamlBrokenMend);
    return;
  }
  for (const YamlEntry& entry : body.entries()) {
    if (entry.key == "also") {
      for (std::string& word : entry.value.texts()) field.synonyms.push_back(std::move(word));
    } else if (entry.key == "choices" && !field.choices.empty() && entry.value.is_map()) {
      read_choices(entry.value, field.own ? ChoiceNames::kFree : ChoiceNames::kOwn, field.choices);
      check_choice_words(entry.value, field.choices);
    } else if (field.own && entry.key == "removed") {
      field.removed = entry.value.yes_no();
    } else if (field.own && (entry.key == "nl" || entry.key == "en")) {
      (entry.key == "nl" ? field.label.nl : field.label.en) = entry.value.text();
    } else if (field.own && entry.key == "help") {
      field.help = read_label(entry.value);
    } else {
      entry.key_node.problem(kRedefined, {{"what", entry.key}, {"name", field.symbol}}, kRedefinedMend,
                             {{"what", entry.key}, {"allowed", std::string("also, choices")}});
    }
  }
}

void MetamodelCompiler::read_choice_lists(const YamlNode& node, bool own) {
  for (const YamlEntry& entry : node.entries()) {
    if (!good_name(entry.key_node, entry.key, own, true)) continue;
    if (choice_lists_.contains(entry.key)) {
      entry.key_node.problem(kTwice, {{"name", entry.key}}, kTwiceMend);
      continue;
    }
    read_choices(entry.value, ChoiceNames::kFree, choice_lists_[entry.key]);
    check_choice_words(entry.value, choice_lists_[entry.key]);
  }
}

void MetamodelCompiler::read_choices(const YamlNode& node, ChoiceNames names, std::vector<ChoiceOption>& choices) {
  if (node.is_text()) {
    const auto list = choice_lists_.find(node.text());
    if (list != choice_lists_.end()) {
      choices = list->second;
      return;
    }
    std::vector<std::string> lists;
    for (const auto& [name, options] : choice_lists_) lists.push_back(name);
    node.problem_with_names(kUnknownName, {{"what", Label{"De keuzelijst", "Choice list"}}, {"name", node.text()}}, lists);
    return;
  }
  for (const YamlEntry& entry : node.entries()) {
    const auto known = std::ranges::find(choices, entry.key, &ChoiceOption::name);
    const bool is_new = known == choices.end();
    if (names == ChoiceNames::kOwn ? !good_name(entry.key_node, entry.key, true, is_new) : !good_shape(entry.key_node, entry.key)) continue;
    ChoiceOption option{entry.key, {}, {}};
    for (const YamlEntry& part : entry.value.entries({"nl", "en", "also"})) {
      if (part.key == "nl") option.label.nl = part.value.text();
      if (part.key == "en") option.label.en = part.value.text();
      if (part.key == "also") option.synonyms = part.value.texts();
    }
    if (!is_new) {
      if (!option.label.nl.empty() || !option.label.en.empty()) {
        entry.key_node.problem(kRedefined, {{"what", std::string("nl, en")}, {"name", entry.key}}, kRedefinedMend,
                               {{"what", std::string("nl, en")}, {"allowed", std::string("also")}});
      }
      for (std::string& word : option.synonyms) known->synonyms.push_back(std::move(word));
      continue;
    }
    if (option.label.nl.empty()) entry.value.problem(kLabelEmpty, {{"language", Label{"Nederlands", "Dutch"}}, {"name", entry.key}}, kLabelEmptyMend);
    if (option.label.en.empty()) entry.value.problem(kLabelEmpty, {{"language", Label{"Engels", "English"}}, {"name", entry.key}}, kLabelEmptyMend);
    choices.push_back(std::move(option));
  }
}

void MetamodelCompiler::check_choice_words(const YamlNode& where, const std::vector<ChoiceOption>& choices) {
  std::map<std::string, std::string> taken;
  for (const ChoiceOption& option : choices) {
    std::vector<std::string> words = option.synonyms;
    words.insert(words.end(), {option.name, option.label.nl, option.label.en});
    for (const std::string& word : words) {
      const auto [at, is_new] = taken.try_emplace(fold(word), option.name);
      if (!is_new && at->second != option.name) {
        where.problem(kAmbiguous, {{"word", word}, {"first", at->second}, {"second", option.name}}, kAmbiguousMend);
      }
    }
  }
}

std::vector<Column> MetamodelCompiler::read_columns(const YamlNode& node) {
  std::vector<Column> columns;
  for (const YamlEntry& entry : node.entries()) {
    if (!good_shape(entry.key_node, entry.key)) continue;
    Column column{entry.key, {}, FieldKind::kText, {}};
    for (const YamlEntry& part : entry.value.entries({"nl", "en", "kind", "choices"})) {
      if (part.key == "nl") column.label.nl = part.value.text();
      if (part.key == "en") column.label.en = part.value.text();
      if (part.key == "choices") read_choices(part.value, ChoiceNames::kFree, column.choices);
      if (part.key != "kind") continue;
      const std::string kind = part.value.text();
      const auto& names = field_kind_names();
      const auto found = std::ranges::find(names, kind, [](const auto& pair) { return pair.first; });
      if (found == names.end() || found->second == FieldKind::kTable || found->second == FieldKind::kDocument) {
        part.value.problem_with_names(kUnknownName, {{"what", Label{"Het soort", "Kind"}}, {"name", kind}}, kind_names());
      } else {
        column.kind = found->second;
      }
    }
    if (column.label.nl.empty()) entry.value.problem(kLabelEmpty, {{"language", Label{"Nederlands", "Dutch"}}, {"name", entry.key}}, kLabelEmptyMend);
    if (column.label.en.empty()) entry.value.problem(kLabelEmpty, {{"language", Label{"Engels", "English"}}, {"name", entry.key}}, kLabelEmptyMend);
    columns.push_back(std::move(column));
  }
  return columns;
}

void MetamodelCompiler::read_headers(const YamlNode& node, Field& field) {
  std::vector<std::string> names;
  for (const Column& column : field.columns) names.push_back(column.name);
  const bool is_table = field.kind == FieldKind::kTable;
  if (!is_table) names.emplace_back("value");
  for (const YamlEntry& entry : node.entries()) {
    const size_t times = entry.key.find('*');
    const std::string column(trim(std::string_view(entry.key).substr(0, times)));
    double factor = 1;
    bool good = std::ranges::find(names, column) != names.end();
    if (times != std::string::npos) {
      const std::string_view number = trim(std::string_view(entry.key).substr(times + 1));
      const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), factor);
      good = good && error == std::errc{} && end == number.data() + number.size() && factor > 0;
    }
    if (!good) {
      entry.key_node.problem(kBadFactor, {{"found", entry.key}}, kBadFactorMend, {{"names", joined(names)}});
      continue;
    }
    for (const YamlNode& item : entry.value.items()) {
      std::string pattern = item.text();
      for (const std::string& name : placeholders(pattern)) {
        if (is_table && std::ranges::find(names, name) != names.end()) continue;
        item.problem(kBadPattern, {{"pattern", pattern}, {"column", name}}, kChooseFrom, {{"names", joined(names)}});
      }
      field.headers.push_back({std::move(pattern), is_table ? column : std::string(), factor});
    }
  }
}

}  // namespace koers::model
