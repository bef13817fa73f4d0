// Where everything on the roadmap goes: plain numbers, so that picture and tests agree. Lanes are goals; what serves no goal has a lane of its own.
import type { PortfolioPlanned } from "../../api/model";
import { quarterNumber } from "../../notation/dates";

export interface Bar {
  planned: PortfolioPlanned;
  row: number; // from the top, headings of lanes included
  from: number; // quarters after the first
  to: number; // one past the last
}
export interface Lane {
  name: string | undefined; // undefined: no goal
  row: number;
  count: number;
}
export interface Roadmap {
  lanes: Lane[];
  bars: Bar[];
  rows: number;
}

// Each initiative stands in the lane of the first goal it contributes to; lanes in the order of their first start.
export function layOut(planned: PortfolioPlanned[], firstQuarter: string): Roadmap {
  const first = quarterNumber(firstQuarter);
  const groups = new Map<string | undefined, PortfolioPlanned[]>();
  const ordered = [...planned].sort((one, other) => quarterNumber(one.start) - quarterNumber(other.start) || quarterNumber(one.end) - quarterNumber(other.end));
  for (const one of ordered) {
    const lane = one.goals[0]?.name;
    groups.set(lane, [...(groups.get(lane) ?? []), one]);
  }
  const lanes: Lane[] = [];
  const bars: Bar[] = [];
  let row = 0;
  for (const [name, list] of [...groups].sort(([one], [other]) => Number(one === undefined) - Number(other === undefined))) {
    lanes.push({ name, row, count: list.length });
    row++;
    for (const one of list) {
      bars.push({ planned: one, row, from: quarterNumber(one.start) - first, to: quarterNumber(one.end) - first + 1 });
      row++;
    }
  }
  return { lanes, bars, rows: row };
}
