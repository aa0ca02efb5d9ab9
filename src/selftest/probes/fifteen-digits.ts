import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const fifteenDigits: Probe = {
  id: "fifteen-digits",
  title: "数只保留 15 位有效数字",
  english: "Fifteen significant digits",
  source: "写入后要核对读回来的值，核对时按 15 位比较（cell-content.ts；rule:digits）。",
  expected: {
    "number 0.30000000000000004": ["Double", 0.3, 0.3, "0.3", "General"],
    "number 1234567890123456": [
      "Double",
      1234567890123460,
      1234567890123460,
      "1.23457E+15",
      "General",
    ],
    "1234567890123456": ["Double", 1234567890123460, 1234567890123460, "1.23457E+15", "General"],
    "110101199003071234": [
      "Double",
      110101199003071000,
      110101199003071000,
      "1.10101E+17",
      "General",
    ],
    "=0.1+0.2": ["Double", 0.3, "=0.1+0.2", "0.3", "General"],
    "=1/3": ["Double", 0.3333333333333333, "=1/3", "0.333333333", "General"],
    "=1.1*1.1": ["Double", 1.21, "=1.1*1.1", "1.21", "General"],
  },
  doubt:
    "API 写入的数也许原样保留双精度；打字输入 16 位以上时 Excel 是截断而不是四舍五入；=0.1+0.2 的结果也许是 0.30000000000000004。",
  run: (scratch) =>
    writeTexts(scratch, [
      0.30000000000000004,
      1234567890123456,
      "1234567890123456",
      "110101199003071234",
      "=0.1+0.2",
      "=1/3",
      "=1.1*1.1",
    ]),
};
