#include "base/check.h"
#include "model/metamodel.h"

namespace koers::model {

extern const char kKoersYaml[];  // made from metamodel/koers.yaml by cmake/embed.cmake

const Metamodel::Source& builtin_metamodel_source() {
  static const Metamodel::Source kSource{"metamodel/koers.yaml", kKoersYaml, false};
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
