// koers_yaml_tree FILE.yaml FILE.tree: reads a YAML text when Koers is built, so that no start of Koers has to.
#include <cstdio>
#include <fstream>
#include <iterator>

#include "model/yaml_tree.h"

int main(int count, char** arguments) {
  if (count != 3) return std::fprintf(stderr, "koers_yaml_tree FILE.yaml FILE.tree\n"), 2;
  std::ifstream in(arguments[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  koers::model::YamlTree tree;
  if (!in) return std::fprintf(stderr, "%s: cannot be read\n", arguments[1]), 1;
  if (const auto fault = koers::model::read_yaml_tree(text, tree)) {
    return std::fprintf(stderr, "%s:%u:%u: %s\n", arguments[1], fault->line + 1, fault->column + 1, fault->problem.c_str()), 1;
  }
  std::ofstream out(arguments[2], std::ios::binary);
  out << tree.encode();
  out.close();
  return out ? 0 : 1;
}
