import type { Probe } from "../probe";

const ROWS = 1500;
const COLUMNS = 20;

export const largeWrite: Probe = {
  id: "large-write",
  title: "一次写入 30,000 个单元格再读回",
  english: "30,000 cells written and read at once",
  source: "office.js 把大块写入拆成小块放在一个批次里（office.js 的代码）；网页版一次最多 5 MB。",
  expected: {
    written: "done",
    size: [1500, 20],
    last: [29999, "29999", 29999],
  },
  run: async (scratch) => {
    const start = Date.now();
    const values = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_each, column) => row * COLUMNS + column)
    );
    const written = await scratch.attempt((sheet) => {
      sheet.getRangeByIndexes(0, 0, ROWS, COLUMNS).values = values;
    });
    scratch.notes.push(`write ${String(Date.now() - start)} ms`);
    return scratch.run(async (sheet, context) => {
      const range = sheet.getUsedRange(true).load("values, text, formulas, rowCount, columnCount");
      await context.sync();
      scratch.notes.push(`write and read ${String(Date.now() - start)} ms`);
      return {
        written,
        size: [range.rowCount, range.columnCount],
        last: [
          range.values.at(-1)?.at(-1) as number,
          range.text.at(-1)?.at(-1) ?? null,
          range.formulas.at(-1)?.at(-1) as number,
        ],
      };
    });
  },
};
