// Somebody who may look and not change: everything can be opened and calculated, what would be refused is not offered, and where one expects it the screen
// says why.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWaterrade, type Here } from "./waterrade";

let here: Here;

beforeAll(async () => {
  here = await openWaterrade("read");
});
afterAll(() => here?.close());

const offered = (name: RegExp) => here.page.getByRole("button", { name }).count();

test("what is looked at has no button that would be refused", async () => {
  const { page } = here;
  await page.getByText("alleen kijken").waitFor();
  await page.getByRole("heading", { name: "Wat vraagt je aandacht" }).waitFor();
  expect(await page.getByRole("link", { name: "Importeren" }).count()).toBe(0);
  await page.goto(`${here.home}/portfolio/initiative`);
  await page.getByText("Je mag kijken, maar niets wijzigen.").waitFor();
  await page.getByRole("gridcell", { name: /^E-depot/ }).waitFor();
  expect(await offered(/toevoegen$/)).toBe(0);
  await here.withoutViolations("reader-grid");
  await page.goto(`${here.home}/element/INI-12`);
  await page.getByRole("heading", { name: "Geschiedenis" }).waitFor();
  await page.getByRole("heading", { name: /open punten?$/ }).waitFor();
  expect(await offered(/wijzigen$|^Verwijderen$|koppelen$|invullen$|^Niet van toepassing$|ongedaan$/)).toBe(0);
  await here.withoutViolations("reader-element");
});

test("a cell does not open", async () => {
  const { page } = here;
  await page.goto(`${here.home}/portfolio/initiative`);
  const cell = page.getByRole("gridcell", { name: /^E-depot/ });
  await cell.dblclick();
  await page.keyboard.type("Anders");
  expect(await page.locator(".grid input[type=text], .grid textarea").count()).toBe(0);
  await cell.waitFor();
});

test("scoring, scenarios, importing and beginning say why", async () => {
  const { page } = here;
  await page.goto(`${here.home}/portfolio/scoring`);
  await page.getByText("Je mag hier kijken, maar niet scoren.").waitFor();
  expect(await page.getByRole("radio", { name: /Hoog/ }).first().isDisabled()).toBe(true);
  await here.withoutViolations("reader-scoring");
  await page.goto(`${here.home}/portfolio/optimise?view=scenarios`);
  await page.getByText("Je mag hier kijken en vergelijken.").waitFor({ timeout: 60_000 });
  expect(await page.getByRole("textbox", { name: /^Bewaar wat/ }).count()).toBe(0);
  await page.goto(`${here.home}/import`);
  await page.getByText("Importeren kan wie mag wijzigen").waitFor();
  await here.withoutViolations("reader-import");
  await page.goto(`${here.home}/begin`);
  await page.getByText("Voorstellen klaarzetten kan wie mag wijzigen.").waitFor();
});

test("in English, and on a telephone", async () => {
  const { page } = here;
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${here.home}/import`);
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await page.getByText("Importing takes the right to make changes").waitFor();
  await page.getByText("view only").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await here.withoutViolations("reader-360");
});
