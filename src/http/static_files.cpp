#include "http/static_files.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "base/hash.h"
#include "http/texts.h"

namespace koers::http {
namespace {

namespace fs = std::filesystem;

constexpr size_t kBytesMax = 100u << 20;

constexpr std::array<std::pair<std::string_view, std::string_view>, 18> kContentTypes{{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".webmanifest", "application/manifest+json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".woff", "font/woff"},
    {".ttf", "font/ttf"},
    {".wasm", "application/wasm"},
    {".txt", "text/plain; charset=utf-8"},
    {".pdf", "application/pdf"},
}};

std::string_view content_type_of(std::string_view path) {
  for (const auto& [ending, type] : kContentTypes) {
    if (path.ends_with(ending)) return type;
  }
  return "application/octet-stream";
}

std::optional<std::string> read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

bool accepts_gzip(const Request& request) {
  const std::string_view accepted = request.header("accept-encoding");
  const size_t at = accepted.find("gzip");
  return at != accepted.npos && !accepted.substr(at + 4).starts_with(";q=0");
}

}  // namespace

void add_page_headers(Response& response) {
  response
      .with("Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
            "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
      .with("X-Content-Type-Options", "nosniff")
      .with("X-Frame-Options", "DENY")
      .with("Referrer-Policy", "no-referrer")
      .with("Cross-Origin-Opener-Policy", "same-origin")
      .with("Cross-Origin-Resource-Policy", "same-origin")
      .with("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
}

Result<StaticFiles> StaticFiles::load(const std::string& directory) {
  StaticFiles files;
  if (directory.empty()) return files;
  std::error_code error;
  const fs::path root(directory);
  if (!fs::is_directory(root, error)) {
    return Error(ErrorCode::kNotFound, Message(kNoWebDirectory, {{"directory", directory}}), Where{.file = directory}, Message(kBuildWeb));
  }
  size_t total = 0;
  for (const auto& entry : fs::recursive_directory_iterator(root, error)) {
    if (!entry.is_regular_file(error)) continue;
    auto bytes = read_file(entry.path());
    if (!bytes) continue;
    total += bytes->size();
    if (total > kBytesMax) return Error(ErrorCode::kTooLarge, Message(kWebTooLarge), Where{.file = directory}, Message(kBuildWeb));
    const std::string path = "/" + entry.path().lexically_relative(root).generic_string();
    const bool packed = path.ends_with(".gz");
    File& file = files.files_[packed ? path.substr(0, path.size() - 3) : path];
    const std::string hash = to_hex(sha256(*bytes)).substr(0, 16);
    auto kept = std::make_shared<const std::string>(std::move(*bytes));
    if (packed) {
      file.gzip = std::move(kept);
    } else {
      file.bytes = std::move(kept);
      file.content_type = content_type_of(path);
      file.etag = "\"" + hash + "\"";
      file.hashed = path.starts_with("/assets/");
    }
  }
  std::erase_if(files.files_, [](const auto& one) { return one.second.bytes == nullptr; });  // a .gz without what it was made from
  return files;
}

Response StaticFiles::answer(const Request& request, const File& file) {
  const bool gzip = file.gzip && accepts_gzip(request);
  Response response;
  add_page_headers(response);
  response.with("Cache-Control", file.hashed ? "public, max-age=31536000, immutable" : "no-cache");
  if (file.gzip) response.with("Vary", "Accept-Encoding");
  std::string etag = file.etag;
  if (gzip) etag.insert(etag.size() - 1, "-gz");
  response.with("ETag", etag);
  if (request.header("if-none-match").find(etag) != std::string_view::npos) {
    response.status = 304;
    return response;
  }
  response.with("Content-Type", file.content_type);
  if (gzip) response.with("Content-Encoding", "gzip");
  response.shared_body = gzip ? file.gzip : file.bytes;
  return response;
}

Response StaticFiles::answer(const Request& request, std::string_view path) const {
  if (const auto found = files_.find(path == "/" ? "/index.html" : path); found != files_.end()) return answer(request, found->second);
  // An address of the interface itself has no ending; the start page knows what to show.
  const bool is_page = path.substr(path.rfind('/') + 1).find('.') == path.npos && !path.starts_with("/assets/");
  if (const auto start = files_.find("/index.html"); is_page && start != files_.end()) return answer(request, start->second);
  Response response{.status = 404};
  add_page_headers(response);
  response.with("Content-Type", "text/plain; charset=utf-8").with("Cache-Control", "no-store");
  response.body = Message(kNoPage).in(Language::kDutch) + "\n" + Message(kNoPage).in(Language::kEnglish) + "\n";
  return response;
}

}  // namespace koers::http
