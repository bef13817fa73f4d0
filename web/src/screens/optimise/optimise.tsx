// Choose and plan: limits in; out come what is chosen and when, what it asks of money and people, and why the rest is out.
import "../../style/optimise/shared.css"; // first: the parts build on it
import "../../style/optimise/screen.css";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { today } from "../../api/lenses";
import type { FrontierAnswer, FrontierOptions, PortfolioAnswer, PortfolioEnough, PortfolioMend, StabilityAnswer, StabilityOptions, WorthAnswer, WorthOptions } from "../../api/model";
import { countOf, revision } from "../../app/state";
import { Problem } from "../../base/problem";
import { address, navigate, query } from "../../base/router";
import { useTitle } from "../../base/title";
import { useNarrow } from "../../base/narrow";
import { inLanguage } from "../../notation/language";
import { formatNumber, formatShare } from "../../notation/numbers";
import { roomName } from "../../app/rooms";
import { words } from "../../words";
import { RoomTabs } from "../room_tabs";
import { ChangeStrip } from "./change_strip";
import { Clashes } from "./clashes";
import { methodName } from "./describe";
import { FrontierView } from "./frontier_view";
import { LeftOutList } from "./left_out";
import { Limits } from "./limits";
import { PlannedTable } from "./planned_table";
import { RoadmapPicture } from "./roadmap_picture";
import { LensRun, PlanRun, placements } from "./run";
import { asProblem } from "./run_line";
import { ScenariosView } from "./scenarios_view";
import { StabilityView } from "./stability_view";
import { MoneyUse, PeopleUse } from "./use";
import { changesOf, optionsOf, readWhatIf, takeMend, takeOver, writeWhatIf, type WhatIf } from "./what_if";

const kLong = 30; // seconds of searching on, when somebody asks for it
const kQuiet = 120; // milliseconds without a change before it computes anew
const kSamples = 100;

const views = ["plan", "frontier", "stability", "scenarios"] as const;
type ViewName = (typeof views)[number];

export function OptimiseScreen() {
  const t = words.value.optimise;
  useTitle(`${t.tab} · ${roomName("portfolio")}`);
  const run = useMemo(() => new PlanRun(), []);
  const worth = useMemo(() => new LensRun<WorthOptions, WorthAnswer>("portfolio_worth"), []);
  const frontier = useMemo(() => new LensRun<FrontierOptions, FrontierAnswer>("portfolio_frontier"), []);
  const stability = useMemo(() => new LensRun<StabilityOptions, StabilityAnswer>("portfolio_stability"), []);
  const follow = useSignal(false);
  const narrow = useNarrow("62rem"); // the limits stand above the plan there: folded, or the plan is two screens down
  const whatIf = readWhatIf(query.value);
  const question = writeWhatIf(whatIf).toString();
  const view = views.find((one) => one === query.value.get("view")) ?? "plan";
  const about = (known: PortfolioAnswer) => ({ ...optionsOf(whatIf, today()), start_from: placements(known) });
  // What is known of the limits and of the firmness of this plan, once its reasons are there and nothing else is asked.
  const lookFurther = async () => {
    const known = run.plan.peek();
    if (!known || !run.explained.peek() || known.planned.length === 0) return;
    if (!(await worth.start({ today: today(), plan: about(known) } as Partial<WorthOptions>))) return;
    if (run.plan.peek() === known) await stability.start({ today: today(), plan: about(known), samples: kSamples } as Partial<StabilityOptions>);
  };
  const ask = async () => {
    for (const other of [worth, frontier, stability]) other.forget();
    await run.ask(question, optionsOf(whatIf, today()));
    void lookFurther();
  };
  useEffect(() => () => {
    run.stop();
    for (const other of [worth, frontier, stability]) void other.stop();
  }, [run]);
  useEffect(() => {
    if (countOf("initiative") === 0) return undefined;
    const timer = setTimeout(() => void ask(), run.plan.peek() ? kQuiet : 0);
    return () => clearTimeout(timer);
  }, [question, run]);
  const plan = run.plan.value;
  const startFrontier = () => plan && void frontier.start({ today: today(), plan: about(plan) } as Partial<FrontierOptions>);
  const resting = run.explained.value && !run.choosing.value;
  useEffect(() => {
    if (view === "frontier" && resting && !frontier.answer.peek() && !frontier.running.peek()) startFrontier();
  }, [view, resting, plan]);

  const change = (next: WhatIf, to: ViewName = view) => {
    const next_words = writeWhatIf(next);
    if (to !== "plan") next_words.set("view", to);
    navigate(`/portfolio/optimise${next_words.size > 0 ? `?${next_words.toString()}` : ""}`, { replace: true });
  };
  const pin = (key: string, choice: string | undefined) => {
    const pins = { ...whatIf.pins };
    if (choice === undefined) delete pins[key];
    else pins[key] = choice;
    change({ ...whatIf, pins });
  };
  const longer = async () => {
    await run.explain(optionsOf(whatIf, today()), kLong);
    void lookFurther();
  };
  const problem = run.problem.value ?? run.reasons.problem.value;
  const addressOf = (name: ViewName) => {
    const next_words = new URLSearchParams(question);
    if (name !== "plan") next_words.set("view", name);
    return `/portfolio/optimise${next_words.size > 0 ? `?${next_words.toString()}` : ""}`;
  };
  const limits = plan ? <Limits plan={plan} whatIf={whatIf} onChange={(next) => change(next)} /> : <p class="muted">{t.limitsComing}</p>;
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
            {narrow.value ? (
              <details class="limits-folded">
                <summary><h2 id="limits">{t.limits}</h2> <span class="muted">{changesOf(whatIf) === 0 ? t.fromRegister : t.changed(changesOf(whatIf))}</span></summary>
                {limits}
              </details>
            ) : <><h2 id="limits">{t.limits}</h2>{limits}</>}
          </aside>
          <div class="optimise-answer">
            <nav class="view-tabs" aria-label={t.views}>
              {views.map((name) => <a key={name} href={addressOf(name)} aria-current={view === name ? "page" : undefined}>{t.viewNames[name]}</a>)}
            </nav>
            <Working run={run} onLonger={() => void longer()} />
            {problem !== undefined && <Problem of={asProblem(problem)} onRetry={() => void ask()} />}
            {plan && run.before.value && view !== "scenarios" && <ChangeStrip before={run.before.value} plan={plan} follow={follow} />}
            {plan && view === "plan" && (
              <AnswerView run={run} plan={plan} pins={whatIf.pins} worth={worth.answer.value} stability={stability.answer.value} onPin={pin}
                onTakeOver={(key, enough) => { follow.value = true; change(takeOver(whatIf, key, enough)); }}
                onMend={(mend) => { follow.value = true; change(takeMend(whatIf, mend)); }} whatIf={changesOf(whatIf) > 0}
                stale={run.revision.value !== undefined && run.revision.value < revision.value} onAgain={() => void ask()} />
            )}
            {plan && view === "frontier" && (
              <FrontierView frontier={frontier} worth={worth} factor={whatIf.moneyFactor} onFactor={(moneyFactor) => change({ ...whatIf, moneyFactor })}
                onFrontier={startFrontier} onWorth={() => void worth.start({ today: today(), plan: about(plan) } as Partial<WorthOptions>)} />
            )}
            {plan && view === "stability" && <StabilityView run={stability} onStart={(samples, spread) => void stability.start({ today: today(), plan: about(plan), samples, ...spread } as Partial<StabilityOptions>)} />}
            {plan && view === "scenarios" && resting && <ScenariosView plan={plan} whatIf={whatIf} onUse={(next) => change(next, "plan")} />}
          </div>
        </div>
      )}
    </div>
  );
}

// How far the answer is, with the way to stop it; the same room is kept when it rests, so that nothing jumps.
function Working({ run, onLonger }: { run: PlanRun; onLonger(): void }) {
  const t = words.value.optimise;
  const progress = run.reasons.progress.value;
  const gap = progress?.value && progress.bound && progress.bound > 0 ? Math.max(0, 1 - progress.value / progress.bound) : undefined;
  return (
    <div class="working">
      {run.choosing.value ? <p class="muted">{t.choosing}</p> : run.reasons.running.value !== undefined ? (
        <>
          <progress max={1} value={progress?.share ?? 0} aria-label={t.working} />
          <p>
            {progress?.step ? inLanguage(progress.step) : t.working}
            {progress?.value !== null && progress?.value !== undefined && <span class="muted"> · {t.soFar(formatNumber(progress.value, 1), progress.bound ? formatNumber(progress.bound, 1) : "")}{gap !== undefined ? ` (${formatShare(gap)})` : ""}</span>}
          </p>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => run.stop()}>{t.stop}</button>
        </>
      ) : (
        run.plan.value && (!run.explained.value || run.plan.value.status !== "optimal") && (
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
  run: PlanRun;
  plan: PortfolioAnswer;
  worth: WorthAnswer | undefined;
  stability: StabilityAnswer | undefined;
  pins: Record<string, string>;
  whatIf: boolean;
  stale: boolean;
  onPin(key: string, pin: string | undefined): void;
  onTakeOver(key: string, enough: PortfolioEnough): void;
  onMend(mend: PortfolioMend): void;
  onAgain(): void;
}

function AnswerView({ run, plan, worth, stability, pins, whatIf, stale, onPin, onTakeOver, onMend, onAgain }: AnswerProps) {
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
          <p>{t.whyChoice}{" "}
            {plan.valuing.by === "register" ? t.valuedByRegister : plan.valuing.frame ? <>{t.valuedByFrame(methodName(plan.valuing.by))} <a href={address(["element", plan.valuing.frame.key])}>{plan.valuing.frame.name}</a>.</> : t.valuedBy(methodName(plan.valuing.by))}
          </p>
          <ul>{plan.valuing.how.map((says, index) => <li key={index}>{inLanguage(says)}</li>)}</ul>
          <p><a href={address(["portfolio", "scoring"], plan.valuing.by === "register" ? {} : { method: plan.valuing.by })}>{t.seeScores}</a></p>
          <p>{plan.bound_by === "solver" ? t.boundBySolver : t.boundByRelaxation} {t.work(formatNumber(plan.work.schedules, 0), formatNumber(plan.work.seconds, 1))}</p>
          {run.took.value !== undefined && <p>{t.took(formatNumber(run.took.value / 1000, 1))} {plan.reproducible ? t.reproducible : t.byClock}</p>}
          {plan.work.solver_problem && <p>{inLanguage(plan.work.solver_problem)}</p>}
          {plan.notes.length > 0 && <ul>{plan.notes.map((note, index) => <li key={index}>{inLanguage(note)}</li>)}</ul>}
          {plan.partial && <p>{t.partial}</p>}
        </details>
        <p class="downloads">
          {t.download} <a class="utrecht-link" href="/api/v1/exports/plan.html" target="_blank">{t.asPage}</a> · <a class="utrecht-link" href="/api/v1/exports/plan.xlsx" download>{t.asExcel}</a>
          {whatIf && <span class="muted"> {t.downloadNote}</span>}
        </p>
      </section>

      {plan.clashes.length > 0 && <Clashes plan={plan} explained={run.explained.value || !run.reasons.running.value} onMend={onMend} />}

      <section aria-labelledby="schedule">
        <div class="section-head">
          <h2 id="schedule">{t.schedule}</h2>
          <div class="switch" role="group" aria-label={t.showAs}>
            <button type="button" aria-pressed={!asTable.value} onClick={() => (asTable.value = false)}>{t.picture}</button>
            <button type="button" aria-pressed={asTable.value} onClick={() => (asTable.value = true)}>{t.table}</button>
          </div>
        </div>
        {plan.planned.length === 0 ? <p>{t.nothingFits}</p> : asTable.value ? <PlannedTable plan={plan} pins={pins} worth={worth} stability={stability} onPin={onPin} /> : <RoadmapPicture plan={plan} before={run.before.value} />}
      </section>

      <section aria-labelledby="left-out">
        <h2 id="left-out">{t.leftOut(plan.left_out.length)}</h2>
        <LeftOutList plan={plan} explained={run.explained.value || !run.reasons.running.value} pins={pins} stability={stability} onPin={onPin} onTakeOver={onTakeOver} />
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
