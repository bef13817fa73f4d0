// Nederlands, de brontaal: taalniveau B1, in de je-vorm. Eén sleutel per tekst; wat telt of noemt, is een functie. Per kamer een bestand in nl/.
import { frameWords } from "./nl/frame";
import { homeWords } from "./nl/home";
import { beginWords } from "./nl/begin";
import { elementWords } from "./nl/element";
import { optimiseWords } from "./nl/optimise";
import { scoringWords } from "./nl/scoring";
import { importWords } from "./nl/import";
import { gridWords } from "./nl/grid";
import { list } from "./nl/text";

export const nl = {
  yes: "Ja",
  no: "Nee",
  empty: "(leeg)",
  close: "Sluiten",
  cancel: "Annuleren",
  save: "Opslaan",
  remove: "Verwijderen",
  more: "Meer",
  loading: "Bezig met laden …",
  skip: "Naar de inhoud",
  why: "Waarom?",
  assumption: "aanname",
  retry: "Probeer opnieuw",
  list,
  ...frameWords,
  ...homeWords,
  ...beginWords,
  ...elementWords,
  ...optimiseWords,
  ...scoringWords,
  ...importWords,
  ...gridWords,
};
