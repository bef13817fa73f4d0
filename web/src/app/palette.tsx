// Search and commands (Ctrl K): elements of the register, screens and actions, found by what one types, accents and typing errors forgiven.
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { chooseTheme, remember } from "../base/preferences";
import { fit } from "../base/fold";
import { address, navigate } from "../base/router";
import { inLanguage, language } from "../notation/language";
import { chooseLanguage, words } from "../words";
import { paletteOpen } from "./frame";
import { findNames } from "./names";
import { roomName, rooms, roomScreens } from "./rooms";
import { findType, mayWrite, metamodel, undoable, undoLast } from "./state";

interface Entry {
  id: string;
  group: "screens" | "actions" | "elements";
  name: string;
  note: string;
  also: string; // other words for it
  run(): void;
}

function screens(): Entry[] {
  const t = words.value;
  const go = (target: string, name: string, note: string, also = ""): Entry => ({ id: target, group: "screens", name, note, also, run: () => navigate(target) });
  return [
    go("/", t.rooms.koers, "", "home start overzicht aandacht"),
    ...rooms.map((room) => go(`/${room}`, roomName(room), "")),
    ...rooms.flatMap((room) => (roomScreens[room] ?? []).map((screen) => go(`/${room}/${screen.path}`, screen.name(), roomName(room), screen.path === "scoring" ? t.scoring.also : "optimaliseren optimise plan roadmap"))),
    ...(metamodel.value?.types ?? []).filter((type) => rooms.some((room) => room === type.room)).map((type) =>
      go(`/${type.room}/${type.name}`, inLanguage(type.plural), roomName(type.room as (typeof rooms)[number]), `${type.label.nl} ${type.label.en} ${type.plural.nl} ${type.plural.en}`)),
    ...(mayWrite.value ? [go("/import", t.rooms.import, "", "excel csv upload bestanden files")] : []),
    go("/settings", t.rooms.settings, "", "taal language thema theme"),
  ];
}

function actions(): Entry[] {
  const t = words.value.palette;
  const act = (id: string, name: string, also: string, run: () => void): Entry => ({ id, group: "actions", name, note: "", also, run });
  return [
    ...(undoable.value.length > 0 ? [act("undo", t.undo, "undo terug herstellen", () => void undoLast())] : []),
    act("theme-light", t.themeLight, "light theme thema", () => chooseTheme("light")),
    act("theme-dark", t.themeDark, "dark theme thema donker", () => chooseTheme("dark")),
    act("theme-system", t.themeSystem, "theme thema system", () => chooseTheme("system")),
    act("language", t.toLanguage, "language taal english nederlands", () => {
      const next = language.value === "nl" ? "en" : "nl";
      remember("language", next);
      void chooseLanguage(next);
    }),
  ];
}

// The entries that fit, best first within their group.
export function matching(entries: Entry[], typed: string): Entry[] {
  if (typed.trim() === "") return entries;
  return entries
    .map((entry) => ({ entry, score: Math.max(fit(typed, entry.name), fit(typed, `${entry.name} ${entry.also}`) - 2, fit(typed, entry.note ? `${entry.note} ${entry.name}` : "") - 1) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry);
}

export function Palette() {
  const t = words.value.palette;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useSignal("");
  const at = useSignal(0);
  const elements = useSignal<Entry[]>([]);

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current!.showModal();
    return () => {
      if (before?.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    let late = false;
    if (typed.value.trim() === "") elements.value = [];
    else {
      void findNames(typed.value, [], 12).then((found) => {
        if (late) return;
        elements.value = found.map((one): Entry => ({
          id: one.key, group: "elements", name: one.name, note: `${one.key} · ${typeName(one.type)}`, also: "", run: () => navigate(address(["element", one.key])),
        }));
      });
    }
    return () => {
      late = true;
    };
  }, [typed.value]);

  const found = matching([...screens(), ...actions()], typed.value);
  const short = typed.value.trim() === "";
  const entries = short ? found.filter((entry) => entry.note === "" || entry.group === "actions").slice(0, 16) : [...elements.value, ...found.slice(0, 8)];
  const position = Math.min(at.value, entries.length - 1);
  useEffect(() => document.getElementById(`${id}-${position}`)?.scrollIntoView({ block: "nearest" }), [position]);

  const close = () => {
    paletteOpen.value = false;
  };
  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    close();
    entry.run();
  };
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      at.value = (Math.max(0, position) + (event.key === "ArrowDown" ? 1 : entries.length - 1)) % Math.max(1, entries.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(entries[position]);
    }
  };
  const groups = (["elements", "screens", "actions"] as const).map((group) => ({ group, list: entries.filter((entry) => entry.group === group) })).filter(({ list }) => list.length > 0);
  const ordered = groups.flatMap(({ list }) => list);
  const place = (entry: Entry) => ordered.indexOf(entry);
  const atEntry = ordered[position];

  return (
    <dialog ref={dialog} class="palette" aria-label={t.title} onCancel={(event) => { event.preventDefault(); close(); }}
      onPointerDown={(event) => { if (event.target === dialog.current) close(); }} onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); event.stopPropagation(); run(atEntry); } else keyDown(event); }}>
      <input class="palette-input" type="text" role="combobox" aria-label={t.title} aria-expanded="true" aria-controls={id} aria-autocomplete="list" autocomplete="off"
        aria-activedescendant={entries.length > 0 ? `${id}-${position}` : undefined} placeholder={t.placeholder} value={typed.value} autofocus
        onInput={(event) => { typed.value = event.currentTarget.value; at.value = 0; }} />
      <div class="palette-list" role="listbox" id={id} aria-label={t.title} tabIndex={-1}>
        {groups.map(({ group, list }) => (
          <div key={group} role="group" aria-label={t[group]}>
            <p class="palette-group" aria-hidden="true">{t[group]}</p>
            {list.map((entry) => (
              <div key={entry.id} id={`${id}-${place(entry)}`} role="option" aria-selected={entry === atEntry} class={entry === atEntry ? "palette-option is-at" : "palette-option"}
                onPointerDown={(event) => { event.preventDefault(); run(entry); }}>
                <span>{entry.name}</span> {entry.note && <span class="palette-note">{entry.note}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {entries.length === 0 && <p class="palette-none">{t.none(typed.value)} {t.noneMend}</p>}
      <p class="palette-help" role="status">{typed.value ? `${t.found(entries.length)}. ` : ""}{t.help}</p>
    </dialog>
  );
}

function typeName(type: string): string {
  const known = findType(type);
  return known ? inLanguage(known.label) : type;
}
