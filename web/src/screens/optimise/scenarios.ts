// Questions side by side: the one on the screen, what-ifs on top of it, and those that were kept. A kept one is the address of this screen under
// a name, in this browser; to share it one sends the address.
import { recall, remember } from "../../base/preferences";
import { readWhatIf, writeWhatIf, type WhatIf } from "./what_if";

export interface Kept {
  name: string;
  query: string;
}

export function keptScenarios(): Kept[] {
  try {
    const read = JSON.parse(recall("scenarios") ?? "[]") as unknown;
    return Array.isArray(read) ? read.filter((one): one is Kept => typeof one?.name === "string" && typeof one?.query === "string") : [];
  } catch {
    return [];
  }
}

// Under the same name it takes the place of the one before.
export function keepScenario(name: string, whatIf: WhatIf): Kept[] {
  const all = [...keptScenarios().filter((one) => one.name !== name), { name, query: writeWhatIf(whatIf).toString() }];
  remember("scenarios", JSON.stringify(all));
  return all;
}

export function dropScenario(name: string): Kept[] {
  const all = keptScenarios().filter((one) => one.name !== name);
  remember("scenarios", JSON.stringify(all));
  return all;
}

export const whatIfOf = (kept: Kept): WhatIf => readWhatIf(new URLSearchParams(kept.query));

const times = (one: number, factor: number) => Math.round(one * factor * 1e4) / 1e4;
export const presets = [
  { id: "money90", change: (base: WhatIf): WhatIf => ({ ...base, moneyFactor: times(base.moneyFactor, 0.9) }) },
  { id: "money80", change: (base: WhatIf): WhatIf => ({ ...base, moneyFactor: times(base.moneyFactor, 0.8) }) },
  { id: "money110", change: (base: WhatIf): WhatIf => ({ ...base, moneyFactor: times(base.moneyFactor, 1.1) }) },
  { id: "people90", change: (base: WhatIf): WhatIf => ({ ...base, peopleFactor: times(base.peopleFactor, 0.9) }) },
] as const;
export type PresetId = (typeof presets)[number]["id"];
