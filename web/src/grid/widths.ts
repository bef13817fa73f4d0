// How wide each column is: as the reader dragged it; else wide enough for its header, narrower when that brings all columns in sight, and with what room
// is left over for the columns of text.
import { inLanguage } from "../notation/language";
import type { Column } from "./columns";

const kLetter = 7.7; // px, of the bold header
const kHeadRoom = 40; // padding and the sign of the filter
const kHeadMax = 200;

// How narrow a column of text can be and still be read; a column that is not here keeps its width.
const narrowest: Record<string, number> = { text: 130, long_text: 160, relation: 140, texts: 120, choice: 112, choices: 120, table: 150 };

// Which columns take the room that is left over, and how much of it beside one another.
const shares: Record<string, number> = { text: 1, long_text: 2, relation: 2, texts: 1, choices: 1 };
const kNameShare = 3;
const kNameNarrowest = 200;

export function fitWidths(columns: readonly Column[], chosen: Readonly<Record<string, number>>, room: number): number[] {
  const widths = columns.map((column) => chosen[column.id] ?? Math.max(column.width, Math.min(kHeadMax, Math.ceil(inLanguage(column.label).length * kLetter + kHeadRoom))));
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (room <= 0 || columns.length === 0) return widths;
  const free = (column: Column) => chosen[column.id] === undefined;
  if (total <= room) {
    const share = columns.map((column) => (!free(column) ? 0 : column.id === "name" ? kNameShare : column.numeric ? 0 : (shares[column.kind] ?? 0)));
    return spread(widths, share, room - total);
  }
  const give = columns.map((column, index) => {
    if (!free(column)) return 0;
    const least = column.id === "name" ? kNameNarrowest : column.numeric ? widths[index]! : (narrowest[column.kind] ?? widths[index]!);
    return Math.max(0, widths[index]! - least);
  });
  const most = give.reduce((sum, one) => sum + one, 0);
  // Too many columns to show at once: then each is as wide as it reads best, and one scrolls.
  return total - most > room ? widths : spread(widths, give, room - total);
}

// Whole pixels that add up: what rounding leaves goes to the last that shares.
function spread(widths: number[], share: number[], amount: number): number[] {
  const all = share.reduce((sum, one) => sum + one, 0);
  if (all === 0) return widths;
  const result = widths.map((width, index) => width + Math.trunc((amount * share[index]!) / all));
  const last = share.reduce((found, one, index) => (one > 0 ? index : found), 0);
  result[last]! += widths.reduce((sum, width) => sum + width, 0) + amount - result.reduce((sum, width) => sum + width, 0);
  return result;
}
