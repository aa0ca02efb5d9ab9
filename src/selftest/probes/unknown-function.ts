import { askCell } from "../cell-facts";
import type { Probe } from "../probe";

export const unknownFunction: Probe = {
  id: "unknown-function",
  title: "没有装的加载项函数",
  english: "A function of an add-in that is not there",
  source:
    "显示 #NAME?，公式文字不变（推断）；别的电脑上存过的文件里写作 _xldudf_（finalise.ts 两种都认）。",
  expected: [
    ["Error", "#NAME?", "=PERFTEST.NONE(1)", "#NAME?", "General"],
    ["Error", "#NAME?", "=_xldudf_PERFTEST_NONE(1)", "#NAME?", "General"],
  ],
  doubt: "Excel 可能把 _xldudf_ 的写法改成 PERFTEST.NONE。",
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [["=PERFTEST.NONE(1)", "=_xldudf_PERFTEST_NONE(1)"]];
      const facts = ["A1", "B1"].map((address) => askCell(sheet.getRange(address)));
      await context.sync();
      return facts.map((fact) => fact());
    }),
};
