import type { CellContent } from "../edit";
import { executionDecimals, executionRate } from "../scoring/score-execution";
import type { FundRow } from "../table/indicator-table";
import type { Decimal } from "../value/decimal";
import { POINTS_SUFFIX } from "../vocabulary/rules";
import type { Content, FillContext } from "./fill-context";
import { asValue } from "./formulas";
import { percentText } from "./percent-text";

/** Decimals of a score by PERF.EXECUTION. */
const FUNCTION_DECIMALS = 2;

/** =PERF.EXECUTION(budget, executed). */
export function executionRateFormula(fund: FundRow, constant: CellContent): Content {
  const call = executionCall(fund);
  if (!call) return asValue(constant, "fill.noCells");
  if (typeof constant.value === "string") return percentText(constant.value, `${call})`);
  return { after: { value: constant.value, formula: `=${call})` }, whyValue: null };
}

/**
 * =PERF.EXECUTION(budget, executed, weight), which has two decimals; other decimals are rounded from the rate. A value
 * where the profile has bands, of which the function knows nothing, or the rate in the form is not the computed one.
 * @param rate from which the score was computed, in percent points
 */
export function executionScoreFormula(
  { table, profile }: FillContext,
  fund: FundRow,
  rate: Decimal,
  constant: CellContent
): Content {
  const { weight } = fund;
  const call = executionCall(fund);
  if (!call || !weight?.amount) return asValue(constant, "fill.noCells");
  if (profile.execution.formula !== "capped-ratio") {
    return asValue(constant, "fill.executionBands", { profile: profile.id });
  }
  if (!executionRate(fund)?.eq(rate)) {
    return asValue(constant, "fill.byShownRate", { rate: `${rate}%` });
  }
  // Full marks may stand in a heading: 得分(20分*执行率).
  const full = typeof weight.value === "number" ? weight.address : `${weight.amount}`;
  const decimals = executionDecimals(table, profile);
  const points =
    decimals === FUNCTION_DECIMALS
      ? `${call},${full})`
      : `ROUND(MIN(${full},${full}*${call})),${decimals})`;
  const suffix = typeof constant.value === "string" ? `&"${POINTS_SUFFIX}"` : "";
  return { after: { value: constant.value, formula: `=${points}${suffix}` }, whyValue: null };
}

/** Without the closing bracket. */
function executionCall(fund: FundRow): string | null {
  const budget = fund.budget ?? fund.initial;
  if (!budget || !fund.executed) return null;
  return `PERF.EXECUTION(${budget.address},${fund.executed.address}`;
}
