import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const dateTexts: Probe = {
  id: "date-texts",
  title: "写入日期：2024-12-15、2024年12月15日、2024年12月",
  english: "Dates written as text",
  source:
    "中文 Excel 把“2024年12月15日”读成日期，是推断的（rule:chinese-date）。时效指标的目标值就是这样写的。",
  expected: {},
  doubt: '数字格式的写法（如 yyyy"年"m"月"d"日" 前有无 [$-804]）和语言、区域设置有关。',
  run: (scratch) =>
    writeTexts(scratch, [
      "2024-12-15",
      "2024/12/15",
      "2024.12.15",
      "2024年12月15日",
      "2024年12月",
      "12月15日",
      "2024年12月15日前",
      "8:30",
      "3-Mar",
    ]),
};
