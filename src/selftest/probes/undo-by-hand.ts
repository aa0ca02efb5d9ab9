import type { Probe } from "../probe";

export const undoByHand: Probe = {
  id: "undo-by-hand",
  title: "人工：按一次 Ctrl+Z，加载项的写入撤销了多少",
  english: "By hand: what one Ctrl+Z takes back of our writes",
  source:
    "ExcelApi 1.19 以前加载项的写入不能用 Ctrl+Z 撤销，面板有自己的撤销（office-js #6170、#2543）。",
  steps:
    "自检会新建一张表并写入“新”。请先单击那张表的任意空白单元格，再按一次 Ctrl+Z（Mac 为 ⌘Z），然后按“看结果”。",
  expected: ["新", "新", "旧"],
  doubt: "Excel 各版本不同：也许整批撤销，也许什么都不撤销，也许连前一批一起撤销。",
  start: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.activate();
      sheet.getRange("A1:C1").values = [["旧", "旧", "旧"]];
      await context.sync();
    });
    await scratch.run(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["新", "新"]];
      sheet.getRange("C1").values = [["新"]];
      await context.sync();
    });
    return () =>
      scratch.run(async (sheet, context) => {
        const range = sheet.getRange("A1:C1").load("values");
        await context.sync();
        return range.values[0] as string[];
      });
  },
};
