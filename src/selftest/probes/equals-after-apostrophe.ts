import { askCell } from "../cell-facts";
import type { Probe } from "../probe";

export const equalsAfterApostrophe: Probe = {
  id: "equals-after-apostrophe",
  title: "写入 '=1台，读回来是文字",
  english: "Text beginning with = written with an apostrophe",
  source:
    "表里的目标值常写作“=1台”。读取时凭“formulas 与 values 相同”判断它是文字而不是公式（office-js #6687；cell-content.ts，rule:formula-of-text）。",
  expected: {
    text: ["String", "=1台", "=1台", "=1台", "General"],
    formula: ["Double", 3, "=1+2", "3", "General"],
  },
  doubt: "formulas 也许带着撇号（'=1台）。",
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["'=1台", "=1+2"]];
      const text = askCell(sheet.getRange("A1"));
      const formula = askCell(sheet.getRange("B1"));
      await context.sync();
      return { text: text(), formula: formula() };
    }),
};
