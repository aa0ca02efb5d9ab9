import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const numberTexts: Probe = {
  id: "number-texts",
  title: "写入像数的文字：007、1,234、1E5、(5)、¥30",
  english: "Texts that look like numbers, leading zeros among them",
  source:
    "哪些文字会被读成数，是按 numfmt 推断的（rule:number-text）；我们宁可多加撇号（typed-text.ts）。",
  expected: {
    "250": ["Double", 250, 250, "250", "General"],
    " 250 ": ["Double", 250, 250, "250", "General"],
    "007": ["Double", 7, 7, "7", "General"],
    "1,234": ["Double", 1234, 1234, "1,234", "#,##0"],
    "1,23": ["Double", 123, 123, "123", "#,##0"],
    "1E5": ["Double", 100000, 100000, "1.00E+05", "0.00E+00"],
    "(5)": ["Double", -5, -5, "-5", "General"],
    "¥30": ["Double", 30, 30, "¥30", "¥#,##0"],
    "１２": ["String", "１２", "１２", "１２", "General"],
    "10元": ["String", "10元", "10元", "10元", "General"],
    "5分": ["String", "5分", "5分", "5分", "General"],
  },
  doubt: "“1,23”“(5)”“¥30”“1E5”的格式和全角数字“１２”没有把握。",
  run: (scratch) =>
    writeTexts(scratch, [
      "250",
      " 250 ",
      "007",
      "1,234",
      "1,23",
      "1E5",
      "(5)",
      "¥30",
      "１２",
      "10元",
      "5分",
    ]),
};
