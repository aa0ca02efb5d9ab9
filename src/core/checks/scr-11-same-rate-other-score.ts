import { rememberObject } from "../remember";
import { SCORE_TOLERANCE } from "../scoring/tolerance";
import { type Indicator, type IndicatorTable, tableName } from "../table/indicator-table";
import { type Decimal, HUNDRED } from "../value/decimal";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { sharedScores } from "./hand-scores";
import { indicatorName, rateOf, rowData } from "./indicator-facts";

/** A scored row of some table of the workbook. */
interface ScoredRow {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly rate: Decimal;
  readonly weight: Decimal;
  readonly points: Decimal;
}

/** What a workbook's tables say first, for every pair of rule and rate. */
interface Precedents {
  readonly byRuleAndRate: ReadonlyMap<string, ScoredRow>;
  /** The first row that lost points for over-completion. */
  readonly penalised: ScoredRow | null;
}

/**
 * Rows of one workbook with the same rule and rate have the same share of their weight; and where some tables take
 * points off for over-completion and another gives full marks, a reader will ask. One remark for each table.
 */
export const sameRateOtherScore = defineCheck(
  {
    code: "SCR-11",
    name: "same-rate-other-score",
    severity: "info",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：项目表超额扣分，整体表超额得满分",
    reach: "workbook",
  },
  function* ({ table, profile, around }): Iterable<Problem<"SCR-11">> {
    const precedents = precedentsOf(around.tables);
    const rows = scoredRows(table);
    // A confirmed rule decides its rows by itself (ARI-02).
    const byHand = rows.filter(
      ({ rate, indicator }) =>
        !rate.eq(HUNDRED) && (profile.standing !== "exact" || indicator.scoringRule === null)
    );
    const differing = byHand.flatMap((row) => {
      const earlier = precedents.byRuleAndRate.get(keyOf(row));
      return earlier && !sameShare(earlier, row) ? [{ row, earlier }] : [];
    });
    const [first] = differing;
    if (first) {
      const { row, earlier } = first;
      const data = { ...dataOf(row, earlier), count: differing.length };
      if (row.indicator.score) yield { at: row.indicator.score, situation: "differs", data };
      return;
    }
    const { penalised } = precedents;
    if (!penalised || penalised.table.id === table.id) return;
    const generous = rows.filter(
      ({ rate, points, weight, indicator }) =>
        indicator.scoringRule === null && rate.gt(HUNDRED) && points.gte(weight)
    );
    const at = generous[0]?.indicator.score;
    if (!generous[0] || !at) return;
    const data = { ...dataOf(generous[0], penalised), count: generous.length };
    yield { at, situation: "capped", data };
  }
);

function dataOf(row: ScoredRow, earlier: ScoredRow) {
  return {
    ...rowData(row.indicator),
    table: tableName(earlier.table),
    otherName: indicatorName(earlier.indicator),
    otherRate: `${earlier.rate}`,
    otherScore: `${earlier.points}`,
    otherWeight: `${earlier.weight}`,
  };
}

const precedentsOf = rememberObject((tables: readonly IndicatorTable[]): Precedents => {
  const byRuleAndRate = new Map<string, ScoredRow>();
  let penalised: ScoredRow | null = null;
  for (const table of tables) {
    if (!SELF_EVALUATIONS.includes(table.kind)) continue;
    for (const row of scoredRows(table)) {
      const key = keyOf(row);
      if (!byRuleAndRate.has(key)) byRuleAndRate.set(key, row);
      const isPenalty = row.rate.gt(HUNDRED) && row.points.lt(row.weight);
      if (isPenalty && row.indicator.scoringRule === "ratio") penalised ??= row;
    }
  }
  return { byRuleAndRate, penalised };
});

/** Rows whose score a rule of the form gives, or that exceeded a number. Judged grades are no rates. */
const scoredRows = rememberObject((table: IndicatorTable): readonly ScoredRow[] => {
  const shared = sharedScores(table);
  return table.indicators.flatMap((indicator) => {
    const rate = rateOf(indicator);
    const weight = indicator.weight?.amount;
    const points = indicator.score?.amount;
    if (!rate || !weight?.gt(0) || !points || indicator.part === "child") return [];
    if (indicator.actualValue.kind !== "quantity") return [];
    if (indicator.score && shared.has(indicator.score.address)) return [];
    return [{ table, indicator, rate, weight, points }];
  });
});

function keyOf({ indicator, rate }: ScoredRow): string {
  return `${indicator.scoringRule ?? ""}|${rate}`;
}

/** Scores are rounded: a hundredth of either row, scaled to the other's weight, may lie between them. */
function sameShare(one: ScoredRow, other: ScoredRow): boolean {
  const scale = other.weight.div(one.weight);
  const room = scale.plus(1).times(SCORE_TOLERANCE);
  return one.points.times(scale).minus(other.points).abs().lte(room);
}
