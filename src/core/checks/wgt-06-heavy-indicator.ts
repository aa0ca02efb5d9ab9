import { countedIndicators, type Indicator } from "../table/indicator-table";
import { type Decimal, ZERO } from "../value/decimal";
import { PROJECT_GOALS, PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rowData } from "./indicator-facts";
import { weightsTogether } from "./point-sums";

/** No source states a limit; from here on a reviewer may ask. In points, where all indicators have 80 to 100. */
const HEAVY = 20;
const LEAST_SUM = 80;

/** One indicator with a large part of all points, and with more than an even share of its first level's. Lists without levels are not judged. */
export const heavyIndicator = defineCheck(
  {
    code: "WGT-06",
    name: "heavy-indicator",
    severity: "info",
    kinds: [...PROJECT_SELF_EVALUATIONS, ...PROJECT_GOALS],
    source: "某州科技局2024年度自评表：一项数量指标占27分（指标共90分）；界线是本工具的设定",
  },
  function* ({ table }): Iterable<Problem<"WGT-06">> {
    const { sum } = weightsTogether(table);
    const counted = countedIndicators(table);
    const heavy = counted.filter(({ weight }) => weight?.amount?.gte(HEAVY));
    if (sum.lt(LEAST_SUM) || heavy.length === 0) return;
    const levels = pointsByLevel(counted);
    const shared = sharedWeights(counted);
    for (const indicator of heavy) {
      const { weight, level1 } = indicator;
      if (!weight?.amount || shared.has(weight.address)) continue;
      const level = level1 === null ? null : levels.get(level1);
      if (!level || level1 === null || weight.amount.times(level.rows).lte(level.points)) continue;
      yield {
        at: weight,
        situation: "heavy",
        data: { ...rowData(indicator), sum: `${sum}`, others: level.rows - 1, level: level1 },
      };
    }
  }
);

interface LevelPoints {
  readonly rows: number;
  readonly points: Decimal;
}

function pointsByLevel(indicators: readonly Indicator[]): ReadonlyMap<string, LevelPoints> {
  const levels = new Map<string, LevelPoints>();
  for (const { level1, weight } of indicators) {
    const { rows, points } = levels.get(level1 ?? "") ?? { rows: 0, points: ZERO };
    levels.set(level1 ?? "", { rows: rows + 1, points: points.plus(weight?.amount ?? ZERO) });
  }
  return levels;
}

function sharedWeights(indicators: readonly Indicator[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { weight } of indicators) {
    if (!weight) continue;
    if (seen.has(weight.address)) shared.add(weight.address);
    seen.add(weight.address);
  }
  return shared;
}
