import type { Probe } from "../probe";

const COUNT = 600;

export const manyMergedAreas: Probe = {
  id: "many-merged-areas",
  title: "一次询问 600 处合并单元格",
  english: "600 merged areas at once",
  source: "文档说一次最多给 512 处，所以我们分段询问（merged-areas.ts）；模拟宿主没有这个上限。",
  expected: {
    all: 600,
    hundredRows: 100,
  },
  doubt: "预计不同：Excel 应在 512 处停下或报错。",
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange(`A1:B${String(COUNT)}`).merge(true);
      await context.sync();
    });
    const count = async (address: string): Promise<number | string> => {
      try {
        return await scratch.run(async (sheet, context) => {
          const areas = sheet.getRange(address).getMergedAreasOrNullObject();
          areas.load("areaCount, areas/items/rowIndex");
          await context.sync();
          return areas.isNullObject ? 0 : areas.areas.items.length;
        });
      } catch (error) {
        return scratch.codeOf(error);
      }
    };
    return { all: await count(`A1:B${String(COUNT)}`), hundredRows: await count("A1:B100") };
  },
};
