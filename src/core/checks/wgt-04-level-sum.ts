import type { IndicatorTable, LevelGroup } from "../table/indicator-table";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { sumOf } from "./indicator-facts";
import { distinctCells, rowsByGroup } from "./level-rows";

/** Points printed in a level's heading are those of what stands below it: level 3 = level 2 = level 1. */
export const levelSum = defineCheck(
  {
    code: "WGT-04",
    name: "level-sum",
    severity: "error",
    kinds: ALL_KINDS,
    source: "平台规则：三级指标权重之和等于所属二级指标，二级指标之和等于所属一级指标",
  },
  function* ({ table }): Iterable<Problem<"WGT-04">> {
    if (table.header.columns.weight) yield* againstRows(table);
    yield* againstSecondLevel(table);
  }
);

function* againstRows(table: IndicatorTable): Iterable<Problem<"WGT-04">> {
  for (const { group, rows } of rowsByGroup(table)) {
    const { name, field, weight } = group;
    const cells = distinctCells(rows.map((row) => row.weight));
    const { sum, missing } = sumOf(cells.map(({ amount }) => amount));
    if (!weight || cells.length === 0 || missing > 0 || sum.eq(weight)) continue;
    const data = { name, weight: `${weight}`, sum: `${sum}`, count: cells.length };
    yield { at: field, situation: "rows", data };
  }
}

/** Second-level points against the first level's, where every second level below it states its own. */
function* againstSecondLevel({ groups }: IndicatorTable): Iterable<Problem<"WGT-04">> {
  const second = groups.filter(({ level }) => level === 2);
  let next = 0;
  for (const outer of groups) {
    if (outer.level !== 1) continue;
    const inner: LevelGroup[] = [];
    for (
      let group = second[next];
      group && group.firstRow <= outer.lastRow;
      group = second[++next]
    ) {
      if (group.firstRow >= outer.firstRow) inner.push(group);
    }
    const { sum, missing } = sumOf(inner.map(({ weight }) => weight));
    if (!outer.weight || inner.length === 0 || missing > 0 || sum.eq(outer.weight)) continue;
    const data = {
      name: outer.name,
      weight: `${outer.weight}`,
      sum: `${sum}`,
      count: inner.length,
    };
    yield { at: outer.field, situation: "groups", data };
  }
}
