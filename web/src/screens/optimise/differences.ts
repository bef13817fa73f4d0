// What an answer changed with respect to the one before: plain data, so that the strip, the roadmap and the scenarios agree.
import type { PortfolioAnswer, PortfolioPlanned } from "../../api/model";
import { quarterNumber } from "../../notation/dates";

export interface Moved {
  planned: PortfolioPlanned;
  before: PortfolioPlanned;
  quarters: number; // later; below zero: earlier
}
export interface Differences {
  comes: PortfolioPlanned[];
  goes: PortfolioPlanned[]; // as they were planned
  moved: Moved[];
  value: number; // points more
}

export function differences(before: PortfolioAnswer, now: PortfolioAnswer): Differences {
  const old = new Map(before.planned.map((one) => [one.element.key, one]));
  const current = new Set(now.planned.map((one) => one.element.key));
  const moved: Moved[] = [];
  for (const planned of now.planned) {
    const was = old.get(planned.element.key);
    if (!was || (was.start === planned.start && was.variant === planned.variant)) continue;
    moved.push({ planned, before: was, quarters: quarterNumber(planned.start) - quarterNumber(was.start) });
  }
  return {
    comes: now.planned.filter((one) => !old.has(one.element.key)),
    goes: before.planned.filter((one) => !current.has(one.element.key)),
    moved,
    value: now.value - before.value,
  };
}
