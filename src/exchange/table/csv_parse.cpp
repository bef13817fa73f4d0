#include "exchange/table/csv_parse.h"

#include <algorithm>

namespace koers::exchange::table {

CsvParser::CsvParser(std::string_view text, const CsvDialect& dialect, size_t cell_bytes_max, Quoting quoting)
    : text_(text),
      delimiter_(dialect.delimiter == '\0' ? '\n' : dialect.delimiter),
      quote_(dialect.quote),
      backslash_(dialect.backslash),
      blank_after_(dialect.blank_after),
      quoting_(quoting),
      cell_bytes_max_(cell_bytes_max),
      marks_(text, delimiter_, quote_),
      at_(std::min(dialect.skip_bytes, text.size())),
      vain_bytes_left_(4 * text.size()) {
  const std::string_view skipped = text_.substr(0, at_);
  line_next_ += static_cast<uint32_t>(std::count(skipped.begin(), skipped.end(), '\n'));
  record_ = line_next_ - 1;
}

bool CsvParser::next(std::vector<CsvField>& fields) {
  fields.clear();
  unescaped_count_ = 0, unclosed_ = loose_quote_ = false;
  marks_.forget_quotes();
  if (at_ >= text_.size() || too_long_) return false;
  ++record_;
  line_ = line_next_;
  for (;;) {
    if (quote_ != '\0' && vain_bytes_left_ > 0) {
      size_t first = at_;
      while (first < text_.size() && (text_[first] == ' ' || (text_[first] == '\t' && delimiter_ != '\t')) && text_[first] != delimiter_)
        ++first;
      if (first < text_.size() && text_[first] == quote_) {
        const size_t before = at_;
        at_ = first;
        if (quoted_field(fields)) goto field_done;
        if (too_long_) return false;
        at_ = before, unclosed_ = true;
      }
    }
    {
      const size_t end = marks_.next(at_);
      if (end - at_ > cell_bytes_max_) {
        too_long_ = true;
        return false;
      }
      const bool blank = blank_after_ && !fields.empty() && at_ < end && text_[at_] == ' ';
      fields.push_back({text_.substr(at_ + blank, end - at_ - blank), false});
      at_ = end;
    }
  field_done:
    if (at_ >= text_.size()) return true;
    const char ended_by = text_[at_++];
    if (ended_by == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
    if (ended_by != '\n' && ended_by != '\r') {
      if (fields.size() == kFieldsMax) return true;
      if (at_ < text_.size()) continue;
      fields.push_back({});  // the file ends on a delimiter
      return true;
    }
    ++line_next_;
    return true;
  }
}

bool CsvParser::opens_another(size_t quote) const {
  size_t before = quote;
  while (before > 0 && text_[before - 1] == ' ' && delimiter_ != ' ') --before;
  return before > 0 && text_[before - 1] == delimiter_;
}

bool CsvParser::quoted_field(std::vector<CsvField>& fields) {
  const size_t begin = at_ + 1;
  if (unescaped_count_ == unescaped_.size()) unescaped_.emplace_back();
  std::string& text = unescaped_[unescaped_count_];
  text.clear();
  size_t copied = begin, at = begin;
  uint32_t lines = 0;
  bool plain = true, loose = false;
  const auto copy_until = [&](size_t end) {
    text.append(text_.substr(copied, end - copied));
    plain = false;
  };
  for (; at < text_.size(); ++at) {
    if (at - begin > cell_bytes_max_) {
      too_long_ = true;
      return false;
    }
    const char c = text_[at];
    if (c == '\n' || (c == '\r' && (at + 1 == text_.size() || text_[at + 1] != '\n'))) {
      if (quoting_ == Quoting::kWithinLine) return false;
      ++lines;
    }
    if (c == '\\' && backslash_ && at + 1 < text_.size() && (text_[at + 1] == quote_ || text_[at + 1] == '\\')) {
      copy_until(at);
      copied = ++at;  // keeps the escaped character, drops the backslash
      continue;
    }
    if (c != quote_) continue;
    if (at + 1 < text_.size() && text_[at + 1] == quote_) {
      if (quoting_ == Quoting::kWithinLine && at_field_end(at + 2) && at > begin) {  // a quote nobody doubled, and the end
        ++at;
      } else {
        copy_until(at + 1);
        copied = ++at + 1;
        continue;
      }
    }
    size_t after = at + 1;
    while (after < text_.size() && text_[after] == ' ' && delimiter_ != ' ') ++after;
    if (!at_field_end(after)) {  // a quote within the text
      if (quoting_ == Quoting::kWithinLine && opens_another(at)) return false;
      loose = true;
      continue;
    }
    if (plain) {
      fields.push_back({text_.substr(begin, at - begin), true});
    } else {
      copy_until(at);
      fields.push_back({text, true});
      ++unescaped_count_;
    }
    line_next_ += lines, loose_quote_ |= loose;
    at_ = after;
    return true;
  }
  vain_bytes_left_ -= std::min(vain_bytes_left_, text_.size() - begin + 1);
  return false;
}

}  // namespace koers::exchange::table
