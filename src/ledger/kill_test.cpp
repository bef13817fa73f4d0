// Real processes, really killed: a program writes with several threads and says what was acknowledged; it is killed at a random moment, and everything it said
// must be there when the register is opened again, without a hand. (kill -9 leaves what the kernel has; power loss is crash_test.cpp.)
#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <thread>

#include "base/deep_test.h"
#include "ledger/ledger_contract_test.h"

namespace koers::ledger {
namespace {

// When the writer is killed: after it has said so many lines, and then a little later. Without lines: while it opens.
struct Moment {
  int64_t lines = 0;
  std::chrono::microseconds later{};
};

// Starts the writer, kills it, and returns what it said.
std::string run_and_kill(const std::string& directory, int life, int threads, Moment moment) {
  int pipe_ends[2];
  EXPECT_EQ(::pipe2(pipe_ends, O_CLOEXEC), 0);
  const std::string program = std::string(KOERS_BUILD_DIR) + "/ledger_kill_writer", life_text = std::to_string(life),
                    threads_text = std::to_string(threads);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(pipe_ends[1], STDOUT_FILENO);
    ::execl(program.c_str(), program.c_str(), directory.c_str(), life_text.c_str(), threads_text.c_str(), nullptr);
    ::_exit(127);
  }
  ::close(pipe_ends[1]);
  std::string said;
  std::jthread killer;
  const auto kill_later = [&] {
    killer = std::jthread([child, moment] { std::this_thread::sleep_for(moment.later), ::kill(child, SIGKILL); });
  };
  if (moment.lines == 0) kill_later();
  char buffer[65536];
  for (ssize_t size = ::read(pipe_ends[0], buffer, sizeof buffer); size > 0; size = ::read(pipe_ends[0], buffer, sizeof buffer)) {
    said.append(buffer, static_cast<size_t>(size));
    if (!killer.joinable() && std::ranges::count(said, '\n') >= moment.lines) kill_later();
  }
  killer = {};
  ::close(pipe_ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << "the writer ended by itself: " << said;
  return said;
}

TEST(Kill, NothingAcknowledgedIsLostWhenTheProcessIsKilled) {
  const bool deep = is_deep();
  const int kills = deep ? 200 : 20;
  std::mt19937_64 random(17);
  TemporaryFolder folder;
  std::map<uint64_t, std::string> acknowledged;
  size_t total = 0;
  // On a machine that is busy with other things, fewer are killed rather than that the tests take long.
  const auto until = deep ? std::chrono::steady_clock::time_point::max() : std::chrono::steady_clock::now() + std::chrono::seconds(12);
  int killed = 0;
  for (int life = 1; life <= kills && std::chrono::steady_clock::now() < until; ++life, ++killed) {
    const int64_t lines = random() % 5 == 0 ? 0 : static_cast<int64_t>(1 + random() % 150);
    const Moment moment{lines, std::chrono::microseconds(random() % (lines == 0 ? 15'000 : 2'000))};
    const std::string said = run_and_kill(folder.path(), life, 1 + static_cast<int>(random() % 8), moment);
    for (size_t begin = 0; begin < said.size();) {
      const size_t end = said.find('\n', begin);
      if (end == said.npos) break;
      const std::string line = said.substr(begin, end - begin);
      begin = end + 1;
      ASSERT_FALSE(line.starts_with("error")) << line;
      if (line.starts_with("open")) continue;
      const size_t space = line.find(' ');
      const auto [at, is_new] = acknowledged.emplace(std::stoull(line.substr(0, space)), line.substr(space + 1));
      ASSERT_TRUE(is_new) << "entry " << at->first << " was acknowledged twice";
      ++total;
    }

    const std::unique_ptr<Ledger> ledger = open_or_die(options_for(folder.path()));
    ASSERT_FALSE(ledger->why_read_only().has_value()) << ledger->why_read_only()->in(Language::kEnglish);
    std::set<std::string> personal_expected;
    uint64_t found = 0, entries = 0;
    const Result<void> read = ledger->read(1, UINT64_MAX, [&](const Entry& entry) {
      const std::string body = entry.body.substr(0, entry.body.find(' '));
      if (std::stoull(body.substr(body.rfind('-') + 1)) % 3 == 0) personal_expected.insert("GEHEIM " + body);
      if (const auto said_before = acknowledged.find(entry.sequence); said_before != acknowledged.end()) {
        EXPECT_EQ(said_before->second, body);
        ++found;
      }
      return ++entries, true;
    });
    ASSERT_TRUE(read.has_value()) << read.error().in(Language::kEnglish);
    ASSERT_EQ(found, acknowledged.size());
    std::set<std::string> personal_found;
    for (const PersonalText& one : personal_of(*ledger)) personal_found.insert(one.text);
    ASSERT_EQ(personal_found, personal_expected);
    ASSERT_EQ(faults_of(*ledger), "");
    if (life % 20 == 0 && deep) {  // verification grows with the register: begin anew now and then
      std::filesystem::remove_all(folder.path() + "/keys");
      for (const char* name : {"register.sqlite", "register.sqlite-wal", "register.sqlite-shm"})
        std::filesystem::remove(folder.path() + "/" + name);
      acknowledged.clear();
    }
  }
  EXPECT_GT(killed, 0);
  EXPECT_GT(total, static_cast<size_t>(killed) * 5);
  std::printf("             %d kills, %zu acknowledged entries\n", killed, total);
}

}  // namespace
}  // namespace koers::ledger
