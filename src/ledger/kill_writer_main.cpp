// Writes to a register with several threads until it is killed, and says on standard output what was acknowledged: a line "sequence body" each, written whole.
// For kill_test.cpp.
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "base/check.h"
#include "ledger/group_writer.h"
#include "ledger/ledger.h"

namespace koers::ledger {
namespace {

struct Job {
  EntryDraft draft;
  uint64_t sequence = 0;
};

void say(const std::string& line) {
  const std::string whole = line + "\n";
  // One write below PIPE_BUF: lines of several threads do not mix, and a line is there or not.
  if (::write(STDOUT_FILENO, whole.data(), whole.size()) != static_cast<ssize_t>(whole.size())) std::abort();
}

int run(const std::string& directory, uint64_t life, int threads) {
  SqliteOptions options;
  options.directory = directory;
  options.register_id = "waterrade";
  options.log_pages = 50;  // so that kills also hit the moving of the log
  Result<std::unique_ptr<Ledger>> opened = open_sqlite_ledger(options);
  if (!opened) {
    say("error " + opened.error().in(Language::kEnglish));
    return 1;
  }
  Ledger& ledger = **opened;
  uint64_t head = ledger.head()->sequence;
  GroupWriter<Job> writer([&](std::span<Job* const> batch) {
    std::vector<EntryDraft> drafts;
    for (Job* job : batch) drafts.push_back(job->draft);
    const Result<std::vector<Appended>> appended = ledger.append(head, drafts);
    CHECK(appended.has_value());
    for (size_t i = 0; i < batch.size(); ++i) batch[i]->sequence = (*appended)[i].sequence;
    head = batch.back()->sequence;
  });
  say("open " + std::to_string(head));
  std::vector<std::jthread> all;
  for (int thread = 0; thread < threads; ++thread) {
    all.emplace_back([&, thread] {
      for (uint64_t i = 0;; ++i) {
        Job job;
        job.draft.at = {1};
        job.draft.author = "anna";
        job.draft.body = std::to_string(life) + "-" + std::to_string(thread) + "-" + std::to_string(i);
        const std::string said = job.draft.body;
        if (i % 3 == 0) {
          PersonalDraft personal;
          personal.subject = "e" + std::to_string(i % 50);
          personal.salt = std::string(16, static_cast<char>('a' + thread));
          personal.text = "GEHEIM " + said;
          personal.commitment.hash = sha256(personal.salt + personal.text);
          job.draft.personal.push_back(std::move(personal));
        }
        job.draft.body += std::string(i % 10 == 0 ? 6'000 : 50, ' ');
        writer.run(job);
        say(std::to_string(job.sequence) + " " + said);
      }
    });
  }
  all.clear();
  return 0;
}

}  // namespace
}  // namespace koers::ledger

int main(int count, char** arguments) {
  if (count != 4) return 2;
  return koers::ledger::run(arguments[1], std::strtoull(arguments[2], nullptr, 10), std::atoi(arguments[3]));
}
