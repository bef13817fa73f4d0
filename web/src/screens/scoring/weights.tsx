// How much each criterion counts: typed as weights, or by comparing two at a time (AHP). It holds on this screen until one settles it.
import type { ScoringAnswer } from "../../api/model";
import { mayWrite } from "../../app/state";
import { address } from "../../base/router";
import { inLanguage } from "../../notation/language";
import { formatNumber, formatShare, parseNumber } from "../../notation/numbers";
import { words } from "../../words";
import { labelOf } from "./opinions";
import { compared, stepOf, timesBetween, timesOf, type Comparison } from "./question";

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
  const names = answer.criteria.map((one) => one.name);
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => ({ one, other })));
  const again = answer.pairwise?.reconsider;
  return (
    <>
      <p>{t.pairsText}</p>
      <ul class="pairs">
        {pairs.map(({ one, other }) => {
          const times = timesBetween(comparisons, one, other);
          const step = times === undefined ? 0 : stepOf(times);
          // The slider goes from −8 (the other, nine times) by 0 (the same) to 8.
          const position = step === 0 ? 0 : step > 0 ? step - 1 : step + 1;
          const says = times === undefined ? t.notCompared : t.pairSays(labelOf(answer, one), labelOf(answer, other), step);
          const marked = again && ((again.one === one && again.other === other) || (again.one === other && again.other === one));
          return (
            <li key={`${one} ${other}`} class={marked && answer.pairwise?.ratio !== null && (answer.pairwise?.ratio ?? 0) > 0.1 ? "is-marked" : undefined}>
              <div class="pair-names"><span>{labelOf(answer, one)}</span><span>{labelOf(answer, other)}</span></div>
              <input type="range" min={-8} max={8} step={1} value={-position} data-empty={times === undefined} aria-label={t.pairLabel(labelOf(answer, one), labelOf(answer, other))} aria-valuetext={says}
                onChange={(event) => {
                  const moved = -Number(event.currentTarget.value);
                  onComparisons(compared(comparisons, one, other, timesOf(moved > 0 ? moved + 1 : moved < 0 ? moved - 1 : 1)));
                }} />
              <p class="pair-says"><span>{says}</span>
                {times === undefined
                  ? <button type="button" class="link-button" onClick={() => onComparisons(compared(comparisons, one, other, 1))}>{t.pairEqual}</button>
                  : <button type="button" class="link-button" aria-label={t.clearOf(`${labelOf(answer, one)}, ${labelOf(answer, other)}`)} onClick={() => onComparisons(compared(comparisons, one, other, undefined))}>{t.clear}</button>}
              </p>
            </li>
          );
        })}
      </ul>
      <div class="pair-answer" aria-live="polite">
        {answer.pairwise && answer.pairwise.says.map((message, index) => <p key={index} class={message?.id === "scoring.inconsistent" ? "notice" : message?.id === "scoring.random_index_source" ? "muted" : undefined}>{inLanguage(message)}</p>)}
        {again && (answer.pairwise?.ratio ?? 0) > 0.1 && (
          <p>{inLanguage(again.says)} <button type="button" class="link-button" onClick={() => onComparisons(compared(comparisons, again.one, again.other, again.fits))}>{t.takeOver}</button></p>
        )}
        {answer.pairwise && answer.pairwise.weights.length > 0 && (
          <ul class="weight-list">{answer.pairwise.weights.map((one) => <li key={one.name}><span>{inLanguage(one.label)}</span><WeightBar weight={one.weight} /></li>)}</ul>
        )}
      </div>
    </>
  );
}
