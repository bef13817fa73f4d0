// How firm the choice stands when weights, cost, effort and value turn out differently: each initiative's share of the plans, as a bar with its
// margin, always in and never in apart from what is undecided.
import { useSignal } from "@preact/signals";
import type { StabilityAnswer, StabilityOptions } from "../../api/model";
import { address } from "../../base/router";
import { inLanguage } from "../../notation/language";
import { formatNumber, formatShare } from "../../notation/numbers";
import { words } from "../../words";
import { RunLine } from "./run_line";
import type { LensRun } from "./run";
import "../../style/optimise/stability_view.css";

const kinds = ["always", "undecided", "never"] as const;

// Percentages. As the lens has them by default; somebody who knows better says so.
const usual = { cost: 140, effort: 140, benefit: 60, weights: 30 };
type Spread = typeof usual;
const bounds: Record<keyof Spread, [least: number, most: number]> = { cost: [100, 1000], effort: [100, 1000], benefit: [0, 100], weights: [0, 100] };

const kLow = 0.9, kHigh = 1.2; // the other ends

export const spreadOptions = (spread: Spread): Pick<StabilityOptions, "cost" | "effort" | "benefit" | "weight_spread"> => ({
  cost: { low: kLow, high: spread.cost / 100 }, effort: { low: kLow, high: spread.effort / 100 }, benefit: { low: spread.benefit / 100, high: kHigh }, weight_spread: spread.weights / 100,
});

interface Props {
  run: LensRun<never, StabilityAnswer>;
  onStart(samples: number, spread: ReturnType<typeof spreadOptions>): void;
}

const kFew = 100, kMany = 500;

export function StabilityView({ run, onStart }: Props) {
  const t = words.value.optimise.stability;
  const answer = run.answer.value;
  const spread = useSignal<Spread>(usual);
  const field = (name: keyof Spread) => (
    <label key={name}>
      <span>{t.spread[name]}</span>
      <span><input class="utrecht-textbox" type="number" inputMode="numeric" required step={5} min={bounds[name][0]} max={bounds[name][1]} value={spread.value[name]}
        onChange={(event) => { if (event.currentTarget.reportValidity()) spread.value = { ...spread.value, [name]: event.currentTarget.valueAsNumber }; }} /> %</span>
    </label>
  );
  return (
    <section aria-labelledby="stability">
      <h2 id="stability">{t.title}</h2>
      <p class="lead">{t.lead}</p>
      <form class="spread" onSubmit={(event) => { event.preventDefault(); onStart(kFew, spreadOptions(spread.value)); }}>
        {(Object.keys(usual) as (keyof Spread)[]).map(field)}
        <button type="submit" class="utrecht-button utrecht-button--secondary-action" disabled={run.running.value !== undefined}>{t.again}</button>
      </form>
      <RunLine run={run} again={answer ? { label: t.more, start: () => onStart(kMany, spreadOptions(spread.value)) } : undefined} />
      {answer && (
        <>
          <p>
            {t.outcome(answer.samples - answer.impossible, formatNumber(answer.value_low, 1), formatNumber(answer.value_high, 1))}
            {answer.impossible > 0 && <strong> {t.impossible(answer.impossible, answer.samples)}</strong>}
          </p>
          {kinds.map((kind) => {
            const list = answer.initiatives.filter((one) => one.firmness === kind);
            if (list.length === 0) return null;
            return (
              <div key={kind} class="firm-group">
                <h3>{t.kinds[kind]} ({list.length})</h3>
                <table class="firm-table">
                  <thead><tr><th scope="col">{words.value.optimise.initiative}</th><th scope="col"><span class="hidden">{words.value.optimise.picture}</span></th><th scope="col" class="cell-figure">{t.share}</th><th scope="col">{t.now}</th></tr></thead>
                  <tbody>
                    {list.map((one) => (
                      <tr key={one.element.key}>
                        <th scope="row"><a href={address(["element", one.element.key])}>{one.element.name}</a></th>
                        <td aria-hidden="true">
                          <div class="bar-room firm-bar">
                            <div class="bar" style={{ width: `${one.in * 100}%` }} />
                            <div class="firm-margin" style={{ insetInlineStart: `${one.low * 100}%`, width: `${Math.max(0.5, (one.high - one.low) * 100)}%` }} />
                          </div>
                        </td>
                        <td class="cell-figure" title={t.margin(formatShare(one.low, 0), formatShare(one.high, 0))}>{formatShare(one.in, 0)}</td>
                        <td>{one.planned ? t.inPlan : t.notInPlan}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            );
          })}
          <details class="why"><summary>{words.value.why}</summary><p>{t.method}</p>{answer.notes.length > 0 && <ul>{answer.notes.map((note, index) => <li key={index}>{inLanguage(note)}</li>)}</ul>}</details>
        </>
      )}
    </section>
  );
}

// Beside an initiative in a list: in how many of the plans it is.
export function Firm({ stability, element }: { stability: StabilityAnswer; element: string }) {
  const t = words.value.optimise.stability;
  const one = stability.initiatives.find((candidate) => candidate.element.key === element);
  if (!one) return null;
  return <span class={`firm firm-${one.firmness}`} title={t.margin(formatShare(one.low, 0), formatShare(one.high, 0))}>{t.short[one.firmness](formatShare(one.in, 0))}</span>;
}
