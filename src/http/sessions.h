// Who is signed in. A sign-in link holds 256 random bits, works once and expires; opening it makes a session, which a cookie names by 256 other bits.
// Of both only the hash is kept, so that whoever reads this memory or a log of it cannot sign in with it. Thread-safe.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/hash.h"
#include "base/time.h"
#include "model/ids.h"

namespace koers::http {

// What somebody may do; each includes the ones before it.
enum class Right { kNone, kRead, kWrite, kManage };
std::string_view right_name(Right right);

struct Session {
  std::string account;         // as it stands in the ledger: "account:1"
  Right right = Right::kNone;
  model::Labels labels = 0;    // read labels held
  Timestamp signed_in_at, expires_at;
};

struct SessionOptions {
  int64_t link_seconds = 15 * 60;
  int64_t session_seconds = 12 * 3600;
  size_t links_max = 100;
  size_t sessions_max = 1000;
};

class Sessions {
 public:
  Sessions(Clock& clock, SessionOptions options = {}) : clock_(clock), options_(options) {}

  // The secret part of a link that signs in as `session` (its moments are filled in when it is used).
  std::string create_link(Session session);
  // The secret of a new session, for the cookie; nullopt when the link is unknown, used or expired.
  std::optional<std::string> redeem(std::string_view link_secret);
  std::optional<Session> find(std::string_view session_secret);
  void end(std::string_view session_secret);
  int64_t session_seconds() const { return options_.session_seconds; }

 private:
  struct Link {
    Session session;
    Timestamp expires_at;
  };
  void drop_expired(Timestamp now);

  Clock& clock_;
  const SessionOptions options_;
  std::mutex mutex_;
  std::map<Hash256, Link> links_;
  std::map<Hash256, Session> sessions_;
};

// 256 bits from the operating system, in letters and digits that need no escaping.
std::string random_secret();

}  // namespace koers::http
