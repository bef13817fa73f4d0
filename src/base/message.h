// Sentences as data: a message is an id with typed arguments; words are made at the edge, in Dutch and in English.
//
// A room declares its texts as constants; the compiler refuses one whose Dutch and English do not name the same arguments:
//   inline constexpr MessageText kFieldRequired{"model.field_required", "Vul {field} in.", "Fill in {field}."};
//   Message(kFieldRequired, {{"field", field.label}})
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "base/money.h"
#include "base/time.h"

namespace koers {

enum class Language { kDutch, kEnglish };

// A word that exists in both languages, such as the label of a field.
struct Label {
  std::string nl;
  std::string en;
  bool operator==(const Label&) const = default;
  const std::string& in(Language language) const { return language == Language::kDutch ? nl : en; }
};

class MessageText {
 public:
  consteval MessageText(const char* id, const char* nl, const char* en) : id_(id), nl_(nl), en_(en) {
    if (!names_all_of(nl_, en_) || !names_all_of(en_, nl_)) throw "the Dutch and English text must name the same {arguments}";
  }
  constexpr std::string_view id() const { return id_; }
  constexpr std::string_view in(Language language) const { return language == Language::kDutch ? nl_ : en_; }

 private:
  // Whether every {argument} of `one` stands in `other` too.
  static consteval bool names_all_of(std::string_view one, std::string_view other) {
    for (size_t open = one.find('{'); open != one.npos; open = one.find('{', open + 1)) {
      const size_t close = one.find('}', open);
      if (close == one.npos || other.find(one.substr(open, close - open + 1)) == other.npos) return false;
    }
    return true;
  }
  std::string_view id_, nl_, en_;
};

// A share between 0 and 1, rendered as a percentage.
struct Share {
  double value = 0;
  bool operator==(const Share&) const = default;
};

using MessageValue = std::variant<std::string, int64_t, double, Money, Date, Quarter, Share, Label>;

// Both are copied and dropped wherever something may fail: their special members stand in message.cpp, once, and not in every file that includes this.
struct MessageArgument {
  std::string name;
  MessageValue value;

  MessageArgument();
  MessageArgument(std::string argument_name, MessageValue argument_value);
  MessageArgument(std::string argument_name, double number);
  MessageArgument(std::string argument_name, Money money);
  MessageArgument(std::string argument_name, Date date);
  MessageArgument(std::string argument_name, Quarter quarter);
  MessageArgument(std::string argument_name, Share share);
  MessageArgument(std::string argument_name, Label label);
  // Counts and pieces of text, whatever their type. A year goes in as text: a number gets its thousands separators.
  template <std::integral Integer>
    requires(!std::same_as<Integer, bool>)
  MessageArgument(std::string argument_name, Integer number) : MessageArgument(Whole{static_cast<int64_t>(number)}, std::move(argument_name)) {}
  template <class Text>
    requires(std::convertible_to<Text, std::string_view> && !std::same_as<std::remove_cvref_t<Text>, MessageValue>)
  MessageArgument(std::string argument_name, Text&& text) : MessageArgument(Words{std::string_view(text)}, std::move(argument_name)) {}

  MessageArgument(const MessageArgument& other);
  MessageArgument(MessageArgument&& other) noexcept;
  MessageArgument& operator=(const MessageArgument& other);
  MessageArgument& operator=(MessageArgument&& other) noexcept;
  ~MessageArgument();
  bool operator==(const MessageArgument& other) const;

 private:
  struct Whole { int64_t number; };
  struct Words { std::string_view text; };
  MessageArgument(Whole whole, std::string argument_name);
  MessageArgument(Words words, std::string argument_name);
};

class Message {
 public:
  Message();
  Message(const MessageText& text, std::vector<MessageArgument> arguments);
  Message(const MessageText& text) : Message() { text_ = &text; }  // NOLINT

  Message(const MessageText&&, std::vector<MessageArgument> = {}) = delete;  // the text must outlive the message: a constant

  Message(const Message& other);
  Message(Message&& other) noexcept;
  Message& operator=(const Message& other);
  Message& operator=(Message&& other) noexcept;
  ~Message();

  bool empty() const { return text_ == nullptr; }
  std::string_view id() const { return text_ ? text_->id() : std::string_view{}; }
  const std::vector<MessageArgument>& arguments() const { return arguments_; }
  // The sentence. Numbers, money and dates in the notation of the language. An argument that was not given stays visible as {name}.
  std::string in(Language language) const;
  bool operator==(const Message& other) const;

 private:
  const MessageText* text_ = nullptr;
  std::vector<MessageArgument> arguments_;
};

}  // namespace koers
