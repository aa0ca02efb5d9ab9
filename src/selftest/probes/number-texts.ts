import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const numberTexts: Probe = {
  id: "number-texts",
  title: "写入像数的文字：007、1,234、1E5、(5)、¥30",
  english: "Texts that look like numbers, leading zeros among them",
  source:
    "哪些文字会被读成数，是按 numfmt 推断的（rule:number-text）；我们宁可多加撇号（typed-text.ts）。",
  expected: {},
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
      "1/2",
      "１２",
      "3-1",
      "10元",
      "5分",
    ]),
};
