import type { Indicator, IndicatorTable } from "../table/indicator-table";
import { tableName } from "../table/indicator-table";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { approvedGoals } from "./approved-goals";
import { defineCheck, type Problem } from "./check";
import { headerField, indicatorName } from "./indicator-facts";
import { matchIndicators } from "./match-indicators";
import { sameTarget } from "./same-target";
import { spokenValue } from "../value/spoken-value";

/** A self-evaluation evaluates the goals that were approved: the same indicators, with the same targets. */
export const goalChanged = defineCheck(
  {
    code: "XTB-08",
    name: "goal-changed",
    severity: "warning",
    kinds: [...SELF_EVALUATIONS, "monitoring"],
    source: "自评应以批复的绩效目标为准；目标表与同一项目的自评表逐项对照",
    reach: "workbook",
  },
  function* ({ table, around }): Iterable<Problem<"XTB-08">> {
    const goals = approvedGoals(table, around);
    if (!goals) return;
    const { pairs, added, dropped } = matchIndicators(goals.indicators, table.indicators);
    if (pairs.length === 0) return;
    const source = tableName(goals);
    for (const { approved, evaluated } of pairs) yield* changes(goals, approved, evaluated);
    for (const indicator of added) {
      yield {
        at: indicator.name,
        situation: "added",
        data: { name: indicatorName(indicator), table: source },
      };
    }
    if (dropped.length === 0) return;
    yield {
      at: headerField(table),
      situation: "dropped",
      data: { names: dropped.map(indicatorName).join("、"), count: dropped.length, table: source },
    };
  }
);

function* changes(
  goals: IndicatorTable,
  approved: Indicator,
  evaluated: Indicator
): Iterable<Problem<"XTB-08">> {
  const before = indicatorName(approved);
  const after = indicatorName(evaluated);
  if (before !== after) {
    yield {
      at: evaluated.name,
      situation: "reworded",
      severity: "info",
      data: { before, after, cell: `${goals.sheet}!${approved.name.address}` },
    };
  }
  if (!approved.target || !evaluated.target || sameTarget(approved, evaluated)) return;
  yield {
    at: evaluated.target,
    situation: "targetChanged",
    data: {
      name: after,
      before: spokenValue(approved.target.text),
      after: spokenValue(evaluated.target.text),
      cell: `${goals.sheet}!${approved.target.address}`,
    },
  };
}
