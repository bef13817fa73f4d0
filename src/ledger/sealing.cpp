#include "ledger/sealing.h"

#include <sodium.h>

#include "base/check.h"

namespace koers::ledger {
namespace {

static_assert(kSealKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && kSignatureBytes == crypto_sign_BYTES);
static_assert(kPublicKeyBytes == crypto_sign_PUBLICKEYBYTES && kSigningSeedBytes == crypto_sign_SEEDBYTES);
constexpr size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

void start_sodium() {
  static const int started = sodium_init();
  CHECK(started >= 0);
}

const unsigned char* in(std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }
unsigned char* out(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

}  // namespace

std::string random_bytes(size_t count) {
  start_sodium();
  std::string bytes(count, '\0');
  randombytes_buf(bytes.data(), count);
  return bytes;
}

SigningKey::SigningKey(std::string_view seed) : secret_key_(crypto_sign_SECRETKEYBYTES, '\0'), public_key_(kPublicKeyBytes, '\0') {
  start_sodium();
  CHECK(seed.size() == kSigningSeedBytes);
  crypto_sign_seed_keypair(out(public_key_), out(secret_key_), in(seed));
}

SigningKey::~SigningKey() { wipe(secret_key_); }

std::string SigningKey::sign(std::string_view message) const {
  std::string signature(kSignatureBytes, '\0');
  crypto_sign_detached(out(signature), nullptr, in(message), message.size(), in(secret_key_));
  return signature;
}

bool signature_holds(std::string_view public_key, std::string_view message, std::string_view signature) {
  start_sodium();
  return public_key.size() == kPublicKeyBytes && signature.size() == kSignatureBytes &&
         crypto_sign_verify_detached(in(signature), in(message), message.size(), in(public_key)) == 0;
}

std::string seal(std::string_view key, std::string_view context, std::string_view text) {
  start_sodium();
  CHECK(key.size() == kSealKeyBytes);
  std::string sealed(kNonceBytes + text.size() + kTagBytes, '\0');
  randombytes_buf(sealed.data(), kNonceBytes);
  crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealed) + kNonceBytes, nullptr, in(text), text.size(), in(context), context.size(), nullptr, in(sealed), in(key));
  return sealed;
}

std::optional<std::string> open_sealed(std::string_view key, std::string_view context, std::string_view sealed) {
  start_sodium();
  if (key.size() != kSealKeyBytes || sealed.size() < kNonceBytes + kTagBytes) return std::nullopt;
  std::string text(sealed.size() - kNonceBytes - kTagBytes, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(text), nullptr, nullptr, in(sealed) + kNonceBytes, sealed.size() - kNonceBytes, in(context), context.size(),
                                                 in(sealed), in(key)) != 0) {
    return std::nullopt;
  }
  return text;
}

void wipe(std::string& secret) { sodium_memzero(secret.data(), secret.size()); }

}  // namespace koers::ledger
