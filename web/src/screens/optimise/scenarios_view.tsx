// Scenarios side by side: what each costs and is worth, what falls off and comes in beside the plan on the screen, and what would bring back
// what fell off.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { request } from "../../api/client";
import { today } from "../../api/lenses";
import type { LensAnswer, PortfolioAnswer } from "../../api/model";
import { Problem } from "../../base/problem";
import { inLanguage } from "../../notation/language";
import { formatMoneyShort, formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import { differences } from "./differences";
import { Names } from "./links";
import { asProblem } from "./run_line";
import { placements } from "./run";
import { dropScenario, keepScenario, keptScenarios, presets, whatIfOf, type Kept } from "./scenarios";
import { optionsOf, ranked, type WhatIf } from "./what_if";

// Counted, so that the same scenario is the same plan tomorrow and on another machine, and the server can keep it.
const kSchedules = 1500;

const kChangesShown = 2; // what takes more at once stands on the plan's own screen

interface Column {
  name: string;
  whatIf: WhatIf;
  kept: boolean;
}

interface Props {
  plan: PortfolioAnswer;
  whatIf: WhatIf;
  onUse(whatIf: WhatIf): void;
}

export function ScenariosView({ plan, whatIf, onUse }: Props) {
  const t = words.value.optimise.scenarios;
  const kept = useSignal<Kept[]>(keptScenarios());
  const name = useSignal("");
  const answers = useSignal<Record<string, PortfolioAnswer>>({});
  const problem = useSignal<unknown>(undefined);
  const columns: Column[] = [
    ...presets.map((preset) => ({ name: t.presets[preset.id], whatIf: preset.change(whatIf), kept: false })),
    ...kept.value.map((one) => ({ name: one.name, whatIf: whatIfOf(one), kept: true })),
  ];
  const placed = placements(plan);
  const question = JSON.stringify([placed, columns.map((column) => [column.name, column.whatIf])]);
  useEffect(() => {
    const abort = new AbortController();
    answers.value = {};
    problem.value = undefined;
    void (async () => {
      for (const column of columns) {
        try {
          const body = { ...optionsOf(column.whatIf, today()), schedules: kSchedules, start_from: placed };
          const answer = await request<LensAnswer<PortfolioAnswer>>("POST", "/lenses/portfolio", { body, signal: abort.signal });
          if (abort.signal.aborted) return;
          answers.value = { ...answers.value, [column.name]: answer.result };
        } catch (fault) {
          if (abort.signal.aborted) return;
          problem.value = fault;
          return;
        }
      }
    })();
    return () => abort.abort();
  }, [question]);
  const keep = () => {
    const given = name.value.trim();
    if (given === "") return;
    kept.value = keepScenario(given, whatIf);
    name.value = "";
  };
  const row = (label: string, now: preact.ComponentChildren, cell: (answer: PortfolioAnswer) => preact.ComponentChildren, figure = false) => (
    <tr>
      <th scope="row">{label}</th>
      <td class={figure ? "cell-figure" : ""}>{now}</td>
      {columns.map((column) => {
        const answer = answers.value[column.name];
        return <td key={column.name} class={figure ? "cell-figure" : ""}>{answer ? cell(answer) : <span class="muted" aria-busy="true">…</span>}</td>;
      })}
    </tr>
  );
  const incidental = (answer: PortfolioAnswer) => formatMoneyShort(answer.years.reduce((sum, year) => sum + year.incidental, 0));
  const structural = (answer: PortfolioAnswer) => formatMoneyShort(answer.years[answer.years.length - 1]?.structural ?? 0);
  return (
    <section aria-labelledby="scenarios">
      <h2 id="scenarios">{t.title}</h2>
      <p class="lead">{t.lead}</p>
      {problem.value !== undefined && <Problem of={asProblem(problem.value)} />}
      <div class="scroll-x" tabIndex={0} role="region" aria-label={`${t.title}: ${words.value.optimise.table}`}>
        <table class="utrecht-table table plan-table scenario-table">
          <thead>
            <tr>
              <th scope="col"><span class="hidden">{t.what}</span></th>
              <th scope="col">{t.now}</th>
              {columns.map((column) => (
                <th key={column.name} scope="col">
                  {column.name}
                  <span class="scenario-actions">
                    <button type="button" class="link-button" aria-label={t.useOf(column.name)} onClick={() => onUse(column.whatIf)}>{t.use}</button>
                    {column.kept && <button type="button" class="link-button" aria-label={t.dropOf(column.name)} onClick={() => (kept.value = dropScenario(column.name))}>{t.drop}</button>}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(t.planned, plan.planned.length, (answer) => answer.planned.length, true)}
            {row(t.value, formatNumber(plan.value, 1), (answer) => formatNumber(answer.value, 1), true)}
            {row(t.incidental, incidental(plan), incidental, true)}
            {row(t.structural, structural(plan), structural, true)}
            {row(t.clashes, plan.clashes.length, (answer) => answer.clashes.length, true)}
            {row(t.comes, "", (answer) => <Names list={differences(plan, answer).comes} />)}
            {row(t.moves, "", (answer) => differences(plan, answer).moved.length || "", true)}
            {row(t.goes, "", (answer) => <FallsOff plan={plan} answer={answer} />)}
          </tbody>
        </table>
      </div>
      <form class="keep-scenario" onSubmit={(event) => { event.preventDefault(); keep(); }}>
        <label><span>{t.keepAs}</span> <input class="utrecht-textbox" type="text" maxLength={60} value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} /></label>
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">{t.keep}</button>
        <p class="muted">{t.keepNote}</p>
      </form>
    </section>
  );
}

// Each that falls off, with the first change that brings it back.
function FallsOff({ plan, answer }: { plan: PortfolioAnswer; answer: PortfolioAnswer }) {
  const t = words.value.optimise.scenarios;
  const { goes } = differences(plan, answer);
  if (goes.length === 0) return <>{t.nothing}</>;
  return (
    <ul class="falls-off">
      {goes.map((one) => {
        const out = answer.left_out.find((candidate) => candidate.element.key === one.element.key);
        const back = out && ranked(out.enough)[0];
        return (
          <li key={one.element.key}>
            {one.element.name}
            {back && back.changes.length <= kChangesShown && <span class="muted"> · {t.back} {words.value.list(back.what.map((message) => inLanguage(message)))}</span>}
          </li>
        );
      })}
    </ul>
  );
}
