// How much each criterion counts: typed as weights, or by comparing two at a time (AHP). It holds on this screen until one settles it.
import { useSignal } from "@preact/signals";
import type { ScoringAnswer, ScoringPairwise } from "../../api/model";
import { mayWrite } from "../../app/state";
import { address } from "../../base/router";
import { inLanguage } from "../../notation/language";
import { formatNumber, formatShare, parseNumber } from "../../notation/numbers";
import { words } from "../../words";
import { labelOf } from "./opinions";
import { compared, stepOf, timesBetween, timesOf, type Comparison } from "./question";
import "../../style/scoring/weights.css";

interface WeightsProps {
  answer: ScoringAnswer;
  weights: Record<string, number>;
  comparisons: Comparison[];
  own: boolean; // something of it is not settled
  onWeights(weights: Record<string, number>): void;
  onComparisons(comparisons: Comparison[]): void;
  onSettle(): void;
  onForget(): void;
}

export function Weights(props: WeightsProps) {
  const { answer, own, onSettle, onForget } = props;
  const t = words.value.scoring;
  return (
    <>
      {answer.method === "ahp" ? <Pairs {...props} /> : answer.method === "goals" ? <p>{t.goalWeightsText} <a class="utrecht-link" href="/direction/goal">{t.goalsLink}</a></p> : <Typed {...props} />}
      {answer.method === "goals" && (
        <ul class="weight-list">{answer.criteria.map((one) => <li key={one.name}><span>{inLanguage(one.label)}</span><WeightBar weight={one.weight} /></li>)}</ul>
      )}
      <div class="row-of-buttons">
        {mayWrite.value ? <button type="button" class="utrecht-button utrecht-button--primary-action" onClick={onSettle}>{answer.frame ? t.settleIn(answer.frame.name) : t.settle}</button> : <p class="muted">{t.settleReadOnly}</p>}
        {own && <button type="button" class="utrecht-button utrecht-button--subtle" onClick={onForget}>{t.forget}</button>}
        {answer.frame && <a class="utrecht-link" href={address(["element", answer.frame.key])}>{answer.frame.name}</a>}
      </div>
    </>
  );
}

function WeightBar({ weight }: { weight: number }) {
  return <span class="weight-bar"><span aria-hidden="true"><span style={{ inlineSize: `${100 * weight}%` }} /></span>{formatShare(weight, 0)}</span>;
}

function Typed({ answer, weights, onWeights }: WeightsProps) {
  const t = words.value.scoring;
  return (
    <>
      <p>{t.weightsText}</p>
      <ul class="weight-list">
        {answer.criteria.map((one) => (
          <li key={one.name}>
            <label>
              <span>{inLanguage(one.label)}</span>
              <input class="utrecht-textbox utrecht-textbox--html-input" inputMode="decimal" size={5} value={formatNumber(weights[one.name] ?? Math.round(one.weight * 1000) / 10, 1)}
                onChange={(event) => {
                  const number = parseNumber(event.currentTarget.value);
                  const good = number !== undefined && number >= 0 && number <= 1000;
                  event.currentTarget.setCustomValidity(good ? "" : t.weightWrong);
                  if (!good) return void event.currentTarget.reportValidity();
                  // The others as they are now, so that all are on one scale.
                  onWeights({ ...Object.fromEntries(answer.criteria.map((each) => [each.name, weights[each.name] ?? Math.round(each.weight * 1000) / 10])), [one.name]: number });
                }} />
            </label>
            <WeightBar weight={one.weight} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Pairs({ answer, comparisons, onComparisons }: WeightsProps) {
  const t = words.value.scoring;
  const criteria = answer.criteria.map((one) => ({ name: one.name, label: labelOf(answer, one.name) }));
  return (
    <>
      <p>{t.pairsText}</p>
      <PairList things={criteria} pairwise={answer.pairwise ?? undefined} comparisons={comparisons} onComparisons={onComparisons} />
      <InitiativePairs answer={answer} criteria={criteria} comparisons={comparisons} onComparisons={onComparisons} />
    </>
  );
}

interface Thing {
  name: string;
  label: string;
}
interface PairListProps {
  things: Thing[];
  pairwise: ScoringPairwise | undefined;
  criterion?: string | undefined; // under which initiatives are compared
  comparisons: Comparison[];
  onComparisons(comparisons: Comparison[]): void;
}

const kContradicts = 0.1; // above it the answers are to be looked at again

// Two at a time, what follows from it, and the answer to look at again.
function PairList({ things, pairwise, criterion, comparisons, onComparisons }: PairListProps) {
  const t = words.value.scoring;
  const pairs = things.flatMap((one, index) => things.slice(index + 1).map((other) => ({ one, other })));
  const again = (pairwise?.ratio ?? 0) > kContradicts ? pairwise?.reconsider : undefined;
  const says = criterion === undefined ? t.pairSays : t.pairSaysStrong;
  return (
    <>
      <ul class="pairs">
        {pairs.map(({ one, other }) => {
          const times = timesBetween(comparisons, one.name, other.name, criterion);
          const step = times === undefined ? 0 : stepOf(times);
          // The slider goes from −8 (the other, nine times) by 0 (the same) to 8.
          const position = step === 0 ? 0 : step > 0 ? step - 1 : step + 1;
          const said = times === undefined ? t.notCompared : says(one.label, other.label, step);
          const marked = again && [again.one, again.other].includes(one.name) && [again.one, again.other].includes(other.name);
          const answered = (value: number | undefined) => onComparisons(compared(comparisons, one.name, other.name, value, criterion));
          return (
            <li key={`${one.name} ${other.name}`} class={marked ? "is-marked" : undefined}>
              <div class="pair-names"><span>{one.label}</span><span>{other.label}</span></div>
              <input type="range" min={-8} max={8} step={1} value={-position} data-empty={times === undefined} aria-label={t.pairLabel(one.label, other.label)} aria-valuetext={said}
                onChange={(event) => {
                  const moved = -Number(event.currentTarget.value);
                  answered(timesOf(moved > 0 ? moved + 1 : moved < 0 ? moved - 1 : 1));
                }} />
              <p class="pair-says"><span>{said}</span>
                {times === undefined
                  ? <button type="button" class="link-button" aria-label={t.pairEqualOf(one.label, other.label)} onClick={() => answered(1)}>{t.pairEqual}</button>
                  : <button type="button" class="link-button" aria-label={t.clearOf(`${one.label}, ${other.label}`)} onClick={() => answered(undefined)}>{t.clear}</button>}
              </p>
            </li>
          );
        })}
      </ul>
      <div class="pair-answer" aria-live="polite">
        {pairwise?.says.map((message, index) => <p key={index} class={message?.id === "scoring.inconsistent" ? "notice" : message?.id === "scoring.random_index_source" ? "muted" : undefined}>{inLanguage(message)}</p>)}
        {again && (
          <p>{inLanguage(again.says)} <button type="button" class="link-button" onClick={() => onComparisons(compared(comparisons, again.one, again.other, again.fits, criterion))}>{t.takeOver}</button></p>
        )}
        {pairwise && pairwise.weights.length > 0 && (
          <ul class="weight-list">{pairwise.weights.map((one) => <li key={one.name}><span>{inLanguage(one.label)}</span><WeightBar weight={one.weight} /></li>)}</ul>
        )}
      </div>
    </>
  );
}

const kComparedMax = 15; // as the lens
const kManyPairs = 7; // initiatives; 21 questions is what a meeting bears

// A handful of initiatives in pairs under a criterion, where high, middle and low say too little.
function InitiativePairs({ answer, criteria, comparisons, onComparisons }: { answer: ScoringAnswer; criteria: Thing[]; comparisons: Comparison[]; onComparisons(comparisons: Comparison[]): void }) {
  const t = words.value.scoring;
  const chosen = useSignal<string | undefined>(undefined);
  const under = chosen.value ?? comparisons.find((one) => one.criterion)?.criterion ?? criteria[0]?.name ?? "";
  const picked = useSignal<ReadonlySet<string>>(new Set());
  const all: Thing[] = [...answer.ranked, ...answer.not_weighable].map(({ element }) => ({ name: element.key, label: element.name }));
  const isCompared = (key: string) => comparisons.some((one) => one.criterion === under && (one.one === key || one.other === key));
  const things = all.filter(({ name }) => picked.value.has(name) || isCompared(name));
  const toggle = (key: string, on: boolean) => {
    const next = new Set(things.map(({ name }) => name));
    if (on) next.add(key);
    else next.delete(key);
    picked.value = next;
    if (!on && isCompared(key)) onComparisons(comparisons.filter((one) => !(one.criterion === under && (one.one === key || one.other === key))));
  };
  const counted = (name: string) => comparisons.filter((one) => one.criterion === name).length;
  return (
    <section class="compare-initiatives" aria-labelledby="compare-initiatives">
      <h3 id="compare-initiatives">{t.compareInitiatives}</h3>
      <p>{t.compareInitiativesText}</p>
      <label class="compare-under">
        <span>{t.compareUnder}</span>
        <select class="utrecht-select utrecht-select--html-select" value={under} onChange={(event) => { chosen.value = event.currentTarget.value; picked.value = new Set(); }}>
          {criteria.map(({ name, label }) => <option key={name} value={name}>{label}{counted(name) > 0 ? ` (${counted(name)})` : ""}</option>)}
        </select>
      </label>
      <details open={things.length < 2}>
        <summary>{t.compareWhich(things.length, (things.length * (things.length - 1)) / 2)}</summary>
        <div class="compare-choice" role="group" aria-label={t.compareInitiatives}>
          {all.map(({ name, label }) => {
            const on = things.some((one) => one.name === name);
            return <label key={name} class="tick"><input type="checkbox" class="utrecht-checkbox" checked={on} disabled={!on && things.length >= kComparedMax} onChange={(event) => toggle(name, event.currentTarget.checked)} /> <span>{label}</span></label>;
          })}
        </div>
      </details>
      {things.length > kManyPairs && <p class="muted">{t.compareMany}</p>}
      {things.length >= 2 && <PairList things={things} criterion={under} pairwise={answer.compared.find((one) => one.criterion === under)} comparisons={comparisons} onComparisons={onComparisons} />}
    </section>
  );
}
