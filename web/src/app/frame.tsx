// What stands around every screen: the rooms at the left, search, language and the mark of an example at the top.
import { signal, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { connection } from "../api/client";
import { remember } from "../base/preferences";
import { path, segments } from "../base/router";
import { language } from "../notation/language";
import { chooseLanguage, words } from "../words";
import { lazy } from "./lazy";
import { roomName, rooms } from "./rooms";
import { findType, mayWrite, register } from "./state";

export const paletteOpen = signal(false);
const Palette = lazy(() => import("./palette").then((module) => module.Palette));

// The room that the address is in; an element belongs to the room of its type.
export const roomOfElement = signal<string | undefined>(undefined);

export function Frame({ children }: { children: ComponentChildren }) {
  const t = words.value;
  const main = useRef<HTMLElement>(null);
  const menu = useSignal(false);
  const here = segments.value[0] === "element" ? roomOfElement.value : (segments.value[0] ?? "koers");

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        paletteOpen.value = true;
      }
    };
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, []);

  // Another screen begins at its heading, for those who listen and for those who look.
  const first = useRef(true);
  const screen = path.value;
  useEffect(() => {
    menu.value = false;
    if (first.current) {
      first.current = false;
      return;
    }
    main.current?.scrollTo(0, 0);
    scrollTo(0, 0);
    requestAnimationFrame(() => (main.current?.querySelector<HTMLElement>("h1") ?? main.current)?.focus({ preventScroll: true }));
  }, [screen]);

  const link = (target: string, name: string, current: boolean) => (
    <li key={target}><a href={target} class="rail-link" aria-current={current ? "page" : undefined}>{name}</a></li>
  );

  return (
    <div class="frame">
      <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main">{t.skip}</a>
      <nav class="rail" aria-label={t.rooms.title} data-open={menu.value}>
        <div class="rail-head">
          <a href="/" class="brand" aria-label={t.rooms.home}><Mark /> <span>Koers</span></a>
          <button type="button" class="rail-toggle" aria-expanded={menu.value} aria-controls="rooms" onClick={() => (menu.value = !menu.value)}>{t.rooms.menu}</button>
        </div>
        <div id="rooms" class="rail-nav">
          <ul>
            {link("/", t.rooms.koers, here === "koers")}
            {rooms.map((room) => link(`/${room}`, roomName(room), here === room))}
          </ul>
          <ul class="rail-foot">
            {mayWrite.value && link("/import", t.rooms.import, here === "import")}
            {link("/settings", t.rooms.settings, here === "settings")}
          </ul>
        </div>
      </nav>
      <header class="top">
        <p class="top-name">
          <span>{register.value?.name}</span>
          {register.value?.example && <span class="mark" title={t.frame.exampleHelp}>{t.frame.example}</span>}
          {!mayWrite.value && <span class="mark mark-quiet" title={t.frame.readOnlyHelp}>{t.frame.readOnly}</span>}
          {register.value?.example && <a class="top-own" href="/begin/organisation">{t.begin.own.link}</a>}
        </p>
        <button type="button" class="top-search" onClick={() => (paletteOpen.value = true)} aria-haspopup="dialog">
          <span>{t.frame.search}</span> <kbd>{t.frame.searchKey}</kbd>
        </button>
        <LanguageSwitch />
      </header>
      {connection.value === "away" && <p class="offline" role="status">{t.frame.offline}</p>}
      <main id="main" class="main" ref={main} tabIndex={-1}>{children}</main>
      {paletteOpen.value && <Palette />}
    </div>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 20 24" width="15" height="18" aria-hidden="true">
      <path d="M10 1l8 22-8-6-8 6z" fill="currentColor" />
      <path d="M10 1l8 22-8-6z" class="brand-signal" />
    </svg>
  );
}

function LanguageSwitch() {
  const t = words.value.frame;
  const choose = (choice: "nl" | "en") => {
    remember("language", choice);
    void chooseLanguage(choice);
  };
  return (
    <div class="languages" role="group" aria-label={t.language}>
      {(["nl", "en"] as const).map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={language.value === one} onClick={() => choose(one)} title={one === "nl" ? "Nederlands" : "English"}>
          {one.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

// The room of the element on the screen, for the rail.
export function noteElementType(type: string): void {
  roomOfElement.value = findType(type)?.room;
}
