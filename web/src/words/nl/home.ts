// The first screen.
import { plural } from "./text";

export const homeWords = {
  home: {
    title: "Koers",
    attention: "Wat vraagt je aandacht",
    nothing: "Er zijn geen open punten. Alles wat Koers nakijkt, is in orde.",
    nothingYet: "Er is nog niets om na te kijken. Neem eerst voorstellen of een spreadsheet over.",
    ranked: (findings: string, rules: string) => `${findings} open punten uit ${rules} regels. Bovenaan staat wat het zwaarst weegt: hoe ernstig het is, maal het geld dat ermee gemoeid is.`,
    atStake: "gemoeid",
    money: "Portfolio per jaar",
    year: "Jaar",
    picture: "Beeld",
    asked: "Gevraagd",
    available: "Beschikbaar",
    unknown: "onbekend",
    moneyNote: (initiatives: number, without: number, loose: string) =>
      `Incidenteel geld, ${initiatives} ${plural(initiatives, "initiatief", "initiatieven")}.` +
      (without > 0 ? ` Van ${without} is geen bedrag bekend.` : "") + (loose ? ` ${loose} staat nog niet in een jaar.` : ""),
    toOptimise: "Kies en plan wat past",
    decisions: "Besluiten die komen",
    late: "te laat",
    steps: "De acht stappen",
    stepNothing: "nog niets vastgelegd",
    stepDone: "geen open punten",
    stepOpen: (count: string) => `${count} open`,
    emptyTitle: "Welkom. Hier begint je register",
    emptyText: "Het register is nog leeg. Kies een sector voor een eerste voorzet, neem de spreadsheets over die je al bijhoudt, of doe het allebei.",
    emptyOwn: "Of begin met je spreadsheets",
    emptySteps: [
      "Zet je lijst met projecten, applicaties of doelen klaar (Excel of csv). Netjes hoeft niet.",
      "Neem hem over. Je ziet per rij wat er gebeurt, voordat er iets verandert.",
      "Daarna zie je hier wat er ontbreekt en wat je eerst kunt doen.",
    ],
    emptyImport: "Spreadsheets overnemen",
  },
};
