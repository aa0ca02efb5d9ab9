import type { Sheet } from "../../src/core/sheet/sheet";
import { buildSheet, type CellSpec } from "./form-builder";

/** A row of a goal table: 一级, 二级, 三级, 绩效指标描述, 符号, 指标值, 计量单位, 分值, 指标值确定依据, 上年完成情况. */
export interface GoalRowSpec {
  readonly level1?: CellSpec;
  readonly level2?: CellSpec;
  readonly name?: CellSpec;
  readonly description?: CellSpec;
  readonly operator?: CellSpec;
  readonly target?: CellSpec;
  readonly unit?: CellSpec;
  readonly weight?: CellSpec;
  readonly basis?: CellSpec;
  readonly history?: CellSpec;
}

export interface GoalFormSpec {
  /** The title decides the kind: …目标表, …目标申报表, with 部门整体 for a department. */
  readonly title?: CellSpec;
  /** A line of its own below the title; null leaves it out. */
  readonly year?: string | null;
  /** Labels with what stands beside them, two to a row: 项目名称, 项目编码, 预算数, 其中：财政资金 … */
  readonly labels?: readonly (readonly [label: string, value: CellSpec])[];
  /** The text beside 绩效目标; null leaves it out. */
  readonly goal?: CellSpec;
  readonly rows: readonly GoalRowSpec[];
  /** Headings to add to the usual six: operator, unit, weight, history. */
  readonly with?: readonly (keyof GoalRowSpec)[];
  readonly without?: readonly (keyof GoalRowSpec)[];
  /** Other headings for the columns: { name: "指标名称" }. */
  readonly headings?: Readonly<Partial<Record<keyof GoalRowSpec, string>>>;
  /** Anything else, by its address; replaces what the form would write there. */
  readonly cells?: Readonly<Record<string, CellSpec>>;
  readonly merges?: readonly string[];
  readonly name?: string;
}

const HEADINGS: readonly (readonly [keyof GoalRowSpec, string])[] = [
  ["level1", "一级指标"],
  ["level2", "二级指标"],
  ["name", "三级指标"],
  ["description", "绩效指标描述"],
  ["operator", "符号"],
  ["target", "指标值"],
  ["unit", "计量单位"],
  ["weight", "分值"],
  ["history", "上年完成情况"],
  ["basis", "指标值确定依据"],
];
const USUAL: readonly (keyof GoalRowSpec)[] = [
  "level1",
  "level2",
  "name",
  "description",
  "target",
  "basis",
];
const COLUMNS = "ABCDEFGHIJ";

/** A row in which everything is right. */
export const RIGHT_GOAL: GoalRowSpec = {
  level1: "产出指标",
  level2: "数量指标",
  name: "修复道路里程",
  description: "年内修复的乡村道路里程",
  target: "≥3公里",
  basis: "年度工作计划",
};

/** A goal table in which everything is right: outputs of three kinds, a cost, a benefit and satisfaction. */
export const RIGHT_GOALS: readonly GoalRowSpec[] = [
  RIGHT_GOAL,
  {
    level1: "产出指标",
    level2: "质量指标",
    name: "工程验收合格率",
    description: "验收合格的路段占修复路段的比例",
    target: "≥98%",
    basis: "行业标准",
  },
  {
    level1: "产出指标",
    level2: "时效指标",
    name: "工程完工时间",
    description: "全部路段完工的日期",
    target: "2024年11月30日前",
    basis: "施工合同",
  },
  {
    level1: "成本指标",
    level2: "经济成本指标",
    name: "每公里修复成本",
    description: "修复一公里道路的支出",
    target: "≤12万元/公里",
    basis: "预算评审",
  },
  {
    level1: "效益指标",
    level2: "社会效益指标",
    name: "出行时间缩短比例",
    description: "村民到镇区的出行时间比修复前缩短的比例",
    target: "≥20%",
    basis: "历史数据",
  },
  {
    level1: "满意度指标",
    level2: "服务对象满意度指标",
    name: "沿线村民满意度",
    description: "问卷调查中表示满意的村民比例",
    target: "≥90%",
    basis: "问卷调查",
  },
];

/**
 * A goal table or declaration as a sheet: title in A1, year in A2, then labels two to a row, the goal text, the
 * header and the indicators. Columns A… as in HEADINGS, those left out closed up.
 */
export function buildGoalForm(spec: GoalFormSpec): Sheet {
  const cells: Record<string, CellSpec> = { A1: spec.title ?? "项目绩效目标表" };
  let row = 2;
  if (spec.year !== null) cells[`A${row++}`] = spec.year ?? "（2024年度）";
  const labels = spec.labels ?? [["项目名称", "乡村道路修复项目"]];
  labels.forEach(([label, value], index) => {
    const [left, right] = index % 2 === 0 ? ["A", "B"] : ["D", "E"];
    cells[`${left}${row}`] = label;
    cells[`${right}${row}`] = value;
    if (index % 2 === 1 || index === labels.length - 1) row += 1;
  });
  if (spec.goal !== null) {
    cells[`A${row}`] = "绩效目标";
    cells[`B${row++}`] = spec.goal ?? "修复3公里乡村道路，改善村民出行条件。";
  }
  const keys = [...USUAL, ...(spec.with ?? [])].filter((key) => !spec.without?.includes(key));
  const used = HEADINGS.filter(([key]) => keys.includes(key));
  used.forEach(([key, heading], index) => {
    cells[`${COLUMNS.charAt(index)}${row}`] = spec.headings?.[key] ?? heading;
  });
  row += 1;
  for (const line of spec.rows) {
    used.forEach(([key], index) => {
      const content = line[key];
      if (content !== undefined) cells[`${COLUMNS.charAt(index)}${row}`] = content;
    });
    row += 1;
  }
  return buildSheet({
    ...(spec.name === undefined ? {} : { name: spec.name }),
    cells: { ...cells, ...spec.cells },
    merges: spec.merges ?? [],
  });
}

/** First row of indicators in a goal form with the usual head, as Excel counts. */
export const FIRST_GOAL_ROW = 6;
