/**
 * Words of a rule that takes points off step by step: 群众满意率90%以上得10分，每降5%扣1分，扣完为止.
 * Source: 得分计算方法 on public forms of a Beijing district (2016); the wordings beside it are its plain variants.
 */
export const DEDUCTION_WORDS = {
  each: ["每"],
  /** The result falls by a step. */
  fall: [
    "降低",
    "下降",
    "减少",
    "降",
    "少完成",
    "少",
    "偏低",
    "低于目标值",
    "低于指标值",
    "低于",
    "低",
    "未完成",
  ],
  /** The result rises by a step, which is worse where a limit was set. */
  rise: [
    "超过目标值",
    "超过指标值",
    "超过",
    "超出",
    "超",
    "增加",
    "上升",
    "提高",
    "升高",
    "高于",
    "高",
    "多",
  ],
  deduct: ["扣减", "扣除", "扣"],
  /** In front of the points: 扣减分值1分. */
  points: ["分"],
  percentPoint: ["个百分点", "百分点"],
  untilGone: [
    "扣完为止",
    "扣完即止",
    "直至扣完为止",
    "直至扣完",
    "直到扣完为止",
    "直到扣完",
    "扣完本项分值为止",
    "扣完该项分值为止",
    "扣完分值为止",
    "扣完该指标分值为止",
  ],
  orMore: ["及以上", "(含)以上", "以上(含)", "含以上", "以上"],
  atLeast: ["≥", "不低于", "不少于", "大于等于", "达到", "达"],
  below: ["低于", "不足", "小于", "未达到", "达不到", "少于", "未达"],
  reached: ["达到", "完成", "达成", "实现", "不低于"],
  goal: [
    "年度指标值",
    "年度目标值",
    "年初目标值",
    "目标值",
    "指标值",
    "年度目标",
    "目标",
    "指标",
    "预期值",
  ],
  gets: ["得", "计", "记"],
  full: ["满分", "全部分值", "全分"],
  none: ["不得分", "不计分", "不记分", "得0分", "计0分", "记0分", "为0分", "0分"],
  filler: ["的", "时", "者"],
} as const satisfies Record<string, readonly string[]>;

/** A rule with one of these states how points are given or taken; without them it may be the name of a method. */
export const POINTS_MARKS: readonly string[] = ["扣", "不得分", "不计分", "酌情"];
