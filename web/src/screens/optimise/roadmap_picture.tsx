// The roadmap as a picture: a lane per goal, a bar per initiative, quarters from left to right; with the same as a table beside it.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { PortfolioAnswer, PortfolioPlanned } from "../../api/model";
import { address } from "../../base/router";
import { savePicture } from "../../figures/save_picture";
import { formatQuarter, quarterFromNumber, quarterNumber } from "../../notation/dates";
import { formatMoney, formatMoneyShort } from "../../notation/numbers";
import { words } from "../../words";
import { differences } from "./differences";
import { layOut } from "./roadmap";
import "../../style/optimise/roadmap_picture.css";

const kRow = 26;
const kHead = 38;

export function totalCost(planned: PortfolioPlanned): number {
  return planned.costs.reduce((sum, year) => sum + year.incidental, 0);
}

// `before`: the answer before; what came in is marked, what moved shows where it stood.
export function RoadmapPicture({ plan, before }: { plan: PortfolioAnswer; before: PortfolioAnswer | undefined }) {
  const t = words.value.optimise;
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const room = useSignal(960);
  useEffect(() => {
    const observer = new ResizeObserver(() => (room.value = frame.current!.clientWidth));
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);
  const { lanes, bars, rows } = layOut(plan.planned, plan.first_quarter);
  const first = quarterNumber(plan.first_quarter);
  const change = before ? differences(before, plan) : undefined;
  const stood = new Map(change?.moved.map((one) => [one.planned.element.key, one.before]));
  const isNew = new Set(change?.comes.map((one) => one.element.key));
  const width = Math.max(room.value, 620);
  const names = Math.min(320, Math.max(170, width * 0.34));
  const column = (width - names - 8) / plan.quarters;
  const height = kHead + rows * kRow + 8;
  const x = (quarter: number) => names + quarter * column;
  const quarters = Array.from({ length: plan.quarters }, (_, index) => quarterFromNumber(first + index));
  const clip = (text: string, space: number) => (text.length * 6.6 > space ? `${text.slice(0, Math.floor(space / 6.6) - 1)}…` : text);
  return (
    <>
      <div class="scroll-x roadmap" ref={frame} tabIndex={0} role="region" aria-label={t.roadmap}>
        <svg ref={svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.roadmapAlt(plan.planned.length)}>
          {quarters.map((quarter, index) => {
            const year = quarter.slice(0, 4);
            const begins = index === 0 || quarter.endsWith("Q1");
            return (
              <g key={quarter}>
                {begins && <text class="pic-year" x={x(index) + 4} y={14}>{year}</text>}
                {column >= 22 && <text class="pic-quarter" x={x(index) + column / 2} y={31} text-anchor="middle">{quarter.slice(5)}</text>}
                <line class={begins ? "pic-line-year" : "pic-line"} x1={x(index)} x2={x(index)} y1={begins ? 2 : kHead} y2={height - 4} />
              </g>
            );
          })}
          <line class="pic-line-year" x1={x(plan.quarters)} x2={x(plan.quarters)} y1={kHead} y2={height - 4} />
          {lanes.map((lane) => (
            <g key={lane.name ?? ""}>
              <rect class="pic-paper" x={0} width={width - 8} y={kHead + lane.row * kRow} height={kRow - 1} />
              <line class="pic-line-year" x1={0} x2={width - 8} y1={kHead + lane.row * kRow} y2={kHead + lane.row * kRow} />
              <text class="pic-lane" x={0} y={kHead + lane.row * kRow + 18}>{clip(lane.name ?? t.noGoal, width - 20)}</text>
            </g>
          ))}
          {bars.map((bar) => {
            const top = kHead + bar.row * kRow;
            const left = x(Math.max(0, bar.from)) + 1.5;
            const right = x(Math.min(plan.quarters, bar.to)) - 1.5;
            const was = stood.get(bar.planned.element.key);
            const cost = totalCost(bar.planned);
            const label = cost > 0 ? formatMoneyShort(cost) : "";
            const inside = right - left > label.length * 6.6 + 10;
            return (
              <g key={bar.planned.element.key}>
                <a href={address(["element", bar.planned.element.key])}>
                  <text class="pic-name" x={12} y={top + 17}>{clip(bar.planned.element.name, names - 16)}</text>
                </a>
                {was && <rect class="pic-ghost" x={x(Math.max(0, quarterNumber(was.start) - first)) + 1.5} y={top + 3} width={Math.max(2, (Math.min(plan.quarters, quarterNumber(was.end) - first + 1) - Math.max(0, quarterNumber(was.start) - first)) * column - 3)} height={kRow - 6} rx={2}><title>{t.stood(formatQuarter(was.start), formatQuarter(was.end))}</title></rect>}
                {isNew.has(bar.planned.element.key) && <text class="pic-new" x={2} y={top + 17}>+</text>}
                <rect class={`pic-bar pic-${bar.planned.ground}`} x={left} y={top + 5} width={Math.max(2, right - left)} height={kRow - 10} rx={2}>
                  <title>{`${bar.planned.element.name}: ${formatQuarter(bar.planned.start)} – ${formatQuarter(bar.planned.end)}${cost > 0 ? `, ${formatMoney(cost)}` : ""}`}</title>
                </rect>
                {label && <text class={!inside ? "pic-beside" : bar.planned.ground === "chosen" || bar.planned.ground === "needed" ? "pic-in-bar" : "pic-in-soft"} x={inside ? left + 6 : right + 5} y={top + 17}>{label}</text>}
              </g>
            );
          })}
        </svg>
      </div>
      <p class="legend">
        <span><i class="key key-chosen" /> {t.grounds.chosen}</span>
        <span><i class="key key-mandatory" /> {t.mustLegend}</span>
        {isNew.size > 0 && <span><b class="pic-new">+</b> {t.newLegend}</span>}
        {stood.size > 0 && <span><i class="key key-ghost" /> {t.ghostLegend}</span>}
        <span class="grow" />
        <button type="button" class="link-button" onClick={() => void savePicture(svg.current!, t.roadmapFile, "svg")}>SVG</button>
        <button type="button" class="link-button" onClick={() => void savePicture(svg.current!, t.roadmapFile, "png")}>PNG</button>
      </p>
    </>
  );
}
