import { expect, test } from "vitest";
import type { FieldDocument } from "../api/model";
import type { Column } from "./columns";
import { describeFilter, formatFilter, formOf, parseFilter, typedToFilterValue } from "./filters";

const label = { nl: "Omvang", en: "Size" };
const column = (kind: string, more: Partial<FieldDocument> = {}): Column => ({
  id: "x", api: "x", label, kind, field: { name: "x", label, help: label, kind, choices: [], columns: [], unit: "", min: null, max: null, required: false, personal: false, internal: false, own: false, ...more },
  sharesRelation: false, width: 100, numeric: false, editable: true, sortable: true,
});
const nameOf = (key: string) => (key === "DOEL-3" ? "Kortere doorlooptijd" : key);

test.each([
  "status:is:active|planned", "status:is:active|", "name:contains:a\\|b\\\\c", "owner:empty", "contributes_to:has:DOEL-3|DOEL-4", "owns.in:lacks", "cost:from:100000", "name:contains:12:30",
])("%s is read and written back", (text) => expect(formatFilter(parseFilter(text)!)).toBe(text));

test("what cannot be a filter is none", () => {
  expect(parseFilter("zomaar")).toBeUndefined();
  expect(parseFilter(":is:x")).toBeUndefined();
});

test.each<[string, string, Partial<FieldDocument>, string]>([
  ["x:is:small|", "choice", { choices: [{ name: "small", label: { nl: "Klein (S)", en: "Small" } }] }, "Omvang: Klein (S) of (leeg)"],
  ["x:is:true", "yes_no", {}, "Omvang: Ja"],
  ["x:from:10000000", "money", {}, "Omvang vanaf €\u00a0100.000"],
  ["x:to:2027-07-01", "date", {}, "Omvang tot en met 01-07-2027"],
  ["x:contains:zaak|", "text", {}, "Omvang bevat “zaak” of (leeg)"],
  ["x:lacks", "relation", {}, "Omvang: (leeg)"],
  ["x:has:DOEL-3|DOEL-4", "relation", {}, "Omvang: Kortere doorlooptijd of DOEL-4"],
  ["key:is:A|B|C", "key", {}, "Een keuze van 3 rijen"],
])("%s in words", (text, kind, more, words) => expect(describeFilter(parseFilter(text)!, column(kind, more), nameOf)).toBe(words));

test("what is typed as a bound becomes the API's own notation", () => {
  expect(typedToFilterValue(column("money"), "100.000")).toBe("10000000");
  expect(typedToFilterValue(column("date"), "1-7-2027")).toBe("2027-07-01");
  expect(typedToFilterValue(column("integer", { min: 5 }), "1")).toBe("1"); // one may look below what one may fill in
  expect(typedToFilterValue(column("money"), "veel")).toBeUndefined();
});

test.each([["choice", "choices"], ["yes_no", "choices"], ["money", "range"], ["quarter", "range"], ["long_text", "text"], ["key", "text"], ["relation", "relation"]])(
  "%s is filtered as %s", (kind, form) => expect(formOf(column(kind))).toBe(form));
