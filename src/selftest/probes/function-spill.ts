import { calculated } from "../cell-facts";
import { localAddress } from "../local-address";
import type { Probe } from "../probe";

export const functionSpill: Probe = {
  id: "function-spill",
  title: "自定义函数返回一列，向下溢出",
  english: "A custom function that spills a column",
  source: "PERF.SCORES 返回一列得分（office.js 的代码）。",
  expected: {
    values: [1, 2, 3, ""],
    area: "A1:A3",
    formulaBelow: 2,
  },
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=PERFTEST.COLUMN(3)"]];
      await context.sync();
    });
    const values = await calculated(scratch, ["A1", "A2", "A3", "A4"]);
    return scratch.run(async (sheet, context) => {
      const area = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const below = sheet.getRange("A2").load("formulas");
      await context.sync();
      return {
        values,
        area: area.isNullObject ? null : localAddress(area.address),
        formulaBelow: below.formulas[0]?.[0] as string,
      };
    });
  },
};
