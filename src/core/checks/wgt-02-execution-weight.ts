import { isEmptyField } from "../recognition/read-field";
import type { Indicator } from "../table/indicator-table";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { EXECUTION_NAMES } from "../vocabulary/indicator-names";
import { defineCheck, type Problem } from "./check";
import { indicatorName, ownsFunds } from "./indicator-facts";

/** 10 in most regions, 20 in Hubei and parts of Yunnan. */
const USUAL: readonly number[] = [10, 20];

/**
 * The execution rate carries a weight, and it is 10 or 20. Forms whose fund block has no weight column are left alone,
 * and those that score the execution rate as an indicator of its own.
 */
export const executionWeight = defineCheck(
  {
    code: "WGT-02",
    name: "execution-weight",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "公开自评表：执行率10分（全国），20分（湖北、云南部分县市）",
  },
  function* ({ table }): Iterable<Problem<"WGT-02">> {
    const weight = table.funds?.total?.weight;
    if (!weight || !ownsFunds(table) || table.indicators.some(isExecutionRate)) return;
    if (isEmptyField(weight) || !weight.amount || weight.amount.isZero()) {
      yield { at: weight, situation: "missing", data: {} };
      return;
    }
    const { amount } = weight;
    if (USUAL.some((points) => amount.eq(points))) return;
    yield { at: weight, situation: "unusual", severity: "warning", data: { weight: `${amount}` } };
  }
);

function isExecutionRate(indicator: Indicator): boolean {
  return (
    EXECUTION_NAMES.includes(indicatorName(indicator)) && Boolean(indicator.weight?.amount?.gt(0))
  );
}
