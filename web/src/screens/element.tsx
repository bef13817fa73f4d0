// One element: what it is, its fields, its links grouped by meaning, what is still open, and its history as sentences. Every field changes where it stands.
import { signal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { ApiProblem, request } from "../api/client";
import type { CommittedDocument, ElementDocument, HistoryPage, RelationGroup } from "../api/model";
import { noteElementType } from "../app/frame";
import { roomName, type Room } from "../app/rooms";
import { findRelationType, findType, mayWrite, onEvent, wrote } from "../app/state";
import { Problem } from "../base/problem";
import { address, navigate } from "../base/router";
import { useTitle } from "../base/title";
import { lazy } from "../app/lazy";
import { allColumns, cellText, linksOf, type Column } from "../grid/columns";
import { Conflicts } from "../grid/conflicts";
import { CellEditor } from "../grid/editor";
import { cellName, Edits, type RowSource } from "../grid/edits";
import { isEmpty, valueText, valueWithUnit } from "../grid/kinds";
import type { Row } from "../grid/rows";
import { inLanguage } from "../notation/language";
import { words } from "../words";
import { ElementFindings } from "./findings";
import { History } from "./history";
import "../style/element.css";

const ModelDrawing = lazy(() => import("./view/drawing").then((module) => module.ModelDrawing));

class OneElement implements RowSource {
  readonly now = signal<Row | undefined>(undefined);
  readonly problem = signal<unknown>(undefined);
  constructor(readonly key: string) {}
  indexOf(key: string): number | undefined {
    return key === this.key ? 0 : undefined;
  }
  row(): Row | undefined {
    return this.now.peek();
  }
  async reread(): Promise<void> {
    try {
      // What is read now is at least as new as the newest revision known before asking.
      const known = await request<{ head: number }>("GET", "/register");
      const element = await request<ElementDocument>("GET", `/elements/${encodeURIComponent(this.key)}`);
      this.now.value = { element, base: known.head };
      this.problem.value = undefined;
      noteElementType(element.type);
    } catch (fault) {
      this.problem.value = fault;
    }
  }
}

export function ElementScreen({ elementKey }: { elementKey: string }) {
  const one = useMemo(() => new OneElement(elementKey), [elementKey]);
  const edits = useMemo(() => new Edits(() => one), [one]);
  const history = useSignal<HistoryPage | undefined>(undefined);
  const editing = useSignal<string | undefined>(undefined);
  const status = useSignal("");
  const failure = useSignal<unknown>(undefined);
  const t = words.value.element;

  const load = async () => {
    await one.reread();
    history.value = await request<HistoryPage>("GET", `/elements/${encodeURIComponent(elementKey)}/history`, { query: { count: 50 } }).catch(() => undefined);
  };
  useEffect(() => {
    void load();
    return onEvent("revision", () => {
      if (!edits.busy.peek() && editing.peek() === undefined) void load();
    });
  }, [one]);

  const element = one.now.value?.element;
  useTitle(element ? `${element.name} · ${element.key}` : elementKey);
  if (one.problem.value !== undefined) {
    const gone = one.problem.value instanceof ApiProblem && one.problem.value.status === 404;
    return (
      <div class="page">
        <h1 tabIndex={-1}>{gone ? t.gone(elementKey) : elementKey}</h1>
        {gone ? <p>{t.goneMend}</p> : <Problem of={one.problem.value} onRetry={() => void load()} />}
      </div>
    );
  }
  const type = element && findType(element.type);
  if (!element || !type) return <p class="page muted" aria-busy="true">{words.value.loading}</p>;

  const columns = allColumns(type);
  const fields = columns.filter((column) => column.field && column.id !== "name");
  const relations = columns.filter((column) => column.relation);
  const links = relations.filter((column) => linksOf(column, element).length > 0 || edits.cells.value.has(cellName(element.key, column)) || editing.value === column.id);
  const emptyLinks = relations.filter((column) => !links.includes(column));
  const filled = fields.filter((column) => !isEmpty(element.fields[column.id]) || edits.cells.value.has(cellName(element.key, column)) || editing.value === column.id);
  const empty = fields.filter((column) => !filled.includes(column));
  const long = filled.filter((column) => column.kind === "long_text" || column.kind === "table");
  const short = filled.filter((column) => !long.includes(column));

  const save = async (column: Column, value: unknown, text: string) => {
    editing.value = undefined;
    failure.value = undefined;
    status.value = words.value.grid.saving;
    try {
      const outcome = await edits.save([{ key: element.key, column, value, text }]);
      status.value = outcome.saved > 0 ? t.saved : "";
      await load();
    } catch (fault) {
      failure.value = fault;
      status.value = "";
    }
  };
  const remove = async () => {
    if (!confirm(t.removeSure(element.name))) return;
    try {
      wrote(await request<CommittedDocument>("POST", "/changes", { body: { base_revision: one.row()!.base, reason: "", changes: [{ kind: "remove", target: element.key }] } }));
      navigate(address([type.room, type.name]));
    } catch (fault) {
      failure.value = fault;
    }
  };
  // Opens a cell wherever on the page it stands.
  const open = (id: string) => {
    editing.value = id;
    requestAnimationFrame(() => document.getElementById(`field-${id}`)?.scrollIntoView({ block: "center" }));
  };
  const shared = { row: one.now.value!, edits, editing, onSave: save };
  const other = otherGroups(element, relations);

  return (
    <div class="page element">
      <p class="crumb"><a href={address([type.room])}>{roomName(type.room as Room)}</a> / <a href={address([type.room, type.name])}>{inLanguage(type.plural)}</a> / {element.key}</p>
      <div class="element-head">
        <h1 tabIndex={-1}>{element.name}</h1>
        {mayWrite.value && (
          <>
            <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => (editing.value = "name")}>{t.rename}</button>
            <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => void remove()}>{words.value.remove}</button>
          </>
        )}
      </div>
      {editing.value === "name" && <div class="rename"><FieldRow column={columns.find((column) => column.id === "name")!} {...shared} /></div>}
      <p class="status-inline" role="status">{status.value}</p>
      {failure.value !== undefined && <Problem of={failure.value} />}
      {edits.conflicts.value.length > 0 && <Conflicts edits={edits} onSettle={(conflict, keep) => edits.settle(conflict, keep).then(load)} />}

      {element.type === "model_view" && <ModelDrawing elementKey={element.key} />}
      <div class="element-columns">
        <div>
          <ElementFindings elementKey={element.key} revision={one.now.value!.base} columns={columns} onMend={open} />
          <section aria-labelledby="fields">
            <h2 id="fields">{t.fields}</h2>
            <dl class="fields">{short.map((column) => <FieldRow key={column.id} column={column} {...shared} />)}</dl>
            <dl class="fields fields-long">{long.map((column) => <FieldRow key={column.id} column={column} {...shared} />)}</dl>
            <Empty columns={empty} summary={t.emptyFields(empty.length)} onOpen={open} />
          </section>
        </div>
        <div>
          <section aria-labelledby="links">
            <h2 id="links">{t.links}</h2>
            <dl class="fields fields-links">{links.map((column) => <FieldRow key={column.id} column={column} {...shared} />)}</dl>
            <Empty columns={emptyLinks} summary={t.emptyLinks(emptyLinks.length)} onOpen={open} />
            {other.length > 0 && <dl class="fields fields-links">{other.map((group) => <OtherLinks key={`${group.type} ${group.direction}`} group={group} />)}</dl>}
          </section>
          <section aria-labelledby="history">
            <h2 id="history">{t.history}</h2>
            {history.value ? <History page={history.value} onUndo={() => void load()} /> : <p class="muted">{words.value.loading}</p>}
          </section>
        </div>
      </div>
    </div>
  );
}

// What is not filled in, folded away: one press opens its editor.
function Empty({ columns, summary, onOpen }: { columns: Column[]; summary: string; onOpen(id: string): void }) {
  if (columns.length === 0) return null;
  return (
    <details class="empty-fields">
      <summary>{summary}</summary>
      <ul>{columns.map((column) => <li key={column.id}>{mayWrite.value ? <button type="button" class="link-button" onClick={() => onOpen(column.id)}>{inLanguage(column.label)}</button> : inLanguage(column.label)}</li>)}</ul>
    </details>
  );
}

interface FieldRowProps {
  column: Column;
  row: Row;
  edits: Edits;
  editing: { value: string | undefined };
  onSave(column: Column, value: unknown, text: string): Promise<void>;
}

function FieldRow({ column, row, edits, editing, onSave }: FieldRowProps) {
  const t = words.value.element;
  const element = row.element;
  const state = edits.cells.value.get(cellName(element.key, column));
  const text = state ? state.text : column.field ? valueWithUnit(column.field, element.fields[column.id]) : cellText(column, element);
  const links = linksOf(column, element);
  const label = inLanguage(column.label);
  const table = column.kind === "table" && !state ? (element.fields[column.id] as Record<string, unknown>[] | undefined) : undefined;
  const open = editing.value === column.id;
  return (
    <div class={state?.state === "failed" ? "field is-failed" : "field"} id={`field-${column.id}`}>
      <dt title={column.help ? inLanguage(column.help) || undefined : undefined}>{label}</dt>
      <dd>
        {open ? (
          <CellEditor column={column} row={row} initial={undefined} box={{ left: 0, top: 0, width: 260, height: 32, room: 600, roomWidth: 560 }}
            onSave={(value, shown) => void onSave(column, value, shown)} onCancel={() => (editing.value = undefined)} />
        ) : (
          <>
            <div class={column.numeric ? "field-value field-figure" : "field-value"}>
              {column.relation && !state
                ? links.length > 0
                  ? <ul class="link-list">{links.map((link) => <li key={link.relation}><a href={address(["element", link.element!.key])}>{link.element!.name}</a> <LinkFields group={column.relation!.relation} fields={link.fields} /></li>)}</ul>
                  : <span class="muted">{words.value.empty}</span>
                : table && table.length > 0
                  ? <FieldTable column={column} rows={table} />
                  : column.kind === "long_text" ? text.split("\n").map((line, index) => <p key={index}>{line}</p>) : text || <span class="muted">{words.value.empty}</span>}
              {state?.why && <p class="field-wrong">{state.why}</p>}
            </div>
            {mayWrite.value && <button type="button" class="field-change" aria-label={t.change(label)} onClick={() => (editing.value = column.id)}>{t.changeShort}</button>}
          </>
        )}
      </dd>
    </div>
  );
}

const kRows = 8; // of a table that are shown at once

function FieldTable({ column, rows }: { column: Column; rows: Record<string, unknown>[] }) {
  const all = useSignal(false);
  const parts = column.field!.columns.filter((part) => rows.some((row) => !isEmpty(row[part.name])));
  const more = rows.length > kRows + 2 && !all.value;
  return (
    <>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={inLanguage(column.label)}>
        <table class="small-table">
          <thead><tr>{parts.map((part) => <th key={part.name} scope="col" class={["money", "number", "integer"].includes(part.kind) ? "cell-figure" : ""}>{inLanguage(part.label)}</th>)}</tr></thead>
          <tbody>
            {(more ? rows.slice(0, kRows) : rows).map((row, index) => (
              <tr key={index}>{parts.map((part) => <td key={part.name} class={["money", "number", "integer"].includes(part.kind) ? "cell-figure" : ""}>{valueText({ kind: part.kind, choices: part.choices, label: part.label, name: part.name }, row[part.name])}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {more && <button type="button" class="link-button" onClick={() => (all.value = true)}>{words.value.element.allRows(rows.length)}</button>}
    </>
  );
}

function LinkFields({ group, fields }: { group: string; fields: Record<string, unknown> | undefined }) {
  const relation = findRelationType(group);
  const shown = Object.entries(fields ?? {}).flatMap(([name, value]) => {
    const field = relation?.fields.find((one) => one.name === name);
    return field && !field.internal && !isEmpty(value) ? [`${inLanguage(field.label).toLowerCase()}: ${valueText(field, value)}`] : [];
  });
  return shown.length > 0 ? <span class="muted">({shown.join(", ")})</span> : null;
}

// Links that no column of this type shows.
function otherGroups(element: ElementDocument, columns: Column[]): RelationGroup[] {
  return (element.relations ?? [])
    .map((group) => {
      const seen = new Set(columns.filter((column) => column.relation!.relation === group.type && column.relation!.incoming === (group.direction === "in")).flatMap((column) => linksOf(column, element).map((link) => link.relation)));
      return { ...group, links: group.links.filter((link) => !seen.has(link.relation)) };
    })
    .filter((group) => group.links.length > 0);
}

function OtherLinks({ group }: { group: RelationGroup }) {
  const relation = findRelationType(group.type);
  const label = relation ? inLanguage(group.direction === "in" ? relation.inverse_label : relation.label) : group.type;
  return (
    <div class="field">
      <dt>{label}</dt>
      <dd>
        <ul class="link-list">
          {group.links.slice(0, 50).map((link) => (
            <li key={link.relation}>{link.element ? <a href={address(["element", link.element.key])}>{link.element.name}</a> : link.relation_end} <LinkFields group={group.type} fields={link.fields} /></li>
          ))}
        </ul>
        {group.links.length > 50 && <p class="muted">{words.value.grid.andMore(group.links.length - 50)}</p>}
      </dd>
    </div>
  );
}
