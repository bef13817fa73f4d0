// Finds the elements that a question is about, in their order. Remembers answers for as long as the register does not change, and sort keys for as long
// as an element does not. Thread-safe.
// Cost:  a question asked before at this revision: a look-up. Else O(elements of its types) with cheap steps; 100 k elements take milliseconds.
#pragma once

#include <condition_variable>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "search/column.h"
#include "search/element_query.h"

namespace koers::search {

using ElementList = std::shared_ptr<const std::vector<model::ElementId>>;

class ElementFinder {
 public:
  struct Limits {
    size_t columns_max = 64;
    size_t list_bytes_max = 64u << 20;
  };
  explicit ElementFinder(Limits limits) : limits_(limits) {}
  ElementFinder() : ElementFinder(Limits{}) {}

  // The answer when it is at hand.
  std::optional<ElementList> recall(const model::View& view, const ElementQuery& query);
  // The answer. For a view that is older than what is kept (a past moment, or a reader that was overtaken) the keys are made for this once.
  ElementList find(const model::View& view, const ElementQuery& query);
  // Whether find() would have to do that.
  bool overtaken(const model::View& view, const ElementQuery& query);
  // Everything that was made before an erasure.
  void forget();

 private:
  struct ColumnKey {
    model::BranchId branch;
    model::TypeId type;
    model::FieldId field;
    ColumnUse use;
    model::Labels granted;
    Language language;
    auto operator<=>(const ColumnKey&) const = default;
  };
  struct SharedColumn {
    explicit SharedColumn(Column made) : column(std::move(made)) {}
    std::shared_mutex mutex;
    Column column;
    uint64_t used_at = 0;
  };
  // A column at the revision of a view, locked against change for as long as it is looked at.
  struct HeldColumn {
    std::shared_ptr<SharedColumn> shared;
    std::shared_lock<std::shared_mutex> lock;
    const Column* operator->() const { return &shared->column; }
  };
  // A question that somebody is answering: who asks the same meanwhile waits for it.
  struct Pending {
    std::condition_variable done;
    ElementList list;
  };
  struct KeptList {
    std::string key;
    uint64_t epoch;
    ElementList list;
  };

  static ColumnKey key_of(const model::View& view, model::TypeId type, model::FieldId field, ColumnUse use);
  static std::string list_key(const model::View& view, const ElementQuery& query);
  std::shared_ptr<SharedColumn> shared_column(const ColumnKey& key, bool make);
  HeldColumn hold(const model::View& view, model::TypeId type, model::FieldId field, ColumnUse use);
  std::optional<ElementList> locked_recall(const std::string& key, uint64_t epoch);
  void locked_keep(const std::string& key, uint64_t epoch, ElementList list);
  std::vector<model::ElementId> matching(const model::View& view, const ElementQuery& query, model::TypeId type);
  std::vector<model::ElementId> sorted(const model::View& view, const ElementQuery& query, std::vector<model::ElementId> found);
  std::vector<model::ElementId> sorted_in_type(const model::View& view, const ElementQuery& query, const std::vector<model::ElementId>& found);
  std::vector<model::ElementId> by_one_column(const model::View& view, const ElementQuery& query, const std::vector<model::ElementId>* found);
  std::vector<model::ElementId> answer(const model::View& view, const ElementQuery& query);

  const Limits limits_;
  std::mutex mutex_;
  uint64_t uses_ = 0;
  std::map<ColumnKey, std::shared_ptr<SharedColumn>> columns_;
  size_t list_bytes_ = 0;
  std::list<KeptList> lists_;  // the last used first
  std::unordered_map<std::string, std::list<KeptList>::iterator> list_by_key_;
  std::unordered_map<std::string, std::shared_ptr<Pending>> pending_;
};

}  // namespace koers::search
