// Which columns a grid shows, and in which order.
import { useSignal } from "@preact/signals";
import { Dialog } from "../base/dialog";
import { fit } from "../base/fold";
import { inLanguage } from "../notation/language";
import { words } from "../words";
import type { Column } from "./columns";

export interface ColumnsPanelProps {
  columns: Column[];
  shown: Column[];
  onChoose(ids: string[]): void;
  onReset(): void;
  onClose(): void;
}

export function ColumnsPanel({ columns, shown, onChoose, onReset, onClose }: ColumnsPanelProps) {
  const t = words.value.grid.columnsPanel;
  const typed = useSignal("");
  const ids = shown.map((column) => column.id);
  const rest = columns.filter((column) => !ids.includes(column.id)).filter((column) => typed.value.trim() === "" || fit(typed.value, inLanguage(column.label)) > 0);
  const moveBy = (index: number, by: number) => {
    const next = [...ids];
    const [one] = next.splice(index, 1);
    next.splice(index + by, 0, one!);
    onChoose(next);
  };
  return (
    <Dialog title={t.title} onClose={onClose} wide>
      <div class="columns-panel">
        <section>
          <h3>{t.shown}</h3>
          <ol class="columns-list">
            {shown.map((column, index) => (
              <li key={column.id}>
                <span class="grow">{inLanguage(column.label)}</span>
                <button type="button" class="utrecht-button utrecht-button--subtle" disabled={index === 0} aria-label={t.up(inLanguage(column.label))} onClick={() => moveBy(index, -1)}>↑</button>
                <button type="button" class="utrecht-button utrecht-button--subtle" disabled={index === shown.length - 1} aria-label={t.down(inLanguage(column.label))} onClick={() => moveBy(index, 1)}>↓</button>
                <button type="button" class="utrecht-button utrecht-button--subtle" disabled={shown.length === 1} aria-label={t.hide(inLanguage(column.label))} onClick={() => onChoose(ids.filter((id) => id !== column.id))}>{t.hideShort}</button>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{t.hidden}</h3>
          <label><span class="hidden">{t.find}</span><input class="utrecht-textbox" type="search" placeholder={t.find} value={typed.value} onInput={(event) => (typed.value = event.currentTarget.value)} /></label>
          <ul class="columns-list">
            {rest.map((column) => (
              <li key={column.id}>
                <span class="grow">{inLanguage(column.label)}</span>
                <button type="button" class="utrecht-button utrecht-button--subtle" aria-label={t.show(inLanguage(column.label))} onClick={() => onChoose([...ids, column.id])}>{t.showShort}</button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p class="row-of-buttons">
        <button type="button" class="utrecht-button utrecht-button--primary-action" onClick={onClose}>{t.done}</button>
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={onReset}>{t.reset}</button>
      </p>
    </Dialog>
  );
}
