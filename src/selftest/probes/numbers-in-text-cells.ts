import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const numbersInTextCells: Probe = {
  id: "numbers-in-text-cells",
  title: "文本格式的单元格里写入数",
  english: "Numbers written into cells of format @",
  source:
    "Excel 把写进文本格式单元格的数变成文字，所以我们先换格式再写（cell-writes.ts；rule:numbers-in-text，推断）。",
  expected: {},
  run: (scratch) => writeTexts(scratch, [5, 0.9784, 1e21, true], "@"),
};
