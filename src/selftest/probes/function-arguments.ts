import { calculated } from "../cell-facts";
import type { Json } from "../json";
import type { Probe } from "../probe";

/** Formulas over A1 (blank), B1 0, C1 "文", D1 TRUE, E1 a date, F1 =NA(). */
const FORMULAS: readonly string[] = [
  "=PERFTEST.SEEN(A1)",
  "=PERFTEST.SEEN(B1)",
  "=PERFTEST.SEEN(C1)",
  "=PERFTEST.SEEN(D1)",
  "=PERFTEST.SEEN(E1)",
  "=PERFTEST.SEEN(F1)",
  "=PERFTEST.SEEN(G1)",
  "=PERFTEST.SEEN(5)",
  '=PERFTEST.SEEN("")',
  "=PERFTEST.SEEN(1,)",
  "=PERFTEST.SEEN(1,A1)",
  "=PERFTEST.SEEN(B1:C1)",
  "=PERFTEST.SEENALL(A1:C1)",
  "=PERFTEST.SEENALL(A1)",
  "=PERFTEST.SEENALL(E1:F1)",
];

export const functionArguments: Probe = {
  id: "function-arguments",
  title: "自定义函数收到的参数：空单元格、省略、区域、错误值",
  english: "What a custom function gets for blanks, omitted arguments, areas and errors",
  source:
    "空单元格推断为 0（rule:blank-is-zero，office-js #1951），区域给左上角的值（rule:matrix-arguments）；PERF.SCORE 必须分清空和 0。",
  expected: {
    "=PERFTEST.SEEN(A1)": "number 0 | null",
    "=PERFTEST.SEEN(B1)": "number 0 | null",
    "=PERFTEST.SEEN(C1)": 'string "文" | null',
    "=PERFTEST.SEEN(D1)": "boolean true | null",
    "=PERFTEST.SEEN(E1)": "number 45641 | null",
    "=PERFTEST.SEEN(F1)": 'string "#N/A" | null',
    "=PERFTEST.SEEN(G1)": 'string "" | null',
    "=PERFTEST.SEEN(5)": "number 5 | null",
    '=PERFTEST.SEEN("")': 'string "" | null',
    "=PERFTEST.SEEN(1,)": "number 1 | null",
    "=PERFTEST.SEEN(1,A1)": "number 1 | number 0",
    "=PERFTEST.SEEN(B1:C1)": "number 0 | null",
    "=PERFTEST.SEENALL(A1:C1)": 'array [[0,0,"文"]]',
    "=PERFTEST.SEENALL(A1)": "array [[0]]",
    "=PERFTEST.SEENALL(E1:F1)": 'array [[45641,"#N/A"]]',
  },
  doubt:
    "空单元格也许给 null 或空文字；引用错误值时 Excel 通常不调用函数，直接显示该错误；省略的参数也许是 undefined。",
  run: async (scratch) => {
    await scratch.run(async (sheet, context) => {
      sheet.getRange("B1:G1").formulas = [[0, "文", true, 45641, "=NA()", '=""']];
      sheet.getRange("E1").numberFormat = [["yyyy/m/d"]];
      await context.sync();
    });
    await scratch.run(async (sheet, context) => {
      sheet.getRange(`A3:A${String(FORMULAS.length + 2)}`).formulas = FORMULAS.map((formula) => [
        formula,
      ]);
      await context.sync();
    });
    const cells = FORMULAS.map((_, index) => `A${String(index + 3)}`);
    const seen = (await calculated(scratch, cells)) as readonly Json[];
    return Object.fromEntries(FORMULAS.map((formula, index) => [formula, seen[index] ?? null]));
  },
};
