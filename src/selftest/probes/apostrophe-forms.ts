import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const apostropheForms: Probe = {
  id: "apostrophe-forms",
  title: "开头的撇号只吃掉一个，不改数字格式",
  english: "Leading apostrophes",
  source:
    "写入文字“100%”“2024-12-15”时加一个撇号，数字格式保持不变（typed-text.ts；rule:apostrophe）。",
  expected: {},
  run: (scratch) =>
    writeTexts(scratch, ["'100%", "'2024-12-15", "'007", "'TRUE", "''甲", "'", "'＝1台", "甲'乙"]),
};
