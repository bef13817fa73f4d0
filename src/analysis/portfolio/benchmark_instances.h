// Published benchmark instances as portfolio problems, so that they are solved by the same engine that serves the product.
//   mknap:  OR-Library, multidimensional knapsack (Chu, Beasley 1998): one period, one variant an item.
//   psplib: resource-constrained projects (Kolisch, Sprecher 1996), `.sm` and multi-mode `.mm` with renewable and nonrenewable resources:
//           also in the older form of Patterson (`.rcp`), told by its lack of titles; every job mandatory, its modes variants; the value of the last job falls by one for each period that it starts later.
// Errors: kInvalidInput with the file and what is missing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/portfolio/problem.h"
#include "base/result.h"

namespace koers::analysis::portfolio {

struct Instance {
  std::string name;
  Problem problem;
  // The objective as the benchmark counts it is sign * value + offset.
  int sign = 1;
  Amount offset = 0;
  Amount objective(Amount value) const { return sign * value + offset; }
};

// `stem`: the name of the file without its extension; the k-th instance in it is called stem#k.
Result<std::vector<Instance>> read_mknap(std::string_view text, const std::string& stem);
Result<Instance> read_psplib(std::string_view text, const std::string& name);

}  // namespace koers::analysis::portfolio
