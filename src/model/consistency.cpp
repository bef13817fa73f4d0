#include "model/consistency.h"

#include <algorithm>
#include <map>

#include "model/extras.h"
#include "model/key_index.h"
#include "model/messages.h"
#include "model/series_list.h"

namespace koers::model {

class Consistency {
 public:
  explicit Consistency(const Snapshot& snapshot) : snapshot_(snapshot), used_(snapshot.extras_.size()) {}

  Result<void> run() {
    snapshot_.for_each_element([this](const ElementView& element) { check(element); });
    snapshot_.for_each_relation([this](const RelationView& relation) { check(relation); });
    check_counts();
    check_keys();
    check_extras();
    if (problems_.empty()) return {};
    return Error(ErrorCode::kCorrupt, std::move(problems_));
  }

 private:
  void fault(const char* nl, const char* en, Ref ref = Ref::none()) {
    if (problems_.size() >= kFaultsMax) return;
    Where where;
    if (ref.is_element() && snapshot_.element(ref.element())) where.element = snapshot_.element(ref.element()).key();
    if (ref.is_relation()) where.path = "relation " + std::to_string(ref.relation().index);
    problems_.push_back({{kInconsistent, {{"fault", Label{nl, en}}}}, std::move(where), kRestoreCopy});
  }

  void check(const ElementView& element) {
    ++elements_;
    ++counts_[{element.type(), element.labels()}];
    if (element.slot().type != element.type().value || element.slot().labels != element.labels()) {
      fault("soort of leeslabels staan verkeerd", "type or read labels are wrong", element.id());
    }
    if (const ElementView found = snapshot_.find(element.key()); !found || found.id() != element.id()) {
      fault("een element is niet te vinden onder zijn code", "an element cannot be found under its key", element.id());
    }
    check_record(element, element.id());
  }

  void check(const RelationView& relation) {
    ++relations_;
    const Ref self = relation.id();
    for (const bool out : {true, false}) {
      const Ref near = out ? relation.from() : relation.to(), far = out ? relation.to() : relation.from();
      size_t found = 0;
      const auto look = [&](const Edge& edge) {
        found += edge.relation == relation.id() && edge.type == relation.type() && edge.other == far && edge.labels == relation.labels();
      };
      if (near.is_element() && snapshot_.element(near.element())) edges(snapshot_.element(near.element()), out, relation, look);
      if (near.is_relation() && snapshot_.relation(near.relation())) edges(snapshot_.relation(near.relation()), out, relation, look);
      if (found != 1) fault("een relatie staat niet bij haar einden", "a relation is not at its ends", self);
    }
    check_record(relation, self);
  }

  // The edge of one relation, without reading all others of a hub.
  template <class Look>
  void edges(const RecordView& record, bool out, const RelationView& relation, Look&& look) {
    const uint64_t order = uint64_t{relation.type().value} << 32 | relation.id().index;
    const auto all = record.edges(out);
    if (record.is_hub(out)) {
      tree_for_each<Edge>(snapshot_.extras_, hub_entry(all).root, order, order + 1, look);
    } else {
      for (const Edge& edge : all) {
        if (edge.order() == order) look(edge);
      }
    }
  }

  void check_record(const RecordView& record, Ref ref) {
    for (const bool out : {true, false}) {
      uint64_t last = 0, count = 0;
      const auto visit = [&](const Edge& edge) {
        if (count++ > 0 && edge.order() <= last) fault("relaties staan niet op volgorde", "relations are out of order", ref);
        last = edge.order();
      };
      if (out) record.for_each_out(visit), out_edges_ += count;
      else record.for_each_in(visit), in_edges_ += count;
      if (count != (out ? record.degree_out() : record.degree_in())) fault("het aantal relaties klopt niet", "the number of relations is wrong", ref);
      if (record.is_hub(out)) use_tree(hub_entry(record.edges(out)).root);
    }
    const RecordPayload payload = record.payload();
    for (const char* at = payload.fields; at != payload.end;) {
      const FieldEntry entry = read_field_entry(at);
      if (entry.large) use(entry.block(), BlockKind::kLargeValue);
    }
    if (payload.series != kNoBlock && use(payload.series, BlockKind::kSeriesList)) {
      for (const SeriesEntry& entry : series_entries(snapshot_.extras_.get(payload.series))) use_tree(entry.root);
    }
    if (record.added_at() > record.changed_at() || record.changed_at() > snapshot_.revision()) {
      fault("een revisie klopt niet", "a revision is wrong", ref);
    }
  }

  bool use(uint32_t number, BlockKind kind) {
    const std::byte* block = snapshot_.extras_.find(number);
    const bool good = block && block_start(block).kind == kind && !used_[number];
    if (!good) fault("een blok ontbreekt of is dubbel in gebruik", "a block is missing or used twice");
    else used_[number] = true;
    return good;
  }

  void use_tree(uint32_t number) {
    const std::byte* node = snapshot_.extras_.find(number);
    if (!use(number, node ? block_start(node).kind : BlockKind::kFree) || tree_header(node).level == 0) return;
    for (const TreeChild& child : tree_children(node)) use_tree(child.block);
  }

  void check_counts() {
    if (elements_ != snapshot_.element_count() || relations_ != snapshot_.relation_count()) fault("een telling klopt niet", "a count is wrong");
    if (out_edges_ != relations_ || in_edges_ != relations_) fault("er zijn einden zonder relatie", "there are ends without a relation");
    std::vector<Snapshot::TypeCount> counts;
    for (const auto& [kind, count] : counts_) counts.push_back({kind.first, kind.second, count});
    if (counts != snapshot_.counts_) fault("de telling per soort klopt niet", "the count per type is wrong");
  }

  void check_keys() {
    size_t keys = 0;
    for (uint32_t i = 0; i < snapshot_.keys_.size(); ++i) keys += key_entries(snapshot_.keys_.get(i)).size();
    if (keys != elements_) fault("de lijst van codes heeft codes te veel", "the index of keys has keys too many");
  }

  void check_extras() {
    uint32_t free = snapshot_.extras_free_;
    while (free != kNoBlock && use(free, BlockKind::kFree)) free = reinterpret_cast<const FreeBlock*>(snapshot_.extras_.get(free))->next;
    if (std::ranges::count(used_, true) != static_cast<int64_t>(snapshot_.extras_count_)) fault("er is een blok zoekgeraakt", "a block was lost");
  }

  static constexpr size_t kFaultsMax = 20;
  const Snapshot& snapshot_;
  std::vector<bool> used_;
  std::vector<Problem> problems_;
  std::map<std::pair<TypeId, Labels>, uint32_t> counts_;
  size_t elements_ = 0, relations_ = 0, out_edges_ = 0, in_edges_ = 0;
};

Result<void> check_consistency(const Snapshot& snapshot) { return Consistency(snapshot).run(); }

}  // namespace koers::model
