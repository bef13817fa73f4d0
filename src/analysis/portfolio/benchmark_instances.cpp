#include "analysis/portfolio/benchmark_instances.h"

#include <charconv>
#include <cmath>
#include <optional>

#include "analysis/portfolio/messages.h"

namespace koers::analysis::portfolio {
namespace {

Error incomplete(const std::string& name, const std::string& what) {
  return Error(ErrorCode::kInvalidInput, Message(kBenchmarkFile, {{"what", what}}), {.file = name});
}

// The numbers of a text, one after another; words between them are skipped.
class Numbers {
 public:
  explicit Numbers(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {}

  std::optional<double> next() {
    while (at_ != end_ && !starts_number()) ++at_;
    double value = 0;
    const auto [after, error] = std::from_chars(at_, end_, value);
    if (error != std::errc()) return std::nullopt;
    at_ = after;
    return value;
  }
  std::optional<int> next_int(int low, int high) {
    const auto value = next();
    if (!value || *value < low || *value > high || *value != std::floor(*value)) return std::nullopt;
    return static_cast<int>(*value);
  }

 private:
  bool starts_number() const { return (*at_ >= '0' && *at_ <= '9') || (*at_ == '-' && at_ + 1 != end_ && at_[1] >= '0' && at_[1] <= '9'); }
  const char *at_, *end_;
};

std::optional<Problem> read_knapsack(Numbers& numbers) {
  const auto items = numbers.next_int(1, 1'000'000), limits = numbers.next_int(1, 10'000);
  if (!items || !limits || !numbers.next()) return std::nullopt;
  Problem problem;
  problem.periods = 1;
  problem.activities.resize(static_cast<size_t>(*items));
  const auto amount = [&numbers]() -> std::optional<Amount> {
    const auto value = numbers.next();
    if (!value || *value != std::floor(*value) || std::fabs(*value) > 1e12) return std::nullopt;
    return static_cast<Amount>(*value);
  };
  for (Activity& activity : problem.activities) {
    const auto profit = amount();
    if (!profit) return std::nullopt;
    activity.variants.push_back({1, *profit, 0, {}});
  }
  for (uint32_t limit = 0; limit < static_cast<uint32_t>(*limits); ++limit) {
    for (Activity& activity : problem.activities) {
      const auto weight = amount();
      if (!weight) return std::nullopt;
      activity.variants[0].uses.push_back({limit, {*weight}, 0, Use::By::kPeriod});
    }
  }
  for (int limit = 0; limit < *limits; ++limit) {
    const auto capacity = amount();
    if (!capacity) return std::nullopt;
    problem.resources.push_back({{0}, {*capacity}});
  }
  return problem;
}

// What stands between a title and the next row of asterisks.
std::string_view block(std::string_view text, std::string_view title) {
  const size_t begin = text.find(title);
  if (begin == text.npos) return {};
  const std::string_view rest = text.substr(begin + title.size());
  return rest.substr(0, rest.find("*****"));
}

std::string_view after_first_line(std::string_view text) {
  const size_t line = text.find('\n', text.find_first_not_of(" \r\n"));
  return line == text.npos ? std::string_view{} : text.substr(line + 1);
}

std::optional<int> number_after(std::string_view text, std::string_view title) {
  const size_t at = text.find(title);
  if (at == text.npos) return std::nullopt;
  return Numbers(text.substr(at + title.size())).next_int(0, 1'000'000);
}

class PsplibReader {
 public:
  PsplibReader(std::string_view text, std::string name) : text_(text), name_(std::move(name)) {}

  Result<Instance> read() {
    const auto jobs = number_after(text_, "supersource/sink"), renewable = number_after(text_, "- renewable"),
               nonrenewable = number_after(text_, "- nonrenewable");
    if (!jobs || *jobs < 2 || *jobs > 100'000 || !renewable || !nonrenewable || *renewable + *nonrenewable > 1000)
      return incomplete(name_, "jobs");
    jobs_ = *jobs, renewable_ = *renewable, resources_ = *renewable + *nonrenewable;
    problem_.activities.resize(static_cast<size_t>(jobs_));
    if (!read_precedence()) return incomplete(name_, "PRECEDENCE RELATIONS");
    if (!read_modes()) return incomplete(name_, "REQUESTS/DURATIONS");
    problem_.periods = std::max(1, horizon_);
    if (!read_capacities()) return incomplete(name_, "RESOURCEAVAILABILITIES");
    for (Activity& activity : problem_.activities) activity.mandatory = true;
    for (Variant& variant : problem_.activities.back().variants) variant.value = problem_.periods, variant.value_lost_per_period = 1;
    return Instance{name_, std::move(problem_), -1, problem_.periods};
  }

 private:
  bool read_precedence() {
    Numbers numbers(after_first_line(block(text_, "PRECEDENCE RELATIONS:")));
    for (int j = 0; j < jobs_; ++j) {
      const auto job = numbers.next_int(1, jobs_), modes = numbers.next_int(1, 1000), successors = numbers.next_int(0, jobs_);
      if (!job || !modes || !successors) return false;
      problem_.activities[static_cast<size_t>(*job - 1)].variants.resize(static_cast<size_t>(*modes));
      for (int s = 0; s < *successors; ++s) {
        const auto successor = numbers.next_int(1, jobs_);
        if (!successor) return false;
        problem_.precedences.push_back({static_cast<uint32_t>(*job - 1), static_cast<uint32_t>(*successor - 1), 0});
      }
    }
    return true;
  }

  // A line "job mode duration demands"; the further modes of a job leave the job out.
  bool read_modes() {
    const std::string_view lines = block(text_, "REQUESTS/DURATIONS:");
    const size_t rule = lines.find("---");  // some files have none below their titles
    const size_t begin = rule == lines.npos ? lines.npos : lines.find('\n', rule);
    Numbers numbers(begin == lines.npos ? after_first_line(lines) : lines.substr(begin));
    for (int j = 0; j < jobs_; ++j) {
      const auto job = numbers.next_int(1, jobs_);
      if (!job) return false;
      int longest = 0;
      for (Variant& variant : problem_.activities[static_cast<size_t>(*job - 1)].variants) {
        const auto mode = numbers.next_int(1, 1000), duration = numbers.next_int(0, 100'000);
        if (!mode || !duration) return false;
        variant.duration = *duration;
        longest = std::max(longest, *duration);
        for (int r = 0; r < resources_; ++r) {
          const auto demand = numbers.next_int(0, 1'000'000);
          if (!demand) return false;
          // A nonrenewable resource is used up at once, a renewable one as long as the job runs.
          const size_t length = r < renewable_ ? static_cast<size_t>(*duration) : std::min(1, *duration);
          if (*demand > 0 && length > 0)
            variant.uses.push_back({static_cast<uint32_t>(r), std::vector<Amount>(length, *demand), 0, Use::By::kPeriod});
        }
      }
      horizon_ += longest;
    }
    return true;
  }

  bool read_capacities() {
    std::string_view lines = block(text_, "RESOURCEAVAILABILITIES");
    if (lines.empty()) lines = block(text_, "RESOURCE AVAILABILITIES");
    lines.remove_prefix(std::min(lines.size(), lines.find(':') + 1));
    Numbers numbers(after_first_line(lines));
    for (int r = 0; r < resources_; ++r) {
      const auto capacity = numbers.next_int(0, 100'000'000);
      if (!capacity) return false;
      Resource resource;
      for (int t = 0; t < problem_.periods; ++t) resource.bucket_of_period.push_back(r < renewable_ ? static_cast<uint32_t>(t) : 0);
      resource.capacity.assign(r < renewable_ ? static_cast<size_t>(problem_.periods) : 1, *capacity);
      problem_.resources.push_back(std::move(resource));
    }
    return true;
  }

  std::string_view text_;
  std::string name_;
  Problem problem_;
  int jobs_ = 0, renewable_ = 0, resources_ = 0, horizon_ = 0;
};

// The older form of the same projects: jobs and limits, what each limit offers, then per job its duration, demands and successors.
class PattersonReader {
 public:
  PattersonReader(std::string_view text, std::string name) : numbers_(text), name_(std::move(name)) {}

  Result<Instance> read() {
    const auto jobs = numbers_.next_int(2, 100'000), limits = numbers_.next_int(0, 1000);
    if (!jobs || !limits) return incomplete(name_, "jobs");
    std::vector<Amount> capacity;
    for (int r = 0; r < *limits; ++r) {
      const auto amount = numbers_.next_int(0, 100'000'000);
      if (!amount) return incomplete(name_, "resources");
      capacity.push_back(*amount);
    }
    problem_.activities.resize(static_cast<size_t>(*jobs));
    for (int j = 0; j < *jobs; ++j) {
      if (!read_job(j, *jobs, *limits)) return incomplete(name_, "job " + std::to_string(j + 1));
    }
    problem_.periods = std::max(1, problem_.periods);
    for (const Amount amount : capacity) {
      Resource resource;
      for (int t = 0; t < problem_.periods; ++t) resource.bucket_of_period.push_back(static_cast<uint32_t>(t));
      resource.capacity.assign(static_cast<size_t>(problem_.periods), amount);
      problem_.resources.push_back(std::move(resource));
    }
    Variant& last = problem_.activities.back().variants.front();
    last.value = problem_.periods, last.value_lost_per_period = 1;
    return Instance{name_, std::move(problem_), -1, last.value};
  }

 private:
  bool read_job(int job, int jobs, int limits) {
    const auto duration = numbers_.next_int(0, 100'000);
    if (!duration) return false;
    Activity& activity = problem_.activities[static_cast<size_t>(job)];
    activity.mandatory = true;
    Variant& variant = activity.variants.emplace_back();
    variant.duration = *duration;
    problem_.periods += *duration;
    for (int r = 0; r < limits; ++r) {
      const auto demand = numbers_.next_int(0, 1'000'000);
      if (!demand) return false;
      if (*demand > 0 && *duration > 0)
        variant.uses.push_back(
            {static_cast<uint32_t>(r), std::vector<Amount>(static_cast<size_t>(*duration), *demand), 0, Use::By::kPeriod});
    }
    const auto successors = numbers_.next_int(0, jobs);
    for (int s = 0; successors && s < *successors; ++s) {
      const auto successor = numbers_.next_int(1, jobs);
      if (!successor) return false;
      problem_.precedences.push_back({static_cast<uint32_t>(job), static_cast<uint32_t>(*successor - 1), 0});
    }
    return successors.has_value();
  }

  Numbers numbers_;
  std::string name_;
  Problem problem_;
};

}  // namespace

Result<std::vector<Instance>> read_mknap(std::string_view text, const std::string& stem) {
  Numbers numbers(text);
  const auto count = numbers.next_int(1, 100'000);
  if (!count) return incomplete(stem, "number of problems");
  std::vector<Instance> instances;
  for (int k = 0; k < *count; ++k) {
    auto problem = read_knapsack(numbers);
    if (!problem) return incomplete(stem, "problem " + std::to_string(k));
    instances.push_back({stem + "#" + std::to_string(k), std::move(*problem), 1, 0});
  }
  return instances;
}

Result<Instance> read_psplib(std::string_view text, const std::string& name) {
  if (text.find("PRECEDENCE RELATIONS") == text.npos) return PattersonReader(text, name).read();
  return PsplibReader(text, name).read();
}

}  // namespace koers::analysis::portfolio
