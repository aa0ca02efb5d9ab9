import { askCell } from "../cell-facts";
import type { Probe } from "../probe";

export const formulaSpelling: Probe = {
  id: "formula-spelling",
  title: "公式写入后，Excel 改成自己的写法",
  english: "How Excel spells a formula",
  source: "写入后记下 Excel 的写法，撤销时才认得出是自己写的（write-cells.ts）。",
  expected: [
    ["Double", 3, "=sum(a1:a2)", "3", "General"],
    ["Double", 3, "=A1 + A2", "3", "General"],
    ["Error", "#NAME?", "=SUM(A1：A2)", "#NAME?", "General"],
    ["Double", 5, 5, "5", "General"],
  ],
  doubt: "Excel 会把函数名和列名改成大写、去掉多余空格，全角冒号可能改成半角；模拟宿主原样保留。",
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      const range = sheet.getRange("B1:E1");
      range.formulas = [["=sum(a1:a2)", "=A1 + A2", "=SUM(A1：A2)", "5"]];
      const facts = ["B1", "C1", "D1", "E1"].map((address) => askCell(sheet.getRange(address)));
      await context.sync();
      return facts.map((fact) => fact());
    }),
};
