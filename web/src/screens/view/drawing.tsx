// A view as it was drawn: boxes in boxes, lines with their relation, and in the signal colour what the organisation plotted. With the table beside it.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { request } from "../../api/client";
import type { Drawing } from "../../api/model";
import { Problem } from "../../base/problem";
import { navigate } from "../../base/router";
import { savePicture } from "../../figures/save_picture";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import { anchorPoints, layerOf, nextBox, plottedBoxes, wrapText } from "./geometry";
import "../../style/drawing.css";

const kMargin = 12;

export function ModelDrawing({ elementKey }: { elementKey: string }) {
  const t = words.value.view;
  const drawing = useSignal<Drawing | undefined>(undefined);
  const problem = useSignal<unknown>(undefined);
  const zoom = useSignal(window.innerWidth < 600 ? 0.75 : 0); // 0: as wide as the page, which on a telephone nobody can read
  const focus = useSignal(0);
  const svg = useRef<SVGSVGElement>(null);
  const load = () => {
    problem.value = undefined;
    request<Drawing>("GET", `/drawings/${encodeURIComponent(elementKey)}`).then((found) => (drawing.value = found), (fault: unknown) => (problem.value = fault));
  };
  useEffect(load, [elementKey]);
  if (problem.value !== undefined) return <Problem of={problem.value} onRetry={load} />;
  const found = drawing.value;
  if (!found) return <p class="muted" aria-busy="true">{words.value.loading}</p>;
  if (found.boxes.length === 0) return <p class="muted">{t.empty}</p>;

  const boxes = found.boxes;
  const linked = boxes.map((box, index) => ({ box, index })).filter(({ box }) => box.key !== "");
  const move = (event: KeyboardEvent, index: number) => {
    const to = nextBox(boxes, index, event.key);
    if (to === undefined) return;
    event.preventDefault();
    focus.value = to;
    svg.current?.querySelector<SVGElement>(`[data-box="${to}"]`)?.focus();
  };
  const first = linked.some(({ index }) => index === focus.value) ? focus.value : linked[0]?.index;
  const plottedCount = boxes.reduce((count, box) => count + box.plotted.length, 0);
  const width = found.width + 2 * kMargin;
  const height = found.height + 2 * kMargin;
  return (
    <section class="drawing" aria-labelledby="drawing">
      <h2 id="drawing">{t.title}</h2>
      <p class="row-of-buttons">
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => (zoom.value = 0)} aria-pressed={zoom.value === 0}>{t.fit}</button>
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => (zoom.value = 1)} aria-pressed={zoom.value === 1}>100%</button>
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => (zoom.value = Math.min(4, (zoom.value || 1) * 1.25))}>{t.larger}</button>
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => (zoom.value = Math.max(0.2, (zoom.value || 1) / 1.25))}>{t.smaller}</button>
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => void savePicture(svg.current!, found.key, "svg")}>SVG</button>
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => void savePicture(svg.current!, found.key, "png")}>PNG</button>
        {plottedCount > 0 && <span class="muted"><span class="drawing-key" /> {t.plotted(plottedCount)}</span>}
      </p>
      <div class="drawing-scroll" tabIndex={0} role="group" aria-label={t.title}>
        <svg ref={svg} viewBox={`${-kMargin} ${-kMargin} ${width} ${height}`} class="drawing-svg" role="group" aria-label={t.label(found.name, boxes.length, found.lines.length)}
          style={zoom.value === 0 ? { width: "100%", maxWidth: `${width}px` } : { width: `${width * zoom.value}px` }}>
          <defs><marker id="drawing-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8" class="drawing-arrow" /></marker></defs>
          {boxes.map((box, index) => (
            <g key={box.id} class={`drawing-box is-${box.kind} layer-${layerOf(box.concept_name)}${box.key ? " is-linked" : ""}`}
              {...(box.key ? { "data-box": index, tabIndex: index === first ? 0 : -1, role: "link", "aria-label": boxLabel(box), onFocus: () => (focus.value = index), onClick: () => navigate(`/element/${box.key}`),
                onKeyDown: (event: KeyboardEvent) => (event.key === "Enter" ? navigate(`/element/${box.key}`) : move(event, index)) } : {})}>
              <title>{boxLabel(box)}</title>
              <rect x={box.x} y={box.y} width={box.width} height={box.height} style={box.line ? { stroke: box.line } : undefined} />
              {wrapText(box.name, box.width - 8, box.height - 6).map((line, at) => (
                <text key={at} x={box.x + box.width / 2} y={box.y + 14 + at * 13} text-anchor="middle">{line}</text>
              ))}
              {plottedBoxes(box).map((own) => (
                <a key={own.key} href={`/element/${own.key}`} class="drawing-own" onClick={(event) => { event.preventDefault(); event.stopPropagation(); navigate(`/element/${own.key}`); }}>
                  <title>{own.name}</title>
                  <rect x={own.x} y={own.y} width={own.width} height={own.height} />
                  <text x={own.x + own.width / 2} y={own.y + own.height / 2 + 3.5} text-anchor="middle">{wrapText(own.name, own.width - 6, 13)[0]}</text>
                </a>
              ))}
            </g>
          ))}
          {found.lines.map((line) => {
            const points = anchorPoints(found, line);
            if (points.length < 2) return null;
            return (
              <polyline key={line.id} points={points.map((point) => `${point.x},${point.y}`).join(" ")} class={`drawing-line is-${line.relation.toLowerCase() || "plain"}`} marker-end={line.relation && !["Association", "Composition", "Aggregation"].includes(line.relation) ? "url(#drawing-arrow)" : undefined}>
                <title>{[line.relation, line.name].filter(Boolean).join(": ") || t.line}</title>
              </polyline>
            );
          })}
        </svg>
      </div>
      <details class="import-more">
        <summary>{t.asTable(formatNumber(linked.length, 0))}</summary>
        <div class="scroll-x" tabIndex={0} role="region" aria-label={t.asTable(formatNumber(linked.length, 0))}>
          <table class="table lined-table">
            <thead><tr><th scope="col">{t.element}</th><th scope="col">{t.concept}</th><th scope="col">{t.inside}</th><th scope="col">{t.plottedOn}</th></tr></thead>
            <tbody>
              {linked.map(({ box, index }) => (
                <tr key={`${box.id} ${index}`}>
                  <th scope="row"><a href={`/element/${box.key}`}>{box.name}</a></th>
                  <td>{box.concept_name}</td>
                  <td>{box.inside >= 0 ? boxes[box.inside]!.name : ""}</td>
                  <td>{box.plotted.map((own, at) => <span key={own.key}>{at > 0 ? ", " : ""}<a href={`/element/${own.key}`}>{own.name}</a></span>)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function boxLabel(box: Drawing["boxes"][number]): string {
  const own = box.plotted.map((one) => one.name).join(", ");
  return [box.name, box.concept_name, own].filter(Boolean).join(" · ");
}
