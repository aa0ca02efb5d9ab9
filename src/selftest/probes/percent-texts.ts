import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const percentTexts: Probe = {
  id: "percent-texts",
  title: "写入百分比：50%、97.84%、100 %",
  english: "Percentages written as text",
  source: "Excel 把写入的“50%”读成 0.5 并换成百分比格式（rule:number-text，按 numfmt 推断）。",
  expected: {},
  run: (scratch) =>
    writeTexts(scratch, ["50%", "97.84%", "97.8%", "100 %", "１００％", "-5%", "≥95%"]),
};
