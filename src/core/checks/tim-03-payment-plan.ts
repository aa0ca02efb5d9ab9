import { isEmptyField } from "../recognition/read-field";
import { HUNDRED } from "../value/decimal";
import { GOAL_TABLES } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { isPerPeriod, type StatedStep, statedSteps } from "./payment-plan";

/** A payment plan is cumulative: its shares do not fall, and the last is 100 %. */
export const paymentPlan = defineCheck(
  {
    code: "TIM-03",
    name: "payment-plan",
    severity: "warning",
    kinds: GOAL_TABLES,
    source:
      "某区科技局2022年度绩效目标表的资金支出计划：一张3月底100%而后为空白，一张3月底和6月底都是30%",
  },
  function* ({ table }): Generator<Problem<"TIM-03">> {
    const steps = statedSteps(table.paymentPlan);
    const last = steps.at(-1);
    if (!last) return;
    if (isPerPeriod(steps)) {
      yield { at: last.share, situation: "perPeriod", data: { shares: sharesOf(steps) } };
      return;
    }
    yield* unevenSteps(steps);
    const blank = table.paymentPlan.find(
      ({ month, share }) => month > last.month && isEmptyField(share)
    );
    const data = { month: last.heading.text, share: last.share.text };
    if (last.percent.lt(HUNDRED)) {
      yield { at: blank?.share ?? last.share, situation: "incomplete", data };
    } else if (blank && last.percent.eq(HUNDRED)) {
      yield {
        at: blank.share,
        situation: "blank",
        severity: "info",
        data: { ...data, blank: blank.heading.text },
      };
    }
  }
);

function* unevenSteps(steps: readonly StatedStep[]): Generator<Problem<"TIM-03">> {
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    const data = { month: step.heading.text, share: step.share.text };
    if (step.percent.gt(HUNDRED)) yield { at: step.share, situation: "above", data };
    if (!before || step.percent.gt(before.percent)) continue;
    const earlier = { before: before.heading.text, earlier: before.share.text };
    if (step.percent.lt(before.percent)) {
      yield { at: step.share, situation: "falling", data: { ...data, ...earlier } };
    } else if (step.percent.lt(HUNDRED)) {
      yield {
        at: step.share,
        situation: "unchanged",
        severity: "info",
        data: { ...data, ...earlier },
      };
    }
  }
}

function sharesOf(steps: readonly StatedStep[]): string {
  return steps.map(({ share }) => share.text.trim()).join("＋");
}
