// How much of a foreign file is taken in.
#pragma once

#include <cstddef>
#include <cstdint>

namespace koers::exchange::archimate {

struct ReadLimits {
  size_t file_bytes_max = 256u << 20;
  size_t markup_max = 8'000'000;        // tags in the file: what they cost in memory is bounded by this
  size_t concepts_max = 1'000'000;      // elements and relations together
  size_t view_parts_max = 2'000'000;    // nodes and connections together
  int depth_max = 100;                  // of nodes in nodes, folders in folders
  size_t problems_max = 200;            // reported of one file
};

}  // namespace koers::exchange::archimate
