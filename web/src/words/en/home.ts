// The first screen.
import type { Words } from "../index";
import { plural } from "./text";

export const homeWords: Pick<Words, "home"> = {
  home: {
    title: "Koers",
    attention: "What needs your attention",
    nothing: "There are no open points. Everything that Koers checks is in order.",
    nothingYet: "There is nothing to check yet. Take over proposals or a spreadsheet first.",
    ranked: (findings: string, rules: string) => `${findings} open points from ${rules} rules. What weighs most comes first: how grave it is, times the money involved.`,
    atStake: "involved",
    money: "Portfolio per year",
    year: "Year",
    picture: "Picture",
    asked: "Asked",
    available: "Available",
    unknown: "unknown",
    moneyNote: (initiatives: number, without: number, loose: string) =>
      `One-off money, ${initiatives} ${plural(initiatives, "initiative", "initiatives")}.` +
      (without > 0 ? ` The cost of ${without} is not known.` : "") + (loose ? ` ${loose} has no year yet.` : ""),
    toOptimise: "Choose and plan what fits",
    decisions: "Decisions to come",
    late: "late",
    steps: "The eight steps",
    stepNothing: "nothing recorded yet",
    stepDone: "no open points",
    stepOpen: (count: string) => `${count} open`,
    emptyTitle: "Welcome. Your register begins here",
    emptyText: "The register is still empty. Choose a sector for a first proposal, bring in the spreadsheets that you keep already, or do both.",
    emptyOwn: "Or begin with your spreadsheets",
    emptySteps: [
      "Have your list of projects, applications or goals at hand (Excel or CSV). It need not be tidy.",
      "Take it over. You see row by row what will happen before anything changes.",
      "After that, this page shows what is missing and what you can do first.",
    ],
    emptyImport: "Take over spreadsheets",
  },
};
