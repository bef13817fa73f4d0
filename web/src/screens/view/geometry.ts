// Where things lie on a view: the ends of lines, the words in a box, the own applications in it, the next box for the keyboard.
import type { Drawing } from "../../api/model";

type Box = Drawing["boxes"][number];
type Line = Drawing["lines"][number];
export interface Place { x: number; y: number; width: number; height: number }
export interface Spot { x: number; y: number }

const middle = (box: Place): Spot => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

// Where the line from the middle of the box towards a point leaves the box.
export function edgePoint(box: Place, towards: Spot): Spot {
  const from = middle(box);
  const dx = towards.x - from.x;
  const dy = towards.y - from.y;
  if (dx === 0 && dy === 0) return from;
  const scale = Math.min(dx === 0 ? Infinity : box.width / 2 / Math.abs(dx), dy === 0 ? Infinity : box.height / 2 / Math.abs(dy));
  return scale >= 1 ? towards : { x: round(from.x + dx * scale), y: round(from.y + dy * scale) };
}
const round = (value: number) => Math.round(value * 10) / 10;

export function anchorPoints(drawing: Drawing, line: Line): Spot[] {
  const from = drawing.boxes[line.from];
  const to = drawing.boxes[line.to];
  if (!from || !to || from === to) return [];
  if (contains(drawing, line.from, line.to) || contains(drawing, line.to, line.from)) return []; // lying in it says it
  return [edgePoint(from, line.bends[0] ?? middle(to)), ...line.bends, edgePoint(to, line.bends[line.bends.length - 1] ?? middle(from))];
}

function contains(drawing: Drawing, outer: number, inner: number): boolean {
  for (let at = drawing.boxes[inner]!.inside; at >= 0; at = drawing.boxes[at]!.inside) if (at === outer) return true;
  return false;
}

// Lines of text that fit, the last one cut off with an ellipsis. Letters are taken as 5.6 wide on average (12 px Source Sans).
export function wrapText(text: string, width: number, height: number): string[] {
  const most = Math.max(1, Math.floor(width / 5.6));
  const rows = Math.max(1, Math.floor(height / 13));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((word) => (rows > 1 ? broken(word, most) : [word]))) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, rows).map((line) => (line.length > most ? `${line.slice(0, Math.max(1, most - 1))}…` : line));
  if (lines.length > rows && shown.length > 0) {
    const last = shown[shown.length - 1]!;
    shown[shown.length - 1] = last.endsWith("…") ? last : `${last.slice(0, Math.max(1, most - 1))}…`;
  }
  return shown;
}

// A word that is too long for a line, in two or more with hyphens: where Dutch compounds are usually joined, or where the line ends.
const joints = /(?<=.{3})(?=component|voorziening|registratie|systeem|catalogus|platform|portaal|beheer|ondersteuning|administratie|functie|proces|gegevens|informatie|object|management)/g;
function broken(word: string, most: number): string[] {
  if (word.length <= most || most < 8) return [word];
  const ends = [...word.matchAll(joints)].map((found) => found.index!).filter((at) => at < most);
  const at = ends.length > 0 ? ends[ends.length - 1]! : Math.min(most - 1, word.length - 3);
  return [`${word.slice(0, at)}-`, ...broken(word.slice(at), most)];
}

// What is plotted on a box, stacked in its lower half.
export function plottedBoxes(box: Box): (Place & { key: string; name: string })[] {
  const count = box.plotted.length;
  if (count === 0) return [];
  const height = Math.min(16, Math.max(6, (box.height / 2) / count));
  return box.plotted.map((own, index) => ({ key: own.key, name: own.name, x: box.x + 4, width: Math.max(4, box.width - 8), height: height - 2, y: box.y + box.height - (count - index) * height - 2 }));
}

// The nearest box in the direction of an arrow key that has an element behind it.
export function nextBox(boxes: Box[], from: number, key: string): number | undefined {
  const direction = { ArrowRight: { x: 1, y: 0 }, ArrowLeft: { x: -1, y: 0 }, ArrowDown: { x: 0, y: 1 }, ArrowUp: { x: 0, y: -1 } }[key];
  if (!direction) return undefined;
  const here = middle(boxes[from]!);
  let best: number | undefined;
  let bestCost = Infinity;
  boxes.forEach((box, index) => {
    if (index === from || box.key === "") return;
    const there = middle(box);
    const along = (there.x - here.x) * direction.x + (there.y - here.y) * direction.y;
    const across = Math.abs((there.x - here.x) * direction.y) + Math.abs((there.y - here.y) * direction.x);
    if (along <= 0) return;
    const cost = along + 2 * across;
    if (cost < bestCost) (best = index), (bestCost = cost);
  });
  return best;
}

const layers: [string, RegExp][] = [
  ["strategy", /^(Resource|Capability|CourseOfAction|ValueStream)$/],
  ["business", /^(Business|Contract|Representation|Product)/],
  ["application", /^(Application|DataObject)/],
  ["technology", /^(Technology|Node|Device|SystemSoftware|Path|CommunicationNetwork|Artifact|Equipment|Facility|DistributionNetwork|Material)/],
  ["motivation", /^(Stakeholder|Driver|Assessment|Goal|Outcome|Principle|Requirement|Constraint|Meaning|Value)$/],
  ["change", /^(WorkPackage|Deliverable|ImplementationEvent|Plateau|Gap)$/],
];
export function layerOf(conceptName: string): string {
  return layers.find(([, pattern]) => pattern.test(conceptName))?.[0] ?? "other";
}
