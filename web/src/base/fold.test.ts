import { describe, expect, test } from "vitest";
import { distance, fit, fold } from "./fold";

test("fold drops accents, capitals and punctuation", () => {
  expect(fold("Financiën & Één-loket!")).toBe("financien een loket");
});

describe("distance", () => {
  test.each([["zaak", "zaak", 0], ["zaak", "zaka", 1], ["kitten", "sitting", 3], ["", "abc", 3], ["abcdef", "uvwxyz", 4]])("%s %s", (one, other, expected) =>
    expect(distance(one, other, 3)).toBe(expected));
});

describe("fit", () => {
  test.each([
    ["zaaksysteem", "Zaaksysteem vervangen"],
    ["zaaksyteem", "Zaaksysteem vervangen"], // a letter dropped
    ["zakasysteem", "Zaaksysteem vervangen"], // two swapped
    ["financien", "Financiën en dienstverlening"],
    ["financiën", "Financien"],
    ["verv zaak", "Zaaksysteem vervangen"],
    ["optimal", "Optimaliseren"],
    ["INI-12", "INI-12 Zaaksysteem"],
  ])("%s fits %s", (typed, name) => expect(fit(typed, name)).toBeGreaterThan(0));
  test.each([["belasting", "Zaaksysteem vervangen"], ["", "Iets"], ["zq", "Zaaksysteem"], ["zaak belasting", "Zaaksysteem vervangen"]])(
    "%s does not fit %s", (typed, name) => expect(fit(typed, name)).toBe(0));
  test("what fits better comes first", () => {
    const names = ["Herinrichting dataplatform", "Dataplatform", "Dataplan voor formulieren", "Platform voor data"];
    const ordered = [...names].sort((one, other) => fit("dataplatform", other) - fit("dataplatform", one));
    expect(ordered[0]).toBe("Dataplatform");
    expect(ordered[1]).toBe("Herinrichting dataplatform");
  });
});
