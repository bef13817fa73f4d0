// English. The same keys with the same arguments as nl.ts; a missing one does not compile. A file for each room in en/.
import type { Words } from "./index";
import { frameWords } from "./en/frame";
import { homeWords } from "./en/home";
import { beginWords } from "./en/begin";
import { elementWords } from "./en/element";
import { optimiseWords } from "./en/optimise";
import { scoringWords } from "./en/scoring";
import { importWords } from "./en/import";
import { gridWords } from "./en/grid";
import { list } from "./en/text";

export const en: Words = {
  yes: "Yes",
  no: "No",
  empty: "(empty)",
  close: "Close",
  cancel: "Cancel",
  save: "Save",
  remove: "Remove",
  more: "More",
  loading: "Loading …",
  skip: "Skip to content",
  why: "Why?",
  assumption: "assumption",
  retry: "Try again",
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
