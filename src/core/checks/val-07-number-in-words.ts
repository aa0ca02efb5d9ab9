import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** A target is a number, and the result is only said to be reached. */
export const numberInWords = defineCheck(
  {
    code: "VAL-07",
    name: "number-in-words",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：“>=95%”对“达到预期指标”",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { target, targetValue, actual, actualValue } = indicator;
      if (!target || !actual) continue;
      if (targetValue.kind !== "quantity" && targetValue.kind !== "range") continue;
      const inWords =
        actualValue.kind === "grade" ||
        (actualValue.kind === "text" && actualValue.reason === "qualitative");
      if (!inWords) continue;
      yield {
        at: actual,
        situation: "words",
        data: {
          name: indicatorName(indicator),
          target: target.text.trim(),
          actual: actual.text.trim(),
        },
      };
    }
  }
);
