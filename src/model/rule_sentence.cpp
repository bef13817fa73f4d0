// A completeness rule as a sentence that people can check.
#include "base/text.h"
#include "model/metamodel.h"

namespace koers::model {
namespace {

class Sentence {
 public:
  Sentence(const Metamodel& metamodel, const CompletenessRule& rule, Language language)
      : metamodel_(metamodel), rule_(rule), language_(language), dutch_(language == Language::kDutch) {}

  std::string text() const {
    const std::string& plural = metamodel_.type(rule_.type).plural.in(language_);
    std::vector<std::string> conditions, needs;
    for (const auto& condition : rule_.only_if) conditions.push_back(condition_text(condition));
    for (const FieldId field : rule_.needs_any_field) needs.push_back(quoted(metamodel_.field(field).label) + (dutch_ ? " ingevuld" : " filled in"));
    for (const auto& need : rule_.needs_any_relation) needs.push_back(need_text(need));
    const std::string where = list(conditions, dutch_ ? " en " : " and ");
    if (needs.empty()) return plural + (dutch_ ? ": er hoort er geen te zijn waarvoor geldt: " : ": there should be none for which: ") + where + "." + days_text();
    std::string all = plural + (dutch_ ? ": nodig is " : ": needed is ") + list(needs, dutch_ ? " of " : " or ") + ".";
    if (!where.empty()) all += (dutch_ ? " Dit geldt als " : " This holds if ") + where + ".";
    return all + days_text();
  }

 private:
  static std::string quoted(std::string_view text) { return "‘" + std::string(text) + "’"; }
  std::string quoted(const Label& label) const { return quoted(label.in(language_)); }

  static std::string list(const std::vector<std::string>& parts, std::string_view last) {
    std::string text;
    for (size_t i = 0; i < parts.size(); ++i) {
      if (i > 0) text += i + 1 == parts.size() ? last : std::string_view(", ");
      text += parts[i];
    }
    return text;
  }

  std::string choices_text(const Field& field, const std::vector<std::string>& names) const {
    std::vector<std::string> words;
    for (const std::string& name : names) {
      std::string word = name == "yes" && dutch_ ? "ja" : name == "no" && dutch_ ? "nee" : name;
      for (const ChoiceOption& option : field.choices) {
        if (option.name == name) word = option.label.in(language_);
      }
      words.push_back(std::move(word));
    }
    return list(words, dutch_ ? " of " : " or ");
  }

  std::string days_text() const {
    if (!rule_.from && !rule_.until) return {};
    std::string text = dutch_ ? " De regel geldt" : " The rule holds";
    if (rule_.from) text += (dutch_ ? " vanaf " : " from ") + format_date(*rule_.from, language_);
    if (rule_.until) text += (dutch_ ? " tot en met " : " up to and including ") + format_date(*rule_.until, language_);
    return text + ".";
  }

  std::string day_text(int32_t days) const {
    if (days == 0) return dutch_ ? "vandaag" : "today";
    const std::string count = format_number(int64_t{days < 0 ? -days : days}, language_);
    if (days < 0) return dutch_ ? count + " dagen geleden" : count + " days ago";
    return dutch_ ? "vandaag over " + count + " dagen" : count + " days from today";
  }

  std::string condition_text(const CompletenessRule::Condition& condition) const {
    const Field& field = metamodel_.field(condition.field);
    std::vector<std::string> parts;
    if (!condition.any_of.empty()) parts.push_back((dutch_ ? "is " : "is ") + choices_text(field, condition.any_of));
    if (!condition.none_of.empty()) parts.push_back((dutch_ ? "is niet " : "is not ") + choices_text(field, condition.none_of));
    if (condition.filled) parts.emplace_back(dutch_ ? "is ingevuld" : "is filled in");
    if (condition.absent) parts.emplace_back(dutch_ ? "is leeg" : "is empty");
    if (condition.from_days) parts.push_back((dutch_ ? "is niet eerder dan " : "is not before ") + day_text(*condition.from_days));
    if (condition.within_days) parts.push_back((dutch_ ? "is eerder dan " : "is before ") + day_text(*condition.within_days));
    const auto bound = [&](double value, const char* nl, const char* en) {
      if (value > -1e300 && value < 1e300) parts.push_back((dutch_ ? nl : en) + format_number(value, value == static_cast<double>(static_cast<int64_t>(value)) ? 0 : 2, language_));
    };
    bound(condition.at_least, "is minstens ", "is at least ");
    bound(condition.at_most, "is hoogstens ", "is at most ");
    return quoted(field.label) + " " + list(parts, dutch_ ? " en " : " and ");
  }

  std::string need_text(const CompletenessRule::Need& need) const {
    const RelationType& relation = metamodel_.relation_type(need.relation);
    std::string text;
    if (need.at_most != 0xffffffff) text = (dutch_ ? "hoogstens " : "at most ") + std::to_string(need.at_most) + (dutch_ ? " keer " : " times ");
    else if (need.at_least != 1) text = (dutch_ ? "minstens " : "at least ") + std::to_string(need.at_least) + (dutch_ ? " keer " : " times ");
    text += quoted(need.incoming ? relation.inverse_label : relation.label);
    std::vector<std::string> others;
    for (const TypeId other : need.other) others.push_back(metamodel_.type(other).label.in(language_));
    if (!others.empty()) text += " " + list(others, dutch_ ? " of " : " or ");
    return text;
  }

  const Metamodel& metamodel_;
  const CompletenessRule& rule_;
  Language language_;
  bool dutch_;
};

}  // namespace

Label rule_sentence(const Metamodel& metamodel, const CompletenessRule& rule) {
  return {Sentence(metamodel, rule, Language::kDutch).text(), Sentence(metamodel, rule, Language::kEnglish).text()};
}

}  // namespace koers::model
