// Koers: what needs attention, what the portfolio asks of the money, and what must be decided soon.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { request } from "../api/client";
import { askHealth, today } from "../api/lenses";
import type { ElementPage, FindingGroup, HealthAnswer } from "../api/model";
import { arrived, countOf, findField, findType, isEmptyRegister, revision, undoable, undoLast } from "../app/state";
import { Problem } from "../base/problem";
import { address } from "../base/router";
import { useTitle } from "../base/title";
import { formatDateLong } from "../notation/dates";
import { inLanguage } from "../notation/language";
import { formatMoneyShort, formatNumber } from "../notation/numbers";
import { words } from "../words";
import { ChooseSector } from "./begin/begin";
import { FirstSteps, ProposalsStrip, useWaitingPacks } from "./begin/first_steps";
import { MoneyPerYear } from "./money_per_year";
import "../style/home.css";

const kGroups = 7;

export function HomeScreen() {
  const t = words.value.home;
  useTitle("");
  const health = useSignal<HealthAnswer | undefined>(undefined);
  const problem = useSignal<unknown>(undefined);
  const now = revision.value;
  const load = () => {
    problem.value = undefined;
    askHealth({ groups_max: kGroups, elements_max: 1 }).then((answer) => (health.value = answer), (fault: unknown) => (problem.value = fault));
  };
  useEffect(() => {
    if (!isEmptyRegister.peek()) load();
  }, [now]);
  const waiting = useWaitingPacks();
  if (isEmptyRegister.value) return <EmptyRegister />;
  const answer = health.value;
  return (
    <div class="page home">
      <h1 tabIndex={-1}>{t.title}</h1>
      <Arrived />
      <ProposalsStrip packs={waiting} />
      {countOf("initiative") === 0 && <FirstSteps packs={waiting} />}
      <div class="home-columns">
        <section aria-labelledby="attention" class="home-attention">
          <h2 id="attention">{t.attention}</h2>
          {problem.value !== undefined && <Problem of={problem.value} onRetry={load} />}
          {!answer && problem.value === undefined && <p class="muted" aria-busy="true">{words.value.loading}</p>}
          {answer && answer.groups.length === 0 && <p>{answer.steps.every((step) => step.rules === 0) ? t.nothingYet : t.nothing}</p>}
          {answer && answer.groups.length > 0 && (
            <>
              <ol class="attention">{answer.groups.map((group) => <Attention key={group.rule} group={group} />)}</ol>
              <p class="muted">{t.ranked(formatNumber(answer.findings), formatNumber(answer.rules))}</p>
            </>
          )}
        </section>
        <div class="home-side">
          <MoneyPerYear />
          <Decisions />
        </div>
      </div>
      {answer && answer.steps.length > 0 && (
        <section aria-labelledby="steps" class="home-steps">
          <h2 id="steps">{t.steps}</h2>
          <ol class="steps">
            {answer.steps.map((step) => (
              <li key={step.step} class={step.rules > 0 && step.rules_open === 0 ? "is-done" : ""}>
                <span class="step-number">{step.step}</span>
                <span class="step-name">{inLanguage(step.label)}</span>
                <span class="muted">{step.rules === 0 ? t.stepNothing : step.findings === 0 ? t.stepDone : t.stepOpen(formatNumber(step.findings))}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Attention({ group }: { group: FindingGroup }) {
  const t = words.value.home;
  const type = findType(group.type);
  return (
    <li class={group.severity >= 4 ? "is-grave" : ""}>
      <a href={address([type?.room ?? "portfolio", group.type], { finding: group.rule })}>
        <span class="attention-title">{inLanguage(group.title)}</span>
        <span class="attention-mend">{inLanguage(group.mend)}</span>
      </a>
      <span class="attention-money">{group.at_stake > 0 && <><strong>{formatMoneyShort(group.at_stake)}</strong> <span class="muted">{t.atStake}</span></>}</span>
    </li>
  );
}

// Decisions that are still to be taken, the soonest first.
function Decisions() {
  const t = words.value.home;
  const page = useSignal<ElementPage | undefined>(undefined);
  const field = findField("decision", "wanted_on");
  const now = revision.value;
  useEffect(() => {
    if (!field || countOf("decision") === 0) return;
    const filter = ["wanted_on:filled", "state:not:taken|withdrawn"];
    void request<ElementPage>("GET", "/elements", { query: { type: "decision", filter, sort: field.name, fields: `name,${field.name}`, relations: "decided_by", pageSize: 5 } })
      .then((found) => (page.value = found)).catch(() => undefined);
  }, [now]);
  if (!field || !page.value || page.value.elements.length === 0) return null;
  const day = today();
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{t.decisions}</h2>
      <ul class="decisions">
        {page.value.elements.map((element) => {
          const date = String(element.fields[field.name]);
          const by = element.relations?.flatMap((group) => group.links).map((link) => link.element?.name).filter(Boolean).join(", ");
          return (
            <li key={element.key}>
              <span class={date < day ? "decision-date is-late" : "decision-date"}>{formatDateLong(date)}{date < day ? ` · ${t.late}` : ""}</span>
              <a href={address(["element", element.key])}>{element.name}</a>
              {by && <span class="muted">{by}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

// After an import: that it is there, what comes next, and the way back.
function Arrived() {
  const t = words.value.import;
  const problem = useSignal<unknown>(undefined);
  useEffect(() => () => void (arrived.value = undefined), []);
  const what = arrived.value;
  if (!what) return null;
  const undo = () => undoLast().then(() => (arrived.value = undefined)).catch((fault: unknown) => (problem.value = fault));
  const plans = countOf("initiative") > 0;
  return (
    <div class="proposals-strip" role="status">
      <p><strong>{t.arrived(formatNumber(what.added), formatNumber(what.changed), formatNumber(what.linked))}</strong> <span class="muted">{t.arrivedNext}</span></p>
      <a class="utrecht-button utrecht-button--primary-action button-link" href={plans ? "/portfolio/optimise" : "/import"}>{plans ? words.value.begin.steps.plan : words.value.begin.steps.import}</a>
      {undoable.value.at(-1) === what.revision && <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => void undo()}>{t.arrivedUndo}</button>}
      {problem.value !== undefined && <Problem of={problem.value} />}
    </div>
  );
}

function EmptyRegister() {
  const t = words.value.home;
  return (
    <div class="page page-text">
      <h1 tabIndex={-1}>{t.emptyTitle}</h1>
      <p>{t.emptyText}</p>
      <section aria-labelledby="begin-sector">
        <h2 id="begin-sector">{words.value.begin.title}</h2>
        <p>{words.value.begin.text}</p>
        <ChooseSector />
      </section>
      <section aria-labelledby="begin-import">
        <h2 id="begin-import">{t.emptyOwn}</h2>
        <ol class="numbered">{t.emptySteps.map((step) => <li key={step}>{step}</li>)}</ol>
        <p class="row-of-buttons"><a class="utrecht-button utrecht-button--secondary-action button-link" href="/import">{t.emptyImport}</a></p>
      </section>
    </div>
  );
}
