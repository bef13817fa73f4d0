#include "base/hash.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <bit>
#include <set>
#include <thread>
#include <vector>

namespace koers {
namespace {

TEST(Sha256, AgreesWithTheStandard) {  // FIPS 180-4 and its examples
  EXPECT_EQ(to_hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(to_hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(to_hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(to_hex(sha256(std::string(1'000'000, 'a'))), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

RC_GTEST_PROP(Sha256, IsTheSameInSteps, (std::string left, std::string right)) {
  Sha256 steps;
  steps.add(left);
  steps.add(right);
  RC_ASSERT(steps.finish() == sha256(left + right));
  steps.add(right);  // begins anew
  RC_ASSERT(steps.finish() == sha256(right));
}

TEST(Sha256, IsSafeFromManyThreads) {
  std::vector<std::thread> threads;
  std::atomic<int> wrong{0};
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 1000; ++i) wrong += to_hex(sha256("abc")).substr(0, 8) != "ba7816bf";
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

// Values that are stored: a change here breaks what others have on disk.
TEST(Hash64, IsStable) {
  EXPECT_EQ(hash64(""), 0x0c5f0937de54c7d1);
  EXPECT_EQ(hash64("a"), 0x8d7eaf8bd52b1d5a);
  EXPECT_EQ(hash64("APP-12"), 0xfb371614af96a02f);
  EXPECT_EQ(hash64("APP-12", 1), 0x1aa343d375d15f98);
  EXPECT_EQ(hash64("Zaakgericht werken"), 0xe6d4a7c072eee838);
  EXPECT_EQ(hash64(std::string(1000, 'x')), 0xcbfcc9efefcee1dc);
}

TEST(Hash64, SeesLengthAndEveryByte) {
  std::set<uint64_t> seen;
  for (size_t size = 0; size <= 200; ++size) {
    seen.insert(hash64(std::string(size, '\0')));
    for (size_t i = 0; i < size; ++i) {
      std::string text(size, '\0');
      text[i] = 1;
      seen.insert(hash64(text));
    }
  }
  EXPECT_EQ(seen.size(), 201u + 200 * 201 / 2);
}

// Of every input bit that flips, each output bit flips half of the time.
TEST(Hash64, Avalanches) {
  constexpr int kTexts = 600;
  for (const size_t size : {1, 3, 8, 9, 16, 17, 24, 33, 64, 100}) {
    for (size_t bit = 0; bit < size * 8; bit += size > 16 ? 7 : 1) {
      std::array<int, 64> flips{};
      for (int n = 0; n < kTexts; ++n) {
        std::string text(size, '\0');
        uint64_t random = hash64("seed", static_cast<uint64_t>(n) * 7919 + size);
        for (char& c : text) c = static_cast<char>(random = random * 6364136223846793005u + 1442695040888963407u, random >> 56);
        const uint64_t seed = random;  // a text of one byte has too few values to judge by
        const uint64_t before = hash64(text, seed);
        text[bit / 8] = static_cast<char>(text[bit / 8] ^ (1 << bit % 8));
        uint64_t changed = before ^ hash64(text, seed);
        for (; changed != 0; changed &= changed - 1) ++flips[static_cast<size_t>(std::countr_zero(changed))];
      }
      for (size_t out = 0; out < 64; ++out) {  // six standard deviations around the middle
        EXPECT_NEAR(flips[out], kTexts / 2, 6 * 12.3) << "size " << size << ", input bit " << bit << ", output bit " << out;
      }
    }
  }
}

// Keys as a register has them fall evenly over the slots of a table, by low bits and by high bits.
TEST(Hash64, SpreadsKeysOfARegister) {
  constexpr size_t kSlots = 1024, kKeys = kSlots * 64;
  std::vector<int> low(kSlots), high(kSlots);
  for (size_t i = 0; i < kKeys; ++i) {
    const uint64_t hash = hash64("APP-" + std::to_string(i));
    ++low[hash % kSlots], ++high[hash >> 54];
  }
  for (const auto& slots : {low, high}) {
    double chi_squared = 0;
    for (const int count : slots) chi_squared += (count - 64.0) * (count - 64.0) / 64;
    EXPECT_NEAR(chi_squared, kSlots - 1.0, 6 * 45.3);  // its standard deviation is √(2 × 1023)
  }
}

TEST(ToHex, WritesTwoDigitsAByte) {
  const std::array<uint8_t, 4> bytes{0x00, 0x0F, 0xA0, 0xFF};
  EXPECT_EQ(to_hex(bytes), "000fa0ff");
}

}  // namespace
}  // namespace koers
