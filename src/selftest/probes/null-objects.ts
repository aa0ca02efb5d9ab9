import { type Json, plain } from "../json";
import type { Probe } from "../probe";

export const nullObjects: Probe = {
  id: "null-objects",
  title: "向不存在的工作表询问单元格",
  english: "Asking for cells of a sheet that is not there",
  source:
    "空对象上的后续询问应当不报错、也给空对象（present-cells.ts；报 ItemNotFound 时我们另问一次）。",
  expected: {
    sheet: true,
    range: true,
    merged: true,
    cellProperties: null,
  },
  doubt: "Excel 也许报 ItemNotFound。",
  run: (scratch) =>
    scratch.run(async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有这张表——自检");
      missing.load("name, protection/protected");
      const range = missing.getRangeByIndexes(0, 0, 2, 2);
      range.load("values, formulas, numberFormat, hasSpill");
      const cells = range.getCellProperties({ format: { protection: true } });
      const merged = missing.getRangeByIndexes(0, 0, 9, 9).getMergedAreasOrNullObject();
      merged.load("areas/items/rowIndex");
      try {
        await context.sync();
      } catch (error) {
        return { refused: scratch.codeOf(error) } as Json;
      }
      return {
        sheet: missing.isNullObject,
        range: range.isNullObject,
        merged: merged.isNullObject,
        cellProperties: plain(cells.value),
      } as Json;
    }),
};
