// What one asks of the scores, as it stands in the address; nothing of it is written to the register until one says so.
//   method=ahp  initiative=INI-7  role=Concerncontroller  tab=what_if  hide=1  w.score_urgency=2  c.score_strategy.score_users=3 (−3: three times less)
//   i.score_urgency.INI-7.INI-9=2 (initiatives under a criterion)
import type { ScoringMethod, ScoringOptions } from "../../api/model";

export const methods: ScoringMethod[] = ["levels", "goals", "wsjf", "ahp"];
export const tabs = ["opinions", "what_if", "weights", "methods"] as const;
export type Tab = (typeof tabs)[number];

export interface Comparison {
  one: string;
  other: string;
  times: number;
  criterion?: string; // under which two initiatives are compared; without it these are criteria
}
export interface Question {
  method: ScoringMethod | undefined;
  initiative: string | undefined;
  role: string; // "": the group together
  tab: Tab;
  hideOthers: boolean;
  weights: Record<string, number>;
  comparisons: Comparison[];
}

// Saaty's scale as whole steps: 3 is three times as important, −3 three times less.
export const stepOf = (times: number): number => (times >= 1 ? Math.min(9, Math.round(times)) : -Math.min(9, Math.round(1 / times)));
export const timesOf = (step: number): number => (step >= 1 ? step : step <= -1 ? 1 / -step : 1);

export function readQuestion(query: URLSearchParams): Question {
  const method = query.get("method") as ScoringMethod;
  const tab = query.get("tab") as Tab;
  const question: Question = {
    method: methods.includes(method) ? method : undefined,
    initiative: query.get("initiative") ?? undefined,
    role: query.get("role") ?? "",
    tab: tabs.includes(tab) ? tab : "opinions",
    hideOthers: query.get("hide") === "1",
    weights: {},
    comparisons: [],
  };
  for (const [name, text] of query) {
    const [group, one, other, third] = name.split(".");
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value)) continue;
    if (group === "w" && one && value >= 0 && value <= 1000) question.weights[one] = value;
    if (group === "c" && one && other && one !== other && Math.abs(value) >= 1 && Math.abs(value) <= 9) question.comparisons.push({ one, other, times: timesOf(value) });
    if (group === "i" && one && other && third && other !== third && Math.abs(value) >= 1 && Math.abs(value) <= 9) question.comparisons.push({ one: other, other: third, times: timesOf(value), criterion: one });
  }
  return question;
}

export function writeQuestion(question: Question): URLSearchParams {
  const query = new URLSearchParams();
  if (question.method) query.set("method", question.method);
  if (question.initiative) query.set("initiative", question.initiative);
  if (question.role) query.set("role", question.role);
  if (question.tab !== "opinions") query.set("tab", question.tab);
  if (question.hideOthers) query.set("hide", "1");
  for (const [name, weight] of Object.entries(question.weights)) query.set(`w.${name}`, String(weight));
  for (const { one, other, times, criterion } of question.comparisons) query.set(criterion ? `i.${criterion}.${one}.${other}` : `c.${one}.${other}`, String(stepOf(times)));
  return query;
}

export function optionsOf(question: Question): Partial<ScoringOptions> {
  const options: Partial<ScoringOptions> = {};
  if (question.method) options.method = question.method;
  if (Object.keys(question.weights).length > 0) options.weights = question.weights;
  if (question.comparisons.length > 0) options.comparisons = question.comparisons.map((one) => ({ criterion: "", ...one }));
  return options;
}

const isOf = (each: Comparison, one: string, other: string, criterion: string | undefined) => each.criterion === criterion && each.one === one && each.other === other;

// The same list with another answer to one question; undefined takes it away.
export function compared(comparisons: Comparison[], one: string, other: string, times: number | undefined, criterion?: string): Comparison[] {
  const others = comparisons.filter((each) => !isOf(each, one, other, criterion) && !isOf(each, other, one, criterion));
  return times === undefined ? others : [...others, { one, other, times, ...(criterion ? { criterion } : {}) }];
}
export function timesBetween(comparisons: Comparison[], one: string, other: string, criterion?: string): number | undefined {
  const same = comparisons.find((each) => isOf(each, one, other, criterion));
  if (same) return same.times;
  const turned = comparisons.find((each) => isOf(each, other, one, criterion));
  return turned && 1 / turned.times;
}
