// From the files of an organisation to a plan on the screen: a real `koers serve` on the example municipality, and a real browser.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWaterrade, type Here } from "./waterrade";

let here: Here;

beforeAll(async () => {
  here = await openWaterrade();
});
afterAll(() => here?.close());

test("home says what needs attention, and leads to the initiatives without a goal", async () => {
  const finding = here.page.getByRole("link", { name: /initiatieven zonder doel/ });
  await finding.waitFor();
  await here.withoutViolations("home");
  await finding.click();
  await here.page.waitForURL(/finding=initiative_without_goal/);
  await here.page.getByText("Financieel systeem vervangen").first().waitFor();
  expect(await here.page.getByText("Omgevingswet: één omgevingsplan, digitaal").count()).toBe(0);
  await here.withoutViolations("initiatives-without-goal");
});

test("choosing and planning gives a plan with its reasons", async () => {
  await here.page.goto(here.home + "/portfolio/optimise");
  await here.page.getByRole("heading", { name: /van de \d+ initiatieven passen/ }).waitFor({ timeout: 45_000 });
  await here.page.getByText("VTH-systeem vervangen").first().waitFor();
  await here.withoutViolations("optimise");
});

test("a link works once", async () => {
  const stranger = await here.browser.newContext();
  const response = await stranger.request.get(here.home + "/api/v1/register");
  expect(response.status()).toBe(401);
  await stranger.close();
});

test("home can be read on a telephone", async () => {
  await here.page.setViewportSize({ width: 360, height: 740 });
  await here.page.goto(here.home + "/");
  await here.page.getByRole("link", { name: /initiatieven zonder doel/ }).waitFor();
  const wider = await here.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await here.withoutViolations("home-360");
});
