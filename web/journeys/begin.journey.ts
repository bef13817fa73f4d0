// From nothing to a plan: an empty register beside the example, a sector, goals taken over, a spreadsheet brought in, and a plan on the screen.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegister, type Here } from "./waterrade";

const projects = "Naam project;Omvang;Draagt bij aan;Kosten 2027\nNieuw loket;S;Inwoners regelen hun zaken in één keer goed;50000\nWoo op orde;M;Stukken zijn openbaar en te vinden;80000\nSensoren in het riool;S;;20000\n";

let here: Here;
let page: Page;
let example: string;
let own: string;

beforeAll(async () => {
  here = await openRegister({ organisation: "Gemeente Waterrade", folder: "voorbeeld", example: true });
  page = here.page;
  example = here.home;
});
afterAll(() => here?.close());

test("from the example to a register of one's own, at its own address", async () => {
  await page.getByRole("link", { name: "Begin met je eigen organisatie" }).first().click();
  await page.getByLabel("Naam van je organisatie").fill("Gemeente Kerkdam");
  await page.getByRole("radio", { name: /Zonder voorstellen/ }).check();
  await here.withoutViolations("begin-own", "page");
  await page.getByRole("button", { name: "Maak het register" }).click();
  await page.getByRole("heading", { name: "Welkom. Hier begint je register" }).waitFor();
  own = new URL(page.url()).origin;
  expect(own).not.toBe(example);
  expect(existsSync(join(here.folder, "gemeente-kerkdam/register.sqlite"))).toBe(true);
  await page.getByRole("radio", { name: /Gemeente/ }).waitFor();
  await here.withoutViolations("begin-empty", "page");
});

test("a session of the one is none of the other", async () => {
  const cookies = await here.context.cookies();
  const stranger = await here.browser.newContext();
  await stranger.addCookies(cookies.filter((cookie) => cookie.name.endsWith(new URL(example).port)));
  expect((await stranger.request.get(example + "/api/v1/register")).status()).toBe(200);
  expect((await stranger.request.get(own + "/api/v1/register")).status()).toBe(401);
  await stranger.close();
});

test("a sector puts proposals ready, by keyboard too", async () => {
  await page.getByRole("radio", { name: /Gemeente/ }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Voorstellen: Gemeente" }).waitFor();
  await page.getByText("Nog 58 voorstellen te kiezen").waitFor();
  await here.withoutViolations("begin-pack", "page");
  await page.goto(own + "/");
  await page.getByText("58 voorstellen wachten op je keuze").waitFor();
  await page.getByText("Er is nog niets om na te kijken").waitFor();
  await here.withoutViolations("begin-home", "page");
});

test("taking over one by one and in bulk, and turning down", async () => {
  await page.goto(own + "/begin/gemeente");
  await page.getByRole("button", { name: "Neem Inwoners regelen hun zaken in één keer goed over" }).click();
  await page.getByText("Inwoners regelen hun zaken in één keer goed is overgenomen.").waitFor();
  await page.getByRole("checkbox", { name: "Kies Stukken zijn openbaar en te vinden" }).check();
  await page.getByRole("checkbox", { name: "Kies CIO" }).check();
  await here.withoutViolations("begin-pack-chosen", "page");
  await page.getByRole("region", { name: "Gekozen voorstellen" }).getByRole("button", { name: "Neem over" }).click();
  await page.getByText("2 voorstellen zijn overgenomen.").waitFor();
  await page.getByRole("button", { name: "ENSIA past niet bij ons" }).or(page.getByRole("button", { name: "Eén verantwoording over informatieveiligheid past niet bij ons" })).click();
  await page.getByText("Nog 54 voorstellen te kiezen").waitFor();
  await page.getByText("3 overgenomen, 1 past niet").waitFor();
});

test("bringing in a list of projects and choosing what fits", async () => {
  await page.goto(own + "/import");
  await page.locator("input[type=file]").setInputFiles({ name: "projecten.csv", mimeType: "text/csv", buffer: Buffer.from(projects) });
  const apply = page.locator(".import-apply .utrecht-button--primary-action");
  await apply.waitFor();
  await apply.click();
  await page.waitForURL(own + "/");
  await page.getByText("54 voorstellen wachten op je keuze").waitFor();
  await page.goto(own + "/portfolio/optimise");
  await page.getByRole("heading", { name: /initiatieven passen/ }).waitFor({ timeout: 45_000 });
  await page.getByText("Nieuw loket").first().waitFor();
  await here.withoutViolations("begin-plan", "page");
});

test("on a telephone, and the whole pack away again", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(own + "/begin/gemeente");
  await page.getByText("Nog 54 voorstellen te kiezen").waitFor();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await here.withoutViolations("begin-pack-360", "page");
  await page.getByRole("button", { name: "Haal het hele pakket weg" }).click();
  await page.getByText("Alle voorstellen zijn bekeken").waitFor();
  await page.goto(own + "/direction/goal");
  await page.getByText("Inwoners regelen hun zaken in één keer goed").first().waitFor();
  expect(await page.getByText("Vergunningen zijn op tijd en volledig").count()).toBe(0);
});

test("from one's own register back to the example, and to nobody else's", async () => {
  await page.goto(own + "/settings");
  await here.withoutViolations("begin-way-back", "page");
  await page.getByRole("button", { name: "Terug naar het voorbeeld: Gemeente Waterrade" }).click();
  await page.waitForURL((url) => url.origin === example);
  await page.goto(example + "/settings");
  await page.getByRole("button", { name: "Ga naar Gemeente Kerkdam" }).waitFor();
});
