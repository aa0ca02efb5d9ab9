import { HUNDRED } from "../value/decimal";
import { MEASURE_WORDS } from "../vocabulary/prompts";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { deviatingRate, reasonIn, wordIn } from "./reason-text";

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
      const reason = reasonIn(indicator.reason);
      const rate = deviatingRate(indicator);
      if (!reason || !rate?.lt(HUNDRED) || wordIn(reason.text, MEASURE_WORDS)) continue;
      yield {
        at: reason.field,
        situation: "noMeasure",
        data: { name: indicatorName(indicator), rate: `${rate}` },
      };
    }
  }
);
