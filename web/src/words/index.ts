// Every word on the screen, by key. Dutch is the source; English must have the same keys with the same arguments, or it does not compile.
// `pseudo` is Dutch between brackets, in which a text that was not taken from here stands out.
import { computed, signal } from "@preact/signals";
import { language, type Language } from "../notation/language";
import { nl } from "./nl";

export type Words = typeof nl;

const loaded = signal<Record<Language, Words | undefined>>({ nl, en: undefined });
const pseudoWords = signal<Words | undefined>(undefined);

export const words = computed<Words>(() => pseudoWords.value ?? loaded.value[language.value] ?? nl);

export async function chooseLanguage(choice: Language): Promise<void> {
  if (choice === "en" && !loaded.value.en) loaded.value = { ...loaded.value, en: (await import("./en")).en };
  language.value = choice;
  document.documentElement.lang = choice;
}

export async function usePseudo(): Promise<void> {
  pseudoWords.value = (await import("./pseudo")).pseudo(nl);
}
