// Questions side by side: the one on the screen, what-ifs on top of it, and those that were kept. A kept one is an element of the register: the
// question as the lens takes it, what is different in words, and the plan that came out of it then.
import { request } from "../../api/client";
import { today } from "../../api/lenses";
import type { CommittedDocument, ElementDocument, ElementPage, HistoryPage, PortfolioAnswer, PortfolioOptions, RegisterDocument } from "../../api/model";
import { wrote } from "../../app/state";
import { recall, remember } from "../../base/preferences";
import type { Placement } from "./run";
import { keysIn, optionsOf, readWhatIf, whatIfOf, without, writeWhatIf, type WhatIf } from "./what_if";

const kType = "plan_scenario";
const kMost = 200;

export interface Kept {
  key: string;
  name: string;
  whatIf: WhatIf;
  changed: string[]; // in words
  computedOn: string | undefined;
  author: string | undefined;
  value: number | undefined;
  bound: number | undefined;
  digest: string | undefined;
  outcome: Placement[]; // the plan as it was
  gone: Gone[]; // what its question names and is in the register no more
}
export interface Gone {
  key: string;
  name: string; // as it was, or its key
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

// undefined for what is no question any more: somebody changed it by hand into something else.
export function keptOf({ key, fields }: ElementDocument): Kept | undefined {
  let whatIf: WhatIf;
  try {
    whatIf = whatIfOf(JSON.parse(text(fields.question) ?? "{}") as Partial<PortfolioOptions>);
  } catch {
    return undefined;
  }
  const rows = (fields.plan_outcome ?? []) as { initiative?: string; name?: string; start?: string; variant?: string }[];
  return {
    key, whatIf, name: text(fields.name) ?? key, changed: (text(fields.changed) ?? "").split("\n").filter((line) => line !== ""),
    computedOn: text(fields.computed_on), author: undefined, value: number(fields.plan_value), bound: number(fields.plan_bound), digest: text(fields.plan_digest),
    gone: keysIn(whatIf).map((key) => ({ key, name: rows.find((row) => row.initiative === key)?.name ?? key })), // until one knows that they are there
    outcome: rows.flatMap((row) => (row.initiative && row.start ? [{ initiative: row.initiative, start: row.start, variant: row.variant ?? "" }] : [])),
  };
}

export async function keptScenarios(): Promise<Kept[]> {
  const page = await request<ElementPage>("GET", "/elements", { query: { type: kType, pageSize: kMost } });
  const kept = page.elements.flatMap((element) => keptOf(element as ElementDocument) ?? []);
  const there = await keysThere([...new Set(kept.flatMap((one) => one.gone.map(({ key }) => key)))]);
  return Promise.all(kept.map(async (one) => ({ ...one, gone: one.gone.filter(({ key }) => !there.has(key)), author: await authorOf(one.key) })));
}

async function keysThere(keys: string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const page = await request<ElementPage>("GET", "/elements", { query: { filter: `key:is:${keys.join("|")}`, fields: "name", pageSize: 1000 } });
  return new Set(page.elements.map((element) => element.key));
}

// Who kept it: the first in its history.
async function authorOf(key: string): Promise<string | undefined> {
  try {
    const history = await request<HistoryPage>("GET", `/elements/${encodeURIComponent(key)}/history`);
    return history.entries.at(-1)?.author;
  } catch {
    return undefined; // not for everybody to see
  }
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;

// Under the name of one that is there it takes its place.
export async function keepScenario(name: string, whatIf: WhatIf, plan: PortfolioAnswer, changed: string[], kept: Kept[]): Promise<void> {
  const { head } = await request<RegisterDocument>("GET", "/register");
  const { today: _, ...question } = optionsOf(whatIf, today());
  const fields = {
    name, question: JSON.stringify(question), changed: changed.join("\n"), computed_on: today(),
    plan_value: round(plan.value), plan_bound: round(plan.bound), plan_digest: plan.digest, plan_revision: head,
    plan_incidental: plan.years.reduce((sum, year) => sum + year.incidental, 0), plan_structural: plan.years.at(-1)?.structural ?? 0,
    plan_outcome: plan.planned.map((one) => ({ initiative: one.element.key, name: one.element.name, start: one.start, ...(one.variant ? { variant: one.variant } : {}) })),
  };
  const known = kept.find((one) => one.name === name);
  await commit(head, known ? { kind: "set_fields", target: known.key, fields } : { kind: "add_element", type: kType, fields });
}

// The question without what is gone; the plan of then stays as it was.
export async function mendScenario(kept: Kept): Promise<void> {
  const { head } = await request<RegisterDocument>("GET", "/register");
  const { today: _, ...question } = optionsOf(without(kept.whatIf, kept.gone.map(({ key }) => key)), today());
  await commit(head, { kind: "set_fields", target: kept.key, fields: { question: JSON.stringify(question) } });
}

export async function dropScenario(key: string): Promise<void> {
  const { head } = await request<RegisterDocument>("GET", "/register");
  await commit(head, { kind: "remove", target: key });
}

async function commit(base: number, change: object): Promise<void> {
  wrote(await request<CommittedDocument>("POST", "/changes", { body: { base_revision: base, reason: "", changes: [change] } }));
}

// Earlier builds kept scenarios in the browser, by name and address. They are offered once, and go.
export interface FromBrowser {
  name: string;
  whatIf: WhatIf;
}
export function scenariosInBrowser(): FromBrowser[] {
  try {
    const read = JSON.parse(recall("scenarios") ?? "[]") as unknown;
    if (!Array.isArray(read)) return [];
    return read.flatMap((one: { name?: unknown; query?: unknown } | null) => (typeof one?.name === "string" && typeof one.query === "string" ? [{ name: one.name, whatIf: readWhatIf(new URLSearchParams(one.query)) }] : []));
  } catch {
    return [];
  }
}
export const leaveInBrowser = (left: FromBrowser[]): void =>
  remember("scenarios", left.length === 0 ? undefined : JSON.stringify(left.map(({ name, whatIf }) => ({ name, query: writeWhatIf(whatIf).toString() }))));

const times = (one: number, factor: number) => Math.round(one * factor * 1e4) / 1e4;
export const presets = [
  { id: "money90", change: (base: WhatIf): WhatIf => ({ ...base, moneyFactor: times(base.moneyFactor, 0.9) }) },
  { id: "money80", change: (base: WhatIf): WhatIf => ({ ...base, moneyFactor: times(base.moneyFactor, 0.8) }) },
  { id: "money110", change: (base: WhatIf): WhatIf => ({ ...base, moneyFactor: times(base.moneyFactor, 1.1) }) },
  { id: "people90", change: (base: WhatIf): WhatIf => ({ ...base, peopleFactor: times(base.peopleFactor, 0.9) }) },
] as const;
export type PresetId = (typeof presets)[number]["id"];
