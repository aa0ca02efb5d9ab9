import { askCell } from "../cell-facts";
import type { Probe } from "../probe";

export const apostropheOverwritten: Probe = {
  id: "apostrophe-overwritten",
  title: "带撇号的文字改写成数和公式",
  english: "A text with an apostrophe overwritten by a number and a formula",
  source: "填报会把文字单元格改写成数或 PERF 公式；撇号不应留在单元格上（cell-writes.ts）。",
  expected: [
    ["Double", 0.5, 0.5, "0.5", "General"],
    ["Double", 2, "=1+1", "2", "General"],
    ["Double", 8, 8, "8", "General"],
  ],
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [["'100%", "'=1台", "'007"]];
      await context.sync();
    });
    return scratch.run(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [[0.5, "=1+1", "8"]];
      const facts = ["A1", "B1", "C1"].map((address) => askCell(sheet.getRange(address)));
      await context.sync();
      return facts.map((fact) => fact());
    });
  },
};
