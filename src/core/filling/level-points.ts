import type { Indicator, IndicatorTable, LevelGroup } from "../table/indicator-table";

/** A level with points in its text, and how many counted rows share them. */
export interface LevelPoints {
  readonly group: LevelGroup;
  readonly count: number;
}

/** For each counted row the innermost level that carries points: 数量指标15分. One pass for each depth. */
export function levelPoints({
  groups,
  indicators,
}: IndicatorTable): ReadonlyMap<Indicator, LevelPoints> {
  const found = new Map<Indicator, LevelPoints>();
  const counted = indicators.filter(({ part }) => part !== "child");
  for (const level of [0, 1, 2] as const) {
    let next = 0;
    for (const group of groups) {
      if (group.level !== level || !group.weight) continue;
      while ((counted[next]?.row ?? Infinity) < group.firstRow) next += 1;
      const start = next;
      while ((counted[next]?.row ?? Infinity) <= group.lastRow) next += 1;
      const rows = counted.slice(start, next);
      for (const row of rows) found.set(row, { group, count: rows.length });
    }
  }
  return found;
}
