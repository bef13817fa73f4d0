#include "exchange/archimate/xml_document.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/text.h"
#include "exchange/archimate/messages.h"
#include "exchange/table/text_encoding.h"

namespace koers::exchange::archimate {
namespace {

using table::Encoding;

bool is_control(char c) { return (static_cast<uint8_t>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f; }

// How many tags there may be, and whether there are characters that XML does not know, eight bytes at a time: this is run over every file whole.
struct Scan {
  size_t open_count = 0;
  bool control = false;
};
Scan scan(std::string_view text) {
  constexpr uint64_t kOnes = 0x0101010101010101, kHigh = 0x8080808080808080;
  Scan found;
  size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    const uint64_t open = word ^ (kOnes * '<');
    found.open_count += static_cast<size_t>(std::popcount(~(((open & ~kHigh) + ~kHigh) | open | ~kHigh)));  // bytes that are exactly zero
    // A byte below 0x20, or 0x7f (which plus one has its high bit): looked at one by one, since line ends and tabs are among them.
    const uint64_t low = ~(((word & ~kHigh) + kOnes * 0x60) | word) & kHigh, high = ((word & ~kHigh) + kOnes) & ~word & kHigh;
    if ((low | high) != 0) found.control = found.control || std::ranges::any_of(text.substr(at, 8), is_control);
  }
  for (; at < text.size(); ++at) found.open_count += text[at] == '<', found.control = found.control || is_control(text[at]);
  return found;
}

int64_t line_at(std::string_view text, size_t offset) { return 1 + std::count(text.begin(), text.begin() + static_cast<ptrdiff_t>(std::min(offset, text.size())), '\n'); }

// The encoding that <?xml … encoding="…"?> names, in lower case.
std::string declared_encoding(std::string_view text) {
  if (!text.starts_with("<?xml")) return {};
  const std::string_view head = text.substr(0, text.find("?>"));
  size_t at = head.find("encoding");
  if (at == head.npos) return {};
  at = head.find_first_of("\"'", at);
  if (at == head.npos) return {};
  const size_t end = head.find(head[at], at + 1);
  if (end == head.npos) return {};
  std::string name(head.substr(at + 1, end - at - 1));
  std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return name;
}

Result<std::string> to_utf8(const std::string& file, std::string bytes, std::vector<Problem>& notes) {
  const bool whole = is_utf8(bytes) && bytes.find('\0') == bytes.npos;
  const Encoding found = whole ? Encoding::kUtf8 : table::detect_encoding(bytes);
  if (found == Encoding::kUtf16Little || found == Encoding::kUtf16Big) return table::decode(std::move(bytes), found).text;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  const std::string declared = declared_encoding(bytes);
  const bool western = declared == "iso-8859-1" || declared == "windows-1252" || declared == "latin1" || declared == "cp1252" || declared == "iso-8859-15";
  if (western) return table::decode(std::move(bytes), Encoding::kWindows1252).text;
  // One that says UTF-16 was converted before and kept its first line.
  if (!declared.empty() && declared != "utf-8" && declared != "utf8" && declared != "us-ascii" && declared != "ascii" && !declared.starts_with("utf-16")) {
    return Error(ErrorCode::kUnsupported, Message(kUnknownEncoding, {{"encoding", shorten(declared, 40)}}), Where{.file = file, .row = 1}, Message(kSaveAsUtf8));
  }
  if (whole) return bytes;
  notes.push_back({Message(kNotUtf8, {{"encoding", table::name_of(Encoding::kWindows1252)}}), Where{.file = file}, Message(kCheckLetters)});
  return table::decode(std::move(bytes), found == Encoding::kUtf8 ? found : Encoding::kWindows1252).text;  // a few bytes, or all of it
}

Error not_well_formed(const std::string& file, std::string_view text, const pugi::xml_parse_result& result) {
  const auto offset = static_cast<size_t>(std::max<ptrdiff_t>(result.offset, 0));
  const Where where{.file = file, .row = line_at(text, offset)};
  const bool at_end = offset + 1 >= text.size() || text.find_first_not_of(" \t\r\n", offset) == text.npos;
  if (at_end || result.status == pugi::status_end_element_mismatch) {
    // pugixml reports the start of an element that was never closed as a mismatch at the end.
    if (at_end) return Error(ErrorCode::kInvalidInput, Message(kTruncated), where, Message(kExportAgain));
  }
  return Error(ErrorCode::kInvalidInput, Message(kNotWellFormed, {{"detail", result.description()}}), where, Message(kExportAgain));
}

}  // namespace

Result<std::shared_ptr<XmlDocument>> parse_xml(const std::string& file, std::string bytes, const ReadLimits& limits) {
  if (bytes.size() > limits.file_bytes_max) {
    return Error(ErrorCode::kTooLarge, Message(kTooLarge, {{"size", bytes.size() >> 20}, {"max", limits.file_bytes_max >> 20}}), Where{.file = file}, Message(kSplitModel));
  }
  auto document = std::make_shared<XmlDocument>();
  document->text = TRY(to_utf8(file, std::move(bytes), document->notes));
  const std::string& text = document->text;
  const Scan scanned = scan(text);
  if (scanned.open_count > limits.markup_max) {
    return Error(ErrorCode::kTooLarge, Message(kTooManyTags, {{"max", limits.markup_max}}), Where{.file = file}, Message(kSplitModel));
  }
  document->control_characters = scanned.control || text.find("&#") != text.npos;
  constexpr unsigned kHow = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_wconv_attribute | pugi::parse_ws_pcdata_single | pugi::parse_doctype;
  const pugi::xml_parse_result result = document->tree.load_buffer(text.data(), text.size(), kHow, pugi::encoding_utf8);
  const bool has_doctype = result.status == pugi::status_bad_doctype || std::ranges::any_of(document->tree.children(), [](pugi::xml_node node) { return node.type() == pugi::node_doctype; });
  if (has_doctype) return Error(ErrorCode::kUnsupported, Message(kHasDoctype), Where{.file = file, .row = line_at(text, text.find("<!DOCTYPE"))}, Message(kDropDoctype));
  if (!result) return not_well_formed(file, text, result);
  return document;
}

std::string_view TextReader::cleaned(std::string_view text) {
  const auto control_count = static_cast<size_t>(std::ranges::count_if(text, is_control));
  const bool readable = is_utf8(text);
  if (control_count == 0 && readable) return text;
  std::string clean;
  std::ranges::copy_if(text, std::back_inserter(clean), [](char c) { return !is_control(c); });
  dropped_ += control_count;
  if (!readable) clean = windows_1252_to_utf8(clean);  // a reference such as &#xD800; that is no character
  return model_.keep(clean);
}

std::string_view TextReader::content(pugi::xml_node node) {
  const pugi::xml_node first = node.first_child();
  const auto is_text = [](pugi::xml_node child) { return child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata; };
  if (!first) return {};
  std::string_view text;
  if (!first.next_sibling() && is_text(first)) {
    text = first.value();
  } else {
    std::string joined;
    for (const pugi::xml_node child : node) {
      if (is_text(child)) joined += child.value();
    }
    text = model_.keep(joined);
  }
  return clean_ ? cleaned(text) : text;
}

void ProblemCollector::add(Message what, Message mend, int64_t offset, std::string_view identifier) {
  if (++count_ > limits_.problems_max) return;
  Where where{.file = model_.file, .element = shorten(identifier, 200)};
  problems_.emplace_back(offset, Problem{std::move(what), std::move(where), std::move(mend)});
}

Error ProblemCollector::take() {
  // Lines are counted once, in order of place.
  std::ranges::stable_sort(problems_, {}, &std::pair<int64_t, Problem>::first);
  std::vector<Problem> all;
  size_t counted_to = 0;
  int64_t line = 1;
  for (auto& [offset, problem] : problems_) {
    if (offset >= 0 && static_cast<size_t>(offset) <= model_.source.size()) {
      line += std::count(model_.source.begin() + static_cast<ptrdiff_t>(counted_to), model_.source.begin() + offset, '\n');
      counted_to = static_cast<size_t>(offset);
      problem.where.row = line;
    }
    all.push_back(std::move(problem));
  }
  if (count_ > all.size()) all.push_back({Message(kMoreProblems, {{"count", count_ - all.size()}}), Where{.file = model_.file}, Message(kMendFirst)});
  return Error(ErrorCode::kInvalidInput, std::move(all));
}

}  // namespace koers::exchange::archimate
