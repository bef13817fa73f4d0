#include "cli/tree_text.h"

#include <boost/json.hpp>

#include "base/money.h"
#include "base/text.h"
#include "base/time.h"

namespace koers::cli {

namespace {

constexpr size_t kColumnWidthMax = 60;

class Printer {
 public:
  Printer(const boost::json::value& root, Language language) : root_(root), language_(language) {}

  void value(const boost::json::value& value, const boost::json::value& schema, size_t indent) {
    const boost::json::object& shape = resolve(schema);
    if (value.is_object() && !is_sentence(value)) {
      object(value.as_object(), shape, indent);
    } else if (value.is_array() && !value.as_array().empty() && value.as_array().front().is_object() &&
               !is_sentence(value.as_array().front())) {
      table(value.as_array(), resolve(member(shape, "items")), indent);
    } else if (value.is_array()) {
      for (const boost::json::value& item : value.as_array()) line(indent, "- " + scalar(item, resolve(member(shape, "items"))));
    } else {
      line(indent, scalar(value, shape));
    }
  }
  std::string take() { return std::move(text_); }

 private:
  static const boost::json::value& member(const boost::json::object& object, std::string_view name) {
    static const boost::json::value nothing = boost::json::object();
    const boost::json::value* found = object.if_contains(name);
    return found != nullptr ? *found : nothing;
  }
  const boost::json::object& resolve(const boost::json::value& schema) const {
    static const boost::json::object nothing;
    if (!schema.is_object()) return nothing;
    const boost::json::value* reference = schema.as_object().if_contains("$ref");
    if (reference == nullptr || !reference->is_string()) return schema.as_object();
    boost::system::error_code failed;
    const boost::json::value* target = root_.find_pointer(std::string_view(reference->as_string()).substr(1), failed);
    return target != nullptr && target->is_object() ? target->as_object() : nothing;
  }
  // A Message or Label: both languages of one sentence.
  static bool is_sentence(const boost::json::value& value) {
    return value.is_object() && value.as_object().contains("nl") && value.as_object().contains("en");
  }
  std::string label(const boost::json::object& shape, std::string_view name) const {
    const boost::json::value& field =
        member(member(shape, "properties").is_object() ? member(shape, "properties").as_object() : shape, name);
    if (field.is_object()) {
      if (const boost::json::value* both = field.as_object().if_contains("x-label"); both != nullptr) return sentence(*both);
    }
    return std::string(name);
  }
  std::string sentence(const boost::json::value& both) const {
    const boost::json::value* words = both.as_object().if_contains(language_ == Language::kDutch ? "nl" : "en");
    return words != nullptr && words->is_string() ? std::string(words->as_string()) : std::string();
  }
  std::string scalar(const boost::json::value& value, const boost::json::object& shape) const {
    const boost::json::value& format = member(shape, "format");
    const std::string_view kind = format.is_string() ? std::string_view(format.as_string()) : std::string_view();
    if (value.is_null()) return "–";
    if (is_sentence(value)) return sentence(value);
    if (value.is_bool())
      return value.as_bool() ? (language_ == Language::kDutch ? "ja" : "yes") : (language_ == Language::kDutch ? "nee" : "no");
    if (value.is_int64() || value.is_uint64()) {
      const int64_t number = value.to_number<int64_t>();
      return kind == "money" ? format_money(Money{number}, language_) : format_number(number, language_);
    }
    if (value.is_double())
      return kind == "share" ? format_percentage(value.as_double(), 1, language_) : format_number(value.as_double(), 2, language_);
    if (value.is_string()) {
      const std::string text(value.as_string());
      if (kind == "date") {
        if (const auto date = parse_iso_date(text)) return format_date_short(*date, language_);
      }
      return text;
    }
    if (value.is_array()) {
      std::string joined;
      for (const boost::json::value& item : value.as_array())
        joined += (joined.empty() ? "" : ", ") + scalar(item, resolve(member(shape, "items")));
      return joined.empty() ? "–" : joined;
    }
    // A small object in a cell: an element by its key and name, anything else by its values.
    std::string joined;
    for (const auto& [name, item] : value.as_object()) {
      if (name == "type") continue;
      const boost::json::value& properties = member(shape, "properties");
      joined += (joined.empty() ? "" : " ") + scalar(item, resolve(member(properties.is_object() ? properties.as_object() : shape, name)));
    }
    return joined;
  }
  void line(size_t indent, const std::string& words) { text_ += std::string(indent * 2, ' ') + words + "\n"; }

  void object(const boost::json::object& object, const boost::json::object& shape, size_t indent) {
    for (const auto& [name, item] : object) {
      const boost::json::value& properties = member(shape, "properties");
      const boost::json::value& field =
          properties.is_object() ? member(properties.as_object(), name) : member(shape, "additionalProperties");
      const bool nested =
          (item.is_object() && !is_sentence(item)) || (item.is_array() && !item.as_array().empty() && item.as_array().front().is_object());
      if (nested) {
        line(indent, label(shape, name) + ":");
        value(item, field, indent + 1);
      } else {
        line(indent, label(shape, name) + ": " + scalar(item, resolve(field)));
      }
    }
  }

  void table(const boost::json::array& rows, const boost::json::object& shape, size_t indent) {
    std::vector<std::string> names;
    for (const auto& [name, item] : rows.front().as_object()) names.emplace_back(name);
    std::vector<std::vector<std::string>> cells{{}};
    for (const std::string& name : names) cells[0].push_back(label(shape, name));
    const boost::json::value& properties = member(shape, "properties");
    for (const boost::json::value& row : rows) {
      std::vector<std::string> line;
      for (const std::string& name : names) {
        const boost::json::value* item = row.is_object() ? row.as_object().if_contains(name) : nullptr;
        line.push_back(
            item == nullptr ? "" : scalar(*item, resolve(properties.is_object() ? member(properties.as_object(), name) : properties)));
      }
      cells.push_back(std::move(line));
    }
    std::vector<size_t> widths(names.size());
    for (const auto& row : cells) {
      for (size_t column = 0; column < row.size(); ++column)
        widths[column] = std::max(widths[column], std::min(columns_of(row[column]), kColumnWidthMax));
    }
    for (const auto& row : cells) {
      std::string words;
      for (size_t column = 0; column < row.size(); ++column) {
        words += row[column];
        if (column + 1 < row.size())
          words += std::string(columns_of(row[column]) < widths[column] ? widths[column] - columns_of(row[column]) + 2 : 2, ' ');
      }
      line(indent, words);
    }
  }
  static size_t columns_of(std::string_view text) {
    return static_cast<size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
  }

  const boost::json::value& root_;
  Language language_;
  std::string text_;
};

}  // namespace

std::string tree_text(const boost::json::value& value, const boost::json::value& schema, Language language) {
  Printer printer(schema, language);
  printer.value(value, schema, 0);
  return printer.take();
}

}  // namespace koers::cli
