import { afterEach, describe, expect, test } from "vitest";
import { language } from "../notation/language";
import { editText, findChoice, parseValue, tableText, valueText, valueWithUnit, type Kinded } from "./kinds";

const label = { nl: "Veld", en: "Field" };
const choices = [
  { name: "small", label: { nl: "Klein (S)", en: "Small (S)" } },
  { name: "large", label: { nl: "Groot (L)", en: "Large (L)" } },
  { name: "extra_large", label: { nl: "Zeer groot (XL)", en: "Extra large (XL)" } },
];
const of = (kind: string, more: Partial<Kinded> = {}): Kinded => ({ kind, choices: [], label, columns: [], ...more });

afterEach(() => {
  language.value = "nl";
});

describe("what is typed becomes a value", () => {
  test.each<[string, Partial<Kinded>, string, unknown]>([
    ["text", {}, "  twee\n regels ", "twee regels"],
    ["long_text", {}, "twee\nregels", "twee\nregels"],
    ["integer", {}, "1.200", 1200],
    ["number", {}, "2,5", 2.5],
    ["money", {}, "€ 80.000", 8_000_000],
    ["share", {}, "30%", 0.3],
    ["date", {}, "1-7-2027", "2027-07-01"],
    ["quarter", {}, "Q3 2027", "2027-Q3"],
    ["yes_no", {}, "Ja", true],
    ["yes_no", {}, "nee", false],
    ["choice", { choices }, "Groot (L)", "large"],
    ["choice", { choices }, "s", "small"],
    ["choice", { choices }, "extra large", "extra_large"],
    ["choices", { choices }, "Klein, groot", ["small", "large"]],
    ["texts", {}, "wonen; zorg, wonen", ["wonen", "zorg"]],
    ["money", {}, "  ", null],
  ])("%s %o %s", (kind, more, text, value) => expect(parseValue(of(kind, more), text)).toEqual({ value }));

  test.each<[string, Partial<Kinded>, string]>([
    ["integer", {}, "2,5"], ["integer", { min: 1, max: 5 }, "6"], ["integer", { min: 1, max: 5 }, "0"], ["money", {}, "n.t.b."], ["date", {}, "medio 2028"],
    ["quarter", {}, "zomer"], ["yes_no", {}, "misschien"], ["choice", { choices }, "enorm"], ["choices", { choices }, "klein, enorm"], ["text", { required: true }, " "], ["table", {}, "1"],
  ])("%s %o %s is refused with a reason", (kind, more, text) => expect(parseValue(of(kind, more), text).why).toMatch(/\w{4}/));

  test("the beginning of one choice is enough, of two it is not", () => {
    expect(findChoice(of("choice", { choices }), "kl")).toBe("small");
    expect(findChoice(of("choice", { choices: [...choices, { name: "medium", label: { nl: "Klein plus", en: "Small plus" } }] }), "kle")).toBeUndefined();
  });
});

test("what stands in an input means what it meant", () => {
  const cases: [Kinded, unknown][] = [
    [of("integer"), 1200], [of("number"), -2.5], [of("money"), 8_000_050], [of("share"), 0.125], [of("date"), "2027-07-01"], [of("quarter"), "2027-Q3"],
    [of("yes_no"), false], [of("choice", { choices }), "extra_large"], [of("choices", { choices }), ["large", "small"]], [of("texts"), ["a", "b"]], [of("text"), "Zaak"],
  ];
  for (const lang of ["nl", "en"] as const) {
    language.value = lang;
    for (const [field, value] of cases) expect(parseValue(field, editText(field, value)), `${lang} ${field.kind}`).toEqual({ value });
  }
});

test("a year is not grouped, other whole numbers are", () => {
  expect(valueText(of("integer", { name: "from_year" }), 2027)).toBe("2027");
  expect(valueText(of("integer", { unit: "year" }), 2027)).toBe("2027");
  expect(valueText(of("integer", { name: "users" }), 2027)).toBe("2.027");
});

test("a table says what it adds up to", () => {
  const columns = [
    { name: "year", label: { nl: "Jaar", en: "Year" }, kind: "integer", choices: [] },
    { name: "incidental", label: { nl: "Incidenteel", en: "Incidental" }, kind: "money", choices: [] },
    { name: "structural", label: { nl: "Structureel", en: "Structural" }, kind: "money", choices: [] },
  ];
  const rows = [{ year: 2027, incidental: 8_000_000, structural: 500_000 }, { year: 2028, incidental: 2_000_000, structural: 1_000_000 }];
  expect(tableText(of("table", { columns }), rows)).toBe("€\u00a0100.000 + €\u00a010.000 structureel");
  expect(tableText(of("table", { columns }), [{ year: 2027 }])).toBe("1 regel");
});

test("a number stands with its unit where there is room", () => {
  expect(valueWithUnit(of("integer", { unit: "quarters" }), 8)).toBe("8 kwartalen");
  expect(valueWithUnit(of("integer", { unit: "quarters" }), 1)).toBe("1 kwartaal");
  expect(valueWithUnit(of("integer", { unit: "year" }), 2027)).toBe("2027");
  expect(valueWithUnit(of("integer", { unit: "days" }), null)).toBe("");
});
