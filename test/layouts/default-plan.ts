import type { TableKind } from "../../src/core/vocabulary/titles";
import { DEPARTMENT_CONTENT, PROJECT_CONTENT } from "./content";
import type { ColumnPlan, Family, Plan } from "./plan";

const PROJECTS = [
  "村组道路亮化工程",
  "农技人员轮训",
  "高标准农田管护",
  "乡镇供水改造",
  "科普展馆运行维护",
  "特色种植扶持",
];
const UNITS = ["云溪县农业农村局", "青河县科学技术局", "临川镇人民政府", "石桥区水利局"];

export { PROJECTS, UNITS };

const SELF_COLUMNS: ColumnPlan[] = [
  { role: "level1", heading: "一级指标" },
  { role: "level2", heading: "二级指标" },
  { role: "name", heading: "三级指标" },
  { role: "target", heading: "年度指标值" },
  { role: "actual", heading: "实际完成值" },
  { role: "weight", heading: "分值" },
  { role: "score", heading: "得分" },
  { role: "reason", heading: "偏差原因分析及改进措施" },
];
const GOAL_COLUMNS: ColumnPlan[] = [
  { role: "level1", heading: "一级指标" },
  { role: "level2", heading: "二级指标" },
  { role: "name", heading: "三级指标" },
  { role: "target", heading: "指标值" },
];
const MONITORING_COLUMNS: ColumnPlan[] = [
  { role: "level1", heading: "一级指标" },
  { role: "level2", heading: "二级指标" },
  { role: "name", heading: "三级指标" },
  { role: "target", heading: "年度指标值" },
  { role: "actual", heading: "1-6月完成情况" },
  { role: "outlook", heading: "全年预计完成情况" },
  { role: "reason", heading: "偏差原因" },
  { role: "extra", heading: "其他原因", open: true },
  { role: "likelihood", heading: "完成可能性" },
];

export const COLUMNS_OF: Readonly<Record<Family, readonly ColumnPlan[]>> = {
  "self-evaluation": SELF_COLUMNS,
  goals: GOAL_COLUMNS,
  monitoring: MONITORING_COLUMNS,
};

const TITLES: Readonly<Record<TableKind, string>> = {
  "project-self-evaluation": "项目支出绩效自评表",
  "department-self-evaluation": "部门整体支出绩效自评表",
  "transfer-self-evaluation": "转移支付区域（项目）绩效目标自评表",
  "project-goals": "项目绩效目标表",
  "department-goals": "部门整体绩效目标表",
  "project-declaration": "项目支出绩效目标申报表",
  "department-declaration": "市级部门整体绩效目标申报表",
  monitoring: "项目支出绩效运行监控表",
};

export const familyOf = (kind: TableKind): Family =>
  kind === "monitoring"
    ? "monitoring"
    : kind.endsWith("self-evaluation")
      ? "self-evaluation"
      : "goals";

/** The plain form of a kind: title, year, labels, funds, goal, header, rows and, in a self-evaluation, a total. */
export function defaultPlan(kind: TableKind): Plan {
  const family = familyOf(kind);
  const isDepartment = kind.startsWith("department");
  return {
    family,
    kind,
    title: TITLES[kind],
    titleMerged: true,
    aboveTitle: null,
    yearLine: "（2024年度）",
    year: 2024,
    period: kind === "monitoring" ? { from: 1, to: 6 } : null,
    project: isDepartment ? null : "村组道路亮化工程",
    unit: "云溪县农业农村局",
    labels: [],
    labelTruth: {},
    codedUnit: null,
    unitLabel: null,
    body: "none",
    moneyUnit: family === "goals" ? null : "万元",
    funds: family === "goals" ? null : mof20Funds(),
    executionWeight: 10,
    goal: { style: family === "self-evaluation" ? "pair" : "text" },
    sideLabel: "绩效指标",
    content: isDepartment ? DEPARTMENT_CONTENT : PROJECT_CONTENT,
    isLong: false,
    columns: [...COLUMNS_OF[family]],
    headingStyle: "plain",
    overLevels: null,
    overAll: null,
    headingsStand: "merged",
    levels: "merged",
    levelWeights: false,
    levelStyle: "plain",
    goals: [],
    rows: [],
    total:
      family === "self-evaluation"
        ? {
            label: "总分",
            place: "row",
            grade: false,
            computed: false,
            underRate: false,
            insideFrame: false,
            merged: true,
          }
        : null,
    notes: [],
    repeatHeaderAfter: null,
    blocks: "one",
    projects: [],
    projectCells: "merged",
    pointsAs: "number",
    targetStyle: "signs",
  };
}

function mof20Funds(): Plan["funds"] {
  return {
    columns: [
      { role: "label", heading: "" },
      { role: "initial", heading: "年初预算数" },
      { role: "budget", heading: "全年预算数（A）" },
      { role: "executed", heading: "全年执行数（B）" },
      { role: "weight", heading: "分值" },
      { role: "rate", heading: "执行率（B/A）" },
      { role: "score", heading: "得分" },
    ],
    title: "项目资金（万元）",
    labels: ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"],
    none: "—",
    repeatsPoints: false,
    decimals: 2,
    totalLast: false,
    unjudgedRow: false,
  };
}
