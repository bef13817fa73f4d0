// Registers beside each other in one process: each its own folder, address and sessions.
#include "cli/organisations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace koers::cli {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class HeldOrganisationsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "koers-organisations-XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
    context_.directory = (folder_ / "voorbeeld").string();
    ASSERT_TRUE(context_.create({.name = "Voorbeeld", .example = true, .organisations = {}}));
  }
  void TearDown() override { fs::remove_all(folder_); }

  fs::path folder_;
  Context context_;
};

TEST_F(HeldOrganisationsTest, OneIsBegunBesideTheExample) {
  HeldOrganisations held(context_, "", nullptr);
  EXPECT_TRUE(held.list().empty());
  const auto first = held.begin({"Gemeente Súdwest / ‘Fryslân’", "gemeente"}, Language::kDutch);
  ASSERT_TRUE(first) << first.error().in(Language::kEnglish);
  EXPECT_EQ(fs::path(first->folder), folder_ / "gemeente-sudwest-fryslan");
  const auto again = held.enter("gemeente-sudwest-fryslan");
  ASSERT_TRUE(again);
  EXPECT_NE(again->sign_in, first->sign_in) << "each link works once";
  const auto other = held.begin({"Zorg", ""}, Language::kDutch);
  ASSERT_TRUE(other);
  EXPECT_NE(other->sign_in.substr(0, other->sign_in.rfind("/aanmelden")), first->sign_in.substr(0, first->sign_in.rfind("/aanmelden")))
      << "each has its own address";
  ASSERT_EQ(held.list().size(), 2u);
  EXPECT_EQ(held.list()[0].name, "Gemeente Súdwest / ‘Fryslân’");
  EXPECT_FALSE(held.list()[0].example);
}

TEST_F(HeldOrganisationsTest, WhatItHoldsIsItsOwn) {
  {
    HeldOrganisations held(context_, "", nullptr);
    ASSERT_TRUE(held.begin({"Met", "ziekenhuis"}, Language::kDutch));
    ASSERT_TRUE(held.begin({"Zonder", ""}, Language::kDutch));
  }
  const auto count = [&](const char* name) {
    Context there = context_;
    there.directory = (folder_ / name).string();
    const auto registry = there.open();
    return registry ? (*(*registry)->snapshot())->element_count() : 9999u;
  };
  EXPECT_GT(count("met"), 50u);
  EXPECT_EQ(count("zonder"), 0u);
  EXPECT_EQ(count("voorbeeld"), 0u) << "nothing goes from one to the other";
  // After a restart they are known still.
  HeldOrganisations held(context_, "", nullptr);
  EXPECT_EQ(held.list().size(), 2u);
  EXPECT_TRUE(held.enter("met"));
}

std::string address_in(const std::string& link) { return link.substr(0, link.rfind("/aanmelden")); }

TEST_F(HeldOrganisationsTest, ItKeepsItsAddressAndTakesAnotherWhenThatIsTaken) {
  std::string address;
  {
    HeldOrganisations held(context_, "", nullptr);
    address = address_in(held.begin({"Zorg", ""}, Language::kDutch)->sign_in);
  }
  {
    HeldOrganisations held(context_, "", nullptr);
    EXPECT_EQ(address_in(held.enter("zorg")->sign_in), address);
  }
  Context other = context_;
  other.directory = (folder_ / "ander").string();
  const auto registry = *other.create({.name = "Ander", .example = false, .organisations = {}});
  http::ServerOptions taking;
  taking.port = static_cast<uint16_t>(std::stoi(address.substr(address.rfind(':') + 1)));
  const auto taken = http::Server::start(std::move(taking), *registry);
  ASSERT_TRUE(taken);
  HeldOrganisations held(context_, "", nullptr);
  const auto moved = held.enter("zorg");
  ASSERT_TRUE(moved);
  EXPECT_NE(address_in(moved->sign_in), address);
  Context there = context_;
  there.directory = (folder_ / "zorg").string();
  EXPECT_THAT(address_in(moved->sign_in), ::testing::EndsWith(":" + std::to_string(there.settings()->port))) << "the next time it is looked for there";
}

TEST_F(HeldOrganisationsTest, NamesThatAreNoneAndFoldersThatExistAreRefused) {
  HeldOrganisations held(context_, "", nullptr);
  for (const char* name : {"", "  ", "../..", "///", "…"}) {
    const auto refused = held.begin({name, ""}, Language::kDutch);
    EXPECT_FALSE(refused) << name;
  }
  EXPECT_FALSE(held.begin({std::string(200, 'x'), ""}, Language::kDutch));
  EXPECT_FALSE(held.begin({"Goed", "waterschap"}, Language::kDutch));
  EXPECT_FALSE(fs::exists(folder_ / "goed")) << "nothing is left behind";
  ASSERT_TRUE(held.begin({"Goed", ""}, Language::kDutch));
  EXPECT_FALSE(held.begin({"Goed!", ""}, Language::kDutch));
  EXPECT_FALSE(held.begin({"Voorbeeld", ""}, Language::kDutch));
  EXPECT_FALSE(held.enter("voorbeeld")) << "only what was begun from here";
  EXPECT_FALSE(held.enter("../goed"));
}

}  // namespace
}  // namespace koers::cli
