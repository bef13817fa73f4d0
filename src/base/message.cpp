#include "base/message.h"

#include "base/text.h"

namespace koers {
namespace {

// A measured number: at most two decimals, and none that are zero.
std::string short_number(double number, Language language) {
  for (int decimals = 0; decimals < 2; ++decimals) {
    std::string text = format_number(number, decimals, language);
    const std::string exact = format_number(number, 2, language);
    const std::string zeros(static_cast<size_t>(2 - decimals), '0');
    if (exact.ends_with(zeros)) return text;
  }
  return format_number(number, 2, language);
}

struct Render {
  Language language;
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(int64_t number) const { return format_number(number, language); }
  std::string operator()(double number) const { return short_number(number, language); }
  std::string operator()(Money money) const { return format_money(money, language); }
  std::string operator()(Date date) const { return format_date(date, language); }
  std::string operator()(Quarter quarter) const { return format_quarter(quarter, language); }
  std::string operator()(Share share) const { return short_number(share.value * 100, language) + "%"; }
  std::string operator()(const Label& label) const { return label.in(language); }
};

}  // namespace

MessageArgument::MessageArgument() = default;
MessageArgument::MessageArgument(std::string argument_name, MessageValue argument_value)
    : name(std::move(argument_name)), value(std::move(argument_value)) {}
MessageArgument::MessageArgument(std::string argument_name, double number) : name(std::move(argument_name)), value(number) {}
MessageArgument::MessageArgument(std::string argument_name, Money money) : name(std::move(argument_name)), value(money) {}
MessageArgument::MessageArgument(std::string argument_name, Date date) : name(std::move(argument_name)), value(date) {}
MessageArgument::MessageArgument(std::string argument_name, Quarter quarter) : name(std::move(argument_name)), value(quarter) {}
MessageArgument::MessageArgument(std::string argument_name, Share share) : name(std::move(argument_name)), value(share) {}
MessageArgument::MessageArgument(std::string argument_name, Label label) : name(std::move(argument_name)), value(std::move(label)) {}
MessageArgument::MessageArgument(Whole whole, std::string argument_name) : name(std::move(argument_name)), value(whole.number) {}
MessageArgument::MessageArgument(Words words, std::string argument_name) : name(std::move(argument_name)), value(std::string(words.text)) {}
MessageArgument::MessageArgument(const MessageArgument& other) = default;
MessageArgument::MessageArgument(MessageArgument&& other) noexcept = default;
MessageArgument& MessageArgument::operator=(const MessageArgument& other) = default;
MessageArgument& MessageArgument::operator=(MessageArgument&& other) noexcept = default;
MessageArgument::~MessageArgument() = default;
bool MessageArgument::operator==(const MessageArgument& other) const = default;

Message::Message() = default;
Message::Message(const MessageText& text, std::vector<MessageArgument> arguments) : text_(&text), arguments_(std::move(arguments)) {}
Message::Message(const Message& other) = default;
Message::Message(Message&& other) noexcept = default;
Message& Message::operator=(const Message& other) = default;
Message& Message::operator=(Message&& other) noexcept = default;
Message::~Message() = default;
bool Message::operator==(const Message& other) const { return id() == other.id() && arguments_ == other.arguments_; }

std::string Message::in(Language language) const {
  if (empty()) return {};
  const std::string_view text = text_->in(language);
  std::string sentence;
  size_t copied = 0;
  for (size_t open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
    const size_t close = text.find('}', open);
    if (close == text.npos) break;
    const std::string_view name = text.substr(open + 1, close - open - 1);
    for (const MessageArgument& argument : arguments_) {
      if (argument.name != name) continue;
      sentence.append(text.substr(copied, open - copied)).append(std::visit(Render{language}, argument.value));
      copied = close + 1;
      break;
    }
  }
  return sentence.append(text.substr(copied));
}

}  // namespace koers
