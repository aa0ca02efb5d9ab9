import type { Probe } from "../probe";

export const protectionRefusals: Probe = {
  id: "protection-refusals",
  title: "受保护的工作表拒绝什么，错误代码是什么",
  english: "What a protected sheet refuses, and with which code",
  source:
    "错误代码 AccessDenied 是推断的（rule:protected-cells、rule:error-texts）；适配器只写未锁定的单元格（judge-cell.ts）。",
  expected: {
    lockedCell: "AccessDenied",
    unlockedCell: "done",
    formulaUnlocked: "done",
    numberFormat: "AccessDenied",
    fill: "AccessDenied",
    conditionalFormat: "AccessDenied",
    merge: "AccessDenied",
    hideRow: "AccessDenied",
    protectAgain: "InvalidOperation",
    unprotect: "done",
  },
  doubt: "代码也许是 AccessDenied 以外的，如 GeneralException。",
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["锁定", "未锁定"]];
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    return {
      lockedCell: await scratch.attempt((sheet) => {
        sheet.getRange("A1").values = [["改"]];
      }),
      unlockedCell: await scratch.attempt((sheet) => {
        sheet.getRange("B1").values = [["改"]];
      }),
      formulaUnlocked: await scratch.attempt((sheet) => {
        sheet.getRange("B1").formulas = [["=1+1"]];
      }),
      numberFormat: await scratch.attempt((sheet) => {
        sheet.getRange("B1").numberFormat = [["0.00"]];
      }),
      fill: await scratch.attempt((sheet) => {
        sheet.getRange("B1").format.fill.color = "#FF0000";
      }),
      conditionalFormat: await scratch.attempt((sheet) => {
        const { custom } = sheet.getRange("B1").conditionalFormats.add("Custom");
        custom.rule.formula = "=TRUE";
      }),
      merge: await scratch.attempt((sheet) => {
        sheet.getRange("C1:D1").merge();
      }),
      hideRow: await scratch.attempt((sheet) => {
        sheet.getRange("5:5").rowHidden = true;
      }),
      protectAgain: await scratch.attempt((sheet) => {
        sheet.protection.protect();
      }),
      unprotect: await scratch.attempt((sheet) => {
        sheet.protection.unprotect();
      }),
    };
  },
};
