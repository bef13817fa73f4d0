// The tables that were found in the files: what each is about, what each column means, and the way to say otherwise.
import type { ImportOptions, ImportReport } from "../../api/model";
import { findType, metamodel } from "../../app/state";
import { inLanguage } from "../../notation/language";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import { kLeaveOut, meaningLabel, meaningsFor } from "./meanings";

type Choices = ImportOptions["tables"];

interface Props {
  report: ImportReport;
  options: ImportOptions;
  onChange(tables: Choices): void;
  onRemembered(remembered: ImportOptions["remembered"]): void;
}

export function Tables({ report, options, onChange, onRemembered }: Props) {
  const t = words.value.import;
  const choose = (id: string, part: Partial<Choices[string]>) => onChange({ ...options.tables, [id]: { type: "", columns: {}, ...options.tables[id], ...part } });
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">{t.tables}</h2>
      {report.tables.some((table) => table.source !== "") && <p><button type="button" class="link-button" onClick={() => onRemembered("ignore")}>{t.forgetChoices}</button></p>}
      {options.remembered === "ignore" && <p><button type="button" class="link-button" onClick={() => onRemembered("use")}>{t.useChoices}</button></p>}
      <ul class="import-tables">
        {report.tables.map((table) => {
          const type = findType(table.type);
          const doubts = table.columns.filter((column) => column.verdict === "doubt").length;
          const left = table.columns.filter((column) => column.verdict === "not_taken" && column.header !== "").length;
          return (
            <li key={table.id} class={table.taken ? "" : "is-left"}>
              <div class="import-table-head">
                <strong>{table.sheet && table.sheet !== table.file ? `${table.file}, ${table.sheet}` : table.file}</strong>
                <label><span class="hidden">{t.about(table.file)}</span>
                  <select class="utrecht-select utrecht-select--html-select" value={table.taken ? table.type : kLeaveOut} onChange={(event) => choose(table.id, { type: event.currentTarget.value })}>
                    <option value={kLeaveOut}>{t.leaveTable}</option>
                    {typeChoices(table.type, table.alternatives).map((name) => <option key={name} value={name}>{inLanguage(findType(name)?.plural) || name}</option>)}
                  </select>
                </label>
                {table.taken
                  ? <span class="muted">{t.tableCounts(formatNumber(table.added, 0), formatNumber(table.changed, 0), formatNumber(table.skipped, 0), formatNumber(table.refused, 0))}</span>
                  : <span class="muted">{inLanguage(table.reason)}</span>}
              </div>
              {table.source !== "" && <p class="muted">{t.remembered(table.source)}</p>}
              {table.turned && <p class="muted">{t.turned}</p>}
              {table.columns.length > 0 && (
                <details>
                  <summary>{t.columns(table.columns.filter((column) => column.verdict === "taken").length, table.columns.length, doubts, left)}</summary>
                  <div class="scroll-x" tabIndex={0} role="region" aria-label={t.columnsOf(table.file)}>
                    <table class="table column-table">
                      <thead><tr><th scope="col">{t.columnInFile}</th><th scope="col">{t.becomes}</th><th scope="col">{words.value.why}</th></tr></thead>
                      <tbody>
                        {table.columns.filter((column) => column.header !== "").map((column) => {
                          const chosen = options.tables[table.id]?.columns[column.header];
                          const value = chosen ?? (column.verdict === "taken" ? column.meaning : kLeaveOut);
                          return (
                            <tr key={column.column} class={column.verdict === "doubt" ? "is-doubt" : ""}>
                              <th scope="row">{column.header}</th>
                              <td>
                                <select class="utrecht-select utrecht-select--html-select" aria-label={t.meaningOf(column.header)} value={value}
                                  onChange={(event) => choose(table.id, { columns: { ...options.tables[table.id]?.columns, [column.header]: event.currentTarget.value } })}>
                                  {meaningsFor(type, column.meaning, column.alternatives).map((meaning) => <option key={meaning.value} value={meaning.value}>{meaning.label}</option>)}
                                </select>
                                {column.verdict === "doubt" && column.meaning && <span class="muted"> {t.perhaps(meaningLabel(type, column.meaning))}</span>}
                              </td>
                              <td class="muted">{inLanguage(column.reason)}</td>
                            </tr>
                          );
                        })}
                      </tbody>
                    </table>
                  </div>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

// The types that the importer thinks of first, then all others in the order of their names.
function typeChoices(current: string, alternatives: string[]): string[] {
  const rest = (metamodel.value?.types ?? []).map((type) => type.name).sort((one, other) => inLanguage(findType(one)!.plural).localeCompare(inLanguage(findType(other)!.plural)));
  return [...new Set([current, ...alternatives, ...rest].filter(Boolean))];
}
