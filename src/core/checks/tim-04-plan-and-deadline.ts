import { direction } from "../value/read-comparator";
import type { DateValue } from "../value/value";
import { foldText } from "../vocabulary/fold-text";
import { PAYMENT_WORDS } from "../vocabulary/time-words";
import { GOAL_TABLES } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { lastPaymentMonth } from "./payment-plan";

const DECEMBER = 12;

/** The deadline of a payment lies within the payment plan. */
export const planAndDeadline = defineCheck(
  {
    code: "TIM-04",
    name: "plan-and-deadline",
    severity: "warning",
    kinds: GOAL_TABLES,
    source: "某区科技局2022年度绩效目标表：资金支出计划3月底100%，奖励金发放时间却是“年底之前”",
  },
  function* ({ table }) {
    const month = lastPaymentMonth(table.paymentPlan);
    if (month === null) return;
    for (const indicator of table.indicators) {
      const { target, targetValue, others } = indicator;
      if (!target || targetValue.kind !== "date" || !isLater(targetValue, month, table.year))
        continue;
      const name = `${indicatorName(indicator)}${foldText(others.description?.text ?? "")}`;
      const pays = PAYMENT_WORDS.some((word) => name.includes(word));
      yield {
        at: target,
        situation: pays ? "payment" : "work",
        severity: pays ? "warning" : "info",
        data: { name: indicatorName(indicator), target: target.text.trim(), month },
      };
    }
  }
);

function isLater(date: DateValue, month: number, year: number | null): boolean {
  if (direction(date.comparator) > 0) return false;
  if (date.year !== null && year !== null && date.year !== year) return date.year > year;
  return (date.month ?? DECEMBER) > month;
}
