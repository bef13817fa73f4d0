// An architecture model that is being read: what it is taken for, and what would happen per kind of concept.
import { useSignal } from "@preact/signals";
import type { ImportOptions, ImportReport, ModelFacts } from "../../api/model";
import { findType, metamodel } from "../../app/state";
import { inLanguage } from "../../notation/language";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import { placeText } from "./rows_report";

type Kind = ModelFacts["kind"];
type Said = "kind" | "name" | "version";

// A model and tables may come in together: the one report, of the model and of the rest.
export function splitReport(report: ImportReport, model: ModelFacts | undefined): { ofModel: ImportReport; ofTables: ImportReport } {
  const part = (of: (file: string) => boolean): ImportReport => {
    const tables = report.tables.filter((table) => of(table.file));
    const ids = new Set(tables.map((table) => table.id));
    return { ...report, tables, rows: report.rows.filter((row) => ids.has(row.table)), gone: report.gone.filter((one) => of(one.file)), notes: report.notes.filter((note) => of(note.where?.file ?? "")) };
  };
  return { ofModel: part((file) => file === model?.file), ofTables: part((file) => file !== model?.file) };
}

export function ModelPlan({ model, report, options, onAnswer }: { model: ModelFacts; report: ImportReport; options: ImportOptions; onAnswer(answers: Record<string, string>): void }) {
  const t = words.value.importModel;
  const known = model.key !== "";
  const name = useSignal(model.name);
  const version = useSignal(model.version);
  const choose = (part: Partial<Record<Said, string>>) => onAnswer({ ...options.answers, ...Object.fromEntries(Object.entries(part).map(([key, value]) => [`model:${key}`, value!])) });
  return (
    <>
      <section aria-labelledby="model">
        <h2 id="model">{model.name}</h2>
        <p>{t.holds(formatNumber(model.elements, 0), formatNumber(model.relations, 0), formatNumber(model.views, 0))} {known ? t.isNewVersion(model.key) : ""}</p>
        {!known && (
          <fieldset class="ticks">
            <legend>{t.which}</legend>
            {(["reference", "own"] as Kind[]).map((kind) => (
              <label key={kind} class="tick"><input type="radio" name="model-kind" checked={model.kind === kind} onChange={() => choose({ kind })} /> <span>{kind === "reference" ? t.reference : t.own}</span> <span class="muted">{kind === "reference" ? t.referenceText : t.ownText}</span></label>
            ))}
          </fieldset>
        )}
        <div class="model-facts">
          {!known && <label>{t.name} <input class="utrecht-textbox utrecht-textbox--html-input" value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} onChange={() => choose({ name: name.value })} /></label>}
          <label>{t.version} <input class="utrecht-textbox utrecht-textbox--html-input" value={version.value} onInput={(event) => (version.value = event.currentTarget.value)} onChange={() => choose({ version: version.value })} /></label>
          {model.stable_property && <span class="muted">{t.stable(model.stable_property)}</span>}
        </div>
      </section>
      <section aria-labelledby="concepts">
        <h2 id="concepts">{t.perKind}</h2>
        <div class="scroll-x" tabIndex={0} role="group" aria-label={t.perKind}>
          <table class="table lined-table">
            <thead><tr><th scope="col">{t.inModel}</th><th scope="col">{t.becomes}</th><th scope="col" class="number">{t.added}</th><th scope="col" class="number">{t.changed}</th><th scope="col" class="number">{t.unchanged}</th></tr></thead>
            <tbody>
              {report.tables.map((table) => (
                <tr key={table.id}><th scope="row">{table.sheet}</th><td>{typeName(table.type)}</td><td class="number">{formatNumber(table.added, 0)}</td><td class="number">{formatNumber(table.changed, 0)}</td><td class="number">{formatNumber(table.unchanged, 0)}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
        {report.gone.length > 0 && (
          <details class="import-more" open={report.gone.length < 20 || undefined}>
            <summary>{t.gone(report.gone.length)}</summary>
            <p>{t.goneText}</p>
            <ul>{report.gone.slice(0, 500).map((one) => <li key={one.key}><a href={`/element/${one.key}`}>{one.name}</a> <span class="muted">{one.key}</span></li>)}</ul>
          </details>
        )}
        {report.notes.length > 0 && (
          <details class="import-more" open={report.notes.length < 10 || undefined}>
            <summary>{words.value.import.notes(report.notes.length)}</summary>
            <ul>{report.notes.map((note, index) => <li key={index}>{inLanguage(note.what)} <span class="muted">{inLanguage(note.mend)} {placeText(note.where ?? {})}{note.where?.element ? `, ${note.where.element}` : ""}</span></li>)}</ul>
          </details>
        )}
      </section>
    </>
  );
}

function typeName(name: string): string {
  const type = findType(name);
  if (type) return inLanguage(type.label);
  const relation = metamodel.value?.relation_types.find((one) => one.name === name);
  return relation ? inLanguage(relation.label) : name;
}
