// Signatures (Ed25519) and sealed texts (XChaCha20-Poly1305), by libsodium.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/hash.h"

namespace koers::ledger {

inline constexpr size_t kSealKeyBytes = 32;
inline constexpr size_t kSignatureBytes = 64;
inline constexpr size_t kPublicKeyBytes = 32;
inline constexpr size_t kSigningSeedBytes = 32;

std::string random_bytes(size_t count);

class SigningKey {
 public:
  explicit SigningKey(std::string_view seed);  // kSigningSeedBytes
  ~SigningKey();
  SigningKey(const SigningKey&) = delete;
  SigningKey& operator=(const SigningKey&) = delete;
  const std::string& public_key() const { return public_key_; }
  std::string sign(std::string_view message) const;

 private:
  std::string secret_key_, public_key_;
};
bool signature_holds(std::string_view public_key, std::string_view message, std::string_view signature);

// `context` is not stored, but must be the same when it is opened.
std::string seal(std::string_view key, std::string_view context, std::string_view text);
// nullopt: another key, another context, or changed bytes.
std::optional<std::string> open_sealed(std::string_view key, std::string_view context, std::string_view sealed);

// Overwrites what is secret before the memory is given back.
void wipe(std::string& secret);

}  // namespace koers::ledger
