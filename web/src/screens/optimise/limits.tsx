// The limits that the plan must keep: as the register has them, and each to be changed as a what-if.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { LimitChange, PortfolioAnswer, PortfolioCapacityTotal } from "../../api/model";
import { formatMoney, formatNumber, formatShare, parseMoney, parseNumber } from "../../notation/numbers";
import { words } from "../../words";
import { departmentKey, nameOf, pinSentence, sentenceOf } from "./describe";
import { changesOf, nothing, valueMethods, type WhatIf } from "./what_if";
import "../../style/optimise/limits.css";

// A limit that is typed over stands by itself: what was taken over on top of it goes.
type Group = "incidental" | "structural" | "days" | "changes";
const groupOf = (change: LimitChange): Group | undefined => (change.of === "large_changes" ? "changes" : change.of === "incidental" || change.of === "structural" || change.of === "days" ? change.of : undefined);
const keyOf = (change: LimitChange): string => (change.year !== null && change.year !== undefined ? String(change.year) : change.whose);

export function Limits({ plan, whatIf, onChange }: { plan: PortfolioAnswer; whatIf: WhatIf; onChange(next: WhatIf): void }) {
  const t = words.value.optimise;
  const set = (part: Partial<WhatIf>) => onChange({ ...whatIf, ...part });
  // What is typed is the limit that shall hold; the option is what the factor is still taken of.
  const put = (group: Group, key: string, value: number | undefined) => {
    const next: Record<string, number> = { ...whatIf[group] };
    const factor = group === "days" ? whatIf.peopleFactor : group === "changes" ? 1 : whatIf.moneyFactor;
    if (value === undefined) delete next[key];
    else next[key] = factor > 0 ? value / factor : value;
    if (value !== undefined && (group === "incidental" || group === "structural")) next[key] = Math.round(next[key]!);
    set({ [group]: next, more: whatIf.more.filter((change) => groupOf(change) !== group || keyOf(change) !== key) });
  };
  const moreOn = (group: Group, key: string) => whatIf.more.some((change) => groupOf(change) === group && keyOf(change) === key);
  const changes = changesOf(whatIf);
  const skills = plan.capacities.filter((capacity) => capacity.kind === "skill");
  const departments = plan.capacities.filter((capacity) => capacity.kind === "change");
  return (
    <form class="limits" aria-label={t.limits} onSubmit={(event) => event.preventDefault()}>
      <p class="limits-state" role="status">
        {changes === 0 ? t.fromRegister : t.changed(changes)}
        {changes > 0 && <> <button type="button" class="link-button" onClick={() => onChange({ ...nothing })}>{t.reset}</button></>}
      </p>
      <details open>
        <summary>{t.money}</summary>
        <Factor label={t.moneyFactor} value={whatIf.moneyFactor} onChange={(moneyFactor) => set({ moneyFactor })} />
        <table class="limit-table">
          <thead><tr><th scope="col">{t.year}</th><th scope="col" class="cell-figure">{t.incidental}</th><th scope="col" class="cell-figure">{t.structural}</th></tr></thead>
          <tbody>
            {plan.years.map((year) => {
              const key = String(year.year);
              return (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  <td><Amount label={t.limitOf(t.incidental, key)} shown={year.incidental_limit} changed={whatIf.incidental[key] !== undefined || moreOn("incidental", key)} onChange={(value) => put("incidental", key, value)} /></td>
                  <td><Amount label={t.limitOf(t.structural, key)} shown={year.structural_limit} changed={whatIf.structural[key] !== undefined || moreOn("structural", key)} onChange={(value) => put("structural", key, value)} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
      <details open={Object.keys(whatIf.days).length > 0 || whatIf.peopleFactor !== 1}>
        <summary>{t.people}</summary>
        <Factor label={t.peopleFactor} value={whatIf.peopleFactor} onChange={(peopleFactor) => set({ peopleFactor })} />
        <table class="limit-table">
          <thead><tr><th scope="col">{t.skill}</th><th scope="col" class="cell-figure">{t.daysPerQuarter}</th></tr></thead>
          <tbody>{skills.map((skill) => <tr key={skill.name}><th scope="row">{skill.name}</th><td><Count label={t.limitOf(t.daysPerQuarter, skill.name)} shown={usual(skill)} changed={whatIf.days[skill.name] !== undefined || moreOn("days", skill.name)} onChange={(value) => put("days", skill.name, value)} /></td></tr>)}</tbody>
        </table>
      </details>
      {departments.length > 0 && (
        <details open={Object.keys(whatIf.changes).length > 0 || whatIf.largeChanges !== undefined}>
          <summary>{t.change}</summary>
          <table class="limit-table">
            <thead><tr><th scope="col">{t.department}</th><th scope="col" class="cell-figure">{t.changesAtOnce}</th></tr></thead>
            <tbody>
              {departments.map((department) => {
                const key = departmentKey(department);
                return key === undefined ? null : <tr key={key}><th scope="row">{department.name}</th><td><Count label={t.limitOf(t.changesAtOnce, department.name)} shown={usual(department)} changed={whatIf.changes[key] !== undefined || moreOn("changes", key)} onChange={(value) => put("changes", key, value === undefined ? undefined : Math.round(value))} /></td></tr>;
              })}
              <tr><th scope="row">{t.otherDepartments}</th><td><Count label={t.limitOf(t.changesAtOnce, t.otherDepartments)} shown={whatIf.largeChanges} changed={whatIf.largeChanges !== undefined} onChange={(value) => set({ largeChanges: value === undefined ? undefined : Math.round(value) })} /></td></tr>
            </tbody>
          </table>
        </details>
      )}
      <details open={whatIf.quarters !== undefined || whatIf.runningMayStop}>
        <summary>{t.more}</summary>
        <label class="limit-line"><span>{t.horizon}</span>
          <select class="utrecht-select utrecht-select--html-select" value={String(whatIf.quarters ?? plan.quarters)} onChange={(event) => set({ quarters: Number(event.currentTarget.value) })}>
            {[4, 8, 12, 16, 20, 24].map((count) => <option key={count} value={String(count)}>{t.quartersCount(count)}</option>)}
          </select>
        </label>
        <label class="limit-line"><span>{t.valueBy}</span>
          <select class="utrecht-select utrecht-select--html-select" value={whatIf.valueBy ?? ""} onChange={(event) => set({ valueBy: valueMethods.find((method) => method === event.currentTarget.value) })}>
            <option value="">{t.valueAutomatic}</option>
            {valueMethods.map((method) => <option key={method} value={method}>{method === "register" ? t.valueRegister : words.value.scoring.methods[method]}</option>)}
          </select>
        </label>
        <label class="tick"><input type="checkbox" class="utrecht-checkbox" checked={whatIf.runningMayStop} onChange={() => set({ runningMayStop: !whatIf.runningMayStop })} /> <span>{t.runningMayStop}</span></label>
      </details>
      {whatIf.more.length > 0 && (
        <details open>
          <summary>{t.takenOver(whatIf.more.length)}</summary>
          <ul class="pins">
            {whatIf.more.map((change, index) => {
              const sentence = sentenceOf(plan, change);
              return <li key={index}><span>{sentence}</span> <button type="button" class="link-button" aria-label={t.undoOf(sentence)} onClick={() => set({ more: whatIf.more.filter((_, at) => at !== index) })}>{t.undo}</button></li>;
            })}
          </ul>
        </details>
      )}
      {Object.keys(whatIf.pins).length > 0 && (
        <details open>
          <summary>{t.pinned(Object.keys(whatIf.pins).length)}</summary>
          <ul class="pins">
            {Object.entries(whatIf.pins).map(([key, pin]) => {
              const sentence = pinSentence(plan, key, pin);
              return <li key={key}><span>{sentence}</span> <button type="button" class="link-button" aria-label={t.unpin(nameOf(plan, key))} onClick={() => { const pins = { ...whatIf.pins }; delete pins[key]; set({ pins }); }}>{t.unpinShort}</button></li>;
            })}
          </ul>
        </details>
      )}
    </form>
  );
}

// The limit that holds in most quarters.
function usual(capacity: PortfolioCapacityTotal): number | undefined {
  const counts = new Map<number, number>();
  for (const { limit } of capacity.quarters) if (limit !== null && limit !== undefined) counts.set(limit, (counts.get(limit) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

// A slider for talking. It keeps nothing of its own: a value that came back a moment late took a step away from who held an arrow key down.
function Factor({ label, value, onChange }: { label: string; value: number; onChange(value: number): void }) {
  const said = formatShare(value, 1);
  return (
    <div class="limit-factor">
      <label><span>{label}</span> <output>{said}</output>
        <input type="range" aria-label={label} min={50} max={150} step={1} value={Math.round(value * 100)} aria-valuetext={said} onInput={(event) => onChange(Number(event.currentTarget.value) / 100)} />
      </label>
    </div>
  );
}

interface FigureProps {
  label: string;
  shown: number | null | undefined; // as the plan used it
  changed: boolean;
  onChange(value: number | undefined): void;
}

function Figure({ label, text, isChanged, parse, onChange }: { label: string; text: string; isChanged: boolean; parse(text: string): number | undefined; onChange(value: number | undefined): void }) {
  const typed = useSignal(text);
  const wrong = useSignal(false);
  const typing = useRef(false); // an answer that comes in meanwhile does not take away what stands half typed
  useEffect(() => {
    if (typing.current) return;
    typed.value = text;
    wrong.value = false;
  }, [text]);
  const keep = () => {
    typing.current = false;
    if (typed.value === text) return;
    const value = typed.value.trim() === "" ? undefined : parse(typed.value);
    wrong.value = typed.value.trim() !== "" && (value === undefined || value < 0);
    if (!wrong.value) onChange(value);
  };
  return (
    <input class={isChanged ? "utrecht-textbox cell-figure is-changed" : "utrecht-textbox cell-figure"} type="text" autocomplete="off" aria-label={label} aria-invalid={wrong.value} value={typed.value} placeholder={words.value.optimise.noLimit}
      onInput={(event) => { typed.value = event.currentTarget.value; typing.current = true; }} onBlur={keep} onKeyDown={(event) => { if (event.key === "Enter") keep(); }} />
  );
}

function Amount({ label, shown, changed, onChange }: FigureProps) {
  return <Figure label={label} text={shown === null || shown === undefined ? "" : formatMoney(shown)} isChanged={changed} parse={parseMoney} onChange={onChange} />;
}
function Count({ label, shown, changed, onChange }: FigureProps) {
  return <Figure label={label} text={shown === null || shown === undefined ? "" : formatNumber(shown, 1)} isChanged={changed} parse={parseNumber} onChange={onChange} />;
}
