// Where those who scored differ: the widest first, and who stands furthest from the others. Roles, not names.
import { useSignal } from "@preact/signals";
import type { ScoringAnswer } from "../../api/model";
import { findField, mayWrite } from "../../app/state";
import { inLanguage } from "../../notation/language";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import { OpinionBar } from "./score_panel";
import { agreedOpinions } from "./session";
import "../../style/scoring/opinions.css";

const kShown = 12;

export function Opinions({ answer, current, onChoose, onSettleAgreed }: { answer: ScoringAnswer; current: string | undefined; onChoose(key: string): void; onSettleAgreed(): void }) {
  const t = words.value.scoring;
  const all = useSignal(false);
  const label = (name: string) => labelOf(answer, name);
  const differing = answer.opinions.filter((one) => one.spread > 0);
  if (answer.opinions.length === 0) {
    const hidden = answer.notes.find((note) => note?.id === "scoring.roles_hidden");
    return <p class="muted">{hidden ? inLanguage(hidden) : t.noOpinions}</p>;
  }
  const agreed = agreedOpinions(answer).length;
  const shown = all.value ? differing : differing.slice(0, kShown);
  return (
    <>
      <p>{t.opinionsText(differing.length, answer.opinions.length)}</p>
      {agreed > 0 && <p>{t.agreedText(agreed)} {mayWrite.value && <button type="button" class="link-button" onClick={onSettleAgreed}>{t.settleAgreed}</button>}</p>}
      <div class="scroll-x" tabIndex={0} role="region" aria-label={t.tabs.opinions}>
        <table class="utrecht-table table opinions-table stacked">
          <thead><tr><th scope="col">{t.initiative}</th><th scope="col">{t.criterion}</th><th scope="col">{t.opinions}</th><th scope="col">{t.spread}</th><th scope="col">{t.furthest}</th><th scope="col">{t.settled}</th></tr></thead>
          <tbody>
            {shown.map((one) => (
              <tr key={`${one.element.key} ${one.criterion}`} class={one.element.key === current ? "is-current" : undefined}>
                <th scope="row"><button type="button" class="link-button" onClick={() => onChoose(one.element.key)}>{one.element.name}</button></th>
                <td data-label={t.criterion}>{label(one.criterion)}</td>
                <td data-label={t.opinions}><OpinionBar high={one.high} middle={one.middle} low={one.low} /></td>
                <td data-label={t.spread}>{t.spreadWord(one.spread)}</td>
                <td data-label={t.furthest}>{one.furthest.map((role) => `${role} (${t.levels[one.levels.find((each) => each.role === role)!.level as "high" | "middle" | "low"].toLowerCase()})`).join(", ")}</td>
                <td data-label={t.settled}>{one.settled ? t.levels[one.settled as "high" | "middle" | "low"] : <span class="muted">{t.notYet}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {differing.length > kShown && !all.value && <p><button type="button" class="link-button" onClick={() => (all.value = true)}>{t.showAll(differing.length)}</button></p>}
      <h3>{t.rolesTitle}</h3>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={t.rolesTitle}>
        <table class="utrecht-table table roles-table">
          <thead><tr><th scope="col">{t.role}</th><th scope="col" class="cell-figure">{t.scores}</th><th scope="col" class="cell-figure">{t.distance}</th><th scope="col">{t.tendency}</th></tr></thead>
          <tbody>
            {answer.roles.map((one) => (
              <tr key={one.role}>
                <th scope="row">{one.role}</th>
                <td class="cell-figure">{formatNumber(one.scores, 0)}</td>
                <td class="cell-figure">{formatNumber(one.distance, 0)}</td>
                <td>{Math.abs(one.higher) < 3 ? t.likeOthers : one.higher > 0 ? t.higher(formatNumber(one.higher, 0)) : t.lower(formatNumber(-one.higher, 0))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

export function labelOf(answer: ScoringAnswer, criterion: string): string {
  const found = answer.criteria.find((one) => one.name === criterion) ?? findField("initiative", criterion);
  return found ? inLanguage(found.label) : criterion;
}
