import { rememberObject } from "../remember";
import type { Indicator, IndicatorTable, LevelGroup, NumberField } from "../table/indicator-table";

export interface GroupRows {
  readonly group: LevelGroup;
  /** Rows whose points count, from top to bottom. */
  readonly rows: readonly Indicator[];
}

/** Every level's heading with the counted rows it covers, level 1 first; one pass for each level. */
export const rowsByGroup = rememberObject(({ groups, indicators }: IndicatorTable): GroupRows[] => {
  const counted = indicators.filter(({ part }) => part !== "child");
  return ([1, 2] as const).flatMap((level) => {
    let next = 0;
    return groups
      .filter((group) => group.level === level)
      .map((group) => {
        const rows: Indicator[] = [];
        while (next < counted.length) {
          const indicator = counted[next];
          if (!indicator || indicator.row > group.lastRow) break;
          if (indicator.row >= group.firstRow) rows.push(indicator);
          next += 1;
        }
        return { group, rows };
      });
  });
});

/** Each cell once, in the order in which they stand. */
export function distinctCells(fields: readonly (NumberField | null)[]): NumberField[] {
  const cells = new Map<string, NumberField>();
  for (const field of fields) if (field) cells.set(field.address, field);
  return [...cells.values()];
}
