// What can go wrong is a value: Result<T> holds a T or an Error that says what, where, and how to mend it.
// A fault of the user or the data is an Error. A fault of ours is a CHECK (check.h).
#pragma once

#include <expected>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/message.h"

namespace koers {

enum class ErrorCode {
  kInvalidInput,  // the input breaks a rule; change it and try again
  kNotFound,      // what was named does not exist (in this view)
  kConflict,      // somebody changed the same thing since
  kRefused,       // a rule of the register or a limit forbids it
  kForbidden,     // this person may not
  kCancelled,     // stopped on request
  kDeadline,      // stopped because its time was up
  kUnavailable,   // busy, locked or not installed; may go through later
  kStorage,       // disk full or not writable
  kCorrupt,       // stored bytes are not what was written
  kUnsupported,   // a newer format, or something Koers does not do
  kTooLarge,      // over a limit on size, depth or count
};

// Where the fault lies. Only what applies is filled in.
struct Where {
  std::string file{};
  std::string sheet{};
  int64_t row = 0;        // from 1, as the user sees it; 0: does not apply
  std::string column{};   // header or letter, as the user sees it
  std::string element{};  // key, such as APP-12
  std::string field{};    // name in the metamodel
  std::string path{};     // JSON path such as $.changes[3].fields.name
  bool operator==(const Where&) const = default;
  // "projectenlijst.xlsx, blad Projecten, rij 12, kolom Naam": empty if nothing is filled in.
  std::string in(Language language) const;
};

struct Problem {
  Message what;
  Where where{};
  Message mend{};
  bool operator==(const Problem&) const = default;
  std::string in(Language language) const;
};

// One or more problems: whoever checks input returns all of them at once.
struct [[nodiscard]] Error {
  ErrorCode code = ErrorCode::kInvalidInput;
  std::vector<Problem> problems;

  Error(ErrorCode error_code, Message what, Where where = {}, Message mend = {});
  Error(ErrorCode error_code, std::vector<Problem> all);
  Error(const Error& other);
  Error(Error&& other) noexcept;
  Error& operator=(const Error& other);
  Error& operator=(Error&& other) noexcept;
  ~Error();
  // All problems, one a line.
  std::string in(Language language) const;
  std::string_view code_name() const;  // "invalid_input", "not_found", …
};

template <class T>
class [[nodiscard]] Result : public std::expected<T, Error> {
  static_assert(!std::is_reference_v<T>, "a Result holds a value: return a pointer that is never null, or a std::reference_wrapper");

 public:
  using std::expected<T, Error>::expected;
  Result(Error error) : std::expected<T, Error>(std::unexpected(std::move(error))) {}  // NOLINT(google-explicit-constructor)
};

// The value of a Result, or return its error from this function. (A statement expression: not in a coroutine.)
// TRY of a temporary moves the value out; TRY of a variable copies it, TRY(std::move(variable)) moves. A lambda says `-> Result<...>`.
#define TRY(...) KOERS_TRY_UNIQUE(__COUNTER__, __VA_ARGS__)
#define KOERS_TRY_UNIQUE(counter, ...) KOERS_TRY(counter, __VA_ARGS__)
#define KOERS_TRY(counter, ...)                                                                                                  \
  __extension__({                                                                                                                \
    auto&& try_result_##counter = (__VA_ARGS__);                                                                                 \
    if (!try_result_##counter.has_value()) return std::forward<decltype(try_result_##counter)>(try_result_##counter).error();   \
    *std::forward<decltype(try_result_##counter)>(try_result_##counter);                                                        \
  })

}  // namespace koers
