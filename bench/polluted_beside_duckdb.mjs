#!/usr/bin/env node
// Reading polluted text files: Koers beside DuckDB, each told nothing but the file.
//   npm install --prefix build/peers @duckdb/node-api@1.4.4-r.1     (a peer for this bench only, not part of Koers)
//   node bench/polluted_beside_duckdb.mjs [--each] [SOURCE.csv]     --each: a line for every file in which one of them is off; SOURCE: another table to spoil
// The files are those of src/exchange/table/polluted_corpus.h, made in a folder that is taken away afterwards. Of DuckDB the best of six readings counts, file by
// file; another column has what it reads when it is told the dialect, the header and how many lines to skip. Two ways of counting:
//   whole     every cell of the file in its place. DuckDB gives one table, so for a file with more in it than that the first table will do for either.
//   Pollock   success, and precision, recall and F1 of header, records and cells: ten measures from 0 to 1, added up, of the first table.
// Source: Vitagliano and others, Pollock: a data loading benchmark, PVLDB 16(8), 2023, section 4 (a record is the text of its cells in a row).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const peers = process.env.KOERS_PEERS ?? join(root, "build/peers");
const { DuckDBInstance } = createRequire(join(peers, "package.json"))("@duckdb/node-api");
const bench = process.env.TABLE_BENCH ?? join(root, "build/release/table_bench");
const each = process.argv.includes("--each");
const source = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const folder = mkdtempSync(join(tmpdir(), "koers-polluted-"));
// What somebody who knows read_csv would try: as it comes, each way of being tolerant, all of them (which it does on one thread alone).
const readings = ["", "strict_mode = false", "null_padding = true", "ignore_errors = true", "null_padding = true, ignore_errors = true",
  "strict_mode = false, null_padding = true, ignore_errors = true, parallel = false"].map((options) => `all_varchar = true${options && ", "}${options}`);
// … and what it reads when somebody tells it how the file was written, which Koers is never told.
const told = (family) => {
  const dialect = { delim: ",", quote: '"', escape: '"' };
  if (family.startsWith("file_field_delimiter_")) dialect.delim = { "0x3B": ";", "0x9": "\t", "0x20": " ", "0x2C_0x20": ", " }[family.slice("file_field_delimiter_".length)];
  if (family === "file_quotation_char_0x27") dialect.quote = "''";
  if (family === "file_escape_char_0x5C") dialect.escape = "\\";
  const lines = { file_no_header: 0, file_header_multirow_2: 2, file_header_multirow_3: 3, file_preamble: 3 }[family] ?? 1;
  return `all_varchar = true, auto_detect = false, delim = '${dialect.delim}', quote = '${dialect.quote}', escape = '${dialect.escape}', header = false, skip = ${lines}, null_padding = true, ignore_errors = true, parallel = false`;
};

// What Koers writes: RFC 4180, line ends as \n.
function rows_of(text) {
  const rows = [];
  let at = 0;
  while (at < text.length) {
    const row = [];
    for (;;) {
      let cell = "";
      if (text[at] === '"') {
        for (++at; ; ++at) {
          if (text[at] === '"' && text[++at] !== '"') break;
          cell += text[at];
        }
      } else {
        const end = text.slice(at).search(/[,\n]/) + at;
        cell = text.slice(at, end), at = end;
      }
      row.push(cell);
      if (text[at++] !== ",") break;
    }
    rows.push(row);
  }
  return rows;
}
const read_rows = (name) => rows_of(readFileSync(join(folder, name), "utf8"));

function normal(cell) {
  const text = cell.trim().toLowerCase();
  return /^-?\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text;
}
function shared(left, right) {
  const counts = new Map();
  for (const one of left) counts.set(one, (counts.get(one) ?? 0) + 1);
  let count = 0;
  for (const one of right) {
    const here = counts.get(one) ?? 0;
    if (here > 0) ++count, counts.set(one, here - 1);
  }
  return count;
}
function measures(expected, got) {
  if (expected.length === 0) return got.length === 0 ? 1 : 0;
  const common = shared(expected, got);
  if (common === 0) return 0;
  const precision = common / got.length, recall = common / expected.length;
  return precision + recall + (2 * precision * recall) / (precision + recall);
}
// From 0 to 10.
function pollock(expected, got) {
  if (got === null) return expected.length === 0 ? 10 : 0;  // a file without a byte may be refused
  if (expected.length === 0) return got.length === 0 ? 10 : 1;
  const records = (rows) => rows.slice(1).map((row) => row.map(normal).join(""));
  const part = (left, right) => (left.length === 0 ? 3 : measures(left, right));
  return 1 + part(expected[0].map(normal), (got[0] ?? []).map(normal)) + part(records(expected), records(got)) + part(expected.flat(), got.flat());
}
function same(expected, got) {
  const plain = (rows) => JSON.stringify(rows.filter((row) => row.some((cell) => cell !== "")).map((row) => row.join("\0").replace(/\0+$/, "")));
  return plain(expected) === plain(got ?? []);
}

async function duckdb_told(connection, file, family, header) {
  const columns = header.length > 0 ? `, columns = {${header.map((_, i) => `'column${String(i).padStart(String(header.length - 1).length, "0")}': 'VARCHAR'`).join(", ")}}` : "";
  const rows = await duckdb_rows(connection, file, told(family) + columns);
  return rows !== null && family !== "file_no_header" ? [header, ...rows] : rows;
}

async function duckdb_rows(connection, file, options) {
  try {
    const reader = await connection.runAndReadAll(`SELECT * FROM read_csv('${file}', ${options})`);
    const names = reader.columnNames();
    const rows = (await reader.getRows()).map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
    return names.every((name, i) => name === `column${String(i).padStart(String(names.length - 1).length, "0")}`) ? rows : [names, ...rows];
  } catch {
    return null;
  }
}

try {
  const list = execFileSync(bench, ["--polluted", folder, ...(source ? [source] : [])], { encoding: "utf8", maxBuffer: 1 << 26 }).trim().split("\n").map((line) => line.split(" "));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const families = new Map();
  for (const [family, name, milliseconds] of list) {
    const cells = read_rows(`${name}.cells`), table = read_rows(`${name}.table`);
    const own_cells = read_rows(`${name}.koers_cells`), own_table = read_rows(`${name}.koers_table`);
    const theirs = [];
    const begin = process.hrtime.bigint();
    for (const options of readings) theirs.push(await duckdb_rows(connection, join(folder, `${name}.csv`), options));
    const duckdb_ms = Number(process.hrtime.bigint() - begin) / 1e6 / readings.length;
    const one = {
      koers_whole: same(cells, own_cells), duckdb_whole: theirs.some((rows) => same(cells, rows) || same(table, rows)),
      koers: pollock(table, own_table), duckdb: Math.max(...theirs.map((rows) => pollock(table, rows))), plain: pollock(table, theirs[0]), told: pollock(table, await duckdb_told(connection, join(folder, `${name}.csv`), family, table[0] ?? [])),
    };
    if (each && !(one.koers_whole && one.duckdb_whole && one.koers > 9.9999))
      console.log(`${name}: Koers ${one.koers_whole ? "whole" : "off"} ${one.koers.toFixed(3)}, DuckDB ${one.duckdb_whole ? "whole" : "off"} ${one.duckdb.toFixed(3)}`);
    const sum = families.get(family) ?? { files: 0, koers_whole: 0, duckdb_whole: 0, koers: 0, duckdb: 0, plain: 0, told: 0, better: 0, worse: 0, koers_ms: 0, duckdb_ms: 0 };
    ++sum.files, (sum.koers_ms += Number(milliseconds)), (sum.duckdb_ms += duckdb_ms);
    for (const key of ["koers_whole", "duckdb_whole", "koers", "duckdb", "plain", "told"]) sum[key] += Number(one[key]);
    sum.better += one.koers > one.duckdb + 1e-9, sum.worse += one.koers < one.duckdb - 1e-9;
    families.set(family, sum);
  }
  const total = {};
  for (const sum of families.values()) for (const key of Object.keys(sum)) total[key] = (total[key] ?? 0) + sum[key];
  console.log("| pollution | files | whole: Koers | whole: DuckDB | Pollock: Koers | Pollock: DuckDB, the best of six | as it comes | told the dialect | Koers better, worse |\n|---|---|---|---|---|---|---|---|---|");
  for (const [family, sum] of [...families].sort(([a], [b]) => (a < b ? -1 : 1)).concat([["**all**", total]])) {
    const mean = (key) => (sum[key] / sum.files).toFixed(3);
    console.log(`| ${family} | ${sum.files} | ${sum.koers_whole} | ${sum.duckdb_whole} | ${mean("koers")} | ${mean("duckdb")} | ${mean("plain")} | ${mean("told")} | ${sum.better}, ${sum.worse} |`);
  }
  console.log(`Reading took ${(total.koers_ms / total.files).toFixed(2)} ms a file in Koers (tables found as well), ${(total.duckdb_ms / total.files).toFixed(2)} ms in DuckDB.`);
} finally {
  rmSync(folder, { recursive: true });
}
