#include "exchange/pack/sector_pack.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/check.h"
#include "base/text.h"
#include "exchange/pack/pack_texts.h"
#include "model/change_builder.h"
#include "model/metamodel_yaml.h"

namespace koers::exchange::pack {

using model::Field;
using model::FieldKind;
using model::Ref;
using model::Value;
using model::YamlEntry;
using model::YamlNode;

extern const char kPackAlgemeen[], kPackGemeente[], kPackZiekenhuis[], kPackWoningcorporatie[], kPackIndustrie[], kPackVerzekeraar[],
    kPackOnderwijs[];

namespace {

constexpr std::string_view kOriginPrefix = "sectorpakket:";

class Reader {
 public:
  Reader(const std::string& file, const model::Metamodel& metamodel, const SectorPack* common) : metamodel_(metamodel) {
    pack_.name = file.substr(0, file.find('.'));
    own_ = pack_.name;
    if (common == nullptr) return;
    pack_.elements = common->elements;
    pack_.links = common->links;
    for (const PackElement& element : pack_.elements) names_.insert(element.name);
  }

  void read(const YamlNode& root) {
    for (const YamlEntry& entry : root.entries({"sector", "nl", "en", "help", "elements", "links"})) {
      if (entry.key == "nl")
        pack_.label.nl = entry.value.text();
      else if (entry.key == "en")
        pack_.label.en = entry.value.text();
      else if (entry.key == "help")
        pack_.help = label(entry.value);
      else if (entry.key == "elements")
        read_types(entry.value);
    }
    for (const YamlEntry& entry : root.entries()) {
      if (entry.key == "links") read_links(entry.value);
    }
    if (pack_.elements.size() > kElementsMax)
      root.problem(kPackTooMany, {{"max", kElementsMax}, {"count", pack_.elements.size()}}, kPackSmaller);
  }
  SectorPack take() { return std::move(pack_); }

 private:
  static Label label(const YamlNode& node) {
    Label made;
    for (const YamlEntry& entry : node.entries({"nl", "en"})) (entry.key == "nl" ? made.nl : made.en) = entry.value.text();
    return made;
  }

  void read_types(const YamlNode& node) {
    for (const YamlEntry& entry : node.entries()) {
      const model::TypeId type = metamodel_.find_type(entry.key);
      if (!type.valid()) {
        entry.key_node.problem(kUnknownPackType, {{"type", entry.key}}, kSeeMetamodelFile);
        continue;
      }
      for (const YamlEntry& element : entry.value.entries()) read_element(metamodel_.type(type), element);
    }
  }

  void read_element(const model::ElementType& type, const YamlEntry& entry) {
    PackElement made{own_, entry.key, type.name, {}, {}, {}};
    if (!names_.insert(entry.key).second) entry.key_node.problem(kPackNameTwice, {{"name", entry.key}}, kPackLinkMend);
    for (const YamlEntry& member : entry.value.entries()) {
      if (member.key == "nl")
        made.label.nl = member.value.text();
      else if (member.key == "en")
        made.label.en = member.value.text();
      else
        read_field(type, member, made);
    }
    if (made.label.nl.empty() || made.label.en.empty()) entry.key_node.problem(kPackLabels, {{"name", entry.key}}, kPackLinkMend);
    pack_.elements.push_back(std::move(made));
  }

  void read_field(const model::ElementType& type, const YamlEntry& member, PackElement& element) {
    const std::string name = member.key == "text" ? "description" : member.key;
    const model::FieldId id = metamodel_.find_field(type.id, name);
    if (!id.valid() || metamodel_.field(id).removed || metamodel_.field(id).internal) {
      member.key_node.problem(kUnknownPackField, {{"type", type.label}, {"field", name}}, kSeeMetamodelFile);
      return;
    }
    const Field& field = metamodel_.field(id);
    if (member.value.is_map() || field.kind == FieldKind::kLongText) return read_text(name, member, element);
    Value value = value_of(field, member.value);
    if (value.empty())
      member.value.problem(kPackValue, {{"text", shorten(member.value.is_text() ? member.value.text() : name, 60)}, {"field", field.label}},
                           kSeeMetamodelFile);
    else
      element.dutch.emplace_back(name, value), element.english.emplace_back(name, std::move(value));
  }

  // What people read as a sentence is there in both languages.
  static void read_text(const std::string& name, const YamlEntry& member, PackElement& element) {
    const Label said = member.value.is_map() ? label(member.value) : Label{};
    if (said.nl.empty() || said.en.empty()) member.key_node.problem(kPackLabels, {{"name", member.key}}, kPackBothLanguages);
    element.dutch.emplace_back(name, said.nl), element.english.emplace_back(name, said.en);
  }

  static bool offers(const Field& field, const std::string& choice) {
    return std::ranges::find(field.choices, choice, &model::ChoiceOption::name) != field.choices.end();
  }

  static Value value_of(const Field& field, const YamlNode& node) {
    switch (field.kind) {
      case FieldKind::kText: return node.text();
      case FieldKind::kChoice: return offers(field, node.text()) ? Value(model::Choice{node.text()}) : Value();
      case FieldKind::kChoices:
      case FieldKind::kTexts: {
        model::Texts texts{node.texts()};
        const bool fits = field.kind == FieldKind::kTexts ||
                          std::ranges::all_of(texts.items, [&](const std::string& item) { return offers(field, item); });
        return fits && !texts.items.empty() ? Value(std::move(texts)) : Value();
      }
      case FieldKind::kDate: {
        const auto date = parse_iso_date(node.text());
        return date ? Value(*date) : Value();
      }
      case FieldKind::kInteger: {
        const auto number = node.integer();
        return number ? Value(*number) : Value();
      }
      case FieldKind::kYesNo: return node.yes_no();
      default: return {};  // money, shares and tables say something of one organisation, not of a sector
    }
  }

  void read_links(const YamlNode& node) {
    for (const YamlNode& item : node.items()) {
      const std::string text = item.text();
      const size_t first = text.find(' '), last = text.rfind(' ');
      PackLink link;
      if (first != std::string::npos && first < last)
        link = {text.substr(0, first), text.substr(first + 1, last - first - 1), text.substr(last + 1)};
      const bool known =
          names_.contains(link.from) && names_.contains(link.to) && metamodel_.find_relation_type(link.relation).valid() && allowed(link);
      if (known)
        pack_.links.push_back(std::move(link));
      else
        item.problem(kPackLink, {{"link", text}}, kPackLinkMend);
    }
  }
  bool allowed(const PackLink& link) const {
    const auto type_of = [&](const std::string& name) {
      const auto found = std::ranges::find(pack_.elements, name, &PackElement::name);
      return found == pack_.elements.end() ? model::TypeId{} : metamodel_.find_type(found->type);
    };
    const model::TypeId from = type_of(link.from), to = type_of(link.to);
    return from.valid() && to.valid() && metamodel_.allows(metamodel_.find_relation_type(link.relation), from.value, to.value);
  }

  const model::Metamodel& metamodel_;
  std::string own_;
  SectorPack pack_;
  std::set<std::string> names_;
};

SectorPack must_read(const char* name, const char* yaml, const SectorPack* common = nullptr) {
  auto pack = read_sector_pack(std::string(name) + ".yaml", yaml, *model::builtin_metamodel(), common);
  CHECK(pack.has_value());  // a test reads them all
  return *std::move(pack);
}

// The name within the packs that an element came from; "" when it came from none.
std::string came_from(const model::View& view, const model::ElementView& element, model::FieldId origin) {
  const Value value = element.field(origin).to_value();
  const auto* table = value.get<model::Table>();
  if (table == nullptr || !view.sees(view.metamodel().field(origin))) return {};
  for (const std::vector<Value>& row : table->rows) {
    const auto* file = row.empty() ? nullptr : row[0].get<std::string>();
    const auto* name = row.size() > 2 ? row[2].get<std::string>() : nullptr;
    if (file != nullptr && name != nullptr && file->starts_with(kOriginPrefix)) return file->substr(kOriginPrefix.size()) + '/' + *name;
  }
  return {};
}

PackStanding standing_of(const model::View& view, const model::ElementView& element) {
  const model::ValueView status = view.field(element, view.metamodel().find_field(element.type(), "status"));
  if (status.text() == "proposal") return PackStanding::kProposal;
  return status.text() == "rejected" ? PackStanding::kRejected : PackStanding::kTakenOver;
}

}  // namespace

Result<SectorPack> read_sector_pack(const std::string& file, const std::string& yaml, const model::Metamodel& metamodel,
                                    const SectorPack* common) {
  model::YamlProblems problems;
  Reader reader(file, metamodel, common);
  if (const auto text = model::read_yaml(file, yaml, {}, problems)) reader.read(YamlNode(*text));
  if (!problems.empty()) return Error(ErrorCode::kInvalidInput, problems.take());
  return reader.take();
}

const std::vector<SectorPack>& sector_packs() {
  static const std::vector<SectorPack> packs = [] {
    const SectorPack common = must_read("algemeen", kPackAlgemeen);
    const std::array<std::pair<const char*, const char*>, 6> files{{{"gemeente", kPackGemeente},
                                                                    {"ziekenhuis", kPackZiekenhuis},
                                                                    {"woningcorporatie", kPackWoningcorporatie},
                                                                    {"industrie", kPackIndustrie},
                                                                    {"verzekeraar", kPackVerzekeraar},
                                                                    {"onderwijs", kPackOnderwijs}}};
    std::vector<SectorPack> all;
    for (const auto& [name, yaml] : files) all.push_back(must_read(name, yaml, &common));
    return all;
  }();
  return packs;
}

Result<const SectorPack*> find_sector_pack(std::string_view name) {
  std::string names;
  for (const SectorPack& pack : sector_packs()) {
    if (pack.name == name) return &pack;
    names += (names.empty() ? "" : ", ") + pack.name;
  }
  return Error(ErrorCode::kNotFound, Message(kNoSuchPack, {{"name", shorten(name, 60)}}), {}, Message(kChoosePack, {{"names", names}}));
}

std::vector<StandingElement> pack_standing(const model::View& view, const SectorPack& pack) {
  const model::Metamodel& metamodel = view.metamodel();
  std::map<std::string, size_t> by_origin;
  std::map<std::pair<uint16_t, std::string>, size_t> by_name;
  std::set<uint16_t> types;
  std::vector<StandingElement> standing(pack.elements.size());
  for (size_t i = 0; i < pack.elements.size(); ++i) {
    const PackElement& of = pack.elements[i];
    standing[i].of = &of;
    const model::TypeId type = metamodel.find_type(of.type);
    types.insert(type.value);
    by_origin.emplace(of.pack + '/' + of.name, i);
    for (const std::string& name : {of.label.nl, of.label.en}) by_name.emplace(std::pair(type.value, fold(name)), i);
  }
  for (const uint16_t type : types) {
    if (!model::TypeId{type}.valid()) continue;
    const model::FieldId origin = metamodel.find_field(model::TypeId{type}, "origin");
    view.for_each_element(model::TypeId{type}, [&](const model::ElementView& element) {
      const auto from = by_origin.find(came_from(view, element, origin));
      const auto named = from != by_origin.end() ? by_name.end() : by_name.find({type, fold(view.name(element))});
      if (from == by_origin.end() && named == by_name.end()) return;
      StandingElement& one = standing[from != by_origin.end() ? from->second : named->second];
      if (one.element && (one.came_from_pack || from == by_origin.end()))
        return;  // the first of that name; what came from the pack goes before
      one.element = element;
      one.came_from_pack = from != by_origin.end();
      one.standing = standing_of(view, element);
    });
  }
  return standing;
}

Result<PackPlan> plan_pack(const model::View& view, const SectorPack& pack) {
  PackPlan plan;
  model::ChangeBuilder build(view.snapshot());
  std::map<std::string, Ref> refs;
  for (const StandingElement& one : pack_standing(view, pack)) {
    if (one.element) {
      refs[one.of->name] = one.element.id();
      ++plan.elements_present;
      continue;
    }
    model::ChangeBuilder::Fields fields{{"name", one.of->label.in(view.language())}, {"status", model::Choice{"proposal"}}};
    for (const auto& [name, value] : one.of->fields(view.language())) fields.emplace_back(name, value);
    fields.emplace_back("origin", model::Table{{{std::string(kOriginPrefix) + one.of->pack, Value(), one.of->name}}});
    refs[one.of->name] = build.add(one.of->type, fields);
    ++plan.elements_added;
  }
  for (const PackLink& link : pack.links) {
    const Ref from = refs.at(link.from), to = refs.at(link.to);
    const model::RelationTypeId type = view.metamodel().find_relation_type(link.relation);
    bool present =
        from.is_element() && to.is_element() && plan.elements_added == 0;  // nobody's own work is undone by adding the pack again
    if (from.is_element() && to.is_element() && !present) {
      view.for_each_out(view.element(from.element()), type, [&](const model::Edge& edge) { present |= edge.other == to; });
    }
    if (present) continue;
    build.relate(link.relation, from, to);
    ++plan.links_added;
  }
  build.author("sectorpakket")
      .reason(Message(kPackReason, {{"label", pack.label}}).in(view.language()))
      .source("sectorpakket " + pack.name);
  plan.changes = TRY(build.finish());
  return plan;
}

PackPlan plan_pack_removal(const model::View& view, const SectorPack& pack) {
  PackPlan plan;
  plan.changes.branch = view.snapshot()->branch();
  plan.changes.base = view.revision();
  plan.changes.reason = Message(kPackRemoved, {{"label", pack.label}}).in(view.language());
  plan.changes.source = "sectorpakket " + pack.name;
  for (const StandingElement& one : pack_standing(view, pack)) {
    if (!one.came_from_pack || one.standing != PackStanding::kProposal) continue;
    plan.changes.changes.emplace_back(model::Remove{one.element.id()});
    ++plan.elements_present;
  }
  return plan;
}

}  // namespace koers::exchange::pack
