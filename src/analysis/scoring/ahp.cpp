#include "analysis/scoring/ahp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace koers::analysis::scoring {
namespace {

constexpr double kPrecision = 1e-13;
constexpr int kIterationsMax = 10'000;
constexpr double kNoContradiction = 1e-9;
constexpr double kWorthChanging = 1e-6;  // of the ratio

struct Eigen {
  std::vector<double> vector;  // together 1
  double value = 0;
};

// Power iteration on the matrix as Harker completes it: what was not answered is 0, and the diagonal one more for each. A positive diagonal keeps
// the iteration from swinging.
Eigen principal(const Comparisons& comparisons) {
  const auto count = static_cast<size_t>(comparisons.count());
  std::vector<double> matrix(count * count, 0);
  for (size_t i = 0; i < count; ++i) {
    double missing = 0;
    for (size_t j = 0; j < count; ++j) {
      if (i == j) continue;
      const double times = comparisons.times(static_cast<int>(i), static_cast<int>(j));
      matrix[i * count + j] = times;
      missing += times == 0;
    }
    matrix[i * count + i] = 1 + missing;
  }
  Eigen eigen{std::vector<double>(count, 1.0 / static_cast<double>(count)), static_cast<double>(count)};
  std::vector<double> next(count);
  for (int iteration = 0; iteration < kIterationsMax; ++iteration) {
    for (size_t i = 0; i < count; ++i) {
      next[i] = std::inner_product(eigen.vector.begin(), eigen.vector.end(), matrix.begin() + static_cast<ptrdiff_t>(i * count), 0.0);
    }
    const double sum = std::accumulate(next.begin(), next.end(), 0.0);
    double moved = 0;
    for (size_t i = 0; i < count; ++i) {
      next[i] /= sum;
      moved = std::max(moved, std::abs(next[i] - eigen.vector[i]));
    }
    eigen.vector.swap(next);
    eigen.value = sum;  // of a vector that sums to 1
    if (moved < kPrecision) break;
  }
  return eigen;
}

double ratio_of(const Comparisons& comparisons) {
  const double count = comparisons.count();
  return (principal(comparisons).value - count) / (count - 1) / random_index(comparisons.count());
}

constexpr std::array<double, 17> kScale = {1.0 / 9, 1.0 / 8, 1.0 / 7, 1.0 / 6, 1.0 / 5, 1.0 / 4, 1.0 / 3, 1.0 / 2, 1,
                                           2,       3,       4,       5,       6,       7,       8,       9};

// Every answer is tried at every value of the scale: few enough to be sure.
std::optional<Reconsider> find_reconsider(const Comparisons& comparisons, double ratio) {
  std::optional<Reconsider> best;
  for (int one = 0; one < comparisons.count(); ++one) {
    for (int other = one + 1; other < comparisons.count(); ++other) {
      Comparisons changed = comparisons;
      for (const double times : kScale) {
        changed.set(one, other, times);
        const double after = ratio_of(changed);
        if (after < ratio - kWorthChanging && (!best || after < best->ratio_after)) {
          best = Reconsider{one, other, comparisons.times(one, other), times, std::max(0.0, after)};
        }
      }
    }
  }
  // As people say it: the one that counts more first.
  if (best && best->times < 1) best = Reconsider{best->other, best->one, 1 / best->times, 1 / best->fits, best->ratio_after};
  return best;
}

}  // namespace

double random_index(int count) {
  static constexpr std::array<double, kComparedMax + 1> kRandomIndex = {0,    0,    0,    0.58, 0.90, 1.12, 1.24, 1.32,
                                                                        1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
  return kRandomIndex[static_cast<size_t>(std::clamp(count, 0, kComparedMax))];
}

void Comparisons::add(int one, int other, double times) {
  const double log_times = std::log(std::clamp(times, 1 / kTimesMax, kTimesMax));
  sums_[at(one, other)] += log_times, ++answers_[at(one, other)];
  sums_[at(other, one)] -= log_times, ++answers_[at(other, one)];
}

void Comparisons::set(int one, int other, double times) {
  sums_[at(one, other)] = sums_[at(other, one)] = 0;
  answers_[at(one, other)] = answers_[at(other, one)] = 0;
  add(one, other, times);
}

double Comparisons::times(int one, int other) const {
  const size_t cell = at(one, other);
  return answers_[cell] == 0 ? 0 : std::exp(sums_[cell] / answers_[cell]);
}

int Comparisons::answered_count() const {
  return static_cast<int>(std::count_if(answers_.begin(), answers_.end(), [](int answers) { return answers > 0; })) / 2;
}

std::optional<Comparisons::Pair> Comparisons::missing_link() const {
  if (count_ < 2) return std::nullopt;
  std::vector<int> reached = {0};
  std::vector<bool> seen(static_cast<size_t>(count_), false);
  seen[0] = true;
  for (size_t next = 0; next < reached.size(); ++next) {
    for (int other = 0; other < count_; ++other) {
      if (seen[static_cast<size_t>(other)] || !answered(reached[next], other)) continue;
      seen[static_cast<size_t>(other)] = true;
      reached.push_back(other);
    }
  }
  const auto unseen = std::find(seen.begin(), seen.end(), false);
  if (unseen == seen.end()) return std::nullopt;
  return Pair{0, static_cast<int>(unseen - seen.begin())};
}

Ahp weigh(const Comparisons& comparisons) {
  Ahp ahp;
  const int count = comparisons.count();
  if (count == 0) return ahp;
  Eigen eigen = principal(comparisons);
  ahp.weights = std::move(eigen.vector);
  ahp.lambda_max = eigen.value;
  ahp.index = count > 1 ? std::max(0.0, (eigen.value - count) / (count - 1)) : 0;
  ahp.random_index = random_index(count);
  if (count < 3 || !comparisons.complete()) return ahp;
  ahp.ratio = ahp.index / ahp.random_index;
  if (*ahp.ratio < kNoContradiction)
    ahp.ratio = 0;
  else
    ahp.reconsider = find_reconsider(comparisons, *ahp.ratio);
  return ahp;
}

}  // namespace koers::analysis::scoring
