import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const equalsWithoutApostrophe: Probe = {
  id: "equals-without-apostrophe",
  title: "不加撇号写入 =1台、+5%、-3、@甲",
  english: "Texts that look like formulas, written as they are",
  source:
    "凡是这些符号开头的文字，我们写入时都加撇号（typed-text.ts）；不加会怎样是推断的（rule:formula）。",
  expected: {
    "=1台": ["Error", "#NAME?", "=1台", "#NAME?", "General"],
    "=台数": ["Error", "#NAME?", "=台数", "#NAME?", "General"],
    "+5%": ["Double", 0.05, 0.05, "5%", "0%"],
    "+1台": ["String", "+1台", "+1台", "+1台", "General"],
    "-3": ["Double", -3, -3, "-3", "General"],
    "-3台": ["String", "-3台", "-3台", "-3台", "General"],
    "@甲": ["String", "@甲", "@甲", "@甲", "General"],
    "＝1台": ["String", "＝1台", "＝1台", "＝1台", "General"],
  },
  doubt:
    "“=1台”“+1台”“-3台”“@甲”不是合法的公式，Excel 很可能以 InvalidArgument 拒绝整次写入；“＝”开头的也可能当作公式。",
  run: (scratch) =>
    writeTexts(scratch, ["=1台", "=台数", "+5%", "+1台", "-3", "-3台", "@甲", "＝1台"]),
};
