import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const numbersInTextCells: Probe = {
  id: "numbers-in-text-cells",
  title: "文本格式的单元格里写入数",
  english: "Numbers written into cells of format @",
  source:
    "Excel 把写进文本格式单元格的数变成文字，所以我们先换格式再写（cell-writes.ts；rule:numbers-in-text，推断）。",
  expected: {
    "number 5": ["String", "5", "5", "5", "@"],
    "number 0.9784": ["String", "0.9784", "0.9784", "0.9784", "@"],
    "number 1e+21": ["String", "1e+21", "1e+21", "1e+21", "@"],
    "boolean true": ["Boolean", true, true, "TRUE", "@"],
  },
  doubt: "逻辑值也许变成文字 TRUE；1E+21 的写法可能不同。",
  run: (scratch) => writeTexts(scratch, [5, 0.9784, 1e21, true], "@"),
};
