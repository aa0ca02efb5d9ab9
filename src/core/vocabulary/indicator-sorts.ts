/**
 * What the names of first- and second-level indicators say about the indicators below them, the first match winning:
 * 经济成本指标 is about cost, 服务对象满意度指标 about satisfaction, whatever the level above is called.
 */
export const SORT_WORDS = {
  satisfaction: ["满意"],
  cost: ["成本"],
  time: ["时效"],
  quality: ["质量"],
  quantity: ["数量"],
  benefit: ["效益", "效应", "影响", "效果"],
  output: ["产出", "完成"],
} as const satisfies Record<string, readonly string[]>;

export type IndicatorSort = keyof typeof SORT_WORDS;
