// The ranking beside the session: it moves as one scores. Who moved glides to the new place, unless the reader asked for less motion.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ScoringAnswer, ScoringRanked } from "../../api/model";
import { inLanguage } from "../../notation/language";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import "../../style/scoring/ranking_list.css";

interface ListProps {
  answer: ScoringAnswer;
  before: ReadonlyMap<string, number>;
  current: string | undefined;
  onChoose(key: string): void;
}

export function RankingList({ answer, before, current, onChoose }: ListProps) {
  const t = words.value.scoring;
  const free = answer.ranked.filter((one) => !one.obliged);
  const obliged = answer.ranked.filter((one) => one.obliged);
  const most = Math.max(1e-9, ...answer.ranked.map((one) => one.score));
  const list = (ranked: ScoringRanked[]) => (
    <ol class="ranking">
      {ranked.map((one) => <Line key={one.element.key} one={one} most={most} before={before.get(one.element.key)} current={one.element.key === current} onChoose={onChoose} />)}
    </ol>
  );
  const whole = useGliding(answer);
  return (
    <div ref={whole}>
      {free.length > 0 && list(free)}
      {obliged.length > 0 && (
        <details class="ranking-more">
          <summary>{t.obliged(obliged.length)}</summary>
          <p class="muted">{t.obligedText}</p>
          {list(obliged)}
        </details>
      )}
      {answer.not_weighable.length > 0 && (
        <details class="ranking-more" open={free.length === 0}>
          <summary>{t.notWeighable(answer.not_weighable.length)}</summary>
          <p class="muted">{t.notWeighableText}</p>
          <ul class="ranking-none">
            {answer.not_weighable.map((one) => (
              <li key={one.element.key}>
                <button type="button" class="link-button" aria-current={one.element.key === current ? "true" : undefined} onClick={() => onChoose(one.element.key)}>{one.element.name}</button>
                <span class="muted"> {inLanguage(one.why)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Line({ one, most, before, current, onChoose }: { one: ScoringRanked; most: number; before: number | undefined; current: boolean; onChoose(key: string): void }) {
  const t = words.value.scoring;
  const moved = before === undefined ? 0 : before - one.rank;
  return (
    <li data-key={one.element.key} class={current ? "is-current" : undefined}>
      <button type="button" aria-current={current ? "true" : undefined} onClick={() => onChoose(one.element.key)}>
        <span class="ranking-rank">{one.rank}</span>
        <span class="ranking-name">{one.element.name}{one.by_hand !== null && one.by_hand !== undefined && <span class="muted"> · {t.handMark}</span>}{one.assumptions.length > 0 && <span class="assumed">{words.value.assumption}</span>}</span>
        <span class="ranking-moved" data-way={moved > 0 ? "up" : moved < 0 ? "down" : undefined}>{moved === 0 ? "" : <><span aria-hidden="true">{moved > 0 ? "▲" : "▼"}{Math.abs(moved)}</span><span class="visually-hidden">{moved > 0 ? t.up(moved) : t.down(-moved)}</span></>}</span>
        <span class="ranking-score">{formatNumber(one.score, 1)}</span>
        <span class="ranking-bar" aria-hidden="true"><span style={{ inlineSize: `${Math.max(0, Math.min(100, (100 * one.score) / most))}%` }} /></span>
      </button>
    </li>
  );
}

// First, last, invert, play: what stands elsewhere than before begins where it was.
function useGliding(answer: ScoringAnswer) {
  const whole = useRef<HTMLDivElement>(null);
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const next = new Map<string, number>();
    for (const line of whole.current?.querySelectorAll<HTMLElement>("[data-key]") ?? []) {
      const key = line.dataset.key!;
      next.set(key, line.offsetTop);
      const was = places.current.get(key);
      if (still || was === undefined || was === line.offsetTop) continue;
      line.animate([{ transform: `translateY(${was - line.offsetTop}px)` }, { transform: "none" }], { duration: 260, easing: "ease-out" });
    }
    places.current = next;
  }, [answer]);
  return whole;
}
