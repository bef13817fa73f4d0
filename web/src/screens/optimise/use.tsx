// What the plan uses of what there is: money per year, days per skill and large changes per department, each against its limit, and what is behind it.
import type { PortfolioAnswer, PortfolioCapacityTotal } from "../../api/model";
import { address } from "../../base/router";
import { formatQuarter } from "../../notation/dates";
import { formatMoney, formatMoneyShort, formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import "../../style/optimise/use.css";

const share = (value: number, most: number) => `${most <= 0 ? 0 : Math.min(100, (value / most) * 100)}%`;

export function MoneyUse({ plan }: { plan: PortfolioAnswer }) {
  const t = words.value.optimise;
  const kinds = [
    { name: t.incidental, used: "incidental", limit: "incidental_limit" },
    { name: t.structural, used: "structural", limit: "structural_limit" },
  ] as const;
  return (
    <div class="use">
      {kinds.map((kind) => {
        const most = Math.max(1, ...plan.years.map((year) => Math.max(year[kind.used], year[kind.limit] ?? 0)));
        return (
          <table key={kind.used} class="money-years">
            <caption>{kind.name}</caption>
            <thead>
              <tr><th scope="col">{t.year}</th><th scope="col"><span class="hidden">{t.picture}</span></th><th scope="col" class="cell-figure">{t.inPlan}</th><th scope="col" class="cell-figure">{t.limit}</th><th scope="col" class="cell-figure">{t.left}</th></tr>
            </thead>
            <tbody>
              {plan.years.map((year) => {
                const used = year[kind.used];
                const limit = year[kind.limit];
                const over = limit !== null && limit !== undefined && used > limit;
                return (
                  <tr key={year.year}>
                    <th scope="row">{year.year}</th>
                    <td aria-hidden="true" class="money-bars">
                      <div class="bar-room">
                        <div class={over ? "bar bar-over" : "bar"} style={{ width: share(used, most) }} />
                        {limit !== null && limit !== undefined && <div class="bar-limit" style={{ insetInlineStart: share(limit, most) }} />}
                      </div>
                    </td>
                    <td class={over ? "cell-figure is-over" : "cell-figure"}><YearWhy plan={plan} year={year.year} kind={kind.used} amount={used} /></td>
                    <td class="cell-figure" title={limit === null || limit === undefined ? undefined : formatMoney(limit)}>{limit === null || limit === undefined ? t.noLimit : formatMoneyShort(limit)}</td>
                    <td class="cell-figure muted">{limit === null || limit === undefined ? "" : formatMoneyShort(limit - used)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}

// An amount that opens to the initiatives it is the sum of.
function YearWhy({ plan, year, kind, amount }: { plan: PortfolioAnswer; year: number; kind: "incidental" | "structural"; amount: number }) {
  const parts = plan.planned
    .map((one) => ({ one, cost: one.costs.find((cost) => cost.year === year)?.[kind] ?? 0 }))
    .filter(({ cost }) => cost !== 0)
    .sort((a, b) => b.cost - a.cost);
  if (parts.length === 0) return <>{formatMoneyShort(amount)}</>;
  return (
    <details class="figure-why">
      <summary title={`${formatMoney(amount)}. ${words.value.why}`}>{formatMoneyShort(amount)}</summary>
      <ul>{parts.map(({ one, cost }) => <li key={one.element.key}><a href={address(["element", one.element.key])}>{one.element.name}</a> <span>{formatMoney(cost)}</span></li>)}</ul>
    </details>
  );
}

// The fullest quarter, as a share of its limit; without a limit it cannot be full.
export function fullest(capacity: PortfolioCapacityTotal): { share: number; quarter: PortfolioCapacityTotal["quarters"][number] | undefined } {
  let best: { share: number; quarter: PortfolioCapacityTotal["quarters"][number] | undefined } = { share: -1, quarter: undefined };
  for (const quarter of capacity.quarters) {
    const limit = quarter.limit;
    const value = limit === null || limit === undefined ? 0 : limit <= 0 ? (quarter.used > 0 ? 2 : 0) : quarter.used / limit;
    if (value > best.share) best = { share: value, quarter };
  }
  return best;
}

export function PeopleUse({ plan, kind }: { plan: PortfolioAnswer; kind: "skill" | "change" }) {
  const t = words.value.optimise;
  const list = plan.capacities
    .filter((capacity) => capacity.kind === kind && capacity.quarters.some((quarter) => quarter.used > 0 || (quarter.limit ?? 0) > 0))
    .sort((one, other) => fullest(other).share - fullest(one).share);
  const used = list.filter((capacity) => capacity.quarters.some((quarter) => quarter.used > 0));
  const idle = list.filter((capacity) => !used.includes(capacity));
  if (used.length === 0) return <p class="muted">{kind === "skill" ? t.noPeople : t.noChange}</p>;
  const unit = kind === "skill" ? t.days : t.atOnce;
  return (
    <div class="scroll-x" tabIndex={0} role="region" aria-label={kind === "skill" ? t.people : t.change}>
      <table class="people">
        <thead><tr><th scope="col">{kind === "skill" ? t.skill : t.department}</th><th scope="col">{t.perQuarter(plan.capacities[0]?.quarters.length ?? 0)}</th><th scope="col">{t.fullest}</th></tr></thead>
        <tbody>
          {used.map((capacity) => {
            const top = fullest(capacity);
            const limit = top.quarter?.limit;
            return (
              <tr key={capacity.name}>
                <th scope="row">{capacity.name}</th>
                <td><Strip capacity={capacity} /></td>
                <td>
                  <details class="figure-why">
                    <summary class={top.share >= 0.95 ? "is-over" : ""}>
                      {top.quarter ? `${formatNumber(top.quarter.used, 1)} ${limit === null || limit === undefined ? unit : t.of(formatNumber(limit, 1), unit)}, ${formatQuarter(top.quarter.quarter)}` : ""}
                    </summary>
                    <table class="small-table">
                      <thead><tr><th scope="col">{t.quarter}</th><th scope="col" class="cell-figure">{t.used}</th><th scope="col" class="cell-figure">{t.limit}</th></tr></thead>
                      <tbody>{capacity.quarters.map((quarter) => <tr key={quarter.quarter}><th scope="row">{formatQuarter(quarter.quarter)}</th><td class="cell-figure">{formatNumber(quarter.used, 1)}</td><td class="cell-figure">{quarter.limit === null || quarter.limit === undefined ? t.noLimit : formatNumber(quarter.limit, 1)}</td></tr>)}</tbody>
                    </table>
                    {capacity.because.length > 0 && <p>{t.because}: {capacity.because.map((link, index) => <>{index > 0 && ", "}<a key={link.key} href={address(["element", link.key])}>{link.name}</a></>)}</p>}
                  </details>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {idle.length > 0 && <p class="muted">{t.idle(words.value.list(idle.map((capacity) => capacity.name)))}</p>}
    </div>
  );
}

// One small column per quarter, with its limit as a line.
function Strip({ capacity }: { capacity: PortfolioCapacityTotal }) {
  const most = Math.max(0.001, ...capacity.quarters.map((quarter) => Math.max(quarter.used, quarter.limit ?? 0)));
  const wide = 14;
  const tall = 26;
  const count = capacity.quarters.length;
  return (
    <svg class="strip" width={count * wide} height={tall + 2} viewBox={`0 0 ${count * wide} ${tall + 2}`} aria-hidden="true">
      {capacity.quarters.map((quarter, index) => {
        const height = (quarter.used / most) * tall;
        const limit = quarter.limit;
        const full = limit !== null && limit !== undefined && quarter.used >= limit * 0.95 && quarter.used > 0;
        return (
          <g key={quarter.quarter}>
            <rect class={full ? "pic-bar-over" : "pic-bar-use"} x={index * wide + 2} width={wide - 4} y={tall - height + 1} height={height} />
            {limit !== null && limit !== undefined && <line class="pic-limit" x1={index * wide} x2={(index + 1) * wide} y1={tall - (limit / most) * tall + 1} y2={tall - (limit / most) * tall + 1} />}
          </g>
        );
      })}
      <line class="pic-line-year" x1={0} x2={count * wide} y1={tall + 1} y2={tall + 1} />
    </svg>
  );
}
