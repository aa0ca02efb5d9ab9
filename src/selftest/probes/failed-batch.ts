import type { Probe } from "../probe";

export const failedBatch: Probe = {
  id: "failed-batch",
  title: "批次中途失败，之前的写入保留、之后的不做",
  english: "A batch that fails half way keeps what came before",
  source: "office.js 的代码；写入失败后我们把已写的收回来（take-back.ts）。",
  expected: {
    batch: "InvalidArgument",
    values: [["之前"], [""], [""]],
  },
  run: async (scratch) => {
    const batch = await scratch.attempt((sheet) => {
      sheet.getRange("A1").values = [["之前"]];
      sheet.getRange("A2:B2").values = [["尺寸不对"]];
      sheet.getRange("A3").values = [["之后"]];
    });
    return scratch.run(async (sheet, context) => {
      const range = sheet.getRange("A1:A3").load("values");
      await context.sync();
      return { batch, values: range.values as string[][] };
    });
  },
};
