import type { RuledTrap } from "../trap-forms";

/** Rates and scores of forms that name a rule for each row. */
export const RULE_TRAPS: readonly (readonly [why: string, trap: RuledTrap])[] = [
  [
    "a penalty for over-completion, half up",
    {
      target: "≥330个",
      actual: "=350个",
      rate: "106.06%",
      score: 9.39,
      total: 99.39,
      reason: "新增2个村纳入救助，多发放20个",
    },
  ],
  [
    "a tie goes up",
    {
      target: "≥400个",
      actual: "=319个",
      rate: "79.75%",
      score: 4.94,
      total: 94.94,
      reason: "转学81人，少发放81个。下一步按季核对名册。",
    },
  ],
  [
    "a missed target with cause and measure",
    {
      target: "≥500个",
      actual: "=480个",
      rate: "96%",
      score: 9,
      total: 99,
      reason: "20名儿童随父母外迁，少发放20个。今后按季度更新名册。",
    },
  ],
  ["100 per cent in several spellings", { target: "=500个", actual: "=500个", rate: "100.00%" }],
  ["a rate as a number of a percent format", { target: "=500个", actual: "=500个", rate: "%1" }],
  [
    "a kept limit is 100%",
    { level2: "时效指标", name: "物资配送时长", target: "≤15天", actual: "=3天", rate: "100%" },
  ],
  [
    "an early date is 100%",
    {
      level2: "时效指标",
      name: "建档完成时间",
      target: "2024年10月31日前",
      actual: "2024年7月2日",
      rate: "100%",
      rule: "直接赋分",
    },
  ],
  [
    "a grade",
    {
      level1: "效益指标",
      level2: "可持续影响指标",
      name: "关爱服务机制",
      target: "健全",
      actual: "达到预期指标",
      rate: "100%",
      rule: "按评判等级赋分",
    },
  ],
  [
    "a share above its target by grade",
    {
      level2: "质量指标",
      name: "资料完整率",
      target: "≥95%",
      actual: "=100%",
      rate: "105.26%",
      rule: "按评判等级赋分",
      reason: "逐份复核，资料全部完整",
    },
  ],
  [
    "a target of 0",
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "安全责任事故发生数",
      target: "=0起",
      actual: "=0起",
      rate: "100%",
      rule: "直接赋分",
    },
  ],
  [
    "far over with the target called low",
    {
      target: "≥500个",
      actual: "=700个",
      rate: "140%",
      score: 6,
      total: 96,
      reason: "社会捐赠增加，多发放200个；年初目标偏低，明年调高。",
    },
  ],
  [
    "other decimals of the same value",
    { name: "修复步道长度", target: "=7.50公里", actual: "=7.5公里", rate: "100%" },
  ],
];
