import type { Probe } from "../probe";

export const sheetLookup: Probe = {
  id: "sheet-lookup",
  title: "按名称、编号、大小写查找工作表",
  english: "Finding sheets by name, id and in another case",
  source:
    "Excel 按编号和不分大小写的名称都能找到（present-cells.ts）；找不到是 ItemNotFound（rule:error-texts）。",
  expected: {
    idLooksLike: "{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}",
    isLast: true,
    found: [true, true, true],
    missing: "ItemNotFound",
  },
  run: async (scratch) => {
    const name = "SelfTest_Lookup";
    await scratch.run(async (sheet, context) => {
      sheet.name = name;
      await context.sync();
    });
    const found = await scratch.run(async (sheet, context) => {
      const { worksheets } = context.workbook;
      sheet.load("id, name, position");
      const count = worksheets.getCount();
      const asked = [name, name.toLowerCase(), scratch.id].map((key) =>
        worksheets.getItemOrNullObject(key).load("name")
      );
      await context.sync();
      return {
        idLooksLike: sheet.id.replaceAll(/[0-9A-F]/gi, "x"),
        isLast: sheet.position === count.value - 1,
        found: asked.map((each) => (each.isNullObject ? null : each.name === name)),
      };
    });
    return {
      ...found,
      missing: await scratch.attempt((_sheet, context) => {
        context.workbook.worksheets.getItem("没有这张表——自检").load("name");
      }),
    };
  },
};
