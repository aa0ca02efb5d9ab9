import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** A target is stated in words, and the result is a number that nothing can be held against. The rule is SCR-04's. */
export const wordsInNumbers = defineCheck(
  {
    code: "VAL-08",
    name: "words-in-numbers",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source:
      "公开自评表中定性目标的实际完成值写成数值；某州科技局2024年度自评表中定性目标按完成比例赋分",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { target, targetValue, actual, actualValue } = indicator;
      if (!target || !actual || actualValue.kind !== "quantity") continue;
      const inWords =
        targetValue.kind === "grade" ||
        (targetValue.kind === "text" && targetValue.reason === "qualitative");
      if (!inWords) continue;
      yield {
        at: actual,
        situation: "number",
        data: {
          name: indicatorName(indicator),
          target: target.text.trim(),
          actual: actual.text.trim(),
        },
      };
    }
  }
);
