import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const apostropheForms: Probe = {
  id: "apostrophe-forms",
  title: "开头的撇号只吃掉一个，不改数字格式",
  english: "Leading apostrophes",
  source:
    "写入文字“100%”“2024-12-15”时加一个撇号，数字格式保持不变（typed-text.ts；rule:apostrophe）。",
  expected: {
    "'100%": ["String", "100%", "100%", "100%", "General"],
    "'2024-12-15": ["String", "2024-12-15", "2024-12-15", "2024-12-15", "General"],
    "'007": ["String", "007", "007", "007", "General"],
    "'TRUE": ["String", "TRUE", "TRUE", "TRUE", "General"],
    "''甲": ["String", "'甲", "'甲", "'甲", "General"],
    "'": ["Empty", "", "", "", "General"],
    "'＝1台": ["String", "＝1台", "＝1台", "＝1台", "General"],
    "甲'乙": ["String", "甲'乙", "甲'乙", "甲'乙", "General"],
  },
  doubt: "单独一个撇号，Excel 里也许是空的 String 而不是 Empty。",
  run: (scratch) =>
    writeTexts(scratch, ["'100%", "'2024-12-15", "'007", "'TRUE", "''甲", "'", "'＝1台", "甲'乙"]),
};
