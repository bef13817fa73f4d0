// The web interface: every file below one folder, read once at the start and served from memory. Only names that were there then can be asked for.
// A file "x.gz" beside "x" is what those who read gzip get.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "http/message.h"

namespace koers::http {

class StaticFiles {
 public:
  // An empty directory name: no files. Errors: kNotFound when the folder is not there, kTooLarge above 100 MB.
  static Result<StaticFiles> load(const std::string& directory);

  // The file at a path, the start page for an address of the interface itself ("/portfolio/plan"), or 404.
  Response answer(const Request& request, std::string_view path) const;
  bool empty() const { return files_.empty(); }

 private:
  struct File {
    std::shared_ptr<const std::string> bytes, gzip;
    std::string content_type, etag;
    bool hashed = false;  // its name changes with its content
  };
  static Response answer(const Request& request, const File& file);
  std::map<std::string, File, std::less<>> files_;  // by path: "/assets/index-1a2b3c.js"
};

// Headers of every page of the interface.
void add_page_headers(Response& response);

}  // namespace koers::http
