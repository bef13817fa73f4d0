import { afterEach, describe, expect, test, vi } from "vitest";
import { Session, withScore } from "./session";

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

// The server as far as a session needs it. Somebody else writes the table once, just before the first change arrives.
function register() {
  let head = 7;
  let fields: Record<string, unknown> = { session_scores: [{ role: "CISO", urgency: "high" }] };
  let other = true;
  const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
  const calls: string[] = [];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit) => {
    const path = address.replace("/api/v1", "");
    calls.push(`${init.method} ${path}`);
    if (path === "/register") return answer({ head, revision: head });
    if (path === "/lenses/scoring") return answer({ result: { method: "levels", frame: null, ranked: [], criteria: [] } });
    if (path === "/changes") {
      const sent = JSON.parse(init.body as string) as { base_revision: number; changes: { fields: Record<string, unknown> }[] };
      if (other) {
        other = false;
        head++;
        fields = { session_scores: [{ role: "CISO", urgency: "high" }, { role: "Controller", users: "low" }] };
      }
      if (sent.base_revision < head) return answer({ type: "urn:koers:problem:conflict", title: "x", status: 409, detail: "x", errors: [] }, 409);
      fields = { ...fields, ...sent.changes[0]!.fields };
      return answer({ revision: ++head, repeated: false, added: [] });
    }
    return answer({ key: "INI-1", type: "initiative", name: "A", fields });
  });
  return { calls, now: () => fields };
}
afterEach(() => vi.unstubAllGlobals());

describe("a session", () => {
  test("writes its own row again when somebody else wrote the table in between", async () => {
    const server = register();
    const session = new Session();
    await session.open("INI-1");
    const saved = session.score("score_urgency", "Directeur", "middle");
    expect(session.levelOf("score_urgency", "Directeur")).toBe("middle"); // at once
    await saved;
    expect(session.problem.value).toBeUndefined();
    const rows = server.now().session_scores as { role: string; urgency?: string }[];
    expect(rows.map((row) => row.role)).toEqual(["CISO", "Controller", "Directeur"]);
    expect(rows[2]!.urgency).toBe("middle");
    expect(session.levelOf("score_urgency", "Directeur")).toBe("middle");
    expect(server.calls.filter((call) => call === "POST /changes")).toHaveLength(2);
  });
});
