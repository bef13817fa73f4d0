// A scoring session on the example municipality: by keyboard, with the ranking that moves; where the group differs; comparing; what is kept and what is not.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWaterrade, type Here } from "./waterrade";

let here: Here;
let page: Page;
let home: string;

const names = () => page.locator("section.scoring-ranking > div > .ranking .ranking-name").allInnerTexts();
const saved = () => page.waitForFunction(() => document.querySelector(".scoring-state")?.textContent === "");

beforeAll(async () => {
  here = await openWaterrade();
  ({ page, home } = here);
});
afterAll(() => here?.close());

test("the session of the example is there: a ranking, and where the roles differ", async () => {
  await page.goto(home + "/portfolio/scoring");
  await page.getByRole("heading", { name: "Rangorde" }).waitFor();
  expect((await names()).length).toBe(22);
  await page.getByText("Niet te wegen (3)").waitFor();
  await page.getByText("Moet hoe dan ook (6)").waitFor();
  await page.getByText(/sterk verdeeld/).first().waitFor();
  await here.withoutViolations("scoring");
});

test("H, M and L score by keyboard, the ranking moves, and N goes on", async () => {
  await page.goto(home + "/portfolio/scoring?initiative=INI-20"); // the building archive: the session did not get to it
  await page.getByText("Dit initiatief is nog niet te wegen.").waitFor();
  const name = await page.locator("#score-name").innerText();
  expect(await names()).not.toContain(name);
  await page.locator("[data-criterion] input").first().focus();
  for (const key of ["h", "h", "h"]) await page.keyboard.press(key);
  await page.keyboard.press("m");
  await saved();
  await page.getByText(/^Score .*plaats/).waitFor();
  expect((await names()).indexOf(name)).toBeGreaterThanOrEqual(0);
  expect((await names()).indexOf(name)).toBeLessThan(5);
  expect(await page.locator("[data-criterion=score_urgency] input").first().isChecked()).toBe(true);
  await page.keyboard.press("n");
  await page.waitForFunction((before) => document.querySelector("#score-name")?.textContent !== before, name);
  // It is kept.
  await page.goto(home + "/portfolio/scoring?initiative=INI-20");
  await page.locator("[data-criterion=score_feasibility] input:checked").waitFor({ state: "attached" });
  expect(await page.locator("[data-criterion=score_feasibility] [data-level=middle] input").isChecked()).toBe(true);
});

test("a role scores beside the others, and its row alone changes", async () => {
  await page.goto(home + "/portfolio/scoring?initiative=INI-12&role=CISO");
  const urgency = page.locator("[data-criterion=score_urgency]");
  await urgency.locator("input:checked").waitFor({ state: "attached" });
  expect(await urgency.getByRole("img").getAttribute("aria-label")).toBe("Hoog 1, midden 4, laag 0");
  await urgency.locator("input:checked").focus();
  await page.keyboard.press("l");
  await saved();
  await page.waitForFunction(() => document.querySelector("[data-criterion=score_urgency] [role=img]")?.getAttribute("aria-label") === "Hoog 1, midden 3, laag 1");
});

test("what everybody says the same of is settled in one go", async () => {
  await page.goto(home + "/portfolio/scoring");
  await page.getByText("1 score is voor iedereen hetzelfde en nog niet vastgesteld.").waitFor();
  await page.getByRole("button", { name: "Leg die vast" }).click();
  await page.getByText("1 score is voor iedereen hetzelfde en nog niet vastgesteld.").waitFor({ state: "detached" });
});

test("says in plain words when something else becomes number 1", async () => {
  await page.goto(home + "/portfolio/scoring?tab=what_if");
  await page.getByRole("heading", { name: "Wanneer wordt iets anders nummer 1?" }).waitFor();
  expect(await page.locator(".firsts").first().innerText()).toMatch(/wordt nummer 1 als .* meetelt \(nu 25%\)/);
  await here.withoutViolations("scoring-what-if");
});

test("comparing says what contradicts and what would fit, and the address brings it back", async () => {
  const compared = "c.score_strategy.score_users=2&c.score_strategy.score_urgency=4&c.score_strategy.score_feasibility=8&c.score_users.score_urgency=2&c.score_users.score_feasibility=4&c.score_urgency.score_feasibility=-6";
  await page.goto(`${home}/portfolio/scoring?method=ahp&tab=weights&${compared}`);
  await page.getByText("Je antwoorden spreken elkaar te veel tegen").waitFor();
  await here.withoutViolations("scoring-ahp");
  await page.getByRole("button", { name: "Neem dit over" }).click();
  await page.getByText("Je antwoorden passen goed bij elkaar").waitFor();
  expect(new URL(page.url()).searchParams.get("c.score_feasibility.score_urgency")).toBe("-2");
  await page.reload();
  await page.getByText("Je antwoorden passen goed bij elkaar").waitFor();
  // What is recorded holds without the address.
  await page.getByRole("button", { name: "Leg vast als weegkader" }).click();
  await page.waitForFunction(() => !location.search.includes("c."));
  await page.goto(home + "/portfolio/scoring?tab=weights");
  await page.getByText("Je antwoorden passen goed bij elkaar").waitFor();
  expect(await page.getByRole("button", { name: "AHP" }).getAttribute("aria-pressed")).toBe("true");
});

test("a handful of initiatives is compared under a criterion, and the score says so", async () => {
  const criteria = "c.score_strategy.score_users=2&c.score_strategy.score_urgency=4&c.score_strategy.score_feasibility=8&c.score_users.score_urgency=2&c.score_users.score_feasibility=4&c.score_urgency.score_feasibility=2";
  const initiatives = "i.score_urgency.INI-19.INI-24=3&i.score_urgency.INI-24.INI-17=3&i.score_urgency.INI-19.INI-17=-5";
  await page.goto(`${home}/portfolio/scoring?method=ahp&tab=weights&initiative=INI-24&${criteria}&${initiatives}`);
  const section = page.getByRole("region", { name: "Initiatieven onderling vergelijken" });
  await section.getByText("Je antwoorden spreken elkaar te veel tegen").waitFor();
  await section.getByText(/keer zo sterk/).first().waitFor();
  await here.withoutViolations("scoring-compared", "page");
  await section.getByRole("button", { name: "Neem dit over" }).click();
  await section.getByText("Je antwoorden passen goed bij elkaar").waitFor();
  await page.locator(".made-of summary").click();
  await page.locator(".made-of").getByRole("cell", { name: "vergeleken" }).waitFor();
  // One more: three questions more, answered by keyboard.
  await section.getByText("3 initiatieven gekozen, 3 vergelijkingen").click();
  await section.getByRole("checkbox", { name: "Financieel systeem vervangen" }).check();
  await section.getByText("4 initiatieven gekozen, 6 vergelijkingen").waitFor();
  const open = section.locator("input[data-empty=true]").first();
  await open.focus();
  await page.keyboard.press("ArrowRight");
  await section.getByText("4 van de 6 vergelijkingen zijn gemaakt").waitFor();
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await here.withoutViolations("scoring-compared-360", "page");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("button", { name: /^Leg vast in / }).click();
  await page.waitForFunction(() => !location.search.includes("i."));
  await page.goto(home + "/portfolio/scoring?tab=weights");
  await section.getByText("4 van de 6 vergelijkingen zijn gemaakt").waitFor();
});

test("the other methods, side by side and in Excel as seen", async () => {
  await page.goto(home + "/portfolio/scoring?method=wsjf&tab=methods");
  await page.getByRole("columnheader", { name: "Gewogen doelen" }).waitFor();
  await here.withoutViolations("scoring-methods");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Naar Excel" }).click()]);
  expect(file.suggestedFilename()).toBe("rangorde.xlsx");
  const bytes = readFileSync((await file.path())!).toString("latin1");
  for (const name of await names()) expect(bytes).toContain(Buffer.from(name.split("\n")[0]!.replace(/aanname$/, "").replaceAll("&", "&amp;")).toString("latin1"));
});

test("can be used on a telephone", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const tab of ["opinions", "what_if", "weights", "methods"]) {
    await page.goto(`${home}/portfolio/scoring?method=${tab === "weights" ? "ahp" : "levels"}&tab=${tab}`);
    await page.getByRole("heading", { name: "Rangorde" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }
  await here.withoutViolations("scoring-360");
});

test("in English too", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await page.getByRole("heading", { name: "Ranking" }).waitFor();
  await here.withoutViolations("scoring-en");
});
