import { afterEach, describe, expect, test } from "vitest";
import { formatDate, formatDateLong, formatQuarter, parseDate, parseQuarter, quarterFromNumber, quarterNumber } from "./dates";
import { language } from "./language";
import { formatMoney, formatMoneyShort, formatNumber, formatShare, parseMoney, parseNumber, parseShare, plainNumber } from "./numbers";

afterEach(() => {
  language.value = "nl";
});

describe("numbers", () => {
  test.each([
    ["80.000", 80000], ["1.234,5", 1234.5], ["1.234.567", 1234567], ["0,5", 0.5], [",5", 0.5], ["1.5", 1.5], ["12,345", 12.345], ["-3", -3], ["−3", -3],
    ["1 234,50", 1234.5], ["1,234.5", 1234.5], ["7", 7],
    ["", undefined], ["n.v.t.", undefined], ["1.23.4", undefined], ["1,2,3", undefined], ["12a", undefined], ["-", undefined], ["1.234.5,6", undefined],
  ])("Dutch %s", (text, value) => expect(parseNumber(text)).toBe(value));
  test.each([["80,000", 80000], ["1,234.5", 1234.5], ["1.500", 1.5], ["12,5", 12.5]])("English %s", (text, value) => {
    language.value = "en";
    expect(parseNumber(text)).toBe(value);
  });
  test("what is written can be read again", () => {
    for (const lang of ["nl", "en"] as const) {
      language.value = lang;
      for (const value of [0, 1, -1, 999, 1000, 1234.5, 80000, 1234567.25, 0.125]) {
        expect(parseNumber(formatNumber(value, 3)), `${lang} ${value}`).toBe(value);
        expect(parseNumber(plainNumber(value)), `${lang} plain ${value}`).toBe(value === 1234567.25 ? value : value);
      }
    }
  });
});

describe("money", () => {
  test.each([
    ["€ 95.000", 9_500_000], ["65k", 6_500_000], ["0,3 mln", 30_000_000], ["75.000,-", 7_500_000], ["75.000,--", 7_500_000], ["80.000 euro", 8_000_000],
    ["-12,50", -1250], ["− € 40", -4000], ["EUR 1,5 miljoen", 150_000_000],
    ["ca. 80.000", undefined], ["n.t.b.", undefined], ["€", undefined],
  ])("%s", (text, cents) => expect(parseMoney(text)).toBe(cents));
  test("is written in euros, with cents only when there are any", () => {
    expect(formatMoney(8_000_000)).toBe("€\u00a080.000");
    expect(formatMoney(8_000_050)).toBe("€\u00a080.000,50");
    expect(formatMoney(-4000)).toBe("€\u00a0−40");
    expect(formatMoneyShort(-125_000_000)).toBe("€\u00a0−1,25\u00a0mln");
    expect(formatMoneyShort(125_000_000)).toBe("€\u00a01,25\u00a0mln");
    expect(formatMoneyShort(34_012_300)).toBe("€\u00a0340.000");
    expect(formatMoneyShort(950_000)).toBe("€\u00a09.500");
    language.value = "en";
    expect(formatMoney(8_000_000)).toBe("€\u00a080,000");
    expect(formatMoney(-8_000_000)).toBe("−€\u00a080,000");
  });
  test("what is written can be read again", () => {
    for (const cents of [0, 1, 99, 100, 8_000_000, 8_000_050, -4000, 123_456_789]) expect(parseMoney(formatMoney(cents))).toBe(cents);
  });
});

test("shares", () => {
  expect(parseShare("30%")).toBe(0.3);
  expect(parseShare("30")).toBe(0.3);
  expect(parseShare("0,3")).toBe(0.3);
  expect(parseShare("1")).toBe(0.01);
  expect(parseShare("12,5%")).toBe(0.125);
  expect(parseShare("0,5%")).toBe(0.005);
  expect(parseShare("veel")).toBeUndefined();
  expect(formatShare(0.125)).toBe("12,5%");
});

describe("dates", () => {
  test.each([
    ["1-7-2027", "2027-07-01"], ["01/07/2027", "2027-07-01"], ["1.7.27", "2027-07-01"], ["2027-07-01", "2027-07-01"], ["1 juli 2027", "2027-07-01"],
    ["1 jul 27", "2027-07-01"], ["3 mrt 2026", "2026-03-03"], ["July 1, 2027", "2027-07-01"], ["29-2-2028", "2028-02-29"],
    ["29-2-2027", undefined], ["31-4-2027", undefined], ["13-13-2027", undefined], ["medio 2028", undefined], ["", undefined],
  ])("%s", (text, iso) => expect(parseDate(text)).toBe(iso));
  test("are written in the order of the language", () => {
    expect(formatDate("2027-07-01")).toBe("01-07-2027");
    expect(formatDateLong("2027-07-01")).toBe("1 juli 2027");
    language.value = "en";
    expect(formatDate("2027-07-01")).toBe("1 Jul 2027");
    expect(parseDate(formatDate("2027-07-01"))).toBe("2027-07-01");
  });
});

describe("quarters", () => {
  test.each([
    ["Q3 2027", "2027-Q3"], ["2027-Q3", "2027-Q3"], ["2027Q3", "2027-Q3"], ["k3 2027", "2027-Q3"], ["3e kwartaal 2027", "2027-Q3"], ["1-8-2027", "2027-Q3"],
    ["Q5 2027", undefined], ["2027", undefined],
  ])("%s", (text, iso) => expect(parseQuarter(text)).toBe(iso));
  test("can be counted", () => {
    expect(formatQuarter("2027-Q3")).toBe("Q3 2027");
    expect(quarterNumber("2028-Q1") - quarterNumber("2027-Q3")).toBe(2);
    expect(quarterFromNumber(quarterNumber("2027-Q4") + 1)).toBe("2028-Q1");
  });
});
