#include <gtest/gtest.h>

#include "model/metamodel.h"

namespace koers::model {
namespace {

TEST(KoersYaml, Compiles) {
  const auto compiled = Metamodel::compile({&builtin_metamodel_source(), 1});
  ASSERT_TRUE(compiled.has_value()) << compiled.error().in(Language::kEnglish);
}

}  // namespace
}  // namespace koers::model
