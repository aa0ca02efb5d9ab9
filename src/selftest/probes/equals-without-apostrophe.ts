import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const equalsWithoutApostrophe: Probe = {
  id: "equals-without-apostrophe",
  title: "不加撇号写入 =1台、+5%、-3、@甲",
  english: "Texts that look like formulas, written as they are",
  source:
    "凡是这些符号开头的文字，我们写入时都加撇号（typed-text.ts）；不加会怎样是推断的（rule:formula）。",
  expected: {},
  doubt: "“=1台”不是合法的公式，Excel 很可能以 InvalidArgument 拒绝整次写入。",
  run: (scratch) =>
    writeTexts(scratch, ["=1台", "=台数", "+5%", "+1台", "-3", "-3台", "@甲", "＝1台"]),
};
