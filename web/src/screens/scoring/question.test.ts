import { describe, expect, test } from "vitest";
import { compared, optionsOf, readQuestion, stepOf, timesBetween, timesOf, writeQuestion, type Question } from "./question";

const full: Question = {
  method: "ahp",
  initiative: "INI-7",
  role: "Afdelingshoofd Publiekszaken",
  tab: "what_if",
  hideOthers: true,
  weights: { score_urgency: 2.5 },
  comparisons: [{ one: "score_strategy", other: "score_users", times: 3 }, { one: "score_users", other: "score_urgency", times: 1 / 5 }],
};

describe("the address of the scoring session", () => {
  test("brings back what was asked", () => {
    expect(readQuestion(writeQuestion(full))).toEqual(full);
  });
  test("says nothing when nothing was asked", () => {
    const empty = readQuestion(new URLSearchParams());
    expect(writeQuestion(empty).toString()).toBe("");
    expect(optionsOf(empty)).toEqual({});
  });
  test("leaves out what is not an answer", () => {
    const question = readQuestion(new URLSearchParams("method=dobbelen&tab=x&w.score_urgency=&w.score_users=-1&c.a.a=3&c.a.b=12&c.a.c=0.5&c.a.d=-4"));
    expect(question.method).toBeUndefined();
    expect(question.weights).toEqual({});
    expect(question.comparisons).toEqual([{ one: "a", other: "d", times: 0.25 }]);
  });
  test("steps go both ways", () => {
    for (let step = -9; step <= 9; step++) {
      if (step === 0 || step === -1) continue;
      expect(stepOf(timesOf(step))).toBe(step);
    }
  });
});

describe("comparisons", () => {
  test("one answer a pair, whichever way round it was given", () => {
    const once = compared(full.comparisons, "score_users", "score_strategy", 4);
    expect(once).toHaveLength(2);
    expect(timesBetween(once, "score_strategy", "score_users")).toBeCloseTo(0.25);
    expect(compared(once, "score_strategy", "score_users", undefined)).toHaveLength(1);
    expect(timesBetween(once, "score_strategy", "score_urgency")).toBeUndefined();
  });
});

test("initiatives that are compared under a criterion stand in the address beside the criteria, and neither answers for the other", () => {
  const question = readQuestion(new URLSearchParams("method=ahp&c.score_urgency.score_users=3&i.score_urgency.INI-7.INI-9=-4&i.score_users.INI-7.INI-9=2&i.score_users.INI-7.INI-7=2"));
  expect(question.comparisons).toEqual([
    { one: "score_urgency", other: "score_users", times: 3 },
    { one: "INI-7", other: "INI-9", times: 0.25, criterion: "score_urgency" },
    { one: "INI-7", other: "INI-9", times: 2, criterion: "score_users" },
  ]);
  expect(readQuestion(writeQuestion(question))).toEqual(question);
  expect(timesBetween(question.comparisons, "INI-9", "INI-7", "score_urgency")).toBe(4);
  expect(timesBetween(question.comparisons, "INI-9", "INI-7")).toBeUndefined();
  expect(compared(question.comparisons, "INI-9", "INI-7", undefined, "score_users")).toHaveLength(2);
  expect(optionsOf(question).comparisons?.map((one) => one.criterion)).toEqual(["", "score_urgency", "score_users"]);
});
