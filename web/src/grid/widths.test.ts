import { describe, expect, test } from "vitest";
import type { Column } from "./columns";
import { fitWidths } from "./widths";

const column = (id: string, kind: string, width: number, label = id, numeric = false): Column =>
  ({ id, api: id, label: { nl: label, en: label }, kind, width, numeric, sharesRelation: false, editable: true, sortable: true });
const sum = (widths: number[]) => widths.reduce((total, width) => total + width, 0);

describe("the widths of columns", () => {
  const some = [column("key", "key", 84), column("name", "text", 290), column("owner", "relation", 204), column("size", "choice", 124)];
  test("fill the room there is", () => {
    const widths = fitWidths(some, {}, 1001);
    expect(sum(widths)).toBe(1001);
    expect(widths[0]).toBe(84);
    expect(widths[1]!).toBeGreaterThan(widths[2]!);
  });
  test("shrink when that brings all in sight, but not below what can be read", () => {
    const widths = fitWidths(some, {}, 600);
    expect(sum(widths)).toBe(600);
    expect(widths[1]!).toBeGreaterThanOrEqual(200);
    expect(widths[2]!).toBeGreaterThanOrEqual(140);
  });
  test("stay as they read best when not all fit", () => {
    expect(fitWidths(some, {}, 300)).toEqual([84, 290, 204, 124]);
  });
  test("are wide enough for the header", () => {
    expect(fitWidths([column("count", "integer", 96, "Aantal medewerkers", true)], {}, 0)[0]!).toBeGreaterThan(170);
  });
  test("a width that the reader chose is kept", () => {
    const widths = fitWidths(some, { owner: 500 }, 1001);
    expect(widths[2]).toBe(500);
    expect(sum(widths)).toBe(1001);
  });
});
