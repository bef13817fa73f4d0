// The ranking by every method side by side, and the way to take it along to Excel as it is seen.
import type { ScoringAnswer, ScoringRanked } from "../../api/model";
import { saveFile } from "../../api/client";
import { workbook, type Cell } from "../../base/xlsx";
import { address } from "../../base/router";
import { inLanguage } from "../../notation/language";
import { words } from "../../words";
import { labelOf } from "./opinions";
import "../../style/scoring/methods_table.css";

export function MethodsTable({ answer }: { answer: ScoringAnswer }) {
  const t = words.value.scoring;
  const place = (one: ScoringRanked, method: string) => one.methods.find((each) => each.method === method);
  const chosen = answer.methods.find((one) => one.method === answer.method);
  const free = answer.ranked.filter((one) => !one.obliged);
  return (
    <>
      <p>{t.methodsText}</p>
      <ul class="likeness">
        {answer.methods.filter((one) => one !== chosen).map((one) => <li key={one.method}>{t.likeness(t.methods[one.method], one.likeness)}</li>)}
      </ul>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={t.tabs.methods}>
        <table class="utrecht-table table methods-table">
          <thead><tr><th scope="col">{t.initiative}</th>{answer.methods.map((one) => <th key={one.method} scope="col" class="cell-figure">{t.methods[one.method]}</th>)}</tr></thead>
          <tbody>
            {free.map((one) => (
              <tr key={one.element.key}>
                <th scope="row"><a href={address(["element", one.element.key])}>{one.element.name}</a></th>
                {answer.methods.map(({ method }) => {
                  const found = place(one, method);
                  const away = found ? Math.abs(found.rank - one.rank) : 0;
                  return <td key={method} class={`cell-figure${away >= Math.max(3, free.length / 4) ? " is-far" : ""}`}>{found ? found.rank : <span class="muted">{t.notWeighed}</span>}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

// Every line of the ranking, what it is made of, and its place by the other methods.
export function exportRanking(answer: ScoringAnswer): void {
  const t = words.value.scoring;
  const criteria = answer.criteria.filter((one) => answer.method !== "goals" || answer.ranked.some((each) => each.parts.some((part) => part.criterion === one.name)));
  const text = (value: string): Cell => ({ kind: "text", value });
  const number = (value: number): Cell => ({ kind: "number", value: Math.round(value * 100) / 100 });
  const heads = [t.rank, t.key, t.initiative, t.must, t.score, ...criteria.map((one) => labelOf(answer, one.name)), t.enablingPoints, t.lastingPoints, t.byHand, t.byHandReason, ...answer.methods.map((one) => t.rankBy(t.methods[one.method])), t.assumptions];
  const rows = answer.ranked.map((one): Cell[] => [
    number(one.rank), text(one.element.key), text(one.element.name), text(one.obliged ? words.value.yes : ""), number(one.score),
    ...criteria.map((criterion) => { const part = one.parts.find((each) => each.criterion === criterion.name); return part && (one.by_hand === null || one.by_hand === undefined) ? number(part.points) : undefined; }),
    number(one.enabling), number(one.lasting), one.by_hand === null || one.by_hand === undefined ? undefined : number(one.by_hand), text(one.by_hand_reason),
    ...answer.methods.map(({ method }) => { const place = one.methods.find((each) => each.method === method); return place ? number(place.rank) : undefined; }),
    text(one.assumptions.map((message) => inLanguage(message)).join(" ")),
  ]);
  const none = answer.not_weighable.map((one): Cell[] => [undefined, text(one.element.key), text(one.element.name), text(one.obliged ? words.value.yes : ""), text(t.notWeighed), ...criteria.map(() => undefined), undefined, undefined, undefined, undefined, ...answer.methods.map(() => undefined), text(inLanguage(one.why))]);
  const bytes = workbook({ name: t.rankingTitle, heads, widths: heads.map((_, index) => (index === 2 ? 44 : index === heads.length - 1 ? 60 : 14)), rows: [...rows, ...none] });
  saveFile(new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }), `${t.rankingFile}.xlsx`);
}
