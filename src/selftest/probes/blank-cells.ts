import { askCell } from "../cell-facts";
import type { Probe } from "../probe";

export const blankCells: Probe = {
  id: "blank-cells",
  title: "空单元格、空文字公式和写入空文字",
  english: "Blank cells, formulas with an empty text, and writing an empty text",
  source:
    '空单元格读作空文字；公式 ="" 也读作空文字，靠 formulas 区分（cell-content.ts；rule:value-types）。',
  expected: {
    blank: ["Empty", "", "", "", "General"],
    emptyText: ["String", "", '=""', "", "General"],
    cleared: ["Empty", "", "", "", "General"],
    space: ["String", " ", " ", " ", "General"],
  },
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange("B1:D1").values = [['=""', "清空我", " "]];
      await context.sync();
    });
    return scratch.run(async (sheet, context) => {
      sheet.getRange("C1").values = [[""]];
      const [blank, emptyText, cleared, space] = ["A1", "B1", "C1", "D1"].map((address) =>
        askCell(sheet.getRange(address))
      );
      await context.sync();
      return {
        blank: blank?.() ?? null,
        emptyText: emptyText?.() ?? null,
        cleared: cleared?.() ?? null,
        space: space?.() ?? null,
      };
    });
  },
};
