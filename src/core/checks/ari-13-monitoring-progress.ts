import { type Indicator, type IndicatorTable, tableName } from "../table/indicator-table";
import { actualAmount, meets } from "../value/compare-values";
import { isRatio } from "../value/units";
import type { QuantityValue } from "../value/value";
import { foldText } from "../vocabulary/fold-text";
import { defineCheck, type Problem } from "./check";
import { indicatorName, rowData } from "./indicator-facts";

interface Progress {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly value: QuantityValue;
  /** Last month of the period. */
  readonly to: number;
}

const known = new WeakMap<readonly IndicatorTable[], ReadonlyMap<string, readonly Progress[]>>();

/**
 * What has been done so far is not above the year's target, within a limit, and no less than in an earlier period of
 * the same project. Shares and satisfaction do not add up over the year and are left out.
 */
export const monitoringProgress = defineCheck(
  {
    code: "ARI-13",
    name: "monitoring-progress",
    severity: "warning",
    kinds: ["monitoring"],
    source: "绩效运行监控：累计完成值不应减少，超过年度目标的需要核实（本工具的推断）",
    reach: "workbook",
  },
  function* ({ table, around }): Iterable<Problem<"ARI-13">> {
    const earlier = progressOf(around.tables);
    for (const indicator of table.indicators) {
      const { actual, targetValue, actualValue } = indicator;
      if (!actual || actualValue.kind !== "quantity" || isRatio(actualValue.unit)) continue;
      const data = rowData(indicator);
      if (targetValue.kind === "quantity") {
        const isLimit =
          targetValue.comparator === "at-most" || targetValue.comparator === "less-than";
        if (isLimit && meets(targetValue, actualValue) === false) {
          yield { at: actual, situation: "aboveLimit", data };
          continue;
        }
        const done = actualAmount(targetValue, actualValue);
        if (!isLimit && targetValue.amount.gt(0) && done?.amount.gt(targetValue.amount)) {
          yield { at: actual, situation: "aboveTarget", severity: "info", data };
        }
      }
      const before = lastBefore(earlier.get(keyOf(table, indicator)) ?? [], table);
      if (before && actualAmount(before.value, actualValue)?.amount.lt(before.value.amount)) {
        yield {
          at: actual,
          situation: "decreased",
          data: {
            ...data,
            before: before.indicator.actual?.text.trim() ?? "",
            table: before.table.period?.field.text.trim() ?? before.table.sheet,
          },
        };
      }
    }
  }
);

function lastBefore(rows: readonly Progress[], { id, period }: IndicatorTable): Progress | null {
  if (!period) return null;
  let last: Progress | null = null;
  for (const row of rows) {
    if (row.table.id === id || row.to >= period.to) continue;
    if (!last || row.to > last.to) last = row;
  }
  return last;
}

function progressOf(tables: readonly IndicatorTable[]): ReadonlyMap<string, readonly Progress[]> {
  const found = known.get(tables);
  if (found) return found;
  const progress = new Map<string, Progress[]>();
  for (const table of tables) {
    if (table.kind !== "monitoring" || !table.period) continue;
    for (const indicator of table.indicators) {
      const value = indicator.actualValue;
      if (value.kind !== "quantity") continue;
      const row = { table, indicator, value, to: table.period.to };
      const key = keyOf(table, indicator);
      const rows = progress.get(key);
      if (rows) rows.push(row);
      else progress.set(key, [row]);
    }
  }
  known.set(tables, progress);
  return progress;
}

/** The same indicator of the same project and year. */
function keyOf(table: IndicatorTable, indicator: Indicator): string {
  return [table.year ?? "", foldText(tableName(table)), indicatorName(indicator)].join("|");
}
