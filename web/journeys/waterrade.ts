// What each journey begins with: a real `koers serve` on the example municipality, and a real browser that has signed in.
import { AxeBuilder } from "@axe-core/playwright";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { expect } from "vitest";

const root = resolve(".."); // run from web/
const koers = join(root, "build/release/koers");
const screens = join(root, "build/screens");

export interface Waterrade {
  page: Page;
  context: BrowserContext;
  browser: Browser;
  home: string; // origin
  withoutViolations(name: string): Promise<void>; // a picture, and axe
  close(): Promise<void>;
}

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

export async function openWaterrade(): Promise<Waterrade> {
  mkdirSync(screens, { recursive: true });
  const register = mkdtempSync(join(tmpdir(), "koers-journey-"));
  const example = join(root, "examples/waterrade");
  const files = readdirSync(example).filter((name) => /\.(xlsx|csv)$/.test(name)).map((name) => join(example, name));
  execFileSync(koers, ["--register", join(register, "r"), "init", "--name", "Gemeente Waterrade", "--example", "--quiet"]);
  try {
    execFileSync(koers, ["--register", join(register, "r"), "import", "--quiet", ...files]);
  } catch (fault) {
    // 1: taken in, with rows or references that ask for a choice.
    if ((fault as { status?: number }).status !== 1) throw fault;
  }
  const server = spawn(koers, ["--register", join(register, "r"), "serve", "--port", "0", "--web", join(root, "web/dist")]);
  const link = await signInLink(server);
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(link);
  return {
    page, context, browser, home: new URL(page.url()).origin,
    async withoutViolations(name) {
      await page.screenshot({ path: join(screens, name + ".png") });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((violation) => violation.id + ": " + violation.nodes.map((node) => node.html).join(" "))).toEqual([]);
    },
    async close() {
      await browser.close();
      server.kill("SIGTERM");
      rmSync(register, { recursive: true, force: true });
    },
  };
}
