// The words between Koers and koers-solver: frames over the pipes stdin and stdout. Both sides compile this file and nothing else in
// common, so that the program that holds CBC (EPL-1) shares no library with the rest.
//
// A frame: magic, version, kind, payload length, checksum of the payload (24 bytes, little-endian), then the payload.
// Koers sends one kRequest and keeps its end of the pipe open: when it closes, koers-solver ends. koers-solver answers with any number of
// kImprovement and then one kAnswer or one kFailure.
// Every length, index and number is checked when read; what a frame may not say never reaches the solver.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/solver_port.h"

namespace koers::solver {

inline constexpr uint32_t kFrameMagic = 0x564c534b;  // "KSLV"
inline constexpr uint16_t kProtocolVersion = 1;
inline constexpr size_t kFrameHeaderBytes = 24;
inline constexpr uint64_t kPayloadBytesMax = 2ull << 30;

enum class FrameKind : uint16_t { kRequest = 1, kImprovement = 2, kAnswer = 3, kFailure = 4 };

struct FrameHeader {
  FrameKind kind = FrameKind::kRequest;
  uint64_t payload_bytes = 0;
  uint64_t checksum = 0;
};

// CBC's preprocessing of integer programs, as Debian 12 has it, now and then crashes or, with general integers in ranged rows, gives a
// wrong optimum (docs/decisions/0020). Koers asks for the plain search first, and for the other one if that crashes.
enum class Presolve : uint16_t { kOff = 0, kOn = 1 };

struct Request {
  MipProblem problem;
  double seconds_max = 60;
  double relative_gap = 0;
  int32_t threads = 1;
  uint64_t memory_bytes_max = 0;
  Presolve presolve = Presolve::kOff;
  std::vector<double> start;
};

struct Improvement {
  double value = 0;
  double bound = 0;
  std::vector<double> solution;  // empty when only the bound moved
};

struct Answer {
  SolveStatus status = SolveStatus::kNoSolution;
  double value = 0;
  double bound = 0;
  std::vector<double> solution;
};

enum class FailureKind : uint16_t { kUnbounded = 1, kInvalid = 2, kMemory = 3, kSolver = 4 };

struct Failure {
  FailureKind kind = FailureKind::kSolver;
  std::string text;  // English, for the log
};

using Bytes = std::vector<uint8_t>;

// A whole frame, ready to be sent.
Bytes encode_request(const MipProblem& problem, const SolveOptions& options, double seconds_max, Presolve presolve,
                     const std::vector<double>& start);
Bytes encode(const Improvement& improvement);
Bytes encode(const Answer& answer);
Bytes encode(const Failure& failure);

// Each returns an empty string, or what is wrong (English). A refused frame leaves its target unspecified.
std::string decode_header(std::span<const uint8_t, kFrameHeaderBytes> bytes, FrameHeader& header);
std::string check_payload(const FrameHeader& header, std::span<const uint8_t> payload);
std::string decode(std::span<const uint8_t> payload, Request& request);
std::string decode(std::span<const uint8_t> payload, Improvement& improvement);
std::string decode(std::span<const uint8_t> payload, Answer& answer);
std::string decode(std::span<const uint8_t> payload, Failure& failure);

// What a problem may not be: arrays of unequal length, an index that does not exist, a number that is not one, reversed limits.
std::string check_problem(const MipProblem& problem);

}  // namespace koers::solver
