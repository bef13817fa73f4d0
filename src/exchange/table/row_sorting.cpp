// sort_rows of layout.h: which rows of a table hold an element, and which are totals, headings or remarks.
#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/text.h"
#include "exchange/table/layout.h"

namespace koers::exchange::table {
namespace {

constexpr auto kTotalWords = std::to_array<std::string_view>({"totaal", "subtotaal", "eindtotaal", "total", "subtotal", "totalen", "totals", "som", "sum", "tussentelling",
                                                       "generaal", "sub", "gemiddeld", "gemiddelde", "saldo"});
constexpr auto kFooterWords = std::to_array<std::string_view>({"bron", "nb", "let", "toelichting", "opmerking", "opmerkingen", "peildatum", "laatst", "versie", "stand", "legenda",
                                                        "source", "note", "notes", "bijgewerkt", "noot"});

struct Look {  // at one row
  size_t filled = 0, texts = 0, numbers = 0, formulas = 0;
  uint32_t first = 0;          // column of the first filled cell
  std::string text;            // of the first text
  uint32_t text_column = 0;
  bool spans = false;          // a cell is merged over half of the table
};

Look look_at(const TableBlock& block, uint32_t index, const std::unordered_set<uint32_t>& spanned) {
  Look look;
  const Row& row = block.sheet->rows()[index];
  for (const TableColumn& column : block.columns) {
    const Cell& cell = block.sheet->at(row, column.column);
    if (cell.empty() || (cell.kind == CellKind::kText && trim(cell.text).empty())) continue;
    if (look.filled++ == 0) look.first = column.column;
    look.formulas += cell.formula;
    if (cell.kind == CellKind::kText && !parse_number(cell.text)) {
      if (look.texts++ == 0) look.text = tidy(cell.text), look.text_column = column.column;
    } else if (cell.kind == CellKind::kNumber || cell.kind == CellKind::kText) {
      ++look.numbers;
    }
  }
  look.spans = spanned.contains(row.number);
  return look;
}

std::string shown(const TableBlock& block, uint32_t index) {
  std::string text;
  for (const Cell& cell : block.sheet->cells(block.sheet->rows()[index])) {
    if (text.size() > 120) return text + " …";
    text += (text.empty() ? "" : " | ") + tidy(cell_text(cell));
  }
  return text;
}

bool is_repeated_header(const TableBlock& block, uint32_t index) {
  size_t same = 0, filled = 0;
  for (const TableColumn& column : block.columns) {
    const std::string text = fold(cell_text(block.sheet->at(block.sheet->rows()[index], column.column)));
    if (text.empty()) continue;
    ++filled;
    same += text == column.header.folded;
  }
  return filled >= 2 && same * 10 >= filled * 8;
}

bool is_shouted(std::string_view text) {
  size_t letters = 0, capitals = 0;
  for (const char c : text) {
    letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    capitals += c >= 'A' && c <= 'Z';
  }
  return letters >= 4 && capitals == letters;
}

bool begins_remark(std::string_view text) {
  if (text.starts_with('*') || text.starts_with("# ") || text.starts_with("//") || text.starts_with("¹") || text.starts_with("(*")) return true;
  const std::string folded = fold(text);
  const std::string_view first = std::string_view(folded).substr(0, folded.find(' '));
  return std::find(kFooterWords.begin(), kFooterWords.end(), first) != kFooterWords.end() && (text.find(':') != text.npos || folded.size() > 30);
}

}  // namespace

bool says_total(std::string_view text) {
  const std::string folded = fold(text);
  const std::vector<std::string> words = split(folded, ' ');
  if (words.empty() || words.size() > 6) return false;
  const auto is_total = [](std::string_view word) { return std::find(kTotalWords.begin(), kTotalWords.end(), word) != kTotalWords.end(); };
  return is_total(words.front()) || (words.size() > 1 && is_total(words.back()));
}

SortedRows sort_rows(const TableBlock& block, std::optional<uint32_t> name, std::optional<uint32_t> id) {
  SortedRows sorted;
  std::vector<Look> looks;
  double filled_sum = 0;
  size_t single_count = 0, with_id = 0;
  std::unordered_set<uint32_t> spanned;  // rows in which one cell is merged over half of the table
  for (const MergedRange& range : block.sheet->merged) {
    if (range.row_first == range.row_last && (range.column_last - range.column_first + 1u) * 2 >= block.columns.size()) spanned.insert(range.row_first + 1);
  }
  for (const uint32_t index : block.body) {
    looks.push_back(look_at(block, index, spanned));
    filled_sum += static_cast<double>(looks.back().filled);
    single_count += looks.back().filled == 1;
    with_id += id && !block.cell(index, *id).empty();
  }
  const double filled_mean = block.body.empty() ? 0 : filled_sum / static_cast<double>(block.body.size());
  const bool wide = block.columns.size() >= 3 && filled_mean >= 2.5;
  const bool ids_usual = with_id * 2 > block.body.size();

  // The remarks at the end: from the last row upwards, as long as there is one text and nothing else.
  size_t end = block.body.size();
  while (wide && end > 0) {
    const Look& look = looks[end - 1];
    const bool in_name = name && look.text_column == *name && !begins_remark(look.text) && look.text.size() < 60;
    if (look.filled != 1 || look.texts != 1 || (in_name && !look.spans)) break;
    --end;
  }
  for (size_t i = 0; i < block.body.size(); ++i) {
    const uint32_t index = block.body[i];
    const Look& look = looks[i];
    const auto skip = [&](RowRole role) { sorted.skipped.push_back({block.sheet->rows()[index].number, role, shown(block, index)}); };
    const bool named = name && !trim(cell_text(block.cell(index, *name))).empty();
    const bool numbered = id && !block.cell(index, *id).empty();
    if (look.filled == 0) {
      skip(RowRole::kNoValues);
    } else if (is_repeated_header(block, index)) {
      skip(RowRole::kRepeatedHeader);
    } else if (i >= end || (look.filled == 1 && begins_remark(look.text))) {
      skip(RowRole::kFooter);
    } else if (says_total(look.text) && look.texts <= 2 && (look.numbers > 0 || look.filled <= 2) && !(numbered && look.text_column != *id)) {
      skip(RowRole::kTotal);
    } else if (!named && !numbered && look.texts == 0 && look.formulas > 0 && look.formulas == look.numbers) {
      skip(RowRole::kTotal);  // sums without a word
    } else if (look.spans && look.filled <= 2) {
      skip(RowRole::kSection);
    } else if (wide && look.filled == 1 && look.texts == 1 && !numbered) {
      const bool looks_like_heading = look.text.ends_with(':') || is_shouted(look.text) || ids_usual;
      const bool among_others = single_count >= 2 && static_cast<double>(single_count) * 5 <= static_cast<double>(block.body.size()) && i + 1 < end && looks[i + 1].filled >= 3 && filled_mean >= 4;
      if (!named || looks_like_heading || among_others) skip(RowRole::kSection);
      else sorted.data.push_back(index);
    } else {
      sorted.data.push_back(index);
    }
  }
  return sorted;
}

}  // namespace koers::exchange::table
