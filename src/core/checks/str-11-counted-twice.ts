import { countedScores, countedWeights, type NumberField } from "../table/indicator-table";
import type { Decimal } from "../value/decimal";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { sumOf } from "./indicator-facts";

/** The total counts points twice: those of 其中 rows beside their parent's, or a shared cell once for every row. */
export const countedTwice = defineCheck(
  {
    code: "STR-11",
    name: "counted-twice",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "公开自评表中“其中”行重复填写分值和得分，或几行共用一个合并的得分",
  },
  function* ({ table }) {
    const { total, funds } = table;
    if (!total) return;
    const score = twice(
      table.indicators.map((one) => one.score),
      countedScores(table),
      funds?.total?.score?.amount ?? null,
      total.score
    );
    if (score) yield { at: total.score, situation: "score", data: score };
    const weight = twice(
      table.indicators.map((one) => one.weight),
      countedWeights(table),
      funds?.total?.weight?.amount ?? null,
      total.weight
    );
    if (weight && total.weight) yield { at: total.weight, situation: "weight", data: weight };
  }
);

/** The two sums when the total is the one that counts every row, and not the right one. */
function twice(
  all: readonly (NumberField | null)[],
  counted: readonly (NumberField | null)[],
  execution: Decimal | null,
  total: NumberField | null
): { readonly total: string; readonly right: string } | null {
  const shown = total?.amount;
  if (!shown || counted.length === all.length) return null;
  const withAll = sumOf([...all.map((field) => field?.amount), execution]).sum;
  const right = sumOf([...counted.map((field) => field?.amount), execution]).sum;
  const near = (sum: Decimal): boolean => shown.minus(sum).abs().lte(SCORE_TOLERANCE);
  return near(withAll) && !near(right) ? { total: `${shown}`, right: `${right}` } : null;
}
