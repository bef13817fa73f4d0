// A reference model as organisations get it: previewed, taken in together with a list of one's own, looked at as a drawing, a new release, and out to Archi
// and back while the register went on.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegister, type Here } from "./waterrade";

let here: Here;
let first: string, second: string, applications: string;

// In the manner of GEMMA: an Object ID that stays, a property with the kind, a view with functions around reference components.
function referenceModel(version: string, changed: boolean): string {
  const components: [string, string][] = [["Zaakregistratiecomponent", "3001"], ["Zaaktypencatalogus", "3002"], ["Documentregistratiecomponent", "3003"], [changed ? "Klantinteractieplatform" : "Klantcontactcomponent", "3004"]];
  if (changed) components[2] = ["Objectenregistratie", "3009"];
  const functions: [string, string][] = [["Dienstverlening", "2001"], ["Zaakafhandeling", "2002"]];
  const element = (name: string, id: string, type: string, kind: string) =>
    `<element identifier="id-${id}" xsi:type="${type}"><name xml:lang="nl">${name}</name><documentation xml:lang="nl">${name}: wat het doet en voor wie.</documentation><properties><property propertyDefinitionRef="p1"><value xml:lang="nl">${id}</value></property><property propertyDefinitionRef="p2"><value xml:lang="nl">${kind}</value></property></properties></element>`;
  const box = (id: string, x: number, y: number, w: number, h: number, inner = "") => `<node identifier="n-${id}" xsi:type="Element" elementRef="id-${id}" x="${x}" y="${y}" w="${w}" h="${h}">${inner}</node>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="id-model" version="${version}"><name xml:lang="nl">Mini-GEMMA</name>
<elements>${functions.map(([name, id]) => element(name, id, "BusinessFunction", "Bedrijfsfunctie")).join("")}${components.map(([name, id]) => element(name, id, "ApplicationComponent", "Referentiecomponent")).join("")}</elements>
<relationships>${components.map(([, id], at) => `<relationship identifier="r-${id}" source="id-${id}" target="id-${functions[at % 2]![1]}" xsi:type="Serving"/>`).join("")}<relationship identifier="r-f" source="id-2001" target="id-2002" xsi:type="Triggering"><name xml:lang="nl">start</name></relationship></relationships>
<propertyDefinitions><propertyDefinition identifier="p1" type="string"><name>Object ID</name></propertyDefinition><propertyDefinition identifier="p2" type="string"><name>GEMMA type</name></propertyDefinition></propertyDefinitions>
<views><diagrams><view identifier="v-1" xsi:type="Diagram" viewpoint="Application Usage"><name xml:lang="nl">Zaakgericht werken</name>
<node identifier="g-1" xsi:type="Container" x="10" y="10" w="760" h="300"><label xml:lang="nl">Domein Dienstverlening</label>${box("2001", 30, 50, 340, 230, box(components[0]![1], 50, 110, 140, 70) + box(components[2]![1], 210, 110, 140, 70))}${box("2002", 410, 50, 340, 230, box(components[1]![1], 430, 110, 140, 70) + box(components[3]![1], 590, 110, 140, 70))}</node>
<node identifier="t-1" xsi:type="Label" x="800" y="30" w="150" h="80"><label xml:lang="nl">Let op: de catalogus hoort bij de zaakregistratie.</label></node>
<connection identifier="k-1" xsi:type="Relationship" relationshipRef="r-f" source="n-2001" target="n-2002"><bendpoint x="390" y="165"/></connection>
<connection identifier="k-2" xsi:type="Line" source="t-1" target="n-3002"/></view></diagrams></views></model>`;
}

async function alsoNarrow(name: string): Promise<void> {
  await here.page.setViewportSize({ width: 360, height: 780 });
  await here.withoutViolations(name, "page");
  expect(await here.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await here.page.setViewportSize({ width: 1280, height: 900 });
}

async function bring(...files: string[]): Promise<void> {
  await here.page.goto(here.home + "/import");
  await here.page.locator("input[type=file]").setInputFiles(files);
}

async function apply(): Promise<void> {
  await here.page.getByRole("button", { name: "Doorvoeren" }).click();
  await here.page.waitForURL(here.home + "/");
}

beforeAll(async () => {
  here = await openRegister({ organisation: "Gemeente Proefstad" });
  [first, second, applications] = ["referentie.xml", "referentie-2.xml", "applicaties.csv"].map((name) => join(here.folder, name)) as [string, string, string];
  writeFileSync(first, referenceModel("2026-01", false));
  writeFileSync(second, referenceModel("2026-06", true));
  writeFileSync(applications, "Applicatie;Referentiecomponent\nOnze zaken;Zaakregistratiecomponent\nDocumentenkluis;Documentregistratiecomponent\n");
});
afterAll(() => here?.close());

test("a reference model and a list of one's own come in together", async () => {
  await bring(first, applications);
  await here.page.getByRole("heading", { name: "Mini-GEMMA" }).waitFor();
  expect(await here.page.getByRole("radio", { name: /Referentiemodel/ }).isChecked()).toBe(true);
  expect(await here.page.getByLabel("Versie").inputValue()).toBe("2026-01");
  await here.page.getByRole("row", { name: /^Referentiecomponent/ }).getByText("4", { exact: true }).waitFor();
  await here.page.getByText("applicaties.csv").first().waitFor();
  await here.withoutViolations("model-import", "page");
  await alsoNarrow("model-import-narrow");
  await apply();
});

test("its view is a drawing in which one's own applications stand", async () => {
  await here.page.goto(here.home + "/element/PLT-1");
  await here.page.locator(".drawing-svg").waitFor();
  expect(await here.page.locator(".drawing-own").count()).toBe(2);
  await here.page.getByRole("link", { name: /Zaakregistratiecomponent/ }).first().focus();
  await here.withoutViolations("drawing", "page");
  await here.page.keyboard.press("ArrowRight");
  expect(await here.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "")).not.toContain("Zaakregistratiecomponent");
  await here.page.getByText("Als tabel").click();
  await here.page.getByRole("cell", { name: "Onze zaken" }).waitFor();
  await alsoNarrow("drawing-narrow");
  const [picture] = await Promise.all([here.page.waitForEvent("download"), here.page.getByRole("button", { name: "SVG" }).click()]);
  expect(readFileSync(await picture.path(), "utf8")).toContain("Onze zaken");
});

test("a new release says what is new, changed and gone, and what hangs on it", async () => {
  await bring(second);
  await here.page.getByText("Dit model staat al in het register").waitFor();
  await here.page.getByText("Staat niet meer in het model (1)").waitFor();
  await here.page.getByText(/er hangt nog iets aan/).waitFor();
  await here.withoutViolations("model-release", "page");
  await alsoNarrow("model-release-narrow");
  await apply();
});

test("the register goes to Archi, is edited there and here, and what both changed is asked", async () => {
  await here.page.goto(here.home + "/settings");
  await here.withoutViolations("take-along", "page");
  await alsoNarrow("take-along-narrow");
  const [file] = await Promise.all([here.page.waitForEvent("download"), here.page.getByRole("link", { name: "ArchiMate (XML)" }).click()]);
  const xml = readFileSync(await file.path(), "utf8");
  const edited = join(here.folder, "uit archi.xml");
  writeFileSync(edited, xml.replace(">Onze zaken<", ">Zakensuite<").replace(">Documentenkluis<", ">Kluis uit Archi<"));
  const key: string = await here.page.evaluate(async () => {
    const found = await (await fetch("/api/v1/elements?type=application")).json();
    return found.elements.find((one: { fields: { name: string } }) => one.fields.name === "Documentenkluis").key;
  });
  await renameHere(key, "Kluis hier hernoemd");
  await bring(edited);
  await here.page.getByText("1 vraag aan jou").waitFor();
  await here.page.getByRole("button", { name: /Kluis hier hernoemd/ }).waitFor();
  await here.withoutViolations("model-both-changed", "page");
  await alsoNarrow("model-both-changed-narrow");
  await here.page.getByRole("button", { name: /Kluis uit Archi/ }).click();
  await here.page.getByText("Alle vragen zijn beantwoord").waitFor();
  await apply();
  await here.page.goto(`${here.home}/element/${key}`);
  await here.page.getByRole("heading", { name: "Kluis uit Archi" }).waitFor();
});

// By a list with the key, as somebody else might do meanwhile.
async function renameHere(key: string, to: string): Promise<void> {
  const list = join(here.folder, "hernoemd.csv");
  writeFileSync(list, `Sleutel;Applicatie\n${key};${to}\n`);
  await bring(list);
  await here.page.getByText("Dit gaat er gebeuren").waitFor();
  await apply();
}

test("Archi's own lists go out and come back as they were", async () => {
  await here.page.goto(here.home + "/settings");
  const [file] = await Promise.all([here.page.waitForEvent("download"), here.page.getByRole("link", { name: "Archi (CSV)" }).click()]);
  const lists = join(here.folder, "archi-csv.zip");
  writeFileSync(lists, readFileSync(await file.path()));
  await bring(lists);
  await here.page.getByRole("button", { name: "Er is niets nieuws" }).waitFor();
  await here.page.getByRole("heading", { name: "Mini-GEMMA" }).waitFor();
});
