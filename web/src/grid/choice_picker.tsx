// Choosing from a short list by typing or with the arrows: an input with a list below it (the combobox pattern).
import { useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { fit } from "../base/fold";
import { words } from "../words";
import { stepOf, useLeave, type Step } from "./editor";

export interface Option {
  value: string;
  label: string;
}

export interface ChoicePickerProps {
  name: string;
  options: Option[];
  chosen: string[];
  many: boolean;
  initial: string;
  canClear: boolean;
  onDone(values: string[], step: Step): void;
  onCancel(): void;
}

export function ChoicePicker({ name, options, chosen, many, initial, canClear, onDone, onCancel }: ChoicePickerProps) {
  const id = useId();
  const typed = useSignal(initial);
  const values = useSignal(chosen);
  const at = useSignal(Math.max(0, many ? 0 : options.findIndex((option) => option.value === chosen[0])));
  const input = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const done = useRef(false);

  const shown = typed.value.trim() === "" ? options : options.filter((option) => fit(typed.value, option.label) > 0);
  const position = Math.min(at.value, shown.length - 1);
  const list: Option[] = canClear && typed.value.trim() === "" ? [...shown, { value: "", label: words.value.empty }] : shown;

  useLayoutEffect(() => {
    input.current!.focus();
    if (initial === "") input.current!.select();
  }, []);
  useLayoutEffect(() => {
    document.getElementById(`${id}-${position}`)?.scrollIntoView({ block: "nearest" });
  }, [position]);

  const end = (next: string[], step: Step) => {
    if (done.current) return;
    done.current = true;
    const same = next.length === chosen.length && next.every((value) => chosen.includes(value));
    if (same && step === "stay") onCancel();
    else onDone(next, step);
  };
  const pick = (option: Option, step: Step) => {
    if (option.value === "") return end([], step);
    if (!many) return end([option.value], step);
    values.value = values.value.includes(option.value) ? values.value.filter((value) => value !== option.value) : [...values.value, option.value];
    typed.value = "";
    return undefined;
  };
  useLeave(whole, () => end(many ? values.value : chosen, "stay"));

  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      done.current = true;
      return onCancel();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      at.value = (Math.max(0, position) + (event.key === "ArrowDown" ? 1 : list.length - 1)) % Math.max(1, list.length);
      return;
    }
    if ((event.key === "Delete" || event.key === "Backspace") && typed.value === "" && canClear && !many) {
      event.preventDefault();
      return end([], "stay");
    }
    const step = stepOf(event);
    if (!step) return;
    event.preventDefault();
    const option = list[position < 0 ? 0 : position];
    if (many && (event.key === "Tab" || typed.value === "" && event.ctrlKey)) return end(values.value, step);
    if (option) pick(option, step);
    else if (shown.length === 0) typed.value = "";
  };

  return (
    <div ref={whole} class="picker">
      <input
        ref={input} class="utrecht-textbox cell-input" type="text" role="combobox" aria-label={name} aria-expanded="true" aria-controls={id} aria-autocomplete="list"
        aria-activedescendant={list.length > 0 ? `${id}-${Math.max(0, Math.min(at.value, list.length - 1))}` : undefined} autocomplete="off" value={typed.value}
        onInput={(event) => { typed.value = event.currentTarget.value; at.value = 0; }} onKeyDown={keyDown}
      />
      <ul class="picker-list" role="listbox" id={id} aria-label={name} aria-multiselectable={many || undefined} tabIndex={-1}>
        {list.map((option, index) => (
          <li key={option.value} id={`${id}-${index}`} role="option" aria-selected={option.value === "" ? values.value.length === 0 : values.value.includes(option.value)}
            class={index === Math.max(0, Math.min(at.value, list.length - 1)) ? "picker-option is-at" : "picker-option"}
            onPointerDown={(event) => { event.preventDefault(); pick(option, "stay"); }}>
            <span class="picker-check" aria-hidden="true">{values.value.includes(option.value) ? "✓" : ""}</span>
            {option.label}
          </li>
        ))}
      </ul>
      {list.length === 0 && <p class="picker-none">{words.value.grid.noChoice}</p>}
      {many && <p class="picker-help">{words.value.grid.manyHelp}</p>}
    </div>
  );
}
