import { askCell } from "../cell-facts";
import type { Probe } from "../probe";

export const formulaTakesFormat: Probe = {
  id: "formula-takes-format",
  title: "常规格式里的公式会不会沿用所引用单元格的格式",
  english: "Whether a formula takes over the number format of its precedents",
  source: "在 Excel 里打字时会沿用，所以写公式后我们再设一次格式（cell-writes.ts）。",
  expected: [
    ["Double", 1, "=A1*2", "1", "General"],
    ["Double", 45642, "=B1+1", "45642", "General"],
  ],
  doubt: "Excel 可能把公式单元格换成 0.00% 或日期格式。",
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      const source = sheet.getRange("A1:B1");
      source.numberFormat = [["0.00%", "yyyy/m/d"]];
      source.values = [[0.5, 45641]];
      sheet.getRange("C1:D1").formulas = [["=A1*2", "=B1+1"]];
      const facts = ["C1", "D1"].map((address) => askCell(sheet.getRange(address)));
      await context.sync();
      return facts.map((fact) => fact());
    }),
};
