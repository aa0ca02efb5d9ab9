import type { Indicator } from "../table/indicator-table";
import { PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rowData, sumOf } from "./indicator-facts";
import { isCost } from "./level-kind";

/** 山西: cost indicators that are not filled in score no more than this in all. Practice of one province. */
const CAP = 5;

/** Cost indicators that are not filled in: one province caps their score. That there are none is said by STR-08. */
export const costCap = defineCheck(
  {
    code: "SCR-12",
    name: "cost-cap",
    severity: "info",
    kinds: PROJECT_SELF_EVALUATIONS,
    source: "山西一体化平台：未填报成本指标的项目，成本指标得分不得超过5分",
  },
  function* ({ table }): Iterable<Problem<"SCR-12">> {
    const costs = table.indicators.filter(isCost);
    const empty = costs.filter(isNotFilled);
    const { sum } = sumOf(empty.map(({ score }) => score?.amount));
    const [first] = empty;
    if (!first?.score || sum.lte(CAP)) return;
    const data = { ...rowData(first), sum: `${sum}`, cap: CAP };
    yield { at: first.score, situation: "unfilled", data };
  }
);

function isNotFilled({ targetValue, actualValue }: Indicator): boolean {
  return targetValue.kind === "blank" || actualValue.kind === "blank";
}
