import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const percentTexts: Probe = {
  id: "percent-texts",
  title: "写入百分比：50%、97.84%、100 %",
  english: "Percentages written as text",
  source: "Excel 把写入的“50%”读成 0.5 并换成百分比格式（rule:number-text，按 numfmt 推断）。",
  expected: {
    "50%": ["Double", 0.5, 0.5, "50%", "0%"],
    "97.84%": ["Double", 0.9784, 0.9784, "97.84%", "0.00%"],
    "97.8%": ["Double", 0.978, 0.978, "97.80%", "0.00%"],
    "100 %": ["Double", 1, 1, "100%", "0%"],
    "１００％": ["String", "１００％", "１００％", "１００％", "General"],
    "-5%": ["Double", -0.05, -0.05, "-5%", "0%"],
    "≥95%": ["String", "≥95%", "≥95%", "≥95%", "General"],
  },
  doubt: "中文 Excel 打字时会把全角的“１００％”当作数；API 写入时是否也这样，没有把握。",
  run: (scratch) =>
    writeTexts(scratch, ["50%", "97.84%", "97.8%", "100 %", "１００％", "-5%", "≥95%"]),
};
