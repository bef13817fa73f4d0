#include "http/imports.h"

#include <algorithm>

#include "http/sessions.h"
#include "http/texts.h"

namespace koers::http {
namespace {

size_t bytes_of(const Imports::Import& import) {
  size_t bytes = 0;
  for (const auto& [name, content] : import.files) bytes += content->size();
  return bytes;
}

Error no_such_import(const std::string& id) { return Error(ErrorCode::kNotFound, Message(kNoSuchImport, {{"id", id}}), {}, Message(kUploadAgain)); }

}  // namespace

void Imports::drop_idle() {
  const int64_t oldest = clock_.now().us - limits_.idle_seconds * 1'000'000;
  std::erase_if(imports_, [&](const auto& one) { return one.second.used_at.us < oldest; });
}

size_t Imports::all_bytes() const {
  size_t bytes = 0;
  for (const auto& [id, import] : imports_) bytes += bytes_of(import);
  return bytes;
}

Result<Imports::Import*> Imports::locked_find(const std::string& id, const std::string& account) {
  drop_idle();
  const auto found = imports_.find(id);
  if (found == imports_.end() || found->second.account != account) return no_such_import(id);
  found->second.used_at = clock_.now();
  return &found->second;
}

Result<Imports::Import> Imports::open(const std::string& account, const std::string& branch, exchange::table::ImportOptions options) {
  const std::scoped_lock lock(mutex_);
  drop_idle();
  if (imports_.size() >= limits_.imports_max) {
    return Error(ErrorCode::kUnavailable, Message(kTooManyImports, {{"count", static_cast<int64_t>(imports_.size())}}), {}, Message(kFinishImports));
  }
  const std::string id = random_secret().substr(0, 16);  // never the same as one before a restart: applying it is recorded under this name
  return imports_[id] = Import{.id = id, .account = account, .branch = branch, .options = std::move(options), .files = {}, .used_at = clock_.now()};
}

Result<Imports::Import> Imports::find(const std::string& id, const std::string& account) {
  const std::scoped_lock lock(mutex_);
  return *TRY(locked_find(id, account));
}

std::vector<Imports::Import> Imports::list(const std::string& account) {
  const std::scoped_lock lock(mutex_);
  drop_idle();
  std::vector<Import> imports;
  for (const auto& [id, import] : imports_) {
    if (import.account == account) imports.push_back(import);
  }
  return imports;
}

Result<Imports::Import> Imports::put_file(const std::string& id, const std::string& account, const std::string& name, std::string bytes) {
  const std::scoped_lock lock(mutex_);
  Import* import = TRY(locked_find(id, account));
  const auto known = import->files.find(name);
  const size_t gone = known != import->files.end() ? known->second->size() : 0;
  if (known == import->files.end() && import->files.size() >= limits_.files_max) {
    return Error(ErrorCode::kTooLarge, Message(kTooManyFiles, {{"max", static_cast<int64_t>(limits_.files_max)}}), Where{.file = name}, Message(kFewerFiles));
  }
  if (bytes_of(*import) - gone + bytes.size() > limits_.bytes_max || all_bytes() - gone + bytes.size() > limits_.all_bytes_max) {
    return Error(ErrorCode::kTooLarge, Message(kImportTooLarge, {{"max", static_cast<int64_t>(limits_.bytes_max >> 20)}}), Where{.file = name}, Message(kFewerFiles));
  }
  import->files[name] = std::make_shared<const std::string>(std::move(bytes));
  return *import;
}

Result<Imports::Import> Imports::drop_file(const std::string& id, const std::string& account, const std::string& name) {
  const std::scoped_lock lock(mutex_);
  Import* import = TRY(locked_find(id, account));
  if (import->files.erase(name) == 0) return Error(ErrorCode::kNotFound, Message(kNoSuchFile, {{"name", name}}), Where{.file = name}, Message(kUploadAgain));
  return *import;
}

Result<Imports::Import> Imports::set_options(const std::string& id, const std::string& account, exchange::table::ImportOptions options) {
  const std::scoped_lock lock(mutex_);
  Import* import = TRY(locked_find(id, account));
  import->options = std::move(options);
  return *import;
}

Result<void> Imports::close(const std::string& id, const std::string& account) {
  const std::scoped_lock lock(mutex_);
  imports_.erase(TRY(locked_find(id, account))->id);
  return {};
}

}  // namespace koers::http
