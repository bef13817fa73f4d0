import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ElementDocument } from "../api/model";
import type { Column } from "./columns";
import { Edits, type CellEdit, type RowSource } from "./edits";
import type { Row } from "./rows";

const label = (text: string) => ({ nl: text, en: text });
const field = (name: string): Column => ({
  id: name, api: name, label: label(name), kind: "text", field: { name, label: label(name), help: label(""), kind: "text", choices: [], columns: [], unit: "", min: null, max: null, required: false, personal: false, internal: false, own: false },
  sharesRelation: false, width: 1, numeric: false, editable: true, sortable: true,
});
const goal: Column = { id: "contributes_to", api: "contributes_to", label: label("Doel"), kind: "relation", relation: { relation: "contributes_to", incoming: false, other: ["goal"], label: label("Doel") }, sharesRelation: false, width: 1, numeric: false, editable: true, sortable: false };
const owner: Column = { ...goal, id: "owns.in", api: "owns.in", relation: { relation: "owns", incoming: true, other: [], label: label("Eigenaar") } };

class FakeRows implements RowSource {
  constructor(readonly list: Row[]) {}
  indexOf = (key: string) => this.list.findIndex((row) => row.element.key === key);
  row = (index: number) => this.list[index];
  reread = vi.fn(async (keys: string[]) => {
    for (const key of keys) this.list[this.indexOf(key)] = { ...this.list[this.indexOf(key)]!, base: this.list[this.indexOf(key)]!.base + 10 };
  });
}
const row = (key: string, base: number, relations: ElementDocument["relations"] = []): Row => ({ element: { key, type: "initiative", name: key, revision: 1, fields: {}, relations: relations! }, base });
const edit = (key: string, column: Column, value: unknown): CellEdit => ({ key, column, value, text: String(value) });

type Answer = { status: number; body: unknown };
let sent: { base_revision: number; changes: Record<string, unknown>[] }[] = [];
let answers: Answer[] = [];
beforeEach(() => {
  sent = [];
  answers = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)));
    const { status, body } = answers.shift() ?? { status: 200, body: { revision: 100 + sent.length, repeated: false, added: [] } };
    return new Response(JSON.stringify(body), { status, headers: { "content-type": status === 200 ? "application/json" : "application/problem+json" } });
  });
});
afterEach(() => vi.unstubAllGlobals());
const problem = (status: number, errors: unknown[]): Answer => ({ status, body: { type: "x", title: "Nee", status, errors } });

describe("saving", () => {
  test("one cell is one change against the revision that was on the screen", async () => {
    const rows = new FakeRows([row("INI-1", 7)]);
    const edits = new Edits(() => rows);
    const work = edits.save([edit("INI-1", field("size"), "large")]);
    expect([...edits.cells.value.values()][0]!.state).toBe("saving");
    expect(await work).toEqual({ saved: 1, failed: [] });
    expect(sent).toEqual([{ base_revision: 7, reason: "", changes: [{ kind: "set_fields", target: "INI-1", fields: { size: "large" } }] }]);
    expect(edits.cells.value.size).toBe(0);
    expect(rows.reread).toHaveBeenCalledWith(["INI-1"]);
  });

  test("a second change of the same cell goes by the revision that the first one made", async () => {
    const rows = new FakeRows([row("INI-1", 7)]);
    const edits = new Edits(() => rows);
    await Promise.all([edits.save([edit("INI-1", field("size"), "a")]), edits.save([edit("INI-1", field("size"), "b")])]);
    expect(sent.map((one) => one.base_revision)).toEqual([7, 17]);
  });

  test("rows read at different revisions do not vouch for one another", async () => {
    const edits = new Edits(() => new FakeRows([row("INI-1", 7), row("INI-2", 9), row("INI-3", 7)]));
    await edits.save(["INI-1", "INI-2", "INI-3"].map((key) => edit(key, field("size"), "x")));
    expect(sent.map((one) => [one.base_revision, one.changes.length])).toEqual([[7, 2], [9, 1]]);
  });

  test("links are added and taken away, in the direction of the column", async () => {
    const present = [{ type: "contributes_to", direction: "out" as const, links: [{ relation: "@4", element: { key: "DOEL-1", type: "goal", name: "Een" } }, { relation: "@5", element: { key: "DOEL-2", type: "goal", name: "Twee" } }] }];
    const edits = new Edits(() => new FakeRows([row("INI-1", 7, present)]));
    await edits.save([edit("INI-1", goal, ["DOEL-2", "DOEL-3"])]);
    await edits.save([edit("INI-1", owner, ["ROL-1"])]);
    expect(sent[0]!.changes).toEqual([{ kind: "remove", target: "@4" }, { kind: "add_relation", type: "contributes_to", from: "INI-1", to: "DOEL-3" }]);
    expect(sent[1]!.changes).toEqual([{ kind: "add_relation", type: "owns", from: "ROL-1", to: "INI-1" }]);
  });

  test("what is refused is marked with its reason, and the rest is saved all the same", async () => {
    answers = [problem(400, [{ id: "model.bad", detail: "Mag niet.", mend: "Doe anders.", where: { path: "$.changes[1].fields.size" } }])];
    const edits = new Edits(() => new FakeRows([row("INI-1", 7), row("INI-2", 7), row("INI-3", 7)]));
    const outcome = await edits.save(["INI-1", "INI-2", "INI-3"].map((key) => edit(key, field("size"), "x")));
    expect(outcome.saved).toBe(2);
    expect(outcome.failed.map(({ key, why }) => [key, why])).toEqual([["INI-2", "Mag niet. Doe anders."]]);
    expect(sent[1]!.changes.map((change) => change["target"])).toEqual(["INI-1", "INI-3"]);
    expect(edits.cells.value.get("INI-2 size")!.state).toBe("failed");
    expect(edits.cells.value.size).toBe(1);
  });

  test("a refusal that names no change refuses all", async () => {
    answers = [problem(400, [])];
    const edits = new Edits(() => new FakeRows([row("INI-1", 7)]));
    expect((await edits.save([edit("INI-1", field("size"), "x")])).failed.length).toBe(1);
  });
});

describe("a field that somebody else changed", () => {
  const conflict = problem(409, [{ id: "registry.field_changed_since", detail: "…", where: { element: "INI-1", field: "size" }, arguments: { base: "S", current: "M", proposed: "L" } }]);

  test("waits for a choice, with both values", async () => {
    answers = [conflict];
    const edits = new Edits(() => new FakeRows([row("INI-1", 7)]));
    expect((await edits.save([edit("INI-1", field("size"), "L")])).saved).toBe(0);
    expect(edits.conflicts.value).toMatchObject([{ mine: "L", theirs: "M", before: "S" }]);
    expect(edits.cells.value.get("INI-1 size")!.state).toBe("conflict");
  });

  test("keeps theirs, or takes mine against what there is now", async () => {
    answers = [conflict, conflict];
    const rows = new FakeRows([row("INI-1", 7)]);
    const edits = new Edits(() => rows);
    await edits.save([edit("INI-1", field("size"), "L")]);
    await edits.settle(edits.conflicts.value[0]!, "theirs");
    expect(sent.length).toBe(1);
    expect(edits.cells.value.size).toBe(0);
    await edits.save([edit("INI-1", field("size"), "L")]);
    const base = sent[1]!.base_revision;
    await edits.settle(edits.conflicts.value[0]!, "mine");
    expect(sent[2]!.base_revision).toBeGreaterThan(base);
    expect(edits.conflicts.value).toEqual([]);
  });
});
