// Changing a field that is a small table of its own, such as the cost per year: rows of inputs, with a row to add.
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { inLanguage } from "../notation/language";
import { words } from "../words";
import type { EditorProps } from "./editor";
import { asKinded, editText, isNumeric, parseValue, tableText } from "./kinds";

type Typed = Record<string, string>;

export function TableEditor({ column, row, onSave, onCancel, name }: EditorProps & { name: string }) {
  const field = column.field!;
  const columns = field.columns;
  const before = (row.element.fields[field.name] as Record<string, unknown>[] | null | undefined) ?? [];
  const typedBefore = before.map((one): Typed => Object.fromEntries(columns.map((part) => [part.name, editText(asKinded(part), one[part.name])])));
  const lines = useSignal<Typed[]>(typedBefore.length > 0 ? typedBefore : [{}]);
  const wrong = useSignal<Record<string, string>>({});
  const whole = useRef<HTMLFormElement>(null);
  const t = words.value.grid;

  useLayoutEffect(() => whole.current!.querySelector("input")?.focus(), []);

  const keep = () => {
    const problems: Record<string, string> = {};
    const values: Record<string, unknown>[] = [];
    lines.value.forEach((line, index) => {
      const value: Record<string, unknown> = {};
      for (const part of columns) {
        const parsed = parseValue(asKinded(part), line[part.name] ?? "");
        if (parsed.why !== undefined) problems[`${index} ${part.name}`] = parsed.why;
        else if (parsed.value !== null) value[part.name] = parsed.value;
      }
      if (Object.keys(value).length > 0) values.push(value);
    });
    wrong.value = problems;
    if (Object.keys(problems).length > 0) return;
    if (JSON.stringify(values) === JSON.stringify(before)) return onCancel();
    onSave(values.length > 0 ? values : null, values.length > 0 ? tableText(field, values) : "", "stay");
  };
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    }
  };
  const change = (index: number, part: string, value: string) => {
    lines.value = lines.value.map((line, position) => (position === index ? { ...line, [part]: value } : line));
  };

  return (
    <form ref={whole} class="table-editor" onKeyDown={keyDown} onSubmit={(event) => { event.preventDefault(); keep(); }} aria-label={name}>
      <table>
        <thead>
          <tr>
            {columns.map((part) => <th key={part.name} scope="col">{inLanguage(part.label)}</th>)}
            <th scope="col"><span class="hidden">{words.value.remove}</span></th>
          </tr>
        </thead>
        <tbody>
          {lines.value.map((line, index) => (
            <tr key={index}>
              {columns.map((part) => {
                const why = wrong.value[`${index} ${part.name}`];
                return (
                  <td key={part.name}>
                    {part.choices.length > 0 ? (
                      <select class="utrecht-select utrecht-select--html-select" aria-label={t.tableCell(inLanguage(part.label), index + 1)} value={line[part.name] ?? ""} onChange={(event) => change(index, part.name, event.currentTarget.value)}>
                        <option value="" />
                        {part.choices.map((choice) => <option key={choice.name} value={inLanguage(choice.label)}>{inLanguage(choice.label)}</option>)}
                      </select>
                    ) : (
                      <input class={isNumeric(part.kind) ? "utrecht-textbox cell-figure" : "utrecht-textbox"} type="text" value={line[part.name] ?? ""} aria-label={t.tableCell(inLanguage(part.label), index + 1)}
                        aria-invalid={why !== undefined} title={why} autocomplete="off" onInput={(event) => change(index, part.name, event.currentTarget.value)} />
                    )}
                  </td>
                );
              })}
              <td>
                <button type="button" class="utrecht-button utrecht-button--subtle" aria-label={t.removeLine(index + 1)} onClick={() => (lines.value = lines.value.filter((_, position) => position !== index))}>×</button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {Object.keys(wrong.value).length > 0 && <p class="cell-why" role="alert">{[...new Set(Object.values(wrong.value))].join(" ")}</p>}
      <p class="row-of-buttons">
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => (lines.value = [...lines.value, {}])}>{t.addLine}</button>
        <span class="grow" />
        <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={onCancel}>{words.value.cancel}</button>
        <button type="submit" class="utrecht-button utrecht-button--primary-action">{words.value.save}</button>
      </p>
    </form>
  );
}
