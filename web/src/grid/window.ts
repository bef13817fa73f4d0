// Which rows of a very long list are on the screen, and how the selection moves over it. Plain numbers; no DOM.

export interface Window {
  first: number;
  last: number; // one past the last
}

// Rows in view with a few on either side, so that a fast scroll shows no gap.
export function rowsInView(scrollTop: number, height: number, rowHeight: number, count: number, extra: number): Window {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - extra);
  const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + extra);
  return { first: Math.min(first, Math.max(0, count - 1)), last: Math.max(last, Math.min(count, first + 1)) };
}

export interface Position {
  row: number;
  column: number;
}
export interface Block {
  top: number;
  left: number;
  bottom: number; // inclusive
  right: number;
}

export function blockOf(one: Position, other: Position): Block {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function contains(block: Block, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

export interface Key {
  key: string;
  ctrl: boolean;
}

// Where the arrow keys, Home, End and the page keys lead; undefined for other keys. Row -1 is the head of the columns.
export function move(from: Position, key: Key, rows: number, columns: number, page: number): Position | undefined {
  const bounded = (row: number, column: number): Position => ({
    row: Math.max(-1, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  switch (key.key) {
    case "ArrowUp":
      return bounded(key.ctrl ? 0 : from.row - 1, from.column);
    case "ArrowDown":
      return bounded(key.ctrl ? rows - 1 : from.row + 1, from.column);
    case "ArrowLeft":
      return bounded(from.row, key.ctrl ? 0 : from.column - 1);
    case "ArrowRight":
      return bounded(from.row, key.ctrl ? columns - 1 : from.column + 1);
    case "Home":
      return bounded(key.ctrl ? 0 : from.row, 0);
    case "End":
      return bounded(key.ctrl ? rows - 1 : from.row, columns - 1);
    case "PageUp":
      return bounded(Math.max(0, from.row - page), from.column);
    case "PageDown":
      return bounded(from.row + page, from.column);
    default:
      return undefined;
  }
}
