/** What a form is for. */
export type TableKind =
  | "project-self-evaluation"
  | "department-self-evaluation"
  /** 转移支付区域（项目）绩效自评表. */
  | "transfer-self-evaluation"
  | "project-goals"
  | "department-goals"
  /** 目标申报表. */
  | "project-declaration"
  | "department-declaration"
  | "monitoring";

export const PROJECT_SELF_EVALUATIONS: readonly TableKind[] = [
  "project-self-evaluation",
  "transfer-self-evaluation",
];
export const SELF_EVALUATIONS: readonly TableKind[] = [
  ...PROJECT_SELF_EVALUATIONS,
  "department-self-evaluation",
];
export const PROJECT_GOALS: readonly TableKind[] = ["project-goals", "project-declaration"];
export const DEPARTMENT_GOALS: readonly TableKind[] = [
  "department-goals",
  "department-declaration",
];
export const GOAL_TABLES: readonly TableKind[] = [...PROJECT_GOALS, ...DEPARTMENT_GOALS];
export const ALL_KINDS: readonly TableKind[] = [...SELF_EVALUATIONS, ...GOAL_TABLES, "monitoring"];

/** The time that a block's targets are for: 长期目标, 中期目标, 年度目标. */
export type Horizon = "long-term" | "mid-term" | "annual";

/** Words that a form's title must end with, after folding widths and removing a year or a table number. */
export const TITLE_ENDINGS: readonly string[] = [
  "表",
  "自评",
  "评价表",
  "目标表",
  "申报表",
  "监控表",
];

/** At least one of these words makes a line ending in 表 the title of a performance form. */
export const TITLE_WORDS: readonly string[] = ["绩效", "自评", "目标申报"];

/** Words in the title of a list that is about people and not about money. */
export const STAFF_WORDS: readonly string[] = [
  "员工",
  "教职工",
  "岗位",
  "薪酬",
  "工资",
  "奖金",
  "个人",
  "人员绩效",
  "人员考核",
  "述职",
  "绩效考核",
  "KPI",
  "OKR",
];

/** Projects whose names hold such a word and are about money all the same: 特派员工作站, 公益性岗位补贴. */
export const NO_STAFF_WORDS: readonly string[] = [
  "员工作",
  "公益性岗位",
  "公益岗位",
  "岗位补贴",
  "个人和家庭",
];

/** With one of these words a title is about money, whatever else it says. */
export const BUDGET_WORDS: readonly string[] = [
  "项目支出",
  "整体支出",
  "支出绩效",
  "项目绩效",
  "预算",
  "专项资金",
  "转移支付",
  "财政",
  "绩效目标表",
  "绩效目标申报",
  "绩效目标自评",
];

/** Ends of the titles of other lists: with one of these, and no word of a performance form, a form needs more proof. */
export const OTHER_TITLE_ENDINGS: readonly string[] = [
  "表",
  "情况",
  "体系",
  "清单",
  "方案",
  "台账",
  "汇总",
  "一览",
];

/** Parts of level names that only performance forms have. */
export const FRAMEWORK_WORDS: readonly string[] = [
  "产出",
  "效益",
  "满意度",
  "效果指标",
  "成本指标",
  "数量指标",
  "质量指标",
  "时效指标",
  "履职",
  "运行成本",
  "管理效率",
  "社会效应",
  "可持续",
  "决策",
  "投入管理",
  "预算执行",
];

/** Words in a title that decide the kind, the first match winning; columns decide between goals and results. */
export const TITLE_KINDS: readonly {
  readonly words: readonly string[];
  readonly says: TitleHint;
}[] = [
  { words: ["监控", "跟踪"], says: "monitoring" },
  { words: ["自评", "绩效评价"], says: "self-evaluation" },
  { words: ["申报"], says: "declaration" },
  { words: ["绩效目标", "目标表"], says: "goals" },
];

export type TitleHint = "monitoring" | "self-evaluation" | "declaration" | "goals";

/** Words in a title that say the form is about a whole department and not about one project. */
export const DEPARTMENT_WORDS: readonly string[] = [
  "整体",
  "单位绩效",
  "部门绩效",
  "部门(单位)绩效",
];

/** Words in a title that say the form is about one project. */
export const PROJECT_WORDS: readonly string[] = ["项目", "专项", "资金"];

/** Words in a title that say the money was transferred to a region. */
export const TRANSFER_WORDS: readonly string[] = ["转移支付", "区域绩效"];

/** Words that name the months of a report. */
export const PERIOD_MONTHS: readonly {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}[] = [
  { word: "上半年", from: 1, to: 6 },
  { word: "前三季度", from: 1, to: 9 },
  { word: "前3季度", from: 1, to: 9 },
  { word: "第一季度", from: 1, to: 3 },
  { word: "一季度", from: 1, to: 3 },
  { word: "第二季度", from: 4, to: 6 },
  { word: "第三季度", from: 7, to: 9 },
];

/** 1-6月, 1月至9月; the months are the two groups. */
export const MONTHS = /(?:^|\D)(1[0-2]|[1-9])月?[-—–~～至到](1[0-2]|[1-9])月/u;

/** 截至6月底, 截止9月30日: from January on. */
export const UNTIL_MONTH = /截[至止](?:20\d{2}年)?(1[0-2]|[1-9])月/u;
