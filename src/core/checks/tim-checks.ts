import type { Check } from "./check";
import { lateDate } from "./tim-01-late-date";
import { otherYear } from "./tim-02-other-year";
import { paymentPlan } from "./tim-03-payment-plan";
import { planAndDeadline } from "./tim-04-plan-and-deadline";
import { endBeforeStart } from "./tim-05-end-before-start";
import { monitoringPeriod } from "./tim-06-monitoring-period";

/** Dates and periods. */
export const TIME_CHECKS: readonly Check[] = [
  lateDate,
  otherYear,
  paymentPlan,
  planAndDeadline,
  endBeforeStart,
  monitoringPeriod,
];
