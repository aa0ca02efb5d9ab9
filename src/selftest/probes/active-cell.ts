import type { Probe } from "../probe";

export const activeCell: Probe = {
  id: "active-cell",
  title: "选中区域时的活动单元格",
  english: "The active cell of a selection",
  source: "活动单元格是选区的左上角，地址带工作表名（selection.ts）。",
  expected: {
    active: "〈表名〉!B2",
    isHere: true,
    selected: "〈表名〉!B2:C3",
  },
  run: (scratch) =>
    scratch.run(async (sheet, context) => {
      sheet.activate();
      sheet.getRange("B2:C3").select();
      const active = context.workbook.getActiveCell().load("address, worksheet/id");
      const selected = context.workbook.getSelectedRange().load("address");
      sheet.load("name");
      await context.sync();
      const local = (address: string): string => address.replace(sheet.name, "〈表名〉");
      return {
        active: local(active.address),
        isHere: active.worksheet.id === scratch.id,
        selected: local(selected.address),
      };
    }),
};
