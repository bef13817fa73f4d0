// How a value of each kind of field is written on the screen, and how what somebody typed or pasted becomes a value.
import type { ColumnDocument, FieldDocument } from "../api/model";
import { fold } from "../base/fold";
import { formatDate, formatQuarter, parseDate, parseQuarter } from "../notation/dates";
import { inLanguage } from "../notation/language";
import { formatMoney, formatNumber, formatShare, parseMoney, parseNumber, parseShare, plainNumber } from "../notation/numbers";
import { words } from "../words";

export type Kinded = Pick<FieldDocument, "kind" | "choices" | "label"> & Partial<Pick<FieldDocument, "columns" | "unit" | "min" | "max" | "required" | "name">>;
type Row = Record<string, unknown>;

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function choiceText(field: Kinded, name: unknown): string {
  const choice = field.choices.find((one) => one.name === name);
  return choice ? inLanguage(choice.label) : String(name);
}

// As it stands in a cell.
export function valueText(field: Kinded, value: unknown): string {
  if (isEmpty(value)) return "";
  switch (field.kind) {
    case "integer":
      return field.unit === "year" || /year|jaar/.test(field.name ?? "") ? String(value) : formatNumber(value as number, 0);
    case "number":
      return formatNumber(value as number);
    case "share":
      return formatShare(value as number);
    case "money":
      return formatMoney(value as number);
    case "date":
      return formatDate(value as string);
    case "quarter":
      return formatQuarter(value as string);
    case "yes_no":
      return value ? words.value.yes : words.value.no;
    case "choice":
      return choiceText(field, value);
    case "choices":
      return (value as string[]).map((name) => choiceText(field, name)).join(", ");
    case "texts":
      return (value as string[]).join(", ");
    case "table":
      return tableText(field, value as Row[]);
    case "document":
      return words.value.grid.document;
    default:
      return String(value);
  }
}

// With its unit, where there is room for it: "8 kwartalen".
export function valueWithUnit(field: Kinded, value: unknown): string {
  const text = valueText(field, value);
  const unit = field.unit && (field.kind === "integer" || field.kind === "number") ? words.value.units[field.unit as keyof typeof words.value.units] : undefined;
  return text && unit ? `${text} ${unit(value as number)}` : text;
}

// The columns that count something, added up; amounts that come back every year are not added but shown as they are in the last year.
export function tableText(field: Kinded, rows: Row[]): string {
  const parts: string[] = [];
  for (const column of field.columns ?? []) {
    if (column.kind !== "money" && column.kind !== "number") continue;
    const values = rows.map((row) => row[column.name]).filter((value): value is number => typeof value === "number");
    if (values.length === 0) continue;
    const total = column.name === "structural" ? values[values.length - 1]! : values.reduce((sum, value) => sum + value, 0);
    if (total === 0) continue;
    const figure = column.kind === "money" ? formatMoney(total) : formatNumber(total);
    parts.push(parts.length === 0 && column.kind === "money" ? figure : `${figure} ${inLanguage(column.label).toLowerCase()}`);
  }
  return parts.length > 0 ? parts.join(" + ") : words.value.grid.rows(rows.length);
}

// As it stands in an input, to be changed.
export function editText(field: Kinded, value: unknown): string {
  if (isEmpty(value)) return "";
  switch (field.kind) {
    case "integer":
    case "number":
      return plainNumber(value as number);
    case "money":
      return plainNumber((value as number) / 100);
    case "share":
      return `${plainNumber(Math.round((value as number) * 1e6) / 1e4)}%`;
    default:
      return valueText(field, value);
  }
}

export type Parsed = { value: unknown; why?: undefined } | { value?: undefined; why: string };

const wrong = (why: string): Parsed => ({ why });
const right = (value: unknown): Parsed => ({ value });

function inRange(field: Kinded, value: number): Parsed {
  const t = words.value.grid.wrong;
  if (typeof field.min === "number" && value < field.min) return wrong(t.tooSmall(formatNumber(field.min)));
  if (typeof field.max === "number" && value > field.max) return wrong(t.tooLarge(formatNumber(field.max)));
  return right(value);
}

export function findChoice(field: Kinded, text: string): string | undefined {
  const wanted = fold(text);
  const exact = field.choices.find((choice) => [choice.name, choice.label.nl, choice.label.en].some((name) => fold(name) === wanted));
  if (exact) return exact.name;
  // What stands between brackets is only a hint: "Klein (S)" is also "klein" and "s".
  const loose = field.choices.find((choice) =>
    [choice.label.nl, choice.label.en].some((name) => name.split(/[()]/).some((part) => part.trim() !== "" && fold(part) === wanted)));
  if (loose) return loose.name;
  const begins = wanted === "" ? [] : field.choices.filter((choice) => fold(inLanguage(choice.label)).startsWith(wanted));
  return begins.length === 1 ? begins[0]!.name : undefined;
}

const yes = new Set(["ja", "j", "yes", "y", "waar", "true", "1", "x", "v"]);
const no = new Set(["nee", "n", "no", "onwaar", "false", "0"]);

// Empty text clears the field (null).
export function parseValue(field: Kinded, text: string): Parsed {
  const t = words.value.grid.wrong;
  const trimmed = text.trim();
  if (trimmed === "") return field.required ? wrong(t.required) : right(null);
  switch (field.kind) {
    case "text":
    case "long_text":
      return right(field.kind === "text" ? trimmed.replace(/\s*\n\s*/g, " ") : trimmed);
    case "integer": {
      const value = parseNumber(trimmed);
      if (value === undefined) return wrong(t.number);
      return Number.isInteger(value) ? inRange(field, value) : wrong(t.whole);
    }
    case "number": {
      const value = parseNumber(trimmed);
      return value === undefined ? wrong(t.number) : inRange(field, value);
    }
    case "share": {
      const value = parseShare(trimmed);
      return value === undefined ? wrong(t.share) : inRange(field, value);
    }
    case "money": {
      const value = parseMoney(trimmed);
      return value === undefined ? wrong(t.money) : right(value);
    }
    case "date": {
      const value = parseDate(trimmed);
      return value === undefined ? wrong(t.date) : right(value);
    }
    case "quarter": {
      const value = parseQuarter(trimmed);
      return value === undefined ? wrong(t.quarter) : right(value);
    }
    case "yes_no": {
      const folded = fold(trimmed);
      if (yes.has(folded)) return right(true);
      return no.has(folded) ? right(false) : wrong(t.yesNo);
    }
    case "choice": {
      const value = findChoice(field, trimmed);
      return value === undefined ? wrong(t.choice(field.choices.map((choice) => inLanguage(choice.label)).join(", "))) : right(value);
    }
    case "choices": {
      const names = trimmed.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean).map((part) => findChoice(field, part));
      return names.includes(undefined) ? wrong(t.choice(field.choices.map((choice) => inLanguage(choice.label)).join(", "))) : right([...new Set(names)]);
    }
    case "texts":
      return right([...new Set(trimmed.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean))]);
    default:
      return wrong(t.notHere);
  }
}

export function isNumeric(kind: string): boolean {
  return kind === "integer" || kind === "number" || kind === "money" || kind === "share";
}

export function asKinded(column: ColumnDocument): Kinded {
  return { kind: column.kind, choices: column.choices, label: column.label, name: column.name };
}
