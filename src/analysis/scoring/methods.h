// One method made of the material: what every initiative gets on every criterion, with the weights; and the rows to rank.
#pragma once

#include "analysis/scoring/ahp.h"
#include "analysis/scoring/material.h"
#include "analysis/scoring/ranking.h"

namespace koers::analysis::scoring {

// One initiative that the method can weigh.
struct Entry {
  uint32_t candidate = 0;
  std::vector<double> own;  // by criterion, in points
  std::vector<From> from;
  std::vector<std::string> level;
  double factor = 1;                  // of lasting value
  std::vector<uint32_t> enables;      // entries that build on it …
  std::vector<double> enables_share;  // … and which share of their own score comes to it
  double itself = 0;                  // share of its own score on top, for a foundation of which nothing else is known
  std::optional<double> by_hand{};
  std::vector<Message> assumptions;
};

struct Weighed {
  Method method = Method::kLevels;
  std::vector<CriterionWeight> criteria;
  std::vector<double> weights;  // shares, beside the criteria
  std::vector<Entry> entries;
  std::vector<NotWeighable> not_weighable;
  std::optional<Pairwise> pairwise{};
  std::vector<Pairwise> compared{};
  bool possible = true;  // AHP needs comparisons that hang together
  int data = 0, data_assumed = 0;
};

Weighed weigh_by(Method method, const Material& material, const Options& options);

// Scores as rows that are linear in the weights; beside the entries.
std::vector<Row> rows_of(const Weighed& weighed, const Material& material);
// The rows with other points on the criteria in the place of `own`: a criterion row per entry.
Row row_of(const Weighed& weighed, const Material& material, const std::vector<std::vector<double>>& own, uint32_t entry);

// Points of work where nobody estimated them, by size.
double assumed_job_size(std::string_view size);
double points_of(std::string_view level, const LevelPoints& points);
// The level whose points are nearest.
std::string_view nearest_level(double points, const LevelPoints& scale);
Label level_label(std::string_view level);

}  // namespace koers::analysis::scoring
