// A grid as Excel: the columns and rows that one sees, in that order.
import { saveFile } from "../api/client";
import type { ElementDocument } from "../api/model";
import { workbook, type Cell } from "../base/xlsx";
import { inLanguage } from "../notation/language";
import { cellText, type Column } from "./columns";
import { isEmpty } from "./kinds";
import type { Rows } from "./rows";

export function cellOf(column: Column, element: ElementDocument): Cell {
  const value = column.field ? element.fields[column.field.name] : undefined;
  if (column.field && isEmpty(value)) return undefined;
  switch (column.kind) {
    case "money":
      return { kind: "money", cents: value as number };
    case "share":
      return { kind: "share", value: value as number };
    case "integer":
    case "number":
      return { kind: "number", value: value as number };
    case "date":
      return { kind: "date", iso: value as string };
    default:
      return { kind: "text", value: cellText(column, element) };
  }
}

export async function exportGrid(rows: Rows, title: string, most: number): Promise<void> {
  const elements = await rows.allElements(most);
  const sheet = {
    name: title,
    heads: rows.columns.map((column) => inLanguage(column.label)),
    widths: rows.columns.map((column) => Math.round(column.width / 7)),
    rows: elements.map((element) => rows.columns.map((column) => cellOf(column, element))),
  };
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  saveFile(new Blob([workbook(sheet) as BlobPart], { type }), `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}.xlsx`);
}
