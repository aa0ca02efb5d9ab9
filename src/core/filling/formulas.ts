import type { CellContent } from "../edit";
import { isEmptyField } from "../recognition/read-field";
import type { ScoringProfile } from "../scoring/profile";
import { findProfile } from "../scoring/profiles/all-profiles";
import { readDeduction } from "../scoring/read-deduction";
import type { FundRow, Indicator, IndicatorTable } from "../table/indicator-table";
import { formatRate, readShownRate } from "../value/shown-rate";
import type { TotalStyle } from "./cell-style";

/** Decimals of a score by PERF.EXECUTION. */
const FUNCTION_DECIMALS = 2;
const PERCENT_FORMAT = `"0.00%"`;

/** =PERF.RATE(target, actual); as text or in percent points where the table writes its rates so. */
export function rateFormula(
  { target, actual, rate }: Indicator,
  constant: CellContent
): CellContent {
  if (!target || !actual) return constant;
  const call = `PERF.RATE(${target.address},${actual.address})`;
  if (typeof constant.value === "string") return percentText(constant.value, call);
  const isFraction = rate?.format.includes("%") ?? false;
  return { value: constant.value, formula: isFraction ? `=${call}` : `=ROUND(${call}*100,2)` };
}

/**
 * =PERF.SCORE(target, actual, weight, rule, profile). A value under a profile that a person made, which functions do
 * not know. A rule without a meaning for the score is left out.
 */
export function scoreFormula(
  { target, actual, weight, rule, scoringRule }: Indicator,
  profile: ScoringProfile,
  constant: CellContent
): CellContent {
  if (!target || !actual || !weight || !findProfile(profile.id)) return constant;
  const isRule =
    scoringRule !== null ||
    (rule !== null && (isEmptyField(rule) || readDeduction(rule.text) !== null));
  const cells = [target.address, actual.address, weight.address, isRule ? rule?.address : ""];
  return { value: constant.value, formula: `=PERF.SCORE(${cells.join(",")},"${profile.id}")` };
}

/** =PERF.EXECUTION(budget, executed). */
export function executionRateFormula(fund: FundRow, constant: CellContent): CellContent {
  const budget = fund.budget ?? fund.initial;
  if (!budget || !fund.executed) return constant;
  const call = `PERF.EXECUTION(${budget.address},${fund.executed.address})`;
  if (typeof constant.value === "string") return percentText(constant.value, call);
  return { value: constant.value, formula: `=${call}` };
}

/** =TEXT(call, "0.00%"), with the text that Excel will show: 100.00% and not 100%. */
function percentText(shown: string, call: string): CellContent {
  const percent = readShownRate({ value: shown, format: "@" })?.percent;
  const value = percent
    ? formatRate(percent, { decimals: 2, trim: false, percentSign: true })
    : shown;
  return { value, formula: `=TEXT(${call},${PERCENT_FORMAT})` };
}

/** =PERF.EXECUTION(budget, executed, weight), which has two decimals; other decimals are rounded from the rate. */
export function executionScoreFormula(
  fund: FundRow,
  decimals: number,
  constant: CellContent
): CellContent {
  const budget = fund.budget ?? fund.initial;
  if (!budget || !fund.executed || !fund.weight) return constant;
  const amounts = `${budget.address},${fund.executed.address}`;
  const weight = fund.weight.address;
  const formula =
    decimals === FUNCTION_DECIMALS
      ? `=PERF.EXECUTION(${amounts},${weight})`
      : `=ROUND(MIN(${weight},${weight}*PERF.EXECUTION(${amounts})),${decimals})`;
  return { value: constant.value, formula };
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
