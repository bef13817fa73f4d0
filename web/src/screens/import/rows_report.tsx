// Row for row what would happen, with the reason and the cell; what is refused or skipped comes first, since that is what one must know.
import { useSignal } from "@preact/signals";
import type { ImportOptions, ImportReport } from "../../api/model";
import { findType } from "../../app/state";
import { inLanguage } from "../../notation/language";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";

type RowReport = ImportReport["rows"][number];
type CellReport = RowReport["cells"][number];
type TableReport = ImportReport["tables"][number];
type Outcome = RowReport["outcome"];
type Corrections = ImportOptions["corrections"];
const outcomes: Outcome[] = ["refused", "skipped", "changed", "added", "unchanged"];
const kStep = 100;

// "projectenlijst.xlsx, rij 14, kolom F"
export function placeText(where: { file?: string; sheet?: string; row?: number; column?: string }): string {
  const t = words.value.import;
  return [where.file, where.sheet && where.sheet !== where.file ? where.sheet : "", where.row ? t.row(where.row) : "", where.column ? t.column(where.column) : ""].filter(Boolean).join(", ");
}

const worried = (row: RowReport) => row.outcome === "refused" || row.cells.some((cell) => cell.outcome === "refused" || cell.outcome === "asked");

export function RowsReport({ report, options, onCorrect }: { report: ImportReport; options: ImportOptions; onCorrect(corrections: Corrections): void }) {
  const t = words.value.import;
  const corrections = options.corrections ?? [];
  const tables = new Map(report.tables.map((table) => [table.id, table]));
  const correct = (table: TableReport, numbers: number[], column: string, text: string) => {
    const made = numbers.map((row) => ({ file: table.file, sheet: table.sheet, ...(table.turned ? { row: letterNumber(column), column: numberLetters(row) } : { row, column }), text }));
    const isMade = (one: Corrections[number]) => made.some((other) => one.file === other.file && one.sheet === other.sheet && one.row === other.row && one.column === other.column);
    onCorrect([...corrections.filter((one) => !isMade(one)), ...made]);
  };
  // The rows in which the same was refused in the same column.
  const alike = (row: RowReport, column: string, text: string) =>
    report.rows.filter((one) => one.table === row.table && one.cells.some((cell) => cell.outcome === "refused" && cell.column === column && cell.text === text)).map((one) => one.row);
  const counts = new Map(outcomes.map((outcome) => [outcome, report.rows.filter((row) => row.outcome === outcome).length]));
  const withTrouble = report.rows.filter(worried).length;
  const first = (withTrouble > 0 ? "trouble" : outcomes.find((outcome) => counts.get(outcome)! > 0)) ?? "added";
  const chosen = useSignal<Outcome | "trouble" | undefined>(undefined);
  const most = useSignal(kStep);
  const showing = chosen.value ?? first;
  const rows = report.rows.filter((row) => (showing === "trouble" ? worried(row) : row.outcome === showing));
  const tableName = new Map(report.tables.map((table) => [table.id, table.sheet && table.sheet !== table.file ? `${table.file}, ${table.sheet}` : table.file]));
  const choose = (outcome: Outcome | "trouble") => {
    chosen.value = outcome;
    most.value = kStep;
  };
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{t.rowForRow}</h2>
      <div class="switch" role="group" aria-label={t.rowForRow}>
        {withTrouble > 0 && <button type="button" aria-pressed={showing === "trouble"} onClick={() => choose("trouble")}>{t.trouble} <span>{formatNumber(withTrouble, 0)}</span></button>}
        {outcomes.filter((outcome) => counts.get(outcome)! > 0).map((outcome) => (
          <button key={outcome} type="button" aria-pressed={showing === outcome} onClick={() => choose(outcome)}>{t.outcomes[outcome]} <span>{formatNumber(counts.get(outcome)!, 0)}</span></button>
        ))}
      </div>
      {corrections.length > 0 && <p class="muted">{t.mended(corrections.length)} <button type="button" class="link-button" onClick={() => onCorrect([])}>{t.forgetMended}</button></p>}
      <ol class="row-reports">
        {rows.slice(0, most.value).map((row) => (
          <li key={`${row.table} ${row.row}`}>
            <details open={showing === "trouble" || undefined}>
              <summary>
                <span class="muted">{tableName.get(row.table)}, {t.row(row.row)}</span> <strong>{row.name || row.key}</strong> <span class="muted">{inLanguage(findType(row.type)?.label).toLowerCase()}</span>
                {row.reason && <span> · {inLanguage(row.reason)} {inLanguage(row.mend)}</span>}
              </summary>
              <Cells row={row} onlyTrouble={showing === "trouble"} />
              <Mends row={row} table={tables.get(row.table)} alike={(column, text) => alike(row, column, text)} onMend={(numbers, column, text) => correct(tables.get(row.table)!, numbers, column, text)} />
            </details>
          </li>
        ))}
      </ol>
      {rows.length > most.value && <button type="button" class="link-button" onClick={() => (most.value += kStep)}>{t.moreRows(rows.length - most.value)}</button>}
      {report.created.length > 0 && (
        <details class="import-more">
          <summary>{t.createdTitle(report.created.length)}</summary>
          <ul>{report.created.map((one) => <li key={`${one.type} ${one.name}`}>{one.name} <span class="muted">{inLanguage(findType(one.type)?.label).toLowerCase()}, {t.named(one.named_count)}</span></li>)}</ul>
        </details>
      )}
      {report.gone.length > 0 && (
        <details class="import-more">
          <summary>{t.goneTitle(report.gone.length)}</summary>
          <p>{t.goneText}</p>
          <ul>{report.gone.map((one) => <li key={one.key}>{one.name} <span class="muted">{one.key}, {one.file}</span></li>)}</ul>
        </details>
      )}
      {report.notes.length > 0 && (
        <details class="import-more">
          <summary>{t.notes(report.notes.length)}</summary>
          <ul>{report.notes.map((note, index) => <li key={index}>{inLanguage(note.what)} {inLanguage(note.mend)} <span class="muted">{placeText(note.where ?? {})}</span></li>)}</ul>
        </details>
      )}
    </section>
  );
}

// What was refused can be put right on the spot: the cell itself, or the name of a row that has none.
function Mends({ row, table, alike, onMend }: { row: RowReport; table: TableReport | undefined; alike(column: string, text: string): number[]; onMend(rows: number[], column: string, text: string): void }) {
  if (!table) return null;
  const cells: Pick<CellReport, "column" | "header" | "text">[] = row.cells.filter((cell) => cell.outcome === "refused");
  const name = table.columns.find((column) => column.meaning === "name" && column.verdict === "taken");
  if (row.outcome === "refused" && cells.length === 0 && name) cells.push({ column: name.column, header: name.header, text: row.name });
  if (cells.length === 0) return null;
  return (
    <div class="mends">
      {cells.map((cell) => {
        const others = alike(cell.column, cell.text).filter((one) => one !== row.row);
        return <Mend key={`${cell.column} ${cell.text}`} place={`${cell.column}${row.row}`} header={cell.header} text={cell.text} others={others.length}
          onMend={(text, all) => onMend(all ? [row.row, ...others] : [row.row], cell.column, text)} />;
      })}
    </div>
  );
}

function Mend({ place, header, text, others, onMend }: { place: string; header: string; text: string; others: number; onMend(text: string, all: boolean): void }) {
  const t = words.value.import;
  const typed = useSignal(text);
  return (
    <form class="mend" onSubmit={(event) => { event.preventDefault(); if (typed.value !== text) onMend(typed.value, false); }}>
      <label><span>{place}{header ? `, ${header}` : ""}</span>
        <input class="utrecht-textbox utrecht-textbox--html-input" type="text" aria-label={t.mendCell(place, header)} value={typed.value} onInput={(event) => (typed.value = event.currentTarget.value)} />
      </label>
      <button type="submit" class="utrecht-button utrecht-button--secondary-action" disabled={typed.value === text}>{t.mend}</button>
      {others > 0 && <button type="button" class="utrecht-button utrecht-button--secondary-action" disabled={typed.value === text} onClick={() => onMend(typed.value, true)}>{t.mendAlike(others)}</button>}
    </form>
  );
}

// "AB" → 28 and back.
function letterNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
function numberLetters(number: number): string {
  let letters = "";
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

function Cells({ row, onlyTrouble }: { row: RowReport; onlyTrouble: boolean }) {
  const t = words.value.import;
  const cells = row.cells.filter((cell) => (onlyTrouble ? cell.outcome === "refused" || cell.outcome === "asked" : cell.outcome !== "same"));
  if (cells.length === 0) return row.outcome === "refused" ? null : <p class="muted">{t.noCells}</p>;
  if (onlyTrouble) {
    return (
      <ul class="trouble">
        {cells.map((cell, index) => (
          <li key={index}>{cell.column}{row.row}, {cell.header}{inLanguage(cell.reason).includes(`“${cell.text}”`) ? "" : `: “${cell.text}”`} <span class={cell.outcome === "refused" ? "is-over" : "muted"}>{t.cellOutcomes[cell.outcome]}</span> <span class="muted">{inLanguage(cell.reason)} {inLanguage(cell.mend)}</span></li>
        ))}
      </ul>
    );
  }
  return (
    <table class="table cell-table">
      <thead><tr><th scope="col">{t.cell}</th><th scope="col">{t.inFile}</th><th scope="col">{t.becomes}</th><th scope="col">{t.result}</th></tr></thead>
      <tbody>
        {cells.map((cell, index) => (
          <tr key={index}>
            <th scope="row">{cell.column}{row.row}, {cell.header}</th>
            <td>{cell.text}</td>
            <td>{cell.before && cell.before !== cell.after ? <><del>{cell.before}</del> → </> : ""}{cell.after}</td>
            <td class={cell.outcome === "refused" ? "is-over" : "muted"}>{t.cellOutcomes[cell.outcome]} {inLanguage(cell.reason)} {inLanguage(cell.mend)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
