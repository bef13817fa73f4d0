#include "base/check.h"
#include "model/metamodel.h"

namespace koers::model {

// Made from metamodel/koers.yaml: the text itself, and the tree of it.
std::string_view koers_yaml();
std::string_view koers_yaml_tree();

const Metamodel::Source& builtin_metamodel_source() {
  static const Metamodel::Source kSource{"metamodel/koers.yaml", std::string(koers_yaml()), false, koers_yaml_tree()};
  return kSource;
}

const MetamodelPtr& builtin_metamodel() {
  static const MetamodelPtr kMetamodel = [] {
    auto compiled = Metamodel::compile({&builtin_metamodel_source(), 1});
    CHECK(compiled.has_value());  // metamodel_test compiles it too, and names every problem
    return *compiled;
  }();
  return kMetamodel;
}

}  // namespace koers::model
