// From text to pieces: where the head, the elements and the relations stand. Each piece is parsed (and so checked) on its own, when it is its turn.
#include <boost/json.hpp>
#include <charconv>
#include <map>

#include "base/json_io.h"
#include "base/text.h"
#include "exchange/json/register_json.h"
#include "exchange/json/register_texts.h"

namespace koers::exchange::json {

namespace bj = boost::json;
using Piece = RegisterFile::Piece;

namespace {

constexpr size_t kScanDepthMax = 200;  // parse_json allows fewer: this only bounds the scan

Error not_register(Label reason) {
  return Error(ErrorCode::kInvalidInput, Message(kNotRegisterFile, {{"reason", std::move(reason)}}), {}, Message(kGiveRegisterFile));
}
Error too_large(Label what, size_t max) {
  return Error(ErrorCode::kTooLarge, Message(kFileTooLarge, {{"what", std::move(what)}, {"max", max}}), {}, Message(kFileInParts));
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
  }

  bool take(char expected) {
    skip_space();
    if (at_ >= text_.size() || text_[at_] != expected) return false;
    ++at_;
    return true;
  }
  bool at_end() {
    skip_space();
    return at_ == text_.size();
  }
  // The whole value that begins here, whatever it is; nothing when brackets or quotes do not close.
  std::optional<Piece> value() {
    skip_space();
    const size_t begin = at_;
    size_t depth = 0;
    while (at_ < text_.size()) {
      const char letter = text_[at_];
      if (letter == '"') {
        if (!skip_string()) return std::nullopt;
        if (depth == 0) break;
        continue;
      }
      if (letter == '{' || letter == '[') {
        if (++depth > kScanDepthMax) return std::nullopt;
      } else if (letter == '}' || letter == ']') {
        if (depth == 0) break;
        if (--depth == 0) {
          ++at_;
          break;
        }
      } else if (letter == ',' && depth == 0) {
        break;
      }
      ++at_;
    }
    if (at_ == begin || depth != 0) return std::nullopt;
    return Piece{begin, at_ - begin};
  }
  // A key in quotes, without the quotes. Ours need no escapes.
  std::optional<std::string_view> key() {
    skip_space();
    const size_t begin = at_ + 1;
    if (at_ >= text_.size() || text_[at_] != '"' || !skip_string()) return std::nullopt;
    return text_.substr(begin, at_ - begin - 1);
  }
  size_t position() const { return at_; }

 private:
  void skip_space() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t')) ++at_;
  }
  bool skip_string() {
    for (++at_; at_ < text_.size(); ++at_) {
      at_ = text_.find_first_of("\"\\", at_);
      if (at_ == std::string_view::npos) break;
      if (text_[at_] == '"') return ++at_, true;
      ++at_;  // what is escaped
    }
    at_ = text_.size();
    return false;
  }
  std::string_view text_;
  size_t at_ = 0;
};

Label at_line(std::string_view text, size_t at) {
  const auto line =
      std::to_string(1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(at, text.size())), '\n'));
  return {"regel " + line + " is geen JSON", "line " + line + " is no JSON"};
}

// The members of one object and where their values stand.
Result<std::map<std::string, Piece>> members_of(std::string_view text) {
  Scanner scan(text);
  std::map<std::string, Piece> members;
  if (!scan.take('{')) return not_register(at_line(text, scan.position()));
  if (scan.take('}')) return members;
  while (true) {
    const auto key = scan.key();
    if (!key || !scan.take(':')) return not_register(at_line(text, scan.position()));
    const auto value = scan.value();
    if (!value) return not_register(at_line(text, scan.position()));
    const std::string name = shorten(*key, 60);
    if (!members.emplace(name, *value).second)
      return not_register({"“" + name + "” staat er twee keer", "“" + name + "” stands there twice"});
    if (scan.take(',')) continue;
    if (scan.take('}')) break;
    return not_register(at_line(text, scan.position()));
  }
  if (!scan.at_end()) return not_register(at_line(text, scan.position()));
  return members;
}

Result<std::vector<Piece>> items_of(std::string_view text, Piece whole, const RegisterFileLimits& limits) {
  const std::string_view list = text.substr(whole.at, whole.size);
  Scanner scan(list);
  std::vector<Piece> items;
  if (!scan.take('[')) return not_register(at_line(text, whole.at));
  if (scan.take(']')) return items;
  while (true) {
    const auto item = scan.value();
    if (!item) return not_register(at_line(text, whole.at + scan.position()));
    if (item->size > limits.record_bytes_max)
      return too_large({"een onderdeel van " + std::to_string(item->size) + " bytes", "a part of " + std::to_string(item->size) + " bytes"},
                       limits.record_bytes_max);
    if (items.size() >= limits.records_max) return too_large({"te veel onderdelen", "too many parts"}, limits.records_max);
    items.push_back({whole.at + item->at, item->size});
    if (scan.take(',')) continue;
    if (scan.take(']')) break;
    return not_register(at_line(text, whole.at + scan.position()));
  }
  return items;
}

// 1.10.0 is newer than 1.9.2. What is no number counts as 0.
std::vector<uint64_t> version_parts(std::string_view version) {
  std::vector<uint64_t> parts;
  while (parts.size() < 8) {
    const std::string_view part = version.substr(0, version.find('.'));
    uint64_t number = 0;
    std::from_chars(part.data(), part.data() + part.size(), number);
    parts.push_back(number);
    if (part.size() == version.size()) break;
    version.remove_prefix(part.size() + 1);
  }
  return parts;
}

Result<void> read_metamodel(RegisterFile& file, Piece piece, const RegisterFileLimits& limits) {
  const bj::value json = TRY(parse_json(std::string_view(file.text).substr(piece.at, piece.size)));
  const auto* object = json.if_object();
  const auto* version = object != nullptr ? object->if_contains("version") : nullptr;
  if (version == nullptr || !version->is_string()) return not_register({"het metamodel heeft geen versie", "the metamodel has no version"});
  file.metamodel_version = std::string(version->get_string());
  if (const auto* own = object->if_contains("own")) {
    if (!own->is_array() || own->get_array().size() > limits.own_max)
      return not_register({"“own” is geen lijst van teksten", "“own” is no list of texts"});
    for (const bj::value& one : own->get_array()) {
      if (!one.is_string()) return not_register({"“own” is geen lijst van teksten", "“own” is no list of texts"});
      file.own.emplace_back(one.get_string());
    }
  }
  return {};
}

}  // namespace

bool is_register_file(std::string_view bytes) {
  Scanner scan(bytes);
  if (!scan.take('{')) return false;
  return bytes.substr(0, 4096).find("\"koers-register\"") != std::string_view::npos;
}

Result<RegisterFile> read_register_file(std::string text, std::string_view metamodel_version, const RegisterFileLimits& limits) {
  if (text.size() > limits.bytes_max)
    return too_large({std::to_string(text.size()) + " bytes", std::to_string(text.size()) + " bytes"}, limits.bytes_max);
  RegisterFile file;
  file.text = std::move(text);
  const std::string_view whole = file.text;
  const auto members = TRY(members_of(whole));
  const auto member = [&](const char* name) -> std::optional<Piece> {
    const auto found = members.find(name);
    return found == members.end() ? std::nullopt : std::optional(found->second);
  };
  const auto scalar = [&](const char* name) -> Result<bj::value> {
    const auto piece = member(name);
    if (!piece) return bj::value();
    return parse_json(whole.substr(piece->at, piece->size));
  };
  const bj::value format = TRY(scalar("format")), version = TRY(scalar("format_version")), complete = TRY(scalar("complete"));
  if (!format.is_string() || format.get_string() != bj::string_view(kRegisterFormat.data(), kRegisterFormat.size())) {
    return not_register({"“format” is geen “koers-register”", "“format” is no “koers-register”"});
  }
  if (!version.is_int64() || version.get_int64() < 1)
    return not_register({"“format_version” is geen nummer", "“format_version” is no number"});
  file.format_version = static_cast<uint64_t>(version.get_int64());
  if (file.format_version > kRegisterFormatVersion) {
    return Error(ErrorCode::kUnsupported,
                 Message(kNewerFile, {{"version", std::to_string(file.format_version)}, {"known", std::to_string(kRegisterFormatVersion)}}),
                 {}, Message(kUpgradeFirst));
  }
  file.complete = !complete.is_bool() || complete.get_bool();
  for (const auto& [name, piece] : members) {
    const bool known = name == "format" || name == "format_version" || name == "complete" || name == "metamodel" || name == "elements" ||
                       name == "relations" || name == "$schema";
    if (!known)
      return Error(ErrorCode::kInvalidInput, Message(kUnknownMember, {{"member", name}}), Where{.path = "$." + name}, Message(kSeeSchema));
  }
  const auto metamodel = member("metamodel"), elements = member("elements"), relations = member("relations");
  if (!metamodel || !elements || !relations)
    return not_register({"“metamodel”, “elements” of “relations” ontbreekt", "“metamodel”, “elements” or “relations” is missing"});
  TRY(read_metamodel(file, *metamodel, limits));
  if (version_parts(file.metamodel_version) > version_parts(metamodel_version)) {
    return Error(ErrorCode::kUnsupported,
                 Message(kNewerMetamodel, {{"version", file.metamodel_version}, {"known", std::string(metamodel_version)}}), {},
                 Message(kUpgradeFirst));
  }
  file.elements = TRY(items_of(whole, *elements, limits));
  file.relations = TRY(items_of(whole, *relations, limits));
  return file;
}

}  // namespace koers::exchange::json
