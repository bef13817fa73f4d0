// One initiative, all criteria. H, M and L score the criterion one stands on and go to the next; N and P go to another initiative. The keys work while
// one stands in this panel only, so that they are in nobody's way.
import { useId, useRef } from "preact/hooks";
import type { ScoringAnswer } from "../../api/model";
import { findField, findType, mayWrite } from "../../app/state";
import { address } from "../../base/router";
import { inLanguage } from "../../notation/language";
import { formatNumber, parseNumber } from "../../notation/numbers";
import { words } from "../../words";
import { levels, type Level, type Session } from "./session";
import "../../style/scoring/score_panel.css";

interface PanelProps {
  session: Session;
  answer: ScoringAnswer;
  role: string;
  hideOthers: boolean;
  onStep(by: number): void;
}

const wsjfFields = ["wsjf_value", "wsjf_time", "wsjf_risk", "wsjf_size"];

// The criteria of the register: what is high, middle or low under these names (as the lens finds them).
export function criteriaOf(): { name: string; label: { nl: string; en: string }; help: { nl: string; en: string } }[] {
  return (findType("initiative")?.fields ?? [])
    .filter((field) => /^(own_)?score_/.test(field.name) && field.kind === "choice" && levels.every((level) => field.choices.some((choice) => choice.name === level)))
    .map(({ name, label, help }) => ({ name, label, help }));
}

export function ScorePanel({ session, answer, role, hideOthers, onStep }: PanelProps) {
  const t = words.value.scoring;
  const element = session.element.value;
  const panel = useRef<HTMLDivElement>(null);
  const group = useId();
  if (!element) return <p class="muted" aria-busy="true">{words.value.loading}</p>;
  const fields = session.fields.value;
  const method = answer.method;
  const criteria = criteriaOf();

  const focusOn = (index: number) => {
    const rows = panel.current?.querySelectorAll<HTMLElement>("[data-criterion]");
    const row = rows?.[Math.max(0, Math.min(index, rows.length - 1))];
    (row?.querySelector<HTMLInputElement>("input:checked") ?? row?.querySelector<HTMLInputElement>("input"))?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select")) return;
    const key = event.key.toLowerCase();
    const row = target.closest<HTMLElement>("[data-criterion]");
    const index = row ? [...panel.current!.querySelectorAll("[data-criterion]")].indexOf(row) : -1;
    if (key === "n" || key === "p") {
      event.preventDefault();
      onStep(key === "n" ? 1 : -1);
    } else if (row && index >= 0 && mayWrite.value) {
      const level = { h: "high", m: "middle", l: "low", delete: undefined, backspace: undefined }[key] as Level | undefined;
      if (["h", "m", "l", "delete", "backspace"].includes(key)) {
        event.preventDefault();
        void session.score(row.dataset.criterion!, role, level);
        if (level) focusOn(index + 1);
      } else if (key === "arrowdown" || key === "arrowup") {
        event.preventDefault();
        focusOn(index + (key === "arrowdown" ? 1 : -1));
      }
    }
  };

  return (
    <div class="score-panel" ref={panel} onKeyDown={keyDown}>
      <div class="score-head">
        <h2 id="score-name" tabIndex={-1}>{element.name}</h2>
        <p class="score-steps">
          <button type="button" class="utrecht-button utrecht-button--subtle" aria-keyshortcuts="p" onClick={() => onStep(-1)}>{t.previous}</button>
          <button type="button" class="utrecht-button utrecht-button--subtle" aria-keyshortcuts="n" onClick={() => onStep(1)}>{t.next}</button>
        </p>
      </div>
      <p class="muted score-about">
        <a class="utrecht-link" href={address(["element", element.key])}>{element.key}</a>
        {typeof fields.description === "string" && fields.description !== "" ? ` · ${fields.description}` : typeof fields.notes === "string" && fields.notes !== "" ? ` · ${fields.notes}` : ""}
      </p>
      {!mayWrite.value && <p class="notice">{t.readOnly}</p>}
      <fieldset class="plain-fieldset" disabled={!mayWrite.value}>
      {method === "goals" ? <GoalsOf answer={answer} elementKey={element.key} /> : method === "wsjf" ? <Points session={session} /> : (
        <div class="score-criteria" role="group" aria-labelledby="score-name">
          {criteria.map((criterion) => (
            <Criterion key={`${criterion.name} ${role}`} session={session} answer={answer} role={role} group={group} name={criterion.name} label={inLanguage(criterion.label)} help={inLanguage(criterion.help)} hideOthers={hideOthers} />
          ))}
          <p class="muted score-keys">{t.keys}</p>
        </div>
      )}
      {role === "" && <Flags session={session} />}
      </fieldset>
    </div>
  );
}

interface CriterionProps {
  session: Session;
  answer: ScoringAnswer;
  role: string;
  group: string;
  name: string;
  label: string;
  help: string;
  hideOthers: boolean;
}

function Criterion({ session, answer, role, group, name, label, help, hideOthers }: CriterionProps) {
  const t = words.value.scoring;
  const level = session.levelOf(name, role);
  const opinion = answer.opinions.find((one) => one.element.key === session.element.value?.key && one.criterion === name);
  return (
    <fieldset class="score-row" data-criterion={name}>
      <legend>{label}<span class="score-help">{help}</span></legend>
      <div class="score-levels">
        {levels.map((one) => (
          <label key={one} class="score-level" data-level={one}>
            <input type="radio" name={`${group}-${name}`} checked={level === one} aria-keyshortcuts={t.letters[one].toLowerCase()} onChange={() => void session.score(name, role, one)} />
            <span><kbd aria-hidden="true">{t.letters[one]}</kbd> {t.levels[one]}</span>
          </label>
        ))}
        <button type="button" class="link-button score-clear" hidden={level === undefined} onClick={() => void session.score(name, role, undefined)} aria-label={t.clearOf(label)}>{t.clear}</button>
      </div>
      <div class="score-others">
        {opinion && !hideOthers ? (
          <>
            <OpinionBar high={opinion.high} middle={opinion.middle} low={opinion.low} />
            <span class="muted">{opinion.spread === 0 ? t.agreed : opinion.furthest.length === 1 ? t.standsOut(opinion.furthest[0]!) : t.spreadWord(opinion.spread)}</span>
          </>
        ) : <span class="muted">{level === undefined && role === "" ? t.notSettled : ""}</span>}
      </div>
    </fieldset>
  );
}

// How many said high, middle and low, as filled and open blocks; the words beside it say the same.
export function OpinionBar({ high, middle, low }: { high: number; middle: number; low: number }) {
  const t = words.value.scoring;
  const counts = { high, middle, low };
  return (
    <span class="opinion" role="img" aria-label={t.counts(high, middle, low)}>
      {levels.map((level) => (
        <span key={level} class="opinion-part" data-level={level} aria-hidden="true">
          <b>{t.letters[level]}</b>{Array.from({ length: counts[level] }, (_, index) => <i key={index} />)}
        </span>
      ))}
    </span>
  );
}

function GoalsOf({ answer, elementKey }: { answer: ScoringAnswer; elementKey: string }) {
  const t = words.value.scoring;
  const parts = answer.ranked.find((one) => one.element.key === elementKey)?.parts ?? [];
  return (
    <div>
      <p>{t.goalsText}</p>
      {parts.length === 0 ? <p class="muted">{t.noGoals} <a class="utrecht-link" href={address(["element", elementKey])}>{t.linkGoal}</a></p> : (
        <ul class="score-goals">
          {parts.map((part) => {
            const goal = answer.criteria.find((one) => one.name === part.criterion);
            return <li key={part.criterion}><a class="utrecht-link" href={address(["element", part.criterion])}>{goal ? inLanguage(goal.label) : part.criterion}</a> <span class="muted">{t.addsPoints(formatNumber(part.points, 1))}</span></li>;
          })}
        </ul>
      )}
    </div>
  );
}

function Points({ session }: { session: Session }) {
  const t = words.value.scoring;
  return (
    <div class="score-points">
      <p>{t.wsjfText}</p>
      <div class="score-point-fields">
        {wsjfFields.map((name) => {
          const field = findField("initiative", name);
          const value = session.fields.value[name] as number | null | undefined;
          return field && (
            <label key={`${session.element.value?.key} ${name}`}>
              <span>{inLanguage(field.label)}</span>
              <input class="utrecht-textbox utrecht-textbox--html-input" inputMode="decimal" value={value === null || value === undefined ? "" : formatNumber(value, 2)}
                onChange={(event) => {
                  const text = event.currentTarget.value.trim();
                  const number = text === "" ? null : parseNumber(text);
                  const good = number === null || (number !== undefined && number >= 0 && number <= 100);
                  event.currentTarget.setCustomValidity(good ? "" : t.pointsWrong);
                  if (good) void session.save({ [name]: number });
                  else event.currentTarget.reportValidity();
                }} />
            </label>
          );
        })}
      </div>
    </div>
  );
}

function Flags({ session }: { session: Session }) {
  const t = words.value.scoring;
  const fields = session.fields.value;
  const byHand = fields.score_override as number | null | undefined;
  const has = byHand !== null && byHand !== undefined;
  return (
    <div class="score-flags" key={session.element.value?.key}>
      <label class="score-flag">
        <input type="checkbox" class="utrecht-checkbox utrecht-checkbox--html-input" checked={fields.statutory === true} onChange={(event) => void session.save({ statutory: event.currentTarget.checked, ...(event.currentTarget.checked && fields.mandatory === false ? { mandatory: null } : {}) })} />
        <span>{t.statutory}{fields.mandatory === true && fields.statutory !== true && <span class="muted"> ({t.mandatory})</span>}</span>
      </label>
      <label class="score-flag">
        <input type="checkbox" class="utrecht-checkbox utrecht-checkbox--html-input" checked={fields.enabling === true} onChange={(event) => void session.save({ enabling: event.currentTarget.checked })} />
        <span>{t.enabling}</span>
      </label>
      <label>
        <span>{t.lasting}</span>
        <select class="utrecht-select utrecht-select--html-select" value={(fields.lasting_value as string | null) ?? ""} onChange={(event) => void session.save({ lasting_value: event.currentTarget.value || null })}>
          <option value="">{t.unknown}</option>
          {levels.map((level) => <option key={level} value={level}>{t.levels[level]}</option>)}
        </select>
      </label>
      <details class="score-by-hand" open={has}>
        <summary>{t.byHand}</summary>
        <label>
          <span>{t.byHandScore}</span>
          <input class="utrecht-textbox utrecht-textbox--html-input" inputMode="decimal" size={5} value={has ? formatNumber(byHand, 1) : ""}
            onChange={(event) => {
              const text = event.currentTarget.value.trim();
              const number = text === "" ? null : parseNumber(text);
              const good = number === null || (number !== undefined && number >= 0 && number <= 100);
              event.currentTarget.setCustomValidity(good ? "" : t.pointsWrong);
              if (good) void session.save(number === null ? { score_override: null, score_override_reason: null } : { score_override: number });
              else event.currentTarget.reportValidity();
            }} />
        </label>
        <label class="grow">
          <span>{t.byHandReason}</span>
          <input class="utrecht-textbox utrecht-textbox--html-input" value={(fields.score_override_reason as string | null) ?? ""} onChange={(event) => void session.save({ score_override_reason: event.currentTarget.value.trim() || null })} />
        </label>
        {has && !fields.score_override_reason && <p class="field-wrong">{t.byHandWhy}</p>}
      </details>
    </div>
  );
}
