import type { Probe } from "../probe";

export const nullKeepsCell: Probe = {
  id: "null-keeps-cell",
  title: "写入 null 的单元格保持原样",
  english: "null leaves a cell as it is",
  source: "文档 Range.values（rule:null-keeps）。",
  expected: [["旧", "新"]],
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["旧", "旧"]];
      range.values = [[null, "新"]];
      range.load("values");
      await context.sync();
      return range.values as string[][];
    }),
};
