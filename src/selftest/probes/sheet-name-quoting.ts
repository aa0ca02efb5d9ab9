import type { Json } from "../json";
import type { Probe } from "../probe";

const NAMES: readonly string[] = [
  "自检甲",
  "自检 甲",
  "自检-甲",
  "自检（甲）",
  "1自检",
  "自检'甲",
  "AB12",
  "自检.甲",
];

export const sheetNameQuoting: Probe = {
  id: "sheet-name-quoting",
  title: "地址里的工作表名什么时候带引号",
  english: "When the name of a sheet is quoted in an address",
  source: "sheet-name.ts（模拟宿主）推断；我们只取最后一个“!”之后的部分。",
  expected: {
    自检甲: "自检甲!A1",
    "自检 甲": "'自检 甲'!A1",
    "自检-甲": "'自检-甲'!A1",
    "自检（甲）": "'自检（甲）'!A1",
    "1自检": "'1自检'!A1",
    "自检'甲": "'自检''甲'!A1",
    AB12: "'AB12'!A1",
    "自检.甲": "自检.甲!A1",
  },
  doubt: "全角括号、像单元格地址的名称，没有把握。",
  run: async (scratch) => {
    const found: Record<string, Json> = {};
    for (const name of NAMES) {
      try {
        found[name] = await scratch.run(async (sheet, context) => {
          sheet.name = name;
          const range = sheet.getRange("A1").load("address");
          await context.sync();
          return range.address;
        });
      } catch (error) {
        found[name] = { refused: scratch.codeOf(error) };
      }
    }
    return found;
  },
};
