// Filtering one column: tick the values, give a range, or type a part; "(leeg)" is always one of the answers.
import { useSignal } from "@preact/signals";
import { Dialog } from "../base/dialog";
import { inLanguage } from "../notation/language";
import { words } from "../words";
import type { Column } from "./columns";
import { ElementPicker, type Picked } from "./element_picker";
import { formatFilter, formOf, typedToFilterValue, type Filter } from "./filters";
import { valueText } from "./kinds";

export interface FilterPanelProps {
  column: Column;
  current: Filter[];
  sortable: boolean;
  sort: string;
  onApply(column: Column, filters: string[]): void;
  onSort(descending: boolean): void;
  onClose(): void;
}

export function FilterPanel({ column, current, sortable, sort, onApply, onSort, onClose }: FilterPanelProps) {
  const t = words.value.grid.filter;
  const apply = (filters: Omit<Filter, "name">[]) => onApply(column, filters.map((filter) => formatFilter({ name: column.api, ...filter })));
  const form = formOf(column);
  const shared = { column, current, apply };
  return (
    <Dialog title={t.title(inLanguage(column.label))} onClose={onClose} class="filter-dialog">
      {sortable && (
        <div class="row-of-buttons filter-sort">
          <button type="button" class="utrecht-button utrecht-button--secondary-action" aria-pressed={sort === column.api} onClick={() => onSort(false)}>{t.ascending}</button>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" aria-pressed={sort === `-${column.api}`} onClick={() => onSort(true)}>{t.descending}</button>
        </div>
      )}
      {form === "choices" && <ChoicesForm {...shared} />}
      {form === "range" && <RangeForm {...shared} />}
      {form === "text" && <TextForm {...shared} />}
      {form === "relation" && <RelationForm {...shared} />}
    </Dialog>
  );
}

interface FormProps {
  column: Column;
  current: Filter[];
  apply(filters: Omit<Filter, "name">[]): void;
}

function Buttons({ onClear }: { onClear(): void }) {
  const t = words.value.grid.filter;
  return (
    <p class="row-of-buttons">
      <button type="submit" class="utrecht-button utrecht-button--primary-action">{t.apply}</button>
      <button type="button" class="utrecht-button utrecht-button--subtle" onClick={onClear}>{t.clear}</button>
    </p>
  );
}

function Tick({ label, checked, onChange }: { label: string; checked: boolean; onChange(): void }) {
  return (
    <label class="tick">
      <input type="checkbox" class="utrecht-checkbox" checked={checked} onChange={onChange} /> <span>{label}</span>
    </label>
  );
}

function ChoicesForm({ column, current, apply }: FormProps) {
  const options =
    column.kind === "yes_no"
      ? [{ value: "true", label: words.value.yes }, { value: "false", label: words.value.no }]
      : column.field!.choices.map((choice) => ({ value: choice.name, label: inLanguage(choice.label) }));
  const all = [...options, { value: "", label: words.value.empty }];
  const before = current[0];
  const ticked = useSignal<string[]>(
    before?.operation === "empty" ? [""]
      : before?.operation === "filled" ? options.map((option) => option.value)
      : before?.operation === "not" ? all.map((option) => option.value).filter((value) => !before.values.includes(value))
      : (before?.values ?? []));
  const flip = (value: string) => {
    ticked.value = ticked.value.includes(value) ? ticked.value.filter((one) => one !== value) : [...ticked.value, value];
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); apply(ticked.value.length === 0 || ticked.value.length === all.length ? [] : [{ operation: "is", values: ticked.value }]); }}>
      <fieldset class="ticks">
        <legend class="hidden">{inLanguage(column.label)}</legend>
        {all.map((option) => <Tick key={option.value} label={option.label} checked={ticked.value.includes(option.value)} onChange={() => flip(option.value)} />)}
      </fieldset>
      <Buttons onClear={() => apply([])} />
    </form>
  );
}

function RangeForm({ column, current, apply }: FormProps) {
  const t = words.value.grid.filter;
  const shown = (operation: string) => {
    const value = current.find((filter) => filter.operation === operation)?.values.find((one) => one !== "");
    if (value === undefined) return "";
    return valueText(column.field!, ["date", "quarter"].includes(column.kind) ? value : Number(value));
  };
  const from = useSignal(shown("from"));
  const to = useSignal(shown("to"));
  const empty = useSignal(current.some((filter) => filter.operation === "empty" || filter.values.includes("")));
  const wrong = useSignal("");
  const submit = () => {
    const filters: Omit<Filter, "name">[] = [];
    for (const [operation, typed] of [["from", from.value], ["to", to.value]] as const) {
      if (typed.trim() === "") continue;
      const value = typedToFilterValue(column, typed);
      if (value === undefined) {
        wrong.value = t.unreadable(typed);
        return;
      }
      filters.push({ operation, values: empty.value ? [value, ""] : [value] });
    }
    apply(filters.length === 0 && empty.value ? [{ operation: "empty", values: [] }] : filters);
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <div class="two-fields">
        <label><span class="utrecht-form-label">{t.from}</span><input class="utrecht-textbox" type="text" autocomplete="off" value={from.value} onInput={(event) => (from.value = event.currentTarget.value)} /></label>
        <label><span class="utrecht-form-label">{t.to}</span><input class="utrecht-textbox" type="text" autocomplete="off" value={to.value} onInput={(event) => (to.value = event.currentTarget.value)} /></label>
      </div>
      <Tick label={words.value.empty} checked={empty.value} onChange={() => (empty.value = !empty.value)} />
      {wrong.value && <p class="field-wrong" role="alert">{wrong.value}</p>}
      <Buttons onClear={() => apply([])} />
    </form>
  );
}

function TextForm({ column, current, apply }: FormProps) {
  const t = words.value.grid.filter;
  const before = current[0];
  const text = useSignal(before?.operation === "contains" || before?.operation === "is" ? before.values.filter(Boolean).join(" ") : "");
  const empty = useSignal(before?.operation === "empty" || (before?.values.includes("") ?? false));
  const submit = () => {
    const typed = text.value.trim();
    if (typed === "") return apply(empty.value ? [{ operation: "empty", values: [] }] : []);
    return apply([{ operation: "contains", values: empty.value ? [typed, ""] : [typed] }]);
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <label><span class="utrecht-form-label">{t.containsLabel}</span><input class="utrecht-textbox" type="text" autocomplete="off" value={text.value} onInput={(event) => (text.value = event.currentTarget.value)} /></label>
      {column.kind !== "key" && <Tick label={words.value.empty} checked={empty.value} onChange={() => (empty.value = !empty.value)} />}
      <Buttons onClear={() => apply([])} />
    </form>
  );
}

function RelationForm({ column, current, apply }: FormProps) {
  const t = words.value.grid.filter;
  const before = current[0];
  const mode = useSignal<"lacks" | "has" | "to">(before?.operation === "lacks" ? "lacks" : before && before.values.length > 0 ? "to" : before ? "has" : "lacks");
  const ends = useSignal<Picked[]>((before?.values ?? []).map((key) => ({ key, name: key, type: "" })));
  const submit = () => {
    if (mode.value === "to") return apply(ends.value.length > 0 ? [{ operation: "has", values: ends.value.map((one) => one.key) }] : []);
    return apply([{ operation: mode.value, values: [] }]);
  };
  const radio = (value: "lacks" | "has" | "to", label: string) => (
    <label class="tick"><input type="radio" name="how" checked={mode.value === value} onChange={() => (mode.value = value)} /> <span>{label}</span></label>
  );
  return (
    <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <fieldset class="ticks">
        <legend class="hidden">{inLanguage(column.label)}</legend>
        {radio("lacks", words.value.empty)}
        {radio("has", t.filled)}
        {radio("to", t.linkedTo)}
      </fieldset>
      {column.sharesRelation && <p class="muted">{t.shared}</p>}
      {mode.value === "to" && (
        <ElementPicker name={t.linkedTo} types={column.relation!.other} chosen={ends.value} initial="" onCancel={() => undefined} onDone={(picked) => (ends.value = picked)} />
      )}
      <Buttons onClear={() => apply([])} />
    </form>
  );
}
