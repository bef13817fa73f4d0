// A list of one's own, untidy as lists are: previewed, a refused cell put right, a column given a meaning, applied; and the list of the next month is read so too.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { koers, openRegister, type Here } from "./waterrade";

const folder = mkdtempSync(join(tmpdir(), "koers-import-journey-"));
const january = join(folder, "projecten 2027-01.csv");
const february = join(folder, "projecten 2027-02.csv");

let here: Here;
let page: Page;
let home: string;

beforeAll(async () => {
  writeFileSync(january, "Projectenlijst januari;;;\n\nProjectnaam;Kleurtje;Kosten 2027;Deadline\nZaaksysteem;paars;€ 85.000;01-07-2027\nDatahub;blauw;veel;31-12-2027\n;groen;12.000;\nTotaal;;97.000;\n");
  writeFileSync(february, "Projectenlijst februari;;;\n\nProjectnaam;Kleurtje;Kosten 2027;Deadline\nZaaksysteem;geel;€ 85.000;01-07-2027\n");
  here = await openRegister({ organisation: "Test" });
  ({ page, home } = here);
});

afterAll(async () => {
  await here?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a refused cell and a row without a name are put right on the spot", async () => {
  await page.goto(home + "/import");
  await page.locator("input[type=file]").setInputFiles(january);
  const cost = page.getByLabel(/Wat er in C5 had moeten staan/);
  await cost.waitFor();
  await here.withoutViolations("import-refused", "page");
  await cost.fill("120.000");
  await cost.press("Enter");
  await page.getByText("1 cel hier verbeterd").waitFor();
  const name = page.getByLabel(/Wat er in A6 had moeten staan/);
  await name.fill("Wijkportaal");
  await name.press("Enter");
  await page.getByText("2 cellen hier verbeterd").waitFor();
});

test("a column that was not recognised gets a meaning, and all goes in at once", async () => {
  await page.getByText(/van de 4 kolommen/).click();
  await page.getByLabel("Wat Kleurtje betekent").selectOption("notes");
  await page.getByText("Zo gekozen.").first().waitFor();
  await page.setViewportSize({ width: 360, height: 780 });
  await here.withoutViolations("import-narrow", "page");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("button", { name: "Doorvoeren" }).click();
  await page.waitForURL(home + "/");
});

test("the list of the next month is read with what was said of this one", async () => {
  await page.goto(home + "/import");
  await page.locator("input[type=file]").setInputFiles(february);
  await page.getByText(/Kolommen zoals je ze eerder koos \(LST-1\)/).waitFor();
  await here.withoutViolations("import-remembered", "page");
  await page.getByRole("button", { name: "Opnieuw herkennen, zonder eerdere keuzes" }).click();
  await page.getByRole("button", { name: "Weer met de eerdere keuzes" }).click();
  await page.getByText(/Kolommen zoals je ze eerder koos/).waitFor();
});

test("a whole register as JSON is looked at, and then goes in", async () => {
  const other = join(folder, "andere");
  const file = join(folder, "register.json");
  writeFileSync(join(folder, "toepassingen.csv"), "Applicatie;Leverancier\nZaakwijzer;Stadswerk\nKaartlaag;Polder GIS\n");
  execFileSync(koers, ["--register", other, "init", "--name", "Andere", "--quiet"]);
  execFileSync(koers, ["--register", other, "import", join(folder, "toepassingen.csv"), "--quiet"]);
  execFileSync(koers, ["--register", other, "export", file, "--format", "json", "--quiet"]);
  await page.goto(home + "/import");
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("rowheader", { name: "Elementen" }).waitFor();
  await here.withoutViolations("import-register", "page");
  await page.getByRole("button", { name: "Doorvoeren" }).click();
  await page.waitForURL(home + "/");
  await page.goto(home + "/landscape/application");
  await page.getByText("Zaakwijzer").first().waitFor();
  await page.goto(home + "/import");
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: "Er is niets nieuws" }).waitFor();
  expect(await page.getByRole("button", { name: "Er is niets nieuws" }).isDisabled()).toBe(true);
});

test("what is refused in many cells alike is put right in all of them at once", async () => {
  const file = join(folder, "koppelingen.csv");
  writeFileSync(file, "Koppeling;Richting;Frequentie\nBRP naar zaken;heen;dagelijks\nKaart naar zaken;heen;wekelijks\nZaken naar archief;heen;maandelijks\n");
  await page.goto(home + "/import");
  await page.locator("input[type=file]").setInputFiles(file);
  const direction = page.getByLabel(/Wat er in B2 had moeten staan/);
  await direction.fill("één kant op");
  await page.getByRole("button", { name: "Ook in de 2 andere cellen" }).first().click();
  await page.getByText("3 cellen hier verbeterd").waitFor();
  await direction.waitFor({ state: "detached" });  // the answer of the server
  expect(await page.getByLabel(/had moeten staan/).count()).toBe(0);
  await here.withoutViolations("import-alike", "page");
  await page.getByRole("button", { name: "Import weggooien" }).click();
  await page.getByText("Neem de spreadsheets over").waitFor();
});

test("a register whose keys mean other things here is refused, until one says how to read them", async () => {
  const file = join(folder, "botsing.json");
  writeFileSync(file, JSON.stringify({ format: "koers-register", format_version: 1, complete: true, metamodel: { version: "1.0.0" }, elements: [{ key: "APP-1", type: "application", fields: { name: "Iets heel anders" } }], relations: [] }));
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("alert").waitFor();
  await here.withoutViolations("import-register-refused", "page");
  await page.getByRole("radio", { name: /krijgt het een nieuwe sleutel/ }).check();
  await page.getByRole("button", { name: "Doorvoeren" }).waitFor();
  await page.setViewportSize({ width: 360, height: 800 });
  await here.withoutViolations("import-register-360", "page");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("button", { name: "Import weggooien" }).click();
  await page.getByText("Neem de spreadsheets over").waitFor();
});

test("a column of codes that nobody knows is one question, by keyboard too", async () => {
  const benefits = join(folder, "baten.csv");
  writeFileSync(benefits, "Bate;Komt van initiatief;Bedrag per jaar\nMinder post;VZ-1;€ 12.000\nKortere wachttijd;VZ-2;€ 8.000\nMinder fouten;VZ-3;€ 4.000\nMinder licenties;VZ-3;€ 9.500\nMinder reizen;VZ-4;€ 2.000\n");
  await page.goto(home + "/import");
  await page.locator("input[type=file]").setInputFiles(benefits);
  const all = page.getByRole("button", { name: /^Alle 4 nieuw: initiatief: / });
  await all.waitFor();
  await here.withoutViolations("import-together", "page");
  // One answered leads to the next, and not to the button that answers all that are left.
  await page.getByRole("button", { name: /^Nieuw: VZ-1/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Nieuw: VZ-2"));
  await page.getByRole("button", { name: "Opnieuw beginnen met de vragen" }).click();
  await all.waitFor();
  await all.focus();
  await page.keyboard.press("Enter");
  await page.getByText("4 antwoorden gegeven.").waitFor();
  await all.waitFor({ state: "detached" });
  // Who goes on by keyboard is not thrown back to the top of the page.
  await page.waitForFunction(() => document.activeElement?.id === "questions");
});
