#include "exchange/table/csv_parse.h"

#include <algorithm>

namespace koers::exchange::table {

CsvParser::CsvParser(std::string_view text, const CsvDialect& dialect, size_t cell_bytes_max)
    : text_(text), dialect_{dialect}, cell_bytes_max_(cell_bytes_max), at_(std::min(dialect.skip_bytes, text.size())), vain_bytes_left_(4 * text.size()) {
  const std::string_view skipped = text_.substr(0, at_);
  line_next_ += static_cast<uint32_t>(std::count(skipped.begin(), skipped.end(), '\n'));
  record_ = line_next_ - 1;
}

bool CsvParser::next(std::vector<CsvField>& fields) {
  fields.clear();
  unescaped_count_ = 0, unclosed_ = false;
  if (at_ >= text_.size() || too_long_) return false;
  ++record_;
  line_ = line_next_;
  const char delimiter = dialect_.delimiter_or_line();
  for (;;) {
    if (dialect_.quote != '\0' && vain_bytes_left_ > 0) {
      size_t first = at_;
      while (first < text_.size() && (text_[first] == ' ' || (text_[first] == '\t' && delimiter != '\t'))) ++first;
      if (first < text_.size() && text_[first] == dialect_.quote) {
        const size_t before = at_;
        at_ = first;
        if (quoted_field(fields)) goto field_done;
        if (too_long_) return false;
        at_ = before, unclosed_ = true;
      }
    }
    {
      size_t end = at_;
      while (end < text_.size() && text_[end] != delimiter && text_[end] != '\n' && text_[end] != '\r') ++end;
      if (end - at_ > cell_bytes_max_) {
        too_long_ = true;
        return false;
      }
      fields.push_back({text_.substr(at_, end - at_), false});
      at_ = end;
    }
  field_done:
    if (at_ >= text_.size()) return true;
    const char ended_by = text_[at_++];
    if (ended_by == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
    if (ended_by != '\n' && ended_by != '\r') {
      if (at_ < text_.size()) continue;
      fields.push_back({});  // the file ends on a delimiter
      return true;
    }
    ++line_next_;
    return true;
  }
}

bool CsvParser::quoted_field(std::vector<CsvField>& fields) {
  const char quote = dialect_.quote;
  const size_t begin = at_ + 1;
  if (unescaped_count_ == unescaped_.size()) unescaped_.emplace_back();
  std::string& text = unescaped_[unescaped_count_];
  text.clear();
  size_t copied = begin, at = begin;
  uint32_t lines = 0;
  bool plain = true;
  const auto copy_until = [&](size_t end) { text.append(text_.substr(copied, end - copied)); plain = false; };
  for (; at < text_.size(); ++at) {
    if (at - begin > cell_bytes_max_) {
      too_long_ = true;
      return false;
    }
    const char c = text_[at];
    if (c == '\n' || (c == '\r' && (at + 1 == text_.size() || text_[at + 1] != '\n'))) ++lines;
    if (c == '\\' && dialect_.backslash && at + 1 < text_.size() && (text_[at + 1] == quote || text_[at + 1] == '\\')) {
      copy_until(at);
      copied = ++at;  // keeps the escaped character, drops the backslash
      continue;
    }
    if (c != quote) continue;
    if (at + 1 < text_.size() && text_[at + 1] == quote) {
      copy_until(at + 1);
      copied = ++at + 1;
      continue;
    }
    size_t after = at + 1;
    while (after < text_.size() && text_[after] == ' ') ++after;
    if (!at_field_end(after)) continue;  // a quote within the text
    if (plain) {
      fields.push_back({text_.substr(begin, at - begin), true});
    } else {
      copy_until(at);
      fields.push_back({text, true});
      ++unescaped_count_;
    }
    line_next_ += lines;
    at_ = after;
    return true;
  }
  vain_bytes_left_ -= std::min(vain_bytes_left_, text_.size() - begin + 1);
  return false;
}

}  // namespace koers::exchange::table
