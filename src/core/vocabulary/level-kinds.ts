/**
 * What a first- or second-level heading is about, by a word in it: 产出指标, 项目完成指标, 社会效益, 服务对象满意度指标.
 * The first kind that fits counts: 服务对象满意度 before 效益. Headings of other frameworks (管理效率, 履职效能) are none of these.
 */
export const LEVEL_KINDS = {
  satisfaction: ["满意"],
  cost: ["成本"],
  benefit: ["效益", "效果", "社会效应", "可持续"],
  output: ["产出", "项目完成"],
} as const satisfies Record<string, readonly string[]>;

export type LevelKind = keyof typeof LEVEL_KINDS;

/** Costs to society and nature are no money that the budget pays. */
export const OTHER_COST_LEVELS: readonly string[] = ["社会成本", "生态", "环境"];

/** Second level of countable results. */
export const QUANTITY_LEVEL_WORD = "数量";

/** In the name of an indicator about the satisfaction of people. */
export const SATISFACTION_WORD = "满意";

/** Names of shares that may exceed a hundred, or grow without an end. */
export const UNBOUNDED_SHARE_WORDS: readonly string[] = [
  "增长",
  "增幅",
  "增速",
  "增收",
  "增加",
  "提高",
  "提升",
  "上升",
  "变动",
  "完成进度",
  "超额",
  "收益率",
  "回报率",
  "利润率",
  "产值",
];

/** Names of an indicator that is the budget execution rate itself. */
export const EXECUTION_NAMES: readonly string[] = ["预算执行率", "资金执行率", "预算完成率"];
