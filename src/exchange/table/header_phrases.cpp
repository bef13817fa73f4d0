#include "exchange/table/header_phrases.h"

#include "base/check.h"
#include "model/metamodel_yaml.h"

namespace koers::exchange::table {

std::string_view header_phrases_yaml();  // the bytes of the file, inside the program

HeaderPhrases::HeaderPhrases() {
  model::YamlProblems problems;
  const auto text = model::read_yaml("header_phrases.yaml", std::string(header_phrases_yaml()), {}, problems);
  CHECK(text != nullptr);
  for (const model::YamlEntry& type : model::YamlNode(*text).entries())
    for (const model::YamlEntry& answer : type.value.entries()) phrases_.emplace(type.key + '.' + answer.key, answer.value.texts());
  CHECK(problems.empty());
}

const HeaderPhrases& HeaderPhrases::builtin() {
  static const HeaderPhrases phrases;
  return phrases;
}

std::span<const std::string> HeaderPhrases::of(std::string_view type, std::string_view answer) const {
  const auto found = phrases_.find(std::string(type).append(1, '.').append(answer));
  return found == phrases_.end() ? std::span<const std::string>{} : std::span<const std::string>(found->second);
}

}  // namespace koers::exchange::table
