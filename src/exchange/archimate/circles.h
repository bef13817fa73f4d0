// Which edges of a directed graph lie on a circle.
#pragma once

#include <cstdint>
#include <vector>

namespace koers::exchange::archimate {

struct CircleEdge {
  uint32_t from = 0, to = 0;
};
// By position: whether the edge lies within a strongly connected component (or ends where it begins).
// Cost: linear.  Source: Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972).
std::vector<bool> edges_in_circles(const std::vector<CircleEdge>& edges);

}  // namespace koers::exchange::archimate
