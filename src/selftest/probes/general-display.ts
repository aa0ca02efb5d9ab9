import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const generalDisplay: Probe = {
  id: "general-display",
  title: "常规格式的显示文字：0.333…、大数、小数",
  english: "What General shows",
  source: "显示文字由 numfmt 给出（rule:text）；完成率按显示的样子核对。",
  expected: {},
  doubt: "默认列宽下 Excel 显示的位数随列宽变化。",
  run: (scratch) =>
    writeTexts(scratch, [
      "=1/3",
      "=2/3",
      1234567.891,
      12345678901,
      123456789012,
      1e20,
      0.00001234,
      -0.5,
    ]),
};
