import { describe, expect, it } from "vitest";
import type { Drawing } from "../../api/model";
import { anchorPoints, edgePoint, layerOf, nextBox, plottedBoxes, wrapText } from "./geometry";

const box = (x: number, y: number, more: Partial<Drawing["boxes"][number]> = {}): Drawing["boxes"][number] =>
  ({ id: `${x} ${y}`, kind: "element", key: "REF-1", type: "reference_component", name: "naam", concept_name: "ApplicationComponent", x, y, width: 100, height: 50, inside: -1, fill: "", line: "", plotted: [], ...more });
const drawing = (boxes: Drawing["boxes"], lines: Drawing["lines"] = []): Drawing => ({ key: "PLT-1", name: "", description: "", viewpoint: "", model: "", width: 500, height: 500, boxes, lines });

describe("lines", () => {
  it("leave a box at its edge", () => {
    expect(edgePoint(box(0, 0), { x: 300, y: 25 })).toEqual({ x: 100, y: 25 });
    expect(edgePoint(box(0, 0), { x: 50, y: 300 })).toEqual({ x: 50, y: 50 });
  });
  it("follow their bends, and are not drawn between a box and what lies in it", () => {
    const line = { id: "k", relation: "Serving", name: "", from: 0, to: 1, bends: [{ x: 50, y: 200 }] };
    expect(anchorPoints(drawing([box(0, 0), box(200, 175)]), line)).toEqual([{ x: 50, y: 50 }, { x: 50, y: 200 }, { x: 200, y: 200 }]);
    expect(anchorPoints(drawing([box(0, 0), box(5, 5, { inside: 0 })]), line)).toEqual([]);
  });
});

it("words stay inside their box", () => {
  expect(wrapText("Zaakregistratiecomponent voor alle zaken", 100, 26)).toHaveLength(2);
  expect(wrapText("Zaakregistratiecomponent", 56, 13)).toEqual(["Zaakregis…"]);
  expect(wrapText("", 100, 50)).toEqual([]);
});

it("what is plotted lies inside the box", () => {
  const on = box(10, 20, { plotted: ["A", "B", "C"].map((name) => ({ key: name, type: "application", name })) });
  for (const own of plottedBoxes(on)) {
    expect(own.y).toBeGreaterThanOrEqual(on.y);
    expect(own.y + own.height).toBeLessThanOrEqual(on.y + on.height);
  }
});

it("arrow keys go to the nearest box in that direction", () => {
  const boxes = [box(0, 0), box(200, 0), box(400, 10), box(0, 200), box(100, 0, { key: "" })];
  expect(nextBox(boxes, 0, "ArrowRight")).toBe(1);
  expect(nextBox(boxes, 0, "ArrowDown")).toBe(3);
  expect(nextBox(boxes, 0, "ArrowLeft")).toBeUndefined();
});

it("knows the layers", () => {
  expect([layerOf("BusinessProcess"), layerOf("DataObject"), layerOf("Node"), layerOf("Goal"), layerOf("Grouping")]).toEqual(["business", "application", "technology", "motivation", "other"]);
});

describe("words in a box", () => {
  it("break where Dutch compounds are joined, when there is a line for it", () => {
    expect(wrapText("Zaakregistratiecomponent", 132, 64)).toEqual(["Zaakregistratie-", "component"]);
    expect(wrapText("Zaakregistratiecomponent", 132, 14)).toEqual(["Zaakregistratiecompone…"]);
    expect(wrapText("Abcdefghijklmnopqrstuvwxyz", 56, 64)).toEqual(["Abcdefghi-", "jklmnopqr-", "stuvwxyz"]);
  });
});
