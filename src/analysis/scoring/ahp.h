// Weights from pairwise comparisons (AHP): how much each of a few things counts, how far the answers contradict each other, and which answer to
// reconsider first.
// Shape:  Ahp: one weight per thing, together 1; the ratio only when at least three things are all compared with each other.
// Errors: none; `Comparisons` keeps out what is no comparison.
// Cost:   O(pairs × 17 × things² × iterations); fifteen things take about ten milliseconds.
// Source: Saaty, The Analytic Hierarchy Process (1980): eigenvector, consistency ratio, random index. Harker, Incomplete pairwise comparisons
//   in the analytic hierarchy process, Mathematical Modelling 9 (1987): answers that are missing. Aczél, Saaty, Procedures for synthesizing
//   ratio judgements, J. of Mathematical Psychology 27 (1983): several answers to one question count as their geometric mean.
#pragma once

#include <optional>
#include <vector>

namespace koers::analysis::scoring {

inline constexpr int kComparedMax = 15;          // Saaty's random index goes no further
inline constexpr double kTimesMax = 9;           // of his scale
inline constexpr double kRatioAcceptable = 0.1;  // above it the answers are to be looked at again

// Positive reciprocal matrix; 0 stands where nobody answered.
class Comparisons {
 public:
  explicit Comparisons(int count) : count_(count), sums_(cells()), answers_(cells()) {}

  int count() const { return count_; }
  // `one` is `times` as important as `other`. Times is held between 1/9 and 9.
  void add(int one, int other, double times);
  void set(int one, int other, double times);  // instead of all that was answered
  bool answered(int one, int other) const { return answers_[at(one, other)] > 0; }
  double times(int one, int other) const;  // 0 when not answered
  int answered_count() const;
  bool complete() const { return answered_count() == count_ * (count_ - 1) / 2; }
  // A question whose answer would join what is not yet compared with each other; nothing when everything hangs together.
  struct Pair {
    int one = 0, other = 0;
  };
  std::optional<Pair> missing_link() const;

 private:
  size_t cells() const { return static_cast<size_t>(count_) * static_cast<size_t>(count_); }
  size_t at(int one, int other) const { return static_cast<size_t>(one) * static_cast<size_t>(count_) + static_cast<size_t>(other); }

  int count_;
  std::vector<double> sums_;  // of the logarithms of the answers
  std::vector<int> answers_;
};

// The answer whose change takes away most of the contradiction.
struct Reconsider {
  int one = 0, other = 0;
  double times = 1;        // as it was answered
  double fits = 1;         // the value of Saaty's scale with the least contradiction, the other answers as they are
  double ratio_after = 0;  // what is left then
};

struct Ahp {
  std::vector<double> weights;
  double lambda_max = 0;  // principal eigenvalue
  double index = 0;       // (lambda_max − n) / (n − 1)
  double random_index = 0;
  std::optional<double> ratio{};  // index ÷ random index; for what is complete and has three things or more
  std::optional<Reconsider> reconsider{};
};

// Saaty's random index: the mean index of random matrices of this size.
double random_index(int count);
Ahp weigh(const Comparisons& comparisons);

}  // namespace koers::analysis::scoring
