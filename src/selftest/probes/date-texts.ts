import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const dateTexts: Probe = {
  id: "date-texts",
  title: "写入日期：2024-12-15、2024年12月15日、2024年12月",
  english: "Dates written as text",
  source:
    "中文 Excel 把“2024年12月15日”读成日期，是推断的（rule:chinese-date）。时效指标的目标值就是这样写的。",
  expected: {
    "2024-12-15": ["Double", 45641, 45641, "2024/12/15", "yyyy/m/d"],
    "2024/12/15": ["Double", 45641, 45641, "2024/12/15", "yyyy/mm/dd"],
    "2024.12.15": ["Double", 45641, 45641, "2024.12.15", "yyyy.mm.dd"],
    "2024年12月15日": ["Double", 45641, 45641, "2024年12月15日", 'yyyy"年"m"月"d"日"'],
    "2024年12月": ["Double", 45627, 45627, "2024年12月", 'yyyy"年"m"月"'],
    "2024年12月15日前": [
      "String",
      "2024年12月15日前",
      "2024年12月15日前",
      "2024年12月15日前",
      "General",
    ],
    "8:30": ["Double", 0.354166666666667, 0.354166666666667, "8:30", "h:mm"],
  },
  doubt:
    "中文 Excel 应当用 yyyy/m/d（模拟宿主给出 yyyy/mm/dd），并且不把“2024.12.15”当作日期；“年月日”的格式后面可能带“;@”。",
  run: (scratch) =>
    writeTexts(scratch, [
      "2024-12-15",
      "2024/12/15",
      "2024.12.15",
      "2024年12月15日",
      "2024年12月",
      "2024年12月15日前",
      "8:30",
    ]),
};
