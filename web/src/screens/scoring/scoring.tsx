// A scoring session: one initiative at a time, all criteria, with the ranking that moves as one scores. Beneath it where the group differs, how firm the
// ranking is, how much each criterion counts, and the methods side by side. What one looks at stands in the address.
import "../../style/scoring/shared.css"; // first: the parts build on it
import "../../style/scoring/screen.css";
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { ScoringAnswer } from "../../api/model";
import { roomName } from "../../app/rooms";
import { countOf, findField, revision } from "../../app/state";
import { Problem } from "../../base/problem";
import { navigate, query } from "../../base/router";
import { useTitle } from "../../base/title";
import { inLanguage } from "../../notation/language";
import { formatNumber, formatShare } from "../../notation/numbers";
import { words } from "../../words";
import { RoomTabs } from "../room_tabs";
import { exportRanking, MethodsTable } from "./methods_table";
import { labelOf, Opinions } from "./opinions";
import { methods, optionsOf, readQuestion, tabs, writeQuestion, type Question } from "./question";
import { RankingList } from "./ranking_list";
import { ScorePanel } from "./score_panel";
import { Session } from "./session";
import { Weights } from "./weights";
import { WhatIf } from "./what_if";

// As the lens has them by default.
const kTop = 5;
const kSamples = 1000;

export function ScoringScreen() {
  const t = words.value.scoring;
  const session = useMemo(() => new Session(), []);
  const question = readQuestion(query.value);
  const asked = JSON.stringify(optionsOf(question));
  const head = useComputed(() => (session.saving.value > 0 ? undefined : revision.value));
  useTitle(t.tab);

  useEffect(() => {
    if (head.value === undefined) return;
    void session.ask(readQuestion(query.peek()));
    void session.refresh();
  }, [session, asked, head.value]);

  const answer = session.answer.value;
  const keys = answer ? [...answer.ranked.filter((one) => !one.obliged), ...answer.not_weighable, ...answer.ranked.filter((one) => one.obliged)].map((one) => one.element.key) : [];
  const current = question.initiative && keys.includes(question.initiative) ? question.initiative : keys[0];
  // The order to walk through stays as it was when one came in: a list that moves under one's feet is no list to walk through.
  const walk = useSignal<string[]>([]);
  if (keys.length > 0 && (walk.peek().length !== keys.length || keys.some((key) => !walk.peek().includes(key)))) walk.value = keys;
  useEffect(() => {
    if (current) void session.open(current);
  }, [session, current]);

  const change = (next: Partial<Question>, replace = true) => {
    const text = writeQuestion({ ...readQuestion(query.peek()), ...next }).toString();
    navigate(`/portfolio/scoring${text ? `?${text}` : ""}`, { replace });
  };
  const step = (by: number) => {
    const list = walk.peek();
    const at = current ? list.indexOf(current) : -1;
    const next = list[(at + by + list.length) % list.length];
    if (next) change({ initiative: next });
    requestAnimationFrame(() => document.querySelector<HTMLElement>(".score-panel [data-criterion] input")?.focus());
  };

  const comparisons = question.comparisons.length > 0 ? question.comparisons : session.comparisons.value;
  const own = question.comparisons.length > 0 || Object.keys(question.weights).length > 0;
  return (
    <div class="page scoring">
      <div class="page-head">
        <h1 tabIndex={-1}>{roomName("portfolio")}</h1>
        <RoomTabs room="portfolio" current="scoring" />
      </div>
      {session.problem.value !== undefined && <Problem of={session.problem.value} onRetry={() => void session.ask(question)} />}
      {countOf("initiative") === 0 ? (
        <div class="empty"><h2>{t.nothing}</h2><p>{t.nothingMend} <a class="utrecht-link" href="/import">{words.value.rooms.import}</a></p></div>
      ) : !answer ? <p class="muted" aria-busy="true">{words.value.loading}</p> : (
        <>
          <div class="scoring-choices">
            <div class="switch" role="group" aria-label={t.method}>
              {methods.map((method) => <button key={method} type="button" aria-pressed={answer.method === method} onClick={() => change({ method })}>{t.methods[method]}</button>)}
            </div>
            <WhoScores answer={answer} question={question} onChange={change} />
            <p class="scoring-state muted" role="status">{session.saving.value > 0 ? words.value.grid.saving : ""}</p>
          </div>
          <div class="scoring-columns">
            <section aria-label={t.atHand} class="scoring-panel">
              <ScorePanel session={session} answer={answer} role={question.role} hideOthers={question.hideOthers} onStep={step} />
              {current && <MadeOf answer={answer} elementKey={current} />}
            </section>
            <section aria-labelledby="ranking" class="scoring-ranking">
              <div class="section-head">
                <h2 id="ranking">{t.rankingTitle}</h2>
                <button type="button" class="link-button" onClick={() => exportRanking(answer)}>{t.toExcel}</button>
              </div>
              <p class="muted">{[t.methodLine[answer.method], answer.assumed > 0 ? t.assumed(formatShare(answer.assumed, 0)) : ""].filter(Boolean).join(" ")}</p>
              <RankingList answer={answer} before={session.before.value} current={current} onChoose={(key) => change({ initiative: key })} />
              {answer.notes.length > 0 && <details class="why"><summary>{words.value.why}</summary><p>{t.whyScore[answer.method]}</p><ul>{answer.notes.map((note, index) => <li key={index}>{inLanguage(note)}</li>)}</ul></details>}
            </section>
          </div>
          <div class="scoring-more">
            <div class="switch" role="group" aria-label={t.look}>
              {tabs.map((tab) => <button key={tab} type="button" aria-pressed={question.tab === tab} onClick={() => change({ tab })}>{tab === "weights" && answer.method === "ahp" ? t.compareTab : t.tabs[tab]}</button>)}
            </div>
            <div class={`scoring-tab scoring-${question.tab}`}>
              {question.tab === "opinions" ? <Opinions answer={answer} current={current} onChoose={(key) => change({ initiative: key })} onSettleAgreed={() => void session.settleAgreed()} />
                : question.tab === "what_if" ? <WhatIf answer={answer} top={kTop} samples={kSamples} />
                : question.tab === "methods" ? <MethodsTable answer={answer} />
                : <Weights answer={answer} weights={question.weights} comparisons={comparisons} own={own}
                    onWeights={(weights) => change({ weights })} onComparisons={(next) => change({ comparisons: next })}
                    onForget={() => change({ weights: {}, comparisons: [] })}
                    onSettle={() => void session.settleFrame(t.frameName, comparisons).then(() => change({ weights: {}, comparisons: [], method: undefined }))} />}
            </div>
          </div>
        </>
      )}
    </div>
  );
}

// For whom one scores: the group together, or one role.
function WhoScores({ answer, question, onChange }: { answer: ScoringAnswer; question: Question; onChange(next: Partial<Question>): void }) {
  const t = words.value.scoring;
  const other = useSignal(false);
  const hidden = answer.notes.some((note) => note?.id === "scoring.roles_hidden") || !findField("initiative", "session_scores");
  if (hidden || answer.method === "goals" || answer.method === "wsjf") return null;
  const roles = [...new Set([...answer.roles.map((one) => one.role), ...(question.role ? [question.role] : [])])];
  return (
    <div class="scoring-who">
      <label>
        <span>{t.scoreAs}</span>
        <select class="utrecht-select utrecht-select--html-select" value={other.value ? "+" : question.role} onChange={(event) => {
          const value = event.currentTarget.value;
          other.value = value === "+";
          if (value !== "+") onChange({ role: value });
        }}>
          <option value="">{t.together}</option>
          {roles.map((role) => <option key={role} value={role}>{role}</option>)}
          <option value="+">{t.otherRole}</option>
        </select>
      </label>
      {other.value && (
        <label>
          <span>{t.roleName}</span>
          <input class="utrecht-textbox utrecht-textbox--html-input" maxLength={80} placeholder={t.rolePlaceholder} onChange={(event) => {
            const role = event.currentTarget.value.trim();
            if (role === "") return;
            other.value = false;
            onChange({ role });
          }} />
        </label>
      )}
      <label class="score-flag"><input type="checkbox" class="utrecht-checkbox utrecht-checkbox--html-input" checked={question.hideOthers} onChange={(event) => onChange({ hideOthers: event.currentTarget.checked })} /><span>{t.hideOthers}</span></label>
    </div>
  );
}

// What the score of the initiative at hand is made of: every figure says where it comes from.
function MadeOf({ answer, elementKey }: { answer: ScoringAnswer; elementKey: string }) {
  const t = words.value.scoring;
  const one = answer.ranked.find((each) => each.element.key === elementKey);
  const none = answer.not_weighable.find((each) => each.element.key === elementKey);
  if (none) return <p class="notice">{t.notWeighableOne} {inLanguage(none.why)}</p>;
  if (!one) return null;
  const byHand = one.by_hand !== null && one.by_hand !== undefined;
  return (
    <details class="why made-of">
      <summary>{t.madeOf(formatNumber(one.score, 1), one.rank, one.obliged)}</summary>
      {byHand ? <p>{t.byHandLine(formatNumber(one.by_hand!, 1))} {one.by_hand_reason}</p> : (
        <table class="utrecht-table table">
          <thead><tr><th scope="col">{t.criterion}</th><th scope="col">{t.source}</th><th scope="col" class="cell-figure">{t.value}</th><th scope="col" class="cell-figure">{t.adds}</th></tr></thead>
          <tbody>
            {one.parts.map((part) => (
              <tr key={part.criterion}>
                <th scope="row">{labelOf(answer, part.criterion)}</th>
                <td>{t.from[part.from]}</td>
                <td class="cell-figure">{formatNumber(part.value, 1)}</td>
                <td class="cell-figure">{formatNumber(part.points, 1)}</td>
              </tr>
            ))}
            {one.lasting !== 0 && <tr><th scope="row">{t.lasting}</th><td>{t.from.register}</td><td /><td class="cell-figure">{formatNumber(one.lasting, 1)}</td></tr>}
            {Math.abs(one.enabling) > 1e-6 && <tr><th scope="row">{t.enablingPoints}</th><td>{one.enables.map((each) => each.name).join(", ") || t.from.assumed}</td><td /><td class="cell-figure">{formatNumber(one.enabling, 1)}</td></tr>}
          </tbody>
        </table>
      )}
      {one.assumptions.length > 0 && <ul>{one.assumptions.map((message, index) => <li key={index}>{inLanguage(message)}</li>)}</ul>}
    </details>
  );
}
