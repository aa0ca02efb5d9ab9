import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const errorValues: Probe = {
  id: "error-values",
  title: "公式的错误值",
  english: "Error values of formulas",
  source: "错误值读作文字，如 #DIV/0!（error-texts.ts；rule:value-types）。",
  expected: {},
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
