// The loops of View, which leave out what this person may not see. Included by view.h.
#pragma once

#include "model/view.h"

namespace koers::model {

template <class Visit>
void View::for_each_element(Visit&& visit) const {
  snapshot_->for_each_element([&](const ElementView& element) {
    if (sees(element)) visit(element);
  });
}

template <class Visit>
void View::for_each_element(TypeId type, Visit&& visit) const {
  snapshot_->for_each_element(type, [&](const ElementView& element) {
    if (sees(element)) visit(element);
  });
}

template <class Visit>
void View::for_each_relation(Visit&& visit) const {
  snapshot_->for_each_relation([&](const RelationView& relation) {
    if (sees(relation)) visit(relation);
  });
}

// Calls visit for the edges whose relation and other end may be seen. The near end was seen already.
template <class Visit>
auto View::seen_edge(Visit&& visit) const {
  return [this, &visit](const Edge& edge) {
    if ((edge.labels & ~granted_) == 0 && (granted_ == kEverything || sees(edge.other))) visit(edge);
  };
}

template <class Visit>
void View::for_each_out(const ElementView& element, RelationTypeId type, Visit&& visit) const {
  if (!sees(element)) return;
  if (type.valid()) element.for_each_out(type, seen_edge(visit));
  else element.for_each_out(seen_edge(visit));
}
template <class Visit>
void View::for_each_in(const ElementView& element, RelationTypeId type, Visit&& visit) const {
  if (!sees(element)) return;
  if (type.valid()) element.for_each_in(type, seen_edge(visit));
  else element.for_each_in(seen_edge(visit));
}
template <class Visit>
void View::for_each_out(const RelationView& relation, RelationTypeId type, Visit&& visit) const {
  if (!sees(relation)) return;
  if (type.valid()) relation.for_each_out(type, seen_edge(visit));
  else relation.for_each_out(seen_edge(visit));
}
template <class Visit>
void View::for_each_in(const RelationView& relation, RelationTypeId type, Visit&& visit) const {
  if (!sees(relation)) return;
  if (type.valid()) relation.for_each_in(type, seen_edge(visit));
  else relation.for_each_in(seen_edge(visit));
}

}  // namespace koers::model
