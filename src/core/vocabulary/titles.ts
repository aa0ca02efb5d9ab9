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
  "岗位",
  "薪酬",
  "工资",
  "奖金",
  "个人",
  "人员绩效",
  "述职",
];

/** Words in a title that decide the kind, the first match winning; columns decide between goals and results. */
export const TITLE_KINDS: readonly {
  readonly words: readonly string[];
  readonly says: TitleHint;
}[] = [
  { words: ["监控", "运行监控", "1-6月", "1-9月"], says: "monitoring" },
  { words: ["自评", "绩效评价"], says: "self-evaluation" },
  { words: ["目标申报", "绩效目标", "目标表"], says: "goals" },
];

export type TitleHint = "monitoring" | "self-evaluation" | "goals";

/** Words in a title that say the form is about a whole department and not about one project. */
export const DEPARTMENT_WORDS: readonly string[] = ["整体", "单位绩效", "部门绩效"];
