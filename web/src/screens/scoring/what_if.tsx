// How firm the ranking is, in plain words: what would make another the first, what swaps neighbours, and how far each weight may move.
import type { ScoringAnswer } from "../../api/model";
import { inLanguage } from "../../notation/language";
import { formatNumber, formatShare } from "../../notation/numbers";
import { words } from "../../words";
import "../../style/scoring/what_if.css";

export function WhatIf({ answer, top, samples }: { answer: ScoringAnswer; top: number; samples: number }) {
  const t = words.value.scoring;
  const free = answer.ranked.filter((one) => !one.obliged);
  const judged = free.length > 0 ? free : answer.ranked;
  const first = judged[0];
  if (!first) return <p class="muted">{t.nothingRanked}</p>;
  const weights = answer.criteria.filter((one) => one.weight > 0 || answer.criteria.length <= 15);
  return (
    <>
      {answer.same_first !== null && answer.same_first !== undefined && (
        <p>{t.firm(first.element.name, formatShare(answer.same_first, 0), formatNumber(samples, 0), formatShare(answer.same_order ?? 0, 0))}</p>
      )}
      {answer.firsts.length > 0 && (
        <>
          <h3>{t.firstsTitle}</h3>
          <ul class="firsts">
            {answer.firsts.map((one) => (
              <li key={one.element.key}>
                {one.ways.length === 0 ? t.neverFirst(one.element.name) : (
                  <>{t.firstOnly(one.element.name)} {one.ways.map((way) => inLanguage(way)).join(t.or)}.</>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {answer.swaps.length > 0 && (
        <>
          <h3>{t.swapsTitle}</h3>
          <ul class="firsts">{answer.swaps.map((one) => <li key={one.lower.key}>{inLanguage(one.says)}{one.gap > 1e-9 && <span class="muted"> {t.gap(formatNumber(one.gap, 1))}</span>}</li>)}</ul>
        </>
      )}
      <h3>{t.intervalsTitle}</h3>
      <p class="muted">{t.intervalsText}</p>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={t.intervalsTitle}>
        <table class="utrecht-table table intervals">
          <thead><tr><th scope="col">{t.criterion}</th><th scope="col" class="cell-figure">{t.countsFor}</th><th scope="col">{t.keepsFirst}</th><th scope="col">{t.keepsTop(top)}</th><th scope="col">{t.keepsOrder}</th></tr></thead>
          <tbody>
            {weights.map((one) => (
              <tr key={one.name}>
                <th scope="row">{inLanguage(one.label)}</th>
                <td class="cell-figure">{formatShare(one.weight, 0)}</td>
                <td><Range from={one.first_from} until={one.first_until} now={one.weight} /></td>
                <td><Range from={one.top_from} until={one.top_until} now={one.weight} /></td>
                <td><Range from={one.order_from} until={one.order_until} now={one.weight} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {answer.ranked.some((one) => one.top_share !== null && one.top_share !== undefined) && (
        <>
          <h3>{t.drawsTitle(top)}</h3>
          <ul class="draws">
            {judged.filter((one) => (one.top_share ?? 0) > 0).slice(0, 2 * top).map((one) => (
              <li key={one.element.key}>
                <span class="draws-name">{one.element.name}</span>
                <span class="draws-bar" aria-hidden="true"><span style={{ inlineSize: `${100 * (one.top_share ?? 0)}%` }} /></span>
                <span class="draws-share">{formatShare(one.top_share ?? 0, 0)}</span>
                <span class="muted">{one.rank_low === one.rank_high ? t.placeAlways(one.rank_low) : t.placeBetween(one.rank_low, one.rank_high)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

// A band from 0 to 100% with a mark where the weight is now; the words beside it say the same.
function Range({ from, until, now }: { from: number; until: number; now: number }) {
  const t = words.value.scoring;
  const whole = from <= 0 && until >= 1;
  return (
    <span class="range">
      <span class="range-band" aria-hidden="true">
        <span style={{ insetInlineStart: `${100 * from}%`, inlineSize: `${100 * (until - from)}%` }} />
        <i style={{ insetInlineStart: `${100 * now}%` }} />
      </span>
      <span>{whole ? t.anyWeight : t.between(formatShare(from, 0), formatShare(until, 0))}</span>
    </span>
  );
}
