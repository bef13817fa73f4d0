// Every text between brackets, longer by a third and with accents: what is not translated, cut off or glued together shows at once.
import type { Words } from "./index";

const accents: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú", c: "ç", n: "ñ", s: "š", z: "ž" };

export function pseudoText(text: string): string {
  const dressed = text.replace(/[aeioucnsz]/g, (letter) => accents[letter] ?? letter);
  return `⟦${dressed}${"~".repeat(Math.ceil(text.length / 3))}⟧`;
}

function dress(value: unknown): unknown {
  if (typeof value === "string") return pseudoText(value);
  if (typeof value === "function") return (...rest: unknown[]) => dress((value as (...rest: unknown[]) => unknown)(...rest));
  if (Array.isArray(value)) return value.map(dress);
  if (value !== null && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, dress(one)]));
  return value;
}

export function pseudo(words: Words): Words {
  return dress(words) as Words;
}
