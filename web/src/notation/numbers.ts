// Numbers, money and shares as Dutch (and English) readers write them, both ways.
import { language, type Language } from "./language";

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };
const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language.value + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.NumberFormat(locales[language.value], options)));
  return known;
}

const minus = (text: string) => text.replace("-", "−");

export function formatNumber(value: number, decimalsMax = 2): string {
  return minus(format({ maximumFractionDigits: decimalsMax }).format(value));
}

// Dutch writes "€ −70" (taaladvies.net), English "−€ 70". The space does not break.
function withEuro(negative: boolean, digits: string): string {
  if (!negative) return `€\u00a0${digits}`;
  return language.value === "nl" ? `€\u00a0−${digits}` : `−€\u00a0${digits}`;
}

// "€ 80.000", and "€ 80.000,50" only when there are cents.
export function formatMoney(cents: number): string {
  const decimals = cents % 100 === 0 ? 0 : 2;
  const digits = format({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(Math.abs(cents) / 100);
  return withEuro(cents < 0, digits);
}

// "€ 1,25 mln", "€ 340.000": for headlines and axes, where the last euro does not matter.
export function formatMoneyShort(cents: number): string {
  const euros = Math.abs(cents) / 100;
  const million = language.value === "nl" ? "mln" : "m";
  const gap = language.value === "nl" ? "\u00a0" : "";
  if (euros >= 999_500) return withEuro(cents < 0, format({ maximumFractionDigits: 2 }).format(euros / 1e6) + gap + million);
  const unit = euros >= 10_000 ? 100_000 : 100;
  return formatMoney(Math.round(cents / unit) * unit);
}

export function formatShare(share: number, decimalsMax = 1): string {
  return `${minus(format({ maximumFractionDigits: decimalsMax }).format(share * 100))}%`;
}

// Text that stands in an input to be changed: no grouping dots in the way of typing, the decimal sign of the language.
export function plainNumber(value: number): string {
  const text = String(value);
  return language.value === "nl" ? text.replace(".", ",") : text;
}

// undefined when it is no number. "1.234,5", "1 234,5", "80.000", "-3", "−3", "0,5", ".5"; a single point or comma before exactly three digits
// groups thousands in the language that groups with it, and is the decimal sign otherwise.
export function parseNumber(text: string): number | undefined {
  let digits = text.trim().replace(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  if (!/^[+-]?[\d.,']*\d[\d.,']*$/.test(digits)) return undefined;
  digits = digits.replace(/'/g, "");
  const groups = language.value === "nl" ? "." : ",";
  const decimal = language.value === "nl" ? "," : ".";
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  let sign = ""; // the decimal sign that this text uses
  if (last >= 0) {
    const used = digits[last]!;
    const count = digits.split(used).length - 1;
    const after = digits.length - last - 1;
    const both = digits.includes(".") && digits.includes(",");
    if (both) sign = count === 1 ? used : "";
    else if (count === 1 && !(used === groups && after === 3)) sign = used;
    if (both && count > 1) return undefined;
    if (both && !/^[+-]?\d{1,3}([.,]\d{3})*[.,]\d*$/.test(digits)) return undefined;
    if (!both && count > 1 && !new RegExp(`^[+-]?\\d{1,3}(\\${used}\\d{3})+$`).test(digits)) return undefined;
    if (used === decimal && count > 1) return undefined;
  }
  const plain = sign === "" ? digits.replace(/[.,]/g, "") : digits.replace(new RegExp(`[.,](?!\\d*$)`, "g"), "").replace(sign, ".");
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

// Whole cents. "€ 95.000", "65k", "0,3 mln", "75.000,-", "80.000 euro"; undefined when it is no amount.
export function parseMoney(text: string): number | undefined {
  const match = /^\s*(-|−)?\s*(?:€|eur(?:o)?)?\s*([-−+]?[\d.,'\s\u00a0\u202f]*\d)\s*(,--?|,=)?\s*(k|dzd|duizend|mln|miljoen|m|million|thousand)?\s*(?:€|eur(?:o)?)?\s*$/i.exec(text);
  if (!match) return undefined;
  const value = parseNumber(match[2]!);
  if (value === undefined) return undefined;
  const unit = (match[4] ?? "").toLowerCase();
  const factor = unit === "" ? 1 : /^(k|dzd|duizend|thousand)$/.test(unit) ? 1e3 : 1e6;
  return Math.round(value * factor * 100) * (match[1] ? -1 : 1);
}

// "30%", "30" and "0,3" are the same share; "1" is one per cent, "1,0" too.
export function parseShare(text: string): number | undefined {
  const percent = text.includes("%");
  const value = parseNumber(text.replace("%", ""));
  if (value === undefined) return undefined;
  const isFraction = !percent && Math.abs(value) < 1 && value !== 0;
  return isFraction ? value : Math.round(value * 1e10) / 1e12;
}
