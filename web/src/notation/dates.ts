// Civil dates, quarters and moments: ISO text in the API, Dutch (or English) notation on the screen. Dates stay text: no time zone can move them.
import { language } from "./language";

const months = {
  nl: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

const two = (value: number | string) => String(value).padStart(2, "0");

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

// For columns: "01-07-2027", which aligns; in English "1 Jul 2027".
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  if (!year || !month || !day) return iso;
  if (language.value === "nl") return `${day}-${month}-${year}`;
  return `${Number(day)} ${months.en[Number(month) - 1]?.slice(0, 3) ?? month} ${year}`;
}

// For sentences: "1 juli 2027".
export function formatDateLong(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-");
  return `${Number(day)} ${months[language.value][Number(month) - 1] ?? month} ${year}`;
}

// A moment, as seen from where the reader is: "22 november 2026 14:05".
export function formatMoment(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${formatDateLong(date)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

// "2027-Q1" ↔ "Q1 2027".
export function formatQuarter(iso: string): string {
  const match = /^(\d{4})-?Q([1-4])$/.exec(iso);
  return match ? `Q${match[2]} ${match[1]}` : iso;
}

export function parseQuarter(text: string): string | undefined {
  const folded = text.trim().toLowerCase();
  const front = /^(?:q|k|kw|kwartaal|quarter)\s*([1-4])(?:\s*[-/']?\s*|\s+van\s+)(\d{4})$/.exec(folded);
  if (front) return `${front[2]}-Q${front[1]}`;
  const back = /^(\d{4})\s*[-/]?\s*(?:q|k|kw)\s*([1-4])$/.exec(folded);
  if (back) return `${back[1]}-Q${back[2]}`;
  const ordinal = /^([1-4])(?:e|ste|de|st|nd|rd|th)?\s*(?:kwartaal|quarter)\s*(\d{4})$/.exec(folded);
  if (ordinal) return `${ordinal[2]}-Q${ordinal[1]}`;
  const date = parseDate(text);
  return date ? quarterOf(date) : undefined;
}

export function quarterOf(isoDateText: string): string {
  const [year, month] = isoDateText.split("-");
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

// Quarters as numbers, so that they can be counted: 2027-Q1 is 8108.
export function quarterNumber(iso: string): number {
  const match = /^(\d{4})-?Q([1-4])$/.exec(iso);
  return match ? Number(match[1]) * 4 + Number(match[2]) - 1 : Number.NaN;
}
export function quarterFromNumber(value: number): string {
  return `${Math.floor(value / 4)}-Q${(value % 4) + 1}`;
}

// "1-7-2027", "01/07/2027", "1.7.27", "2027-07-01", "1 juli 2027", "1 jul 27", "July 1, 2027". undefined when it is no date.
export function parseDate(text: string): string | undefined {
  const folded = text.trim().toLowerCase().replace(/\s+/g, " ");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(folded);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const year = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(folded);
  if (numeric) return isoDate(year(numeric[3]!), Number(numeric[2]), Number(numeric[1]));
  const word = /^(\d{1,2})[- ]([a-zé]+)\.?[- ](\d{4}|\d{2})$/.exec(folded);
  if (word) return isoDate(year(word[3]!), monthOf(word[2]!), Number(word[1]));
  const american = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/.exec(folded);
  if (american) return isoDate(Number(american[3]), monthOf(american[1]!), Number(american[2]));
  return undefined;
}

function monthOf(word: string): number {
  if (word.length < 3) return 0;
  for (const list of [months.nl, months.en]) {
    const index = list.findIndex((month) => month.toLowerCase().startsWith(word));
    if (index >= 0) return index + 1;
  }
  return { mrt: 3, mar: 3, okt: 10, oct: 10 }[word] ?? 0;
}
