// A scoring session as it goes: the ranking, the initiative at hand, and what is written down about it. A score is on the screen at once and is saved behind
// it, one after the other; the ranking follows each.
import { computed, signal } from "@preact/signals";
import { ApiProblem, request } from "../../api/client";
import { today } from "../../api/lenses";
import type { CommittedDocument, ElementDocument, LensAnswer, RegisterDocument, ScoringAnswer } from "../../api/model";
import { wrote } from "../../app/state";
import { optionsOf, type Comparison, type Question } from "./question";

export type Level = "high" | "middle" | "low";
export const levels: Level[] = ["high", "middle", "low"];
type Fields = Record<string, unknown>;
export interface RoleRow {
  role: string;
  date?: string;
  [criterion: string]: string | undefined;
}
type Change = { kind: string; [name: string]: unknown };

const kTries = 3; // when somebody else wrote the same field in between

// score_urgency is `urgency` in the table of the session.
export const columnOf = (criterion: string): string => criterion.replace(/^score_/, "");

export class Session {
  readonly answer = signal<ScoringAnswer | undefined>(undefined);
  readonly before = signal<ReadonlyMap<string, number>>(new Map()); // ranks before the last score
  readonly element = signal<ElementDocument | undefined>(undefined);
  readonly typed = signal<Fields>({}); // not saved yet
  readonly problem = signal<unknown>(undefined);
  readonly saving = signal(0);
  readonly comparisons = signal<Comparison[]>([]); // of the weighing frame
  readonly fields = computed<Fields>(() => ({ ...this.element.value?.fields, ...this.typed.value }));
  private question: Question | undefined;
  private asked = 0;
  private queue: Promise<void> = Promise.resolve();

  async ask(question: Question): Promise<void> {
    this.question = question;
    const mine = ++this.asked;
    try {
      const { result } = await request<LensAnswer<ScoringAnswer>>("POST", "/lenses/scoring", { body: optionsOf(question) });
      if (mine !== this.asked) return;
      const moved = this.answer.peek();
      if (moved?.method === result.method) this.before.value = new Map(moved.ranked.map((one) => [one.element.key, one.rank]));
      else this.before.value = new Map();
      const frame = result.frame?.key !== moved?.frame?.key || moved === undefined ? result.frame?.key : undefined;
      this.answer.value = result;
      this.problem.value = undefined;
      if (frame) await this.readFrame(frame);
    } catch (fault) {
      if (mine === this.asked) this.problem.value = fault;
    }
  }

  private async readFrame(key: string): Promise<void> {
    const frame = await request<ElementDocument>("GET", `/elements/${encodeURIComponent(key)}`);
    const rows = (frame.fields.comparisons ?? []) as Partial<Comparison>[];
    this.comparisons.value = rows.flatMap((row) => (row.one && row.other && row.times ? [{ one: row.one, other: row.other, times: row.times, ...(row.criterion ? { criterion: row.criterion } : {}) }] : []));
  }

  async open(key: string): Promise<void> {
    if (this.element.peek()?.key === key) return;
    this.typed.value = {};
    await this.reread(key);
  }

  // Somebody else may have scored it meanwhile.
  async refresh(): Promise<void> {
    const key = this.element.peek()?.key;
    if (key !== undefined && this.saving.peek() === 0) await this.reread(key);
  }

  private async reread(key: string): Promise<void> {
    try {
      this.element.value = await request<ElementDocument>("GET", `/elements/${encodeURIComponent(key)}`);
    } catch (fault) {
      this.problem.value = fault;
    }
  }

  roleRows(fields = this.fields.peek()): RoleRow[] {
    return (fields.session_scores as RoleRow[] | null | undefined) ?? [];
  }

  levelOf(criterion: string, role: string): Level | undefined {
    if (role === "") return (this.fields.value[criterion] as Level | null) ?? undefined;
    return this.roleRows(this.fields.value).find((row) => row.role === role)?.[columnOf(criterion)] as Level | undefined;
  }

  score(criterion: string, role: string, level: Level | undefined): Promise<void> {
    if (role === "") return this.save({ [criterion]: level ?? null });
    return this.save((fields) => ({ session_scores: withScore(this.roleRows(fields), role, columnOf(criterion), level) }));
  }

  // Fields of the initiative at hand. What depends on the fields as they are is worked out again when somebody was just before.
  save(change: Fields | ((fields: Fields) => Fields)): Promise<void> {
    const element = this.element.peek();
    if (!element) return Promise.resolve();
    const of = typeof change === "function" ? change : () => change;
    this.typed.value = { ...this.typed.peek(), ...of(this.fields.peek()) };
    this.saving.value++;
    this.queue = this.queue.then(() => this.write(element.key, of)).finally(() => this.saving.value--);
    return this.queue;
  }

  private async write(key: string, of: (fields: Fields) => Fields): Promise<void> {
    try {
      for (let left = kTries; ; left--) {
        const { head } = await request<RegisterDocument>("GET", "/register");
        const now = await request<ElementDocument>("GET", `/elements/${encodeURIComponent(key)}`);
        try {
          await this.commit(head, [{ kind: "set_fields", target: key, fields: of(now.fields) }]);
          break;
        } catch (fault) {
          if (!(fault instanceof ApiProblem && fault.status === 409 && left > 1)) throw fault;
        }
      }
      this.problem.value = undefined;
    } catch (fault) {
      this.problem.value = fault;
    }
    if (this.element.peek()?.key === key && this.saving.peek() <= 1) {
      await this.reread(key);
      this.typed.value = {};
    }
    if (this.question) await this.ask(this.question);
  }

  private async commit(base: number, changes: Change[]): Promise<void> {
    wrote(await request<CommittedDocument>("POST", "/changes", { body: { base_revision: base, reason: "", changes } }));
  }

  // What every role says the same of and is not settled yet becomes settled, in one change.
  async settleAgreed(): Promise<void> {
    const agreed = agreedOpinions(this.answer.peek());
    const fields = new Map<string, Fields>();
    for (const one of agreed) fields.set(one.element.key, { ...fields.get(one.element.key), [one.criterion]: one.levels[0]!.level });
    this.saving.value++;
    try {
      const { head } = await request<RegisterDocument>("GET", "/register");
      await this.commit(head, [...fields].map(([target, of]) => ({ kind: "set_fields", target, fields: of })));
    } catch (fault) {
      this.problem.value = fault;
    }
    this.saving.value--;
  }

  // The method, weights and comparisons on the screen become the weighing frame in use.
  async settleFrame(name: string, comparisons: Comparison[]): Promise<void> {
    const answer = this.answer.peek();
    if (!answer) return;
    const fields: Fields = { method: answer.method, decided_on: today(), status: "active" };
    if (answer.method === "ahp") fields.comparisons = comparisons;
    if (answer.method !== "goals") fields.criterion_weights = answer.criteria.map((one) => ({ criterion: one.name, weight: Math.round(one.weight * 10_000) / 100 }));
    try {
      const { head } = await request<RegisterDocument>("GET", "/register");
      await this.commit(head, [answer.frame ? { kind: "set_fields", target: answer.frame.key, fields } : { kind: "add_element", type: "weighing", fields: { name, ...fields } }]);
      this.comparisons.value = comparisons;
    } catch (fault) {
      this.problem.value = fault;
    }
  }
}

export function agreedOpinions(answer: ScoringAnswer | undefined): ScoringAnswer["opinions"] {
  return (answer?.opinions ?? []).filter((one) => one.spread === 0 && one.settled === "");
}

// The table with one level of one role changed. A row without levels goes.
export function withScore(rows: RoleRow[], role: string, column: string, level: Level | undefined): RoleRow[] | null {
  const before = rows.find((row) => row.role === role) ?? { role };
  const row: RoleRow = { ...before, [column]: level, date: today() };
  if (level === undefined) delete row[column];
  const scored = Object.entries(row).some(([name, value]) => name !== "role" && name !== "date" && value !== undefined);
  const kept = rows.includes(before as RoleRow) ? rows.flatMap((one) => (one === before ? (scored ? [row] : []) : [one])) : scored ? [...rows, row] : rows;
  return kept.length > 0 ? kept : null;
}
