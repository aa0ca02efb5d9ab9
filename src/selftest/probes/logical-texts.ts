import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const logicalTexts: Probe = {
  id: "logical-texts",
  title: "写入 TRUE、true 和真正的逻辑值",
  english: "Logical values",
  source: "写入的 TRUE 会变成逻辑值（typed-text.ts；rule:number-text）。",
  expected: {},
  run: (scratch) => writeTexts(scratch, ["TRUE", "false", "是", "真"]),
};
