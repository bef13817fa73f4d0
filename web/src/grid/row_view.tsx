// One row on the screen. It is drawn again only when something it shows has changed, which is what keeps scrolling smooth.
import { Component, type ComponentChild } from "preact";
import { address } from "../base/router";
import { words } from "../words";
import type { Row } from "./rows";
import { cellText, type Column } from "./columns";
import { cellName, type CellState } from "./edits";

export interface RowViewProps {
  id: string; // of the grid
  index: number;
  top: number;
  row: Row | undefined;
  columns: Column[];
  cells: ReadonlyMap<string, CellState>; // what is on its way or refused
  selected: boolean;
  active: number; // the active column when this is the active row, else -1
  blockLeft: number; // the chosen block as far as it is in this row; -1 when it is not
  blockRight: number;
  language: string;
}

const marks: Record<CellState["state"], string> = { saving: "is-saving", failed: "is-failed", conflict: "is-conflict" };

const kindClasses = new WeakMap<Column, string>();
function kindClass(column: Column): string {
  let known = kindClasses.get(column);
  if (known === undefined) {
    known = ["cell", column.numeric && "cell-figure", column.id === "name" && "cell-name", column.kind === "key" && "cell-key"].filter(Boolean).join(" ");
    kindClasses.set(column, known);
  }
  return known;
}

export class RowView extends Component<RowViewProps> {
  override shouldComponentUpdate(next: RowViewProps): boolean {
    const now = this.props;
    return (
      next.row !== now.row || next.index !== now.index || next.columns !== now.columns || next.selected !== now.selected ||
      next.top !== now.top || next.active !== now.active || next.blockLeft !== now.blockLeft || (next.blockLeft >= 0 && next.blockRight !== now.blockRight) || next.language !== now.language || (next.cells !== now.cells && this.touched(now, next))
    );
  }

  private touched(now: RowViewProps, next: RowViewProps): boolean {
    const key = next.row?.element.key;
    return key !== undefined && next.columns.some((column) => now.cells.get(cellName(key, column)) !== next.cells.get(cellName(key, column)));
  }

  override render({ id, index, top, row, columns, cells, selected, active, blockLeft, blockRight }: RowViewProps): ComponentChild {
    const key = row?.element.key;
    const classes = (position: number, base: string, state?: CellState) => {
      let all = base;
      if (position === active) all += " is-active";
      if (blockLeft >= 0 && position >= blockLeft && position <= blockRight) all += " is-in-block";
      return state ? `${all} ${marks[state.state]}` : all;
    };
    return (
      <div class={selected ? "row is-selected" : "row"} role="row" aria-rowindex={index + 2} aria-selected={selected} style={{ top: `${top}px` }} data-row={index}>
        <div class={classes(0, "cell cell-select")} role="gridcell" aria-colindex={1} id={`${id}-${index}-0`} data-column={0}>
          {key && <input type="checkbox" tabIndex={-1} checked={selected} aria-label={words.value.grid.selectRow(key)} />}
        </div>
        {columns.map((column, position) => {
          const state = key === undefined ? undefined : cells.get(cellName(key, column));
          const text = row === undefined ? "" : state ? state.text : cellText(column, row.element);
          return (
            <div
              key={column.id}
              class={classes(position + 1, kindClass(column), state)}
              role="gridcell"
              aria-colindex={position + 2}
              aria-readonly={column.editable ? undefined : true}
              aria-invalid={state?.state === "failed" || state?.state === "conflict" ? true : undefined}
              id={`${id}-${index}-${position + 1}`}
              data-column={position + 1}
              title={state?.why ?? (text.length > 24 ? text : undefined)}
            >
              {column.kind === "key" && key ? (
                <a href={address(["element", key])} tabIndex={-1}>
                  {text}
                </a>
              ) : (
                text
              )}
            </div>
          );
        })}
      </div>
    );
  }
}
