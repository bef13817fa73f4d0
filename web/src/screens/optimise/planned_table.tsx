// What is in the plan, as a table: when, what it costs, why it is in, and the way to say otherwise by hand.
import type { PortfolioAnswer, PortfolioPlanned, StabilityAnswer, WorthAnswer } from "../../api/model";
import { address } from "../../base/router";
import { formatQuarter, quarterFromNumber, quarterNumber } from "../../notation/dates";
import { inLanguage } from "../../notation/language";
import { formatMoney, formatNumber, formatShare } from "../../notation/numbers";
import { words } from "../../words";
import { Links } from "./links";
import { totalCost } from "./roadmap_picture";
import { Firm } from "./stability_view";
import "../../style/optimise/planned_table.css";

interface Props {
  plan: PortfolioAnswer;
  pins: Record<string, string>;
  worth: WorthAnswer | undefined;
  stability: StabilityAnswer | undefined;
  onPin(key: string, pin: string | undefined): void;
}

export function PlannedTable({ plan, pins, worth, stability, onPin }: Props) {
  const t = words.value.optimise;
  return (
    <div class="scroll-x" tabIndex={0} role="region" aria-label={t.planned}>
      <table class="utrecht-table table plan-table">
        <thead>
          <tr>
            <th scope="col">{t.initiative}</th><th scope="col">{t.start}</th><th scope="col">{t.end}</th>
            <th scope="col" class="cell-figure">{t.cost}</th><th scope="col" class="cell-figure">{t.points}</th><th scope="col">{t.whyIn}</th>{stability && <th scope="col">{t.firm}</th>}<th scope="col">{t.byHand}</th>
          </tr>
        </thead>
        <tbody>
          {plan.planned.map((one) => (
            <tr key={one.element.key}>
              <th scope="row"><a href={address(["element", one.element.key])}>{one.element.name}</a>{one.variant && <span class="muted"> · {one.variant}</span>}</th>
              <td>{formatQuarter(one.start)}</td>
              <td>{formatQuarter(one.end)}</td>
              <td class="cell-figure">{formatMoney(totalCost(one))}{one.assumed > 0 && <Assumed share={one.assumed} />}</td>
              <td class="cell-figure">{formatNumber(one.value, 1)}</td>
              <td><WhyIn one={one} displacement={worth?.chosen.find((other) => other.element.key === one.element.key)} /></td>
              {stability && <td><Firm stability={stability} element={one.element.key} /></td>}
              <td><PinSelect plan={plan} element={one.element.key} name={one.element.name} pin={pins[one.element.key]} onPin={onPin} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// What the points are the product of.
export function ValueFrom({ factors }: { factors: PortfolioPlanned["value_from"] }) {
  return <>{factors.map((factor) => inLanguage(factor)).join(" × ")}</>;
}

export function Assumed({ share }: { share: number }) {
  return <span class="assumed" title={words.value.optimise.assumedShare(formatShare(share, 0))}>{words.value.assumption}</span>;
}

function WhyIn({ one, displacement }: { one: PortfolioPlanned; displacement: WorthAnswer["chosen"][number] | undefined }) {
  const t = words.value.optimise;
  return (
    <details class="why">
      <summary>{t.grounds[one.ground]}</summary>
      <dl>
        {one.goals.length > 0 && <><dt>{t.goals}</dt><dd>{one.goals.map((goal) => goal.name).join(", ")}</dd></>}
        {one.value_from.length > 0 && <><dt>{t.pointsFrom}</dt><dd><ValueFrom factors={one.value_from} />{one.lost_per_quarter > 0 && <> {t.lostPerQuarter(formatShare(one.lost_per_quarter, 1))}</>}</dd></>}
        {one.after.length > 0 && <><dt>{t.after}</dt><dd>{one.after.map((other) => other.name).join(", ")}</dd></>}
        {one.departments.length > 0 && <><dt>{t.departments}</dt><dd>{one.departments.map((unit) => unit.name).join(", ")}{one.large_change ? ` (${t.largeChange})` : ""}</dd></>}
        {one.costs.length > 0 && <><dt>{t.costPerYear}</dt><dd>{one.costs.map((year) => `${year.year}: ${formatMoney(year.incidental)}${year.structural ? ` + ${formatMoney(year.structural)} ${t.structuralShort}` : ""}`).join("; ")}</dd></>}
        {displacement && (
          <>
            <dt>{t.withoutIt}</dt>
            <dd>
              {displacement.without_it === "needed" ? t.cannotWithout : displacement.without_it === "not_established" ? t.withoutUnknown
                : displacement.lost.at_most < -0.005 ? t.withoutGains(formatNumber(-displacement.lost.at_most, 1))
                : displacement.lost.proven ? t.withoutLoses(formatNumber(displacement.lost.at_most, 1)) : t.withoutLosesAtMost(formatNumber(displacement.lost.at_most, 1))}
              {displacement.comes.length > 0 && <> {t.thenComes} <Links list={displacement.comes} />.</>}
              {displacement.falls.length > 0 && <> {t.thenFalls} <Links list={displacement.falls} />.</>}
            </dd>
          </>
        )}
        {one.assumptions.length > 0 && <><dt>{t.assumptions}</dt><dd><ul>{one.assumptions.map((message, index) => <li key={index}>{inLanguage(message)}</li>)}</ul></dd></>}
      </dl>
    </details>
  );
}

export function PinSelect({ plan, element, name, pin, onPin }: { plan: PortfolioAnswer; element: string; name: string; pin: string | undefined; onPin(key: string, pin: string | undefined): void }) {
  const t = words.value.optimise;
  const first = quarterNumber(plan.first_quarter);
  return (
    <select class="utrecht-select utrecht-select--html-select pin-select" aria-label={t.pinOf(name)} value={pin ?? ""} onChange={(event) => onPin(element, event.currentTarget.value || undefined)}>
      <option value="">{t.pins.free}</option>
      <option value="in">{t.pins.in}</option>
      <option value="out">{t.pins.out}</option>
      {Array.from({ length: plan.quarters }, (_, index) => quarterFromNumber(first + index)).map((quarter) => <option key={quarter} value={quarter}>{t.pins.at(formatQuarter(quarter))}</option>)}
    </select>
  );
}
