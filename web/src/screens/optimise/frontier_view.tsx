// Value against budget: a line with the points where the choice turns, the same as a table, and what one step more of each limit is worth.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { FrontierAnswer, FrontierPoint, WorthAnswer } from "../../api/model";
import { savePicture } from "../../figures/save_picture";
import { inLanguage } from "../../notation/language";
import { formatMoneyShort, formatNumber, formatShare } from "../../notation/numbers";
import { words } from "../../words";
import { layOut, turns, usable } from "./frontier_layout";
import { Links, Names } from "./links";
import { RunLine } from "./run_line";
import type { LensRun } from "./run";
import "../../style/optimise/frontier_view.css";

const kHeight = 300;
const kMargin = { top: 16, right: 20, bottom: 46, left: 54 };

interface Props {
  frontier: LensRun<never, FrontierAnswer>;
  worth: LensRun<never, WorthAnswer>;
  factor: number; // of the money, of the question on the screen
  onFactor(factor: number): void;
  onFrontier(): void;
  onWorth(): void;
}

export function FrontierView({ frontier, worth, factor, onFactor, onFrontier, onWorth }: Props) {
  const t = words.value.optimise.frontier;
  const answer = frontier.answer.value;
  return (
    <>
      <section aria-labelledby="frontier">
        <h2 id="frontier">{t.title}</h2>
        <p class="lead">{t.lead}</p>
        <RunLine run={frontier} again={answer ? undefined : { label: t.start, start: onFrontier }} />
        {answer && <Picture answer={answer} factor={factor} onFactor={onFactor} />}
        {answer && <Turns answer={answer} factor={factor} onFactor={onFactor} />}
      </section>
      <section aria-labelledby="worth">
        <h2 id="worth">{t.worth}</h2>
        <p class="lead">{t.worthLead}</p>
        <RunLine run={worth} again={worth.answer.value ? undefined : { label: t.start, start: onWorth }} />
        {worth.answer.value && <WorthTable answer={worth.answer.value} />}
      </section>
    </>
  );
}

function Picture({ answer, factor, onFactor }: { answer: FrontierAnswer; factor: number; onFactor(factor: number): void }) {
  const t = words.value.optimise.frontier;
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const room = useSignal(760);
  useEffect(() => {
    const observer = new ResizeObserver(() => (room.value = frame.current!.clientWidth));
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);
  const width = Math.max(300, Math.min(room.value, 900));
  const { points } = answer;
  const { x, y, line, bounds, valueTicks } = layOut(points, width, kHeight, kMargin);
  const every = Math.max(1, Math.ceil(points.length / Math.floor((width - kMargin.left) / 64)));
  const middle = points.findIndex((point) => Math.abs(point.share - 1) < 1e-6);
  const labelled = (index: number) => (middle < 0 ? index % every === 0 : (index - middle) % every === 0);
  return (
    <>
      <div ref={frame}>
        <svg ref={svg} class="frontier" width={width} height={kHeight} viewBox={`0 0 ${width} ${kHeight}`} role="img" aria-label={t.alt(points.filter(usable).length, points.filter(turns).length)}>
          {valueTicks.map((value) => (
            <g key={value}>
              <line class={value === 0 ? "pic-line-year" : "pic-line"} x1={kMargin.left} x2={width - kMargin.right} y1={y(value)} y2={y(value)} />
              <text class="pic-quarter" x={kMargin.left - 8} y={y(value) + 4} text-anchor="end">{formatNumber(value, 1)}</text>
            </g>
          ))}
          {points.map((point, index) => labelled(index) && (
            <g key={point.share}>
              <text class="pic-quarter" x={x(point.share)} y={kHeight - kMargin.bottom + 18} text-anchor="middle">{formatShare(point.share * factor, 0)}</text>
              <text class="pic-quarter" x={x(point.share)} y={kHeight - kMargin.bottom + 34} text-anchor="middle">{formatMoneyShort(point.incidental)}</text>
            </g>
          ))}
          <line class="frontier-now" x1={x(1)} x2={x(1)} y1={kMargin.top} y2={kHeight - kMargin.bottom} />
          <path class="frontier-bound" d={bounds} />
          <path class="frontier-line" d={line} />
          {points.filter(usable).map((point) => (
            <circle key={point.share} class={turns(point) ? "frontier-turn" : "frontier-point"} cx={x(point.share)} cy={y(point.value)} r={turns(point) ? 4.5 : 2.5}>
              <title>{`${formatShare(point.share * factor, 0)}: ${t.points(formatNumber(point.value, 1))}`}</title>
            </circle>
          ))}
        </svg>
      </div>
      <p class="legend">
        <span><i class="key key-line" /> {t.value}</span>
        <span><i class="key key-dash" /> {t.bound}</span>
        <span><i class="key key-dot" /> {t.turn}</span>
        <span class="grow" />
        <button type="button" class="link-button" onClick={() => void savePicture(svg.current!, t.file, "svg")}>SVG</button>
        <button type="button" class="link-button" onClick={() => void savePicture(svg.current!, t.file, "png")}>PNG</button>
      </p>
      <label class="frontier-choose"><span>{t.choose}</span>
        <select class="utrecht-select utrecht-select--html-select" value={String(1)} onChange={(event) => onFactor(Math.round(Number(event.currentTarget.value) * factor * 1e4) / 1e4)}>
          {points.filter(usable).map((point) => <option key={point.share} value={String(point.share)}>{`${formatShare(point.share * factor, 0)} · ${t.points(formatNumber(point.value, 1))}`}</option>)}
        </select>
      </label>
    </>
  );
}

function Turns({ answer, factor, onFactor }: { answer: FrontierAnswer; factor: number; onFactor(factor: number): void }) {
  const t = words.value.optimise.frontier;
  const all = useSignal(false);
  const shown = all.value ? answer.points : answer.points.filter((point, index) => turns(point) || !usable(point) || (index > 0 && !usable(answer.points[index - 1]!)));
  const row = (point: FrontierPoint) => (
    <tr key={point.share} class={Math.abs(point.share - 1) < 1e-6 ? "is-now" : ""}>
      <th scope="row">{formatShare(point.share * factor, 0)}</th>
      <td class="cell-figure" data-label={t.money}>{formatMoneyShort(point.incidental)}</td>
      <td class="cell-figure" data-label={t.value}>{usable(point) ? formatNumber(point.value, 1) : "–"}</td>
      <td class="cell-figure" data-label={t.count}>{usable(point) ? point.planned.length : "–"}</td>
      <td data-label={t.comes}>{!usable(point) ? t.impossible : point.comes.length > 0 && <span><Names list={point.comes.map((element) => ({ element }))} /></span>}</td>
      <td data-label={t.goes}>{point.goes.length > 0 && <span><Names list={point.goes.map((element) => ({ element }))} /></span>}</td>
      <td>{usable(point) && <button type="button" class="link-button" aria-label={t.useOf(formatShare(point.share * factor, 0))} onClick={() => onFactor(Math.round(point.share * factor * 1e4) / 1e4)}>{t.use}</button>}</td>
    </tr>
  );
  return (
    <>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={t.table}>
        <table class="utrecht-table table plan-table stacked">
          <caption class="table-caption">{t.table}</caption>
          <thead><tr><th scope="col">{t.share}</th><th scope="col" class="cell-figure">{t.money}</th><th scope="col" class="cell-figure">{t.value}</th><th scope="col" class="cell-figure">{t.count}</th><th scope="col">{t.comes}</th><th scope="col">{t.goes}</th><th scope="col"><span class="hidden">{t.use}</span></th></tr></thead>
          <tbody>{shown.map(row)}</tbody>
        </table>
      </div>
      <p><button type="button" class="link-button" aria-pressed={all.value} onClick={() => (all.value = !all.value)}>{all.value ? t.onlyTurns : t.allSteps}</button></p>
    </>
  );
}

function WorthTable({ answer }: { answer: WorthAnswer }) {
  const t = words.value.optimise.frontier;
  const paying = answer.limits.filter((limit) => limit.more.at_least > 0.005).sort((one, other) => other.more.at_least - one.more.at_least);
  const free = answer.limits.filter((limit) => limit.more.at_least <= 0.005);
  return (
    <>
      {paying.length === 0 ? <p>{t.noneWorth}</p> : (
        <div class="scroll-x" tabIndex={0} role="region" aria-label={`${t.worth}: ${words.value.optimise.table}`}>
          <table class="utrecht-table table plan-table stacked">
            <thead><tr><th scope="col">{t.step}</th><th scope="col" class="cell-figure">{t.more}</th><th scope="col">{t.comes}</th><th scope="col">{t.goes}</th></tr></thead>
            <tbody>
              {paying.map((limit, index) => (
                <tr key={index}>
                  <th scope="row">{inLanguage(limit.what)}</th>
                  <td class="cell-figure" data-label={t.more}>{limit.more.proven ? t.exactly(formatNumber(limit.more.at_least, 2)) : t.atLeast(formatNumber(limit.more.at_least, 2))}</td>
                  <td data-label={t.comes}>{limit.brings.length > 0 ? <span><Links list={limit.brings} /></span> : limit.moves.length > 0 && <span class="muted">{t.earlier(limit.moves.length)}</span>}</td>
                  <td data-label={t.goes}>{limit.displaces.length > 0 && <span><Links list={limit.displaces} /></span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {free.length > 0 && <details class="why"><summary>{t.freeLimits(free.length)}</summary><ul>{free.map((limit, index) => <li key={index}>{inLanguage(limit.what)}</li>)}</ul></details>}
      <details class="why"><summary>{words.value.why}</summary><p>{t.worthMethod}</p></details>
    </>
  );
}
