#include "exchange/archimate/archi_csv.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "base/text.h"
#include "exchange/archimate/concepts.h"
#include "exchange/archimate/exchange_checks.h"
#include "exchange/archimate/messages.h"
#include "exchange/table/text_encoding.h"
#include "exchange/table/zip_archive.h"
#include "exchange/table/zip_writer.h"

namespace koers::exchange::archimate {
namespace {

using Row = std::vector<std::string>;

// RFC 4180 with the delimiter that the header uses; a quote that is never closed runs to the end.
class CsvRows {
 public:
  explicit CsvRows(std::string_view text) : text_(text) {
    if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
    const std::string_view head = text_.substr(0, text_.find('\n'));
    for (const char candidate : {',', ';', '\t'}) {
      if (std::ranges::count(head, candidate) > std::ranges::count(head, delimiter_)) delimiter_ = candidate;
    }
  }
  // False at the end.
  bool next(Row& row) {
    row.clear();
    if (at_ >= text_.size()) return false;
    line_ = next_line_;
    std::string cell;
    while (true) {
      cell.clear();
      if (at_ < text_.size() && text_[at_] == '"') {
        for (++at_; at_ < text_.size(); ++at_) {
          if (text_[at_] == '\n') ++next_line_;
          if (text_[at_] != '"') cell += text_[at_];
          else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') cell += text_[at_++];
          else break;
        }
        ++at_;
      }
      while (at_ < text_.size() && text_[at_] != delimiter_ && text_[at_] != '\n' && text_[at_] != '\r') cell += text_[at_++];
      row.push_back(cell);
      if (at_ < text_.size() && text_[at_] == delimiter_) {
        ++at_;
        continue;
      }
      if (at_ < text_.size() && text_[at_] == '\r') ++at_;
      if (at_ < text_.size() && text_[at_] == '\n') ++at_;
      ++next_line_;
      return true;
    }
  }
  int64_t line() const { return line_; }

 private:
  std::string_view text_;
  char delimiter_ = ',';
  size_t at_ = 0;
  int64_t line_ = 1, next_line_ = 1;
};

std::string lower(std::string_view text) {
  std::string out(trim(text));
  std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

struct Columns {
  std::unordered_map<std::string, size_t> by_name;
  explicit Columns(const Row& head) {
    for (size_t i = 0; i < head.size(); ++i) by_name.emplace(lower(head[i]), i);
  }
  std::string_view get(const Row& row, const char* name) const {
    const auto found = by_name.find(name);
    return found == by_name.end() || found->second >= row.size() ? std::string_view{} : std::string_view(row[found->second]);
  }
};

class CsvReader {
 public:
  explicit CsvReader(ExchangeModel& model) : model_(model) {}

  void elements(const std::string& text) {
    each(text, [&](const Columns& columns, const Row& row, int64_t line) {
      const std::string_view type = columns.get(row, "type"), id = columns.get(row, "id");
      if (type == "ArchimateModel") {
        model_.identifier = kept(id);
        model_.names.push_back({kept(columns.get(row, "name")), {}});
        if (!columns.get(row, "documentation").empty()) model_.documentation.push_back({kept(columns.get(row, "documentation")), {}});
        return;
      }
      Element& element = model_.elements.emplace_back();
      describe(element, columns, row, line);
      element.type = type == "Junction" ? "AndJunction" : kept(type);
      specialization(element, columns.get(row, "specialization"));
    });
  }
  void relations(const std::string& text) {
    each(text, [&](const Columns& columns, const Row& row, int64_t line) {
      Relationship& relation = model_.relationships.emplace_back();
      describe(relation, columns, row, line);
      std::string_view type = columns.get(row, "type");
      if (type.ends_with("Relationship")) type.remove_suffix(std::string_view("Relationship").size());
      relation.type = kept(type);
      relation.source = kept(columns.get(row, "source")), relation.target = kept(columns.get(row, "target"));
      specialization(relation, columns.get(row, "specialization"));
    });
  }
  void properties(const std::string& text) {
    std::unordered_map<std::string_view, size_t> elements, relations;
    for (size_t i = 0; i < model_.elements.size(); ++i) elements.emplace(model_.elements[i].identifier, i);
    for (size_t i = 0; i < model_.relationships.size(); ++i) relations.emplace(model_.relationships[i].identifier, i);
    each(text, [&](const Columns& columns, const Row& row, int64_t line) {
      const std::string_view id = columns.get(row, "id"), key = columns.get(row, "key"), value = columns.get(row, "value");
      if (const auto found = relations.find(id); found != relations.end()) {
        Relationship& relation = model_.relationships[found->second];
        if (key == "Access_Type" || key == "Access type") relation.access = kept(value);
        else if (key == "Influence_Strength" || key == "Influence strength") relation.modifier = kept(value);
        else if (key == "Directed") relation.directed = value == "true" ? "true" : "false";
        else property(relation, key, value);
      } else if (const auto element = elements.find(id); element != elements.end()) {
        Element& of = model_.elements[element->second];
        if (key == "Junction_Type" || key == "Junction type") of.type = lower(value) == "or" ? "OrJunction" : "AndJunction";
        else property(of, key, value);
      } else if (id == model_.identifier) {
        property(model_, key, value);
      } else {
        faults_.push_back({Message(kNoSuchReference, {{"tag", "property"}, {"identifier", shorten(id, 100)}}), Where{.file = model_.file, .row = line, .element = shorten(id, 200)}, Message(kAddOrRemove)});
      }
    });
  }
  std::vector<Problem>& faults() { return faults_; }

 private:
  template <class Take>
  void each(const std::string& text, Take&& take) {
    CsvRows rows(text);
    Row row;
    if (!rows.next(row)) return;
    const Columns columns(row);
    while (rows.next(row)) {
      if (row.size() > 1 || !row[0].empty()) take(columns, row, rows.line());
    }
  }
  // Only what may stand in a register: control characters go.
  std::string_view kept(std::string_view text) {
    std::string clean(text);
    std::erase_if(clean, [](char c) { return (static_cast<uint8_t>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f; });
    return model_.keep(clean);
  }
  void describe(Described& described, const Columns& columns, const Row& row, int64_t line) {
    described.identifier = kept(columns.get(row, "id"));
    if (described.identifier.empty()) faults_.push_back({Message(kNoIdentifier, {{"tag", "ID"}}), Where{.file = model_.file, .row = line}, Message(kGiveIdentifier)});
    described.names.push_back({kept(columns.get(row, "name")), {}});
    if (const std::string_view text = columns.get(row, "documentation"); !text.empty()) described.documentation.push_back({kept(text), {}});
  }
  void property(Described& described, std::string_view key, std::string_view value) {
    const auto [at, first] = definitions_.emplace(std::string(key), static_cast<uint32_t>(model_.definitions.size()));
    if (first) {
      PropertyDefinition& definition = model_.definitions.emplace_back();
      definition.identifier = model_.keep("propid-" + std::to_string(model_.definitions.size()));
      definition.type = "string";
      definition.names.push_back({kept(key), {}});
    }
    described.properties.push_back({at->second, {kept(value), {}}, false});
  }
  void specialization(Described& described, std::string_view value) {
    if (!value.empty()) property(described, "Specialization", value);
  }

  ExchangeModel& model_;
  std::unordered_map<std::string, uint32_t> definitions_;
  std::vector<Problem> faults_;
};

void cell(std::string& out, std::string_view text, bool last = false) {
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += last ? "\"\r\n" : "\",";
}

std::string_view first_of(const Texts& texts) { return texts.empty() ? std::string_view{} : texts.front().text; }

}  // namespace

ArchiCsv archi_csv_kind(std::string_view bytes) {
  CsvRows rows(bytes.substr(0, 4096));
  Row head;
  if (!rows.next(head)) return ArchiCsv::kNone;
  const auto is = [&](size_t i, const char* name) { return i < head.size() && lower(head[i]) == name; };
  if (!is(0, "id")) return ArchiCsv::kNone;
  if (head.size() == 3 && is(1, "key") && is(2, "value")) return ArchiCsv::kProperties;
  if (!is(1, "type") || !is(2, "name") || !is(3, "documentation")) return ArchiCsv::kNone;
  return is(4, "source") && is(5, "target") ? ArchiCsv::kRelations : ArchiCsv::kElements;
}

Result<ExchangeModel> read_archi_csv(const std::vector<NamedBytes>& files, const ReadLimits& limits) {
  ExchangeModel model;
  const auto has = [&](ArchiCsv kind) { return std::ranges::any_of(files, [&](const NamedBytes& file) { return archi_csv_kind(file.second) == kind; }); };
  model.extent = {.everything = false, .relations = has(ArchiCsv::kRelations), .properties = has(ArchiCsv::kProperties)};
  CsvReader reader(model);
  for (const ArchiCsv kind : {ArchiCsv::kElements, ArchiCsv::kRelations, ArchiCsv::kProperties}) {
    for (const auto& [name, bytes] : files) {
      if (archi_csv_kind(bytes) != kind) continue;
      if (bytes.size() > limits.file_bytes_max) return Error(ErrorCode::kTooLarge, Message(kTooLarge, {{"size", bytes.size() >> 20}, {"max", limits.file_bytes_max >> 20}}), Where{.file = name}, Message(kSplitModel));
      model.file = name;
      const std::string text = table::decode(bytes, table::detect_encoding(bytes)).text;
      if (kind == ArchiCsv::kElements) reader.elements(text);
      else if (kind == ArchiCsv::kRelations) reader.relations(text);
      else reader.properties(text);
    }
  }
  for (const auto& [name, bytes] : files) {
    if (archi_csv_kind(bytes) == ArchiCsv::kElements) model.file = name;
  }
  settle_keys(model);
  if (model.elements.size() + model.relationships.size() > limits.concepts_max) return Error(ErrorCode::kTooLarge, Message(kTooManyConcepts, {{"max", limits.concepts_max}}), Where{.file = model.file}, Message(kSplitModel));
  ProblemCollector problems(model, limits);
  Remarks remarks;
  check_model(model, remarks, problems);
  std::vector<Problem> faults = std::move(reader.faults());
  if (!problems.empty()) {
    Error error = problems.take();
    for (Problem& one : error.problems) one.where.row = 0;  // offsets are of XML
    faults.insert(faults.end(), error.problems.begin(), error.problems.end());
  }
  if (!faults.empty()) return Error(ErrorCode::kInvalidInput, std::move(faults));
  remarks.settle(model);
  if (model.elements.empty()) return Error(ErrorCode::kInvalidInput, kEmptyModel, Where{.file = model.file}, kChooseOther);
  return model;
}

ArchiCsvFiles write_archi_csv(const ExchangeModel& model) {
  ArchiCsvFiles files;
  files.elements = "\"ID\",\"Type\",\"Name\",\"Documentation\",\"Specialization\"\r\n";
  files.relations = "\"ID\",\"Type\",\"Name\",\"Documentation\",\"Source\",\"Target\",\"Specialization\"\r\n";
  files.properties = "\"ID\",\"Key\",\"Value\"\r\n";
  // What stands in a column of its own goes there, the rest below each other.
  const auto properties = [&](const Described& described) {
    std::string_view specialization;
    for (const PropertyValue& one : described.properties) {
      const std::string_view key = model.definitions[one.definition].key;
      if (key == "Specialization" && specialization.empty()) {
        specialization = one.value.text;
        continue;
      }
      cell(files.properties, described.identifier), cell(files.properties, key), cell(files.properties, one.value.text, true);
    }
    return specialization;
  };
  const auto special = [&](std::string_view id, std::string_view key, std::string_view value) {
    if (!value.empty()) cell(files.properties, id), cell(files.properties, key), cell(files.properties, value, true);
  };
  cell(files.elements, model.identifier), cell(files.elements, "ArchimateModel"), cell(files.elements, first_of(model.names)), cell(files.elements, first_of(model.documentation)), cell(files.elements, "", true);
  properties(model);
  for (const Element& element : model.elements) {
    cell(files.elements, element.identifier), cell(files.elements, is_junction(element.type) ? "Junction" : element.type);
    cell(files.elements, first_of(element.names)), cell(files.elements, first_of(element.documentation)), cell(files.elements, properties(element), true);
    if (element.type == "OrJunction") special(element.identifier, "Junction_Type", "Or");
  }
  for (const Relationship& relation : model.relationships) {
    cell(files.relations, relation.identifier), cell(files.relations, std::string(relation.type) + "Relationship");
    cell(files.relations, first_of(relation.names)), cell(files.relations, first_of(relation.documentation)), cell(files.relations, relation.source), cell(files.relations, relation.target);
    cell(files.relations, properties(relation), true);
    special(relation.identifier, "Access_Type", relation.access);
    special(relation.identifier, "Influence_Strength", relation.modifier);
    special(relation.identifier, "Directed", relation.directed);
  }
  return files;
}

namespace {

constexpr std::string_view kZippedNames[] = {"elements.csv", "relations.csv", "properties.csv"};

}  // namespace

std::string zip_archi_csv(const ArchiCsvFiles& files) {
  const table::ZipPart parts[] = {{kZippedNames[0], files.elements}, {kZippedNames[1], files.relations}, {kZippedNames[2], files.properties}};
  return table::write_zip(parts);
}

Result<std::vector<NamedBytes>> unzip_archi_csv(const std::string& file, std::string_view bytes) {
  std::vector<NamedBytes> files;
  if (!bytes.starts_with("PK\x03\x04") || bytes.find(kZippedNames[0]) == bytes.npos || bytes.find("[Content_Types].xml") != bytes.npos) return files;
  const table::ReadLimits limits;
  table::ZipArchive archive = TRY(table::ZipArchive::open(file, bytes, limits));
  if (!archive.has(kZippedNames[0])) return files;
  for (const std::string_view name : kZippedNames) {
    if (archive.has(name)) files.emplace_back(std::string(name), TRY(archive.read(name)));
  }
  return files;
}

}  // namespace koers::exchange::archimate
