// Choose and plan: limits in; out come what is chosen and when, what it asks of money and people, and why the rest is out.
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { ApiProblem } from "../../api/client";
import { today } from "../../api/lenses";
import type { PortfolioAnswer } from "../../api/model";
import { countOf, revision } from "../../app/state";
import { Problem } from "../../base/problem";
import { address, navigate, query } from "../../base/router";
import { useTitle } from "../../base/title";
import { inLanguage } from "../../notation/language";
import { formatNumber, formatShare } from "../../notation/numbers";
import { roomName } from "../../app/rooms";
import { words } from "../../words";
import { RoomTabs } from "../room_tabs";
import { LeftOutList } from "./left_out";
import { Limits } from "./limits";
import { PlannedTable } from "./planned_table";
import { RoadmapPicture } from "./roadmap_picture";
import { PlanRun } from "./run";
import { MoneyUse, PeopleUse } from "./use";
import { changesOf, optionsOf, readWhatIf, writeWhatIf, type WhatIf } from "./what_if";

// Seconds to compute: the first time, after a limit was changed, and when one asks for more.
const kFirst = 4;
const kWarm = 1.5;
const kLong = 30;
const kQuiet = 350; // milliseconds without a change before it computes anew

export function OptimiseScreen() {
  const t = words.value.optimise;
  useTitle(`${t.tab} · ${roomName("portfolio")}`);
  const run = useMemo(() => new PlanRun(), []);
  const whatIf = readWhatIf(query.value);
  const question = writeWhatIf(whatIf).toString();
  const long = useSignal(false);
  useEffect(() => () => void run.stop(), [run]);
  useEffect(() => {
    if (countOf("initiative") === 0) return undefined;
    const warm = run.plan.peek() !== undefined;
    const timer = setTimeout(() => void run.start(optionsOf(whatIf, warm ? kWarm : kFirst, today())), warm ? kQuiet : 0);
    return () => clearTimeout(timer);
  }, [question, run]);

  const change = (next: WhatIf) => {
    const words = writeWhatIf(next).toString();
    navigate(`/portfolio/optimise${words ? `?${words}` : ""}`, { replace: true });
  };
  const pin = (key: string, choice: string | undefined) => {
    const pins = { ...whatIf.pins };
    if (choice === undefined) delete pins[key];
    else pins[key] = choice;
    change({ ...whatIf, pins });
  };
  const longer = () => {
    long.value = true;
    void run.start(optionsOf(whatIf, kLong, today()));
  };
  const plan = run.plan.value;
  const problem = run.problem.value;
  return (
    <div class="page optimise">
      <div class="page-head">
        <h1 tabIndex={-1}>{roomName("portfolio")}</h1>
        <RoomTabs room="portfolio" current="optimise" />
      </div>
      {countOf("initiative") === 0 ? (
        <div class="empty"><h2>{t.nothingToPlan}</h2><p>{t.nothingToPlanMend} <a class="utrecht-link" href="/import">{words.value.rooms.import}</a></p></div>
      ) : (
        <div class="optimise-columns">
          <aside class="optimise-limits" aria-labelledby="limits">
            <h2 id="limits">{t.limits}</h2>
            {plan ? <Limits plan={plan} whatIf={whatIf} onChange={change} /> : <p class="muted">{t.limitsComing}</p>}
          </aside>
          <div class="optimise-answer">
            <Working run={run} onLonger={longer} />
            {problem !== undefined && <Problem of={problem instanceof ApiProblem || problem instanceof Error ? problem : new ApiProblem(problem as ConstructorParameters<typeof ApiProblem>[0])} onRetry={() => void run.start(optionsOf(whatIf, kFirst, today()))} />}
            {plan && <AnswerView plan={plan} pins={whatIf.pins} onPin={pin} whatIf={changesOf(whatIf) > 0} stale={run.revision.value !== undefined && run.revision.value < revision.value} onAgain={() => void run.start(optionsOf(whatIf, kWarm, today()))} />}
          </div>
        </div>
      )}
    </div>
  );
}

// How far the search is, with the way to stop it; the same room is kept when it rests, so that nothing jumps.
function Working({ run, onLonger }: { run: PlanRun; onLonger(): void }) {
  const t = words.value.optimise;
  const busy = run.running.value !== undefined;
  const progress = run.progress.value;
  const gap = progress?.value && progress.bound && progress.bound > 0 ? Math.max(0, 1 - progress.value / progress.bound) : undefined;
  return (
    <div class="working" aria-live="polite">
      {busy ? (
        <>
          <progress max={1} value={progress?.share ?? 0} aria-label={t.working} />
          <p>
            {progress?.step ? inLanguage(progress.step) : t.working}
            {progress?.value !== null && progress?.value !== undefined && <span class="muted"> · {t.soFar(formatNumber(progress.value, 1), progress.bound ? formatNumber(progress.bound, 1) : "")}{gap !== undefined ? ` (${formatShare(gap)})` : ""}</span>}
          </p>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => void run.stop()}>{t.stop}</button>
        </>
      ) : (
        run.plan.value && run.plan.value.status !== "optimal" && (
          <>
            <p class="grow" />
            <button type="button" class="utrecht-button utrecht-button--subtle" onClick={onLonger}>{t.longer(kLong)}</button>
          </>
        )
      )}
    </div>
  );
}

interface AnswerProps {
  plan: PortfolioAnswer;
  pins: Record<string, string>;
  whatIf: boolean;
  stale: boolean;
  onPin(key: string, pin: string | undefined): void;
  onAgain(): void;
}

function AnswerView({ plan, pins, whatIf, stale, onPin, onAgain }: AnswerProps) {
  const t = words.value.optimise;
  const asTable = useSignal(false);
  const total = plan.planned.length + plan.left_out.length;
  const certain = plan.status === "optimal";
  return (
    <>
      {stale && <p class="notice">{t.stale} <button type="button" class="link-button" onClick={onAgain}>{t.again}</button></p>}
      <section class="answer-head" aria-labelledby="answer">
        <h2 id="answer">{t.fits(plan.planned.length, total)}</h2>
        <p>
          {plan.status === "infeasible" ? t.infeasible : certain ? t.best(formatNumber(plan.value, 1)) : t.good(formatNumber(plan.value, 1), formatNumber(plan.bound, 1), formatShare(plan.gap))}
          {" "}{plan.assumed > 0 ? t.assumedData(formatShare(plan.assumed, 0)) : t.nothingAssumed}
        </p>
        <details class="why">
          <summary>{words.value.why}</summary>
          <p>{t.whyValue}</p>
          <p>{plan.bound_by === "solver" ? t.boundBySolver : t.boundByRelaxation} {t.work(formatNumber(plan.work.schedules, 0), formatNumber(plan.work.seconds, 1))}</p>
          {plan.work.solver_problem && <p>{inLanguage(plan.work.solver_problem)}</p>}
          {plan.notes.length > 0 && <ul>{plan.notes.map((note, index) => <li key={index}>{inLanguage(note)}</li>)}</ul>}
          {plan.partial && <p>{t.partial}</p>}
        </details>
        <p class="downloads">
          {t.download} <a class="utrecht-link" href="/api/v1/exports/plan.html" target="_blank">{t.asPage}</a> · <a class="utrecht-link" href="/api/v1/exports/plan.xlsx" download>{t.asExcel}</a>
          {whatIf && <span class="muted"> {t.downloadNote}</span>}
        </p>
      </section>

      {plan.clashes.length > 0 && (
        <section class="utrecht-alert utrecht-alert--warning" aria-labelledby="clashes">
          <div class="utrecht-alert__content">
            <h2 id="clashes">{t.clashes(plan.clashes.length)}</h2>
            {plan.clashes.map((clash, index) => (
              <div key={index} class="clash">
                <p>{t.clashTogether}</p>
                <ul>{clash.limits.map((limit, position) => <li key={position}>{inLanguage(limit)}</li>)}</ul>
                <p>{t.givenUp} {inLanguage(clash.given_up)}</p>
              </div>
            ))}
          </div>
        </section>
      )}

      <section aria-labelledby="schedule">
        <div class="section-head">
          <h2 id="schedule">{t.schedule}</h2>
          <div class="switch" role="group" aria-label={t.showAs}>
            <button type="button" aria-pressed={!asTable.value} onClick={() => (asTable.value = false)}>{t.picture}</button>
            <button type="button" aria-pressed={asTable.value} onClick={() => (asTable.value = true)}>{t.table}</button>
          </div>
        </div>
        {plan.planned.length === 0 ? <p>{t.nothingFits}</p> : asTable.value ? <PlannedTable plan={plan} pins={pins} onPin={onPin} /> : <RoadmapPicture plan={plan} />}
      </section>

      <section aria-labelledby="left-out">
        <h2 id="left-out">{t.leftOut(plan.left_out.length)}</h2>
        <LeftOutList plan={plan} pins={pins} onPin={onPin} />
      </section>

      {plan.not_weighable.length > 0 && (
        <section aria-labelledby="not-weighable">
          <h2 id="not-weighable">{t.notWeighable(plan.not_weighable.length)}</h2>
          <p>{t.notWeighableText} <a class="utrecht-link" href={address(["portfolio", "initiative"], { filter: `key:is:${plan.not_weighable.map((one) => one.element.key).join("|")}` })}>{t.mendInGrid}</a></p>
          {[...new Set(plan.not_weighable.map((one) => inLanguage(one.why)))].map((why) => (
            <div key={why} class="not-weighable">
              <p class="muted">{why}</p>
              <ul>{plan.not_weighable.filter((one) => inLanguage(one.why) === why).map((one) => <li key={one.element.key}><a href={address(["element", one.element.key])}>{one.element.name}</a></li>)}</ul>
            </div>
          ))}
        </section>
      )}

      <section aria-labelledby="money-use"><h2 id="money-use">{t.moneyUse}</h2><MoneyUse plan={plan} /></section>
      <div><h2>{t.people}</h2><PeopleUse plan={plan} kind="skill" /></div>
      <div><h2>{t.change}</h2><PeopleUse plan={plan} kind="change" /></div>
    </>
  );
}
