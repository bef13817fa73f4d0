// One initiative of the register as an activity: when it may be done, in which variants, what these cost and ask, and what it is worth.
#pragma once

#include "analysis/portfolio/intake.h"
#include "analysis/portfolio/intake_names.h"
#include "analysis/portfolio/intake_supply.h"
#include "analysis/scoring/values.h"

namespace koers::analysis::portfolio {

class InitiativeReader {
 public:
  InitiativeReader(const model::View& view, const Options& options, const Names& names, const scoring::Values& scores, Intake& intake,
                   SupplyBook& supply)
      : view_(view), options_(options), names_(names), scores_(scores), intake_(intake), supply_(supply) {}

  void read(const model::ElementView& element, Activity& activity, Item& item);

 private:
  struct Cost;
  const SizeDefaults& size_of(const model::ElementView& element, Item& item);
  bool is_running(const model::ElementView& element) const;
  void read_dates(const model::ElementView& element, Activity& activity, Item& item);
  void read_pins(const model::ElementView& element, Activity& activity, Item& item) const;
  int read_duration(const model::ElementView& element, const SizeDefaults& size, Item& item);
  Cost read_cost(const model::ElementView& element, const SizeDefaults& size, Item& item);
  void add_cost(const Cost& cost, int duration, Variant& variant) const;
  void read_effort(const model::ElementView& element, const SizeDefaults& size, Item& item);
  void add_effort(double share, int duration, Variant& variant) const;
  void read_departments(const model::ElementView& element, const SizeDefaults& size, Item& item);
  void read_value(const model::ElementView& element, const SizeDefaults& size, Item& item);
  void read_goals(const model::ElementView& element, Item& item);
  void read_worth(const SizeDefaults& size, Item& item) const;
  std::optional<double> criterion(const model::ElementView& element, model::FieldId field) const;
  double criteria_factor(const model::ElementView& element) const;
  double lost_per_quarter(const model::ElementView& element) const;
  void read_variants(const model::ElementView& element, const Cost& cost, const Variant& base, Activity& activity, Item& item);
  void finish_variant(Variant& variant, double points, double lost) const;

  const model::View& view_;
  const Options& options_;
  const Names& names_;
  const scoring::Values& scores_;
  Intake& intake_;
  SupplyBook& supply_;

  // Of the initiative at hand.
  struct Effort {
    uint32_t resource = 0;
    double days = 0;                 // in total, spread over the duration …
    std::vector<double> by_quarter;  // … or as it was planned, from its first quarter
  };
  std::vector<Effort> efforts_;
  std::vector<uint32_t> changes_;  // resources of the departments it changes much
  bool running_ = false;
  Label size_label_;
  double lost_ = 0;
  double goals_ = 0;  // weight of the goals it contributes to
};

}  // namespace koers::analysis::portfolio
