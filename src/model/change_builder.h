// Change sets written in code by names, for tests, importers and the API:
//
//   ChangeBuilder build(snapshot);
//   const Ref goal = build.add("goal", {{"name", "Kortere doorlooptijd"}});
//   const Ref plan = build.add("initiative", {{"name", "Zaaksysteem"}, {"size", Choice{"large"}}}, "INI-7");
//   build.relate("contributes_to", plan, goal, {{"weight", 0.5}});
//   ChangeSet changes = TRY(build.finish());
//
// Errors: names that the metamodel does not know are collected, and finish() returns them all; resolve() checks everything else.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/snapshot.h"

namespace koers::model {

class ChangeBuilder {
 public:
  using Fields = std::vector<std::pair<std::string_view, Value>>;

  // Keeps the snapshot: to look up types and keys, and as the base of the change set.
  explicit ChangeBuilder(SnapshotPtr snapshot);

  // The element or relation to come; use it in what follows.
  Ref add(std::string_view type, const Fields& fields, std::string_view key = {}, Labels labels = 0);
  Ref relate(std::string_view relation, Ref from, Ref to, const Fields& fields = {}, Labels labels = 0);
  // The element with this key; a problem and Ref::none() when there is none.
  Ref at(std::string_view key);

  ChangeBuilder& set(Ref target, const Fields& fields);  // an empty value clears the field
  ChangeBuilder& set(Ref target, std::string_view field, Value value) { return set(target, Fields{{field, std::move(value)}}); }
  ChangeBuilder& set_key(Ref element, std::string_view key);
  ChangeBuilder& set_labels(Ref target, Labels labels);
  ChangeBuilder& remove(Ref target);
  ChangeBuilder& append(Ref element, std::vector<SeriesPoint> points, std::string_view series = {});

  ChangeBuilder& author(std::string_view author);
  ChangeBuilder& reason(std::string_view reason);
  ChangeBuilder& source(std::string_view source);

  // The change set; the builder is empty again.
  Result<ChangeSet> finish();

 private:
  template <class Owner> std::vector<FieldValue> named(const Owner& owner, std::string_view element, const Fields& fields);
  void problem(Message what, Message mend, std::string element = {}, std::string field = {});
  uint32_t position() const { return static_cast<uint32_t>(changes_.changes.size()); }

  SnapshotPtr snapshot_;
  ChangeSet changes_;
  std::vector<Problem> problems_;
};

}  // namespace koers::model
