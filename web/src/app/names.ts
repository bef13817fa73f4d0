// Finding elements by name, typing errors forgiven. Up to a few thousand names are kept here and matched at once; in a larger register the server looks,
// which forgives accents but not errors.
import { request } from "../api/client";
import type { ElementPage } from "../api/model";
import { fit } from "../base/fold";
import { register, revision } from "./state";

export interface Named {
  key: string;
  name: string;
  type: string;
}

const kKeptMax = 5000;
let kept: { revision: number; names: Promise<Named[]> } | undefined;

const asNamed = (page: ElementPage): Named[] => page.elements.map(({ key, name, type }) => ({ key, name, type }));

async function allNames(): Promise<Named[]> {
  const names: Named[] = [];
  for (let offset = 0; offset < kKeptMax; offset += 1000) {
    const page = await request<ElementPage>("GET", "/elements", { query: { fields: "name", offset, pageSize: 1000 } });
    names.push(...asNamed(page));
    if (page.next_cursor === null) break;
  }
  return names;
}

export async function findNames(typed: string, types: string[], max: number): Promise<Named[]> {
  const search = typed.trim();
  if ((register.peek()?.element_count ?? 0) > kKeptMax) {
    const query = { fields: "name", pageSize: max, type: types, ...(search ? { search } : {}) };
    return asNamed(await request<ElementPage>("GET", "/elements", { query }));
  }
  if (!kept || kept.revision !== revision.peek()) {
    kept = { revision: revision.peek(), names: allNames() };
    kept.names.catch(() => (kept = undefined));
  }
  const all = (await kept.names).filter((one) => types.length === 0 || types.includes(one.type));
  if (search === "") return all.slice(0, max);
  return all
    .map((one) => ({ one, score: Math.max(fit(search, one.name), fit(search, one.key) + (one.key.toLowerCase() === search.toLowerCase() ? 50 : 0)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, max)
    .map(({ one }) => one);
}
