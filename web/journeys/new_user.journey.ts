// Somebody new, without the handbook: from an empty register by way of three spreadsheets to a plan in hand, each step by what the screen offers next.
// Prints the clicks and the seconds that it takes; what a person reads and thinks comes on top.
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locator } from "playwright-core";
import { openRegister, type Here } from "./waterrade";

const example = resolve("../examples/waterrade");
const files = ["projectenlijst.xlsx", "doelen.xlsx", "begroting.xlsx"].map((name) => join(example, name));
const kClicks = 20; // at most

let here: Here;
let clicks = 0;

async function click(what: Locator): Promise<void> {
  await what.click({ timeout: 30_000 });
  clicks++;
}

beforeAll(async () => {
  here = await openRegister({ organisation: "Gemeente Nieuwstad" });
});
afterAll(() => here?.close());

test("from three spreadsheets to a plan, by what the screen offers next", async () => {
  const { page } = here;
  const begin = performance.now();
  await page.getByRole("heading", { name: "Welkom. Hier begint je register" }).waitFor();
  await here.withoutViolations("new-user-welcome");
  await click(page.getByRole("link", { name: "Spreadsheets overnemen" }));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), click(page.locator(".drop button"))]);
  await chooser.setFiles(files);
  await page.getByRole("heading", { name: "Dit gaat er gebeuren" }).waitFor({ timeout: 30_000 });
  // Each question gets its first answer, as somebody does who trusts the proposal.
  const questions = page.locator(".questions > li");
  for (let left = await questions.count(); left > 0; left = await questions.count()) {
    await click(questions.first().getByRole("button").first());
    await expect.poll(() => questions.count(), { timeout: 20_000 }).toBeLessThan(left);
  }
  await here.withoutViolations("new-user-import");
  await click(page.getByRole("button", { name: "Doorvoeren" }));
  await page.getByText(/^Overgenomen: \d+ nieuw/).waitFor({ timeout: 30_000 });
  await here.withoutViolations("new-user-arrived");
  await click(page.locator(".proposals-strip").getByRole("link", { name: "Kies en plan wat past" }));
  await page.getByRole("heading", { name: /van de \d+ initiatieven passen/ }).waitFor({ timeout: 60_000 });
  await page.getByRole("link", { name: "het plan als webpagina" }).waitFor();
  const seconds = (performance.now() - begin) / 1000;
  console.log(`From an empty register to a plan: ${clicks} clicks, ${seconds.toFixed(1)} seconds.`);
  expect(clicks).toBeLessThanOrEqual(kClicks);
  expect(seconds).toBeLessThan(90);
}, 180_000);

test("what came in can be taken back from where one lands", async () => {
  const { page } = here;
  await page.goto(`${here.home}/import`);
  await page.locator("input[type=file]").setInputFiles(join(example, "applicaties.csv"));
  await click(page.getByRole("button", { name: "Doorvoeren" }));
  await page.getByText(/^Overgenomen: \d+ nieuw/).waitFor({ timeout: 30_000 });
  await click(page.getByRole("button", { name: "Maak ongedaan" }));
  await page.getByText(/^Overgenomen/).waitFor({ state: "detached" });
  const { types } = await page.evaluate(async () => (await fetch("/api/v1/register")).json());
  expect(types.find((one: { type: string; count: number }) => one.type === "application")?.count ?? 0).toBe(0);
});
