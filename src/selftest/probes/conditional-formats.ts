import { plain } from "../json";
import type { Probe } from "../probe";

/** That of src/workbook/excel/marks.ts, as it must come back. */
const FORMULA = '=N("perf-tables")=0';

export const conditionalFormats: Probe = {
  id: "conditional-formats",
  title: "标记用的条件格式：添加、列出、删除",
  english: "Conditional formats: add, list and delete",
  source: "靠公式里的文字认出自己的标记，读回来必须一字不差（marks.ts）。",
  expected: {
    told: ["Custom", 1, false, "#F8CBAD"],
    listed: [
      ["CellValue", 0, false],
      ["Custom", 1, '=N("perf-tables")=0'],
    ],
    idIsTheSame: true,
    idLooksLike: "{xx-xxxxxxxx}",
    places: "A1:A3,C2",
    counts: [0, 1],
    left: ["CellValue"],
  },
  doubt:
    "编号在 Excel 里是 GUID；不是“自定义”的那一条，customOrNullObject 应当是空对象（模拟宿主上 isNullObject 为 false），priority 的次序没有把握。",
  run: async (scratch) => {
    const added = await scratch.run(async (sheet, context) => {
      const format = sheet.getRanges("A1:A3,C2").conditionalFormats.add("Custom");
      format.custom.rule.formula = FORMULA;
      format.custom.format.fill.color = "#F8CBAD";
      const other = sheet.getRange("A1").conditionalFormats.add("CellValue");
      other.cellValue.rule = { formula1: "=60", operator: "LessThan" };
      format.load("id, type, priority, stopIfTrue, custom/format/fill/color");
      await context.sync();
      const { type, priority, stopIfTrue, custom } = format;
      return { id: format.id, told: plain([type, priority, stopIfTrue, custom.format.fill.color]) };
    });
    return scratch.run(async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/id, items/type, items/priority, items/customOrNullObject/rule/formula");
      const elsewhere = sheet.getRange("D1:E9").conditionalFormats.getCount();
      const touched = sheet.getRange("C1:C9").conditionalFormats.getCount();
      await context.sync();
      const listed = formats.items.map(({ type, priority, customOrNullObject: custom }) => [
        type,
        priority,
        type === "Custom" ? custom.rule.formula : custom.isNullObject,
      ]);
      const ours = formats.items.find(({ type }) => type === "Custom");
      const address = ours?.getRanges().load("address");
      await context.sync();
      const places = address?.address.replaceAll(/[^,!]*!/g, "") ?? null;
      ours?.delete();
      const left = sheet.getRange().conditionalFormats.load("items/type");
      await context.sync();
      return {
        told: added.told,
        listed: plain(listed),
        idIsTheSame: ours?.id === added.id,
        idLooksLike: added.id.replaceAll(/[0-9A-F]/gi, "x"),
        places,
        counts: [elsewhere.value, touched.value],
        left: left.items.map(({ type }) => String(type)),
      };
    });
  },
};
