import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const equalsInTextCell: Probe = {
  id: "equals-in-text-cell",
  title: "文本格式（@）的单元格里原样写入文字",
  english: "Texts written into cells of format @",
  source:
    "文本格式的单元格里写什么就是什么，只有开头的撇号会被吃掉（cell-writes.ts；rule:text-format、rule:apostrophe）。",
  expected: {
    "=1台": ["String", "=1台", "=1台", "=1台", "@"],
    "=1+1": ["String", "=1+1", "=1+1", "=1+1", "@"],
    "100%": ["String", "100%", "100%", "100%", "@"],
    "007": ["String", "007", "007", "007", "@"],
    "2024-12-15": ["String", "2024-12-15", "2024-12-15", "2024-12-15", "@"],
    TRUE: ["String", "TRUE", "TRUE", "TRUE", "@"],
    "'=1台": ["String", "=1台", "=1台", "=1台", "@"],
  },
  run: (scratch) =>
    writeTexts(scratch, ["=1台", "=1+1", "100%", "007", "2024-12-15", "TRUE", "'=1台"], "@"),
};
