import { describe, expect, test } from "vitest";
import { withScore } from "./session";

describe("the scores of the roles", () => {
  const rows = [{ role: "CISO", urgency: "high", date: "2026-11-05" }, { role: "Controller", urgency: "low", users: "middle" }];
  test("one level changes in the row of that role, with the date", () => {
    const after = withScore(rows, "Controller", "urgency", "high")!;
    expect(after[0]).toBe(rows[0]);
    expect(after[1]).toMatchObject({ role: "Controller", urgency: "high", users: "middle" });
    expect(after[1]!.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  test("a new role gets a row", () => {
    expect(withScore(rows, "Directeur", "users", "low")).toHaveLength(3);
  });
  test("a row without levels goes, and with the last one the table", () => {
    expect(withScore(rows, "CISO", "urgency", undefined)).toEqual([rows[1]]);
    expect(withScore([rows[0]!], "CISO", "urgency", undefined)).toBeNull();
    expect(withScore([], "CISO", "urgency", undefined)).toBeNull();
  });
});
