import { askCell } from "../cell-facts";
import type { Probe } from "../probe";

export const spillBlocked: Probe = {
  id: "spill-blocked",
  title: "写进溢出区域会怎样",
  english: "Writing into a spilled array",
  source: "写进溢出到的单元格，数组变成 #SPILL!（present-cells.ts 因此不写）。",
  expected: {
    written: "done",
    anchor: ["Error", "#SPILL!", "=A1:A3*2", "#SPILL!", "General"],
    child: ["String", "挡住", "挡住", "挡住", "General"],
  },
  doubt: "从 API 写进溢出区域，也许被拒绝。",
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1").formulas = [["=A1:A3*2"]];
      await context.sync();
    });
    const written = await scratch.attempt((sheet) => {
      sheet.getRange("B2").values = [["挡住"]];
    });
    return scratch.run(async (sheet, context) => {
      const [anchor, child] = [askCell(sheet.getRange("B1")), askCell(sheet.getRange("B2"))];
      await context.sync();
      return { written, anchor: anchor(), child: child() };
    });
  },
};
