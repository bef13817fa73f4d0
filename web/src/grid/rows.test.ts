import { describe, expect, test } from "vitest";
import type { ElementDocument, ElementPage } from "../api/model";
import { kPageSize, Rows, type FetchPage } from "./rows";

// A register of so many elements, and what was asked of it.
function source(count: number) {
  const asked: Record<string, unknown>[] = [];
  const state = { revision: 7, names: new Map<string, string>() };
  const element = (index: number): ElementDocument => ({ key: `INI-${index}`, type: "initiative", name: state.names.get(`INI-${index}`) ?? `Naam ${index}`, revision: 1, fields: {}, relations: [] });
  const fetch: FetchPage = async (query, signal) => {
    asked.push(query);
    await new Promise((done) => setTimeout(done, 5));
    if (signal?.aborted) throw new Error("aborted");
    const keys = (query["filter"] as string[] | undefined)?.find((filter) => filter.startsWith("key:is:"))?.slice(7).split("|");
    const all = keys ? keys.map((key) => element(Number(key.slice(4)))) : Array.from({ length: count }, (_, index) => element(index));
    const offset = Number(query["offset"] ?? 0);
    const size = Number(query["pageSize"]);
    const page: ElementPage = { revision: state.revision, total: all.length, offset, next_cursor: offset + size < all.length ? "x" : null, elements: all.slice(offset, offset + size) };
    return page;
  };
  return { fetch, asked, state };
}
const settled = () => new Promise((done) => setTimeout(done, 30));
const question = { type: "initiative", filters: [], sort: "", search: "" };

describe("rows", () => {
  test("come in pages, as they are shown", async () => {
    const { fetch, asked } = source(100_000);
    const rows = new Rows(question, [], fetch);
    rows.show(0, 40);
    await settled();
    expect(rows.total.value).toBe(100_000);
    expect(rows.row(39)!.element.name).toBe("Naam 39");
    expect(rows.row(kPageSize)).toBeUndefined();
    rows.show(50_000, 50_040);
    await settled();
    expect(rows.row(50_020)!.element.key).toBe("INI-50020");
    expect(asked.length).toBe(2);
    rows.show(50_001, 50_041);
    await settled();
    expect(asked.length).toBe(2); // what is there is not asked again
  });

  test("scrolled past before they came are given up", async () => {
    const { fetch } = source(100_000);
    const rows = new Rows(question, [], fetch);
    rows.show(0, 40);
    await settled();
    rows.show(20_000, 20_040);
    rows.show(60_000, 60_040);
    await settled();
    expect(rows.row(20_000)).toBeUndefined();
    expect(rows.row(60_000)).toBeDefined();
  });

  test("that changed are put in where they stand, with the revision they were read at", async () => {
    const { fetch, state } = source(500);
    const rows = new Rows(question, [], fetch);
    rows.show(0, 40);
    await settled();
    state.revision = 9;
    state.names.set("INI-5", "Anders");
    await rows.reread(["INI-5", "INI-400"]);
    expect(rows.row(5)!.element.name).toBe("Anders");
    expect(rows.row(5)!.base).toBe(9);
    expect(rows.row(6)!.base).toBe(7);
  });

  test("stay on the screen until newer ones are there", async () => {
    const { fetch } = source(500);
    const rows = new Rows(question, [], fetch);
    rows.show(0, 40);
    await settled();
    rows.refresh(0, 40);
    expect(rows.row(3)).toBeDefined();
    await settled();
    expect(rows.row(3)!.element.key).toBe("INI-3");
  });

  test("all their keys can be had, up to a limit", async () => {
    const { fetch } = source(2500);
    const rows = new Rows(question, [], fetch);
    expect((await rows.allKeys(5000)).length).toBe(2500);
    expect((await rows.allKeys(1200)).length).toBe(1200);
  });
});
