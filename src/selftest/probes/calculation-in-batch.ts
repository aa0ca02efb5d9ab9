import type { Probe } from "../probe";

export const calculationInBatch: Probe = {
  id: "calculation-in-batch",
  title: "同一批次里写公式又读结果，暂停计算和不暂停",
  english: "A formula written and read in one batch, with and without suspended calculation",
  source:
    "写入和核对在同一个批次里，核对时公式的结果可能还没有（write-cells.ts；rule:suspend 认为暂停看不出来）。",
  expected: {
    free: 14,
    suspended: 14,
    afterwards: 14,
  },
  doubt: "暂停计算时，读到的结果也许是 0 或旧值。",
  run: async (scratch) => {
    const write = (row: number, suspends: boolean): Promise<unknown> =>
      scratch.run(async (sheet, context) => {
        const { application } = context.workbook;
        if (suspends) {
          application.suspendApiCalculationUntilNextSync();
          application.suspendScreenUpdatingUntilNextSync();
        }
        const range = sheet.getRangeByIndexes(row, 0, 1, 2);
        range.formulas = [[7, `=A${String(row + 1)}*2`]];
        range.load("values");
        await context.sync();
        return range.values[0]?.[1];
      });
    const free = await write(0, false);
    const suspended = await write(1, true);
    const afterwards = await scratch.run(async (sheet, context) => {
      const range = sheet.getRange("B2").load("values");
      await context.sync();
      return range.values[0]?.[0] as number;
    });
    return { free: free as number, suspended: suspended as number, afterwards };
  },
};
