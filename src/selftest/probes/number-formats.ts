import type { Json } from "../json";
import type { Probe } from "../probe";

const FORMATS: readonly string[] = [
  "General",
  "0",
  "0.00",
  "0.00%",
  "0%",
  "#,##0.00",
  "@",
  "yyyy/m/d",
  "yyyy-mm-dd",
  'yyyy"年"m"月"d"日"',
  "yyyy年m月d日",
  "[$-804]yyyy年m月",
  '0.00"分"',
  "0.00_ ",
  "0.00;[Red]-0.00",
  "G/通用格式",
];

export const numberFormats: Probe = {
  id: "number-formats",
  title: "数字格式写入后读回的写法和显示",
  english: "Number formats as they come back, and what they show",
  source: "百分比、日期和带单位的格式按 numberFormat 的文字判断（display.ts；rule:text）。",
  expected: {
    "0": ["0", "45642"],
    General: ["General", "45641.5"],
    "0.00": ["0.00", "45641.50"],
    "0.00%": ["0.00%", "4564150.00%"],
    "0%": ["0%", "4564150%"],
    "#,##0.00": ["#,##0.00", "45,641.50"],
    "@": ["@", "45641.5"],
    "yyyy/m/d": ["yyyy/m/d", "2024/12/15"],
    "yyyy-mm-dd": ["yyyy-mm-dd", "2024-12-15"],
    'yyyy"年"m"月"d"日"': ['yyyy"年"m"月"d"日"', "2024年12月15日"],
    yyyy年m月d日: ["yyyy年m月d日", "2024年12月15日"],
    "[$-804]yyyy年m月": ["[$-804]yyyy年m月", "2024年12月"],
    '0.00"分"': ['0.00"分"', "45641.50分"],
    "0.00_ ": ["0.00_ ", "45641.50 "],
    "0.00;[Red]-0.00": ["0.00;[Red]-0.00", "45641.50"],
    "G/通用格式": ["G/通用格式", "45641.5"],
  },
  doubt: "“G/通用格式”和不带引号的“年”在 Excel 里可能被改写。",
  run: async (scratch) => {
    const found: Record<string, Json> = {};
    for (const [row, format] of FORMATS.entries()) {
      try {
        found[format] = await scratch.run(async (sheet, context) => {
          const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
          cell.format.columnWidth = 200;
          cell.values = [[45641.5]];
          cell.numberFormat = [[format]];
          cell.load("numberFormat, text");
          await context.sync();
          return [String(cell.numberFormat[0]?.[0]), String(cell.text[0]?.[0])];
        });
      } catch (error) {
        found[format] = { refused: scratch.codeOf(error) };
      }
    }
    return found;
  },
};
