import type { Indicator, IndicatorTable } from "../table/indicator-table";
import type { Decimal } from "../value/decimal";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { sumOf } from "./indicator-facts";
import { distinctCells, rowsByGroup } from "./level-rows";

/**
 * 0 ≤ score ≤ weight, and weights are not negative (0 is WGT-07). A score that several rows share is held against
 * their weights together; where weights stand in the level's text alone, the level's scores are held against it.
 */
export const scoreRange = defineCheck(
  {
    code: "ARI-03",
    name: "score-range",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "平台规则：得分必须小于等于权重",
  },
  function* ({ table }): Iterable<Problem<"ARI-03">> {
    for (const weight of distinctCells(table.indicators.map((one) => one.weight))) {
      if (!weight.amount?.isNegative() || weight.amount.isZero()) continue;
      yield { at: weight, situation: "negativeWeight", data: { weight: weight.text } };
    }
    const sharers = rowsByScore(table.indicators);
    for (const score of distinctCells(table.indicators.map((one) => one.score))) {
      const points = score.amount;
      if (!points) continue;
      const full = fullOf(sharers.get(score.address) ?? []);
      if (points.isNegative() && !points.isZero()) {
        yield { at: score, situation: "negative", data: { score: `${points}` } };
      } else if (full && points.gt(full)) {
        const data = { score: `${points}`, weight: `${full}` };
        yield { at: score, situation: "aboveWeight", data };
      }
    }
    if (!table.header.columns.weight) yield* aboveLevels(table);
  }
);

/** Scores of a level against the points in its heading: 产出指标(40分). */
function* aboveLevels(table: IndicatorTable): Iterable<Problem<"ARI-03">> {
  for (const { group, rows } of rowsByGroup(table)) {
    const { name, field, weight } = group;
    const scores = distinctCells(rows.map(({ score }) => score));
    const { sum } = sumOf(scores.map(({ amount }) => amount));
    if (!weight || sum.lte(weight)) continue;
    const data = { name, sum: `${sum}`, weight: `${weight}` };
    yield { at: field, situation: "aboveLevel", data };
  }
}

function rowsByScore(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator[]> {
  const rows = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (!indicator.score) continue;
    const sharing = rows.get(indicator.score.address);
    if (sharing) sharing.push(indicator);
    else rows.set(indicator.score.address, [indicator]);
  }
  return rows;
}

/** The weights behind a score together; null when one of them is missing. */
function fullOf(rows: readonly Indicator[]): Decimal | null {
  const [first, second] = rows;
  if (!second) return first?.weight?.amount ?? null;
  const weights = distinctCells(rows.map(({ weight }) => weight));
  const { sum, missing } = sumOf(weights.map(({ amount }) => amount));
  return missing > 0 || weights.length === 0 ? null : sum;
}
