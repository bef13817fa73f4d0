// A reference model as organisations get it: previewed, taken in together with a list of one's own, looked at as a drawing, a new release, and out to Archi
// and back while the register went on.
import { AxeBuilder } from "@axe-core/playwright";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(".."); // run from web/
const koers = join(root, "build/release/koers");
const screens = join(root, "build/screens");
const folder = mkdtempSync(join(tmpdir(), "koers-model-journey-"));
const first = join(folder, "referentie.xml");
const second = join(folder, "referentie-2.xml");
const applications = join(folder, "applicaties.csv");

let server: ChildProcess;
let browser: Browser;
let page: Page;
let home: string;

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

function signInLink(process: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = "";
    process.stdout?.on("data", (piece: Buffer) => {
      printed += piece.toString();
      const link = /http:\/\/\S+/.exec(printed);
      if (link) found(link[0]);
    });
    process.on("exit", () => failed(new Error("koers serve stopped: " + printed)));
  });
}

async function withoutViolations(name: string): Promise<void> {
  await page.screenshot({ path: join(screens, name + ".png"), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((violation) => violation.id + ": " + violation.nodes.map((node) => node.html).join(" "))).toEqual([]);
}

async function alsoNarrow(name: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 780 });
  await withoutViolations(name);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function bring(...files: string[]): Promise<void> {
  await page.goto(home + "/import");
  await page.locator("input[type=file]").setInputFiles(files);
}

async function apply(): Promise<void> {
  await page.getByRole("button", { name: "Doorvoeren" }).click();
  await page.waitForURL(home + "/");
}

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  writeFileSync(first, referenceModel("2026-01", false));
  writeFileSync(second, referenceModel("2026-06", true));
  writeFileSync(applications, "Applicatie;Referentiecomponent\nOnze zaken;Zaakregistratiecomponent\nDocumentenkluis;Documentregistratiecomponent\n");
  execFileSync(koers, ["--register", join(folder, "r"), "init", "--name", "Gemeente Proefstad", "--quiet"]);
  server = spawn(koers, ["--register", join(folder, "r"), "serve", "--port", "0", "--web", join(root, "web/dist")]);
  const link = await signInLink(server);
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  page = await (await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 }, acceptDownloads: true })).newPage();
  await page.goto(link);
  home = new URL(page.url()).origin;
});

afterAll(async () => {
  await browser?.close();
  server?.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

test("a reference model and a list of one's own come in together", async () => {
  await bring(first, applications);
  await page.getByRole("heading", { name: "Mini-GEMMA" }).waitFor();
  expect(await page.getByRole("radio", { name: /Referentiemodel/ }).isChecked()).toBe(true);
  expect(await page.getByLabel("Versie").inputValue()).toBe("2026-01");
  await page.getByRole("row", { name: /^Referentiecomponent/ }).getByText("4", { exact: true }).waitFor();
  await page.getByText("applicaties.csv").first().waitFor();
  await withoutViolations("model-import");
  await alsoNarrow("model-import-narrow");
  await apply();
});

test("its view is a drawing in which one's own applications stand", async () => {
  await page.goto(home + "/element/PLT-1");
  await page.locator(".drawing-svg").waitFor();
  expect(await page.locator(".drawing-own").count()).toBe(2);
  await page.getByRole("link", { name: /Zaakregistratiecomponent/ }).first().focus();
  await withoutViolations("drawing");
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "")).not.toContain("Zaakregistratiecomponent");
  await page.getByText("Als tabel").click();
  await page.getByRole("cell", { name: "Onze zaken" }).waitFor();
  await alsoNarrow("drawing-narrow");
  const [picture] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
  expect(readFileSync(await picture.path(), "utf8")).toContain("Onze zaken");
});

test("a new release says what is new, changed and gone, and what hangs on it", async () => {
  await bring(second);
  await page.getByText("Dit model staat al in het register").waitFor();
  await page.getByText("Staat niet meer in het model (1)").waitFor();
  await page.getByText(/er hangt nog iets aan/).waitFor();
  await withoutViolations("model-release");
  await alsoNarrow("model-release-narrow");
  await apply();
});

test("the register goes to Archi, is edited there and here, and what both changed is asked", async () => {
  await page.goto(home + "/settings");
  await withoutViolations("take-along");
  await alsoNarrow("take-along-narrow");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "ArchiMate (XML)" }).click()]);
  const xml = readFileSync(await file.path(), "utf8");
  const edited = join(folder, "uit archi.xml");
  writeFileSync(edited, xml.replace(">Onze zaken<", ">Zakensuite<").replace(">Documentenkluis<", ">Kluis uit Archi<"));
  const key: string = await page.evaluate(async () => {
    const found = await (await fetch("/api/v1/elements?type=application")).json();
    return found.elements.find((one: { fields: { name: string } }) => one.fields.name === "Documentenkluis").key;
  });
  await renameHere(key, "Kluis hier hernoemd");
  await bring(edited);
  await page.getByText("1 vraag aan jou").waitFor();
  await page.getByRole("button", { name: /Kluis hier hernoemd/ }).waitFor();
  await withoutViolations("model-both-changed");
  await alsoNarrow("model-both-changed-narrow");
  await page.getByRole("button", { name: /Kluis uit Archi/ }).click();
  await page.getByText("Alle vragen zijn beantwoord").waitFor();
  await apply();
  await page.goto(`${home}/element/${key}`);
  await page.getByRole("heading", { name: "Kluis uit Archi" }).waitFor();
});

// By a list with the key, as somebody else might do meanwhile.
async function renameHere(key: string, to: string): Promise<void> {
  const list = join(folder, "hernoemd.csv");
  writeFileSync(list, `Sleutel;Applicatie\n${key};${to}\n`);
  await bring(list);
  await page.getByText("Dit gaat er gebeuren").waitFor();
  await apply();
}

test("Archi's own lists go out and come back as they were", async () => {
  await page.goto(home + "/settings");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Archi (CSV)" }).click()]);
  const lists = join(folder, "archi-csv.zip");
  writeFileSync(lists, readFileSync(await file.path()));
  await bring(lists);
  await page.getByRole("button", { name: "Er is niets nieuws" }).waitFor();
  await page.getByRole("heading", { name: "Mini-GEMMA" }).waitFor();
});
