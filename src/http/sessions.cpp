#include "http/sessions.h"

#include <sodium.h>

#include <array>

#include "base/check.h"

namespace koers::http {
namespace {

Timestamp after(Timestamp moment, int64_t seconds) { return {moment.us + seconds * 1'000'000}; }

// The one that ends first makes room.
template <class Map>
void make_room(Map& map, size_t count_max) {
  while (map.size() >= count_max) {
    auto first = map.begin();
    for (auto at = map.begin(); at != map.end(); ++at) {
      if (at->second.expires_at < first->second.expires_at) first = at;
    }
    map.erase(first);
  }
}

}  // namespace

std::string_view right_name(Right right) {
  switch (right) {
    case Right::kNone: return "none";
    case Right::kRead: return "read";
    case Right::kWrite: return "write";
    case Right::kManage: return "manage";
  }
  return "none";
}

std::string random_secret() {
  CHECK(sodium_init() >= 0);
  std::array<unsigned char, 32> bytes;
  randombytes_buf(bytes.data(), bytes.size());
  std::array<char, sodium_base64_ENCODED_LEN(32, sodium_base64_VARIANT_URLSAFE_NO_PADDING)> text;
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  return std::string(text.data());
}

std::string Sessions::create_link(Session session) {
  const std::scoped_lock lock(mutex_);
  const Timestamp now = clock_.now();
  drop_expired(now);
  make_room(links_, options_.links_max);
  std::string secret = random_secret();
  links_[sha256(secret)] = Link{std::move(session), after(now, options_.link_seconds)};
  return secret;
}

std::optional<std::string> Sessions::redeem(std::string_view link_secret) {
  const std::scoped_lock lock(mutex_);
  const Timestamp now = clock_.now();
  drop_expired(now);
  const auto link = links_.find(sha256(link_secret));
  if (link == links_.end()) return std::nullopt;
  Session session = std::move(link->second.session);
  links_.erase(link);
  make_room(sessions_, options_.sessions_max);
  session.signed_in_at = now;
  session.expires_at = after(now, options_.session_seconds);
  std::string secret = random_secret();
  sessions_[sha256(secret)] = std::move(session);
  return secret;
}

std::optional<Session> Sessions::find(std::string_view session_secret) {
  if (session_secret.empty() || session_secret.size() > 64) return std::nullopt;
  const Hash256 hash = sha256(session_secret);
  const std::scoped_lock lock(mutex_);
  const auto session = sessions_.find(hash);
  if (session == sessions_.end()) return std::nullopt;
  if (session->second.expires_at <= clock_.now()) {
    sessions_.erase(session);
    return std::nullopt;
  }
  return session->second;
}

void Sessions::end(std::string_view session_secret) {
  const std::scoped_lock lock(mutex_);
  sessions_.erase(sha256(session_secret));
}

void Sessions::drop_expired(Timestamp now) {
  std::erase_if(links_, [&](const auto& link) { return link.second.expires_at <= now; });
  std::erase_if(sessions_, [&](const auto& session) { return session.second.expires_at <= now; });
}

}  // namespace koers::http
