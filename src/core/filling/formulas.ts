import type { CellContent } from "../edit";
import type { ScoringProfile } from "../scoring/profile";
import type { FundRow, Indicator, IndicatorTable } from "../table/indicator-table";
import type { TotalStyle } from "./cell-style";

const PERCENT_FORMAT = `"0.00%"`;

/** =PERF.RATE(target, actual); as text or in percent points where the table writes its rates so. */
export function rateFormula(
  { target, actual, rate }: Indicator,
  constant: CellContent
): CellContent {
  if (!target || !actual) return constant;
  const call = `PERF.RATE(${target.address},${actual.address})`;
  if (typeof constant.value === "string") {
    return { value: constant.value, formula: `=TEXT(${call},${PERCENT_FORMAT})` };
  }
  const isFraction = rate?.format.includes("%") ?? false;
  return { value: constant.value, formula: isFraction ? `=${call}` : `=ROUND(${call}*100,2)` };
}

/** =PERF.SCORE(target, actual, weight, rule, profile). */
export function scoreFormula(
  { target, actual, weight, rule }: Indicator,
  profile: ScoringProfile,
  constant: CellContent
): CellContent {
  if (!target || !actual || !weight) return constant;
  const cells = [target.address, actual.address, weight.address, rule?.address ?? ""];
  return { value: constant.value, formula: `=PERF.SCORE(${cells.join(",")},"${profile.id}")` };
}

/** =PERF.EXECUTION(budget, executed). */
export function executionRateFormula(fund: FundRow, constant: CellContent): CellContent {
  const budget = fund.budget ?? fund.initial;
  if (!budget || !fund.executed) return constant;
  const call = `PERF.EXECUTION(${budget.address},${fund.executed.address})`;
  const formula =
    typeof constant.value === "string" ? `=TEXT(${call},${PERCENT_FORMAT})` : `=${call}`;
  return { value: constant.value, formula };
}

/** =ROUND(PERF.EXECUTION(budget, executed, weight), decimals). */
export function executionScoreFormula(
  fund: FundRow,
  decimals: number,
  constant: CellContent
): CellContent {
  const budget = fund.budget ?? fund.initial;
  if (!budget || !fund.executed || !fund.weight) return constant;
  const cells = [budget.address, fund.executed.address, fund.weight.address];
  return {
    value: constant.value,
    formula: `=ROUND(PERF.EXECUTION(${cells.join(",")}),${decimals})`,
  };
}

/** =SUM of the scores and the execution score, as text with 分 where the table writes it so. */
export function totalFormula(
  table: IndicatorTable,
  style: TotalStyle | null,
  constant: CellContent
): CellContent {
  const scores = table.indicators.flatMap((indicator) => indicator.score?.address ?? []);
  const first = scores[0];
  const last = scores.at(-1);
  if (!first || !last) return constant;
  const execution = table.funds?.total?.score?.address;
  const sum = `SUM(${first}:${last}${execution ? `,${execution}` : ""})`;
  if (!style) return { value: constant.value, formula: `=${sum}` };
  const format = style.decimals > 0 ? `0.${"0".repeat(style.decimals)}` : "0";
  const suffix = style.suffix === "" ? "" : `&"${style.suffix}"`;
  return { value: constant.value, formula: `=TEXT(${sum},"${format}")${suffix}` };
}
