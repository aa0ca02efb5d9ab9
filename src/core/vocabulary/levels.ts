/** The four first levels of 财预〔2020〕10号 and 财预〔2021〕101号 with their spellings, without 指标. */
export const FIRST_LEVELS = {
  output: ["产出", "项目完成"],
  benefit: ["效益", "效果", "项目效益"],
  satisfaction: ["满意度", "满意"],
  cost: ["成本"],
} as const satisfies Record<string, readonly string[]>;

export type FirstLevel = keyof typeof FIRST_LEVELS;

/**
 * Second levels, without 指标, and the first levels they belong to; the first is the one a form of today has.
 * 成本 stood below 产出 until 成本 became a first level of its own, and forms for departments have 满意度 below 效益;
 * forms of all kinds are in use.
 */
export const SECOND_LEVELS: readonly {
  readonly names: readonly string[];
  readonly below: readonly [FirstLevel, ...FirstLevel[]];
}[] = [
  { names: ["数量", "质量", "时效"], below: ["output"] },
  { names: ["成本"], below: ["cost", "output"] },
  {
    names: ["经济成本", "社会成本", "生态环境成本", "生态成本", "环境成本"],
    below: ["cost"],
  },
  {
    names: [
      "经济效益",
      "社会效益",
      "生态效益",
      "生态环境效益",
      "环境效益",
      "可持续影响",
      "可持续发展影响",
    ],
    below: ["benefit"],
  },
  {
    names: ["满意度", "服务对象满意度", "社会公众满意度", "受益对象满意度", "服务对象满意"],
    below: ["satisfaction", "benefit"],
  },
];

/** Stands behind the name of every level in some forms and of none in others. */
export const LEVEL_SUFFIX = "指标";
