import { askCell, calculated } from "../cell-facts";
import type { Probe } from "../probe";

export const functionFormulas: Probe = {
  id: "function-formulas",
  title: "自定义函数的公式：写入当时、算好之后、改写大小写",
  english: "Formulas of custom functions: at once, later, and in another case",
  source:
    "写入当时是 #BUSY!，公式按显示的名字读回（office.js 的代码）；提交前靠名字找出自己的公式（finalise.ts）。",
  expected: {
    atOnce: [
      ["Error", "#BUSY!", "=PERFTEST.SEEN(1)", "#BUSY!", "General"],
      ["Error", "#BUSY!", "=perftest.seen(2)", "#BUSY!", "General"],
      ["Double", 6, "=LEN(PERFTEST.SEEN(3))", "6", "General"],
    ],
    later: [
      ["String", "number 1 | null", "=PERFTEST.SEEN(1)", "number 1 | null", "General"],
      ["String", "number 2 | null", "=perftest.seen(2)", "number 2 | null", "General"],
      ["Double", 15, "=LEN(PERFTEST.SEEN(3))", "15", "General"],
    ],
  },
  doubt: "Excel 会把函数名改成大写；LEN(#BUSY!) 当时也应是 #BUSY!。",
  run: async (scratch) => {
    const atOnce = await scratch.run(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [
        ["=PERFTEST.SEEN(1)", "=perftest.seen(2)", "=LEN(PERFTEST.SEEN(3))"],
      ];
      const facts = ["A1", "B1", "C1"].map((address) => askCell(sheet.getRange(address)));
      await context.sync();
      return facts.map((fact) => fact());
    });
    await calculated(scratch, ["A1", "B1", "C1"]);
    const later = await scratch.run(async (sheet, context) => {
      const facts = ["A1", "B1", "C1"].map((address) => askCell(sheet.getRange(address)));
      await context.sync();
      return facts.map((fact) => fact());
    });
    return { atOnce, later };
  },
};
