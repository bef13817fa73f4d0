// What one changes about the limits to see what would happen, as it stands in the address: nothing of it is written to the register.
//   money=0.9  people=1.1  quarters=12  running=choose  inc.2027=125000000  str.2028=12000000  days.Projectleider=60  changes.AFD-3=2  pin.INI-4=in|out|2027-Q3
import type { PortfolioOptions } from "../../api/model";

export interface WhatIf {
  moneyFactor: number;
  peopleFactor: number;
  quarters: number | undefined;
  runningMayStop: boolean;
  incidental: Record<string, number>; // cents per year
  structural: Record<string, number>;
  days: Record<string, number>; // per skill and quarter
  changes: Record<string, number>; // per key of a department
  largeChanges: number | undefined; // in departments that have no limit of their own
  pins: Record<string, string>; // by key: "in", "out" or a quarter
}

export const nothing: WhatIf = {
  moneyFactor: 1, peopleFactor: 1, quarters: undefined, runningMayStop: false, incidental: {}, structural: {}, days: {}, changes: {}, largeChanges: undefined, pins: {},
};

const amount = (text: string | null): number | undefined => {
  const value = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
};

export function readWhatIf(query: URLSearchParams): WhatIf {
  const result: WhatIf = { ...nothing, incidental: {}, structural: {}, days: {}, changes: {}, pins: {} };
  result.moneyFactor = amount(query.get("money")) ?? 1;
  result.peopleFactor = amount(query.get("people")) ?? 1;
  const quarters = amount(query.get("quarters"));
  if (quarters !== undefined && quarters >= 1 && quarters <= 80) result.quarters = Math.round(quarters);
  const large = amount(query.get("large"));
  if (large !== undefined) result.largeChanges = Math.round(large);
  result.runningMayStop = query.get("running") === "choose";
  for (const [name, text] of query) {
    const [group, ...rest] = name.split(".");
    const key = rest.join(".");
    if (key === "") continue;
    const value = amount(text);
    if (group === "inc" && value !== undefined) result.incidental[key] = Math.round(value);
    if (group === "str" && value !== undefined) result.structural[key] = Math.round(value);
    if (group === "days" && value !== undefined) result.days[key] = value;
    if (group === "changes" && value !== undefined) result.changes[key] = Math.round(value);
    if (group === "pin" && /^(in|out|\d{4}-Q[1-4])$/.test(text)) result.pins[key] = text;
  }
  return result;
}

export function writeWhatIf(whatIf: WhatIf): URLSearchParams {
  const query = new URLSearchParams();
  if (whatIf.moneyFactor !== 1) query.set("money", String(whatIf.moneyFactor));
  if (whatIf.peopleFactor !== 1) query.set("people", String(whatIf.peopleFactor));
  if (whatIf.quarters !== undefined) query.set("quarters", String(whatIf.quarters));
  if (whatIf.largeChanges !== undefined) query.set("large", String(whatIf.largeChanges));
  if (whatIf.runningMayStop) query.set("running", "choose");
  const groups: [string, Record<string, number | string>][] = [
    ["inc", whatIf.incidental], ["str", whatIf.structural], ["days", whatIf.days], ["changes", whatIf.changes], ["pin", whatIf.pins],
  ];
  for (const [group, values] of groups) for (const key of Object.keys(values).sort()) query.set(`${group}.${key}`, String(values[key]));
  return query;
}

export function changesOf(whatIf: WhatIf): number {
  return [...writeWhatIf(whatIf)].length;
}

// The options of the lens. What is not changed is left to the register.
export function optionsOf(whatIf: WhatIf, seconds: number, today: string): Partial<PortfolioOptions> {
  return {
    today, seconds,
    ...(whatIf.quarters === undefined ? {} : { quarters: whatIf.quarters }),
    ...(whatIf.largeChanges === undefined ? {} : { large_changes: whatIf.largeChanges }),
    running: whatIf.runningMayStop ? "choose" : "continue",
    money_factor: whatIf.moneyFactor, people_factor: whatIf.peopleFactor,
    incidental: whatIf.incidental, structural: whatIf.structural, days: whatIf.days, department_changes: whatIf.changes,
    pins: Object.entries(whatIf.pins).map(([initiative, pin]) =>
      pin === "in" || pin === "out" ? { initiative, choice: pin, variant: "" } : { initiative, choice: "in" as const, start: pin, variant: "" }),
  };
}
