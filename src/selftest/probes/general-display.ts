import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const generalDisplay: Probe = {
  id: "general-display",
  title: "常规格式的显示文字：0.333…、大数、小数",
  english: "What General shows",
  source: "显示文字由 numfmt 给出（rule:text）；完成率按显示的样子核对。",
  expected: {
    "=1/3": ["Double", 0.3333333333333333, "=1/3", "0.333333333", "General"],
    "=2/3": ["Double", 0.6666666666666666, "=2/3", "0.666666667", "General"],
    "number 1234567.891": ["Double", 1234567.891, 1234567.891, "1234567.891", "General"],
    "number 12345678901": ["Double", 12345678901, 12345678901, "12345678901", "General"],
    "number 123456789012": ["Double", 123456789012, 123456789012, "1.23457E+11", "General"],
    "number 100000000000000000000": [
      "Double",
      100000000000000000000,
      100000000000000000000,
      "1E+20",
      "General",
    ],
    "number 0.00001234": ["Double", 0.00001234, 0.00001234, "0.00001234", "General"],
    "number -0.5": ["Double", -0.5, -0.5, "-0.5", "General"],
  },
  doubt: "默认列宽下 Excel 显示的位数随列宽变化；0.00001234 应显示 1.234E-05。",
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
