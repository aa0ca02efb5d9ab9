import type { CommandTexts } from "./zh-CN";

export const enUS: CommandTexts = {
  "openPane.label": "Open Pane",
  "openPane.tip":
    "Open the assistant to see the tables it recognised, what to correct and the current indicator.",
  "checkAll.label": "Check All",
  "checkAll.tip":
    "Check every performance table of this workbook and list what to correct in the pane. No cell is changed.",
  "fillAll.label": "Fill In",
  "fillAll.tip":
    "Work out completion rates, scores and totals. Every change is listed first, written when you agree, and can be undone.",
  "submitCheck.label": "Check Before Submitting",
  "submitCheck.tip":
    "Go through every performance table before you hand it in and see what still has to be corrected.",
};
