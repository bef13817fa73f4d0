// What a column of a table can mean, as the importer writes it ("owns<", "planned_cost.incidental year=2027"), and as people read it.
import type { TypeDocument } from "../../api/model";
import { inLanguage } from "../../notation/language";
import { words } from "../../words";

export interface Meaning {
  value: string;
  label: string;
}

export const kLeaveOut = "-";

export function meaningLabel(type: TypeDocument | undefined, meaning: string): string {
  const t = words.value.import;
  if (meaning === "" || meaning === kLeaveOut) return t.leaveColumn;
  if (meaning === "key") return t.key;
  if (meaning === "ratings") return t.ratings;
  const measured = /^measurement \w+=(.+)$/.exec(meaning);
  if (measured) return `${t.measurement} ${measured[1]}`;
  const relation = /^(\w+)([<>])$/.exec(meaning);
  if (relation) {
    const column = type?.relation_columns.find((one) => one.relation === relation[1] && one.incoming === (relation[2] === "<"));
    return column ? inLanguage(column.label) : meaning;
  }
  const cell = /^(\w+)\.(\w+)(?:\*[\d.]+)?(?: (.*))?$/.exec(meaning);
  const field = type?.fields.find((one) => one.name === (cell ? cell[1] : meaning));
  if (!field) return meaning;
  if (!cell) return inLanguage(field.label);
  const part = field.columns.find((one) => one.name === cell[2]);
  const captured = (cell[3] ?? "").split(/ (?=\w+=)/).map((one) => one.replace(/^\w+=/, "")).filter(Boolean);
  return `${inLanguage(field.label)}: ${part ? inLanguage(part.label).toLowerCase() : cell[2]}${captured.length > 0 ? ` (${captured.join(", ")})` : ""}`;
}

// What one can choose for a column: what the importer thinks of first, then everything that the type has, then leaving it out.
export function meaningsFor(type: TypeDocument | undefined, current: string, alternatives: string[]): Meaning[] {
  const all = [
    ...(current ? [current] : []), ...alternatives, "key",
    ...(type?.fields ?? []).filter((field) => !field.internal && field.kind !== "document").flatMap((field) => (field.kind === "table" ? field.columns.map((column) => `${field.name}.${column.name}`) : [field.name])),
    ...(type?.relation_columns ?? []).map((column) => `${column.relation}${column.incoming ? "<" : ">"}`),
  ];
  return [{ value: kLeaveOut, label: words.value.import.leaveColumn }, ...[...new Set(all)].map((value) => ({ value, label: meaningLabel(type, value) }))];
}
