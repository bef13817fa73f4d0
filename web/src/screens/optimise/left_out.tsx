// What is not in the plan: for each initiative why, in one sentence, the smallest changes that bring it in, each to be taken over, and what
// stands behind that.
import type { PortfolioAnswer, PortfolioEnough, PortfolioLeftOut, StabilityAnswer } from "../../api/model";
import { address } from "../../base/router";
import { formatQuarter } from "../../notation/dates";
import { inLanguage } from "../../notation/language";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import { Links } from "./links";
import { Assumed, PinSelect, ValueFrom } from "./planned_table";
import { Firm } from "./stability_view";
import { ranked } from "./what_if";
import "../../style/optimise/left_out.css";

const kReasonsShown = 3;
const kEnoughShown = 3;

interface Props {
  plan: PortfolioAnswer;
  explained: boolean; // otherwise the reasons are being looked for
  pins: Record<string, string>;
  stability: StabilityAnswer | undefined;
  onPin(key: string, pin: string | undefined): void;
  onTakeOver(key: string, enough: PortfolioEnough): void;
}

export function LeftOutList({ plan, explained, pins, stability, onPin, onTakeOver }: Props) {
  const t = words.value.optimise;
  if (plan.left_out.length === 0) return <p>{t.nothingLeftOut}</p>;
  return (
    <ol class="left-out">
      {plan.left_out.map((one) => {
        const known = explained || one.by === "hand" || one.reasons.length > 0;
        return (
          <li key={one.element.key} id={`out-${one.element.key}`}>
            <div class="left-out-head">
              <a href={address(["element", one.element.key])}>{one.element.name}</a>
              <span class="muted">{t.pointsOf(formatNumber(one.value, 1))}</span>
              {one.assumed > 0 && <Assumed share={one.assumed} />}
              {stability && <Firm stability={stability} element={one.element.key} />}
              <span class="grow" />
              <PinSelect plan={plan} element={one.element.key} name={one.element.name} pin={pins[one.element.key]} onPin={onPin} />
            </div>
            {!known ? <p class="muted" aria-busy="true">{t.reasonComing}</p> : (
              <>
                <p>{one.reasons[0] ? inLanguage(one.reasons[0]) : t.outBy[one.by]}</p>
                {one.reasons.length > 1 && (
                  <ul class="limits-hit">
                    {one.reasons.slice(1, 1 + kReasonsShown).map((message, index) => <li key={index}>{inLanguage(message)}</li>)}
                    {one.reasons.length > 1 + kReasonsShown && <li class="muted">{words.value.grid.andMore(one.reasons.length - 1 - kReasonsShown)}</li>}
                  </ul>
                )}
                <EnoughList one={one} onTakeOver={onTakeOver} />
                <Why one={one} />
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function EnoughList({ one, onTakeOver }: { one: PortfolioLeftOut; onTakeOver(key: string, enough: PortfolioEnough): void }) {
  const t = words.value.optimise;
  if (one.enough.length === 0) return null;
  const list = ranked(one.enough);
  const rows = (part: PortfolioEnough[], from: number) => (
    <ul class="enough">
      {part.map((enough, index) => {
        const what = words.value.list(enough.what.map((message) => inLanguage(message)));
        return (
          <li key={from + index}>
            <span class="enough-what"><strong>{from + index === 0 ? t.enough : t.enoughOr}</strong> {what}</span>
            <button type="button" class="utrecht-button utrecht-button--secondary-action small-button" aria-label={t.takeOverOf(one.element.name, what)} onClick={() => onTakeOver(one.element.key, enough)}>{t.takeOver}</button>
            <span class="muted enough-then">{[enough.smallest ? t.enoughSmallest : t.enoughAtMost, enough.keeps === "value" && t.keepsValue, t.thenStarts(formatQuarter(enough.start)), then(enough)].filter(Boolean).join(" · ")}</span>
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      {rows(list.slice(0, kEnoughShown), 0)}
      {list.length > kEnoughShown && <details class="why"><summary>{t.moreWays(list.length - kEnoughShown)}</summary>{rows(list.slice(kEnoughShown), kEnoughShown)}</details>}
    </>
  );
}

// What solving again said.
function then(enough: PortfolioEnough): string {
  const t = words.value.optimise;
  if (!enough.then) return t.notResolved;
  const gain = enough.then.value_more > 0.05 ? t.thenMore(formatNumber(enough.then.value_more, 1)) : "";
  const away = enough.then.displaces.length > 0 ? t.thenAway(words.value.list(enough.then.displaces.map((link) => link.name))) : "";
  if (enough.then.chosen) return [away, gain].filter(Boolean).join(" · ");
  const rather = enough.then.brings.map((link) => link.name);
  return [rather.length > 0 ? t.thenRather(words.value.list(rather)) : t.thenByHand, gain].filter(Boolean).join(" · ");
}

function Why({ one }: { one: PortfolioLeftOut }) {
  const t = words.value.optimise;
  return (
    <details class="why">
      <summary>{words.value.why}</summary>
      <p>{t.outBy[one.by]} {one.proven ? t.proven : t.notProven}</p>
      {one.reasons.length > 1 + kReasonsShown && <ul>{one.reasons.slice(1).map((message, index) => <li key={index}>{inLanguage(message)}</li>)}</ul>}
      {one.by === "better_without" && one.value_lost > 0 && <p>{t.valueLost(formatNumber(one.value_lost, 1))}</p>}
      <dl>
        {one.value_from.length > 0 && <><dt>{t.pointsFrom}</dt><dd><ValueFrom factors={one.value_from} /> = {t.pointsOf(formatNumber(one.value, 1))}</dd></>}
        {one.displaces.length > 0 && <><dt>{t.displaces}</dt><dd><Links list={one.displaces} /></dd></>}
        {one.brings.length > 0 && <><dt>{t.brings}</dt><dd><Links list={one.brings} /></dd></>}
        {one.moves.length > 0 && <><dt>{t.moves}</dt><dd><Links list={one.moves} /></dd></>}
        {one.because.length > 0 && <><dt>{t.because}</dt><dd><Links list={one.because} /></dd></>}
        {one.assumptions.length > 0 && <><dt>{t.assumptions}</dt><dd><ul>{one.assumptions.map((message, index) => <li key={index}>{inLanguage(message)}</li>)}</ul></dd></>}
      </dl>
    </details>
  );
}
