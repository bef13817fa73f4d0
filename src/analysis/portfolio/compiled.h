// A problem made ready for searching: every way in which every activity can still be done, with what it uses of each row (resource ×
// bucket). Presolve removes what can never be: placements outside the windows that precedence leaves, over a capacity on their own, or of
// an activity that needs or is excluded by one that settles it; rows that can never bind. Every schedule that meets the problem stays
// possible.
#pragma once

#include <span>
#include <vector>

#include "analysis/portfolio/problem.h"
#include "base/control.h"

namespace koers::analysis::portfolio {

using PlacementIndex = int32_t;
inline constexpr PlacementIndex kNotIn = -1;

struct RowUse {
  uint32_t row = 0;
  Amount amount = 0;
};

// One way to do an activity: a variant at a start.
struct Option {
  uint32_t activity = 0;
  int32_t variant = 0;
  int32_t start = 0;
  int32_t finish = 0;
  Amount value = 0;
  uint32_t use_begin = 0, use_end = 0;
};

struct Row {
  uint32_t resource = 0;
  uint32_t bucket = 0;
  Amount capacity = 0;
  Amount unit = 1;          // amounts of this row are divided by it (their greatest common divisor)
  bool has_relief = false;  // somebody frees it
};

struct Link {
  uint32_t other = 0;
  int32_t lag = 0;
};

class Compiled {
 public:
  explicit Compiled(const Problem& problem);
  // Errors: kCancelled, soon after the control says so: a large problem takes a good part of a second.
  static Result<Compiled> create(const Problem& problem, const Control& control);

  uint32_t activity_count() const { return static_cast<uint32_t>(option_begin_.size() - 1); }
  int periods() const { return periods_; }
  const std::vector<Row>& rows() const { return rows_; }
  const std::vector<Option>& options() const { return options_; }
  const Option& option(PlacementIndex p) const { return options_[static_cast<size_t>(p)]; }
  std::span<const RowUse> uses(const Option& option) const { return {uses_.data() + option.use_begin, option.use_end - option.use_begin}; }
  // By falling value, then earliest finish.
  PlacementIndex first_option(uint32_t activity) const { return static_cast<PlacementIndex>(option_begin_[activity]); }
  PlacementIndex end_option(uint32_t activity) const { return static_cast<PlacementIndex>(option_begin_[activity + 1]); }
  bool possible(uint32_t activity) const { return option_begin_[activity] != option_begin_[activity + 1]; }
  bool mandatory(uint32_t activity) const { return mandatory_[activity] != 0; }

  const std::vector<Link>& before(uint32_t activity) const { return before_[activity]; }
  const std::vector<Link>& after(uint32_t activity) const { return after_[activity]; }
  const std::vector<uint32_t>& needs(uint32_t activity) const { return needs_[activity]; }
  const std::vector<uint32_t>& excluded_by(uint32_t activity) const { return excluded_by_[activity]; }
  // The activity and all it needs, those first that others need.
  const std::vector<uint32_t>& closure(uint32_t activity) const { return closure_[activity]; }
  // All that needs it, directly or not, without itself.
  const std::vector<uint32_t>& dependents(uint32_t activity) const { return dependents_[activity]; }
  // Rows that somebody frees: only there can taking something out break a limit.
  const std::vector<uint32_t>& relief_rows() const { return relief_rows_; }
  // Activities whose options use a row, each once.
  const std::vector<uint32_t>& users(uint32_t row) const { return users_[row]; }

  // Something mandatory cannot be done, or a capacity below zero cannot be freed.
  bool impossible() const { return impossible_; }
  // Nothing can be moved: each activity is in the one way it has, or out (a knapsack).
  bool only_chooses() const;

  PlacementIndex find(uint32_t activity, Placement placement) const;  // kNotIn when presolve removed it or it is not in
  Placement placement(PlacementIndex p) const { return p == kNotIn ? Placement{} : Placement{option(p).variant, option(p).start}; }

 private:
  friend class Compiler;
  Compiled() = default;
  int periods_ = 0;
  std::vector<Row> rows_;
  std::vector<Option> options_;
  std::vector<RowUse> uses_;
  std::vector<uint32_t> option_begin_;
  std::vector<uint8_t> mandatory_;
  std::vector<std::vector<Link>> before_, after_;
  std::vector<std::vector<uint32_t>> needs_, excluded_by_, closure_, dependents_, users_;
  std::vector<uint32_t> relief_rows_;
  bool impossible_ = false;
};

}  // namespace koers::analysis::portfolio
