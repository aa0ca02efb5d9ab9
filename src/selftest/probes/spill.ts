import { localAddress } from "../local-address";
import { plain } from "../json";
import type { Probe } from "../probe";

export const spill: Probe = {
  id: "spill",
  title: "数组公式的溢出区域",
  english: "Spilled arrays",
  source: "溢出区域里的单元格不能写；hasSpill 为真或 null 时我们不写（present-cells.ts）。",
  expected: {
    anchor: [true, [[2]], [["=A1:A3*2"]]],
    child: [true, [[4]], [[4]]],
    beside: [false, [[""]], [[""]]],
    mixed: null,
    parent: "B1",
    area: "B1:B3",
  },
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1").formulas = [["=A1:A3*2"]];
      await context.sync();
    });
    return scratch.run(async (sheet, context) => {
      const [anchor, child, beside, mixed] = ["B1", "B2", "C1", "B1:C1"].map((address) =>
        sheet.getRange(address).load("hasSpill, values, formulas")
      );
      const parent = sheet.getRange("B2").getSpillParentOrNullObject().load("address");
      const area = sheet.getRange("B1").getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      const one = (range: Excel.Range | undefined) =>
        plain([range?.hasSpill, range?.values, range?.formulas]);
      return {
        anchor: one(anchor),
        child: one(child),
        beside: one(beside),
        mixed: plain(mixed?.hasSpill),
        parent: parent.isNullObject ? null : localAddress(parent.address),
        area: area.isNullObject ? null : localAddress(area.address),
      };
    });
  },
};
