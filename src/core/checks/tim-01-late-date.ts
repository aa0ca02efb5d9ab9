import { isEmptyField } from "../recognition/read-field";
import { compareValues } from "../value/compare-values";
import { HUNDRED } from "../value/decimal";
import { direction } from "../value/read-comparator";
import { spokenValue } from "../value/spoken-value";
import { isPrompt } from "../vocabulary/prompts";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** What was finished after its deadline is not counted as done in time. */
export const lateDate = defineCheck(
  {
    code: "TIM-01",
    name: "late-date",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：目标2023年12月30日，实际完成情况写12月31日，完成率仍为100%",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { target, actual, targetValue, actualValue, rate, score, weight } = indicator;
      if (!target || !actual || targetValue.kind !== "date" || actualValue.kind !== "date")
        continue;
      if (direction(targetValue.comparator) > 0) continue;
      if (compareValues(targetValue, actualValue).met !== false) continue;
      const full = score?.amount && weight?.amount ? score.amount.gte(weight.amount) : false;
      const done = rate?.amount?.gte(HUNDRED) ?? false;
      if (!full && !done) continue;
      const { reason } = indicator;
      const explained = reason !== null && !isEmptyField(reason) && !isPrompt(reason.text);
      yield {
        at: actual,
        // Points may be left on purpose where the form says why; a rate of 100% is wrong all the same.
        severity: !done && explained ? "warning" : "error",
        situation: done ? "rated" : "scored",
        data: {
          name: indicatorName(indicator),
          target: spokenValue(target.text),
          actual: spokenValue(actual.text),
          rate: rate?.text ?? "",
          score: score?.text ?? "",
        },
      };
    }
  }
);
