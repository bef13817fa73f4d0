// Scenarios side by side: those that were kept in the register, to be chosen, opened and dropped; and for each that is chosen what it costs and is
// worth, what falls off and comes in beside the plan on the screen, and what would bring back what fell off.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { request } from "../../api/client";
import { today } from "../../api/lenses";
import type { LensAnswer, PortfolioAnswer, PortfolioPlanned } from "../../api/model";
import { mayWrite, revision, undoLast } from "../../app/state";
import { Problem } from "../../base/problem";
import { address } from "../../base/router";
import { formatDate } from "../../notation/dates";
import { inLanguage } from "../../notation/language";
import { formatMoneyShort, formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import { authorName } from "../history";
import { describe } from "./describe";
import { differences } from "./differences";
import { Names } from "./links";
import { asProblem } from "./run_line";
import { placements, type Placement } from "./run";
import { dropScenario, keepScenario, keptScenarios, leaveInBrowser, mendScenario, presets, scenariosInBrowser, type Kept } from "./scenarios";
import { daysOf, exportScenarios, incidentalOf, structuralOf } from "./scenarios_export";
import { optionsOf, ranked, type WhatIf } from "./what_if";
import "../../style/optimise/scenarios_view.css";

// Counted, so that the same scenario is the same plan tomorrow and on another machine, and the server can keep it.
const kSchedules = 1500;

const kSideBySide = 4; // that one sees without sliding, on an ordinary screen; more when one asks for it

const kChangesShown = 2; // what takes more at once stands on the plan's own screen

export interface Column {
  id: string;
  name: string;
  whatIf: WhatIf;
  kept?: Kept;
  start: Placement[]; // what still fits of it is the least that comes out
}

interface Props {
  plan: PortfolioAnswer;
  whatIf: WhatIf;
  onUse(whatIf: WhatIf): void;
}

export function ScenariosView({ plan, whatIf, onUse }: Props) {
  const t = words.value.optimise.scenarios;
  const kept = useSignal<Kept[] | undefined>(undefined);
  const wanted = useSignal<Readonly<Record<string, boolean>>>({}); // what somebody ticked or left out
  const name = useSignal("");
  const status = useSignal<{ text: string; undo: boolean }>({ text: "", undo: false });
  const answers = useSignal<Record<string, PortfolioAnswer>>({});
  const problem = useSignal<unknown>(undefined);
  const attempt = async (action: () => Promise<void>) => {
    problem.value = undefined;
    try {
      await action();
    } catch (fault) {
      problem.value = fault;
    }
  };
  useEffect(() => {
    void attempt(async () => {
      kept.value = await keptScenarios();
    });
  }, [revision.value]);
  const placed = placements(plan);
  // What was kept goes before what is always there to ask.
  const all: Column[] = [
    ...(kept.value ?? []).filter((one) => one.gone.length === 0).map((one) => ({ id: one.key, name: one.name, whatIf: one.whatIf, kept: one, start: one.outcome.length > 0 ? one.outcome : placed })),
    ...presets.map((preset) => ({ id: preset.id, name: t.presets[preset.id], whatIf: preset.change(whatIf), start: placed })),
  ];
  const isShown = (column: Column, index: number) => wanted.value[column.id] ?? index < kSideBySide;
  const columns = all.filter(isShown);
  const question = JSON.stringify([kept.value !== undefined, revision.value, placed, all.map((column) => [column.id, column.whatIf])]);
  useEffect(() => {
    const abort = new AbortController();
    answers.value = {};
    if (kept.value === undefined) return undefined;
    void attempt(async () => {
      for (const column of all) {
        const body = { ...optionsOf(column.whatIf, today()), schedules: kSchedules, start_from: column.start };
        const answer = await request<LensAnswer<PortfolioAnswer>>("POST", "/lenses/portfolio", { body, signal: abort.signal }).catch((fault: unknown) => {
          if (abort.signal.aborted) return undefined;
          throw fault;
        });
        if (abort.signal.aborted || !answer) return;
        answers.value = { ...answers.value, [column.id]: answer.result };
      }
    });
    return () => abort.abort();
  }, [question]);
  const keep = () =>
    attempt(async () => {
      const given = name.value.trim();
      if (given === "") return;
      const replaced = kept.value?.some((one) => one.name === given) ?? false;
      await keepScenario(given, whatIf, plan, describe(whatIf, plan), kept.value ?? []);
      name.value = "";
      status.value = { text: replaced ? t.replaced(given) : t.wasKept(given), undo: true };
    });
  const mend = (one: Kept) =>
    attempt(async () => {
      await mendScenario(one);
      status.value = { text: t.mended(one.name), undo: true };
    });
  const drop = (one: Kept) =>
    attempt(async () => {
      await dropScenario(one.key);
      status.value = { text: t.dropped(one.name), undo: true };
    });
  const undo = () =>
    attempt(async () => {
      await undoLast();
      status.value = { text: t.undone, undo: false };
    });
  return (
    <section aria-labelledby="scenarios">
      <h2 id="scenarios">{t.title}</h2>
      <p class="lead">{t.lead}</p>
      {problem.value !== undefined && <Problem of={asProblem(problem.value)} />}
      {mayWrite.value ? <form class="keep-scenario" onSubmit={(event) => { event.preventDefault(); void keep(); }}>
        <label><span>{t.keepAs}</span> <input class="utrecht-textbox" type="text" maxLength={60} value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} /></label>
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">{t.keep}</button>
        <p class="muted">{t.keepNote}</p>
      </form> : <p class="muted">{t.readOnly}</p>}
      {mayWrite.value && kept.value && <FromBrowser kept={kept.value} onKept={(text) => (status.value = { text, undo: false })} attempt={attempt} />}
      <p role="status" class="scenario-status">{status.value.text}{status.value.undo && <> <button type="button" class="link-button" onClick={() => void undo()}>{t.undo}</button></>}</p>
      {(kept.value?.length ?? 0) > 0 && <KeptList kept={kept.value!} answers={answers.value} onUse={onUse} onDrop={(one) => void drop(one)} onMend={(one) => void mend(one)} />}
      <fieldset class="scenario-choice">
        <legend>{t.compare}</legend>
        {all.map((column, index) => <label key={column.id} class="tick"><input type="checkbox" class="utrecht-checkbox" checked={isShown(column, index)} onChange={(event) => (wanted.value = { ...wanted.value, [column.id]: event.currentTarget.checked })} /> <span>{column.name}</span></label>)}
      </fieldset>
      {columns.length > 0 && <SideBySide plan={plan} columns={columns} answers={answers.value} onUse={onUse} />}
      {columns.length > 0 && columns.every((column) => answers.value[column.id]) && (
        <p><button type="button" class="link-button" onClick={() => exportScenarios(plan, columns.map((column) => ({ name: column.name, answer: answers.value[column.id]!, changed: describe(column.whatIf, plan) })))}>{t.toExcel}</button></p>
      )}
    </section>
  );
}

// What an earlier Koers kept in this browser, offered once: into the register, or away.
function FromBrowser({ kept, onKept, attempt }: { kept: Kept[]; onKept(text: string): void; attempt(action: () => Promise<void>): Promise<void> }) {
  const t = words.value.optimise.scenarios;
  const left = useSignal(scenariosInBrowser());
  const busy = useSignal(false);
  if (left.value.length === 0) return null;
  const names = left.value.map((one) => one.name);
  const done = () => {
    leaveInBrowser([]);
    left.value = [];
  };
  const take = () =>
    attempt(async () => {
      busy.value = true;
      try {
        for (const { name, whatIf } of left.value) {
          const body = { ...optionsOf(whatIf, today()), schedules: kSchedules };
          const { result } = await request<LensAnswer<PortfolioAnswer>>("POST", "/lenses/portfolio", { body });
          const taken = kept.some((one) => one.name === name);
          await keepScenario(taken ? t.fromBrowserName(name) : name, whatIf, result, describe(whatIf, result), kept);
          left.value = left.value.slice(1);
          leaveInBrowser(left.value);
        }
        done();
        onKept(t.fromBrowserKept(names.length));
      } finally {
        busy.value = false;
      }
    });
  return (
    <div class="notice from-browser">
      <p>{t.fromBrowser(names)}</p>
      <p class="row-of-buttons">
        <button type="button" class="utrecht-button utrecht-button--secondary-action" disabled={busy.value} onClick={() => void take()}>{t.fromBrowserKeep}</button>
        <button type="button" class="link-button" disabled={busy.value} onClick={done}>{t.fromBrowserDrop}</button>
      </p>
    </div>
  );
}

interface KeptListProps {
  kept: Kept[];
  answers: Record<string, PortfolioAnswer>;
  onUse(whatIf: WhatIf): void;
  onDrop(one: Kept): void;
  onMend(one: Kept): void;
}

function KeptList({ kept, answers, onUse, onDrop, onMend }: KeptListProps) {
  const t = words.value.optimise.scenarios;
  return (
    <div class="scroll-x" tabIndex={0} role="region" aria-label={t.kept}>
      <table class="utrecht-table table plan-table kept-table">
        <caption class="table-caption">{t.kept}</caption>
        <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.different}</th><th scope="col">{t.when}</th><th scope="col">{t.then}</th><th scope="col">{t.today}</th><th scope="col"><span class="hidden">{t.actions}</span></th></tr></thead>
        <tbody>
          {kept.map((one) => (
            <tr key={one.key}>
              <th scope="row"><a href={address(["element", one.key])}>{one.name}</a></th>
              <td>{one.changed.length === 0 ? <span class="muted">{t.likeRegister}</span> : <ul class="plain-list">{one.changed.map((line, index) => <li key={index}>{line}</li>)}</ul>}</td>
              <td>{one.computedOn && formatDate(one.computedOn)}{one.author && <span class="muted"> {words.value.history.by(authorName(one.author))}</span>}</td>
              <td>{one.value !== undefined && t.worth(one.outcome.length, formatNumber(one.value, 1), formatNumber(one.bound ?? one.value, 1))}</td>
              <td>{one.gone.length > 0 ? <span class="field-wrong">{t.gone(one.gone.map(({ name }) => name))}</span> : <Since one={one} answer={answers[one.key]} />}</td>
              <td class="scenario-actions">
                {one.gone.length > 0
                  ? mayWrite.value && <button type="button" class="link-button" aria-label={t.mendOf(one.name)} onClick={() => onMend(one)}>{t.mend}</button>
                  : <button type="button" class="link-button" aria-label={t.useOf(one.name)} onClick={() => onUse(one.whatIf)}>{t.use}</button>}
                {mayWrite.value && <button type="button" class="link-button" aria-label={t.dropOf(one.name)} onClick={() => onDrop(one)}>{t.drop}</button>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// Whether the same question still gives the same plan.
function Since({ one, answer }: { one: Kept; answer: PortfolioAnswer | undefined }) {
  const t = words.value.optimise.scenarios;
  if (!answer) return <span class="muted" aria-busy="true">…</span>;
  if (answer.digest === one.digest) return <>{t.sameAsThen}</>;
  const then = new Set(one.outcome.map((placed) => placed.initiative));
  const comes = answer.planned.filter((planned) => !then.has(planned.element.key));
  const goes = one.outcome.filter((placed) => !answer.planned.some((planned) => planned.element.key === placed.initiative)).length;
  return <>{comes.length === 0 && goes === 0 ? t.otherMoments : t.since(comes.length, goes)}</>;
}

// The figures as a table, and what differs as a list for each: names need the room.
function SideBySide({ plan, columns, answers, onUse }: { plan: PortfolioAnswer; columns: Column[]; answers: Record<string, PortfolioAnswer>; onUse(whatIf: WhatIf): void }) {
  const t = words.value.optimise.scenarios;
  const waiting = <span class="muted" aria-busy="true">…</span>;
  const figures = (label: string, of: (answer: PortfolioAnswer) => number, format: (value: number) => string) => (
    <tr>
      <th scope="row">{label}</th>
      <td class="cell-figure">{format(of(plan))}</td>
      {columns.map((column) => {
        const answer = answers[column.id];
        return <td key={column.id} class="cell-figure">{answer ? <Figure value={of(answer)} now={of(plan)} format={format} /> : waiting}</td>;
      })}
    </tr>
  );
  return (
    <>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={`${t.title}: ${words.value.optimise.table}`}>
        <table class="utrecht-table table plan-table scenario-table">
          <thead>
            <tr>
              <th scope="col"><span class="hidden">{t.what}</span></th>
              <th scope="col" class="cell-figure">{t.now}</th>
              {columns.map((column) => <th key={column.id} scope="col" class="cell-figure">{column.name}</th>)}
            </tr>
          </thead>
          <tbody>
            {figures(t.planned, (answer) => answer.planned.length, (value) => formatNumber(value, 0))}
            {figures(t.value, (answer) => answer.value, (value) => formatNumber(value, 1))}
            {figures(t.incidental, incidentalOf, formatMoneyShort)}
            {figures(t.structural, structuralOf, formatMoneyShort)}
            {figures(t.days, daysOf, (value) => formatNumber(value, 0))}
            {figures(t.clashes, (answer) => answer.clashes.length, (value) => formatNumber(value, 0))}
          </tbody>
        </table>
      </div>
      <div class="scenario-differences">
        {columns.map((column) => {
          const answer = answers[column.id];
          return (
            <section key={column.id} aria-label={t.differenceOf(column.name)}>
              <div class="scenario-head">
                <h3>{column.name}</h3>
                <button type="button" class="link-button" aria-label={t.useOf(column.name)} onClick={() => onUse(column.whatIf)}>{t.use}</button>
              </div>
              {answer ? <Differs plan={plan} answer={answer} /> : waiting}
            </section>
          );
        })}
      </div>
    </>
  );
}

function Differs({ plan, answer }: { plan: PortfolioAnswer; answer: PortfolioAnswer }) {
  const t = words.value.optimise.scenarios;
  const { comes, moved, goes } = differences(plan, answer);
  if (comes.length + moved.length + goes.length === 0) return <p class="muted">{t.samePlan}</p>;
  return (
    <dl class="scenario-what">
      {comes.length > 0 && <div><dt class="is-in">{t.comes}</dt><dd><Names list={comes} /></dd></div>}
      {goes.length > 0 && <div><dt class="is-out">{t.goes}</dt><dd><FallsOff gone={goes} answer={answer} /></dd></div>}
      {moved.length > 0 && <div><dt>{t.moves}</dt><dd><Names list={moved.map((one) => one.planned)} /></dd></div>}
    </dl>
  );
}

function Figure({ value, now, format }: { value: number; now: number; format(value: number): string }) {
  const difference = format(value - now);
  const same = difference === format(0) || difference === `-${format(0)}` || difference === `−${format(0)}`;
  return <>{format(value)}{!same && <span class="figure-difference muted">{value > now ? `+${difference}` : difference}</span>}</>;
}

// Each that falls off, with the first change that brings it back.
function FallsOff({ gone, answer }: { gone: PortfolioPlanned[]; answer: PortfolioAnswer }) {
  const t = words.value.optimise.scenarios;
  return (
    <ul class="falls-off">
      {gone.map((one) => {
        const out = answer.left_out.find((candidate) => candidate.element.key === one.element.key);
        const back = out && ranked(out.enough)[0];
        return (
          <li key={one.element.key}>
            <a href={address(["element", one.element.key])}>{one.element.name}</a>
            {back && back.changes.length <= kChangesShown && <span class="muted"> · {t.back} {words.value.list(back.what.map((message) => inLanguage(message)))}</span>}
          </li>
        );
      })}
    </ul>
  );
}
