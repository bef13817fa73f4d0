// A whole register as JSON, dropped on the import screen: what it would change here, and then all of it at once or nothing.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ApiProblem, request } from "../../api/client";
import type { TransferDocument } from "../../api/model";
import { start, wrote } from "../../app/state";
import { Problem } from "../../base/problem";
import { inLanguage } from "../../notation/language";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";

type SameKey = "same_thing" | "renamed" | "other_thing";

export function isRegisterFile(file: File): boolean {
  return file.name.toLowerCase().endsWith(".json");
}

export function RegisterFilePlan({ file, onApplied, onDiscard }: { file: File; onApplied(): void; onDiscard(): void }) {
  const t = words.value.importRegister;
  const sameKey = useSignal<SameKey>("same_thing");
  const asked = useSignal(false); // the file was refused as it is: then how keys are read is a question
  const plan = useSignal<TransferDocument | undefined>(undefined);
  const problem = useSignal<unknown>(undefined);
  const busy = useSignal(false);
  const send = async (apply: boolean) => {
    busy.value = true;
    problem.value = undefined;
    try {
      const answer = await request<TransferDocument>("POST", "/register", { query: { apply: apply ? "yes" : "no", sameKey: sameKey.value }, body: file, type: "application/json" });
      if (!apply) return void (plan.value = answer);
      if (answer.applied) wrote({ revision: answer.revision, added: [], repeated: false });
      await start(); // it may have brought types and fields along
      onApplied();
    } catch (fault) {
      plan.value = undefined;
      problem.value = fault;
      asked.value ||= fault instanceof ApiProblem && fault.status < 500 && fault.status !== 403;
    } finally {
      busy.value = false;
    }
  };
  useEffect(() => void send(false), [file, sameKey.value]);
  const report = plan.value?.report;
  const nothing = report !== undefined && total(report) === 0;
  return (
    <div class="import-plan" aria-busy={busy.value}>
      <p role="status" class="import-status">{busy.value ? t.looking(file.name) : ""}</p>
      {problem.value !== undefined && <Problem of={problem.value} />}
      {asked.value && (
        <fieldset class="ticks">
          <legend>{t.sameKey}</legend>
          {(["same_thing", "renamed", "other_thing"] as SameKey[]).map((one) => (
            <label key={one} class="tick"><input type="radio" name="same-key" checked={sameKey.value === one} onChange={() => (sameKey.value = one)} /> <span>{t.kinds[one]}</span></label>
          ))}
        </fieldset>
      )}
      {report && (
        <section aria-labelledby="register-file">
          <h2 id="register-file">{words.value.import.wouldHappen}</h2>
          <div class="scroll-x" tabIndex={0} role="region" aria-label={t.counts(file.name)}>
            <table class="table lined-table">
              <thead><tr><th scope="col">{file.name}</th><th scope="col" class="number">{t.added}</th><th scope="col" class="number">{t.changed}</th><th scope="col" class="number">{t.unchanged}</th></tr></thead>
              <tbody>
                <Counts name={t.elements} of={[report.elements_added, report.elements_changed, report.elements_unchanged]} />
                <Counts name={t.relations} of={[report.relations_added, report.relations_changed, report.relations_unchanged]} />
                {report.points_added > 0 && <Counts name={t.points} of={[report.points_added]} />}
                {report.definitions_added > 0 && <Counts name={t.definitions} of={[report.definitions_added]} />}
              </tbody>
            </table>
          </div>
          <p class="muted">{t.stays}{report.complete ? "" : ` ${t.incomplete}`}{report.retired_left > 0 ? ` ${t.retired(report.retired_left)}` : ""}</p>
        </section>
      )}
      <p class="row-of-buttons import-apply">
        {report && <button type="button" class="utrecht-button utrecht-button--primary-action" disabled={busy.value || nothing} onClick={() => void send(true)}>{nothing ? words.value.import.nothingNew : words.value.import.apply}</button>}
        <button type="button" class="utrecht-button utrecht-button--subtle" disabled={busy.value} onClick={onDiscard}>{words.value.import.discard}</button>
      </p>
      {report && report.changed.length > 0 && (
        <section aria-labelledby="register-changes">
          <h2 id="register-changes">{t.values}</h2>
          <div class="scroll-x" tabIndex={0} role="region" aria-label={t.valuesOf(file.name)}>
            <table class="table cell-table">
              <thead><tr><th scope="col">{t.element}</th><th scope="col">{t.field}</th><th scope="col">{t.now}</th><th scope="col">{t.becomes}</th></tr></thead>
              <tbody>
                {report.changed.map((one, index) => (
                  <tr key={index}><th scope="row">{one.name} <span class="muted">{one.key}</span></th><td>{inLanguage(one.field)}</td><td>{one.before || "–"}</td><td>{one.after || "–"}</td></tr>
                ))}
              </tbody>
            </table>
          </div>
          {report.changed_more > 0 && <p class="muted">{t.more(formatNumber(report.changed_more, 0))}</p>}
        </section>
      )}
    </div>
  );
}

function Counts({ name, of }: { name: string; of: number[] }) {
  return <tr><th scope="row">{name}</th>{[0, 1, 2].map((index) => <td key={index} class="number">{of[index] === undefined ? "" : formatNumber(of[index], 0)}</td>)}</tr>;
}

function total(report: TransferDocument["report"]): number {
  return report.elements_added + report.elements_changed + report.relations_added + report.relations_changed + report.points_added + report.definitions_added;
}
