// Taking over spreadsheets: drop the files, see row for row what would happen, answer what is in doubt, then all of it at once or nothing.
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { arrived, mayWrite } from "../../app/state";
import { Problem } from "../../base/problem";
import { navigate, query, segments } from "../../base/router";
import { useTitle } from "../../base/title";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import { ModelPlan, splitReport } from "./model_plan";
import { Questions } from "./questions";
import { isRegisterFile, RegisterFilePlan } from "./register_file";
import { RowsReport } from "./rows_report";
import { ImportSession } from "./session";
import { Tables } from "./tables";
import "../../style/import.css";

const accepted = ".xlsx,.ods,.fods,.csv,.tsv,.txt,.xml,.archimate,.zip,.json";

export function ImportScreen() {
  const t = words.value.import;
  useTitle(words.value.rooms.import);
  const session = useMemo(() => new ImportSession(), []);
  const id = query.value.get("id");
  useEffect(() => {
    if (id && session.document.peek()?.id !== id) void session.resume(id).then((there) => there || navigate("/import", { replace: true }));
  }, [id]);
  const document = session.document.value;
  useEffect(() => {
    if (segments.peek()[0] === "import" && document && document.id !== id) navigate(`/import?id=${document.id}`, { replace: true });
  }, [document?.id]);
  const plan = session.plan.value;
  const model = plan?.model ?? undefined;
  const parts = plan && splitReport(plan.report, model);
  const whole = useSignal<File | undefined>(undefined); // a register as JSON goes in by itself
  const busy = session.sending.value !== undefined || session.looking.value;
  const apply = async () => {
    const counts = session.plan.peek()?.report.counts;
    const committed = await session.apply();
    if (!committed) return;
    if (counts) arrived.value = { revision: committed.revision, added: counts.added + counts.created, changed: counts.changed, linked: counts.linked };
    navigate("/");
  };
  const discard = async () => {
    await session.discard();
    navigate("/import", { replace: true });
  };
  if (!mayWrite.value) return <div class="page"><h1 tabIndex={-1}>{words.value.rooms.import}</h1><p>{t.readOnly}</p></div>;
  return (
    <div class="page import">
      <h1 tabIndex={-1}>{words.value.rooms.import}</h1>
      <Drop first={!document && !whole.value} onTake={(files) => { whole.value = files.find(isRegisterFile); if (!whole.value) void session.add(files); }} />
      {whole.value && <RegisterFilePlan key={`${whole.value.name} ${whole.value.lastModified}`} file={whole.value} onApplied={() => navigate("/")} onDiscard={() => (whole.value = undefined)} />}
      {document && document.files.length > 0 && !whole.value && (
        <ul class="files" aria-label={t.files}>
          {document.files.map((file) => (
            <li key={file.name}><span>{file.name}</span> <span class="muted">{t.size(formatNumber(Math.max(1, Math.round(file.bytes / 1024)), 0))}</span>
              <button type="button" class="link-button" aria-label={t.dropFile(file.name)} onClick={() => void session.drop(file.name)}>{words.value.remove.toLowerCase()}</button></li>
          ))}
        </ul>
      )}
      <p role="status" class="import-status">{session.sending.value ? t.sending(session.sending.value) : session.looking.value ? t.looking : ""}</p>
      {session.problem.value !== undefined && <Problem of={session.problem.value} onRetry={() => { session.problem.value = undefined; void session.look(); }} />}
      {plan && !whole.value && (
        <div class={busy ? "import-plan is-busy" : "import-plan"} aria-busy={busy}>
          <Summary plan={plan} />
          <p class="row-of-buttons import-apply">
            <button type="button" class="utrecht-button utrecht-button--primary-action" disabled={busy || plan.changes === 0} onClick={() => void apply()}>{plan.changes === 0 ? t.nothingNew : t.apply}</button>
            <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => void discard()}>{t.discard}</button>
            {plan.report.counts.questions > 0 && <span class="muted">{t.questionsLeft(plan.report.counts.questions)}</span>}
          </p>
          <Questions report={plan.report} options={document!.options} onAnswer={(answers) => void session.change({ answers })} />
          {model && <ModelPlan key={model.name} model={model} report={parts!.ofModel} options={document!.options} onAnswer={(answers) => void session.change({ answers })} />}
          {parts && parts.ofTables.tables.length > 0 && (
            <>
              <Tables report={parts.ofTables} options={document!.options} onChange={(tables) => void session.change({ tables })} onRemembered={(remembered) => void session.change({ remembered })} />
              <RowsReport report={parts.ofTables} options={document!.options} onCorrect={(corrections) => void session.change({ corrections })} />
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Drop({ first, onTake }: { first: boolean; onTake(files: File[]): void }) {
  const t = words.value.import;
  const over = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onTake([...files]);
  };
  return (
    <div class={over.value ? "drop is-over" : "drop"}
      onDragOver={(event) => { event.preventDefault(); over.value = true; }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => { event.preventDefault(); over.value = false; take(event.dataTransfer?.files); }}>
      {first && <p>{t.intro}</p>}
      <p class="drop-line">
        <button type="button" class={first ? "utrecht-button utrecht-button--primary-action" : "utrecht-button utrecht-button--secondary-action"} onClick={() => input.current!.click()}>{first ? t.choose : t.chooseMore}</button>
        <span class="muted">{t.orDrop}</span>
      </p>
      <input ref={input} class="hidden" type="file" multiple accept={accepted} tabIndex={-1} aria-label={t.choose} onChange={(event) => { take(event.currentTarget.files); event.currentTarget.value = ""; }} />
      {first && <p class="muted">{t.kinds}</p>}
    </div>
  );
}

function Summary({ plan }: { plan: NonNullable<ImportSession["plan"]["value"]> }) {
  const t = words.value.import;
  const counts = plan.report.counts;
  const figures: [number, string][] = [
    [counts.added, t.outcomes.added], [counts.changed, t.outcomes.changed], [counts.linked, t.linked], [counts.created, t.created],
    [counts.unchanged, t.outcomes.unchanged], [counts.skipped, t.outcomes.skipped], [counts.refused, t.outcomes.refused], [counts.gone, t.gone],
  ];
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{t.wouldHappen}</h2>
      <dl class="figures">
        {figures.filter(([count], index) => count > 0 || index < 2).map(([count, label]) => (
          <div key={label}><dt>{label}</dt><dd>{formatNumber(count, 0)}</dd></div>
        ))}
      </dl>
    </section>
  );
}
