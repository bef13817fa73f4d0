// What one changes about the limits to see what would happen, as it stands in the address: nothing of it is written to the register.
//   money=0.9  people=1.1  quarters=12  running=choose  value=wsjf  inc.2027=125000000  str.2028=12000000  days.Projectleider=60  changes.AFD-3=2  pin.INI-4=in|out|2027-Q3
//   more=incidental~2027~12000000 | days~Projectleider~2027-Q3~5 | large_changes~AFD-3~2027-Q3~1 | later~INI-4~2 : what an answer proposed and somebody took over
import type { LimitChange, PortfolioEnough, PortfolioMend, PortfolioOptions } from "../../api/model";

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
  valueBy: PortfolioOptions["value_by"] | undefined; // otherwise as the weighing frame says
  pins: Record<string, string>; // by key: "in", "out" or a quarter
  more: LimitChange[]; // taken over from an answer, on top of the limits
}

export const nothing: WhatIf = {
  moneyFactor: 1, peopleFactor: 1, quarters: undefined, runningMayStop: false, incidental: {}, structural: {}, days: {}, changes: {}, largeChanges: undefined, valueBy: undefined, pins: {}, more: [],
};

export const valueMethods = ["register", "levels", "goals", "wsjf", "ahp"] as const;

const amount = (text: string | null): number | undefined => {
  const value = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
};

export function readWhatIf(query: URLSearchParams): WhatIf {
  const result: WhatIf = { ...nothing, incidental: {}, structural: {}, days: {}, changes: {}, pins: {}, more: [] };
  result.moneyFactor = amount(query.get("money")) ?? 1;
  result.peopleFactor = amount(query.get("people")) ?? 1;
  const quarters = amount(query.get("quarters"));
  if (quarters !== undefined && quarters >= 1 && quarters <= 80) result.quarters = Math.round(quarters);
  const large = amount(query.get("large"));
  if (large !== undefined) result.largeChanges = Math.round(large);
  result.runningMayStop = query.get("running") === "choose";
  result.valueBy = valueMethods.find((method) => method === query.get("value"));
  for (const text of query.getAll("more")) {
    const change = readChange(text);
    if (change) result.more.push(change);
  }
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
  if (whatIf.valueBy) query.set("value", whatIf.valueBy);
  const groups: [string, Record<string, number | string>][] = [
    ["inc", whatIf.incidental], ["str", whatIf.structural], ["days", whatIf.days], ["changes", whatIf.changes], ["pin", whatIf.pins],
  ];
  for (const [group, values] of groups) for (const key of Object.keys(values).sort()) query.set(`${group}.${key}`, String(values[key]));
  for (const change of whatIf.more) query.append("more", writeChange(change));
  return query;
}

const nothingMore = { whose: "", year: null, quarter: null, money: 0, days: 0, count: 0 };

function writeChange(change: LimitChange): string {
  const whose = encodeURIComponent(change.whose).replaceAll("~", "%7E");
  switch (change.of) {
    case "incidental":
    case "structural": return [change.of, change.year ?? "", change.money].join("~");
    case "days": return [change.of, whose, change.quarter ?? "", change.days].join("~");
    case "large_changes": return [change.of, whose, change.quarter ?? "", change.count].join("~");
    case "later":
    case "earlier": return [change.of, whose, change.count].join("~");
    case "start": return [change.of, whose, change.quarter ?? ""].join("~");
  }
}

function readChange(text: string): LimitChange | undefined {
  const [of, first = "", second = "", third = ""] = text.split("~");
  const whose = safeDecode(first);
  const quarter = /^\d{4}-Q[1-4]$/.test(second) ? second : null;
  const number = (part: string) => (part.trim() !== "" && Number.isFinite(Number(part)) ? Number(part) : undefined);
  const [two, three] = [number(second), number(third)];
  if ((of === "incidental" || of === "structural") && /^\d{4}$/.test(first) && two !== undefined) return { ...nothingMore, of, year: Number(first), money: Math.round(two) };
  if (whose === "") return undefined;
  if (of === "days" && three !== undefined) return { ...nothingMore, of, whose, quarter, days: three };
  if (of === "large_changes" && three !== undefined) return { ...nothingMore, of, whose, quarter, count: Math.round(three) };
  if ((of === "later" || of === "earlier") && two !== undefined) return { ...nothingMore, of, whose, count: Math.round(two) };
  if (of === "start" && quarter) return { ...nothingMore, of, whose, quarter };
  return undefined;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

const kSeveral = 2; // more changes at once than this is no proposal to begin with

// Of the ways to bring something in: first those after which the best plan has it by itself, of these the proven ones.
export function ranked(list: PortfolioEnough[]): PortfolioEnough[] {
  const rank = (enough: PortfolioEnough) => (enough.changes.length > kSeveral ? 2 : 0) + (enough.then?.chosen ? 0 : 1) + (enough.smallest ? 0 : 0.5);
  return list.map((enough, index) => ({ enough, index })).sort((one, other) => rank(one.enough) - rank(other.enough) || one.index - other.index).map(({ enough }) => enough);
}

// Takes over what an answer proposed. A start becomes a choice by hand, which can be seen and undone as such. What the best plan would not take
// in by itself (something else makes better use of the room) is chosen by hand too.
export function takeOver(whatIf: WhatIf, key: string, enough: PortfolioEnough): WhatIf {
  const next = takeChanges(whatIf, enough.changes);
  if (!enough.then?.chosen || next.pins[key] === "out") next.pins[key] = "in";
  return next;
}

// A choice by hand that is let go of, or changes of limits.
export function takeMend(whatIf: WhatIf, mend: PortfolioMend): WhatIf {
  const next = takeChanges(whatIf, mend.changes);
  if (mend.frees) delete next.pins[mend.frees.key];
  return next;
}

export function takeChanges(whatIf: WhatIf, changes: LimitChange[]): WhatIf {
  const pins = { ...whatIf.pins };
  const more = [...whatIf.more];
  for (const change of changes) {
    if (change.of === "start" && change.quarter) pins[change.whose] = change.quarter;
    else add(more, change);
  }
  return { ...whatIf, pins, more };
}

// Twice more of the same limit is one change of the sum.
function add(more: LimitChange[], change: LimitChange): void {
  const at = more.findIndex((one) => one.of === change.of && one.whose === change.whose && one.year === change.year && one.quarter === change.quarter);
  if (at < 0) more.push(change);
  else more[at] = { ...change, money: more[at]!.money + change.money, days: more[at]!.days + change.days, count: more[at]!.count + change.count };
}

export function changesOf(whatIf: WhatIf): number {
  return [...writeWhatIf(whatIf)].length;
}

// The options of the lens. What is not changed is left to the register.
export function optionsOf(whatIf: WhatIf, today: string): Partial<PortfolioOptions> {
  return {
    today,
    ...(whatIf.quarters === undefined ? {} : { quarters: whatIf.quarters }),
    ...(whatIf.largeChanges === undefined ? {} : { large_changes: whatIf.largeChanges }),
    ...(whatIf.valueBy === undefined ? {} : { value_by: whatIf.valueBy }),
    running: whatIf.runningMayStop ? "choose" : "continue",
    money_factor: whatIf.moneyFactor, people_factor: whatIf.peopleFactor,
    incidental: whatIf.incidental, structural: whatIf.structural, days: whatIf.days, department_changes: whatIf.changes,
    changes: whatIf.more,
    pins: Object.entries(whatIf.pins).map(([initiative, pin]) =>
      pin === "in" || pin === "out" ? { initiative, choice: pin, variant: "" } : { initiative, choice: "in" as const, start: pin, variant: "" }),
  };
}

// The other way round: what a question that was kept changes. What this screen has no words for is left to the register.
export function whatIfOf(options: Partial<PortfolioOptions>): WhatIf {
  const pins = Object.fromEntries((options.pins ?? []).flatMap((pin) => (pin.choice === "free" ? [] : [[pin.initiative, pin.choice === "out" ? "out" : (pin.start ?? "in")]])));
  return {
    ...nothing, pins,
    moneyFactor: options.money_factor ?? 1, peopleFactor: options.people_factor ?? 1, quarters: options.quarters, largeChanges: options.large_changes ?? undefined,
    runningMayStop: options.running === "choose", valueBy: valueMethods.find((method) => method === options.value_by),
    incidental: { ...options.incidental }, structural: { ...options.structural }, days: { ...options.days }, changes: { ...options.department_changes },
    more: (options.changes ?? []).map((change) => ({ ...nothingMore, ...change })),
  };
}

// The elements that a question names. Days are of a skill, which is no element.
export function keysIn(whatIf: WhatIf): string[] {
  return [...new Set([...Object.keys(whatIf.pins), ...Object.keys(whatIf.changes), ...whatIf.more.filter((change) => change.of !== "days" && change.whose !== "").map((change) => change.whose)])];
}

// The same question without what it says of these elements.
export function without(whatIf: WhatIf, keys: string[]): WhatIf {
  const kept = <Value>(group: Record<string, Value>) => Object.fromEntries(Object.entries(group).filter(([key]) => !keys.includes(key)));
  return { ...whatIf, pins: kept(whatIf.pins), changes: kept(whatIf.changes), more: whatIf.more.filter((change) => change.of === "days" || !keys.includes(change.whose)) };
}
