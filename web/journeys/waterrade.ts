// What each journey begins with: a real `koers serve` on a register of its own, empty or the example municipality, and a real browser that has
// signed in.
import { AxeBuilder } from "@axe-core/playwright";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { expect } from "vitest";

const root = resolve(".."); // run from web/
export const koers = join(root, "build/release/koers");
const screens = join(root, "build/screens");

export interface Here {
  page: Page;
  context: BrowserContext;
  browser: Browser;
  home: string; // origin
  folder: string; // that the register is in
  withoutViolations(name: string, picture?: "screen" | "page"): Promise<void>; // a picture, and axe
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

interface Register {
  organisation: string;
  folder?: string; // of the register in its folder
  example?: boolean;
  files?: string[]; // brought in before the start
  right?: "read" | "write" | "manage"; // of who opens the link
}

export async function openRegister({ organisation, folder: name = "r", example = false, files = [], right = "manage" }: Register): Promise<Here> {
  mkdirSync(screens, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "koers-journey-"));
  const register = ["--register", join(folder, name)];
  execFileSync(koers, [...register, "init", "--name", organisation, "--quiet", ...(example ? ["--example"] : [])]);
  try {
    if (files.length > 0) execFileSync(koers, [...register, "import", "--quiet", ...files]);
  } catch (fault) {
    // 1: taken in, with rows or references that ask for a choice.
    if ((fault as { status?: number }).status !== 1) throw fault;
  }
  const server = spawn(koers, [...register, "serve", "--port", "0", "--right", right, "--web", join(root, "web/dist")]);
  const link = await signInLink(server);
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(link);
  return {
    page, context, browser, folder, home: new URL(page.url()).origin,
    async withoutViolations(name, picture = "screen") {
      await page.screenshot({ path: join(screens, name + ".png"), fullPage: picture === "page" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((violation) => violation.id + ": " + violation.nodes.map((node) => node.html).join(" "))).toEqual([]);
    },
    async close() {
      await browser.close();
      server.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function openWaterrade(right: Register["right"] = "manage"): Promise<Here> {
  const example = join(root, "examples/waterrade");
  const files = readdirSync(example).filter((name) => /\.(xlsx|csv)$/.test(name)).map((name) => join(example, name));
  return openRegister({ organisation: "Gemeente Waterrade", example: true, files, right });
}
