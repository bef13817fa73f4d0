#include "http/static_files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "http/api_test_support.h"

namespace koers::http {
namespace {

namespace fs = std::filesystem;
using testing::Answer;
using testing::ApiTest;

class PagesTest : public ApiTest {
 protected:
  void SetUp() override {
    folder = fs::temp_directory_path() / ("koers-pages-" + random_secret());
    write("index.html", "<!doctype html><title>Koers</title>");
    write("assets/index-1a2b3c4d.js", "console.log('hallo')");
    write("assets/index-1a2b3c4d.js.gz", "gepakt");
    write("logo.svg", "<svg/>");
    write("los.gz", "zonder bron");
    write("../koers-geheim.txt", "geheim");
    ServerOptions options;
    options.web_directory = folder.string();
    start(options);
  }
  void TearDown() override {
    server.reset();
    fs::remove_all(folder);
    fs::remove(folder.parent_path() / "koers-geheim.txt");
  }
  void write(const std::string& name, const std::string& content) {
    fs::create_directories((folder / name).parent_path());
    std::ofstream(folder / name, std::ios::binary) << content;
  }
  Answer page(const std::string& path, const std::string& headers = {}) { return raw("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + headers + "\r\n"); }
  fs::path folder;
};

TEST_F(PagesTest, PagesComeWithTheHeadersOfAPage) {
  const Answer start_page = page("/");
  EXPECT_EQ(start_page.status, 200);
  EXPECT_EQ(start_page.header("content-type"), "text/html; charset=utf-8");
  EXPECT_EQ(start_page.header("cache-control"), "no-cache");
  EXPECT_NE(start_page.header("content-security-policy").find("script-src 'self'"), std::string::npos);
  EXPECT_EQ(start_page.header("x-content-type-options"), "nosniff");
  EXPECT_EQ(start_page.header("x-frame-options"), "DENY");
  EXPECT_EQ(page("/portfolio/plan").body, start_page.body) << "an address of the interface";
  EXPECT_EQ(page("/logo.svg").header("content-type"), "image/svg+xml");
  const Answer same = page("/", "If-None-Match: " + start_page.header("etag") + "\r\n");
  EXPECT_EQ(same.status, 304);
  EXPECT_EQ(same.body, "");
}

TEST_F(PagesTest, FilesWithAHashInTheirNameAreKeptForEver) {
  const Answer plain = page("/assets/index-1a2b3c4d.js");
  EXPECT_EQ(plain.header("cache-control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(plain.body, "console.log('hallo')");
  const Answer packed = page("/assets/index-1a2b3c4d.js", "Accept-Encoding: br, gzip\r\n");
  EXPECT_EQ(packed.header("content-encoding"), "gzip");
  EXPECT_EQ(packed.body, "gepakt");
  EXPECT_NE(packed.header("etag"), plain.header("etag"));
  EXPECT_EQ(packed.header("vary"), "Accept-Encoding");
  EXPECT_EQ(page("/assets/index-1a2b3c4d.js", "Accept-Encoding: gzip;q=0\r\n").body, plain.body);
}

TEST_F(PagesTest, NothingOutsideTheFolderCanBeAskedFor) {
  for (const char* path : {"/../koers-geheim.txt", "/%2e%2e/koers-geheim.txt", "/..%2fkoers-geheim.txt", "/assets/../../koers-geheim.txt", "/assets/%2e%2e%2f%2e%2e%2fkoers-geheim.txt", "//koers-geheim.txt",
                           "/koers-geheim.txt%00.js", "/assets/nergens.js", "/los", "/los.gz", "/weg.js"}) {
    const Answer answer = page(path);
    EXPECT_EQ(answer.body.find("geheim"), std::string::npos) << path;
    EXPECT_TRUE(answer.status == 404 || answer.body.find("<title>Koers") != std::string::npos) << path << " " << answer.status;
  }
  EXPECT_EQ(page("/weg.js").status, 404);
  EXPECT_EQ(page("/los.gz").status, 404);
}

TEST_F(PagesTest, AFolderThatIsNotThereIsAnError) {
  ServerOptions options;
  options.web_directory = (folder / "nergens").string();
  const auto refused = Server::start(options, *registry);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::kNotFound);
}

TEST_F(ApiTest, WithoutPagesTheServerSaysWhereTheApiIs) {
  const Answer answer = raw("GET / HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
  EXPECT_EQ(answer.status, 200);
  EXPECT_NE(answer.body.find("/api/v1/openapi.json"), std::string::npos);
  EXPECT_EQ(raw("GET /iets.js HTTP/1.1\r\nHost: " + host() + "\r\n\r\n").status, 404);
}

}  // namespace
}  // namespace koers::http
