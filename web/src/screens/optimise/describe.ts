// A what-if in words: each limit and choice that differs from the register, as a line.
import type { LimitChange, PortfolioAnswer, PortfolioCapacityTotal } from "../../api/model";
import { formatQuarter } from "../../notation/dates";
import { formatMoney, formatNumber, formatShare } from "../../notation/numbers";
import { words } from "../../words";
import type { WhatIf } from "./what_if";

// The department that a limit of change is about: the unit behind it.
export function departmentKey(capacity: PortfolioCapacityTotal): string | undefined {
  return capacity.because.find((link) => link.type === "unit")?.key;
}

// The words for what a change is about.
export function nameOf(plan: PortfolioAnswer, whose: string): string {
  const initiative = [...plan.planned, ...plan.left_out, ...plan.not_weighable].find((one) => one.element.key === whose);
  return initiative?.element.name ?? plan.capacities.find((capacity) => departmentKey(capacity) === whose)?.name ?? whose;
}

export function sentenceOf(plan: PortfolioAnswer, change: LimitChange): string {
  const amount = change.of === "days" ? formatNumber(change.days, 1) : formatMoney(change.money);
  return words.value.optimise.changeOf(change.of, amount, change.count, nameOf(plan, change.whose), change.year ? String(change.year) : change.quarter ? formatQuarter(change.quarter) : "");
}

// Where the value comes from.
export const methodName = (by: PortfolioAnswer["valuing"]["by"]): string => {
  const methods = words.value.scoring.methods;
  return by === "automatic" || by === "register" ? words.value.optimise.valueRegister : methods[by];
};

export const pinSentence = (plan: PortfolioAnswer, key: string, pin: string): string => {
  const t = words.value.optimise.pins;
  return `${nameOf(plan, key)}: ${pin === "in" ? t.in : pin === "out" ? t.out : t.at(formatQuarter(pin))}`;
};

export function describe(whatIf: WhatIf, plan: PortfolioAnswer): string[] {
  const t = words.value.optimise;
  const each = <Value>(group: Record<string, Value>, line: (key: string, value: Value) => string) => Object.entries(group).map(([key, value]) => line(key, value));
  return [
    ...(whatIf.moneyFactor !== 1 ? [t.lines.money(formatShare(whatIf.moneyFactor, 1))] : []),
    ...(whatIf.peopleFactor !== 1 ? [t.lines.people(formatShare(whatIf.peopleFactor, 1))] : []),
    ...each(whatIf.incidental, (year, cents) => `${t.limitOf(t.incidental, year)}: ${formatMoney(cents * whatIf.moneyFactor)}`),
    ...each(whatIf.structural, (year, cents) => `${t.limitOf(t.structural, year)}: ${formatMoney(cents * whatIf.moneyFactor)}`),
    ...each(whatIf.days, (skill, days) => `${t.limitOf(t.daysPerQuarter, skill)}: ${formatNumber(days * whatIf.peopleFactor, 1)}`),
    ...each(whatIf.changes, (key, count) => `${nameOf(plan, key)}: ${formatNumber(count, 0)} ${t.changesAtOnce}`),
    ...(whatIf.largeChanges !== undefined ? [`${t.otherDepartments}: ${formatNumber(whatIf.largeChanges, 0)} ${t.changesAtOnce}`] : []),
    ...whatIf.more.map((change) => sentenceOf(plan, change)),
    ...each(whatIf.pins, (key, pin) => pinSentence(plan, key, pin)),
    ...(whatIf.quarters !== undefined ? [`${t.horizon}: ${t.quartersCount(whatIf.quarters)}`] : []),
    ...(whatIf.runningMayStop ? [t.runningMayStop] : []),
    ...(whatIf.valueBy ? [`${t.valueBy}: ${methodName(whatIf.valueBy)}`] : []),
  ];
}
