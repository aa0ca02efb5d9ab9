import { writeTexts } from "../cell-facts";
import type { Probe } from "../probe";

export const logicalTexts: Probe = {
  id: "logical-texts",
  title: "写入 TRUE、true 和真正的逻辑值",
  english: "Logical values",
  source: "写入的 TRUE 会变成逻辑值（typed-text.ts；rule:number-text）。",
  expected: {
    TRUE: ["Boolean", true, true, "TRUE", "General"],
    false: ["Boolean", false, false, "FALSE", "General"],
    是: ["String", "是", "是", "是", "General"],
    真: ["String", "真", "真", "真", "General"],
  },
  run: (scratch) => writeTexts(scratch, ["TRUE", "false", "是", "真"]),
};
