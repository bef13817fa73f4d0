// What the register knows of initiatives that scores can be made of, whatever the method: levels per criterion and who gave them, goals, points for
// WSJF, what builds on what; and the weighing frame.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "analysis/scoring/scoring.h"

namespace koers::analysis::scoring {

struct Criterion {
  model::FieldId field;
  std::string name;
  Label label;
};

struct RoleScore {
  std::string role;
  std::string level;
};

// One initiative on one criterion.
struct Level {
  std::string settled;           // high, middle, low; empty when nothing was settled
  std::vector<RoleScore> roles;  // that this reader may see, by name
};

struct Goal {
  model::ElementLink link;
  double weight = 1;
};

inline constexpr size_t kWsjfParts = 3;  // value, time, risk and opportunity

struct Candidate {
  model::ElementLink link;
  bool obliged = false;
  std::vector<Level> levels;                       // beside the criteria
  std::vector<std::pair<uint32_t, double>> goals;  // index of the goal, contribution
  std::array<std::optional<double>, kWsjfParts> wsjf{};
  std::optional<double> wsjf_size{};
  std::string size;  // small … extra_large
  std::optional<double> by_hand{};
  std::string by_hand_reason;
  std::string lasting;             // high, middle, low or nothing
  bool enabling = false;           // somebody said that it is a foundation
  std::vector<uint32_t> enables;   // candidates that build on it
  int builds_on = 0;               // on how many candidates
  std::vector<uint32_t> excludes;  // candidates that it cannot go together with
};

struct Frame {
  std::optional<model::ElementLink> link{};
  std::optional<Method> method{};
  std::map<std::string, double> weights{};      // by name of the criterion
  std::vector<ComparisonOption> comparisons{};  // of criteria by name, and of initiatives by key under the name of a criterion
};

struct Material {
  std::vector<Criterion> criteria;  // fields of the initiative whose name begins with score_ or own_score_ and that are high, middle or low
  std::vector<Goal> goals;
  std::vector<Candidate> candidates;
  Frame frame;
  bool roles_visible = false;  // this reader may see who scored what
};

// Criteria and goals that the options name must exist.
// Errors: kInvalidInput.
Result<Material> gather(const model::View& view, const Options& options);

inline constexpr std::array<const char*, kWsjfParts> kWsjfNames = {"wsjf_value", "wsjf_time", "wsjf_risk"};

}  // namespace koers::analysis::scoring
