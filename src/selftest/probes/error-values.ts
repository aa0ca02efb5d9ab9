import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const errorValues: Probe = {
  id: "error-values",
  title: "公式的错误值",
  english: "Error values of formulas",
  source: "错误值读作文字，如 #DIV/0!（error-texts.ts；rule:value-types）。",
  expected: {
    "=1/0": ["Error", "#DIV/0!", "=1/0", "#DIV/0!", "General"],
    "=NA()": ["Error", "#N/A", "=NA()", "#N/A", "General"],
    "=没有这个名字": ["Error", "#NAME?", "=没有这个名字", "#NAME?", "General"],
    '="甲"+1': ["Error", "#VALUE!", '="甲"+1', "#VALUE!", "General"],
    "=SQRT(-1)": ["Error", "#NUM!", "=SQRT(-1)", "#NUM!", "General"],
    '=INDIRECT("x")': ["Error", "#REF!", '=INDIRECT("x")', "#REF!", "General"],
  },
  run: (scratch) =>
    writeTexts(scratch, [
      "=1/0",
      "=NA()",
      "=没有这个名字",
      '="甲"+1',
      "=SQRT(-1)",
      '=INDIRECT("x")',
    ]),
};
