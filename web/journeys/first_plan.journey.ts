// From the files of an organisation to a plan on the screen: a real `koers serve` on the example municipality, and a real browser.
import { AxeBuilder } from "@axe-core/playwright";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(".."); // run from web/
const koers = join(root, "build/release/koers");
const screens = join(root, "build/screens");
const register = mkdtempSync(join(tmpdir(), "koers-journey-"));

let server: ChildProcess;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let home: string;

// The sign-in link that `koers serve` prints.
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
  await page.screenshot({ path: join(screens, name + ".png") });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((violation) => violation.id + ": " + violation.nodes.map((node) => node.html).join(" "))).toEqual([]);
}

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  const example = join(root, "examples/waterrade");
  const files = readdirSync(example).filter((name) => /\.(xlsx|csv)$/.test(name)).map((name) => join(example, name));
  execFileSync(koers, ["--register", join(register, "r"), "init", "--name", "Gemeente Waterrade", "--example", "--quiet"]);
  try {
    execFileSync(koers, ["--register", join(register, "r"), "import", "--quiet", ...files]);
  } catch (fault) {
    // 1: taken in, with rows or references that ask for a choice.
    if ((fault as { status?: number }).status !== 1) throw fault;
  }
  server = spawn(koers, ["--register", join(register, "r"), "serve", "--port", "0", "--web", join(root, "web/dist")]);
  const link = await signInLink(server);
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.goto(link);
  home = new URL(page.url()).origin;
});

afterAll(async () => {
  await browser?.close();
  server?.kill("SIGTERM");
  rmSync(register, { recursive: true, force: true });
});

test("home says what needs attention, and leads to the initiatives without a goal", async () => {
  const finding = page.getByRole("link", { name: /initiatieven zonder doel/ });
  await finding.waitFor();
  await withoutViolations("home");
  await finding.click();
  await page.waitForURL(/finding=initiative_without_goal/);
  await page.getByText("Financieel systeem vervangen").first().waitFor();
  expect(await page.getByText("Omgevingswet: één omgevingsplan, digitaal").count()).toBe(0);
  await withoutViolations("initiatives-without-goal");
});

test("choosing and planning gives a plan with its reasons", async () => {
  await page.goto(home + "/portfolio/optimise");
  await page.getByRole("heading", { name: /van de \d+ initiatieven passen/ }).waitFor({ timeout: 45_000 });
  await page.getByText("VTH-systeem vervangen").first().waitFor();
  await withoutViolations("optimise");
});

test("a link works once", async () => {
  const stranger = await browser.newContext();
  const response = await stranger.request.get(home + "/api/v1/register");
  expect(response.status()).toBe(401);
  await stranger.close();
});

test("home can be read on a telephone", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(home + "/");
  await page.getByRole("link", { name: /initiatieven zonder doel/ }).waitFor();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await withoutViolations("home-360");
});
