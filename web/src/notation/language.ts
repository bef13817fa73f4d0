// The languages people can choose, and the one in use. Everything that renders text reads these signals, so a switch redraws it all.
import { signal } from "@preact/signals";

export type Language = "nl" | "en";
export interface Label {
  nl: string;
  en: string;
}

export const language = signal<Language>("nl");

export function inLanguage(label: Label): string {
  return label[language.value] || label.nl;
}
