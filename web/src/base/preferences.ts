// What this reader prefers on this machine: language, light or dark, and the columns of each grid. Nothing of the register is kept here.
import { signal } from "@preact/signals";
import { language, type Language } from "../notation/language";

export type Theme = "system" | "light" | "dark";

export function remember(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`koers.${name}`);
    else localStorage.setItem(`koers.${name}`, value);
  } catch {
    // A browser that keeps nothing still works; it only forgets.
  }
}
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`koers.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export const theme = signal<Theme>("system");

export function chooseTheme(choice: Theme): void {
  theme.value = choice;
  remember("theme", choice === "system" ? undefined : choice);
  if (choice === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = choice;
}

export function preferredLanguage(): Language {
  const kept = recall("language");
  if (kept === "nl" || kept === "en") return kept;
  return navigator.languages.some((tag) => tag.startsWith("nl")) || !navigator.languages[0]?.startsWith("en") ? "nl" : "en";
}

export function applyPreferences(): void {
  const kept = recall("theme");
  chooseTheme(kept === "light" || kept === "dark" ? kept : "system");
  language.value = preferredLanguage();
}
