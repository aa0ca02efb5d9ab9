import { askCell } from "../cell-facts";
import type { Probe } from "../probe";

export const narrowColumn: Probe = {
  id: "narrow-column",
  title: "列太窄时的 ####",
  english: "#### in narrow columns",
  source:
    "Excel 在 text 里给出“####”，我们改用按格式算出的文字（area-reading.ts）；模拟宿主不做这件事（rule:text）。",
  expected: [
    ["Double", 45641, 45641, "2024-12-15", "yyyy-mm-dd"],
    ["Double", 1234567.5, 1234567.5, "1234567.50", "0.00"],
    ["Double", 1234567.5, 1234567.5, "1234567.5", "General"],
  ],
  doubt: "预计不同：Excel 里日期和格式数应显示一串 #。",
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["yyyy-mm-dd", "0.00", "General"]];
      range.values = [[45641, 1234567.5, 1234567.5]];
      range.format.columnWidth = 12;
      const facts = ["A1", "B1", "C1"].map((address) => askCell(sheet.getRange(address)));
      await context.sync();
      return facts.map((fact) => fact());
    }),
};
