// How firm the choice stands when weights, cost, effort and value turn out differently: each initiative's share of the plans, as a bar with its
// margin, always in and never in apart from what is undecided.
import type { StabilityAnswer } from "../../api/model";
import { address } from "../../base/router";
import { inLanguage } from "../../notation/language";
import { formatNumber, formatShare } from "../../notation/numbers";
import { words } from "../../words";
import { RunLine } from "./run_line";
import type { LensRun } from "./run";

const kinds = ["always", "undecided", "never"] as const;

export function StabilityView({ run, onStart }: { run: LensRun<never, StabilityAnswer>; onStart(samples: number): void }) {
  const t = words.value.optimise.stability;
  const answer = run.answer.value;
  return (
    <section aria-labelledby="stability">
      <h2 id="stability">{t.title}</h2>
      <p class="lead">{t.lead}</p>
      <RunLine run={run} again={answer ? { label: t.more, start: () => onStart(500) } : undefined} />
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
