import type { Probe } from "../probe";

export const mergedWrite: Probe = {
  id: "merged-write",
  title: "往合并区域里被盖住的单元格写入",
  english: "Writing to a covered cell of a merged area",
  source:
    "Excel 不报错也不写入（rule:merge-anchor）；所以我们先查合并再决定写不写（judge-cell.ts）。",
  expected: {
    single: "done",
    whole: "done",
    values: ["新", "", ""],
    formulas: ["新", "", ""],
    text: ["新", "", ""],
    unmerged: ["新", "", ""],
  },
  doubt: "单独写被盖住的单元格，Excel 也许以错误拒绝；值也许留在单元格里，取消合并后才看得见。",
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [["一", "二", "三"]];
      sheet.getRange("A1:C1").merge();
      await context.sync();
    });
    const single = await scratch.attempt((sheet) => {
      sheet.getRange("B1").values = [["丢失"]];
    });
    const whole = await scratch.attempt((sheet) => {
      sheet.getRange("A1:C1").values = [["新", "丢失", "丢失"]];
    });
    const left = await scratch.run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1").load("values, formulas, text");
      await context.sync();
      const { values, formulas, text } = range;
      sheet.getRange("A1:C1").unmerge();
      const after = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return { values: values[0], formulas: formulas[0], text: text[0], unmerged: after.values[0] };
    });
    return { single, whole, ...(left as Record<string, string[]>) };
  },
};
