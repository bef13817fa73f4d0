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

// The last 1 to 8 bytes of a text as a word; the length, mixed in elsewhere, tells "a" from "a\0".
uint64_t read_tail(const char* at, size_t size) {
  uint64_t word = 0;
  for (size_t i = 0; i < size; ++i) word |= static_cast<uint64_t>(static_cast<uint8_t>(at[i])) << (8 * i);
  return word;
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

uint64_t hash64(std::string_view bytes, uint64_t seed) {
  const char* at = bytes.data();
  size_t left = bytes.size();
  uint64_t state = fold_product(seed ^ kMix[0], kMix[1] ^ left);
  if (left > 32) {  // two lanes, so that the multiplications overlap
    uint64_t other = state ^ kMix[4];
    for (; left > 32; at += 32, left -= 32) {
      state = fold_product(read_word(at) ^ kMix[1], read_word(at + 8) ^ state);
      other = fold_product(read_word(at + 16) ^ kMix[2], read_word(at + 24) ^ other);
    }
    state ^= std::rotl(other, 23);
  }
  for (; left > 16; at += 16, left -= 16) state = fold_product(read_word(at) ^ kMix[2], read_word(at + 8) ^ state);
  uint64_t first = 0, second = 0;
  if (left > 8) {
    first = read_word(at);
    second = read_tail(at + 8, left - 8);
  } else {
    first = left == 8 ? read_word(at) : read_tail(at, left);
  }
  state = fold_product(first ^ kMix[3], second ^ state);
  return fold_product(state ^ kMix[4], kMix[0] ^ bytes.size());
}

}  // namespace koers
