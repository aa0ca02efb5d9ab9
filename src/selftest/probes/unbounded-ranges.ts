import type { Json } from "../json";
import type { Probe } from "../probe";

export const unboundedRanges: Probe = {
  id: "unbounded-ranges",
  title: "整行、整张表的值",
  english: "Values of whole rows and of the whole sheet",
  source:
    "文档说整行整列给 null，单元格过多也给 null 而不报错（docs-ref #354、office-js #4783；rule:cell-limit）。",
  expected: {
    wholeRow: [1, 16384],
    wholeSheet: null,
  },
  doubt: "模拟宿主对整行给出全部单元格，Excel 应给 null。",
  run: async (scratch) => {
    const ask = async (address: string | undefined): Promise<Json> => {
      try {
        return await scratch.run(async (sheet, context) => {
          const range = sheet.getRange(address).load("values");
          await context.sync();
          const values = range.values as unknown[][] | null;
          return values === null ? null : [values.length, values[0]?.length ?? 0];
        });
      } catch (error) {
        return { refused: scratch.codeOf(error) };
      }
    };
    return { wholeRow: await ask("3:3"), wholeSheet: await ask(undefined) };
  },
};
