// From nothing to a plan: an empty register beside the example, a sector, goals taken over, a spreadsheet brought in, and a plan on the screen.
import { AxeBuilder } from "@axe-core/playwright";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(".."); // run from web/
const koers = join(root, "build/release/koers");
const screens = join(root, "build/screens");
const folder = mkdtempSync(join(tmpdir(), "koers-begin-"));
const projects = "Naam project;Omvang;Draagt bij aan;Kosten 2027\nNieuw loket;S;Inwoners regelen hun zaken in één keer goed;50000\nWoo op orde;M;Stukken zijn openbaar en te vinden;80000\nSensoren in het riool;S;;20000\n";

let server: ChildProcess;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let example: string;
let own: string;

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

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  execFileSync(koers, ["--register", join(folder, "voorbeeld"), "init", "--name", "Gemeente Waterrade", "--example", "--quiet"]);
  server = spawn(koers, ["--register", join(folder, "voorbeeld"), "serve", "--port", "0", "--web", join(root, "web/dist")]);
  const link = await signInLink(server);
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.goto(link);
  example = new URL(page.url()).origin;
});

afterAll(async () => {
  await browser?.close();
  server?.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

test("from the example to a register of one's own, at its own address", async () => {
  await page.getByRole("link", { name: "Begin met je eigen organisatie" }).first().click();
  await page.getByLabel("Naam van je organisatie").fill("Gemeente Kerkdam");
  await page.getByRole("radio", { name: /Zonder voorstellen/ }).check();
  await withoutViolations("begin-own");
  await page.getByRole("button", { name: "Maak het register" }).click();
  await page.getByRole("heading", { name: "Welkom. Hier begint je register" }).waitFor();
  own = new URL(page.url()).origin;
  expect(own).not.toBe(example);
  expect(existsSync(join(folder, "gemeente-kerkdam/register.sqlite"))).toBe(true);
  await page.getByRole("radio", { name: /Gemeente/ }).waitFor();
  await withoutViolations("begin-empty");
});

test("a session of the one is none of the other", async () => {
  const cookies = await context.cookies();
  const stranger = await browser.newContext();
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
  await withoutViolations("begin-pack");
  await page.goto(own + "/");
  await page.getByText("58 voorstellen wachten op je keuze").waitFor();
  await page.getByText("Er is nog niets om na te kijken").waitFor();
  await withoutViolations("begin-home");
});

test("taking over one by one and in bulk, and turning down", async () => {
  await page.goto(own + "/begin/gemeente");
  await page.getByRole("button", { name: "Neem Inwoners regelen hun zaken in één keer goed over" }).click();
  await page.getByText("Inwoners regelen hun zaken in één keer goed is overgenomen.").waitFor();
  await page.getByRole("checkbox", { name: "Kies Stukken zijn openbaar en te vinden" }).check();
  await page.getByRole("checkbox", { name: "Kies CIO" }).check();
  await withoutViolations("begin-pack-chosen");
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
  await withoutViolations("begin-plan");
});

test("on a telephone, and the whole pack away again", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(own + "/begin/gemeente");
  await page.getByText("Nog 54 voorstellen te kiezen").waitFor();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await withoutViolations("begin-pack-360");
  await page.getByRole("button", { name: "Haal het hele pakket weg" }).click();
  await page.getByText("Alle voorstellen zijn bekeken").waitFor();
  await page.goto(own + "/direction/goal");
  await page.getByText("Inwoners regelen hun zaken in één keer goed").first().waitFor();
  expect(await page.getByText("Vergunningen zijn op tijd en volledig").count()).toBe(0);
});

test("from one's own register back to the example, and to nobody else's", async () => {
  await page.goto(own + "/settings");
  await withoutViolations("begin-way-back");
  await page.getByRole("button", { name: "Terug naar het voorbeeld: Gemeente Waterrade" }).click();
  await page.waitForURL((url) => url.origin === example);
  await page.goto(example + "/settings");
  await page.getByRole("button", { name: "Ga naar Gemeente Kerkdam" }).waitFor();
});
