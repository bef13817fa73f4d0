#include "solver/protocol.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace koers::solver {
namespace {

static_assert(std::endian::native == std::endian::little, "frames are copied as they lie in memory");

// Not for secrets: finds a torn or mixed-up stream.
uint64_t checksum_of(std::span<const uint8_t> bytes) {
  uint64_t sum = 0x9e3779b97f4a7c15ull ^ bytes.size();
  size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    uint64_t word;
    std::memcpy(&word, bytes.data() + at, 8);
    sum = (sum ^ word) * 0xff51afd7ed558ccdull;
    sum ^= sum >> 32;
  }
  for (; at < bytes.size(); ++at) sum = (sum ^ bytes[at]) * 0x100000001b3ull;
  return sum ^ (sum >> 29);
}

class Writer {
 public:
  Writer() : bytes_(kFrameHeaderBytes) {}

  template <class T>
  void put(T value) {
    static_assert(std::is_trivially_copyable_v<T>);
    const size_t at = bytes_.size();
    bytes_.resize(at + sizeof(T));
    std::memcpy(bytes_.data() + at, &value, sizeof(T));
  }
  template <class T>
  void put_all(const std::vector<T>& values) {
    put<uint64_t>(values.size());
    const size_t at = bytes_.size();
    bytes_.resize(at + values.size() * sizeof(T));
    if (!values.empty()) std::memcpy(bytes_.data() + at, values.data(), values.size() * sizeof(T));
  }

  Bytes finish(FrameKind kind) && {
    const std::span<const uint8_t> payload(bytes_.data() + kFrameHeaderBytes, bytes_.size() - kFrameHeaderBytes);
    const uint64_t length = payload.size(), checksum = checksum_of(payload);
    const auto kind_number = static_cast<uint16_t>(kind);
    std::memcpy(bytes_.data(), &kFrameMagic, 4);
    std::memcpy(bytes_.data() + 4, &kProtocolVersion, 2);
    std::memcpy(bytes_.data() + 6, &kind_number, 2);
    std::memcpy(bytes_.data() + 8, &length, 8);
    std::memcpy(bytes_.data() + 16, &checksum, 8);
    return std::move(bytes_);
  }

 private:
  Bytes bytes_;
};

class Reader {
 public:
  explicit Reader(std::span<const uint8_t> bytes) : bytes_(bytes) {}

  template <class T>
  void take(T& value) {
    if (bytes_.size() < sizeof(T)) {
      failed_ = true;
      return;
    }
    std::memcpy(&value, bytes_.data(), sizeof(T));
    bytes_ = bytes_.subspan(sizeof(T));
  }
  template <class T>
  void take_all(std::vector<T>& values) {
    uint64_t count = 0;
    take(count);
    if (failed_ || count > bytes_.size() / sizeof(T)) {
      failed_ = true;
      return;
    }
    values.resize(count);
    if (count) std::memcpy(values.data(), bytes_.data(), count * sizeof(T));
    bytes_ = bytes_.subspan(count * sizeof(T));
  }
  std::string finish(const char* what) const {
    if (failed_) return std::string(what) + ": the frame ends too early";
    if (!bytes_.empty()) return std::string(what) + ": " + std::to_string(bytes_.size()) + " bytes too many in the frame";
    return {};
  }

 private:
  std::span<const uint8_t> bytes_;
  bool failed_ = false;
};

std::string check_limits(const std::vector<double>& lower, const std::vector<double>& upper, const char* what) {
  for (size_t i = 0; i < lower.size(); ++i) {
    if (std::isnan(lower[i]) || std::isnan(upper[i]) || lower[i] == std::numeric_limits<double>::infinity() ||
        upper[i] == -std::numeric_limits<double>::infinity()) {
      return std::string(what) + " " + std::to_string(i) + " has a limit that is not a number or infinite on the wrong side";
    }
  }
  return {};
}

}  // namespace

Bytes encode_request(const MipProblem& problem, const SolveOptions& options, double seconds_max, Presolve presolve,
                     const std::vector<double>& start) {
  Writer writer;
  writer.put(seconds_max), writer.put(options.relative_gap), writer.put(static_cast<int32_t>(options.threads));
  writer.put(options.memory_bytes_max), writer.put(static_cast<uint16_t>(presolve));
  writer.put(problem.offset);
  writer.put_all(problem.objective), writer.put_all(problem.lower), writer.put_all(problem.upper), writer.put_all(problem.is_integer);
  writer.put_all(problem.row_lower), writer.put_all(problem.row_upper), writer.put_all(problem.row_begin);
  writer.put_all(problem.column), writer.put_all(problem.coefficient);
  writer.put_all(start);
  return std::move(writer).finish(FrameKind::kRequest);
}

Bytes encode(const Improvement& improvement) {
  Writer writer;
  writer.put(improvement.value), writer.put(improvement.bound), writer.put_all(improvement.solution);
  return std::move(writer).finish(FrameKind::kImprovement);
}

Bytes encode(const Answer& answer) {
  Writer writer;
  writer.put(static_cast<uint16_t>(answer.status)), writer.put(answer.value), writer.put(answer.bound), writer.put_all(answer.solution);
  return std::move(writer).finish(FrameKind::kAnswer);
}

Bytes encode(const Failure& failure) {
  Writer writer;
  writer.put(static_cast<uint16_t>(failure.kind));
  writer.put_all(std::vector<char>(failure.text.begin(), failure.text.end()));
  return std::move(writer).finish(FrameKind::kFailure);
}

std::string decode_header(std::span<const uint8_t, kFrameHeaderBytes> bytes, FrameHeader& header) {
  uint32_t magic;
  uint16_t version, kind;
  std::memcpy(&magic, bytes.data(), 4);
  std::memcpy(&version, bytes.data() + 4, 2);
  std::memcpy(&kind, bytes.data() + 6, 2);
  std::memcpy(&header.payload_bytes, bytes.data() + 8, 8);
  std::memcpy(&header.checksum, bytes.data() + 16, 8);
  if (magic != kFrameMagic) return "this is not a Koers solver frame";
  if (version != kProtocolVersion) {
    return "protocol version " + std::to_string(version) + ", but this program speaks version " + std::to_string(kProtocolVersion);
  }
  if (kind < 1 || kind > static_cast<uint16_t>(FrameKind::kFailure)) return "frame of unknown kind " + std::to_string(kind);
  if (header.payload_bytes > kPayloadBytesMax) return "a frame of " + std::to_string(header.payload_bytes) + " bytes is too large";
  header.kind = static_cast<FrameKind>(kind);
  return {};
}

std::string check_payload(const FrameHeader& header, std::span<const uint8_t> payload) {
  if (payload.size() != header.payload_bytes) return "the frame ends too early";
  if (checksum_of(payload) != header.checksum) return "the checksum of the frame is wrong";
  return {};
}

std::string decode(std::span<const uint8_t> payload, Request& request) {
  Reader reader(payload);
  uint16_t presolve = 0;
  reader.take(request.seconds_max), reader.take(request.relative_gap), reader.take(request.threads), reader.take(request.memory_bytes_max);
  reader.take(presolve);
  request.presolve = presolve == 0 ? Presolve::kOff : Presolve::kOn;
  MipProblem& problem = request.problem;
  reader.take(problem.offset);
  reader.take_all(problem.objective), reader.take_all(problem.lower), reader.take_all(problem.upper), reader.take_all(problem.is_integer);
  reader.take_all(problem.row_lower), reader.take_all(problem.row_upper), reader.take_all(problem.row_begin);
  reader.take_all(problem.column), reader.take_all(problem.coefficient);
  reader.take_all(request.start);
  if (std::string wrong = reader.finish("request"); !wrong.empty()) return wrong;
  if (!(request.seconds_max >= 0) || !(request.relative_gap >= 0)) return "the time limit or the gap is negative or not a number";
  if (presolve > 1) return "the word about presolving is unknown";
  if (request.threads < 1 || request.threads > 256) return "the number of threads must be 1 to 256";
  if (!request.start.empty() && request.start.size() != problem.objective.size())
    return "the start has another number of columns than the problem";
  for (const double x : request.start) {
    if (!std::isfinite(x)) return "the start holds a value that is not a number";
  }
  return check_problem(problem);
}

std::string decode(std::span<const uint8_t> payload, Improvement& improvement) {
  Reader reader(payload);
  reader.take(improvement.value), reader.take(improvement.bound), reader.take_all(improvement.solution);
  return reader.finish("improvement");
}

std::string decode(std::span<const uint8_t> payload, Answer& answer) {
  Reader reader(payload);
  uint16_t status = 0;
  reader.take(status), reader.take(answer.value), reader.take(answer.bound), reader.take_all(answer.solution);
  if (status > static_cast<uint16_t>(SolveStatus::kCancelled)) return "answer: unknown status";
  answer.status = static_cast<SolveStatus>(status);
  return reader.finish("answer");
}

std::string decode(std::span<const uint8_t> payload, Failure& failure) {
  Reader reader(payload);
  uint16_t kind = 0;
  std::vector<char> text;
  reader.take(kind), reader.take_all(text);
  if (kind < 1 || kind > static_cast<uint16_t>(FailureKind::kSolver)) return "failure: unknown kind";
  failure.kind = static_cast<FailureKind>(kind);
  failure.text.assign(text.begin(), text.end());
  return reader.finish("failure");
}

std::string check_problem(const MipProblem& problem) {
  const size_t columns = problem.objective.size(), rows = problem.row_lower.size();
  if (problem.lower.size() != columns || problem.upper.size() != columns || problem.is_integer.size() != columns) {
    return "the arrays of the columns have unequal lengths";
  }
  if (problem.row_upper.size() != rows || problem.row_begin.size() != rows + 1 || problem.column.size() != problem.coefficient.size()) {
    return "the arrays of the rows have unequal lengths";
  }
  if (columns > 50'000'000 || rows > 50'000'000) return "the problem has too many columns or rows";
  if (problem.row_begin.front() != 0 || problem.row_begin.back() != problem.column.size()) return "the rows do not cover the entries";
  for (size_t row = 0; row < rows; ++row) {
    if (problem.row_begin[row] > problem.row_begin[row + 1]) return "row " + std::to_string(row) + " begins after it ends";
  }
  for (const uint32_t column : problem.column) {
    if (column >= columns) return "an entry names column " + std::to_string(column) + ", which does not exist";
  }
  for (const double value : problem.coefficient) {
    if (!std::isfinite(value)) return "a coefficient is not a number";
  }
  for (const double value : problem.objective) {
    if (!std::isfinite(value)) return "a value in the objective is not a number";
  }
  if (!std::isfinite(problem.offset)) return "the offset is not a number";
  if (std::string wrong = check_limits(problem.lower, problem.upper, "column"); !wrong.empty()) return wrong;
  return check_limits(problem.row_lower, problem.row_upper, "row");
}

}  // namespace koers::solver
