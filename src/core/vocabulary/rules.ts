/** The four scoring rules of 财预〔2021〕101号 as forms name them in the column 赋分规则. */
export const SCORING_RULES = {
  ratio: ["按照完成比例赋分", "按完成比例赋分", "完成比例赋分", "比例赋分"],
  direct: ["直接赋分"],
  grade: ["按评判等级赋分", "评判等级赋分", "按照评判等级赋分", "等级赋分"],
  satisfaction: ["满意度赋分", "按满意度赋分"],
} as const satisfies Record<string, readonly string[]>;

/** Stands behind a score written as text: 99.14分. */
export const POINTS_SUFFIX = "分";

export type ScoringRule = keyof typeof SCORING_RULES;
