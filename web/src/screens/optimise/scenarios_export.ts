// Scenarios side by side as a workbook, and the figures that are compared.
import { saveFile } from "../../api/client";
import type { PortfolioAnswer } from "../../api/model";
import { workbook, type Cell } from "../../base/xlsx";
import { formatQuarter } from "../../notation/dates";
import { words } from "../../words";
import { differences } from "./differences";

export const incidentalOf = (answer: PortfolioAnswer): number => answer.years.reduce((sum, year) => sum + year.incidental, 0);
export const structuralOf = (answer: PortfolioAnswer): number => answer.years.at(-1)?.structural ?? 0;
// Of all skills together.
export const daysOf = (answer: PortfolioAnswer): number =>
  answer.capacities.filter((capacity) => capacity.kind === "skill").reduce((sum, capacity) => sum + capacity.quarters.reduce((days, quarter) => days + quarter.used, 0), 0);

export interface ExportedScenario {
  name: string;
  answer: PortfolioAnswer;
  changed: string[]; // in words
}

// A column per scenario: figures first, then each initiative with when it starts.
export function scenarioRows(plan: PortfolioAnswer, scenarios: ExportedScenario[]): { heads: string[]; rows: Cell[][] } {
  const t = words.value.optimise.scenarios;
  const all = [{ name: t.now, answer: plan, changed: [] as string[] }, ...scenarios];
  const text = (value: string): Cell => ({ kind: "text", value });
  const row = (label: string, cell: (one: ExportedScenario, index: number) => Cell): Cell[] => [text(label), ...all.map(cell)];
  const names = (list: { element: { name: string } }[]) => list.map((one) => one.element.name).join("; ");
  const beside = (pick: (found: ReturnType<typeof differences>) => string) => (one: ExportedScenario, index: number): Cell => (index === 0 ? undefined : text(pick(differences(plan, one.answer))));
  const initiatives = new Map(all.flatMap((one) => [...one.answer.planned, ...one.answer.left_out]).map((one) => [one.element.key, one.element.name]));
  return {
    heads: [t.what, ...all.map((one) => one.name)],
    rows: [
      row(t.different, (one) => text(one.changed.join("; "))),
      row(t.planned, (one) => ({ kind: "number", value: one.answer.planned.length })),
      row(t.value, (one) => ({ kind: "number", value: one.answer.value })),
      row(t.bound, (one) => ({ kind: "number", value: one.answer.bound })),
      row(t.incidental, (one) => ({ kind: "money", cents: incidentalOf(one.answer) })),
      row(t.structural, (one) => ({ kind: "money", cents: structuralOf(one.answer) })),
      row(t.days, (one) => ({ kind: "number", value: daysOf(one.answer) })),
      row(t.clashes, (one) => ({ kind: "number", value: one.answer.clashes.length })),
      row(t.comes, beside((found) => names(found.comes))),
      row(t.moves, beside((found) => names(found.moved.map((one) => one.planned)))),
      row(t.goes, beside((found) => names(found.goes))),
      ...[...initiatives].map(([key, name]) => row(name, (one) => {
        const planned = one.answer.planned.find((candidate) => candidate.element.key === key);
        return planned ? text(`${formatQuarter(planned.start)}${planned.variant ? ` (${planned.variant})` : ""}`) : undefined;
      })),
    ],
  };
}

export function exportScenarios(plan: PortfolioAnswer, scenarios: ExportedScenario[]): void {
  const t = words.value.optimise.scenarios;
  const { heads, rows } = scenarioRows(plan, scenarios);
  const bytes = workbook({ name: t.title, heads, widths: heads.map((_, index) => (index === 0 ? 40 : 28)), rows });
  saveFile(new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }), `${t.file}.xlsx`);
}
