// One change for many rows at once: set, add to, take from or empty a column of all rows that are ticked.
import { useSignal } from "@preact/signals";
import { Dialog } from "../base/dialog";
import { inLanguage } from "../notation/language";
import { formatNumber } from "../notation/numbers";
import { words } from "../words";
import { linksOf, type Column } from "./columns";
import type { CellEdit } from "./edits";
import { ElementPicker, type Picked } from "./element_picker";
import type { GridState } from "./grid";
import { parseValue, valueText } from "./kinds";
import type { Rows } from "./rows";

export interface BulkPanelProps {
  columns: Column[];
  rows: Rows;
  state: GridState;
  total: number;
  most: number;
  onSelectAll(): void;
  onSave(edits: CellEdit[]): Promise<void>;
  onRemove(keys: string[]): Promise<void>;
}

type Way = "set" | "add" | "take" | "clear";

export function BulkPanel({ columns, rows, state, total, most, onSelectAll, onSave, onRemove }: BulkPanelProps) {
  const t = words.value.grid.bulk;
  const keys = [...state.selected.value];
  const open = useSignal<"change" | "remove" | undefined>(undefined);
  return (
    <div class="bulk" role="region" aria-label={t.title}>
      <p><strong>{t.selected(formatNumber(keys.length))}</strong></p>
      {keys.length < total && total <= most && <button type="button" class="link-button" onClick={onSelectAll}>{t.all(formatNumber(total))}</button>}
      <span class="grow" />
      <button type="button" class="utrecht-button utrecht-button--primary-action" onClick={() => (open.value = "change")}>{t.change}</button>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => (open.value = "remove")}>{words.value.remove}</button>
      <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => (state.selected.value = new Set())}>{t.none}</button>
      {open.value === "change" && <ChangeDialog columns={columns} rows={rows} keys={keys} onSave={onSave} onClose={() => (open.value = undefined)} />}
      {open.value === "remove" && (
        <Dialog title={t.removeTitle(keys.length)} onClose={() => (open.value = undefined)}>
          <p>{t.removeText}</p>
          <p class="row-of-buttons">
            <button type="button" class="utrecht-button utrecht-button--primary-action" onClick={() => { open.value = undefined; void onRemove(keys); }}>{words.value.remove}</button>
            <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => (open.value = undefined)}>{words.value.cancel}</button>
          </p>
        </Dialog>
      )}
    </div>
  );
}

function ChangeDialog({ columns, rows, keys, onSave, onClose }: { columns: Column[]; rows: Rows; keys: string[]; onSave(edits: CellEdit[]): Promise<void>; onClose(): void }) {
  const t = words.value.grid.bulk;
  const able = columns.filter((column) => column.editable && column.kind !== "table" && column.id !== "name");
  const id = useSignal(able.find((column) => column.relation)?.id ?? able[0]!.id);
  const way = useSignal<Way>("set");
  const typed = useSignal("");
  const picked = useSignal<Picked[]>([]);
  const wrong = useSignal("");
  const column = able.find((one) => one.id === id.value)!;
  const isList = column.kind === "relation" || column.kind === "choices" || column.kind === "texts";
  const ways: Way[] = isList ? ["add", "take", "set", "clear"] : ["set", "clear"];
  const chosenWay = ways.includes(way.value) ? way.value : ways[0]!;

  const submit = () => {
    let value: unknown = null;
    if (chosenWay !== "clear" && column.field) {
      const parsed = parseValue({ ...column.field, required: false }, typed.value);
      if (parsed.why !== undefined || parsed.value === null) {
        wrong.value = parsed.why ?? t.fillIn;
        return;
      }
      value = parsed.value;
    }
    if (chosenWay !== "clear" && column.relation && picked.value.length === 0) {
      wrong.value = t.fillIn;
      return;
    }
    const edits: CellEdit[] = [];
    for (const key of keys) {
      const index = rows.indexOf(key);
      const row = index === undefined ? undefined : rows.row(index);
      if (!row) continue;
      if (column.relation) {
        const present = linksOf(column, row.element).map((link) => ({ key: link.element!.key, name: link.element!.name }));
        const chosen = picked.value;
        const next =
          chosenWay === "clear" ? []
          : chosenWay === "set" ? chosen
          : chosenWay === "take" ? present.filter((one) => !chosen.some((other) => other.key === one.key))
          : [...present, ...chosen.filter((one) => !present.some((other) => other.key === one.key))];
        edits.push({ key, column, value: next.map((one) => one.key), text: next.map((one) => one.name).join(", ") });
      } else {
        const present = (row.element.fields[column.field!.name] ?? []) as string[];
        const part = value as string[];
        const next =
          chosenWay === "add" ? [...new Set([...present, ...part])] : chosenWay === "take" ? present.filter((one) => !part.includes(one)) : value;
        const kept = Array.isArray(next) && next.length === 0 ? null : next;
        edits.push({ key, column, value: kept, text: valueText(column.field!, kept) });
      }
    }
    onClose();
    void onSave(edits);
  };

  return (
    <Dialog title={t.changeTitle(keys.length)} onClose={onClose}>
      <form class="bulk-form" onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <label><span class="utrecht-form-label">{t.column}</span>
          <select class="utrecht-select utrecht-select--html-select" value={id.value} onChange={(event) => { id.value = event.currentTarget.value; typed.value = ""; picked.value = []; wrong.value = ""; }}>
            {able.map((one) => <option key={one.id} value={one.id}>{inLanguage(one.label)}</option>)}
          </select>
        </label>
        <label><span class="utrecht-form-label">{t.how}</span>
          <select class="utrecht-select utrecht-select--html-select" value={chosenWay} onChange={(event) => (way.value = event.currentTarget.value as Way)}>
            {ways.map((one) => <option key={one} value={one}>{t.ways[one]}</option>)}
          </select>
        </label>
        {chosenWay !== "clear" && (column.relation ? (
          <div>
            <span class="utrecht-form-label">{t.value}</span>
            <ElementPicker key={column.id} name={t.value} types={column.relation.other} chosen={[]} initial="" onCancel={() => undefined} onDone={(list) => (picked.value = list)} />
          </div>
        ) : column.kind === "choice" ? (
          <label><span class="utrecht-form-label">{t.value}</span>
            <select class="utrecht-select utrecht-select--html-select" value={typed.value} onChange={(event) => (typed.value = event.currentTarget.value)}>
              <option value="" />
              {column.field!.choices.map((choice) => <option key={choice.name} value={choice.name}>{inLanguage(choice.label)}</option>)}
            </select>
          </label>
        ) : (
          <label><span class="utrecht-form-label">{t.value}</span>
            <input class="utrecht-textbox" type="text" autocomplete="off" value={typed.value} onInput={(event) => (typed.value = event.currentTarget.value)} />
          </label>
        ))}
        {wrong.value && <p class="field-wrong" role="alert">{wrong.value}</p>}
        <p class="row-of-buttons">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">{t.apply(keys.length)}</button>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={onClose}>{words.value.cancel}</button>
        </p>
      </form>
    </Dialog>
  );
}
