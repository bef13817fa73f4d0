// What there is: money per year, days per skill, room for change per department; from the register, or from the options where these say
// otherwise.
#pragma once

#include <map>
#include <string>

#include "analysis/portfolio/intake.h"
#include "analysis/portfolio/intake_names.h"

namespace koers::analysis::portfolio {

class SupplyBook {
 public:
  // Fills resources, supplies, years and notes of the intake.
  SupplyBook(const model::View& view, const Options& options, const Names& names, Intake& intake);
  // Errors: kInvalidInput for years and departments in the options that are not there.
  Result<void> read();

  // The resource of a skill or a department; one without a limit is made when there is none yet.
  uint32_t skill(const std::string& name);
  uint32_t department(model::ElementId unit);
  // When all activities are there: departments without a limit of their own get the one of the options; notes which skills have none.
  void finish();

 private:
  Result<void> read_money(uint32_t resource, const std::map<std::string, Money>& instead, std::string_view column, const Label& word);
  void read_capacity(const model::ElementView& element);
  uint32_t add(Supply::Kind kind, std::string name, bool by_year);
  void limit(uint32_t resource, const model::ElementView& element, double units);

  const model::View& view_;
  const Options& options_;
  const Names& names_;
  Intake& intake_;
  std::map<std::string, uint32_t> skills_;  // by folded name
  std::map<model::ElementId, uint32_t> departments_;
};

}  // namespace koers::analysis::portfolio
