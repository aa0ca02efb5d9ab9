import { writeTexts } from "../cell-facts";
import type { Json } from "../json";
import type { Probe } from "../probe";

export const yearlessDates: Probe = {
  id: "yearless-dates",
  title: "写入不带年份的日期：1/2、3-1、12月15日",
  english: "Dates without a year written as text",
  source:
    "比例“1/2”和“3-1”会被读成今年的日期（rule:number-text），所以我们加撇号（typed-text.ts）。",
  expected: {
    "1/2": ["Double", "1/2", "m/d"],
    "3-1": ["Double", "3-1", "m-d"],
    "3-Mar": ["Double", "3-3月", "d-mmm"],
    "12月15日": ["String", "12月15日", "General"],
    "3月": ["String", "3月", "General"],
  },
  doubt: '中文 Excel 应当把“12月15日”“3月”读成日期，格式为 m"月"d"日"。',
  run: async (scratch) => {
    const cells = (await writeTexts(scratch, ["1/2", "3-1", "3-Mar", "12月15日", "3月"])) as {
      readonly [text: string]: readonly Json[];
    };
    // Which number it is depends on the year.
    return Object.fromEntries(
      Object.entries(cells).map(([text, [type, , , shown, format]]) => [
        text,
        [type ?? null, shown ?? null, format ?? null],
      ])
    );
  },
};
