import type { Sheet } from "../../src/core/sheet/sheet";
import { buildSheet, type CellSpec } from "./form-builder";

/** Name, long-term target, annual target and last year's value; null leaves the indicator out of that block. */
export type PeriodSpec = readonly [
  name: string,
  longTerm: CellSpec,
  annual: CellSpec,
  lastYear?: CellSpec,
];

/** A department goal table with a long-term block and, below it, an annual block with values of two earlier years. */
export function twoPeriodForm(specs: readonly PeriodSpec[]): Sheet {
  const cells: Record<string, CellSpec> = {
    A1: "部门整体绩效目标表",
    A2: "（2024年度）",
    A3: "部门（单位）名称",
    B3: "某市科技局",
    A4: "长期目标：（截止2025年）",
    B4: "持续推进科技强市建设。",
    A5: "长期绩效指标",
    B5: "一级指标",
    C5: "二级指标",
    D5: "三级指标",
    E5: "指标值",
  };
  const merges: string[] = [];
  let row = 5;
  const line = (name: string, values: Record<string, CellSpec>): void => {
    row += 1;
    Object.assign(cells, {
      [`B${row}`]: "履职效能",
      [`C${row}`]: "核心业务产出",
      [`D${row}`]: name,
    });
    for (const [column, value] of Object.entries(values)) cells[`${column}${row}`] = value;
  };
  for (const [name, longTerm] of specs) if (longTerm !== null) line(name, { E: longTerm });
  row += 1;
  Object.assign(cells, { [`A${row}`]: "年度目标：", [`B${row}`]: "培育壮大创新主体。" });
  row += 1;
  const top = row;
  Object.assign(cells, {
    [`A${top}`]: "年度绩效指标",
    [`B${top}`]: "一级指标",
    [`C${top}`]: "二级指标",
    [`D${top}`]: "三级指标",
    [`E${top}`]: "指标值",
    [`E${top + 1}`]: "近两年指标值",
    [`G${top + 1}`]: "预期当年实现值",
    [`E${top + 2}`]: "2022年",
    [`F${top + 2}`]: "2023年",
  });
  merges.push(`E${top}:G${top}`, `E${top + 1}:F${top + 1}`, `G${top + 1}:G${top + 2}`);
  for (const column of "BCD") merges.push(`${column}${top}:${column}${top + 2}`);
  row += 2;
  for (const [name, , annual, lastYear = null] of specs) {
    if (annual !== null) line(name, { F: lastYear, G: annual });
  }
  return buildSheet({ cells, merges });
}
