#include "exchange/table/xml_scanner.h"

#include <charconv>

#include "exchange/table/text_encoding.h"

namespace koers::exchange::table {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string_view without_prefix(std::string_view name) {
  const size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

XmlScanner::Event XmlScanner::next() {
  if (broken_) return Event::kBroken;
  if (pop_) open_.pop_back(), pop_ = false;
  if (close_at_once_) {
    close_at_once_ = false, pop_ = true;
    return Event::kEnd;
  }
  while (at_ < text_.size()) {
    if (text_[at_] != '<') {
      const size_t end = std::min(text_.find('<', at_), text_.size());
      value_ = unescape(text_.substr(at_, end - at_));
      at_ = end;
      if (open_.empty()) continue;  // white space, or a mark, outside the root
      return Event::kText;
    }
    const std::string_view rest = text_.substr(at_);
    if (rest.starts_with("<?")) {
      const size_t end = rest.find("?>");
      if (end == rest.npos) return broken();
      at_ += end + 2;
    } else if (rest.starts_with("<!--")) {
      const size_t end = rest.find("-->", 4);
      if (end == rest.npos) return broken();
      at_ += end + 3;
    } else if (rest.starts_with("<![CDATA[")) {
      const size_t end = rest.find("]]>");
      if (end == rest.npos || open_.empty()) return broken();
      value_ = rest.substr(9, end - 9);
      at_ += end + 3;
      return Event::kText;
    } else if (rest.starts_with("<!")) {
      at_ = text_.size(), broken_ = true;
      return Event::kDoctype;
    } else if (rest.starts_with("</")) {
      return end_tag();
    } else {
      return start_tag();
    }
  }
  return open_.empty() ? Event::kFinished : broken();
}

XmlScanner::Event XmlScanner::start_tag() {
  size_t at = at_ + 1;
  const size_t name_begin = at;
  while (at < text_.size() && !is_blank(text_[at]) && text_[at] != '>' && text_[at] != '/') ++at;
  if (at == name_begin || at == text_.size() || open_.size() >= kDepthMax) return broken();
  const std::string_view full = text_.substr(name_begin, at - name_begin);
  const size_t attributes_begin = at;
  char quote = '\0';
  for (; at < text_.size(); ++at) {
    const char c = text_[at];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      break;
    } else if (c == '<') {
      return broken();
    }
  }
  if (at >= text_.size()) return broken();
  close_at_once_ = text_[at - 1] == '/';
  attributes_ = text_.substr(attributes_begin, at - attributes_begin);
  name_ = without_prefix(full);
  open_.push_back(full);
  at_ = at + 1;
  return Event::kStart;
}

XmlScanner::Event XmlScanner::end_tag() {
  const size_t end = text_.find('>', at_);
  if (end == text_.npos || open_.empty()) return broken();
  std::string_view full = text_.substr(at_ + 2, end - at_ - 2);
  while (!full.empty() && is_blank(full.back())) full.remove_suffix(1);
  if (full != open_.back()) return broken();
  name_ = without_prefix(full);
  at_ = end + 1;
  pop_ = true;
  return Event::kEnd;
}

std::string_view XmlScanner::attribute_after(std::string_view wanted, size_t skipped) {
  const std::string_view all = attributes_;
  size_t at = 0;
  while (at < all.size()) {
    while (at < all.size() && (is_blank(all[at]) || all[at] == '/')) ++at;
    const size_t name_begin = at;
    while (at < all.size() && all[at] != '=' && !is_blank(all[at])) ++at;
    const std::string_view name = all.substr(name_begin, at - name_begin);
    while (at < all.size() && is_blank(all[at])) ++at;
    if (at >= all.size() || all[at] != '=') return {};
    ++at;
    while (at < all.size() && is_blank(all[at])) ++at;
    if (at >= all.size() || (all[at] != '"' && all[at] != '\'')) return {};
    const size_t end = all.find(all[at], at + 1);
    if (end == all.npos) return {};
    if (without_prefix(name) == wanted && skipped-- == 0) return unescape(all.substr(at + 1, end - at - 1));
    at = end + 1;
  }
  return {};
}

std::string_view XmlScanner::unescape(std::string_view raw) {
  size_t mark = raw.find_first_of("&\r");
  if (mark == raw.npos) return raw;
  unescaped_.clear();
  size_t from = 0;
  for (; mark != raw.npos; mark = raw.find_first_of("&\r", from)) {
    unescaped_.append(raw.substr(from, mark - from));
    if (raw[mark] == '\r') {  // line ends are \n in XML
      unescaped_.push_back('\n');
      from = mark + 1 + (mark + 1 < raw.size() && raw[mark + 1] == '\n');
      continue;
    }
    const size_t end = raw.substr(mark, 12).find(';');
    const std::string_view entity = end == raw.npos ? std::string_view{} : raw.substr(mark + 1, end - 1);
    from = end == raw.npos ? mark + 1 : mark + end + 1;
    if (entity == "amp") unescaped_.push_back('&');
    else if (entity == "lt") unescaped_.push_back('<');
    else if (entity == "gt") unescaped_.push_back('>');
    else if (entity == "quot") unescaped_.push_back('"');
    else if (entity == "apos") unescaped_.push_back('\'');
    else if (entity.size() > 1 && entity[0] == '#') {
      const bool hexadecimal = entity[1] == 'x' || entity[1] == 'X';
      uint32_t point = 0;
      const char* last = entity.data() + entity.size();
      const auto parsed = std::from_chars(entity.data() + (hexadecimal ? 2 : 1), last, point, hexadecimal ? 16 : 10);
      append_utf8(parsed.ec == std::errc() && parsed.ptr == last ? point : 0xFFFD, unescaped_);
    } else {  // an entity that only a DOCTYPE could have declared: it stays as it stands
      unescaped_.append(raw.substr(mark, from - mark));
    }
  }
  unescaped_.append(raw.substr(from));
  return unescaped_;
}

bool XmlScanner::skip() {
  const size_t level = open_.size();
  for (;;) {
    switch (next()) {
      case Event::kEnd: if (open_.size() == level) return true; break;
      case Event::kFinished:
      case Event::kBroken:
      case Event::kDoctype: return false;
      default: break;
    }
  }
}

bool XmlScanner::collect(std::string& out) {
  const size_t level = open_.size();
  for (;;) {
    switch (next()) {
      case Event::kText: out.append(value_); break;
      case Event::kEnd: if (open_.size() == level) return true; break;
      case Event::kFinished:
      case Event::kBroken:
      case Event::kDoctype: return false;
      default: break;
    }
  }
}

}  // namespace koers::exchange::table
