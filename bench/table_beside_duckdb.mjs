#!/usr/bin/env node
// Reading a CSV of N rows: Koers beside DuckDB. The same file, every cell as text, every byte of it looked at; the answers are compared first.
//   npm install --prefix build/peers @duckdb/node-api@1.4.4-r.1     (a peer for this bench only, not part of Koers)
//   node bench/table_beside_duckdb.mjs [rows…]                      default: 10000 30000 100000
// DuckDB runs with the threads it wants, and with one; it reads from a warm file.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const peers = process.env.KOERS_PEERS ?? join(root, "build/peers");
const { DuckDBInstance } = createRequire(join(peers, "package.json"))("@duckdb/node-api");
const bench = process.env.TABLE_BENCH ?? join(root, "build/release/table_bench");
const sizes = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["10000", "30000", "100000"];
const folder = mkdtempSync(join(tmpdir(), "koers-tables-"));
const rounds = 5;

function summary(columns) {
  return `SELECT count(*) AS n, ${columns.map((name) => `sum(strlen("${name}"))`).join(" + ")} AS bytes FROM read_csv('FILE', all_varchar = true, header = true)`;
}

try {
  execFileSync(bench, ["--write", folder, ...sizes]);
  const columns = ["Nr", "Applicatie", "Omschrijving", "Leverancier", "Versie", "Aantal gebruikers", "Kosten per jaar", "Einddatum contract"];
  console.log("| rows | Koers | DuckDB, one thread | DuckDB, all threads | Koers over DuckDB, one thread |\n|---|---|---|---|---|");
  for (const size of sizes) {
    const file = join(folder, `${size}.csv`);
    const times = {};
    let expected;
    for (const threads of [1, 0]) {
      const instance = await DuckDBInstance.create(":memory:");
      const connection = await instance.connect();
      if (threads > 0) await connection.run(`SET threads = ${threads}`);
      const query = summary(columns).replace("FILE", file);
      let best = Infinity;
      for (let round = 0; round < rounds; ++round) {
        const begin = process.hrtime.bigint();
        const rows = await (await connection.runAndReadAll(query)).getRows();
        best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1e9);
        expected = { rows: Number(rows[0][0]), bytes: Number(rows[0][1]) };
      }
      times[threads] = best;
    }
    const [seconds, rows, bytes] = execFileSync(bench, ["--read", file], { encoding: "utf8" }).trim().split(" ").map(Number);
    if (rows !== expected.rows || bytes !== expected.bytes) throw new Error(`${size} rows: Koers read ${rows} rows, ${bytes} bytes; DuckDB ${expected.rows} rows, ${expected.bytes} bytes`);
    const speed = (time) => `${(time * 1000).toFixed(1)} ms, ${Math.round(size / time / 1000)} k/s`;
    console.log(`| ${size} | ${speed(seconds)} | ${speed(times[1])} | ${speed(times[0])} | ${(seconds / times[1]).toFixed(2)} × |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
