import { numberOf } from "../recognition/read-field";
import type { Indicator, IndicatorTable } from "../table/indicator-table";
import { type Decimal, HUNDRED } from "../value/decimal";
import { foldHeading } from "../vocabulary/fold-text";
import { WEIGHTED_SCORE_WORDS } from "../vocabulary/column-headings";
import { SCORE_TOLERANCE } from "./tolerance";

/**
 * True for forms with 单项得分 (0 to 100) beside 折算得分: the second is the first times the weight, as its heading says.
 * Source: published tables of a county in Hebei.
 */
export function weightsItemScores({ header }: Pick<IndicatorTable, "header">): boolean {
  const { itemScore, score } = header.columns;
  if (!itemScore || !score) return false;
  const heading = foldHeading(score.heading.text);
  return WEIGHTED_SCORE_WORDS.some((word) => heading.includes(word));
}

/** True when a score is the row's 单项得分 times its weight, in percent. */
export function isWeightedScore({ others, weight }: Indicator, score: Decimal): boolean {
  const item = others.itemScore ? numberOf(others.itemScore) : null;
  if (!item || !weight?.amount) return false;
  const exact = item.times(weight.amount).div(HUNDRED);
  return exact.minus(score).abs().lte(SCORE_TOLERANCE);
}
