import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { columnName, crc32, dayNumber, workbook, xmlText } from "./xlsx";

test("columns are named as Excel names them", () => expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]));
test("days are counted as Excel counts them", () => {
  expect(dayNumber("1900-03-01")).toBe(61);
  expect(dayNumber("2027-07-01")).toBe(46569);
});
test("the check value of CRC-32", () => expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926));
test("what XML cannot hold is left out", () => expect(xmlText('a<b>&"\u0001\ud800c')).toBe("a&lt;b&gt;&amp;&quot;c"));

test("another program reads the workbook", () => {
  const bytes = workbook({
    name: "Initiatieven: alle", heads: ["Sleutel", "Naam", "Kosten", "Gereed", "Voortgang"], widths: [10, 30, 14, 12, 10],
    rows: [
      [{ kind: "text", value: "INI-1" }, { kind: "text", value: '=1+1 & "één" <b>' }, { kind: "money", cents: 8_000_050 }, { kind: "date", iso: "2027-07-01" }, { kind: "share", value: 0.3 }],
      [{ kind: "text", value: "INI-2" }, undefined, undefined, undefined, { kind: "number", value: 7 }],
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), "koers-xlsx-"));
  try {
    const file = join(folder, "t.xlsx");
    writeFileSync(file, bytes);
    const read = execFileSync("python3", ["-c", `
import sys, zipfile, xml.etree.ElementTree as tree
z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
n = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
[tree.fromstring(z.read(name)) for name in z.namelist()]
for row in tree.fromstring(z.read("xl/worksheets/sheet1.xml")).findall(".//m:row", n):
  print("|".join((c.findtext("m:v", None, n) or c.findtext("m:is/m:t", None, n)) for c in row))
assert tree.fromstring(z.read("xl/worksheets/sheet1.xml")).find(".//m:f", n) is None
`, file], { encoding: "utf8" });
    expect(read.trim().split("\n")).toEqual(["Sleutel|Naam|Kosten|Gereed|Voortgang", 'INI-1|=1+1 & "één" <b>|80000.5|46569|0.3', "INI-2|7"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
