#include "exchange/archimate/xml_document.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "base/text.h"
#include "exchange/archimate/messages.h"
#include "exchange/table/text_encoding.h"

namespace koers::exchange::archimate {
namespace {

using table::Encoding;

bool is_control(char c) { return (static_cast<uint8_t>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f; }

// How many tags there may be, and whether there are characters that XML does not know, sixteen bytes at a time: this is run over every file whole.
struct Scan {
  size_t open_count = 0;
  bool control = false;
};
Scan scan(std::string_view text) {
  using Bytes = uint8_t __attribute__((vector_size(16)));
  constexpr size_t kWidth = sizeof(Bytes), kBlocksMax = 255;  // what a byte counts to
  Scan found;
  size_t at = 0;
  Bytes control{};
  while (at + kWidth <= text.size()) {
    const size_t end = std::min(text.size() - kWidth + 1, at + kWidth * kBlocksMax);
    Bytes opens{};
    for (; at < end; at += kWidth) {
      Bytes bytes;
      std::memcpy(&bytes, text.data() + at, kWidth);
      opens -= (Bytes)(bytes == '<');  // a byte that is equal becomes 255
      control |= (Bytes)(((bytes < 0x20) & (bytes != '\t') & (bytes != '\n') & (bytes != '\r')) | (bytes == 0x7f));
    }
    for (size_t i = 0; i < kWidth; ++i) found.open_count += opens[i];
  }
  for (size_t i = 0; i < kWidth; ++i) found.control = found.control || control[i] != 0;
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
  std::erase(name, ' ');
  return name;
}

Error unknown_encoding(const std::string& file, std::string_view name) {
  return Error(ErrorCode::kUnsupported, Message(kUnknownEncoding, {{"encoding", shorten(name, 40)}}), Where{.file = file, .row = 1},
               Message(kSaveAsUtf8));
}

Result<std::string> to_utf8(const std::string& file, std::string bytes, std::vector<Problem>& notes) {
  if (bytes.starts_with(std::string_view("\xFF\xFE\0\0", 4)) || bytes.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
    return unknown_encoding(file, "utf-32");
  const bool whole = is_utf8(bytes) && bytes.find('\0') == bytes.npos;
  const Encoding found = whole ? Encoding::kUtf8 : table::detect_encoding(bytes);
  if (found == Encoding::kUtf16Little || found == Encoding::kUtf16Big) return table::decode(std::move(bytes), found).text;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  const std::string declared = declared_encoding(bytes);
  const bool western = declared == "iso-8859-1" || declared == "windows-1252" || declared == "latin1" || declared == "cp1252" || declared == "iso-8859-15";
  if (western) return table::decode(std::move(bytes), Encoding::kWindows1252).text;
  // One that says UTF-16 was converted before and kept its first line.
  if (!declared.empty() && declared != "utf-8" && declared != "utf8" && declared != "us-ascii" && declared != "ascii" && !declared.starts_with("utf-16")) {
    return unknown_encoding(file, declared);
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

// Whether a reference begins here: &amp; &#12; &#xAF;
bool is_reference(std::string_view text) {
  const size_t end = text.substr(0, 12).find(';');
  if (end == text.npos) return false;
  const std::string_view name = text.substr(1, end - 1);
  constexpr std::string_view kNames[] = {"amp", "lt", "gt", "quot", "apos"};
  if (!name.starts_with('#')) return std::ranges::find(kNames, name) != std::end(kNames);
  const bool hexadecimal = name.size() > 1 && name[1] == 'x';
  const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
  return !digits.empty() && digits.find_first_not_of(hexadecimal ? "0123456789abcdefABCDEF" : "0123456789") == digits.npos;
}

// Comments and CDATA, in which an & is only a letter; asked of places that go up.
class Sections {
 public:
  explicit Sections(std::string_view text) : text_(text), comment_(text.find(kComment)), data_(text.find(kData)) {}
  bool hold(size_t at) {
    while (end_ <= at) {
      if (comment_ < end_) comment_ = text_.find(kComment, end_);
      if (data_ < end_) data_ = text_.find(kData, end_);
      begin_ = std::min(comment_, data_);
      end_ = begin_ == text_.npos ? text_.npos : text_.find(comment_ < data_ ? "-->" : "]]>", begin_);
    }
    return begin_ <= at;
  }

 private:
  static constexpr std::string_view kComment = "<!--", kData = "<![CDATA[";
  std::string_view text_;
  size_t comment_, data_, begin_ = 0, end_ = 0;
};

struct Ampersands {
  bool numbers = false;  // there is a reference to a character by its number
  size_t loose = 0, first_loose = 0;
};
Ampersands find_ampersands(std::string_view text) {
  Ampersands found;
  std::optional<Sections> sections;
  for (size_t at = text.find('&'); at != text.npos; at = text.find('&', at + 1)) {
    const std::string_view from = text.substr(at);
    if (is_reference(from)) {
      found.numbers = found.numbers || from[1] == '#';
      continue;
    }
    if (!sections) sections.emplace(text);
    if (!sections->hold(at) && found.loose++ == 0) found.first_loose = at;
  }
  return found;
}

// Blank to the end, but for comments and instructions.
bool ends_at_root(const pugi::xml_document& tree, std::string_view text) {
  for (pugi::xml_node after = tree.document_element().next_sibling(); after; after = after.next_sibling()) {
    if (after.type() == pugi::node_element) return false;
  }
  const size_t last = text.rfind('>');
  return last == text.npos || text.find_first_not_of(std::string_view(" \t\r\n\0", 5), last + 1) == text.npos;
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
  const Ampersands ampersands = find_ampersands(text);
  document->control_characters = scanned.control || ampersands.numbers;
  constexpr unsigned kHow = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_wconv_attribute | pugi::parse_ws_pcdata_single | pugi::parse_doctype;
  const pugi::xml_parse_result result = document->tree.load_buffer(text.data(), text.size(), kHow, pugi::encoding_utf8);
  const bool has_doctype = result.status == pugi::status_bad_doctype || std::ranges::any_of(document->tree.children(), [](pugi::xml_node node) { return node.type() == pugi::node_doctype; });
  if (has_doctype) return Error(ErrorCode::kUnsupported, Message(kHasDoctype), Where{.file = file, .row = line_at(text, text.find("<!DOCTYPE"))}, Message(kDropDoctype));
  if (!result) return not_well_formed(file, text, result);
  if (!ends_at_root(document->tree, text))
    return Error(ErrorCode::kInvalidInput, Message(kAfterEnd), Where{.file = file, .row = line_at(text, text.rfind('>'))},
                 Message(kExportAgain));
  if (ampersands.loose > 0) {
    document->notes.push_back({Message(kLooseAmpersand, {{"count", ampersands.loose}}),
                               Where{.file = file, .row = line_at(text, ampersands.first_loose)}, Message(kWriteAmpersand)});
  }
  return document;
}

AttributeLook look_at_attributes(pugi::xml_node node) {
  AttributeLook look;
  // Mostly there are a few, of which the first letters differ: names are only compared when two have the same bit.
  uint64_t bits = 0;
  bool alike = false;
  for (pugi::xml_attribute one = node.first_attribute(); one; one = one.next_attribute()) {
    const char* name = one.name();
    const auto first = static_cast<uint8_t>(name[0]), second = static_cast<uint8_t>(first ? name[1] : 0),
               third = static_cast<uint8_t>(second ? name[2] : 0);
    const uint64_t bit = uint64_t{1} << ((first * 5u + second * 11u + third * 23u) & 63u);
    alike = alike || (bits & bit) != 0;
    bits |= bit;
    if (first == 'x' && second == 'm') look.declares_namespace = look.declares_namespace || std::string_view(name).starts_with("xmlns");
  }
  if (!alike) return look;
  std::vector<std::string_view> names;
  for (const pugi::xml_attribute one : node.attributes()) names.emplace_back(one.name());
  std::ranges::sort(names);
  const auto twice = std::ranges::adjacent_find(names);
  if (twice != names.end()) look.twice = *twice;
  return look;
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
    gather(node, 0, joined);
    text = model_.keep(joined);
  }
  return clean_ ? cleaned(text) : text;
}

void TextReader::gather(pugi::xml_node node, int depth, std::string& text) {
  constexpr int kDepthMax = 100;
  for (const pugi::xml_node child : node) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) text += child.value();
    if (child.type() != pugi::node_element || depth > kDepthMax) continue;
    if (depth == 0) remarks_.add(kMarkupLeftOut, {{"tag", shorten(child.name(), 40)}}, kCheckSource, child.offset_debug());
    gather(child, depth + 1, text);
  }
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
