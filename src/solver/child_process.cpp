#include "solver/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <thread>
#include <utility>

extern char** environ;

namespace koers::solver {
namespace {

constexpr size_t kLastWordsBytesMax = 2000;
constexpr size_t kReadBytes = 1 << 16;

struct Pipe {
  Descriptor read_end, write_end;
};

std::optional<Pipe> make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  Pipe pipe{Descriptor(ends[0]), Descriptor(ends[1])};
  // A program whose own stdin, stdout or stderr is closed gets their numbers here; dup2 in the child would then overwrite one with another.
  for (Descriptor* end : {&pipe.read_end, &pipe.write_end}) {
    if (end->number() <= STDERR_FILENO) *end = Descriptor(::fcntl(end->number(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    if (!end->is_open()) return std::nullopt;
  }
  return pipe;
}

bool set_nonblocking(const Descriptor& descriptor) {
  const int flags = ::fcntl(descriptor.number(), F_GETFL);
  return flags >= 0 && ::fcntl(descriptor.number(), F_SETFL, flags | O_NONBLOCK) == 0;
}

// Writes without being killed by SIGPIPE when the child is gone: the signal is blocked for this thread and, if it came, taken away.
ssize_t write_without_signal(int descriptor, std::span<const uint8_t> bytes) {
  sigset_t pipe_signal, before, pending;
  ::sigemptyset(&pipe_signal);
  ::sigaddset(&pipe_signal, SIGPIPE);
  ::sigpending(&pending);
  const bool was_pending = ::sigismember(&pending, SIGPIPE) == 1;
  ::pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
  const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
  const int error = errno;
  if (count < 0 && error == EPIPE && !was_pending) {
    const timespec none{};
    while (::sigtimedwait(&pipe_signal, nullptr, &none) < 0 && errno == EINTR) {
    }
  }
  ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
  errno = error;
  return count;
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    close();
    number_ = other.release();
  }
  return *this;
}

void Descriptor::close() {
  if (number_ >= 0) ::close(number_);
  number_ = -1;
}

int Descriptor::release() { return std::exchange(number_, -1); }

std::expected<ChildProcess, int> ChildProcess::start(const std::string& path) {
  auto input = make_pipe(), output = make_pipe(), errors = make_pipe();
  if (!input || !output || !errors) return std::unexpected(errno);
  if (!set_nonblocking(input->write_end) || !set_nonblocking(output->read_end) || !set_nonblocking(errors->read_end))
    return std::unexpected(errno);

  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawnattr_init(&attributes);
  // dup2 clears close-on-exec on the copies, and every other descriptor of ours is close-on-exec.
  ::posix_spawn_file_actions_adddup2(&actions, input->read_end.number(), STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, output->write_end.number(), STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, errors->write_end.number(), STDERR_FILENO);
  // A server may block or ignore signals; the child begins as from a shell. A group of its own keeps Ctrl-C with Koers, which then ends it.
  sigset_t none, all;
  ::sigemptyset(&none);
  ::sigfillset(&all);
  ::posix_spawnattr_setsigmask(&attributes, &none);
  ::posix_spawnattr_setsigdefault(&attributes, &all);
  ::posix_spawnattr_setpgroup(&attributes, 0);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);

  ChildProcess child;
  std::string program = path;
  std::array<char*, 2> arguments{program.data(), nullptr};
  const int failed = ::posix_spawn(&child.pid_, path.c_str(), &actions, &attributes, arguments.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  ::posix_spawnattr_destroy(&attributes);
  if (failed != 0) {
    child.pid_ = -1;
    return std::unexpected(failed);
  }
  child.to_stdin_ = std::move(input->write_end);
  child.from_stdout_ = std::move(output->read_end);
  child.from_stderr_ = std::move(errors->read_end);
  return child;
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)),
      status_(std::exchange(other.status_, std::nullopt)),
      to_stdin_(std::move(other.to_stdin_)),
      from_stdout_(std::move(other.from_stdout_)),
      from_stderr_(std::move(other.from_stderr_)),
      last_words_(std::move(other.last_words_)) {}

ChildProcess::~ChildProcess() { end(); }

void ChildProcess::read_stderr() {
  std::array<char, 4096> buffer;
  while (from_stderr_.is_open()) {
    const ssize_t count = ::read(from_stderr_.number(), buffer.data(), buffer.size());
    if (count > 0) {
      last_words_.append(buffer.data(), static_cast<size_t>(count));
      if (last_words_.size() > kLastWordsBytesMax) last_words_.erase(0, last_words_.size() - kLastWordsBytesMax);
      continue;
    }
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) return;
    from_stderr_.close();
  }
}

bool ChildProcess::exchange(std::span<const uint8_t>& input, std::vector<uint8_t>& output, std::chrono::milliseconds patience) {
  std::array<pollfd, 3> waits{};
  waits[0] = {from_stdout_.number(), POLLIN, 0};
  waits[1] = {from_stderr_.number(), POLLIN, 0};
  waits[2] = {input.empty() ? -1 : to_stdin_.number(), POLLOUT, 0};
  if (::poll(waits.data(), waits.size(), static_cast<int>(patience.count())) <= 0) return true;  // nothing yet, or a signal
  if (waits[1].revents != 0) read_stderr();
  if (waits[2].revents != 0) {
    const ssize_t count = write_without_signal(to_stdin_.number(), input.first(std::min<size_t>(input.size(), 1 << 20)));
    if (count > 0) input = input.subspan(static_cast<size_t>(count));
    if (count < 0 && errno != EINTR && errno != EAGAIN) input = {};  // it no longer listens; what it says on stdout and stderr tells why
  }
  if (waits[0].revents != 0) {
    const size_t before = output.size();
    output.resize(before + kReadBytes);
    const ssize_t count = ::read(from_stdout_.number(), output.data() + before, kReadBytes);
    const int error = errno;
    output.resize(before + static_cast<size_t>(std::max<ssize_t>(count, 0)));
    if (count == 0 || (count < 0 && error != EINTR && error != EAGAIN)) return false;
  }
  return true;
}

std::optional<int> ChildProcess::wait(std::chrono::milliseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  while (pid_ > 0 && std::chrono::steady_clock::now() < until) {
    int status = 0;
    const pid_t reaped = ::waitpid(pid_, &status, WNOHANG);
    if (reaped == pid_) status_ = status, pid_ = -1;
    if (reaped < 0 && errno != EINTR) pid_ = -1;
    if (pid_ > 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return end();
}

std::optional<int> ChildProcess::end() {
  if (pid_ > 0) {
    ::kill(pid_, SIGKILL);
    int status = 0;
    pid_t reaped = 0;
    while ((reaped = ::waitpid(pid_, &status, 0)) < 0 && errno == EINTR) {
    }
    if (reaped == pid_) status_ = status;
    pid_ = -1;
    read_stderr();
  }
  to_stdin_.close(), from_stdout_.close(), from_stderr_.close();
  return status_;
}

}  // namespace koers::solver
