// Changing one cell: an input over the cell, of the sort that its kind asks for. Enter keeps and goes down, Tab keeps and goes on, Escape gives up.
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { findRelationType } from "../app/state";
import { words } from "../words";
import { inLanguage } from "../notation/language";
import { ChoicePicker, type Option } from "./choice_picker";
import { linksOf, type Column } from "./columns";
import { ElementPicker, type Picked } from "./element_picker";
import { editText, parseValue, valueText } from "./kinds";
import type { Row } from "./rows";
import { TableEditor } from "./table_editor";

export type Step = "stay" | "down" | "up" | "next" | "previous";
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  room: number; // height and width of what is in view, to open a list upwards or to the left where it would not fit
  roomWidth: number;
}

export interface EditorProps {
  column: Column;
  row: Row;
  initial: string | undefined; // the letter that began it, which overwrites; undefined keeps what is there
  box: Box;
  onSave(value: unknown, text: string, step: Step): void;
  onCancel(): void;
}

export function stepOf(event: KeyboardEvent): Step | undefined {
  if (event.key === "Enter") return event.shiftKey ? "up" : "down";
  if (event.key === "Tab") return event.shiftKey ? "previous" : "next";
  return undefined;
}

function placed(box: Box, wide: number, tall: number) {
  const width = Math.min(Math.max(box.width, wide), box.roomWidth - 8);
  const left = Math.max(4, Math.min(box.left, box.roomWidth - width - 4));
  const below = box.top + tall <= box.room || box.top < box.room / 2;
  return { left: `${left}px`, width: `${width}px`, ...(below ? { top: `${box.top}px` } : { bottom: `${box.room - box.top - box.height}px` }) };
}

export function CellEditor(props: EditorProps) {
  const { column, box } = props;
  const name = words.value.grid.editing(inLanguage(column.label), props.row.element.key);
  const shape = (wide: number, tall: number) => ({ class: "cell-editor", role: "group" as const, "aria-label": name, style: placed(box, wide, tall) });
  if (column.kind === "relation") {
    return <div {...shape(320, 300)}><RelationEditor {...props} name={name} /></div>;
  }
  if (column.kind === "choice" || column.kind === "choices" || column.kind === "yes_no") {
    return <div {...shape(200, 280)}><ChoiceEditor {...props} name={name} /></div>;
  }
  if (column.kind === "table") {
    return <div {...shape(520, 320)}><TableEditor {...props} name={name} /></div>;
  }
  return <div {...shape(column.kind === "long_text" ? 420 : 0, column.kind === "long_text" ? 180 : 80)}><TextEditor {...props} name={name} /></div>;
}

type Named = EditorProps & { name: string };

function TextEditor({ column, row, initial, onSave, onCancel, name }: Named) {
  const field = column.field!;
  const before = editText(field, row.element.fields[field.name]);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const why = useSignal("");
  const done = useRef(false);
  const long = field.kind === "long_text";

  useLayoutEffect(() => {
    const element = input.current!;
    element.value = initial ?? before;
    element.focus();
    if (initial === undefined) element.select();
    else element.setSelectionRange(initial.length, initial.length);
  }, []);

  const keep = (step: Step) => {
    if (done.current) return;
    const typed = input.current!.value;
    if (typed === before && initial === undefined) {
      done.current = true;
      return onCancel();
    }
    const parsed = parseValue(field, typed);
    if (parsed.why !== undefined) {
      why.value = parsed.why;
      return;
    }
    done.current = true;
    onSave(parsed.value, valueText(field, parsed.value), step);
  };

  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      done.current = true;
      return onCancel();
    }
    const step = stepOf(event);
    if (!step || (long && event.key === "Enter" && (event.shiftKey || event.altKey))) return;
    event.preventDefault();
    keep(step);
  };
  const shared = {
    ref: input, class: "utrecht-textbox utrecht-textbox--html-input cell-input", "aria-label": name, onKeyDown: keyDown, onBlur: () => keep("stay"),
    "aria-invalid": why.value !== "", "aria-describedby": why.value ? "cell-why" : undefined, autocomplete: "off", spellcheck: long,
  };
  return (
    <>
      {long ? <textarea {...shared} rows={6} /> : <input {...shared} type="text" inputMode={column.numeric && column.kind !== "quarter" ? "text" : undefined} />}
      {why.value && <p class="cell-why" id="cell-why" role="alert">{why.value}</p>}
    </>
  );
}

function ChoiceEditor({ column, row, initial, onSave, onCancel, name }: Named) {
  const field = column.field!;
  const present = row.element.fields[field.name];
  const options: Option[] =
    field.kind === "yes_no"
      ? [{ value: "true", label: words.value.yes }, { value: "false", label: words.value.no }]
      : field.choices.map((choice) => ({ value: choice.name, label: inLanguage(choice.label) }));
  const many = field.kind === "choices";
  const chosen = present === null || present === undefined ? [] : Array.isArray(present) ? present.map(String) : [String(present)];
  return (
    <ChoicePicker
      name={name} options={options} chosen={chosen} many={many} initial={initial ?? ""} canClear={!field.required}
      onCancel={onCancel}
      onDone={(values, step) => {
        const value = many ? values : values.length === 0 ? null : field.kind === "yes_no" ? values[0] === "true" : values[0];
        onSave(many && values.length === 0 ? null : value, valueText(field, many ? values : value), step);
      }}
    />
  );
}

function RelationEditor({ column, row, initial, onSave, onCancel, name }: Named) {
  const relation = findRelationType(column.relation!.relation);
  const one = column.relation!.incoming ? relation?.one_per_to : relation?.one_per_from;
  const chosen = linksOf(column, row.element).map((link): Picked => ({ key: link.element!.key, name: link.element!.name, type: link.element!.type }));
  return (
    <ElementPicker
      name={name} types={column.relation!.other} chosen={chosen} initial={initial ?? ""} {...(one ? { most: 1 } : {})}
      onCancel={onCancel}
      onDone={(picked, step) => onSave(picked.map((one) => one.key), picked.map((one) => one.name).join(", "), step)}
    />
  );
}

// Leaves an editor that is more than one input when the focus goes elsewhere.
export function useLeave(ref: { current: HTMLElement | null }, leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const out = (event: FocusEvent) => {
      if (!ref.current?.contains(event.relatedTarget as Node | null)) latest.current();
    };
    const element = ref.current;
    element?.addEventListener("focusout", out);
    return () => element?.removeEventListener("focusout", out);
  }, []);
}
