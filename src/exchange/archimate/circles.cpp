#include "exchange/archimate/circles.h"

#include <algorithm>
#include <unordered_map>

namespace koers::exchange::archimate {

std::vector<bool> edges_in_circles(const std::vector<CircleEdge>& edges) {
  std::unordered_map<uint32_t, uint32_t> number;  // of a node
  for (const CircleEdge& edge : edges) number.emplace(edge.from, number.size()), number.emplace(edge.to, number.size());
  const size_t count = number.size();
  std::vector<std::vector<uint32_t>> next(count);
  for (const CircleEdge& edge : edges) next[number[edge.from]].push_back(number[edge.to]);

  constexpr uint32_t kUnseen = 0xffffffff;
  std::vector<uint32_t> order(count, kUnseen), low(count, 0), component(count, kUnseen), stack;
  std::vector<bool> open(count, false);
  uint32_t clock = 0, components = 0;
  struct Level {
    uint32_t node;
    size_t child = 0;
  };
  for (uint32_t start = 0; start < count; ++start) {
    if (order[start] != kUnseen) continue;
    std::vector<Level> path{{start}};
    while (!path.empty()) {
      Level& level = path.back();
      const uint32_t node = level.node;
      if (level.child == 0 && order[node] == kUnseen) {
        order[node] = low[node] = clock++;
        stack.push_back(node);
        open[node] = true;
      }
      if (level.child < next[node].size()) {
        const uint32_t child = next[node][level.child++];
        if (order[child] == kUnseen) path.push_back({child});
        else if (open[child]) low[node] = std::min(low[node], order[child]);
        continue;
      }
      if (low[node] == order[node]) {
        for (uint32_t member = kUnseen; member != node;) {
          member = stack.back();
          stack.pop_back();
          open[member] = false;
          component[member] = components;
        }
        ++components;
      }
      path.pop_back();
      if (!path.empty()) low[path.back().node] = std::min(low[path.back().node], low[node]);
    }
  }
  std::vector<uint32_t> sizes(components, 0);
  for (const uint32_t one : component) ++sizes[one];
  std::vector<bool> circular(edges.size());
  for (size_t i = 0; i < edges.size(); ++i) {
    const uint32_t from = number[edges[i].from], to = number[edges[i].to];
    circular[i] = from == to || (component[from] == component[to] && sizes[component[from]] > 1);
  }
  return circular;
}

}  // namespace koers::exchange::archimate
