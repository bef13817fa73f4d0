// The form of register.sqlite and keys.sqlite: which tables there are, how a new file is made, and what is refused.
#pragma once

#include <optional>

#include "ledger/sqlite_database.h"

namespace koers::ledger {

enum class FileKind { kRegister, kKeys };

inline constexpr int64_t kRegisterFormat = 1;
inline constexpr int64_t kKeysFormat = 1;

// Whether the file holds the tables of this kind: false for an empty file. Writes nothing.
// Errors: kUnsupported (a newer format), kCorrupt (another file, or tables that are not as they were made).
Result<bool> check_schema(Database& database, FileKind kind);

// Makes the tables of an empty file, with its register id, in one transaction.
Result<void> create_schema(Database& database, FileKind kind, std::string_view register_id);

// Values by name: register_id and what else there is one of.
Result<std::optional<std::string>> read_meta(Database& database, std::string_view name);
Result<void> write_meta(Database& database, std::string_view name, std::string_view value);

}  // namespace koers::ledger
