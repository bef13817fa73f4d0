#include "base/result.h"

#include "base/check.h"

namespace koers {

std::string Where::in(Language language) const {
  const bool dutch = language == Language::kDutch;
  std::string text;
  const auto add = [&text](std::string_view word, std::string_view name) {
    if (name.empty()) return;
    if (!text.empty()) text += ", ";
    text.append(word).append(word.empty() ? "" : " ").append(name);
  };
  add("", file);
  add(dutch ? "blad" : "sheet", sheet);
  if (row > 0) add(dutch ? "rij" : "row", std::to_string(row));
  add(dutch ? "kolom" : "column", column);
  add("", element);
  add(dutch ? "veld" : "field", field);
  add("", path);
  return text;
}

std::string Problem::in(Language language) const {
  std::string text = where.in(language);
  if (!text.empty()) text += ": ";
  text += what.in(language);
  if (!mend.empty()) text.append(" ").append(mend.in(language));
  return text;
}

Error::Error(ErrorCode error_code, Message what, Where where, Message mend) : code(error_code) {
  problems.push_back({std::move(what), std::move(where), std::move(mend)});
}

Error::Error(ErrorCode error_code, std::vector<Problem> all) : code(error_code), problems(std::move(all)) {}
Error::Error(const Error& other) = default;
Error::Error(Error&& other) noexcept = default;
Error& Error::operator=(const Error& other) = default;
Error& Error::operator=(Error&& other) noexcept = default;
Error::~Error() = default;

std::string Error::in(Language language) const {
  std::string text;
  for (const Problem& problem : problems) {
    if (!text.empty()) text += '\n';
    text += problem.in(language);
  }
  return text;
}

std::string_view Error::code_name() const {
  switch (code) {
    case ErrorCode::kInvalidInput: return "invalid_input";
    case ErrorCode::kNotFound: return "not_found";
    case ErrorCode::kConflict: return "conflict";
    case ErrorCode::kRefused: return "refused";
    case ErrorCode::kForbidden: return "forbidden";
    case ErrorCode::kCancelled: return "cancelled";
    case ErrorCode::kDeadline: return "deadline";
    case ErrorCode::kUnavailable: return "unavailable";
    case ErrorCode::kStorage: return "storage";
    case ErrorCode::kCorrupt: return "corrupt";
    case ErrorCode::kUnsupported: return "unsupported";
    case ErrorCode::kTooLarge: return "too_large";
  }
  UNREACHABLE("an error code without a name");
}

}  // namespace koers
