// Filters of a grid as the API writes them (field:operation:value), and in words.
import type { Column } from "./columns";
import { isEmpty, parseValue, valueText } from "./kinds";
import { words } from "../words";
import { inLanguage } from "../notation/language";

export interface Filter {
  name: string; // of the column in the API: "size", "owns.in", "key"
  operation: string;
  values: string[]; // an empty one stands for "no value"
}

export function parseFilter(text: string): Filter | undefined {
  const match = /^([^:]+):([a-z]+)(?::([\s\S]*))?$/.exec(text);
  if (!match) return undefined;
  const values: string[] = [];
  if (match[3] !== undefined) {
    let value = "";
    for (let i = 0; i < match[3].length; i++) {
      const letter = match[3][i]!;
      if (letter === "\\" && i + 1 < match[3].length) value += match[3][++i];
      else if (letter === "|") values.push(value), (value = "");
      else value += letter;
    }
    values.push(value);
  }
  return { name: match[1]!, operation: match[2]!, values };
}

export function formatFilter(filter: Filter): string {
  const head = `${filter.name}:${filter.operation}`;
  return filter.values.length === 0 ? head : `${head}:${filter.values.map((value) => value.replace(/[\\|]/g, "\\$&")).join("|")}`;
}

// Which ways of filtering a column offers.
export type FilterForm = "choices" | "range" | "text" | "relation";
export function formOf(column: Column): FilterForm {
  if (column.kind === "relation") return "relation";
  if (["choice", "choices", "yes_no"].includes(column.kind)) return "choices";
  if (["integer", "number", "money", "share", "date", "quarter"].includes(column.kind)) return "range";
  return "text";
}

// A value as the API writes it in a filter ↔ as people read it.
function shown(column: Column, value: string): string {
  if (value === "") return words.value.empty;
  if (column.kind === "yes_no") return value === "true" ? words.value.yes : words.value.no;
  if (!column.field) return value;
  const numeric = ["integer", "number", "money", "share"].includes(column.kind);
  return valueText(column.field, numeric ? Number(value) : column.kind === "choices" || column.kind === "texts" ? [value] : value);
}

export function typedToFilterValue(column: Column, typed: string): string | undefined {
  if (!column.field) return typed;
  const parsed = parseValue({ ...column.field, required: false, min: null, max: null }, typed);
  return parsed.why !== undefined || isEmpty(parsed.value) ? undefined : String(parsed.value);
}

// "Omvang: Klein (S) of (leeg)". `nameOf`: how an element of a key is called.
export function describeFilter(filter: Filter, column: Column | undefined, nameOf: (key: string) => string): string {
  const t = words.value.grid.filter;
  if (filter.name === "key") return t.some(filter.values.length);
  const label = column ? inLanguage(column.label) : filter.name;
  const values = filter.values.map((value) => (column ? shown(column, value) : value));
  switch (filter.operation) {
    case "empty":
    case "lacks":
      return filter.values.length > 0 ? `${label}: ${t.not} ${t.or(filter.values.map(nameOf))}` : `${label}: ${words.value.empty}`;
    case "filled":
      return `${label}: ${t.filled}`;
    case "has":
      return filter.values.length > 0 ? `${label}: ${t.or(filter.values.map(nameOf))}` : `${label}: ${t.filled}`;
    case "not":
      return `${label}: ${t.not} ${t.or(values)}`;
    case "contains":
      return `${label} ${t.contains} ${t.or(values.map((value, index) => (filter.values[index] === "" ? value : `“${value}”`)))}`;
    case "from":
      return `${label} ${t.from} ${values[0] ?? ""}`;
    case "to":
      return `${label} ${t.to} ${values[0] ?? ""}`;
    default:
      return `${label}: ${t.or(values)}`;
  }
}
