// What is not in the plan: for each initiative why, in one sentence, what would bring it in, and what stands behind that.
import type { PortfolioAnswer, PortfolioLeftOut } from "../../api/model";
import { address } from "../../base/router";
import { formatQuarter } from "../../notation/dates";
import { inLanguage } from "../../notation/language";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import { Assumed, PinSelect } from "./planned_table";

const kReasonsShown = 3;

type ElementLink = PortfolioLeftOut["element"];

export function LeftOutList({ plan, pins, onPin }: { plan: PortfolioAnswer; pins: Record<string, string>; onPin(key: string, pin: string | undefined): void }) {
  const t = words.value.optimise;
  if (plan.left_out.length === 0) return <p>{t.nothingLeftOut}</p>;
  return (
    <ol class="left-out">
      {plan.left_out.map((one) => (
        <li key={one.element.key}>
          <div class="left-out-head">
            <a href={address(["element", one.element.key])}>{one.element.name}</a>
            <span class="muted">{t.pointsOf(formatNumber(one.value, 1))}</span>
            {one.assumed > 0 && <Assumed share={one.assumed} />}
            <span class="grow" />
            <PinSelect plan={plan} element={one.element.key} name={one.element.name} pin={pins[one.element.key]} onPin={onPin} />
          </div>
          <p>{one.reasons[0] ? inLanguage(one.reasons[0]) : t.outBy[one.by]}</p>
          {one.reasons.length > 1 && (
            <ul class="limits-hit">
              {one.reasons.slice(1, 1 + kReasonsShown).map((message, index) => <li key={index}>{inLanguage(message)}</li>)}
              {one.reasons.length > 1 + kReasonsShown && <li class="muted">{words.value.grid.andMore(one.reasons.length - 1 - kReasonsShown)}</li>}
            </ul>
          )}
          {one.enough.map((enough, index) => (
            <p key={index} class="enough">
              <strong>{index === 0 ? t.enough : t.enoughOr}</strong> {words.value.list(enough.what.map((message) => inLanguage(message)))}
              <span class="muted"> · {enough.smallest ? t.enoughSmallest : t.enoughAtMost} · {t.thenStarts(formatQuarter(enough.start))}</span>
            </p>
          ))}
          <Why one={one} />
        </li>
      ))}
    </ol>
  );
}

function Why({ one }: { one: PortfolioLeftOut }) {
  const t = words.value.optimise;
  const links = (list: ElementLink[]) => list.map((link, index) => <>{index > 0 && ", "}<a href={address(["element", link.key])}>{link.name}</a></>);
  return (
    <details class="why">
      <summary>{words.value.why}</summary>
      <p>{t.outBy[one.by]} {one.proven ? t.proven : t.notProven}</p>
      {one.reasons.length > 1 + kReasonsShown && <ul>{one.reasons.slice(1).map((message, index) => <li key={index}>{inLanguage(message)}</li>)}</ul>}
      {one.by === "better_without" && one.value_lost > 0 && <p>{t.valueLost(formatNumber(one.value_lost, 1))}</p>}
      <dl>
        {one.displaces.length > 0 && <><dt>{t.displaces}</dt><dd>{links(one.displaces)}</dd></>}
        {one.brings.length > 0 && <><dt>{t.brings}</dt><dd>{links(one.brings)}</dd></>}
        {one.moves.length > 0 && <><dt>{t.moves}</dt><dd>{links(one.moves)}</dd></>}
        {one.because.length > 0 && <><dt>{t.because}</dt><dd>{links(one.because)}</dd></>}
        {one.assumptions.length > 0 && <><dt>{t.assumptions}</dt><dd><ul>{one.assumptions.map((message, index) => <li key={index}>{inLanguage(message)}</li>)}</ul></dd></>}
      </dl>
    </details>
  );
}
