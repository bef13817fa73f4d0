// What must be done and does not fit: the limits that clash, each with the least by which it would have to give way, to be taken over.
import type { PortfolioAnswer, PortfolioMend } from "../../api/model";
import { inLanguage } from "../../notation/language";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import "../../style/optimise/clashes.css";

export function Clashes({ plan, explained, onMend }: { plan: PortfolioAnswer; explained: boolean; onMend(mend: PortfolioMend): void }) {
  const t = words.value.optimise;
  return (
    <section class="utrecht-alert utrecht-alert--warning" aria-labelledby="clashes">
      <div class="utrecht-alert__content">
        <h2 id="clashes">{t.clashes(plan.clashes.length)}</h2>
        {plan.mends.length > 0 && (
          <div class="clash">
            <p>{t.mendsAll}</p>
            <ul class="clash-limits">{plan.mends.map((mend, index) => <li key={index}><MendLine mend={mend} onMend={onMend} /></li>)}</ul>
          </div>
        )}
        {plan.clashes.map((clash, index) => (
          <div key={index} class="clash">
            <p>{clash.smallest ? t.clashTogether : t.clashSomewhere}</p>
            <ul class="clash-limits">
              {clash.limits.map((limit, position) => {
                const mend = clash.mends.find((one) => one.limit === position);
                return (
                  <li key={position}>
                    <span>{inLanguage(limit)}</span>
                    {mend && <MendLine mend={mend} onMend={onMend} />}
                  </li>
                );
              })}
            </ul>
            {clash.mends.length === 0 && <p class="muted" aria-busy={!explained}>{explained ? t.mendNone : t.mendComing}</p>}
            <p>{t.givenUp} {inLanguage(clash.given_up)}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

function MendLine({ mend, onMend }: { mend: PortfolioMend; onMend(mend: PortfolioMend): void }) {
  const t = words.value.optimise;
  const what = words.value.list(mend.what.map((message) => inLanguage(message)));
  return (
    <span class="mend-line">
      <span><strong>{t.mendedBy}</strong> {what}</span>
      <button type="button" class="utrecht-button utrecht-button--secondary-action small-button" aria-label={t.mendOf(what)} onClick={() => onMend(mend)}>{t.takeOver}</button>
      <span class="muted">{[mend.frees ? "" : mend.smallest ? t.enoughSmallest : t.enoughAtMost, then(mend)].filter(Boolean).join(" · ")}</span>
    </span>
  );
}

// What solving again with it said.
function then(mend: PortfolioMend): string {
  const t = words.value.optimise;
  if (!mend.then) return t.notResolved;
  const { value_more, brings, displaces } = mend.then;
  return [
    brings.length > 0 && t.mendBrings(words.value.list(brings.map((link) => link.name))),
    displaces.length > 0 && t.thenAway(words.value.list(displaces.map((link) => link.name))),
    value_more > 0.05 ? t.thenMore(formatNumber(value_more, 1)) : value_more < -0.05 ? t.thenLess(formatNumber(-value_more, 1)) : t.thenSame,
  ].filter(Boolean).join(" · ");
}
