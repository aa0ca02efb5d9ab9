import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const fifteenDigits: Probe = {
  id: "fifteen-digits",
  title: "数只保留 15 位有效数字",
  english: "Fifteen significant digits",
  source: "写入后要核对读回来的值，核对时按 15 位比较（cell-content.ts；rule:digits）。",
  expected: {},
  doubt: "API 写入的数也许原样保留双精度；公式 =0.1+0.2 的结果也许是 0.30000000000000004。",
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
