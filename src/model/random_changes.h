// Random values and change sets for RapidCheck: any kind, any shape, whether or not a register would take them.
#pragma once

#include <rapidcheck.h>

#include "model/change_set.h"

namespace koers::model {

inline rc::Gen<Value> any_value(int depth = 0) {
  using namespace rc;
  std::vector<Gen<Value>> kinds = {
      gen::map(gen::arbitrary<std::string>(), [](std::string text) { return Value{std::move(text)}; }),
      gen::map(gen::arbitrary<int64_t>(), [](int64_t number) { return Value{number}; }),
      gen::map(gen::arbitrary<double>(), [](double number) { return Value{number}; }),
      gen::map(gen::arbitrary<bool>(), [](bool yes) { return Value{yes}; }),
      gen::map(gen::arbitrary<int64_t>(), [](int64_t cents) { return Value{Money{cents}}; }),
      gen::map(gen::arbitrary<int32_t>(), [](int32_t days) { return Value{Date{days}}; }),
      gen::map(gen::arbitrary<int32_t>(), [](int32_t index) { return Value{Quarter{index}}; }),
      gen::map(gen::arbitrary<double>(), [](double share) { return Value{Share{share}}; }),
      gen::map(gen::arbitrary<std::string>(), [](std::string name) { return Value{Choice{std::move(name)}}; }),
      gen::map(gen::arbitrary<std::vector<std::string>>(), [](std::vector<std::string> items) { return Value{Texts{std::move(items)}}; }),
      gen::map(gen::arbitrary<std::string>(), [](std::string json) { return Value{Document{std::move(json)}}; }),
      gen::map(gen::arbitrary<std::array<uint8_t, 32>>(), [](Hash256 hash) { return Value{Commitment{hash}}; }),
      gen::just(Value{}),
  };
  if (depth < 2) {
    kinds.push_back(gen::map(gen::resize(4, gen::container<std::vector<std::vector<Value>>>(gen::container<std::vector<Value>>(any_value(depth + 1)))),
                             [](std::vector<std::vector<Value>> rows) { return Value{Table{std::move(rows)}}; }));
  }
  return gen::mapcat(gen::inRange<size_t>(0, kinds.size()), [kinds](size_t i) { return kinds[i]; });
}

inline rc::Gen<Ref> any_ref() {
  return rc::gen::map(rc::gen::tuple(rc::gen::inRange<uint32_t>(0, Ref::kIndexMax), rc::gen::inRange(0, 4)), [](const std::tuple<uint32_t, int>& parts) {
    const auto [index, kind] = parts;
    switch (kind) {
      case 0: return Ref(ElementId{index});
      case 1: return Ref(RelationId{index});
      case 2: return Ref::added(index);
      default: return Ref::none();
    }
  });
}

inline rc::Gen<std::vector<FieldValue>> any_fields() {
  return rc::gen::resize(8, rc::gen::container<std::vector<FieldValue>>(
                                rc::gen::map(rc::gen::pair(rc::gen::arbitrary<uint16_t>(), any_value()), [](std::pair<uint16_t, Value> parts) {
                                  return FieldValue{{parts.first}, std::move(parts.second)};
                                })));
}

inline rc::Gen<Change> any_change() {
  using namespace rc;
  const auto index = gen::inRange<uint32_t>(0, Ref::kIndexMax + 1);
  return gen::oneOf(
      gen::map(gen::tuple(gen::arbitrary<uint16_t>(), gen::arbitrary<std::string>(), any_fields(), gen::arbitrary<uint16_t>(), index),
               [](auto parts) {
                 auto& [type, key, fields, labels, id] = parts;
                 return Change{AddElement{{type}, key, fields, labels, {id}}};
               }),
      gen::map(gen::tuple(gen::arbitrary<uint16_t>(), any_ref(), any_ref(), any_fields(), gen::arbitrary<uint16_t>(), index),
               [](auto parts) {
                 auto& [type, from, to, fields, labels, id] = parts;
                 return Change{AddRelation{{type}, from, to, fields, labels, {id}}};
               }),
      gen::map(gen::tuple(any_ref(), any_fields()), [](auto parts) { return Change{SetFields{std::get<0>(parts), std::get<1>(parts)}}; }),
      gen::map(gen::tuple(index, gen::arbitrary<std::string>()), [](auto parts) { return Change{SetKey{{std::get<0>(parts)}, std::get<1>(parts)}}; }),
      gen::map(gen::tuple(any_ref(), gen::arbitrary<uint16_t>()), [](auto parts) { return Change{SetLabels{std::get<0>(parts), std::get<1>(parts)}}; }),
      gen::map(any_ref(), [](Ref ref) { return Change{Remove{ref}}; }),
      gen::map(gen::tuple(any_ref(), gen::arbitrary<std::string>(), gen::arbitrary<std::vector<std::pair<int32_t, double>>>()), [](auto parts) {
        AppendPoints append{std::get<0>(parts), std::get<1>(parts), {}};
        for (const auto& [days, value] : std::get<2>(parts)) append.points.push_back({{days}, value});
        return Change{std::move(append)};
      }));
}

inline rc::Gen<ChangeSet> any_change_set() {
  using namespace rc;
  return gen::map(gen::tuple(gen::arbitrary<uint32_t>(), gen::arbitrary<uint64_t>(), gen::arbitrary<std::string>(), gen::arbitrary<std::string>(),
                             gen::container<std::vector<Change>>(any_change())),
                  [](auto parts) {
                    auto& [branch, base, author, reason, changes] = parts;
                    return ChangeSet{{branch}, base, author, reason, "bestand.xlsx", changes};
                  });
}

}  // namespace koers::model
