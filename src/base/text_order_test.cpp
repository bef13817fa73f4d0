#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "base/text.h"

namespace koers {
namespace {

TEST(Fold, LeavesWhatANameSays) {
  const std::pair<std::string_view, std::string_view> cases[] = {{"  Coördinatie & Beheer ", "coordinatie beheer"},
                                                                 {"ĳ", "ij"},
                                                                 {"Ĳsselmeer", "ijsselmeer"},
                                                                 {"IJsselmeer", "ijsselmeer"},
                                                                 {"één", "een"},
                                                                 {"CAFÉ", "cafe"},
                                                                 {"foto's", "fotos"},
                                                                 {"foto’s", "fotos"},
                                                                 {"e-mail", "e mail"},
                                                                 {"n.v.t.", "n v t"},
                                                                 {"Straße", "strasse"},
                                                                 {"Øresund", "oresund"},
                                                                 {"Æ", "ae"},
                                                                 {"Łódź", "lodz"},
                                                                 {"", ""},
                                                                 {"---", ""},
                                                                 {"a\u00a0b", "a b"},
                                                                 {"Zaak/DMS (2027)", "zaak dms 2027"},
                                                                 {"ＡＢＣ", "abc"},
                                                                 {"ﬁnanciën", "financien"},
                                                                 {"e\u0301e\u0301n", "een"},
                                                                 {"budget_2027", "budget 2027"},
                                                                 {"Kosten €", "kosten"},
                                                                 {"\xFFkapot\xFF", "kapot"}};
  for (const auto& [text, folded] : cases) EXPECT_EQ(fold(text), folded) << text;
}

TEST(CompareDutch, OrdersAsADutchListDoes) {
  const std::vector<std::string_view> ordered = {"",     "1",          "2",    "10",          "010a",       "Aa",         "aal",  "Arnhem",
                                                 "cafe", "café",       "Café", "coördinatie", "coorts",     "een",        "één",  "eerste",
                                                 "ijs",  "IJsselmeer", "ik",   "project 2",   "project 10", "projét 10b", "zaak", "Zo"};
  for (size_t i = 0; i + 1 < ordered.size(); ++i) {
    EXPECT_LT(compare_dutch(ordered[i], ordered[i + 1]), 0) << ordered[i] << " before " << ordered[i + 1];
    EXPECT_GT(compare_dutch(ordered[i + 1], ordered[i]), 0) << ordered[i + 1] << " after " << ordered[i];
    EXPECT_LT(sort_key_dutch(ordered[i]), sort_key_dutch(ordered[i + 1])) << ordered[i] << " before " << ordered[i + 1];
  }
  EXPECT_EQ(compare_dutch("één", "e\u0301e\u0301n"), 0);
}

int sign(int value) { return (value > 0) - (value < 0); }

// A small alphabet, so that texts often begin alike.
rc::Gen<std::string> some_text() {
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                          "a", "b", "A", "é", "e", "ij", "1", "02", "10", " ", "-", "ö", "\u0301", "🧭", "z", "\xFF")),
                      [](const std::vector<std::string>& parts) {
                        std::string text;
                        for (const std::string& part : parts) text += part;
                        return text;
                      });
}

RC_GTEST_PROP(SortKeyDutch, HasTheOrderOfCompareDutch, ()) {
  const std::string left = *some_text(), right = *some_text();
  RC_ASSERT(sign(sort_key_dutch(left).compare(sort_key_dutch(right))) == sign(compare_dutch(left, right)));
}

RC_GTEST_PROP(Fold, IsTheSameOnceAndTwice, ()) {
  const std::string folded = fold(*some_text());
  RC_ASSERT(fold(folded) == folded);
  RC_ASSERT(is_utf8(folded));
}

// The definition, cell by cell.
int naive_distance(const std::u32string& from, const std::u32string& to) {
  std::vector<std::vector<int>> cell(from.size() + 1, std::vector<int>(to.size() + 1));
  for (size_t i = 0; i <= from.size(); ++i) {
    for (size_t j = 0; j <= to.size(); ++j) {
      if (i == 0 || j == 0) {
        cell[i][j] = static_cast<int>(i + j);
        continue;
      }
      cell[i][j] = std::min({cell[i - 1][j - 1] + (from[i - 1] != to[j - 1]), cell[i - 1][j] + 1, cell[i][j - 1] + 1});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) cell[i][j] = std::min(cell[i][j], cell[i - 2][j - 2] + 1);
    }
  }
  return cell[from.size()][to.size()];
}

RC_GTEST_PROP(EditDistance, EqualsTheDefinition, ()) {
  const auto letters = rc::gen::container<std::u32string>(rc::gen::element(U'a', U'b', U'c', U'é', U'🧭'));
  const std::u32string from = *letters, to = *letters;
  const int limit = *rc::gen::inRange(0, 12);
  const auto utf8 = [](const std::u32string& text) {
    std::string result;
    for (const char32_t c : text) result += c == U'é' ? "é" : c == U'🧭' ? "🧭" : std::string(1, static_cast<char>(c));
    return result;
  };
  const int naive = naive_distance(from, to);
  RC_ASSERT(edit_distance(utf8(from), utf8(to), limit) == std::min(naive, limit + 1));
  RC_ASSERT(edit_distance(utf8(from), utf8(to), INT32_MAX) == naive);
}

TEST(EditDistance, CountsSlipsOfTheFinger) {
  EXPECT_EQ(edit_distance("budget", "budget", 2), 0);
  EXPECT_EQ(edit_distance("budget", "bugdet", 2), 1);
  EXPECT_EQ(edit_distance("budget", "bdget", 2), 1);
  EXPECT_EQ(edit_distance("", "abc", 5), 3);
  EXPECT_EQ(edit_distance("abc", "xyz", 1), 2);
  EXPECT_EQ(edit_distance(std::string(1'000'000, 'a'), std::string(1'000'000, 'b'), 3),
            4);  // at once, for it looks no further than the limit
}

TEST(NearestName, AsksOnlyWhatSomebodyCouldHaveMeant) {
  const std::vector<std::string_view> names = {"amount", "start_quarter", "department", "b"};
  EXPECT_EQ(nearest_name("amonut", names), "amount");
  EXPECT_EQ(nearest_name("Amount", names), "amount");
  EXPECT_EQ(nearest_name("startQuarter", names), "start_quarter");
  EXPECT_EQ(nearest_name("departement", names), "department");
  EXPECT_EQ(nearest_name("colour", names), "");
  EXPECT_EQ(nearest_name("", names), "");
  EXPECT_EQ(nearest_name(std::string(100'000, 'x'), names), "");
}

}  // namespace
}  // namespace koers
