// Where everything of the frontier goes: plain numbers, so that the picture and its tests agree.
import type { FrontierPoint } from "../../api/model";

export const usable = (point: FrontierPoint): boolean => point.status === "optimal" || point.status === "feasible";
export const turns = (point: FrontierPoint): boolean => point.comes.length + point.goes.length > 0;

export interface FrontierLayout {
  x(share: number): number;
  y(value: number): number;
  line: string; // of the values, as a path of steps
  bounds: string; // of what no plan can exceed
  valueTicks: number[];
}

// The value axis begins at 0: half the height is half the value.
export function layOut(points: FrontierPoint[], width: number, height: number, margin: { top: number; right: number; bottom: number; left: number }): FrontierLayout {
  const low = Math.min(...points.map((point) => point.share));
  const high = Math.max(...points.map((point) => point.share));
  const found = points.filter(usable);
  const most = niceCeiling(Math.max(1, ...found.map((point) => Math.max(point.value, Math.min(point.bound, point.value * 1.25)))));
  const x = (share: number) => margin.left + ((share - low) / Math.max(1e-9, high - low)) * (width - margin.left - margin.right);
  const y = (value: number) => height - margin.bottom - (Math.min(value, most) / most) * (height - margin.top - margin.bottom);
  const path = (of: (point: FrontierPoint) => number) => found.map((point, index) => `${index === 0 ? "M" : "L"}${round(x(point.share))} ${round(y(of(point)))}`).join(" ");
  return { x, y, line: path((point) => point.value), bounds: path((point) => point.bound), valueTicks: [0, 0.25, 0.5, 0.75, 1].map((part) => part * most) };
}

const round = (value: number) => Math.round(value * 10) / 10;

// The next 1, 2, 4, 5 or 10 times a power of ten: quarters of it read well.
export function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 5, 10].map((step) => step * power).find((candidate) => candidate >= value - 1e-9) ?? 10 * power;
}
