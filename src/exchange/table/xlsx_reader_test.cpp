#include "exchange/table/xlsx_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <xlsxwriter.h>

#include <cstdio>
#include <random>

#include "exchange/table/number_format.h"
#include "exchange/table/table_test_support.h"
#include "exchange/table/xlsx_parts.h"
#include "exchange/table/xml_scanner.h"
#include "exchange/table/zip_archive.h"

namespace koers::exchange::table {
namespace {

using testing::make_xlsx;
using testing::make_zip;
using testing::shape;
using testing::XlsxParts;

std::string read_shape(const std::string& bytes) {
  const auto workbook = read_xlsx("t.xlsx", bytes);
  return workbook ? shape(workbook->sheets.at(0)) : workbook.error().in(Language::kEnglish);
}

// What another writer makes: libxlsxwriter, through a file as people get it.
std::string made_by_xlsxwriter() {
  const std::string path = ::testing::TempDir() + "koers_xlsx_reader_test.xlsx";
  lxw_workbook* book = workbook_new(path.c_str());
  lxw_worksheet* sheet = workbook_add_worksheet(book, "Blad één");
  const auto format = [&](const char* code) {
    lxw_format* made = workbook_add_format(book);
    format_set_num_format(made, code);
    return made;
  };
  lxw_format *date = format("dd-mm-yyyy"), *money = format("€ #,##0.00"), *share = format("0.0%"), *bold = workbook_add_format(book);
  format_set_bold(bold);
  worksheet_write_string(sheet, 0, 0, "Naam & <x>", bold);
  lxw_datetime day{2027, 7, 1, 0, 0, 0};
  worksheet_write_datetime(sheet, 1, 1, &day, date);
  worksheet_write_number(sheet, 1, 2, 12.5, money);
  worksheet_write_boolean(sheet, 1, 3, 1, nullptr);
  worksheet_write_number(sheet, 1, 4, 0.25, share);
  worksheet_write_formula_num(sheet, 2, 0, "=1+2", nullptr, 3);
  worksheet_write_formula_str(sheet, 2, 1, "=\"a\"", nullptr, "a");
  worksheet_write_array_formula(sheet, 2, 2, 3, 2, "{=ROW(A1:A2)}", nullptr);
  worksheet_merge_range(sheet, 4, 0, 4, 3, "samen", nullptr);
  char half[] = "half ", strong[] = "vet";
  lxw_rich_string_tuple first{nullptr, half}, second{bold, strong};
  lxw_rich_string_tuple* rich[] = {&first, &second, nullptr};
  worksheet_write_rich_string(sheet, 5, 0, rich, nullptr);
  worksheet_write_string(sheet, 6, 0, "regel 1\nregel 2", nullptr);
  worksheet_write_blank(sheet, 7, 0, date);
  lxw_worksheet* hidden = workbook_add_worksheet(book, "Verborgen");
  worksheet_write_string(hidden, 0, 0, "x", nullptr);
  worksheet_hide(hidden);
  workbook_close(book);
  std::string bytes = testing::read_bytes(path);
  std::remove(path.c_str());
  return bytes;
}

TEST(XlsxReader, ReadsWhatAnotherProgramWrote) {
  const auto workbook = read_xlsx("t.xlsx", made_by_xlsxwriter());
  ASSERT_TRUE(workbook) << workbook.error().in(Language::kEnglish);
  ASSERT_EQ(workbook->sheets.size(), 2u);
  EXPECT_EQ(workbook->sheets[0].name, "Blad één");
  EXPECT_EQ(shape(workbook->sheets[0]),
            "A1=Naam & <x> | B2=2027-07-01 | C2=12.5 money | D2=ja | E2=0.25 share | A3:=3 | B3:=a | C3:=0 | C4=0 | A5=samen | A6=half vet | A7=regel 1\nregel 2");
  ASSERT_EQ(workbook->sheets[0].merged.size(), 1u);
  EXPECT_EQ(workbook->sheets[0].merged[0].column_last, 3);
  EXPECT_TRUE(workbook->sheets[1].hidden);
}

// Each of these is legal, is written by some program, and was lost or mangled by the library that was tried first (docs/decisions/0030).
TEST(XlsxReader, InlineStringsAndOtherTypes) {
  EXPECT_EQ(read_shape(make_xlsx({.rows = "<row r='1'><c r='A1' t='inlineStr'><is><t>in</t></is></c><c r='B1' t='inlineStr'><is><r><t>ri</t></r><r><t>ch</t></r></is></c>"
                                          "<c r='C1' t='e'><v>#N/A</v></c><c r='D1' t='d'><v>2027-07-01T00:00:00</v></c><c r='E1' t='str'><v>los</v></c></row>"})),
            "A1=in | B1=rich | C1=!#N/A | D1=2027-07-01 | E1=los");
}
TEST(XlsxReader, SharedStringsWithPhoneticsEntitiesAndGaps) {
  EXPECT_EQ(read_shape(make_xlsx({.rows = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c></row>",
                                  .strings = "<si><t>basis</t><rPh sb='0' eb='1'><t>uitspraak</t></rPh></si><si/><si><t>_x0041_ &#233; &#x20AC; &quot;<![CDATA[<ruw>]]></t></si>"})),
            "A1=basis | C1=A é € \"<ruw>");
}
TEST(XlsxReader, CellsWithoutReferences) {
  EXPECT_EQ(read_shape(make_xlsx({.rows = "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>"})), "A1=1 | C1=2 | A2=3");
}
TEST(XlsxReader, TargetsFromTheRoot) {
  EXPECT_EQ(read_shape(make_xlsx({.rows = "<row r='1'><c r='A1'><v>1</v></c></row>", .sheet_target = "/xl/worksheets/sheet1.xml"})), "A1=1");
  EXPECT_EQ(read_shape(make_xlsx({.rows = "<row r='1'><c r='A1'><v>1</v></c></row>", .sheet_target = "../xl/./worksheets/sheet1.xml"})), "A1=1");
}
TEST(XlsxReader, DatesOf1904AndTheYearThatNeverLeaped) {
  const std::string styles = "<numFmts><numFmt numFmtId='164' formatCode='d mmm yyyy'/></numFmts><cellStyleXfs><xf numFmtId='0'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs>";
  const std::string rows = "<row r='1'><c r='A1' s='1'><v>46569</v></c><c r='B1' s='1'><v>1</v></c><c r='C1' s='1'><v>61.5</v></c><c r='D1' s='1'><v>-3</v></c></row>";
  EXPECT_EQ(read_shape(make_xlsx({.rows = rows, .styles = styles})), "A1=2027-07-01 | B1=1900-01-01 | C1=1900-03-01 | D1=-3");
  EXPECT_EQ(read_shape(make_xlsx({.rows = "<row r='1'><c r='A1' s='1'><v>45107</v></c></row>", .styles = styles, .workbook_pr = "<workbookPr date1904='1'/>"})), "A1=2027-07-01");
}
TEST(XlsxReader, SharedFormulasKeepTheirStoredValues) {
  EXPECT_EQ(read_shape(make_xlsx({.rows = "<row r='1'><c r='A1'><f t='shared' ref='A1:A3' si='0'>B1+1</f><v>4</v></c></row><row r='2'><c r='A2'><f t='shared' si='0'/><v>5</v></c></row>"
                                          "<row r='3'><c r='A3' t='e'><f t='shared' si='0'/><v>#DIV/0!</v></c><c r='B3' t='b'><f>TRUE()</f><v>1</v></c></row>"})),
            "A1:=4 | A2:=5 | A3:=!#DIV/0! | B3:=ja");
}
TEST(XlsxReader, OtherPrefixesAndOrders) {
  EXPECT_EQ(read_shape(make_xlsx({.sheet_xml = "<x:worksheet xmlns:x='urn:any'><x:sheetData><x:row r='3'><x:c r='C3'><x:v>1</x:v></x:c><x:c r='a3'><x:v>2</x:v></x:c></x:row>"
                                               "<x:row r='1'><x:c r='A1'><x:v>1.5E-3</x:v></x:c></x:row></x:sheetData></x:worksheet>"})),
            "A1=0.0015 | A3=2 | C3=1");
}

TEST(XlsxReader, NotesWhatItCannotTake) {
  const auto workbook = read_xlsx("t.xlsx", make_xlsx({.rows = "<row r='1'><c r='A1' t='s'><v>99</v></c><c r='B1'><f>NU()</f></c><c r='C1'><v>drie</v></c><c r='D1'><v>1E999</v></c></row>"}));
  ASSERT_TRUE(workbook);
  EXPECT_EQ(shape(workbook->sheets[0]), "");
  ASSERT_EQ(workbook->notes.size(), 4u);
  EXPECT_EQ(workbook->notes[0].where, (Where{.file = "t.xlsx", .sheet = "Blad & 1", .row = 1, .column = "A"}));
}

TEST(XlsxReader, RefusesWhatCouldDoHarm) {
  const auto code_of = [](const std::string& bytes, ReadLimits limits = {}) {
    const auto workbook = read_xlsx("kwaad.xlsx", bytes, limits);
    return workbook ? "read" : std::string(workbook.error().code_name());
  };
  const std::string sheet = "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&x;</t></is></c></row></sheetData></worksheet>";
  EXPECT_EQ(code_of(make_xlsx({.sheet_xml = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + sheet})), "invalid_input");
  EXPECT_EQ(code_of(make_xlsx({.rows = "<row r='4000000000'/>"})), "too_large");
  EXPECT_EQ(code_of(make_xlsx({.rows = "<row r='1'><c r='ZZZZ1'><v>1</v></c></row>"})), "too_large");
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  EXPECT_EQ(code_of(make_xlsx({.sheet_xml = deep})), "invalid_input");
  EXPECT_EQ(code_of(make_xlsx({.sheet_xml = "<worksheet><sheetData><row>"})), "invalid_input");
  EXPECT_EQ(code_of("PK\x03\x04 en dan niets"), "invalid_input");
  EXPECT_EQ(code_of(make_zip({{"word/document.xml", "<x/>"}})), "unsupported");
  EXPECT_EQ(code_of(make_zip({{"xl/workbook.bin", "x"}})), "unsupported");
  EXPECT_EQ(code_of(make_zip({{"xl/workbook.xml", "<workbook/>", 0, 0xFFFFFFFF, 12345}})), "invalid_input");  // the checksum lies
  ReadLimits small;
  small.unpacked_bytes_max = 500;
  EXPECT_EQ(code_of(make_xlsx({.rows = std::string(1000, ' ')}), small), "too_large");
  small = {};
  small.cells_max = 1;
  EXPECT_EQ(code_of(make_xlsx({.rows = "<row r='1'><c><v>1</v></c><c><v>1</v></c></row>"}), small), "too_large");
}

// A deflated part of `matches` times 258 equal bytes: 13 bits each, in one block of fixed codes (RFC 1951, 3.2.6).
std::string deflated_bomb(size_t matches) {
  std::string out;
  uint32_t held = 0, held_count = 0;
  const auto bits = [&](uint32_t value, uint32_t count) {
    held |= value << held_count, held_count += count;
    for (; held_count >= 8; held >>= 8, held_count -= 8) out.push_back(static_cast<char>(held));
  };
  const auto code = [&](uint32_t value, uint32_t count) { while (count-- > 0) bits(value >> count & 1, 1); };
  bits(1, 1), bits(1, 2);
  code(0x30 + ' ', 8);                                       // one blank …
  for (; matches > 0; --matches) code(0xC5, 8), code(0, 5);  // … and again 258 times
  code(0, 7), bits(0, 7);
  return out;
}

TEST(ZipArchive, StopsUnpackingABomb) {
  const std::string bomb = make_zip({{"xl/workbook.xml", deflated_bomb(260'000), 8, 100}});  // 67 MB in 420 kB, and it says it is small
  ASSERT_LT(bomb.size(), 500'000u);
  ReadLimits limits;
  limits.unpacked_bytes_max = 20u << 20;
  const auto by_size = ZipArchive::open("bom.xlsx", bomb, limits)->read("xl/workbook.xml");
  ASSERT_FALSE(by_size);
  EXPECT_EQ(by_size.error().code, ErrorCode::kTooLarge);
  limits = {};
  limits.ratio_max = 100;
  EXPECT_EQ(ZipArchive::open("bom.xlsx", bomb, limits)->read("xl/workbook.xml").error().code, ErrorCode::kTooLarge);
  limits.ratio_max = 200;
  EXPECT_EQ(ZipArchive::open("bom.xlsx", bomb, limits)->read("xl/workbook.xml").error().code, ErrorCode::kInvalidInput);  // unpacked; only its checksum is wrong
}

// Parts are looked up by name and unpacked in memory: a name that climbs out of the archive is a name like any other.
TEST(ZipArchive, ANameOutsideTheArchiveWritesNothing) {
  const std::string outside = ::testing::TempDir() + "koers_zip_escape.txt";
  std::remove(outside.c_str());
  const std::string climbing = "../../../../../../../.." + outside;
  const std::string bytes = make_zip({{climbing, "ontsnapt"}, {outside, "ontsnapt"}, {"xl/workbook.xml", "<workbook/>"}});
  auto archive = ZipArchive::open("uit.xlsx", bytes, {});
  ASSERT_TRUE(archive);
  EXPECT_EQ(*archive->read(climbing), "ontsnapt");
  (void)read_xlsx("uit.xlsx", bytes);
  EXPECT_EQ(std::fopen(outside.c_str(), "rb"), nullptr);
}

// Whatever happens to the bytes on the way, the answer is a workbook or an error.
TEST(XlsxReader, SurvivesDamage) {
  const std::string whole = made_by_xlsxwriter();
  const std::string stored = make_xlsx({.rows = "<row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' t='inlineStr'><is><t>x &amp; y</t></is></c></row>",
                                        .after = "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>",
                                        .strings = "<si><r><t>een</t></r><rPh><t>q</t></rPh></si>",
                                        .styles = "<numFmts><numFmt numFmtId='164' formatCode='[$€-413] #,##0'/></numFmts><cellXfs><xf/><xf numFmtId='164'/></cellXfs>"});
  std::mt19937 random(7);
  size_t read = 0, refused = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string bytes = round % 2 == 0 ? whole : stored;
    for (uint64_t change = 0, count = 1 + random() % 5; change < count && !bytes.empty(); ++change) {
      const size_t at = random() % bytes.size();
      if (random() % 3 == 0) bytes.erase(at, 1 + random() % 16);
      else bytes[at] = static_cast<char>(random());
    }
    (read_xlsx("stuk.xlsx", bytes) ? read : refused)++;
  }
  EXPECT_GT(read, 0u);
  EXPECT_GT(refused, 0u);
}

TEST(NumberFormat, SaysWhatANumberMeans) {
  using enum FormatMeaning;
  const std::pair<const char*, FormatMeaning> cases[] = {
      {"General", kPlain}, {"Standaard", kPlain}, {"@", kPlain}, {"0.00", kPlain}, {"#,##0", kPlain}, {"0.00E+00", kPlain}, {"[Red]0", kPlain}, {"0 \"dagen\"", kPlain},
      {"€ #,##0.00", kMoney}, {"[$€-413] #,##0.00;[Red]-#,##0", kMoney}, {"_ \"€\" * #,##0_ ;", kMoney}, {"#,##0.00\\ \"EUR\"", kMoney}, {"$#,##0", kMoney},
      {"0%", kPercentage}, {"0.0%", kPercentage},
      {"dd-mm-yyyy", kDate}, {"d mmm yy", kDate}, {"[$-413]d mmmm yyyy;@", kDate}, {"mmm-yy", kDate}, {"mmmm", kDate}, {"yyyy", kDate}, {"dd/mm/yyyy hh:mm", kDate}, {"dd-mm-jjjj", kDate},
      {"hh:mm", kPlain}, {"[h]:mm:ss", kPlain}, {"mm:ss.0", kPlain}, {"h:mm AM/PM", kPlain}};
  for (const auto& [code, meaning] : cases) EXPECT_EQ(meaning_of_code(code), meaning) << code;
  EXPECT_EQ(meaning_of_builtin(14), kDate);
  EXPECT_EQ(meaning_of_builtin(44), kMoney);
  EXPECT_EQ(meaning_of_builtin(9), kPercentage);
}

TEST(XlsxParts, References) {
  CellReference reference;
  EXPECT_TRUE(parse_reference("AA12", reference));
  EXPECT_EQ(reference.column, 26u);
  EXPECT_EQ(reference.row, 12u);
  EXPECT_EQ(column_letters(26), "AA");
  EXPECT_EQ(column_letters(16'383), "XFD");
  for (const char* wrong : {"", "A", "12", "A0", "A1B", "AAAAAAAAA1", "A99999999999"}) EXPECT_FALSE(parse_reference(wrong, reference)) << wrong;
}

TEST(XmlScanner, GivesEventsInPairs) {
  XmlScanner scanner("<?xml version='1.0'?><!-- x --><a:r k='1 &lt; 2' a:k2=\"b\"><e/>t&amp;u<![CDATA[<v>]]></a:r>\n");
  using enum XmlScanner::Event;
  EXPECT_EQ(scanner.next(), kStart);
  EXPECT_EQ(scanner.name(), "r");
  EXPECT_EQ(scanner.attribute("k"), "1 < 2");
  EXPECT_EQ(scanner.attribute("k2"), "b");
  EXPECT_EQ(scanner.attribute("weg"), "");
  EXPECT_EQ(scanner.next(), kStart);
  EXPECT_EQ(scanner.depth(), 2u);
  EXPECT_EQ(scanner.next(), kEnd);
  EXPECT_EQ(scanner.next(), kText);
  EXPECT_EQ(scanner.text(), "t&u");
  EXPECT_EQ(scanner.next(), kText);
  EXPECT_EQ(scanner.text(), "<v>");
  EXPECT_EQ(scanner.next(), kEnd);
  EXPECT_EQ(scanner.next(), kFinished);
  for (const char* broken : {"<a>", "<a></b>", "</a>", "<a", "<a b='", "<", "<a><![CDATA[x</a>", "<!-- x", "<?x", "<a><b></a></b>"}) {
    XmlScanner bad(broken);
    XmlScanner::Event event = bad.next();
    while (event != kBroken && event != kFinished) event = bad.next();
    EXPECT_EQ(event, kBroken) << broken;
    EXPECT_EQ(bad.next(), kBroken);
  }
}

}  // namespace
}  // namespace koers::exchange::table
