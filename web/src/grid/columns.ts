// The columns that a type can show: its fields and the links that its tables carry, from the metamodel. Nothing about a type is known here by name,
// but for which columns one sees first.
import type { ElementDocument, FieldDocument, Link, RelationColumnDocument, TypeDocument } from "../api/model";
import type { Label } from "../notation/language";
import { isNumeric, valueText } from "./kinds";

export interface Column {
  id: string; // "size", "contributes_to", "owns.in", "affects~unit"
  api: string; // as filters, sorting and `fields`/`relations` of the API call it: "size", "owns.in"
  label: Label;
  help?: Label;
  kind: string; // of the field; "key" or "relation"
  field?: FieldDocument;
  relation?: RelationColumnDocument;
  sharesRelation: boolean; // another column shows the same relation to other types
  width: number;
  numeric: boolean;
  editable: boolean;
  sortable: boolean;
}

const widths: Record<string, number> = {
  key: 84, text: 220, long_text: 280, integer: 96, number: 96, yes_no: 84, money: 120, date: 104, quarter: 96, share: 96, choice: 124, choices: 180,
  texts: 180, table: 180, document: 110, relation: 204,
};

const hasMoney = (field: FieldDocument) => field.kind === "table" && field.columns.some((column) => column.kind === "money");

export function allColumns(type: TypeDocument): Column[] {
  const fields = type.fields.filter((field) => !field.internal && field.kind !== "document").map((field): Column => ({
    id: field.name,
    api: field.name,
    label: field.label,
    help: field.help,
    kind: field.kind,
    field,
    sharesRelation: false,
    width: field.name === "name" ? 290 : hasMoney(field) ? 210 : (widths[field.kind] ?? 160),
    numeric: isNumeric(field.kind) || field.kind === "date" || field.kind === "quarter" || hasMoney(field),
    editable: true,
    sortable: field.kind !== "document" && field.kind !== "table",
  }));
  const relations = type.relation_columns.map((relation): Column => {
    const api = relation.incoming ? `${relation.relation}.in` : relation.relation;
    const shares = type.relation_columns.some((other) => other !== relation && other.relation === relation.relation && other.incoming === relation.incoming);
    return {
      id: shares ? `${api}~${relation.other[0] ?? ""}` : api,
      api,
      label: relation.label,
      kind: "relation",
      relation,
      sharesRelation: shares,
      width: widths["relation"]!,
      numeric: false,
      editable: true,
      sortable: false,
    };
  });
  const key: Column = {
    id: "key", api: "key", label: { nl: "Sleutel", en: "Key" }, kind: "key", sharesRelation: false, width: widths["key"]!, numeric: false, editable: false, sortable: true,
  };
  return [key, ...fields, ...relations];
}

// What one sees first, where a rule of thumb would choose badly.
const chosen: Record<string, string[]> = {
  initiative: ["key", "name", "contributes_to", "size", "stage", "planned_cost", "owns.in", "affects~unit", "deadline", "mandatory"],
  application: ["key", "name", "owns.in", "supplied_by", "lifecycle", "yearly_cost", "contract_end", "status"],
  budget: ["key", "name", "amounts", "description"],
};

export function firstColumns(type: TypeDocument, columns: Column[]): string[] {
  const known = new Set(columns.map((column) => column.id));
  const named = (chosen[type.name] ?? []).filter((id) => known.has(id));
  if (named.length >= 4) return named;
  const common = new Set(["description", "status", "tags", "notes", "valid_from", "valid_until", "external_id", "name"]);
  const own = columns.filter((column) => column.field && !common.has(column.id) && column.kind !== "long_text").slice(0, 5).map((column) => column.id);
  const links = columns.filter((column) => column.relation).slice(0, 4 - Math.min(2, own.length)).map((column) => column.id);
  const rest = own.length < 3 ? ["status", "description"] : ["status"];
  return ["key", "name", ...own, ...links, ...rest].filter((id, index, all) => known.has(id) && all.indexOf(id) === index);
}

// The links that a column of relations shows for one element.
export function linksOf(column: Column, element: ElementDocument): Link[] {
  const relation = column.relation;
  if (!relation) return [];
  const direction = relation.incoming ? "in" : "out";
  const anyType = relation.other.length === 0 || relation.other.includes("*");
  return (element.relations ?? [])
    .filter((group) => group.type === relation.relation && group.direction === direction)
    .flatMap((group) => group.links)
    .filter((link) => link.element && (anyType || relation.other.includes(link.element.type)));
}

export function cellText(column: Column, element: ElementDocument): string {
  if (column.kind === "key") return element.key;
  if (column.field) return valueText(column.field, element.fields[column.field.name]);
  return linksOf(column, element).map((link) => link.element!.name).join(", ");
}
