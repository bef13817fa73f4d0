#include "base/hash.h"

#include <openssl/evp.h>

#include <bit>
#include <cstring>
#include <memory>

#include "base/check.h"

namespace koers {
namespace {

// Looked up once: OpenSSL 3 searches its providers at each use of EVP_sha256(), which costs more than hashing a short text.
const EVP_MD* sha256_algorithm() {
  static EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  CHECK(algorithm != nullptr);
  return algorithm;
}

struct FreeContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

std::span<const uint8_t> bytes_of(std::string_view text) { return {reinterpret_cast<const uint8_t*>(text.data()), text.size()}; }

EVP_MD_CTX* as_context(void* context) { return static_cast<EVP_MD_CTX*>(context); }

uint64_t read_word(const char* at) {
  uint64_t word = 0;
  std::memcpy(&word, at, 8);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return word;
}

uint64_t read_half_word(const char* at) {
  uint32_t half = 0;
  std::memcpy(&half, at, 4);
  if constexpr (std::endian::native == std::endian::big) half = __builtin_bswap32(half);
  return half;
}

struct WordPair {
  uint64_t first = 0, second = 0;
};

// All bytes of a text of at most 16, in two words that may overlap; its size, mixed in elsewhere, tells "a" from "a\0".
WordPair read_short(const char* at, size_t size) {
  if (size >= 8) return {read_word(at), read_word(at + size - 8)};
  if (size >= 4) return {read_half_word(at), read_half_word(at + size - 4)};
  if (size == 0) return {};
  const auto byte = [at](size_t i) { return static_cast<uint64_t>(static_cast<uint8_t>(at[i])); };
  return {byte(0) << 16 | byte(size / 2) << 8 | byte(size - 1), 0};
}

// The two halves of a 128-bit product, folded: every bit of both sides reaches the middle of the result.
uint64_t fold_product(uint64_t left, uint64_t right) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(left) * right;
  return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

// The first 64 bits of the fractions of the square roots of 2, 3, 5, 7 and 11, all odd: nobody chose them for a purpose.
constexpr uint64_t kMix[] = {0x6a09e667f3bcc909, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1, 0x510e527fade682d1};

}  // namespace

Hash256 sha256(std::span<const uint8_t> bytes) {
  thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
  CHECK(context != nullptr);
  Hash256 hash;
  CHECK(EVP_DigestInit_ex(context.get(), sha256_algorithm(), nullptr) == 1);
  CHECK(EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) == 1);
  CHECK(EVP_DigestFinal_ex(context.get(), hash.data(), nullptr) == 1);
  return hash;
}

Hash256 sha256(std::string_view bytes) { return sha256(bytes_of(bytes)); }

Sha256::Sha256() : context_(EVP_MD_CTX_new()) {
  CHECK(context_ != nullptr);
  CHECK(EVP_DigestInit_ex(as_context(context_), sha256_algorithm(), nullptr) == 1);
}

Sha256::~Sha256() { EVP_MD_CTX_free(as_context(context_)); }

void Sha256::add(std::span<const uint8_t> bytes) { CHECK(EVP_DigestUpdate(as_context(context_), bytes.data(), bytes.size()) == 1); }

void Sha256::add(std::string_view bytes) { add(bytes_of(bytes)); }

Hash256 Sha256::finish() {
  Hash256 hash;
  CHECK(EVP_DigestFinal_ex(as_context(context_), hash.data(), nullptr) == 1);
  CHECK(EVP_DigestInit_ex(as_context(context_), sha256_algorithm(), nullptr) == 1);
  return hash;
}

std::string to_hex(std::span<const uint8_t> bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text(bytes.size() * 2, '0');
  for (size_t i = 0; i < bytes.size(); ++i) {
    text[2 * i] = kDigits[bytes[i] >> 4];
    text[2 * i + 1] = kDigits[bytes[i] & 15];
  }
  return text;
}

// Sixteen bytes a step, each word salted with the seed before it is multiplied, so that nobody who does not know the seed can make it zero.
uint64_t hash64(std::string_view bytes, uint64_t seed) {
  const char* at = bytes.data();
  const size_t size = bytes.size();
  const uint64_t salt = fold_product(seed ^ kMix[0], kMix[1]);
  uint64_t state = salt ^ (size * kMix[2]);
  WordPair last;
  if (size <= 16) {
    last = read_short(at, size);
  } else {
    size_t left = size;
    if (left > 32) {  // two lanes, so that the multiplications overlap
      uint64_t other = state ^ kMix[4];
      for (; left > 32; at += 32, left -= 32) {
        state = fold_product(read_word(at) ^ salt ^ kMix[1], read_word(at + 8) ^ state);
        other = fold_product(read_word(at + 16) ^ salt ^ kMix[2], read_word(at + 24) ^ other);
      }
      state ^= std::rotl(other, 23);
    }
    if (left > 16) state = fold_product(read_word(at) ^ salt ^ kMix[2], read_word(at + 8) ^ state);
    const char* end = bytes.data() + size;
    last = {read_word(end - 16), read_word(end - 8)};
  }
  state = fold_product(last.first ^ salt ^ kMix[3], last.second ^ state);
  return fold_product(state ^ kMix[4], salt ^ kMix[0]);
}

}  // namespace koers
