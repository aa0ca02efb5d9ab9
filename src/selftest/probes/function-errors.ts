import { calculated } from "../cell-facts";
import type { Json } from "../json";
import type { Probe } from "../probe";

const KINDS: readonly string[] = [
  "na",
  "value",
  "div",
  "returned",
  "plain",
  "null",
  "text",
  "late",
];

export const functionErrors: Probe = {
  id: "function-errors",
  title: "自定义函数的错误和特殊结果在单元格里的样子",
  english: "Errors and special results of custom functions in cells",
  source:
    "抛出的错误变成 #N/A、#VALUE! 等（office.js 的代码；functions.ts）；返回 null 显示 0（office-js #1503）。",
  expected: {
    na: "#N/A",
    value: "#VALUE!",
    div: "#DIV/0!",
    returned: "#N/A",
    plain: "#VALUE!",
    null: 0,
    text: "text",
    late: "late",
  },
  doubt: "返回 null 的显示没有把握。",
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange(`A1:A${String(KINDS.length)}`).formulas = KINDS.map((kind) => [
        `=PERFTEST.RESULT("${kind}")`,
      ]);
      await context.sync();
    });
    const cells = KINDS.map((_, index) => `A${String(index + 1)}`);
    const shown = (await calculated(scratch, cells)) as readonly Json[];
    return Object.fromEntries(KINDS.map((kind, index) => [kind, shown[index] ?? null]));
  },
};
