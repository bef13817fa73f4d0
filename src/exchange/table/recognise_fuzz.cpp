// Any headers over any values, and any answers of a user, as one sheet: no crash, no endless work, and what is taken can be written and read back.
// The first byte says how many columns; then cells with a line between them; what follows a zero byte is what a user chose, as "header=meaning" lines.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/check.h"
#include "base/text.h"
#include "exchange/table/recognise.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace koers;
  using namespace koers::exchange::table;
  static const Vocabulary kVocabulary(model::builtin_metamodel());
  constexpr size_t kCellsMax = 400, kColumnsMax = 24, kChoicesMax = 20;
  if (size < 2) return 0;
  const size_t columns = data[0] % kColumnsMax + 1;
  const std::string all(reinterpret_cast<const char*>(data + 1), size - 1);
  const size_t end = std::min(all.find('\0'), all.size());
  Sheet sheet;
  sheet.name = all.substr(0, std::min<size_t>(end, 12));
  const std::vector<std::string> cells = split(std::string_view(all).substr(0, end), '\n');
  for (size_t i = 0; i < cells.size() && i < kCellsMax; ++i) {
    if (cells[i].empty()) continue;
    sheet.add(static_cast<uint32_t>(i / columns + 1),
              Cell{.text = cells[i], .column = static_cast<uint16_t>(i % columns), .kind = CellKind::kText});
  }
  sheet.finish();
  TableChoice choice;
  const std::vector<std::string> chosen = split(std::string_view(all).substr(std::min(end + 1, all.size())), '\n');
  for (size_t i = 0; i < chosen.size() && i < kChoicesMax; ++i) {
    const size_t equals = chosen[i].find('=');
    if (equals == std::string::npos)
      choice.type = chosen[i];
    else
      choice.columns[fold(chosen[i].substr(0, equals))] = chosen[i].substr(equals + 1);
  }
  for (TableBlock& block : find_tables(sheet, kVocabulary)) {
    const RecognisedTable table = recognise(std::move(block), kVocabulary,
                                            {.file = "lijst.csv", .sheet = sheet.name, .choice = chosen.size() > 1 ? &choice : nullptr});
    CHECK(table.columns.size() == table.block.columns.size());
    for (const RecognisedColumn& column : table.columns) {
      CHECK(column.verdict != ColumnVerdict::kTaken || (column.meaning && table.type.valid()));
      if (!column.meaning || !table.type.valid()) continue;
      const std::string written = write_meaning(kVocabulary.metamodel(), table.type, *column.meaning);
      if (column.meaning->target.kind == Target::Kind::kField) CHECK(read_meaning(kVocabulary, table.type, written).has_value());
      CHECK(!column.reason.in(Language::kDutch).empty());
    }
  }
  return 0;
}
