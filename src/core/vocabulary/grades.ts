/**
 * Words of a qualitative result. Grades as in 财预〔2020〕10号: 达成年度指标, 部分达成年度指标并具有一定效果,
 * 未达成年度指标且效果较差; the Xinjiang tables write 达到预期指标.
 * A grade is beginning + verb + object + end: "部分" + "达成" + "年度指标" + "并具有一定效果".
 */
export const GRADE_VERBS: readonly string[] = ["达到", "达成", "完成", "实现"];

/** 达到 and 实现 say nothing without an object. */
export const VERBS_THAT_NEED_AN_OBJECT: readonly string[] = ["达到", "实现"];

export const GRADE_OBJECTS: readonly string[] = [
  "",
  "预期",
  "指标",
  "目标",
  "预期指标",
  "预期目标",
  "预期值",
  "预期指标值",
  "预期效果",
  "年度指标",
  "年度目标",
  "年度指标值",
  "年初目标",
  "年初指标",
  "绩效目标",
  "绩效指标",
  "指标值",
  "目标值",
  "既定目标",
  "任务",
  "年度任务",
];

/** 基本达成 lies in the first band (100–80 %) without being full marks: a person has to score it, as 部分达成. */
export const GRADE_BEGINNINGS = {
  achieved: [
    "",
    "已",
    "已经",
    "全部",
    "已全部",
    "全面",
    "按时",
    "按期",
    "如期",
    "及时",
    "已按时",
    "已按期",
    "圆满",
    "顺利",
  ],
  partial: ["部分", "已部分", "基本", "已基本", "大部分"],
  missed: ["未", "尚未", "没有", "没", "未能", "未按时", "未按期", "未全部"],
} as const satisfies Record<string, readonly string[]>;

export const GRADE_ENDS: readonly string[] = [
  "并具有一定效果",
  "且具有一定效果",
  "并取得一定效果",
  "且效果较差",
  "且效果较好",
];

/** Grades in other words. */
export const GRADE_WORDS = {
  achieved: ["达标", "已达标", "全部达标", "已达到", "已实现"],
  partial: ["部分达标", "基本达标"],
  missed: ["未达标", "不达标", "实现目标程度较低"],
} as const satisfies Record<string, readonly string[]>;
