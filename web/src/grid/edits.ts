// Changes made in a grid, on their way to the register. They are shown at once and saved one after the other, each against the revision of the row that
// was on the screen. What is refused stays marked with its reason; what somebody else changed meanwhile waits for a choice.
import { signal } from "@preact/signals";
import { ApiProblem, request } from "../api/client";
import type { CommittedDocument, ProblemItem } from "../api/model";
import { wrote } from "../app/state";
import { linksOf, type Column } from "./columns";
import type { Row } from "./rows";

export interface CellEdit {
  key: string;
  column: Column;
  value: unknown; // of the field; keys of elements for a column of relations
  text: string; // as it is shown until it is saved
}
export interface CellState {
  state: "saving" | "failed" | "conflict";
  text: string;
  why?: string;
}
export interface Conflict {
  edit: CellEdit;
  mine: string;
  theirs: string;
  before: string;
}
export interface Outcome {
  saved: number; // cells
  failed: { key: string; column: Column; why: string }[];
}

// The ones of the API that a grid makes.
export type ChangeJson =
  | { kind: "set_fields"; target: string; fields: Record<string, unknown> }
  | { kind: "add_relation"; type: string; from: string; to: string }
  | { kind: "remove"; target: string };
interface Planned {
  change: ChangeJson;
  edit: CellEdit;
}

// Where the rows that are changed come from, and are read again: the list of a grid, or the one element of a page.
export interface RowSource {
  indexOf(key: string): number | undefined;
  row(index: number): Row | undefined;
  reread(keys: string[]): Promise<void>;
}

export const cellName = (key: string, column: Column) => `${key} ${column.id}`;

// The changes that bring one cell to its new value.
export function changesFor(edit: CellEdit, row: Row): ChangeJson[] {
  const { column } = edit;
  if (column.field) return [{ kind: "set_fields", target: edit.key, fields: { [column.field.name]: edit.value } }];
  const relation = column.relation!;
  const wanted = edit.value as string[];
  const present = linksOf(column, row.element);
  const removed = present.filter((link) => !wanted.includes(link.element!.key)).map((link): ChangeJson => ({ kind: "remove", target: link.relation }));
  const added = wanted
    .filter((key) => !present.some((link) => link.element!.key === key))
    .map((key): ChangeJson => ({ kind: "add_relation", type: relation.relation, from: relation.incoming ? key : edit.key, to: relation.incoming ? edit.key : key }));
  return [...removed, ...added];
}

// Which edit a refusal is about: by the path of the change, or by element and field.
export function editOf(item: ProblemItem, planned: Planned[]): CellEdit | undefined {
  const position = /^\$\.changes\[(\d+)\]/.exec(item.where?.path ?? "");
  if (position) return planned[Number(position[1])]?.edit;
  const element = item.where?.element;
  const field = item.where?.field;
  return (
    planned.find(({ edit }) => edit.key === element && (edit.column.id === field || edit.column.label.nl === field || edit.column.label.en === field)) ??
    planned.find(({ edit }) => edit.key === element)
  )?.edit;
}

export class Edits {
  readonly cells = signal<ReadonlyMap<string, CellState>>(new Map());
  readonly conflicts = signal<Conflict[]>([]);
  readonly busy = signal(false);
  readonly savedAt = signal<number | undefined>(undefined); // revision of the last one
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly rows: () => RowSource) {}

  private mark(edits: CellEdit[], state: CellState["state"] | undefined, why?: string): void {
    const cells = new Map(this.cells.value);
    for (const edit of edits) {
      if (state === undefined) cells.delete(cellName(edit.key, edit.column));
      else cells.set(cellName(edit.key, edit.column), { state, text: edit.text, ...(why === undefined ? {} : { why }) });
    }
    this.cells.value = cells;
  }

  save(edits: CellEdit[], reason = ""): Promise<Outcome> {
    this.mark(edits, "saving");
    const work = this.queue.then(() => this.work(edits, reason));
    this.queue = work.catch(() => undefined);
    return work;
  }

  private async work(edits: CellEdit[], reason: string): Promise<Outcome> {
    this.busy.value = true;
    const outcome: Outcome = { saved: 0, failed: [] };
    try {
      const groups = new Map<number, CellEdit[]>();
      for (const edit of edits) {
        const row = this.rowOf(edit.key);
        if (!row) continue;
        groups.set(row.base, [...(groups.get(row.base) ?? []), edit]);
      }
      for (const [base, group] of groups) await this.commit(base, group, reason, outcome);
      await this.rows().reread([...new Set(edits.map((edit) => edit.key))]);
      const failed = new Set(outcome.failed.map(({ key, column }) => cellName(key, column)));
      const waiting = new Set(this.conflicts.value.map(({ edit }) => cellName(edit.key, edit.column)));
      this.mark(edits.filter((edit) => !failed.has(cellName(edit.key, edit.column)) && !waiting.has(cellName(edit.key, edit.column))), undefined);
    } catch (fault) {
      this.mark(edits, "failed", fault instanceof Error ? fault.message : String(fault));
      throw fault;
    } finally {
      this.busy.value = false;
    }
    return outcome;
  }

  private rowOf(key: string): Row | undefined {
    const index = this.rows().indexOf(key);
    return index === undefined ? undefined : this.rows().row(index);
  }

  // One change set. What is refused in it is taken out and the rest tried again, so that one bad cell does not hold up a pasted block.
  private async commit(base: number, edits: CellEdit[], reason: string, outcome: Outcome): Promise<void> {
    let open = edits;
    for (let tries = 0; open.length > 0 && tries < 4; tries++) {
      const planned = open.flatMap((edit) => changesFor(edit, this.rowOf(edit.key)!).map((change): Planned => ({ change, edit })));
      if (planned.length === 0) return;
      try {
        const body = { base_revision: base, reason, changes: planned.map((one) => one.change) };
        const committed = await request<CommittedDocument>("POST", "/changes", { body });
        wrote(committed);
        this.savedAt.value = committed.revision;
        outcome.saved += open.length;
        return;
      } catch (fault) {
        if (!(fault instanceof ApiProblem) || (fault.status !== 400 && fault.status !== 409 && fault.status !== 422)) throw fault;
        const refused = this.refused(fault, planned, outcome);
        if (refused.size === 0) {
          for (const edit of open) outcome.failed.push({ key: edit.key, column: edit.column, why: fault.message });
          this.mark(open, "failed", fault.message);
          return;
        }
        open = open.filter((edit) => !refused.has(edit));
      }
    }
  }

  private refused(fault: ApiProblem, planned: Planned[], outcome: Outcome): Set<CellEdit> {
    const refused = new Set<CellEdit>();
    for (const item of fault.items) {
      const edit = editOf(item, planned);
      if (!edit || refused.has(edit)) continue;
      refused.add(edit);
      if (item.id === "registry.field_changed_since") {
        const said = (name: string) => String(item.arguments?.[name] ?? "");
        this.conflicts.value = [...this.conflicts.value, { edit, mine: edit.text, theirs: said("current"), before: said("base") }];
        this.mark([edit], "conflict");
      } else {
        const why = [item.detail, item.mend].filter(Boolean).join(" ");
        outcome.failed.push({ key: edit.key, column: edit.column, why });
        this.mark([edit], "failed", why);
      }
    }
    return refused;
  }

  // The reader's choice for a field that two people changed.
  async settle(conflict: Conflict, keep: "mine" | "theirs"): Promise<void> {
    this.conflicts.value = this.conflicts.value.filter((one) => one !== conflict);
    this.mark([conflict.edit], undefined);
    await this.rows().reread([conflict.edit.key]);
    if (keep === "mine") await this.save([conflict.edit]);
  }

  forget(edit: { key: string; column: Column }): void {
    const cells = new Map(this.cells.value);
    cells.delete(cellName(edit.key, edit.column));
    this.cells.value = cells;
  }
}
