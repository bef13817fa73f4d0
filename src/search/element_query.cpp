#include "search/element_query.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "search/texts.h"

namespace koers::search {
namespace {

using model::ElementView;
using model::Field;
using model::FieldId;
using model::FieldKind;
using model::Metamodel;
using model::TypeId;
using model::ValueView;
using model::View;

constexpr std::array<std::pair<std::string_view, Operation>, 9> kOperations{{{"is", Operation::kIs},
                                                                             {"not", Operation::kNot},
                                                                             {"contains", Operation::kContains},
                                                                             {"from", Operation::kFrom},
                                                                             {"to", Operation::kTo},
                                                                             {"empty", Operation::kEmpty},
                                                                             {"filled", Operation::kFilled},
                                                                             {"has", Operation::kHas},
                                                                             {"lacks", Operation::kLacks}}};

bool is_range(Operation operation) { return operation == Operation::kFrom || operation == Operation::kTo; }
bool takes_value(Operation operation) {
  return operation == Operation::kIs || operation == Operation::kNot || operation == Operation::kContains || is_range(operation);
}

bool has_numbers(FieldKind kind) {
  switch (kind) {
    case FieldKind::kInteger:
    case FieldKind::kNumber:
    case FieldKind::kMoney:
    case FieldKind::kDate:
    case FieldKind::kQuarter:
    case FieldKind::kShare:
    case FieldKind::kYesNo: return true;
    default: return false;
  }
}

std::optional<double> parse_comparable(FieldKind kind, const std::string& text) {
  if (kind == FieldKind::kDate) {
    const auto date = parse_iso_date(text);
    return date ? std::optional<double>(date->days) : std::nullopt;
  }
  if (kind == FieldKind::kQuarter) {
    const auto quarter = parse_iso_quarter(text);
    return quarter ? std::optional<double>(quarter->index) : std::nullopt;
  }
  if (kind == FieldKind::kYesNo) return text == "true" ? std::optional<double>(1) : text == "false" ? std::optional<double>(0) : std::nullopt;
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// "a|b\|c" → {"a", "b|c"}
std::vector<std::string> split_values(std::string_view text) {
  std::vector<std::string> values(1);
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) values.back() += text[++i];
    else if (text[i] == '|') values.emplace_back();
    else values.back() += text[i];
  }
  return values;
}

class Parser {
 public:
  Parser(const View& view, const QueryText& text) : view_(view), metamodel_(view.metamodel()), text_(text) {}

  Result<ElementQuery> parse() {
    parse_types();
    for (const std::string& filter : text_.filters) parse_filter(filter);
    parse_sort();
    for (const std::string& word : split(fold(text_.words), ' ')) {
      if (!word.empty()) query_.words.push_back(word);
    }
    if (!problems_.empty()) return Error(ErrorCode::kInvalidInput, std::move(problems_));
    write_down();
    return std::move(query_);
  }

 private:
  void problem(const MessageText& what, std::vector<MessageArgument> arguments, std::string path, Message mend) {
    problems_.push_back({Message(what, std::move(arguments)), Where{.path = std::move(path)}, std::move(mend)});
  }

  void parse_types() {
    for (const std::string& name : text_.types) {
      const TypeId type = metamodel_.find_type(name);
      if (!type.valid()) problem(kUnknownType, {{"type", name}}, "?type", Message(kSeeTypes));
      else if (std::ranges::find(query_.types, type) == query_.types.end()) query_.types.push_back(type);
    }
    query_.all_types = text_.types.empty();
    if (!query_.all_types) return;
    for (const model::ElementType& type : metamodel_.types()) {
      if (view_.element_count(type.id) > 0 || !type.removed) query_.types.push_back(type.id);
    }
  }

  // The field that each type in the question has under this name; empty when none has.
  FieldByType fields_named(std::string_view name) const {
    FieldByType fields(metamodel_.types().size());
    bool any = false;
    for (const TypeId type : query_.types) {
      const FieldId id = metamodel_.find_field(type, name);
      if (!id.valid() || !view_.sees(metamodel_.field(id))) continue;
      fields[type.value] = id;
      any = true;
    }
    return any ? fields : FieldByType{};
  }

  void unknown_field(const std::string& name, const std::string& path) {
    std::string best;
    int best_distance = static_cast<int>(name.size()) / 3 + 2;
    const auto consider = [&](const std::string& known) {
      const int distance = edit_distance(name, known, best_distance);
      if (distance < best_distance) best = known, best_distance = distance;
    };
    for (const TypeId type : query_.types) {
      for (const FieldId id : metamodel_.type(type).fields) {
        if (view_.sees(metamodel_.field(id))) consider(metamodel_.field(id).name);
      }
    }
    for (const model::RelationType& type : metamodel_.relation_types()) consider(type.name);
    problem(kUnknownField, {{"field", name}}, path, best.empty() ? Message(kSeeFields) : Message(kDidYouMean, {{"name", best}}));
  }

  void parse_filter(const std::string& text) {
    const size_t first = text.find(':');
    const size_t second = first == text.npos ? text.npos : text.find(':', first + 1);
    const std::string name = text.substr(0, first);
    const std::string word = first == text.npos ? std::string() : text.substr(first + 1, second == text.npos ? text.npos : second - first - 1);
    const auto operation = std::ranges::find(kOperations, word, &std::pair<std::string_view, Operation>::first);
    if (name.empty() || operation == kOperations.end()) return problem(kBadFilter, {{"filter", text}}, "?filter", Message(kFilterForm));
    Filter filter{.operation = operation->second, .fields = {}, .relation = {}, .values = {}, .folded = {}, .numbers = {}, .ends = {}};
    if (takes_value(filter.operation) && second == text.npos) return problem(kBadFilter, {{"filter", text}}, "?filter", Message(kFilterForm));
    if (second != text.npos) filter.values = split_values(std::string_view(text).substr(second + 1));

    if (filter.operation == Operation::kHas || filter.operation == Operation::kLacks) {
      if (!find_relation(name, filter)) return unknown_field(name, "?filter");
      if (!find_ends(filter)) return;
    } else {
      if (name == "key") filter.subject = Subject::kKey;
      else if (name == "type") filter.subject = Subject::kType;
      else filter.fields = fields_named(name);
      if (filter.subject == Subject::kField && filter.fields.empty()) {
        Filter relation;
        if (!find_relation(name, relation)) return unknown_field(name, "?filter");
        return problem(kBadOperator, {{"operator", word}, {"field", name}}, "?filter", Message(kChooseOperator, {{"operators", std::string("has, lacks")}}));
      }
      if (!read_values(name, word, filter)) return;
    }
    query_.filters.push_back(std::move(filter));
  }

  bool find_relation(const std::string& name, Filter& filter) const {
    filter.subject = Subject::kRelation;
    filter.incoming = name.ends_with(".in");
    filter.relation = metamodel_.find_relation_type(filter.incoming ? std::string_view(name).substr(0, name.size() - 3) : std::string_view(name));
    return filter.relation.valid();
  }

  bool find_ends(Filter& filter) {
    bool all = true;
    for (const std::string& key : filter.values) {
      if (const ElementView element = view_.find(key)) {
        filter.ends.push_back(element.id());
      } else {
        problem(kNoSuchElement, {{"key", key}}, "?filter", Message(kCheckKey));
        all = false;
      }
    }
    return all;
  }

  bool read_values(const std::string& name, const std::string& word, Filter& filter) {
    filter.or_empty = takes_value(filter.operation) && std::erase(filter.values, "") > 0;
    for (const std::string& value : filter.values) filter.folded.push_back(fold(value));
    if (filter.subject != Subject::kField) {
      if (!is_range(filter.operation)) return true;
      problem(kBadOperator, {{"operator", word}, {"field", name}}, "?filter", Message(kChooseOperator, {{"operators", std::string("is, not, contains, empty, filled")}}));
      return false;
    }
    const auto first = std::ranges::find_if(filter.fields, [](FieldId id) { return id.valid(); });
    const FieldKind kind = metamodel_.field(*first).kind;
    if (is_range(filter.operation) && (!has_numbers(kind) || kind == FieldKind::kYesNo)) {
      problem(kBadOperator, {{"operator", word}, {"field", name}}, "?filter", Message(kChooseOperator, {{"operators", std::string("is, not, contains, empty, filled")}}));
      return false;
    }
    if (!has_numbers(kind) || filter.operation == Operation::kContains) return true;
    for (const std::string& value : filter.values) {
      const auto number = parse_comparable(kind, value);
      if (!number) {
        problem(kBadValue, {{"value", value}, {"field", name}}, "?filter", Message(kValueForm));
        return false;
      }
      filter.numbers.push_back(*number);
    }
    if (is_range(filter.operation) && filter.numbers.size() != 1) {
      problem(kBadFilter, {{"filter", name + ":" + word}}, "?filter", Message(kValueForm));
      return false;
    }
    return true;
  }

  void parse_sort() {
    if (text_.sort.empty()) return;
    for (const std::string& part : split(text_.sort, ',')) {
      SortTerm term{.fields = {}, .descending = part.starts_with('-')};
      const std::string name = term.descending ? part.substr(1) : part;
      if (name == "key") term.subject = Subject::kKey;
      else if (name == "type") term.subject = Subject::kType;
      else term.fields = fields_named(name);
      if (term.subject == Subject::kField && term.fields.empty()) unknown_field(name, "?sort");
      else query_.sort.push_back(std::move(term));
    }
  }

  // Lengths before texts, so that two questions cannot come out the same.
  void write_down() {
    const auto add = [this](std::string_view part) { query_.text += std::to_string(part.size()) + ":" + std::string(part) + ","; };
    for (const std::string& type : text_.types) add(type);
    add("/");
    for (const std::string& filter : text_.filters) add(filter);
    add("/");
    add(text_.sort);
    for (const std::string& word : query_.words) add(word);
  }

  const View& view_;
  const Metamodel& metamodel_;
  const QueryText& text_;
  ElementQuery query_;
  std::vector<Problem> problems_;
};

template <class Range>
bool among(const Range& range, const auto& value) { return std::ranges::find(range, value) != std::ranges::end(range); }

// Whether the value is one of the alternatives of kIs or kNot.
bool is_one_of(const View& view, const ElementView& element, FieldId id, ValueView value, const Filter& filter) {
  if (value.empty()) return filter.or_empty;
  const Field& field = view.metamodel().field(id);
  if (has_numbers(field.kind)) {
    const auto number = comparable(field, value);
    return number && among(filter.numbers, *number);
  }
  if (field.kind == FieldKind::kChoice) return among(filter.values, value.text());
  if (field.kind == FieldKind::kChoices) return std::ranges::any_of(value.texts(), [&](std::string_view item) { return among(filter.values, item); });
  if (field.kind == FieldKind::kTexts) return std::ranges::any_of(value.texts(), [&](std::string_view item) { return among(filter.folded, fold(item)); });
  return among(filter.folded, fold(view.text(element, id)));
}

bool field_holds(const View& view, const ElementView& element, const Filter& filter) {
  const FieldId id = filter.fields[element.type().value];
  const ValueView value = id.valid() ? view.field(element, id) : ValueView();
  switch (filter.operation) {
    case Operation::kEmpty: return value.empty();
    case Operation::kFilled: return !value.empty();
    case Operation::kIs: return is_one_of(view, element, id, value, filter);
    case Operation::kNot: return !is_one_of(view, element, id, value, filter);
    case Operation::kFrom:
    case Operation::kTo: {
      if (value.empty()) return filter.or_empty;
      const auto number = comparable(view.metamodel().field(id), value);
      return number && (filter.operation == Operation::kFrom ? *number >= filter.numbers.front() : *number <= filter.numbers.front());
    }
    case Operation::kContains: {
      if (value.empty()) return filter.or_empty;
      const std::string shown = fold(value.commitment() != nullptr ? view.text(element, id) : view.display(id, value));
      return std::ranges::any_of(filter.folded, [&](const std::string& part) { return shown.find(part) != shown.npos; });
    }
    default: return false;
  }
}

// The key or the type as a text.
bool text_holds(std::string_view text, const Filter& filter) {
  switch (filter.operation) {
    case Operation::kIs: return among(filter.values, text);
    case Operation::kNot: return !among(filter.values, text);
    case Operation::kContains: {
      const std::string shown = fold(text);
      return std::ranges::any_of(filter.folded, [&](const std::string& part) { return shown.find(part) != shown.npos; });
    }
    case Operation::kFilled: return true;
    default: return false;
  }
}

bool relation_holds(const View& view, const ElementView& element, const Filter& filter) {
  bool found = false;
  const auto look = [&](const model::Edge& edge) {
    if (filter.ends.empty()) found = true;
    else if (edge.other.is_element() && among(filter.ends, edge.other.element())) found = true;
  };
  if (filter.incoming) view.for_each_in(element, filter.relation, look);
  else view.for_each_out(element, filter.relation, look);
  return found == (filter.operation == Operation::kHas);
}

}  // namespace

Result<ElementQuery> parse_query(const View& view, const QueryText& text) { return Parser(view, text).parse(); }

std::optional<double> comparable(const Field& field, ValueView value) {
  if (value.empty()) return std::nullopt;
  switch (field.kind) {
    case FieldKind::kInteger: return static_cast<double>(value.integer());
    case FieldKind::kNumber:
    case FieldKind::kShare: return value.number();
    case FieldKind::kMoney: return static_cast<double>(value.money().cents);
    case FieldKind::kDate: return value.date().days;
    case FieldKind::kQuarter: return value.quarter().index;
    case FieldKind::kYesNo: return value.yes() ? 1 : 0;
    default: return std::nullopt;
  }
}

bool holds(const View& view, const ElementView& element, const Filter& filter) {
  switch (filter.subject) {
    case Subject::kKey: return text_holds(element.key(), filter);
    case Subject::kType: return text_holds(view.metamodel().type(element.type()).name, filter);
    case Subject::kRelation: return relation_holds(view, element, filter);
    case Subject::kField: return field_holds(view, element, filter);
  }
  return false;
}

}  // namespace koers::search
