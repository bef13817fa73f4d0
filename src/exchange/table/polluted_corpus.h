// One table spoilt in every place in turn, with what a person reads in each file: the shape of a public benchmark, with a table of our own.
// Shape:   84 rows of 9 cells. Long texts are quoted, short ones bare unless they hold a delimiter or a quote; the last column is empty.
// Source:  Vitagliano, Hameed, Jiang, Reisener, Wu, Naumann, Pollock: a data loading benchmark, PVLDB 16(8), 2023, table 1: the list of pollutions.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/table/csv_parse.h"
#include "exchange/table/reading_report.h"

namespace koers::exchange::table::testing {

struct SourceCell {
  std::string text;
  bool quoted = false;
};
using SourceTable = std::vector<std::vector<SourceCell>>;

struct PollutedFile {
  std::string family;  // the pollution, without its place
  std::string name;
  std::string bytes;
  TextRows cells;  // every row that the file has, blank ones left out
  TextRows table;  // the first table alone: its header in one row, and its records
};

inline SourceTable source_table() {
  static constexpr auto kKinds = std::to_array<std::string_view>({"Beeldscherm, rond 48\"",
                                                                  "Toetsenbord",
                                                                  "Dockingstation",
                                                                  "Laptop 14\"",
                                                                  "Muis, draadloos",
                                                                  "Tablet, 10\" scherm",
                                                                  "Telefoon",
                                                                  "Foto's scannen",
                                                                  "Kaartlezer",
                                                                  "9' kabel",
                                                                  "Headset, met kussens",
                                                                  "Server 2 HE",
                                                                  "Rek, 19\" breed",
                                                                  "Zit-stabureau",
                                                                  "Presentatieset, groot",
                                                                  "Lamp",
                                                                  "Printer  A3 Pro",
                                                                  "Bewegingsmelder",
                                                                  "Wandbeugel, kantelbaar",
                                                                  "Stekkerdoos",
                                                                  "Camera's",
                                                                  "'t Loket-zuil",
                                                                  "Accu, reserve",
                                                                  "Koffer",
                                                                  "Switch 24-poorts"});
  static constexpr auto kOpenings = std::to_array<std::string_view>(
      {"Voor wie de hele dag achter het scherm zit", "Licht, stevig en stil", "Gemaakt voor vergaderzalen", "Onze meest gekozen uitvoering",
       "Een klassieker die blijft", "Met drie standen en een greep", "Geschikt voor balie, magazijn en thuis",
       "Bij storing dezelfde dag vervangen", "Dit model is zuiniger dan zijn voorganger", "Zonder gereedschap te plaatsen"});
  static constexpr auto kEndings = std::to_array<std::string_view>(
      {"levering binnen twee weken", "drie jaar garantie, ook op de accu", "verlengkabel van 8\\'9\" lengte, zwart", "past in elke tas",
       "het scherm van 24\" is ontspiegeld", "collega's zijn er blij mee, zeggen ze", "goedgekeurd door de arbodienst",
       "wie wil, ruilt het na een maand; dat kost niets", "ook tweedehands"});
  SourceTable table;
  table.push_back(
      {{"DATUM"}, {"TIJD"}, {"Aantal"}, {"ARTIKELNR"}, {"Prijs"}, {"Soort"}, {"Omschrijving", true}, {"Webadres", true}, {"Opmerking"}});
  uint64_t seed = 7;
  const auto next = [&](uint64_t limit) { return ((seed = seed * 6364136223846793005ull + 1442695040888963407ull) >> 33) % limit; };
  const auto two = [](uint64_t number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
  for (uint64_t i = 0; i < 83; ++i) {
    static constexpr auto kLetters = std::to_array<std::string_view>({"MG", "RI", "BH", "CC", "YY", "AN", "ZN", "HK"});
    const std::string letters(kLetters[next(8)]), number = std::to_string(1000 + next(9000));
    const std::string cents = std::to_string(next(100));
    const std::string kind(kKinds[i % kKinds.size()]);
    std::string text = std::string(kOpenings[next(kOpenings.size())]) + (next(3) == 0 ? ". Bovendien: " : ", ") +
                       std::string(kEndings[next(kEndings.size())]) + '.';
    table.push_back({{two(1 + i % 28) + '/' + two(1 + i / 28) + "/2027"},
                     {two(i / 4) + ':' + two(i % 4 * 15)},
                     {std::to_string(next(34))},
                     {letters + '-' + number},
                     {"€" + std::to_string(next(90)) + (next(9) == 0 ? "" : "." + cents)},
                     {kind, kind.find_first_of(",\"") != kind.npos},
                     {text, true},
                     {"https://inkoop.example.nl/artikel/" + letters + '_' + number + ".html", true},
                     {""}});
  }
  return table;
}

inline SourceTable source_table_of(std::string_view csv) {
  CsvParser parser(csv, CsvDialect{.delimiter = ','}, csv.size() + 1);
  std::vector<CsvField> fields;
  SourceTable table;
  while (parser.next(fields)) {
    std::vector<SourceCell>& row = table.emplace_back();
    for (const CsvField& field : fields) row.push_back({std::string(field.text), field.quoted});
  }
  return table;
}

// How a row is written. Each part can be spoilt for one row or one cell alone.
struct RowStyle {
  std::string delimiter = ",", quote = "\"", escape = "\"", line_end = "\r\n";
  size_t less = SIZE_MAX, more = SIZE_MAX,
         stray = SIZE_MAX;  // the column before which a delimiter is missing or doubled, and that begins with a quote too many
};

inline std::string written(const std::vector<SourceCell>& row, const RowStyle& style) {
  std::string out;
  for (size_t column = 0; column < row.size(); ++column) {
    if (column > 0 && column != style.less) out += style.delimiter;
    if (column == style.more) out += style.delimiter;
    std::string text;
    for (const char c : row[column].text) text += c == '"' ? style.escape + c : std::string(1, c);
    if (column == style.stray) text.insert(0, "\"");
    const bool quoted = row[column].quoted || text.find(style.delimiter == " " ? "\n" : style.delimiter) != text.npos;
    out += quoted ? style.quote + text + style.quote : text;
  }
  return out + style.line_end;
}

inline std::string written(const SourceTable& table, const RowStyle& style) {
  std::string out;
  for (const std::vector<SourceCell>& row : table) out += written(row, style);
  return out;
}

inline TextRows texts(const SourceTable& table) {
  TextRows rows;
  for (const std::vector<SourceCell>& row : table) {
    std::vector<std::string>& made = rows.emplace_back();
    for (const SourceCell& cell : row) made.push_back(cell.text);
  }
  return rows;
}

// Calls `use` with one file after the other: 2,290 of them for the table above.
inline void for_each_polluted(const SourceTable& source, const std::function<void(const PollutedFile&)>& use) {
  const TextRows clean = texts(source);
  const std::string whole = written(source, {});
  const auto give = [&](const char* family, const std::string& bytes, const TextRows& cells, const TextRows& table) {
    use({family, family, bytes, cells, table});
  };
  const SourceTable body(source.begin() + 1, source.end()), top(source.begin(), source.begin() + 1),
      two(source.begin(), source.begin() + 2);
  const auto joined = [](TextRows first, const TextRows& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
  };
  give("source", whole, clean, clean);
  give("file_no_payload", "", {}, {});
  give("file_no_trailing_newline", whole.substr(0, whole.size() - 2), clean, clean);
  give("file_double_trailing_newline", whole + "\r\n", clean, clean);
  give("file_no_header", written(body, {}), texts(body), texts(body));
  for (const size_t extra : {1, 2}) {
    std::string bytes;
    TextRows cells, table = clean;
    for (size_t i = 0; i < extra; ++i) {
      bytes += written(top, {}), cells.push_back(clean[0]);
      for (size_t column = 0; column < clean[0].size(); ++column) table[0][column] += ' ' + clean[0][column];
    }
    give(extra == 1 ? "file_header_multirow_2" : "file_header_multirow_3", bytes + whole, joined(cells, clean), table);
  }
  std::vector<std::string> title(source[0].size());
  title[0] = "INLEIDING";
  give("file_preamble",
       title[0] + std::string(source[0].size() - 1, ',') + "\r\n" + std::string(source[0].size() - 1, ',') + "\r\n" + whole,
       joined({title}, clean), clean);
  for (const auto& [family, change] : {std::pair{"file_multitable_less", -1}, {"file_multitable_same", 0}, {"file_multitable_more", 1}}) {
    SourceTable second = source;
    for (std::vector<SourceCell>& row : second) {
      if (change < 0) row.pop_back();
      if (change > 0) row.push_back({row[0].text == source[0][0].text ? "extra" : ""});
    }
    give(family, whole + written(second, {}), joined(clean, texts(second)), clean);
  }
  give("file_header_only", written(top, {}), texts(top), texts(top));
  give("file_one_data_row", written(two, {}), texts(two), texts(two));
  for (const auto& [family, delimiter] : {std::pair{"file_field_delimiter_0x3B", ";"},
                                          {"file_field_delimiter_0x9", "\t"},
                                          {"file_field_delimiter_0x2C_0x20", ", "},
                                          {"file_field_delimiter_0x20", " "}})
    give(family, written(source, {.delimiter = delimiter}), clean, clean);
  give("file_quotation_char_0x27", written(source, {.quote = "'"}), clean, clean);
  give("file_escape_char_0x5C", written(source, {.escape = "\\"}), clean, clean);
  give("file_escape_char_0x00", written(source, {.escape = ""}), clean, clean);
  give("file_record_delimiter_0xA", written(source, {.line_end = "\n"}), clean, clean);
  give("file_record_delimiter_0xD", written(source, {.line_end = "\r"}), clean, clean);
  for (size_t row = 0; row < source.size(); ++row) {
    const std::string before = written(SourceTable(source.begin(), source.begin() + static_cast<ptrdiff_t>(row)), {});
    const std::string after = written(SourceTable(source.begin() + static_cast<ptrdiff_t>(row) + 1, source.end()), {});
    const auto with = [&](const RowStyle& style) { return before + written(source[row], style) + after; };
    const std::string place = std::to_string(row);
    use({"row_field_delimiter_0x20", "row_field_delimiter_" + place + "_0x20", with({.delimiter = " "}), clean, clean});
    for (size_t column = 0; column < source[row].size(); ++column) {
      const std::string where = place + "_col" + std::to_string(column);
      use({"row_more_sep", "row_more_sep_row" + where, with({.more = column}), clean, clean});
      if (column > 0) use({"row_less_sep", "row_less_sep_row" + where, with({.less = column}), clean, clean});
      TextRows stray = clean;
      stray[row][column].insert(0, "\"");
      use({"row_extra_quote", "row_extra_quote" + where, with({.stray = column}), stray, stray});
    }
  }
}

}  // namespace koers::exchange::table::testing
