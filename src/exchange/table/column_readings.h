// What each column of a table may say of a type: by its header, by what stands above it and by what stands in it. Which of these is right, the table as
// a whole decides (recognise.h).
// Cost:    headers and cells are looked at once; then per type and column a comparison with the words of the type.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "exchange/table/column_profile.h"
#include "exchange/table/recognise.h"

namespace koers::exchange::table {

// A reading of this score is taken without a question; under the second it is not even worth one. Measured, not guessed: docs/decisions/0035.
inline constexpr double kTakenScore = 0.5, kDoubtScore = 0.45;

// One way to read a column, with what its values say.
struct Reading {
  Match match;
  double score = 0;
  double fit = 0;             // of the values, as fit()
  double heard = 0;           // what the header says alone
  bool contradicted = false;  // by its values
};

class ColumnReadings {
 public:
  // Borrows all three.
  ColumnReadings(const TableBlock& block, const Vocabulary& vocabulary, const RecogniseInput& input);

  // Of the column at a position in block.columns: best first; none for a column whose meaning somebody chose.
  const std::vector<Reading>& of(uint32_t position, model::TypeId type) const;
  const ColumnProfile& profile(uint32_t position) const { return columns_[position].profile; }
  // "2027", "Kosten Q3 2026": the column is one of a row of years, quarters or days.
  bool is_period(uint32_t position) const { return columns_[position].period; }
  ValueClass value_class_of(uint32_t position) const { return columns_[position].value; }
  size_t place(uint32_t position) const { return columns_[position].place; }
  // Every target that the column may be about, heard or not, with the logarithm of its odds as score; and what speaks for none of them.
  struct Weighed {
    std::vector<Reading> readings;
    double nothing = 0;
  };
  Weighed weigh(uint32_t position, model::TypeId type) const;
  // How well the column suits a table of the type, whatever it is in it: the logarithm of how much likelier header, values and place are there than
  // anywhere. `heard`: of() the same.
  double suits(uint32_t position, model::TypeId type, std::span<const Reading> heard) const;
  double share_of_choices(uint32_t position, const model::Field& field) const { return share_of_choices(columns_[position], field); }
  // What the words of the header say by themselves; how much of it is known; how well each answer, by number of its name, was heard in any type.
  const WordOdds::Said& said(uint32_t position) const { return columns_[position].said; }
  double trust(uint32_t position) const { return columns_[position].trust; }
  bool differs(uint32_t position) const { return columns_[position].differs; }
  double share_known(uint32_t position) const { return columns_[position].share_known; }
  const std::vector<double>& heard_anywhere(uint32_t position) const;
  // The share of what stands in it that is the name or number of a row.
  double refers_to_rows(uint32_t position) const { return columns_[position].refers; }
  double leads_to_named(uint32_t position, const Target& target) const { return leads_to_named(columns_[position], target); }
  // From now on what stands in the columns is compared with what is known.
  void compare_with(const KnownNames& names, KnownNames::Place own);
  // The share of what stands in the column that something of the type is called; of the types to which a link leads, together.
  double known_as(uint32_t position, model::TypeId type) const { return share_of(columns_[position].known, type); }
  double known_as(uint32_t position, std::span<const model::TypeId> types) const;
  double known_as_anything(uint32_t position) const { return columns_[position].known_as_anything; }
  // What somebody said of the column.
  const std::string* chosen(uint32_t position) const;
  // People write this in such lists over what Koers keeps nowhere.
  double has_no_place(uint32_t position, model::TypeId type) const;
  // "Projectnr" is the number of a project, whatever else the row is about.
  bool names_other_type(uint32_t position, model::TypeId type) const;
  bool names_type(uint32_t position, model::TypeId type) const { return columns_[position].named_types[type.value] > 0; }

 private:
  struct Column {
    ColumnProfile profile;
    ValueClass value = ValueClass::kEmpty;
    size_t place = 0;
    bool period = false, differs = false;
    double refers = 0, share_known = 0;
    std::vector<double> known;  // by type
    double known_as_anything = 0;
    double trust = 0;  // in what the cells say: the more there are
    WordOdds::Said said;
    mutable std::vector<std::optional<std::vector<Reading>>> read;  // by type, once asked for
    mutable std::vector<double> heard_anywhere;
    std::unordered_map<uint16_t, uint32_t> choices;  // by field: how many of the samples are one of its choices
    std::vector<double> named_types;                 // that the header names
    model::TypeId bracketed_type;                    // "Bron (interview)"
    std::vector<std::pair<PreparedHeader, double>>
        variants;  // the header as it stands, and with what stands above it or what the sheet is called
  };
  static double share_of(const std::vector<double>& known, model::TypeId type) { return type.value < known.size() ? known[type.value] : 0; }
  std::vector<Reading> read(uint32_t position, model::TypeId type) const;
  void find_references();
  void hear_words(Column& made, const TableColumn& column) const;
  std::vector<std::pair<HeaderText, double>> variants(const TableColumn& column, bool names_type_in_brackets) const;
  double fit_of(const Column& column, const Target& target) const;
  double share_of_choices(const Column& column, const model::Field& field) const;
  double leads_to_named(const Column& column, const Target& target) const;
  double odds_of(const Column& column, const Target& target, const Expectation& expectation, double heard, bool& contradicted) const;
  double weighed_signs(uint32_t position, model::TypeId type, const Target& target, const Expectation& expectation, const Reading& reading,
                       double best_heard, bool& contradicted) const;
  double identity_signs(uint32_t position, model::TypeId type) const;
  bool only_link_to(const Target& target, model::TypeId type, uint32_t position) const;
  double known_signs(uint32_t position, model::TypeId type, const Target& target, TargetSort sort) const;
  double signs_of_nothing(uint32_t position, model::TypeId type, double best_heard) const;
  void read_choices(const Column& column, std::span<const Target> targets, std::vector<Reading>& readings) const;

  const TableBlock& block_;
  const Vocabulary& vocabulary_;
  const model::Metamodel& metamodel_;
  const RecogniseInput& input_;
  std::vector<Column> columns_;
};

// "Kosten: Incidenteel": a header as people see it, with what stands above it.
std::string shown_header(const TableColumn& column);

}  // namespace koers::exchange::table
