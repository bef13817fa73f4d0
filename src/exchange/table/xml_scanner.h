// Reads XML from front to back without building a tree: parts of spreadsheets are large and flat.
// Names lose their prefix, since spreadsheets differ in it. Knows the five named entities and character references; never a DOCTYPE.
// Cost: linear; memory is one unescaped text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace koers::exchange::table {

class XmlScanner {
 public:
  // `text`: UTF-8, must outlive the scanner.
  explicit XmlScanner(std::string_view text) : text_(text) {}

  // kStart and kEnd come in pairs, for <a/> too. Texts in pieces (between tags, CDATA) come one by one.
  enum class Event { kStart, kEnd, kText, kFinished, kBroken, kDoctype };
  Event next();

  std::string_view name() const { return name_; }          // of a start or end, without prefix
  std::string_view text() const { return value_; }         // of a text; valid until next()
  // Of the start just seen, by name without prefix; "" when absent. Valid until next() or the next attribute().
  std::string_view attribute(std::string_view name) { return attribute_after(name, 0); }
  // The same when several prefixes give attributes of one name: the one after `skipped` others.
  std::string_view attribute_after(std::string_view name, size_t skipped);
  size_t depth() const { return open_.size(); }            // of the start just seen: 1 for the root
  size_t position() const { return at_; }

  // Right after a start: moves past its end. False when the text ends before that.
  bool skip();
  // Right after a start: all text within it, up to its end. False when broken.
  bool collect(std::string& out);

 private:
  static constexpr size_t kDepthMax = 200;
  Event start_tag();
  Event end_tag();
  std::string_view unescape(std::string_view raw);
  Event broken() { at_ = text_.size(); broken_ = true; return Event::kBroken; }

  std::string_view text_;
  size_t at_ = 0;
  std::string_view name_, value_, attributes_;
  std::string unescaped_;
  std::vector<std::string_view> open_;
  bool close_at_once_ = false;  // <a/>: its end is still to be told
  bool pop_ = false;            // the end just told is still in open_
  bool broken_ = false;
};

}  // namespace koers::exchange::table
