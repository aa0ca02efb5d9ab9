import type { Json } from "../json";
import type { Probe } from "../probe";
import type { Scratch } from "../scratch";

const BEFORE_MS = 8000;
const BETWEEN_MS = 1000;
const MOST_TRIES = 40;

export const cellEditByHand: Probe = {
  id: "cell-edit-by-hand",
  title: "人工：正在编辑单元格时读和写",
  english: "By hand: reading and writing while a cell is being edited",
  source:
    "编辑单元格时读和写都以 InvalidOperationInCellEditMode 拒绝（office.js 的代码；rule:cell-edit，读的一半是推断）。",
  steps:
    "按下后有 8 秒：请双击自检那张表的 A1，打一个字，不要回车，停住不动；按下约 15 秒后再按 Esc。",
  isTimed: true,
  expected: {
    write: "InvalidOperationInCellEditMode",
    read: "InvalidOperationInCellEditMode",
    left: "旧",
  },
  doubt: "网页版可能等到编辑结束才回答，而不是报错。",
  start: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.activate();
      sheet.getRange("B1").values = [["旧"]];
      sheet.getRange("A1").select();
      await context.sync();
    });
    return async () => {
      await scratch.pause(BEFORE_MS);
      const write = await scratch.attempt((sheet) => {
        sheet.getRange("B1").values = [["新"]];
      });
      const read = await scratch.attempt((sheet) => {
        sheet.getRange("B1").load("values");
      });
      return { write, read, left: await whenEditingEnds(scratch) };
    };
  },
};

/** What B1 holds, as soon as it can be read. */
async function whenEditingEnds(scratch: Scratch): Promise<Json> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    try {
      return await scratch.run(async (sheet, context) => {
        const range = sheet.getRange("B1").load("values");
        await context.sync();
        return range.values[0]?.[0] as string;
      });
    } catch {
      await scratch.pause(BETWEEN_MS);
    }
  }
  return null;
}
