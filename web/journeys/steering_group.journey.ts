// A steering group at the table: a limit is changed and the portfolio answers; why something fell off, and what brings it in; more or less money,
// how firm the choice stands, scenarios side by side; by keyboard and on a telephone.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PortfolioAnswer } from "../src/api/model";
import { openWaterrade, type Here } from "./waterrade";

let here: Here;

beforeAll(async () => {
  here = await openWaterrade();
});
afterAll(() => here?.close());

const headline = () => here.page.getByRole("heading", { name: /van de \d+ initiatieven passen/ });
const explained = () => here.page.getByText("De reden volgt.").first().waitFor({ state: "detached", timeout: 40_000 });

test("the plan answers an edited limit, and says what changed", async () => {
  const { page } = here;
  await page.goto(`${here.home}/portfolio/optimise`);
  await headline().waitFor({ timeout: 45_000 });
  const answered = page.waitForResponse((response) => response.url().endsWith("/lenses/portfolio") && response.request().method() === "POST");
  const limit = page.getByLabel("Incidenteel, 2028");
  await limit.fill("600000");
  await limit.press("Enter");
  const response = await answered;
  const answer = ((await response.json()) as { result: PortfolioAnswer }).result;
  expect(answer.reproducible).toBe(false); // by the clock, and it says so
  expect(answer.work.replay).toBeGreaterThan(0);
  await page.getByRole("heading", { name: "Wat er veranderde" }).waitFor();
  await page.getByText(/punten minder waard/).first().waitFor();
  await page.locator(".change-strip dt", { hasText: "Eraf" }).waitFor();
  expect(new URL(page.url()).searchParams.get("inc.2028")).toBe("60000000");
  await here.withoutViolations("optimise-less-money");
});

test("a reason opens, its smallest change is taken over, and the initiative comes in", async () => {
  const { page } = here;
  await explained();
  const button = page.getByRole("button", { name: /^Neem dit over voor / }).first();
  await button.waitFor();
  const name = /^Neem dit over voor (.*?): /.exec((await button.getAttribute("aria-label"))!)![1]!;
  const item = page.locator(".left-out > li").filter({ has: button });
  await item.locator("summary").filter({ hasText: "Waarom?" }).first().click();
  await item.getByText(/^(Het past|Dit is bewezen)/).first().waitFor();
  await here.withoutViolations("optimise-reason");
  await button.focus();
  await page.keyboard.press("Enter");
  await page.locator(".left-out-head > a").getByText(name, { exact: true }).waitFor({ state: "detached", timeout: 20_000 });
  await page.locator(".change-strip dt", { hasText: "Erbij" }).waitFor();
  await page.locator(".change-strip").getByRole("link", { name, exact: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("changed"); // one is led to what it changed
  await page.locator(".roadmap").getByText(name.slice(0, 12)).first().waitFor();
  // What was taken over stands among the limits, and can be taken back from there.
  const taken = page.getByRole("button", { name: /^(Haal weg: |.* weer vrij laten)/ });
  expect(await taken.count()).toBeGreaterThan(0);
  await here.withoutViolations("optimise-taken-over");
});

test("value against budget is drawn, stands in a table, and a budget can be chosen", async () => {
  const { page } = here;
  await page.goto(`${here.home}/portfolio/optimise?view=frontier`);
  await page.getByRole("img", { name: /^Waarde van het plan bij \d+ budgetten/ }).waitFor({ timeout: 60_000 });
  await page.getByRole("region", { name: "Waar de keuze omslaat" }).waitFor();
  await here.withoutViolations("optimise-frontier");
  await page.getByRole("button", { name: /^Ga verder met 9[05]% van het geld/ }).first().click();
  await page.waitForURL(/money=0\.9/);
  await page.getByRole("heading", { name: "Wat er veranderde" }).waitFor();
});

test("how firm the choice stands, and scenarios side by side", async () => {
  const { page } = here;
  await page.goto(`${here.home}/portfolio/optimise?view=stability`);
  await page.getByRole("heading", { name: /^Altijd erin/ }).waitFor({ timeout: 60_000 });
  await here.withoutViolations("optimise-stability");
  await page.getByRole("link", { name: "Scenario’s" }).click();
  await page.getByRole("columnheader", { name: /10% minder geld/ }).waitFor({ timeout: 30_000 });
  await page.locator(".scenario-table [aria-busy]").first().waitFor({ state: "detached", timeout: 60_000 });
  await page.locator(".scenario-table [aria-busy]").first().waitFor({ state: "detached", timeout: 60_000 });
});

test("a scenario is kept in the register, opened by somebody else, taken to Excel, dropped and brought back", async () => {
  const { page } = here;
  await page.goto(`${here.home}/portfolio/optimise?view=scenarios&money=0.9`);
  await page.getByRole("heading", { name: "Scenario’s naast elkaar" }).waitFor({ timeout: 60_000 });
  await page.getByLabel("Bewaar wat nu op het scherm staat als").fill("Voor de raad");
  await page.keyboard.press("Enter");
  await page.getByText("Voor de raad is bewaard in het register.").waitFor();
  const kept = page.getByRole("region", { name: "Bewaarde scenario’s" });
  await kept.getByText("90% van al het geld").waitFor();
  await kept.getByText("hetzelfde plan").waitFor({ timeout: 60_000 });
  await page.locator(".scenario-table [aria-busy]").first().waitFor({ state: "detached", timeout: 60_000 });
  await here.withoutViolations("optimise-scenarios");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Neem deze vergelijking mee naar Excel" }).click()]);
  expect(file.suggestedFilename()).toBe("scenario’s.xlsx");
  // Another browser, that never saw it.
  const state = await here.context.storageState();
  const other = await here.browser.newContext({ locale: "nl-NL", storageState: { cookies: state.cookies, origins: [] } });
  const visitor = await other.newPage();
  await visitor.goto(`${here.home}/portfolio/optimise?view=scenarios`);
  await visitor.getByRole("region", { name: "Bewaarde scenario’s" }).getByRole("button", { name: "Ga verder met Voor de raad" }).click({ timeout: 60_000 });
  await visitor.waitForURL(/money=0\.9/);
  await other.close();
  await kept.getByRole("button", { name: "Haal scenario Voor de raad weg" }).click();
  await page.getByText("Voor de raad is weggehaald.").waitFor();
  await kept.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Maak ongedaan" }).click();
  await kept.getByText("90% van al het geld").waitFor();
});

test("what an earlier version kept in the browser comes in once; what it names and is gone since, is said and left out", async () => {
  const { page } = here;
  await page.evaluate(() => localStorage.setItem("koers.scenarios", JSON.stringify([{ name: "Oude vraag", query: "money=0.95&pin.INI-13=in" }])));
  await page.goto(`${here.home}/portfolio/optimise?view=scenarios`);
  await page.getByText(/alleen in deze browser: Oude vraag/).waitFor({ timeout: 60_000 });
  await here.withoutViolations("optimise-from-browser");
  await page.getByRole("button", { name: "Bewaar in het register" }).click();
  await page.getByText("1 scenario staat nu in het register.").waitFor({ timeout: 60_000 });
  expect(await page.evaluate(() => localStorage.getItem("koers.scenarios"))).toBeNull();
  const api = (path: string, body: object) =>
    page.evaluate(async ([to, what]) => (await fetch(`/api/v1${to}`, { method: "POST", headers: { "content-type": "application/json" }, body: what! })).json(), [path, JSON.stringify(body)]);
  const { head } = await page.evaluate(async () => (await fetch("/api/v1/register")).json());
  const gone = await api("/changes", { base_revision: head, reason: "", changes: [{ kind: "remove", target: "INI-13" }] });
  await page.goto(`${here.home}/portfolio/optimise?view=scenarios`);
  const kept = page.getByRole("region", { name: "Bewaarde scenario’s" });
  await kept.getByText(/^Noemt MijnWaterrade.*, en dat staat niet meer in het register/).or(kept.getByText(/^Noemt INI-13, en dat/)).waitFor({ timeout: 60_000 });
  await here.withoutViolations("optimise-gone");
  await kept.getByRole("button", { name: "Laat weg wat er niet meer is uit Oude vraag" }).click();
  await kept.getByRole("button", { name: "Ga verder met Oude vraag" }).waitFor();
  await api("/undo", { revision: gone.revision });
  await kept.getByRole("button", { name: "Haal scenario Oude vraag weg" }).click();
  await page.getByText("Oude vraag is weggehaald.").waitFor();
});

test("what must be done and does not fit is named, with the least that mends it, taken over at once", async () => {
  const { page } = here;
  await page.goto(`${here.home}/portfolio/optimise?inc.2027=20000000`);
  await page.getByRole("heading", { name: /Niet alles wat moet, kan samen/ }).waitFor({ timeout: 60_000 });
  const all = page.getByText("Alle botsingen samen zijn in één keer opgelost met een van deze:");
  await all.waitFor({ timeout: 60_000 });
  await here.withoutViolations("optimise-clash");
  await page.getByRole("button", { name: /^Los de botsing op met € .* meer incidenteel in 2027$/ }).first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Wat er veranderde" }).waitFor();
  await page.getByRole("heading", { name: /Niet alles wat moet, kan samen/ }).waitFor({ state: "detached", timeout: 60_000 });
});

test("the answer says by which method it valued", async () => {
  const { page } = here;
  await page.goto(`${here.home}/portfolio/optimise?value=wsjf`);
  await headline().waitFor({ timeout: 45_000 });
  await page.locator(".answer-head summary").first().click();
  await page.getByText(/Punten = wat wachten kost ÷ 15/).waitFor();
  await page.goto(`${here.home}/portfolio/optimise?value=register`);
  await headline().waitFor({ timeout: 45_000 });
  await page.locator(".answer-head summary").first().click();
  await page.getByText(/Punten = omvang × doelen × criteria/).waitFor();
});

test("on a telephone nothing sticks out, and the money slides by keyboard", async () => {
  const { page } = here;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${here.home}/portfolio/optimise`);
  await headline().waitFor({ timeout: 45_000 });
  // The answer stands on the first screen: the limits are folded above it.
  expect((await headline().boundingBox())!.y).toBeLessThan(740);
  await page.locator(".limits-folded > summary").focus();
  await page.keyboard.press("Enter");
  const slider = page.getByRole("slider", { name: "Van al het geld" });
  await slider.focus();
  // As an arrow key that is held down: the next step does not wait for the page to be drawn.
  await Promise.all(Array.from({ length: 5 }, () => page.keyboard.press("ArrowLeft")));
  await page.waitForURL(/money=0\.95/);
  await page.getByRole("heading", { name: "Wat er veranderde" }).waitFor();
  for (const view of ["", "&view=frontier", "&view=scenarios"]) {
    await page.goto(`${here.home}/portfolio/optimise?money=0.95${view}`);
    await headline().or(page.getByRole("heading", { name: /^(Wat het plan waard|Scenario)/ })).first().waitFor({ timeout: 45_000 });
    if (view === "&view=frontier") await page.getByRole("region", { name: "Waar de keuze omslaat" }).waitFor({ timeout: 45_000 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }
  await here.withoutViolations("optimise-360");
});
