import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const errorTextsWritten: Probe = {
  id: "error-texts-written",
  title: "把错误值当作值写入：#N/A、#REF!",
  english: "Error texts written as values",
  source: "撤销时要写回错误值，写入“#N/A”应当得到错误而不是文字（typed-text.ts）。",
  expected: {
    "#N/A": ["Error", "#N/A", "#N/A", "#N/A", "General"],
    "#DIV/0!": ["Error", "#DIV/0!", "#DIV/0!", "#DIV/0!", "General"],
    "#REF!": ["Error", "#REF!", "#REF!", "#REF!", "General"],
    "#n/a": ["Error", "#N/A", "#N/A", "#N/A", "General"],
    "'#N/A": ["String", "#N/A", "#N/A", "#N/A", "General"],
    "#甲": ["String", "#甲", "#甲", "#甲", "General"],
  },
  run: (scratch) => writeTexts(scratch, ["#N/A", "#DIV/0!", "#REF!", "#n/a", "'#N/A", "#甲"]),
};
