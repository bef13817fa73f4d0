// The metamodel as Markdown: docs/METAMODEL.md is this, and a test keeps it so.
#include <array>

#include "base/text.h"
#include "model/metamodel.h"
#include "model/metamodel_compiler.h"

namespace koers::model {
namespace {

struct Room {
  const char* name;
  Label label;
};

const std::array<Room, 7>& rooms() {
  static const std::array<Room, 7> kRooms = {{{"direction", {"Richting", "Direction"}},
                                              {"portfolio", {"Portfolio", "Portfolio"}},
                                              {"organisation", {"Mensen", "People"}},
                                              {"landscape", {"Landschap", "Landscape"}},
                                              {"data", {"Data", "Data"}},
                                              {"risk", {"Risico", "Risk"}},
                                              {"measure", {"Meten", "Measure"}}}};
  return kRooms;
}

class Reference {
 public:
  Reference(const Metamodel& metamodel, Language language) : metamodel_(metamodel), language_(language), dutch_(language == Language::kDutch) {}

  std::string text() {
    line(dutch_ ? "# Wat het register weet" : "# What the register knows");
    line();
    line((dutch_ ? "Gemaakt uit `metamodel/koers.yaml`, versie " : "Made from `metamodel/koers.yaml`, version ") + metamodel_.version() +
         (dutch_ ? ", ArchiMate " : ", ArchiMate ") + metamodel_.archimate_version() + (dutch_ ? ". Verander dat bestand, niet dit." : ". Change that file, not this one."));
    line();
    common();
    for (const Room& room : rooms()) types_of(room);
    relations();
    rules();
    return std::move(out_);
  }

 private:
  void line(std::string_view text = {}) { out_.append(text).append("\n"); }
  const char* pick(const char* nl, const char* en) const { return dutch_ ? nl : en; }

  static std::string cell(std::string_view text) {
    std::string safe;
    for (const char c : text) {
      if (c == '|') safe += '\\';
      safe += c == '\n' ? ' ' : c;
    }
    return safe;
  }

  std::string remarks(const Field& field, bool personal) const {
    std::string text;
    const auto add = [&](const std::string& part) { text.append(text.empty() ? "" : "; ").append(part); };
    if (!field.help.nl.empty()) add(field.help.in(language_));
    if (field.required) add(pick("verplicht", "required"));
    if (!field.unit.empty()) add(std::string(pick("eenheid: ", "unit: ")) + field.unit);
    std::string names;
    for (const ChoiceOption& option : field.choices) names.append(names.empty() ? "" : ", ").append("`" + option.name + "`");
    for (const Column& column : field.columns) names.append(names.empty() ? "" : ", ").append("`" + column.name + "`");
    if (!names.empty()) add(names);
    if (personal) add(pick("persoonlijk", "personal"));
    if (!field.retained_by.empty()) add(std::string(pick("bewaard om: ", "retained by: ")) + field.retained_by);
    for (size_t bit = 0; bit < metamodel_.labels().size(); ++bit) {
      if (field.labels >> bit & 1) add(std::string(pick("alleen voor: ", "only for: ")) + metamodel_.label_texts()[bit].in(language_));
    }
    if (field.internal) add(pick("houdt Koers zelf bij", "kept by Koers itself"));
    return text;
  }

  void field_table(std::span<const FieldId> fields, TypeId type) {
    bool first = true;
    for (const FieldId id : fields) {
      const Field& field = metamodel_.field(id);
      if (field.removed) continue;
      if (first) {
        line(pick("| veld | naam | soort | |", "| field | label | kind | |"));
        line("|---|---|---|---|");
        first = false;
      }
      const bool personal = type.valid() ? metamodel_.personal(type, id) : field.personal;
      line("| `" + field.name + "` | " + cell(field.label.in(language_)) + " | " + std::string(name_of(field.kind)) + " | " + cell(remarks(field, personal)) + " |");
    }
    if (!first) line();
  }

  void common() {
    line(pick("## Wat alles heeft", "## What everything has"));
    line();
    std::vector<FieldId> fields;
    for (const Field& field : metamodel_.fields()) {
      if (field.symbol.starts_with("element.")) fields.push_back(field.id);
    }
    field_table(fields, {});
  }

  void types_of(const Room& room) {
    line("## " + room.label.in(language_));
    line();
    for (const ElementType& type : metamodel_.types()) {
      if (type.room != room.name || type.removed) continue;
      line("### " + type.label.in(language_) + " (`" + type.name + "`, " + type.key_prefix + "-1)");
      line();
      line(type.help.in(language_) + " ArchiMate: " + type.archimate + ".");
      line();
      std::vector<FieldId> fields;
      for (const FieldId id : type.fields) {
        if (!metamodel_.field(id).symbol.starts_with("element.")) fields.push_back(id);
      }
      std::string refined;
      for (const FieldRefinement& refinement : type.refinements) {
        if (refinement.personal) refined.append(refined.empty() ? "" : ", ").append("`" + metamodel_.field(refinement.field).name + "`");
      }
      if (!refined.empty()) {
        line(std::string(pick("Ook persoonlijk: ", "Also personal: ")) + refined + ".");
        line();
      }
      field_table(fields, type.id);
    }
  }

  std::string end_name(uint16_t end) const {
    if (end == AllowedPair::kAnyElement) return pick("alles", "anything");
    if (end == AllowedPair::kAnyRelation) return pick("een relatie", "a relation");
    return metamodel_.types()[end].name;
  }

  // "a, b → c", one line for what shares its other end.
  std::string pairs_text(const RelationType& relation) const {
    std::vector<std::pair<std::string, std::string>> lines;  // to → from
    for (const AllowedPair& pair : relation.allowed) {
      const std::string from = end_name(pair.from), to = end_name(pair.to);
      if (!lines.empty() && lines.back().second == from) lines.back().first += ", " + to;
      else lines.emplace_back(to, from);
    }
    std::string text;
    for (size_t i = 0; i < lines.size(); ++i) {
      std::string from = lines[i].second;
      while (i + 1 < lines.size() && lines[i + 1].first == lines[i].first) from += ", " + lines[++i].second;
      text.append(text.empty() ? "" : "<br>").append(from + " → " + lines[i].first);
    }
    return text;
  }

  void relations() {
    line(pick("## Relaties", "## Relations"));
    line();
    line(pick("| relatie | heen | terug | van → naar | ArchiMate | velden |", "| relation | from first to second | back | from → to | ArchiMate | fields |"));
    line("|---|---|---|---|---|---|");
    for (const RelationType& relation : metamodel_.relation_types()) {
      if (relation.removed) continue;
      std::string fields;
      for (const FieldId id : relation.fields) {
        const Field& field = metamodel_.field(id);
        if (!field.symbol.starts_with("relation.")) fields.append(fields.empty() ? "" : ", ").append("`" + field.name + "`");
      }
      line("| `" + relation.name + "` | " + relation.label.in(language_) + " | " + relation.inverse_label.in(language_) + " | " + pairs_text(relation) + " | " +
           relation.archimate + (relation.archimate_reversed ? pick(" (omgedraaid)", " (turned round)") : "") + " | " + fields + " |");
    }
    line();
  }

  void rules() {
    line(pick("## Regels", "## Rules"));
    line();
    line(pick("| regel | wat | ernst | stap |", "| rule | what | severity | step |"));
    line("|---|---|---|---|");
    for (const CompletenessRule& rule : metamodel_.rules()) {
      const Label sentence = rule_sentence(metamodel_, rule);
      const std::string step = rule.step > 0 ? metamodel_.steps()[static_cast<size_t>(rule.step - 1)].in(language_) : "";
      line("| `" + rule.name + "` | " + cell(sentence.in(language_)) + " | " + std::to_string(rule.severity) + " | " + step + " |");
    }
  }

  const Metamodel& metamodel_;
  Language language_;
  bool dutch_;
  std::string out_;
};

}  // namespace

std::string metamodel_reference(const Metamodel& metamodel, Language language) { return Reference(metamodel, language).text(); }

}  // namespace koers::model
