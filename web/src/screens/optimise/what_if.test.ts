// The what-if in the address, what an answer changed, and where the frontier is drawn.
import { expect, test } from "vitest";
import type { ElementDocument, FrontierPoint, LimitChange, PortfolioAnswer, PortfolioEnough, PortfolioPlanned } from "../../api/model";
import { differences } from "./differences";
import { layOut, niceCeiling } from "./frontier_layout";
import { keptOf, presets } from "./scenarios";
import { scenarioRows } from "./scenarios_export";
import { changesOf, keysIn, nothing, optionsOf, ranked, readWhatIf, takeMend, takeOver, whatIfOf, without, writeWhatIf, type WhatIf } from "./what_if";

const change = (part: Partial<LimitChange>): LimitChange => ({ of: "incidental", whose: "", year: null, quarter: null, money: 0, days: 0, count: 0, ...part });
const enough = (changes: LimitChange[], part: Partial<PortfolioEnough> = {}): PortfolioEnough =>
  ({ what: [], smallest: false, start: "2027-Q1", changes, keeps: "all_planned", then: { chosen: true, value_more: 1, brings: [], displaces: [] }, ...part });

test("a what-if comes back from the address as it was", () => {
  const whatIf: WhatIf = {
    ...nothing, moneyFactor: 0.9, peopleFactor: 1.1, quarters: 12, runningMayStop: true, largeChanges: 2,
    incidental: { "2027": 125_000_000 }, structural: { "2028": 0 }, days: { "Data-engineer ~ senior/50%": 12.5 }, changes: { "AFD-3": 1 }, pins: { "INI-4": "2027-Q3", "INI-5": "out" },
    more: [
      change({ of: "incidental", year: 2027, money: 12_000_000 }), change({ of: "days", whose: "Ontwerper ~ web & app", quarter: "2027-Q2", days: 2.5 }),
      change({ of: "days", whose: "Projectleider", days: 5 }), change({ of: "large_changes", whose: "AFD-1", quarter: "2028-Q1", count: 1 }), change({ of: "later", whose: "INI-9", count: 2 }),
    ],
  };
  const address = writeWhatIf(whatIf).toString();
  expect(readWhatIf(new URLSearchParams(address))).toEqual(whatIf);
  expect(readWhatIf(new URLSearchParams(""))).toEqual(nothing);
});

test("what is no change in an address is passed over", () => {
  const read = readWhatIf(new URLSearchParams("more=incidental~straks~5&more=days~~2027-Q1~3&more=later~INI-1~&more=%E0%A4%A&more=gift~1&more=days~%25zz~2027-Q1~3"));
  expect(read.more).toEqual([]);
});

test("taking over adds the changes, and pins what would not come in by itself", () => {
  const money = change({ of: "incidental", year: 2027, money: 5_000_000 });
  const once = takeOver({ ...nothing, pins: {} }, "INI-3", enough([money]));
  expect(once.more).toEqual([money]);
  expect(once.pins).toEqual({});
  const twice = takeOver(once, "INI-4", enough([money], { then: { chosen: false, value_more: 0, brings: [], displaces: [] } }));
  expect(twice.more).toEqual([{ ...money, money: 10_000_000 }]);
  expect(twice.pins).toEqual({ "INI-4": "in" });
  const moved = takeOver(nothing, "INI-5", enough([change({ of: "start", whose: "INI-1", quarter: "2027-Q4" })], { then: null }));
  expect(moved.pins).toEqual({ "INI-1": "2027-Q4", "INI-5": "in" });
  expect(moved.more).toEqual([]);
  expect(nothing.more).toEqual([]);
  expect(optionsOf(twice, "2026-11-01").changes).toEqual(twice.more);
});

const planned = (key: string, start: string, variant = ""): PortfolioPlanned => ({ element: { type: "initiative", key, name: key }, start, end: start, variant }) as PortfolioPlanned;
const answer = (list: PortfolioPlanned[], value: number): PortfolioAnswer => ({ planned: list, value }) as PortfolioAnswer;

test("what came in, fell off and moved", () => {
  const before = answer([planned("A", "2027-Q1"), planned("B", "2027-Q2"), planned("C", "2027-Q1", "sober")], 10);
  const now = answer([planned("B", "2027-Q4"), planned("C", "2027-Q1", "volledig"), planned("D", "2027-Q1")], 12);
  const result = differences(before, now);
  expect(result.comes.map((one) => one.element.key)).toEqual(["D"]);
  expect(result.goes.map((one) => one.element.key)).toEqual(["A"]);
  expect(result.moved.map((one) => [one.planned.element.key, one.quarters])).toEqual([["B", 2], ["C", 0]]);
  expect(result.value).toBe(2);
});

test("of the ways in, those that work by themselves and are proven come first", () => {
  const list = [enough([], { then: { chosen: false, value_more: 0, brings: [], displaces: [] } }), enough([]), enough([], { smallest: true })];
  expect(ranked(list)).toEqual([list[2], list[1], list[0]]);
});

test("a scenario is the question on the screen with one thing changed", () => {
  const base = { ...nothing, moneyFactor: 0.9 };
  expect(presets.map((preset) => [preset.id, preset.change(base).moneyFactor, preset.change(base).peopleFactor])).toEqual([
    ["money90", 0.81, 1], ["money80", 0.72, 1], ["money110", 0.99, 1], ["people90", 0.9, 0.9],
  ]);
});

const point = (share: number, value: number, part: Partial<FrontierPoint> = {}): FrontierPoint =>
  ({ share, value, bound: value + 1, status: "feasible", comes: [], goes: [], planned: [], moves: 0, incidental: 0, structural: 0, incidental_used: 0, structural_used: 0, ...part }) as FrontierPoint;

test("the frontier keeps to its frame, starts at nothing and leaves out what cannot be", () => {
  const points = [point(0.5, 0, { status: "infeasible" }), point(1, 60), point(1.5, 90)];
  const { x, y, line, valueTicks } = layOut(points, 500, 300, { top: 10, right: 10, bottom: 40, left: 50 });
  expect(x(0.5)).toBe(50);
  expect(x(1.5)).toBe(490);
  expect(y(0)).toBe(260);
  expect(y(1e9)).toBe(10);
  expect(line.startsWith(`M${x(1)} `)).toBe(true);
  expect(line.match(/[ML]/g)?.length).toBe(2);
  expect(valueTicks).toEqual([0, 25, 50, 75, 100]);
  expect([niceCeiling(0.3), niceCeiling(7), niceCeiling(734), niceCeiling(1000)]).toEqual([0.4, 10, 1000, 1000]);
});

test("where the value comes from stands in the address and goes to the lens; what is no method is left to the register", () => {
  const whatIf = readWhatIf(new URLSearchParams("value=wsjf&money=0.9"));
  expect(whatIf.valueBy).toBe("wsjf");
  expect(readWhatIf(writeWhatIf(whatIf))).toEqual(whatIf);
  expect(changesOf(whatIf)).toBe(2);
  expect(optionsOf(whatIf, "2026-11-22").value_by).toBe("wsjf");
  expect(readWhatIf(new URLSearchParams("value=dobbelen"))).toEqual(nothing);
  expect("value_by" in optionsOf(nothing, "2026-11-22")).toBe(false);
});

test("a question that was kept is the same what-if again", () => {
  const whatIf: WhatIf = {
    ...nothing, moneyFactor: 0.9, peopleFactor: 1.1, quarters: 12, runningMayStop: true, largeChanges: 2, valueBy: "wsjf",
    incidental: { "2027": 125_000_000 }, days: { Projectleider: 12.5 }, changes: { "AFD-3": 1 }, pins: { "INI-4": "2027-Q3", "INI-5": "out", "INI-6": "in" },
    more: [change({ of: "later", whose: "INI-9", count: 2 })],
  };
  const { today: _, ...question } = optionsOf(whatIf, "2026-11-28");
  const element = (fields: Record<string, unknown>) => ({ key: "PSC-1", fields }) as unknown as ElementDocument;
  const kept = keptOf(element({
    name: "Voor de raad", question: JSON.stringify(question), changed: "90% van al het geld\n", plan_value: 12, plan_digest: "abc",
    plan_outcome: [{ initiative: "INI-6", start: "2027-Q1" }, { initiative: "INI-7" }],
  }));
  expect(kept?.whatIf).toEqual(whatIf);
  expect(kept).toMatchObject({ name: "Voor de raad", changed: ["90% van al het geld"], value: 12, bound: undefined, outcome: [{ initiative: "INI-6", start: "2027-Q1", variant: "" }] });
  expect(whatIfOf({})).toEqual(nothing);
  expect(keptOf(element({ name: "Kapot", question: "{" }))).toBeUndefined();
});

test("a clash is mended by a change of a limit, or by letting go of a choice by hand", () => {
  const mend = { limit: 0, what: [], smallest: true, changes: [], frees: null, then: null };
  const pinned = { ...nothing, pins: { "INI-1": "in", "INI-2": "2027-Q1" } };
  expect(takeMend(pinned, { ...mend, frees: { type: "initiative", key: "INI-2", name: "B" } }).pins).toEqual({ "INI-1": "in" });
  expect(takeMend(pinned, { ...mend, changes: [change({ of: "start", whose: "INI-2", quarter: "2027-Q3" })] }).pins).toEqual({ "INI-1": "in", "INI-2": "2027-Q3" });
  expect(takeMend(pinned, { ...mend, changes: [change({ of: "incidental", year: 2027, money: 100 })] }).more).toEqual([change({ of: "incidental", year: 2027, money: 100 })]);
});

test("scenarios side by side go to Excel as they are compared", () => {
  const full = (list: PortfolioPlanned[], value: number, days: number) =>
    ({ planned: list, left_out: [], value, bound: value, clashes: [], years: [{ year: 2027, incidental: 500, structural: 20 }, { year: 2028, incidental: 300, structural: 40 }], capacities: [{ kind: "skill", quarters: [{ used: days }] }, { kind: "change", quarters: [{ used: 9 }] }] }) as unknown as PortfolioAnswer;
  const { heads, rows } = scenarioRows(full([planned("A", "2027-Q1"), planned("B", "2027-Q2")], 10, 4), [{ name: "Minder", changed: ["90% van al het geld"], answer: full([planned("A", "2027-Q4", "sober")], 7, 3) }]);
  expect(heads.slice(1)).toEqual(["Dit plan", "Minder"]);
  const cells = (label: string) => rows.find((row) => row[0]?.kind === "text" && row[0].value === label)?.slice(1);
  expect(cells("Waarde, in punten")).toEqual([{ kind: "number", value: 10 }, { kind: "number", value: 7 }]);
  expect(cells("Incidenteel, alle jaren")?.[0]).toEqual({ kind: "money", cents: 800 });
  expect(cells("Inzet, in dagen")).toEqual([{ kind: "number", value: 4 }, { kind: "number", value: 3 }]);
  expect(cells("Valt af")).toEqual([undefined, { kind: "text", value: "B" }]);
  expect(cells("A")?.[1]).toEqual({ kind: "text", value: "Q4 2027 (sober)" });
  expect(cells("B")?.[1]).toBeUndefined();
});

test("what a question names can be left out of it when it is gone", () => {
  const days = change({ of: "days", whose: "INI-4", quarter: "2027-Q1", days: 2 }); // a skill that is called like a key stays
  const whatIf: WhatIf = { ...nothing, pins: { "INI-4": "in", "INI-5": "out" }, changes: { "AFD-3": 1 }, more: [change({ of: "later", whose: "INI-4", count: 1 }), days] };
  expect(keysIn(whatIf)).toEqual(["INI-4", "INI-5", "AFD-3"]);
  expect(without(whatIf, ["INI-4", "AFD-3"])).toEqual({ ...nothing, pins: { "INI-5": "out" }, more: [days] });
});
