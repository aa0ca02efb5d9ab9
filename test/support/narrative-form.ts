import type { Sheet } from "../../src/core/sheet/sheet";
import { buildSheet, type CellSpec } from "./form-builder";

/** An indicator of such a form: name, target, result and the result of the year before. */
export interface FactSpec {
  readonly name: string;
  readonly target?: CellSpec;
  readonly actual?: CellSpec;
  readonly history?: CellSpec;
  readonly level1?: string;
  readonly level2?: string;
}

export interface NarrativeFormSpec {
  readonly sheet?: string;
  readonly title?: string;
  readonly year?: string;
  readonly project?: string | null;
  readonly code?: string;
  readonly unit?: string;
  /** Amounts of the total row: 年初预算数, 全年预算数, 全年执行数. */
  readonly funds?: readonly (readonly [string, CellSpec, CellSpec, CellSpec])[];
  readonly goal?: string;
  /** Null makes a goal table: no result text and no result column. */
  readonly result?: string | null;
  readonly facts: readonly FactSpec[];
}

/**
 * A form with texts: labels in row 3, funds (if any) from row 5, then 年度总体目标 with the goal in B and the result in E,
 * then the indicators: 一级 B, 二级 C, 三级 D, 目标 E, 实际 F, 上年 G.
 */
export function narrativeForm(spec: NarrativeFormSpec): Sheet {
  const cells: Record<string, CellSpec> = {
    A1: spec.title ?? (spec.result === null ? "项目支出绩效目标表" : "项目支出绩效自评表"),
    A2: spec.year ?? "（2024年度）",
  };
  if (spec.project !== null) {
    cells["A3"] = "项目名称";
    cells["B3"] = spec.project ?? "道路亮化项目";
  }
  if (spec.code) {
    cells["C3"] = "项目编码";
    cells["D3"] = spec.code;
  }
  cells["E3"] = "单位名称";
  cells["F3"] = spec.unit ?? "某州科技局";
  let row = 4;
  if (spec.funds) {
    cells[`A${row}`] = "项目资金（万元）";
    ["年初预算数", "全年预算数", "全年执行数", "执行率"].forEach((heading, at) => {
      cells[`${"CDEF".charAt(at)}${row}`] = heading;
    });
    row += 1;
    for (const [label, initial, budget, executed] of spec.funds) {
      Object.assign(cells, {
        [`B${row}`]: label,
        [`C${row}`]: initial,
        [`D${row}`]: budget,
        [`E${row}`]: executed,
      });
      row += 1;
    }
  }
  const merges: string[] = [];
  if (spec.goal !== undefined) {
    if (spec.result === null) {
      cells[`A${row}`] = "年度总体目标";
      cells[`B${row}`] = spec.goal;
      row += 1;
    } else {
      merges.push(`A${row}:A${row + 1}`);
      Object.assign(cells, {
        [`A${row}`]: "年度总体目标",
        [`B${row}`]: "预期目标",
        [`E${row}`]: "实际完成情况",
        [`B${row + 1}`]: spec.goal,
        [`E${row + 1}`]: spec.result ?? "",
      });
      row += 2;
    }
  }
  const headings = ["一级指标", "二级指标", "三级指标", "目标值"];
  if (spec.result !== null) headings.push("业绩值", "上年完成情况");
  headings.forEach((heading, at) => {
    cells[`${"BCDEFG".charAt(at)}${row}`] = heading;
  });
  for (const fact of spec.facts) {
    row += 1;
    Object.assign(cells, {
      [`B${row}`]: fact.level1 ?? "产出指标",
      [`C${row}`]: fact.level2 ?? "数量指标",
      [`D${row}`]: fact.name,
      [`E${row}`]: fact.target ?? "",
    });
    if (spec.result !== null) {
      cells[`F${row}`] = fact.actual ?? "";
      cells[`G${row}`] = fact.history ?? "";
    }
  }
  return buildSheet({ name: spec.sheet ?? "Sheet1", cells, merges });
}
