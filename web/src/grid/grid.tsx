// A grid like a spreadsheet over any number of rows: only the rows in view are in the page. The focus stays on the grid itself and the active cell is
// named to assistive technology (aria-activedescendant), since a cell may scroll out of the page.
// Keys: arrows, Home, End, page keys, Tab; Enter or F2 edits, typing overwrites, Escape gives up, Delete empties; Shift extends, Space selects a row;
// Ctrl C, V, D (fill down), Z (undo), A.
import { batch, computed, signal, useSignal, type Signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { address, navigate } from "../base/router";
import { inLanguage, language } from "../notation/language";
import { words } from "../words";
import { formatBlock, parseBlock } from "./clipboard";
import { cellText, type Column } from "./columns";
import { CellEditor } from "./editor";
import type { Edits } from "./edits";
import { RowView } from "./row_view";
import type { Rows } from "./rows";
import { fitWidths } from "./widths";
import { blockOf, move, rowsInView, type Block, type Position } from "./window";

export const kRowHeight = 32;
const kHeadHeight = 34;
const kSelectWidth = 36;

export interface GridActions {
  write(cells: { row: number; column: Column; text: string }[], how: "paste" | "fill" | "clear"): void;
  save(row: number, column: Column, value: unknown, text: string): void;
  sort(column: Column): void;
  openFilter(column: Column, anchor: DOMRect): void;
  undo(): void;
}

// What of a grid must survive a change of columns or filters, and what its toolbar needs to know.
export class GridState {
  readonly active = signal<Position>({ row: 0, column: 2 });
  readonly anchor = signal<Position | undefined>(undefined); // the other corner of the block
  readonly editing = signal<{ row: number; column: Column; initial: string | undefined } | undefined>(undefined);
  readonly selected = signal<ReadonlySet<string>>(new Set());
  readonly block = computed<Block>(() => blockOf(this.active.value, this.anchor.value ?? this.active.value));
  lastPicked: number | undefined;

  toggle(key: string): void {
    const next = new Set(this.selected.value);
    if (!next.delete(key)) next.add(key);
    this.selected.value = next;
  }
}

export interface GridProps {
  id: string;
  label: string;
  rows: Rows;
  columns: Column[];
  state: GridState;
  edits: Edits;
  actions: GridActions;
  sort: string;
  filtered: ReadonlySet<string>; // api names of columns with a filter
  widths: Signal<Readonly<Record<string, number>>>;
}

export function Grid(props: GridProps) {
  const { id, rows, columns, state, edits, widths } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useSignal({ top: 0, left: 0, width: 0, height: 400 });
  const total = rows.total.value ?? 0;
  rows.version.value; // redraws when rows arrive

  const lefts = useMemo(() => {
    const result = [0, kSelectWidth];
    for (const width of fitWidths(columns, widths.value, view.value.width - kSelectWidth)) result.push(result[result.length - 1]! + width);
    return result;
  }, [columns, widths.value, view.value.width, language.value]);
  const width = lefts[lefts.length - 1]!;
  const template = lefts.slice(1).map((left, index) => `${left - lefts[index]!}px`).join(" ");

  // The size of the window on the rows.
  useEffect(() => {
    const element = scroller.current!;
    const measure = () => {
      view.value = { top: element.scrollTop, left: element.scrollLeft, width: element.clientWidth, height: element.clientHeight };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    let asked = 0;
    const scrolled = () => {
      if (asked) return;
      asked = requestAnimationFrame(() => {
        asked = 0;
        measure();
      });
    };
    element.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", scrolled);
      cancelAnimationFrame(asked);
    };
  }, []);

  const window = rowsInView(view.value.top, view.value.height - kHeadHeight, kRowHeight, total, 6);

  // Rows come when the scrolling rests a moment, so that a fling over a hundred thousand rows does not ask for all of them.
  useEffect(() => {
    const ask = () => rows.show(window.first, Math.max(window.last, 1));
    const known = rows.row(window.first) !== undefined && rows.row(Math.max(window.first, window.last - 1)) !== undefined;
    if (known || rows.total.peek() === undefined) {
      ask();
      return undefined;
    }
    const timer = setTimeout(ask, 60);
    return () => clearTimeout(timer);
  }, [rows, window.first, window.last, total]);

  // A list that became shorter leaves no cell active beyond its end.
  useEffect(() => {
    const { row, column } = state.active.value;
    const bounded = { row: Math.min(row, Math.max(total - 1, -1)), column: Math.min(column, columns.length) };
    if (rows.total.peek() !== undefined && (bounded.row !== row || bounded.column !== column)) state.active.value = bounded;
  }, [total, columns.length]);

  const reveal = (to: Position) => {
    const element = scroller.current!;
    if (to.row >= 0) {
      const top = to.row * kRowHeight;
      const seen = element.clientHeight - kHeadHeight - kRowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top > element.scrollTop + seen) element.scrollTop = top - seen;
    }
    const frozen = frozenWidth(columns, lefts, element.clientWidth);
    const left = lefts[to.column]!;
    const right = lefts[to.column + 1] ?? left;
    if (left >= frozen || to.column > 2) {
      if (left - frozen < element.scrollLeft) element.scrollLeft = Math.max(0, left - frozen);
      else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
    }
  };

  const goTo = (to: Position, extend = false) => {
    batch(() => {
      state.anchor.value = extend ? (state.anchor.value ?? state.active.value) : undefined;
      state.active.value = to;
    });
    reveal(to);
  };

  const edit = (initial?: string) => {
    const { row, column } = state.active.value;
    const one = columns[column - 1];
    if (!one || row < 0 || !rows.row(row)) return;
    if (!one.editable) return;
    reveal(state.active.value);
    state.editing.value = { row, column: one, initial };
  };

  const endEdit = (step: "stay" | "down" | "up" | "next" | "previous") => {
    state.editing.value = undefined;
    scroller.current?.focus({ preventScroll: true });
    const { row, column } = state.active.value;
    if (step === "down") goTo({ row: Math.min(row + 1, total - 1), column });
    if (step === "up") goTo({ row: Math.max(row - 1, 0), column });
    if (step === "next") goTo({ row, column: Math.min(column + 1, columns.length) });
    if (step === "previous") goTo({ row, column: Math.max(column - 1, 0) });
  };

  const blockCells = () => {
    const { top, bottom, left, right } = state.block.value;
    const cells: { row: number; column: Column }[] = [];
    for (let row = Math.max(0, top); row <= bottom; row++) {
      for (let position = Math.max(1, left); position <= right; position++) {
        const column = columns[position - 1];
        if (column) cells.push({ row, column });
      }
    }
    return cells;
  };

  const copy = (event: ClipboardEvent) => {
    if (state.editing.value) return;
    const { top, bottom, left, right } = state.block.value;
    const lines: string[][] = [];
    for (let row = Math.max(0, top); row <= bottom; row++) {
      const element = rows.row(row)?.element;
      const line: string[] = [];
      for (let position = Math.max(1, left); position <= right; position++) line.push(element ? cellText(columns[position - 1]!, element).replaceAll("\u00a0", " ") : "");
      lines.push(line);
    }
    event.clipboardData?.setData("text/plain", formatBlock(lines));
    event.preventDefault();
  };

  const paste = (event: ClipboardEvent) => {
    if (state.editing.value) return;
    const block = parseBlock(event.clipboardData?.getData("text/plain") ?? "");
    if (block.length === 0) return;
    event.preventDefault();
    const { top, left, bottom, right } = state.block.value;
    const cells: { row: number; column: Column; text: string }[] = [];
    // One copied cell fills the whole block; a block repeats when it fits a whole number of times.
    const tall = bottom - top + 1;
    const wide = right - left + 1;
    const rowCount = tall % block.length === 0 && tall > block.length ? tall : block.length;
    const widest = Math.max(...block.map((line) => line.length));
    const columnCount = wide % widest === 0 && wide > widest ? wide : widest;
    for (let i = 0; i < rowCount; i++) {
      for (let j = 0; j < columnCount; j++) {
        const column = columns[Math.max(1, left) - 1 + j];
        const text = block[i % block.length]![j % widest];
        if (column && text !== undefined && Math.max(0, top) + i < total) cells.push({ row: Math.max(0, top) + i, column, text });
      }
    }
    props.actions.write(cells, "paste");
  };

  const fillDown = () => {
    const { top, bottom, left, right } = state.block.value;
    const cells: { row: number; column: Column; text: string }[] = [];
    const from = bottom > top ? top : top - 1;
    const source = rows.row(from)?.element;
    if (!source) return;
    for (let row = from + 1; row <= bottom; row++) {
      for (let position = Math.max(1, left); position <= right; position++) {
        const column = columns[position - 1]!;
        cells.push({ row, column, text: cellText(column, source) });
      }
    }
    props.actions.write(cells, "fill");
  };

  const toggleRow = (row: number) => {
    const key = rows.row(row)?.element.key;
    if (key === undefined) return;
    state.toggle(key);
    state.lastPicked = row;
  };

  const keyDown = (event: KeyboardEvent) => {
    if (state.editing.value || event.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const { row, column } = state.active.value;
    const used = () => event.preventDefault();
    const to = move(state.active.value, { key: event.key, ctrl }, total, columns.length + 1, Math.max(1, Math.floor(view.value.height / kRowHeight) - 2));
    if (row < 0 && event.altKey && event.key === "ArrowDown") return used(), openFilter(column);
    if (to) return used(), goTo(to, event.shiftKey);
    if (event.key === "Tab" && !ctrl && !event.altKey) {
      const next = column + (event.shiftKey ? -1 : 1);
      if (next < 0 || next > columns.length) return; // out of the grid, as everywhere
      return used(), goTo({ row, column: next });
    }
    if (ctrl && event.key.toLowerCase() === "z") return used(), props.actions.undo();
    if (ctrl && event.key.toLowerCase() === "d") return used(), fillDown();
    if (ctrl && event.key.toLowerCase() === "a") {
      used();
      state.anchor.value = { row: 0, column: 1 };
      state.active.value = { row: total - 1, column: columns.length };
      return;
    }
    if (ctrl || event.altKey) return;
    if (row < 0) {
      const one = columns[column - 1];
      if ((event.key === "Enter" || event.key === " ") && one) used(), one.sortable ? props.actions.sort(one) : openFilter(column);
      else if ((event.key === "Enter" || event.key === " ") && column === 0) used(), selectAll();
      return;
    }
    if (event.key === " " && (event.shiftKey || column === 0)) return used(), toggleRow(row);
    if (event.key === "Enter" || event.key === "F2") {
      used();
      const one = columns[column - 1];
      const key = rows.row(row)?.element.key;
      if (one?.kind === "key" && key) navigate(address(["element", key]));
      else if (column === 0) toggleRow(row);
      else edit();
      return;
    }
    if (event.key === "Delete" || event.key === "Backspace") {
      used();
      props.actions.write(blockCells().filter((cell) => cell.column.editable).map((cell) => ({ ...cell, text: "" })), "clear");
      return;
    }
    if (event.key === "Escape") {
      state.anchor.value = undefined;
      return;
    }
    if (event.key.length === 1 || event.key === "Dead") edit(event.key === "Dead" ? "" : event.key), event.key === "Dead" || used();
  };

  const openFilter = (position: number) => {
    const column = columns[position - 1];
    const head = document.getElementById(`${id}-head-${position}`);
    if (column && head) props.actions.openFilter(column, head.getBoundingClientRect());
  };

  const selectAll = () => {
    const loaded: string[] = [];
    for (let row = 0; row < total; row++) {
      const key = rows.row(row)?.element.key;
      if (key !== undefined) loaded.push(key);
    }
    state.selected.value = state.selected.value.size > 0 ? new Set() : new Set(loaded);
  };

  // The mouse and the finger: a cell is chosen by pressing, a block by dragging or Shift, a value changed by a second press.
  const place = (event: MouseEvent): Position | undefined => {
    const cell = (event.target as Element).closest<HTMLElement>("[data-column]");
    if (!cell) return undefined;
    const rowElement = cell.closest<HTMLElement>("[data-row]");
    return { row: rowElement ? Number(rowElement.dataset["row"]) : -1, column: Number(cell.dataset["column"]) };
  };

  const mouseDown = (event: MouseEvent) => {
    if (event.button !== 0 || (event.target as Element).closest("a, button")) return;
    const at = place(event);
    if (!at || at.row < 0) return;
    if (at.column === 0) {
      event.preventDefault();
      scroller.current?.focus({ preventScroll: true });
      if (event.shiftKey && state.lastPicked !== undefined) {
        const next = new Set(state.selected.value);
        for (let row = Math.min(state.lastPicked, at.row); row <= Math.max(state.lastPicked, at.row); row++) {
          const key = rows.row(row)?.element.key;
          if (key !== undefined) next.add(key);
        }
        state.selected.value = next;
      } else toggleRow(at.row);
      goTo(at);
      return;
    }
    const again = at.row === state.active.value.row && at.column === state.active.value.column && !state.anchor.value;
    if (state.editing.value) return;
    event.preventDefault();
    scroller.current?.focus({ preventScroll: true });
    goTo(at, event.shiftKey);
    const touch = (event as PointerEvent).pointerType === "touch";
    if ((event.detail === 2 || (again && touch)) && !event.shiftKey) return edit();
    if (touch) return;
    const drag = (moved: MouseEvent) => {
      const over = place(moved);
      if (over && over.row >= 0 && over.column > 0 && (over.row !== state.active.value.row || over.column !== state.active.value.column)) goTo(over, true);
    };
    const stop = () => {
      removeEventListener("pointermove", drag);
      removeEventListener("pointerup", stop);
    };
    addEventListener("pointermove", drag);
    addEventListener("pointerup", stop);
  };

  const active = state.active.value;
  const indexes: number[] = [];
  for (let row = window.first; row < window.last; row++) indexes.push(row);
  if (active.row >= 0 && active.row < total && (active.row < window.first || active.row >= window.last)) indexes.push(active.row);
  const pool = Math.max(1, window.last - window.first);
  const block = state.block.value;
  const isBlock = state.anchor.value !== undefined && (block.top !== block.bottom || block.left !== block.right);
  const editing = state.editing.value;
  const sortTerms = props.sort.split(",").filter(Boolean);

  return (
    <div class={view.value.left + view.value.width < width - 1 ? "grid-frame has-more" : "grid-frame"} style={{ maxBlockSize: `${kHeadHeight + Math.max(total, 5) * kRowHeight + 20}px` }}>
      <div
        ref={scroller}
        class="grid"
        role="grid"
        id={id}
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-busy={rows.total.value === undefined}
        aria-activedescendant={active.row < 0 ? `${id}-head-${active.column}` : `${id}-${active.row}-${active.column}`}
        style={{ "--columns": template, "--width": `${width}px`, "--name-left": `${lefts[columns.findIndex((one) => one.id === "name") + 1] ?? 0}px` }}
        onKeyDown={keyDown}
        onCopy={copy}
        onPaste={paste}
        onPointerDown={mouseDown}
      >
        <div class="grid-head" role="row" aria-rowindex={1}>
          <div class={active.row < 0 && active.column === 0 ? "head cell-select is-active" : "head cell-select"} role="columnheader" aria-colindex={1} id={`${id}-head-0`}>
            <input type="checkbox" tabIndex={-1} checked={state.selected.value.size > 0} onClick={selectAll} aria-label={words.value.grid.selectAll} />
          </div>
          {columns.map((column, index) => {
            const position = index + 1;
            const sorted = sortTerms.includes(column.api) ? "ascending" : sortTerms.includes(`-${column.api}`) ? "descending" : undefined;
            const classes = ["head", column.numeric && "cell-figure", column.id === "name" && "cell-name", column.kind === "key" && "cell-key",
              active.row < 0 && active.column === position && "is-active", props.filtered.has(column.api) && "is-filtered"];
            return (
              <div key={column.id} id={`${id}-head-${position}`} class={classes.filter(Boolean).join(" ")} role="columnheader" aria-colindex={position + 1} aria-sort={sorted}
                data-head={position} title={column.help ? inLanguage(column.help) || undefined : undefined}>
                <button type="button" tabIndex={-1} class="head-sort" disabled={!column.sortable} onClick={() => (goTo({ row: -1, column: position }), props.actions.sort(column))}>
                  {inLanguage(column.label)}
                  {sorted && <span aria-hidden="true"> {sorted === "ascending" ? "↑" : "↓"}</span>}
                </button>
                <button type="button" tabIndex={-1} class="head-filter" onClick={() => (goTo({ row: -1, column: position }), openFilter(position))}
                  aria-label={words.value.grid.filterOn(inLanguage(column.label))}>
                  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M1 2h10L7 6.8V11L5 9.6V6.8z" /></svg>
                </button>
                <span class="head-size" onPointerDown={(event) => resize(event, column, lefts[position + 1]! - lefts[position]!, widths)} aria-hidden="true" />
              </div>
            );
          })}
        </div>
        <div class="grid-body" role="rowgroup" style={{ height: `${total * kRowHeight}px` }}>
          {indexes.map((index) => {
            const row = rows.row(index);
            return (
              <RowView key={index >= window.first && index < window.last ? index % pool : "active"} id={id} index={index} top={index * kRowHeight} row={row} columns={columns} cells={edits.cells.value}
                selected={row !== undefined && state.selected.value.has(row.element.key)} active={index === active.row ? active.column : -1}
                blockLeft={isBlock && index >= block.top && index <= block.bottom ? block.left : -1} blockRight={block.right} language={language.value} />
            );
          })}
        </div>
      </div>
      {editing && rows.row(editing.row) && (
        <CellEditor
          key={`${editing.row} ${editing.column.id}`}
          column={editing.column}
          row={rows.row(editing.row)!}
          initial={editing.initial}
          box={{
            left: editorLeft(lefts, state.active.value.column, columns, view.value),
            top: kHeadHeight + editing.row * kRowHeight - view.value.top,
            width: lefts[state.active.value.column + 1]! - lefts[state.active.value.column]!,
            height: kRowHeight,
            room: view.value.height,
            roomWidth: view.value.width,
          }}
          onSave={(value, text, step) => {
            props.actions.save(editing.row, editing.column, value, text);
            endEdit(step);
          }}
          onCancel={() => endEdit("stay")}
        />
      )}
    </div>
  );
}

// Key and name stay in sight on a screen that is wide enough for them.
const kFrozenFrom = 640;
function frozenWidth(columns: Column[], lefts: number[], room: number): number {
  const name = columns.findIndex((column) => column.id === "name");
  return room >= kFrozenFrom && name >= 0 && name <= 1 ? lefts[name + 2]! : 0;
}
function editorLeft(lefts: number[], column: number, columns: Column[], view: { left: number; width: number }): number {
  const frozen = view.width >= kFrozenFrom && columns.findIndex((one) => one.id === "name") + 1 >= column;
  return frozen ? lefts[column]! : lefts[column]! - view.left;
}

function resize(event: PointerEvent, column: Column, before: number, widths: Signal<Readonly<Record<string, number>>>): void {
  event.preventDefault();
  event.stopPropagation();
  const start = event.clientX;
  const drag = (moved: PointerEvent) => {
    widths.value = { ...widths.value, [column.id]: Math.max(56, Math.min(800, before + moved.clientX - start)) };
  };
  const stop = () => {
    removeEventListener("pointermove", drag);
    removeEventListener("pointerup", stop);
  };
  addEventListener("pointermove", drag);
  addEventListener("pointerup", stop);
}
