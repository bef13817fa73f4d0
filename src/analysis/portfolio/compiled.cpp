#include "analysis/portfolio/compiled.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "analysis/portfolio/messages.h"

namespace koers::analysis::portfolio {

// Works on options in vectors per activity, their uses in one pool, and packs what is left into a Compiled.
class Compiler {
 public:
  Compiler(const Problem& problem, const Control& control, Compiled& out)
      : problem_(problem), control_(control), out_(out), count_(static_cast<uint32_t>(problem.activities.size())) {}

  // False when it was cancelled: what is in `out` then is not to be used.
  bool run() {
    out_.periods_ = problem_.periods;
    using Step = void (Compiler::*)();
    for (const Step step :
         {&Compiler::take_rules, &Compiler::number_rows, &Compiler::list_options, &Compiler::settle, &Compiler::fill_uses,
          &Compiler::drop_too_large, &Compiler::settle, &Compiler::reduce_rows, &Compiler::pack, &Compiler::order_rules}) {
      (this->*step)();
      if (control_.cancelled()) return false;
    }
    return true;
  }

 private:
  // Until it is packed, an option's uses lie in pool_.
  std::span<RowUse> uses(const Option& option) { return {pool_.data() + option.use_begin, pool_.data() + option.use_end}; }

  void take_rules() {
    out_.before_.resize(count_), out_.after_.resize(count_), out_.needs_.resize(count_), out_.excluded_by_.resize(count_);
    for (const Precedence& rule : problem_.precedences) {
      if (rule.before == rule.after) continue;
      out_.before_[rule.after].push_back({rule.before, rule.lag});
      out_.after_[rule.before].push_back({rule.after, rule.lag});
    }
    for (const Requirement& rule : problem_.requirements) {
      if (rule.activity != rule.needs) out_.needs_[rule.activity].push_back(rule.needs);
    }
    for (const Exclusion& rule : problem_.exclusions) {
      if (rule.one == rule.other) continue;
      out_.excluded_by_[rule.one].push_back(rule.other);
      out_.excluded_by_[rule.other].push_back(rule.one);
    }
    out_.mandatory_.resize(count_);
    for (uint32_t a = 0; a < count_; ++a)
      out_.mandatory_[a] = problem_.activities[a].mandatory || problem_.activities[a].pin.kind == Pin::Kind::kIn;
  }

  void number_rows() {
    row_of_.resize(problem_.resources.size());
    for (uint32_t r = 0; r < problem_.resources.size(); ++r) {
      const Resource& resource = problem_.resources[r];
      row_of_[r].assign(resource.capacity.size(), kNoRow);
      for (uint32_t b = 0; b < resource.capacity.size(); ++b) {
        if (resource.capacity[b] == kUnlimited) continue;
        row_of_[r][b] = static_cast<uint32_t>(out_.rows_.size());
        out_.rows_.push_back({r, b, resource.capacity[b], 1, false});
      }
    }
  }

  void list_options() {
    drafts_.resize(count_);
    for (uint32_t a = 0; a < count_; ++a) {
      const Activity& activity = problem_.activities[a];
      if (activity.pin.kind == Pin::Kind::kOut) continue;
      const bool pinned = activity.pin.kind == Pin::Kind::kIn;
      const int deadline = std::min(activity.deadline, problem_.periods);
      for (size_t v = 0; v < activity.variants.size(); ++v) {
        if (pinned && activity.pin.variant >= 0 && activity.pin.variant != static_cast<int>(v)) continue;
        const Variant& variant = activity.variants[v];
        for (int start = std::max(0, activity.earliest); start + variant.duration <= deadline; ++start) {
          if (pinned && activity.pin.start != kNoPeriod && activity.pin.start != start) continue;
          drafts_[a].push_back({a, static_cast<int32_t>(v), start, start + variant.duration, value_at(variant, start), 0, 0});
        }
      }
    }
  }

  template <class Drop>
  bool drop_if(uint32_t activity, Drop drop) {
    return std::erase_if(drafts_[activity], drop) > 0;
  }

  // Repeats what one rule settles about another activity until nothing changes.
  void settle() {
    for (bool changed = true; changed && !control_.cancelled();) {
      changed = false;
      for (uint32_t a = 0; a < count_ && !control_.cancelled(); ++a) {
        for (const Link& link : out_.before_[a]) changed |= settle_precedence(link.other, a, link.lag);
        for (const uint32_t needed : out_.needs_[a]) changed |= settle_need(a, needed);
        if (!out_.mandatory_[a]) continue;
        for (const uint32_t other : out_.excluded_by_[a]) {
          if (!drafts_[other].empty()) drafts_[other].clear(), changed = true;
        }
      }
    }
  }

  bool settle_need(uint32_t activity, uint32_t needed) {
    bool changed = false;
    if (drafts_[needed].empty() && !drafts_[activity].empty()) drafts_[activity].clear(), changed = true;
    if (out_.mandatory_[activity] && !out_.mandatory_[needed]) out_.mandatory_[needed] = 1, changed = true;
    return changed;
  }

  bool settle_precedence(uint32_t before, uint32_t after, int lag) {
    bool changed = settle_need(after, before);
    if (drafts_[before].empty() || drafts_[after].empty()) return changed;
    int finish_min = std::numeric_limits<int>::max();
    for (const Option& option : drafts_[before]) finish_min = std::min(finish_min, option.finish);
    changed |= drop_if(after, [&](const Option& option) { return option.start < finish_min + lag; });
    if (!out_.mandatory_[after]) return changed;
    int start_max = -1;
    for (const Option& option : drafts_[after]) start_max = std::max(start_max, option.start);
    if (start_max >= 0) changed |= drop_if(before, [&](const Option& option) { return option.finish + lag > start_max; });
    return changed;
  }

  void fill_uses() {
    std::vector<Amount> amount(out_.rows_.size(), 0);
    std::vector<uint8_t> is_touched(out_.rows_.size(), 0);
    std::vector<uint32_t> touched;
    for (uint32_t a = 0; a < count_ && !control_.cancelled(); ++a) {
      for (Option& option : drafts_[a]) {
        touched.clear();
        for (const Use& use : problem_.activities[a].variants[static_cast<size_t>(option.variant)].uses) {
          for_each_load(problem_, use, option.start, [&](uint32_t bucket, Amount here) {
            const uint32_t row = row_of_[use.resource][bucket];
            if (row == kNoRow) return;
            if (!is_touched[row]) is_touched[row] = 1, touched.push_back(row);
            amount[row] += here;
          });
        }
        std::sort(touched.begin(), touched.end());
        option.use_begin = static_cast<uint32_t>(pool_.size());
        for (const uint32_t row : touched) {
          if (amount[row] != 0) pool_.push_back({row, amount[row]});
          amount[row] = 0, is_touched[row] = 0;
        }
        option.use_end = static_cast<uint32_t>(pool_.size());
      }
    }
  }

  // How far an activity can at most use, and at most free, each row.
  void reach_of(uint32_t activity, std::vector<Amount>& most, std::vector<Amount>& least) {
    for (const Option& option : drafts_[activity]) {
      for (const RowUse& use : uses(option)) {
        most[use.row] = std::max(most[use.row], use.amount);
        least[use.row] = std::min(least[use.row], use.amount);
      }
    }
  }

  void drop_too_large() {
    // What all others together can free of a row; with none, capacity itself is the limit.
    std::vector<Amount> freed(out_.rows_.size(), 0);
    std::vector<std::vector<Amount>> least(count_);
    std::vector<Amount> most(out_.rows_.size());
    for (uint32_t a = 0; a < count_ && !control_.cancelled(); ++a) {
      least[a].assign(out_.rows_.size(), 0);
      reach_of(a, most, least[a]);
      for (size_t row = 0; row < freed.size(); ++row) freed[row] += least[a][row];
    }
    for (uint32_t a = 0; a < count_ && !control_.cancelled(); ++a) {
      drop_if(a, [&](const Option& option) {
        const auto used = uses(option);
        return std::any_of(used.begin(), used.end(), [&](const RowUse& use) {
          return use.amount > 0 && use.amount + freed[use.row] - least[a][use.row] > out_.rows_[use.row].capacity;
        });
      });
    }
    for (size_t row = 0; row < freed.size(); ++row) out_.impossible_ |= freed[row] > out_.rows_[row].capacity;
  }

  // Leaves out the rows that can never bind, and divides the others by what all their amounts share.
  void reduce_rows() {
    std::vector<Amount> total(out_.rows_.size(), 0), most, least;
    for (uint32_t a = 0; a < count_ && !control_.cancelled(); ++a) {
      most.assign(out_.rows_.size(), 0), least.assign(out_.rows_.size(), 0);
      reach_of(a, most, least);
      for (size_t row = 0; row < total.size(); ++row) {
        total[row] += most[row];
        if (least[row] < 0) out_.rows_[row].has_relief = true;
      }
    }
    std::vector<uint32_t> renumbered(out_.rows_.size(), kNoRow);
    std::vector<Row> kept;
    for (size_t row = 0; row < total.size(); ++row) {
      if (total[row] <= out_.rows_[row].capacity) continue;
      renumbered[row] = static_cast<uint32_t>(kept.size());
      kept.push_back(out_.rows_[row]);
    }
    std::vector<Amount> divisor(kept.size(), 0);
    const auto for_each_option = [this](auto&& visit) {
      for (uint32_t a = 0; a < count_ && !control_.cancelled(); ++a) {
        for (Option& option : drafts_[a]) visit(option);
      }
    };
    for_each_option([&](Option& option) {
      const auto dropped = std::ranges::remove_if(uses(option), [&](const RowUse& use) { return renumbered[use.row] == kNoRow; });
      option.use_end -= static_cast<uint32_t>(dropped.size());
      for (RowUse& use : uses(option)) {
        use.row = renumbered[use.row];
        divisor[use.row] = std::gcd(divisor[use.row], use.amount);
      }
    });
    for_each_option([&](Option& option) {
      for (RowUse& use : uses(option)) use.amount /= divisor[use.row];
    });
    for (size_t row = 0; row < kept.size(); ++row) {
      if (divisor[row] == 0) divisor[row] = 1;
      kept[row].unit = divisor[row];
      const Amount capacity = kept[row].capacity;
      kept[row].capacity = capacity >= 0 ? capacity / divisor[row] : -((-capacity + divisor[row] - 1) / divisor[row]);
      if (kept[row].has_relief) out_.relief_rows_.push_back(static_cast<uint32_t>(row));
    }
    out_.rows_ = std::move(kept);
  }

  void pack() {
    out_.users_.resize(out_.rows_.size());
    out_.option_begin_.push_back(0);
    for (uint32_t a = 0; a < count_ && !control_.cancelled(); ++a) {
      auto& drafts = drafts_[a];
      std::sort(drafts.begin(), drafts.end(), [](const Option& one, const Option& other) {
        if (one.value != other.value) return one.value > other.value;
        if (one.finish != other.finish) return one.finish < other.finish;
        return one.variant < other.variant;
      });
      for (Option& option : drafts) {
        const auto used = uses(option);
        option.use_begin = static_cast<uint32_t>(out_.uses_.size());
        out_.uses_.insert(out_.uses_.end(), used.begin(), used.end());
        option.use_end = static_cast<uint32_t>(out_.uses_.size());
        out_.options_.push_back(option);
        for (const RowUse& use : used) {
          auto& users = out_.users_[use.row];
          if (users.empty() || users.back() != a) users.push_back(a);
        }
      }
      out_.option_begin_.push_back(static_cast<uint32_t>(out_.options_.size()));
      if (out_.mandatory_[a] && drafts.empty()) out_.impossible_ = true;
    }
  }

  // Depth first over what an activity needs: those that others need come out first; rules that go round are followed once.
  void order_rules() {
    out_.closure_.resize(count_), out_.dependents_.resize(count_);
    std::vector<uint32_t> seen(count_, kNoRow);
    std::vector<std::pair<uint32_t, size_t>> path;
    for (uint32_t a = 0; a < count_ && !control_.cancelled(); ++a) {
      path.assign(1, {a, 0});
      seen[a] = a;
      while (!path.empty()) {
        auto& [at, next] = path.back();
        const auto& before = out_.before_[at];
        const size_t links = before.size() + out_.needs_[at].size();
        if (next == links) {
          out_.closure_[a].push_back(at);
          if (at != a) out_.dependents_[at].push_back(a);
          path.pop_back();
          continue;
        }
        const uint32_t to = next < before.size() ? before[next].other : out_.needs_[at][next - before.size()];
        ++next;
        if (seen[to] != a) seen[to] = a, path.emplace_back(to, 0);
      }
    }
  }

  static constexpr uint32_t kNoRow = 0xffffffff;
  const Problem& problem_;
  const Control& control_;
  Compiled& out_;
  const uint32_t count_;
  std::vector<std::vector<uint32_t>> row_of_;
  std::vector<std::vector<Option>> drafts_;
  std::vector<RowUse> pool_;
};

Compiled::Compiled(const Problem& problem) {
  const Control control;
  Compiler(problem, control, *this).run();
}

Result<Compiled> Compiled::create(const Problem& problem, const Control& control) {
  Compiled compiled;
  if (!Compiler(problem, control, compiled).run()) return Error(ErrorCode::kCancelled, kCancelledText);
  return compiled;
}

bool Compiled::only_chooses() const {
  for (uint32_t a = 0; a < activity_count(); ++a) {
    if (end_option(a) - first_option(a) > 1) return false;
  }
  return true;
}

PlacementIndex Compiled::find(uint32_t activity, Placement placement) const {
  if (!placement.is_in()) return kNotIn;
  for (PlacementIndex p = first_option(activity); p != end_option(activity); ++p) {
    if (option(p).variant == placement.variant && option(p).start == placement.start) return p;
  }
  return kNotIn;
}

}  // namespace koers::analysis::portfolio
