// The languages people can choose, and the one in use. Everything that renders text reads these signals, so a switch redraws it all.
import { signal } from "@preact/signals";

export type Language = "nl" | "en";
export interface Label {
  nl: string;
  en: string;
}

export const language = signal<Language>("nl");

// A label, or a sentence of the server: both come in two languages. Nothing where it has nothing to say.
export function inLanguage(label: Label | null | undefined): string {
  return label ? wholeAmounts(label[language.value] || label.nl) : "";
}

// An amount stays on one line.
function wholeAmounts(text: string): string {
  return text.includes("€ ") ? text.replace(/€ (?=[−\d])/g, "€\u00a0") : text;
}
