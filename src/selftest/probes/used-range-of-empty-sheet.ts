import { localAddress } from "../local-address";
import type { Probe } from "../probe";

export const usedRangeOfEmptySheet: Probe = {
  id: "used-range-of-empty-sheet",
  title: "空工作表的已用区域",
  english: "The used range of an empty sheet",
  source:
    "空表的 getUsedRange 是 A1（文档）；OrNullObject 给空对象，挂在它上面的询问不报错（read-sheets.ts）。",
  expected: {
    getUsedRange: "A1",
    values: [[""]],
    isNull: [true, true, true, true],
  },
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      const plain = sheet.getUsedRange(true).load("address, values");
      const values = sheet.getUsedRangeOrNullObject(true);
      const all = sheet.getUsedRangeOrNullObject(false);
      const merged = values.getMergedAreasOrNullObject();
      const part = sheet.getRange("C3:D9").getUsedRangeOrNullObject(true);
      for (const asked of [values, all, merged, part]) asked.load("address");
      await context.sync();
      return {
        getUsedRange: localAddress(plain.address),
        values: plain.values as string[][],
        isNull: [values, all, merged, part].map(({ isNullObject }) => isNullObject),
      };
    }),
};
