// Linking elements: type a part of a name or key, choose with the arrows; what is linked stands above and is taken away with Backspace or its cross.
import { useSignal } from "@preact/signals";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import { findNames, type Named } from "../app/names";
import { findType } from "../app/state";
import { inLanguage } from "../notation/language";
import { words } from "../words";
import { stepOf, useLeave, type Step } from "./editor";

export type Picked = Named;

export interface ElementPickerProps {
  name: string;
  types: string[]; // empty or "*": any
  chosen: Picked[];
  initial: string;
  most?: number; // 1: another one takes its place
  onDone(picked: Picked[], step: Step): void;
  onCancel(): void;
}

export function ElementPicker({ name, types, chosen, initial, most, onDone, onCancel }: ElementPickerProps) {
  const id = useId();
  const typed = useSignal(initial);
  const picked = useSignal(chosen);
  const found = useSignal<Picked[]>([]);
  const at = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  const t = words.value.grid;

  useLayoutEffect(() => input.current!.focus(), []);
  useEffect(() => {
    let late = false;
    void findNames(typed.value, types.includes("*") ? [] : types, 30).then((names) => {
      if (!late) found.value = names;
    });
    return () => {
      late = true;
    };
  }, [typed.value]);

  const options = found.value.filter((one) => !picked.value.some((other) => other.key === one.key));
  const position = Math.min(at.value, options.length - 1);
  useLayoutEffect(() => {
    document.getElementById(`${id}-${position}`)?.scrollIntoView({ block: "nearest" });
  }, [position]);

  const end = (step: Step) => {
    if (done.current) return;
    done.current = true;
    const same = picked.value.length === chosen.length && picked.value.every((one) => chosen.some((other) => other.key === one.key));
    if (same) onCancel();
    else onDone(picked.value, step);
  };
  const add = (one: Picked) => {
    picked.value = most === 1 ? [one] : [...picked.value, one];
    typed.value = "";
    at.value = 0;
  };
  useLeave(whole, () => end("stay"));

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
      at.value = (Math.max(0, position) + (event.key === "ArrowDown" ? 1 : options.length - 1)) % Math.max(1, options.length);
      return;
    }
    if (event.key === "Backspace" && typed.value === "" && picked.value.length > 0) {
      picked.value = picked.value.slice(0, -1);
      return;
    }
    const step = stepOf(event);
    if (!step) return;
    event.preventDefault();
    // Enter with something typed links it; Enter on an empty input is done. Tab does both at once.
    const option = typed.value.trim() !== "" || at.value > 0 ? options[Math.max(0, position)] : undefined;
    if (option) add(option);
    if (!option && typed.value.trim() !== "") return;
    if (!option || event.key === "Tab") end(step);
  };

  return (
    <div ref={whole} class="picker">
      {picked.value.length > 0 && (
        <ul class="picked">
          {picked.value.map((one) => (
            <li key={one.key} class="picked-one">
              <span>{one.name}</span>
              <button type="button" tabIndex={-1} aria-label={t.unlink(one.name)} onPointerDown={(event) => event.preventDefault()}
                onClick={() => { picked.value = picked.value.filter((other) => other.key !== one.key); input.current!.focus(); }}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input} class="utrecht-textbox cell-input" type="text" role="combobox" aria-label={name} aria-expanded="true" aria-controls={id} aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${id}-${Math.max(0, position)}` : undefined} autocomplete="off" placeholder={t.searchElement} value={typed.value}
        onInput={(event) => { typed.value = event.currentTarget.value; at.value = 0; }} onKeyDown={keyDown}
      />
      <ul class="picker-list" role="listbox" id={id} aria-label={name} tabIndex={-1}>
        {options.map((one, index) => (
          <li key={one.key} id={`${id}-${index}`} role="option" aria-selected={index === position} class={index === position ? "picker-option is-at" : "picker-option"}
            onPointerDown={(event) => { event.preventDefault(); add(one); }}>
            <span class="picker-name">{one.name}</span>
            <span class="picker-what">{types.length === 1 ? one.key : `${typeLabel(one.type)} ${one.key}`}</span>
          </li>
        ))}
      </ul>
      {options.length === 0 && <p class="picker-none">{typed.value ? t.noElement : t.noElements}</p>}
      <p class="picker-help">{t.linkHelp}</p>
    </div>
  );
}

function typeLabel(type: string): string {
  const known = findType(type);
  return known ? inLanguage(known.label) : type;
}
