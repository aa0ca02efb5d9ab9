import { localAddress } from "../local-address";
import type { Probe } from "../probe";

export const usedRangeOfFormats: Probe = {
  id: "used-range-of-formats",
  title: "只有格式的单元格算不算已用区域",
  english: "Formatted blanks and the used range",
  source: "格式会把已用区域撑大（office-js #4792），所以只数有值的单元格（read-sheets.ts）。",
  expected: {
    onlyFormats: null,
    withFormats: "D9",
    values: "B2:B6",
    all: "B2:D9",
    boundingRect: "A1:B6",
    intersection: "A1:B4",
  },
  doubt: "填了颜色的空单元格是否从 D9 算起，没有把握。",
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      sheet.getRange("D9").format.fill.color = "#FFF2CC";
      const onlyFormats = sheet.getUsedRangeOrNullObject(true).load("address");
      const withFormats = sheet.getUsedRangeOrNullObject(false).load("address");
      await context.sync();
      sheet.getRange("B2").values = [["甲"]];
      sheet.getRange("B6").formulas = [['=""']];
      const values = sheet.getUsedRange(true).load("address");
      const all = sheet.getUsedRange(false).load("address");
      const box = sheet.getUsedRange(true).getBoundingRect("A1").load("address");
      const shared = sheet
        .getUsedRange(true)
        .getBoundingRect("A1")
        .getIntersection(sheet.getRangeByIndexes(0, 0, 4, 128))
        .load("address");
      await context.sync();
      return {
        onlyFormats: onlyFormats.isNullObject ? null : localAddress(onlyFormats.address),
        withFormats: withFormats.isNullObject ? null : localAddress(withFormats.address),
        values: localAddress(values.address),
        all: localAddress(all.address),
        boundingRect: localAddress(box.address),
        intersection: localAddress(shared.address),
      };
    }),
};
