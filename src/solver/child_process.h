// A child process with pipes to its stdin, stdout and stderr. Killed and reaped when this goes, so that neither zombie nor descriptor
// stays.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"

namespace koers::solver {

// A file descriptor that closes itself.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor() { close(); }
  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  void close();
  int release();

 private:
  int number_ = -1;
};

class ChildProcess {
 public:
  // Errors: the number of the system (errno) that says why it could not be started.
  static std::expected<ChildProcess, int> start(const std::string& path);
  ChildProcess(ChildProcess&& other) noexcept;
  ChildProcess& operator=(ChildProcess&&) = delete;
  ~ChildProcess();

  // Waits at most `patience` for something to happen: sends what is left of `input` (and advances it), appends what the child says on
  // stdout to `output`. False when the child has closed its stdout.
  bool exchange(std::span<const uint8_t>& input, std::vector<uint8_t>& output, std::chrono::milliseconds patience);
  // The end of what it wrote on stderr, at most 2,000 bytes.
  const std::string& last_words() const { return last_words_; }
  // Kills it if it still runs, and reaps it. The wait status as of waitpid; nullopt when it was reaped by somebody else.
  std::optional<int> end();
  // Waits up to `patience` for it to end by itself, then as end().
  std::optional<int> wait(std::chrono::milliseconds patience);

 private:
  ChildProcess() = default;
  void read_stderr();

  pid_t pid_ = -1;
  std::optional<int> status_;
  Descriptor to_stdin_, from_stdout_, from_stderr_;
  std::string last_words_;
};

}  // namespace koers::solver
