#include "exchange/archimate/exchange_checks.h"

#include <algorithm>
#include <unordered_set>

#include "base/text.h"
#include "exchange/archimate/concepts.h"
#include "exchange/archimate/identifier_index.h"
#include "exchange/archimate/messages.h"
#include "exchange/archimate/relation_table.h"

namespace koers::exchange::archimate {
namespace {

constexpr size_t kShownMax = 100;  // bytes of an identifier in a message

enum class Kind : uint8_t { kDefinition, kElement, kRelationship, kView };
struct Place {
  Kind kind;
  uint32_t index;
  int64_t offset;
};

class Checker {
 public:
  Checker(ExchangeModel& model, Remarks& remarks, ProblemCollector& problems) : model_(model), remarks_(remarks), problems_(problems) {}

  void run() {
    places_.reserve(model_.elements.size() + model_.relationships.size() + model_.views.size() + model_.definitions.size());
    for (size_t i = 0; i < model_.definitions.size(); ++i)
      claim(model_.definitions[i].identifier, {Kind::kDefinition, static_cast<uint32_t>(i), model_.definitions[i].offset});
    for (size_t i = 0; i < model_.elements.size(); ++i) {
      Element& element = model_.elements[i];
      claim(element.identifier, {Kind::kElement, static_cast<uint32_t>(i), element.offset});
      if (!is_element_type(element.type) && !settle_type(element, element.type, standard_element_type(element.type)))
        unknown_element(element);
    }
    for (size_t i = 0; i < model_.relationships.size(); ++i) {
      claim(model_.relationships[i].identifier, {Kind::kRelationship, static_cast<uint32_t>(i), model_.relationships[i].offset});
    }
    for (size_t i = 0; i < model_.views.size(); ++i) claim(model_.views[i].identifier, {Kind::kView, static_cast<uint32_t>(i), model_.views[i].offset});
    check_relationships();
    check_views();
    for (const OrganizationItem& organization : model_.organizations) check_organization(organization);
  }

 private:
  void claim(std::string_view identifier, Place place) {
    if (identifier.empty()) return;  // reported by the reader
    const auto number = static_cast<uint32_t>(all_.size());
    const uint32_t at = places_.insert(identifier, number);
    all_.push_back(place);
    if (at == number) return;
    problems_.add(Message(kIdentifierTwice, {{"identifier", shorten(identifier, kShownMax)}, {"line", std::to_string(model_.line_of(all_[at].offset))}}), kRenameOne,
                  place.offset, identifier);
  }

  bool settle_type(const Described& described, std::string_view& type, std::string_view meant) {
    if (meant.empty()) return false;
    remarks_.add(kReadAsType, {{"type", shorten(type, kShownMax)}, {"read", meant}}, kCheckType, described.offset, described.identifier);
    type = meant;
    return true;
  }

  void unknown_element(const Element& element) {
    if (element.type.empty())
      return problems_.add(Message(kMissingAttribute, {{"tag", "element"}, {"attribute", "xsi:type"}}), kGiveAttribute, element.offset,
                           element.identifier);
    if (problems_.full()) return problems_.add({}, {}, element.offset);  // the nearest name of many takes long
    std::vector<std::string_view> names(std::begin(kConceptNames), std::end(kConceptNames));
    std::erase_if(names, [](std::string_view name) { return !is_element_type(name); });
    names.push_back("AndJunction");
    names.push_back("OrJunction");
    const std::string_view nearest = element.type.size() < kShownMax ? nearest_name(element.type, names) : std::string_view{};
    problems_.add(Message(kUnknownElementType, {{"type", shorten(element.type, kShownMax)}}),
                  nearest.empty() ? Message(kUseKnownType, {{"type", "ApplicationComponent"}}) : Message(kDidYouMean, {{"type", nearest}}), element.offset, element.identifier);
  }

  const Place* find(std::string_view identifier) const {
    const uint32_t found = places_.find(identifier);
    return found == IdentifierIndex::kNone ? nullptr : &all_[found];
  }
  bool is_concept(std::string_view identifier) const {
    const Place* place = find(identifier);
    return place && (place->kind == Kind::kElement || place->kind == Kind::kRelationship);
  }
  bool is(std::string_view identifier, Kind kind) const {
    const Place* place = find(identifier);
    return place && place->kind == kind;
  }

  void check_relationships() {
    const size_t before = problems_.count();
    for (Relationship& relation : model_.relationships) {
      if (relation.type.empty()) {
        problems_.add(Message(kMissingAttribute, {{"tag", "relationship"}, {"attribute", "xsi:type"}}), kGiveAttribute, relation.offset,
                      relation.identifier);
      } else if ((!find_relation_kind(relation.type) || relation.type.ends_with("Relationship")) &&
                 !settle_type(relation, relation.type, standard_relation_type(relation.type))) {
        problems_.add(Message(kUnknownRelationType, {{"type", shorten(relation.type, kShownMax)}}), Message(kUseKnownType, {{"type", "Association"}}), relation.offset, relation.identifier);
      }
      check_words(relation);
      for (const auto& [name, end] : {std::pair{"source", relation.source}, std::pair{"target", relation.target}}) {
        if (end.empty()) {
          problems_.add(Message(kMissingAttribute, {{"tag", "relationship"}, {"attribute", name}}), kGiveAttribute, relation.offset, relation.identifier);
        } else if (!is_concept(end)) {
          problems_.add(Message(kNoSuchEnd, {{"identifier", shorten(end, kShownMax)}}), kAddOrRemove, relation.offset, relation.identifier);
        }
      }
    }
    if (problems_.count() == before) check_depths();
  }

  // What only some relations say, and of what only these words.
  void check_words(Relationship& relation) {
    constexpr std::string_view kAccess[] = {"Access", "Read", "Write", "ReadWrite"}, kDirected[] = {"true", "false", "1", "0"};
    const auto take_out = [&](const char* attribute, std::string_view& value) {
      remarks_.add(kValueLeftOut, {{"attribute", attribute}, {"value", shorten(value, 40)}}, kGiveValue, relation.offset,
                   relation.identifier);
      value = {};
    };
    if (!relation.access.empty() && (relation.type != "Access" || std::ranges::find(kAccess, relation.access) == std::end(kAccess))) {
      const auto meant =
          std::ranges::find_if(kAccess, [&](std::string_view one) { return fold_letters(one) == fold_letters(relation.access); });
      if (relation.type == "Access" && meant != std::end(kAccess))
        relation.access = *meant;
      else
        take_out("accessType", relation.access);
    }
    if (!relation.modifier.empty() && relation.type != "Influence") take_out("modifier", relation.modifier);
    if (!relation.directed.empty() &&
        (relation.type != "Association" || std::ranges::find(kDirected, relation.directed) == std::end(kDirected)))
      take_out("isDirected", relation.directed);
  }

  // How many relations lie under each, by a walk that does not recurse; what is met again while it is open is a circle.
  void check_depths() {
    constexpr int kUnknown = -1, kOpen = -2;
    std::vector<int> depths(model_.relationships.size(), kUnknown);
    const auto under = [&](uint32_t index, bool target) -> int64_t {
      const Relationship& relation = model_.relationships[index];
      const Place* place = find(target ? relation.target : relation.source);
      return place->kind == Kind::kRelationship ? int64_t{place->index} : -1;
    };
    for (uint32_t start = 0; start < depths.size(); ++start) {
      if (depths[start] != kUnknown) continue;
      std::vector<uint32_t> path{start};
      while (!path.empty()) {
        const uint32_t at = path.back();
        depths[at] = kOpen;
        int depth = 0;
        bool waits = false;
        for (const bool target : {false, true}) {
          const int64_t below = under(at, target);
          if (below < 0) continue;
          int& known = depths[static_cast<size_t>(below)];
          if (known == kOpen) {
            problems_.add(kRelationCircle, kRelateElements, model_.relationships[at].offset, model_.relationships[at].identifier);
            known = 0;
          }
          if (known == kUnknown) {
            path.push_back(static_cast<uint32_t>(below));
            waits = true;
            break;
          }
          depth = std::max(depth, known + 1);
        }
        if (waits) continue;
        if (depth == kRelationDepthMax + 1) problems_.add(Message(kRelationsTooDeep, {{"max", kRelationDepthMax}}), kRelateElements, model_.relationships[at].offset, model_.relationships[at].identifier);
        depths[at] = depth;
        path.pop_back();
      }
    }
  }

  void missing(std::string_view tag, std::string_view reference, const View& view, std::string_view identifier) {
    problems_.add(Message(kNoSuchReference, {{"tag", tag}, {"identifier", shorten(reference, kShownMax)}}), kAddOrRemove, view.offset, identifier.empty() ? view.identifier : identifier);
  }

  void check_views() {
    for (const View& view : model_.views) {
      for (const Node& node : view.nodes) {
        if (node.kind == NodeKind::kElement && !node.reference.empty() && !is(node.reference, Kind::kElement)) missing("node", node.reference, view, node.identifier);
        if (node.kind == NodeKind::kLabel && !node.reference.empty() && !find(node.reference)) missing("node", node.reference, view, node.identifier);
        check_look(node.look.get(), view);
      }
      for (const Connection& connection : view.connections) {
        if (!connection.reference.empty() && !is(connection.reference, Kind::kRelationship)) missing("connection", connection.reference, view, connection.identifier);
        check_look(connection.look.get(), view);
      }
    }
  }
  void check_look(const Look* look, const View& view) {
    if (!look) return;
    for (const std::string_view reference : look->view_references) {
      if (!is(reference, Kind::kView)) missing("viewRef", reference, view, {});
    }
  }

  void check_organization(const OrganizationItem& item) {
    if (!item.reference.empty() && !find(item.reference) && !drawn(item.reference)) {
      problems_.add(Message(kNoSuchReference, {{"tag", "item"}, {"identifier", shorten(item.reference, kShownMax)}}), kAddOrRemove, model_.offset);
    }
    for (const OrganizationItem& child : item.items) check_organization(child);
  }

  // A folder may hold anything that has an identifier, so parts of views too.
  bool drawn(std::string_view identifier) {
    if (drawn_.empty()) {
      for (const View& view : model_.views) {
        for (const Node& node : view.nodes) drawn_.insert(node.identifier);
        for (const Connection& connection : view.connections) drawn_.insert(connection.identifier);
      }
    }
    return drawn_.contains(identifier);
  }

  ExchangeModel& model_;
  Remarks& remarks_;
  ProblemCollector& problems_;
  IdentifierIndex places_;  // into all_
  std::vector<Place> all_;
  std::unordered_set<std::string_view> drawn_;
};

}  // namespace

void check_model(ExchangeModel& model, Remarks& remarks, ProblemCollector& problems) { Checker(model, remarks, problems).run(); }

std::vector<uint32_t> relations_in_order(const ExchangeModel& model) {
  const auto count = static_cast<uint32_t>(model.relationships.size());
  std::vector<uint32_t> order;
  order.reserve(count);
  IdentifierIndex by_identifier;
  by_identifier.reserve(count);
  for (uint32_t i = 0; i < count; ++i) by_identifier.insert(model.relationships[i].identifier, i);
  std::vector<uint8_t> done(count, 0);
  const auto visit = [&](const auto& self, uint32_t index) -> void {  // at most kRelationDepthMax deep
    if (done[index]) return;
    for (const std::string_view end : {model.relationships[index].source, model.relationships[index].target}) {
      if (const uint32_t below = by_identifier.find(end); below != IdentifierIndex::kNone) self(self, below);
    }
    done[index] = 1;
    order.push_back(index);
  };
  for (uint32_t i = 0; i < count; ++i) visit(visit, i);
  return order;
}

}  // namespace koers::exchange::archimate
