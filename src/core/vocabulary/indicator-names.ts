/** Costs to society and nature are no money that the budget pays. */
export const OTHER_COST_LEVELS: readonly string[] = ["社会成本", "生态", "环境"];

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
