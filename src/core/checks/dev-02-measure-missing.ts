import { isEmptyField } from "../recognition/read-field";
import { shownRate } from "../value/completion-rate";
import { HUNDRED } from "../value/decimal";
import { isPrompt, MEASURE_WORDS } from "../vocabulary/prompts";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** A missed target needs a cause and a measure; an explanation without a word of what comes next is reported. */
export const measureMissing = defineCheck(
  {
    code: "DEV-02",
    name: "measure-missing",
    severity: "warning",
    kinds: [...SELF_EVALUATIONS, "monitoring"],
    source: "表头“偏差原因分析及改进措施”；某州科技局2024年度28条说明中只有1条写了改进措施",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { reason, completion } = indicator;
      const rate =
        indicator.rate?.amount ?? (completion.kind === "rate" ? shownRate(completion) : null);
      if (!reason || isEmptyField(reason) || isPrompt(reason.text)) continue;
      if (!rate?.lt(HUNDRED)) continue;
      if (MEASURE_WORDS.some((word) => reason.text.includes(word))) continue;
      yield {
        at: reason,
        situation: "noMeasure",
        data: { name: indicatorName(indicator), rate: `${rate}` },
      };
    }
  }
);
