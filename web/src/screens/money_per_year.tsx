// What the initiatives ask per year beside what there is: a picture with its table. Nothing is chosen here; that is what the portfolio screen is for.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { request } from "../api/client";
import type { ElementDocument, ElementPage } from "../api/model";
import { countOf, revision } from "../app/state";
import { formatMoney, formatMoneyShort } from "../notation/numbers";
import { words } from "../words";

export interface YearOfMoney {
  year: number;
  asked: number; // cents, incidental
  available: number | undefined; // undefined: no budget says anything about this year
}
export interface MoneySummary {
  years: YearOfMoney[];
  askedWithoutYear: number;
  initiatives: number; // that count
  withoutCost: number; // … of which nobody said what they cost
}

type AmountRow = { year?: number; incidental?: number };
const rowsOf = (element: ElementDocument, field: string) => (element.fields[field] as AmountRow[] | undefined) ?? [];
const counts = (element: ElementDocument) => !["proposal", "ended", "rejected"].includes(String(element.fields["status"] ?? ""));

// At most six years, from `from` on.
export function summarise(initiatives: ElementDocument[], budgets: ElementDocument[], from: number): MoneySummary {
  const asked = new Map<number, number>();
  const available = new Map<number, number>();
  const every = { amount: 0, any: false };
  let askedWithoutYear = 0;
  let withoutCost = 0;
  const counting = initiatives.filter(counts);
  for (const element of counting) {
    const rows = rowsOf(element, "planned_cost").filter((row) => typeof row.incidental === "number");
    if (rows.length === 0) withoutCost++;
    for (const row of rows) {
      if (row.year === undefined) askedWithoutYear += row.incidental!;
      else asked.set(row.year, (asked.get(row.year) ?? 0) + row.incidental!);
    }
  }
  for (const element of budgets.filter(counts)) {
    for (const row of rowsOf(element, "amounts")) {
      if (typeof row.incidental !== "number") continue;
      if (row.year === undefined) (every.amount += row.incidental), (every.any = true);
      else available.set(row.year, (available.get(row.year) ?? 0) + row.incidental);
    }
  }
  const years = [...new Set([...asked.keys(), ...available.keys()])].filter((year) => year >= from).sort().slice(0, 6);
  return {
    years: years.map((year) => ({ year, asked: asked.get(year) ?? 0, available: available.get(year) ?? (every.any ? every.amount : undefined) })),
    askedWithoutYear, initiatives: counting.length, withoutCost,
  };
}

export function MoneyPerYear() {
  const t = words.value.home;
  const summary = useSignal<MoneySummary | undefined>(undefined);
  const now = revision.value;
  useEffect(() => {
    if (countOf("initiative") === 0) return;
    const all = (type: string, fields: string) => request<ElementPage>("GET", "/elements", { query: { type, fields, pageSize: 1000 } });
    void Promise.all([all("initiative", "planned_cost,status"), all("budget", "amounts,status")])
      .then(([initiatives, budgets]) => (summary.value = summarise(initiatives.elements, budgets.elements, new Date().getFullYear())))
      .catch(() => undefined);
  }, [now]);
  const found = summary.value;
  if (!found || found.initiatives === 0) return null;
  const most = Math.max(1, ...found.years.map((year) => Math.max(year.asked, year.available ?? 0)));
  const share = (cents: number) => `${Math.max(0.5, (cents / most) * 100)}%`;
  return (
    <section aria-labelledby="money">
      <h2 id="money">{t.money}</h2>
      {found.years.length > 0 && (
        <table class="money-years">
          <thead>
            <tr><th scope="col">{t.year}</th><th scope="col"><span class="hidden">{t.picture}</span></th><th scope="col" class="cell-figure">{t.asked}</th><th scope="col" class="cell-figure">{t.available}</th></tr>
          </thead>
          <tbody>
            {found.years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                <td aria-hidden="true" class="money-bars">
                  <div class="bar-room">
                    <div class={year.available !== undefined && year.asked > year.available ? "bar bar-over" : "bar"} style={{ width: share(year.asked) }} />
                    {year.available !== undefined && <div class="bar-limit" style={{ insetInlineStart: share(year.available) }} />}
                  </div>
                </td>
                <td class={year.available !== undefined && year.asked > year.available ? "cell-figure is-over" : "cell-figure"} title={formatMoney(year.asked)}>{formatMoneyShort(year.asked)}</td>
                <td class="cell-figure" title={year.available === undefined ? undefined : formatMoney(year.available)}>{year.available === undefined ? t.unknown : formatMoneyShort(year.available)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="muted">{t.moneyNote(found.initiatives, found.withoutCost, found.askedWithoutYear > 0 ? formatMoneyShort(found.askedWithoutYear) : "")}</p>
      <p><a class="utrecht-link" href="/portfolio/optimise">{t.toOptimise}</a></p>
    </section>
  );
}
