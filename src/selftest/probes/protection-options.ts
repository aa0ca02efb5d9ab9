import { plain } from "../json";
import type { Probe } from "../probe";

export const protectionOptions: Probe = {
  id: "protection-options",
  title: "保护选项的读法，以及允许设置格式时能做什么",
  english: "Protection options, and what they allow",
  source: "只有允许设置单元格格式的受保护工作表才加标记（marks.ts）。",
  expected: {
    before: [false],
    after: [true],
    options: {
      allowAutoFilter: false,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: false,
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: false,
      allowPivotTables: false,
      allowSort: false,
      selectionMode: "Normal",
    },
    conditionalFormat: "done",
    numberFormat: "done",
    lockedCell: "AccessDenied",
  },
  run: async (scratch) => {
    const protection = await scratch.run(async (sheet, context) => {
      sheet.protection.load("protected, options");
      await context.sync();
      const before = plain([sheet.protection.protected]);
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load("protected, options");
      await context.sync();
      return {
        before,
        after: plain([sheet.protection.protected]),
        options: plain(sheet.protection.options),
      };
    });
    return {
      ...protection,
      conditionalFormat: await scratch.attempt((sheet) => {
        const { custom } = sheet.getRange("B1").conditionalFormats.add("Custom");
        custom.rule.formula = "=TRUE";
        custom.format.fill.color = "#FFF2CC";
      }),
      numberFormat: await scratch.attempt((sheet) => {
        sheet.getRange("B1").numberFormat = [["0.00"]];
      }),
      lockedCell: await scratch.attempt((sheet) => {
        sheet.getRange("B1").values = [["改"]];
      }),
    };
  },
};
