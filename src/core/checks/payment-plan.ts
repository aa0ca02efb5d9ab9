import type { PaymentStep } from "../table/indicator-table";
import { type Decimal, HUNDRED, ZERO } from "../value/decimal";

/** A step whose share is known, in percent points. */
export interface StatedStep extends PaymentStep {
  readonly percent: Decimal;
}

/** The steps with a share, in the order of the form. */
export function statedSteps(plan: readonly PaymentStep[]): StatedStep[] {
  return plan.flatMap((step) =>
    step.share.amount ? [{ ...step, percent: step.share.amount }] : []
  );
}

/** The shares are each month's own: they add up to 100 % instead of reaching it. */
export function isPerPeriod(steps: readonly StatedStep[]): boolean {
  const sum = steps.reduce((all, { percent }) => all.plus(percent), ZERO);
  return steps.length > 1 && sum.eq(HUNDRED) && !(steps.at(-1)?.percent.gte(HUNDRED) ?? false);
}

/** The month by whose end all is to be spent; null when the plan does not say it. */
export function lastPaymentMonth(plan: readonly PaymentStep[]): number | null {
  const steps = statedSteps(plan);
  if (isPerPeriod(steps))
    return steps.filter(({ percent }) => !percent.isZero()).at(-1)?.month ?? null;
  return steps.find(({ percent }) => percent.gte(HUNDRED))?.month ?? null;
}
