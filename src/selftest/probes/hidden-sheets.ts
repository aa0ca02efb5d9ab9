import type { Json } from "../json";
import type { Probe } from "../probe";

export const hiddenSheets: Probe = {
  id: "hidden-sheets",
  title: "隐藏和深度隐藏的工作表",
  english: "Hidden and very hidden sheets",
  source: "隐藏的表照样能读能写；转到隐藏的表会失败（rule:select-hidden，推断）。",
  expected: {
    Hidden: {
      write: "done",
      read: ["Hidden", "Hidden"],
      activate: "InvalidOperation",
      select: "InvalidOperation",
    },
    VeryHidden: {
      write: "done",
      read: ["VeryHidden", "VeryHidden"],
      activate: "InvalidOperation",
      select: "InvalidOperation",
    },
    deleteVeryHidden: "InvalidOperation",
  },
  doubt: "激活、选中隐藏的表时的错误代码没有把握。",
  run: async (scratch) => {
    const found: Record<string, Json> = {};
    for (const visibility of ["Hidden", "VeryHidden"] as const) {
      await scratch.run(async (sheet, context) => {
        sheet.visibility = visibility;
        await context.sync();
      });
      found[visibility] = {
        write: await scratch.attempt((sheet) => {
          sheet.getRange("A1").values = [[visibility]];
        }),
        read: await scratch.run(async (sheet, context) => {
          sheet.load("visibility");
          const range = sheet.getUsedRange(true).load("values");
          await context.sync();
          return [sheet.visibility, range.values[0]?.[0] as string];
        }),
        activate: await scratch.attempt((sheet) => {
          sheet.activate();
        }),
        select: await scratch.attempt((sheet) => {
          sheet.getRange("A1").select();
        }),
      };
    }
    found["deleteVeryHidden"] = await scratch.attempt((sheet) => {
      sheet.delete();
    });
    return found;
  },
};
