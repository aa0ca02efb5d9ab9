/** Words of explanations of a deviation, by what they say. Compared with white space removed. */

/** The target was missed. */
export const SHORTFALL_WORDS: readonly string[] = [
  "未完成",
  "未达到",
  "未达成",
  "未达标",
  "未能完成",
  "未能达到",
  "没有完成",
  "没有达到",
  "没能完成",
  "没能达到",
  "未实现",
  "低于目标",
  "低于预期",
  "低于计划",
  "少于目标",
  "少于预期",
  "少于计划",
  "不及预期",
  "少完成",
];

/** What usually goes with a shortfall, without saying that there is one. */
export const SHORTFALL_HINTS: readonly string[] = [
  "不符合",
  "放弃",
  "取消",
  "暂停",
  "推迟",
  "延期",
  "延迟",
  "滞后",
  "未到位",
  "没有参加",
  "未参加",
  "未签到",
];

/** The target was exceeded. */
export const EXCESS_WORDS: readonly string[] = [
  "超额完成",
  "超额",
  "超预期",
  "超过预期",
  "超出预期",
  "超过目标",
  "超出目标",
  "超过计划",
  "超出计划",
  "超计划",
  "高于目标",
  "高于预期",
  "高于计划",
  "多于目标",
  "多于计划",
  "比计划多",
  "比预期多",
  "比目标多",
  "多完成",
];

/** In front of a word they turn it into its opposite: 未超额. */
export const NEGATIONS: readonly string[] = ["未", "没", "没有", "不", "未能", "无"];

/** Anything that speaks of more. */
export const MORE_SIGNS: readonly string[] = ["多", "超", "增", "扩大", "提高", "提升", "大于"];

/** Anything that speaks of less. */
export const LESS_SIGNS: readonly string[] = ["少", "减", "缺", "低", "未", "没", "不", "降"];

/** An earlier year's work carried over: 上年未完成的项目在本年完成. */
export const EARLIER_WORDS: readonly string[] = [
  "上年",
  "去年",
  "往年",
  "以前年度",
  "结转",
  "遗留",
];

/** The explanation of an over-completion says that the target was low, or hard to foresee. */
export const LOW_TARGET_WORDS: readonly string[] = [
  "偏低",
  "过低",
  "较低",
  "保守",
  "年初目标",
  "目标设",
  "指标设",
  "设定目标",
  "设置目标",
  "预计不足",
  "估计不足",
  "预估",
  "测算",
  "无法预计",
  "难以预计",
];

/** Instead of an explanation: there is nothing to explain. */
export const NOTHING_TO_EXPLAIN: readonly string[] = [
  "无",
  "无偏差",
  "没有偏差",
  "未发生偏差",
  "不存在偏差",
  "已完成",
  "按计划完成",
  "已按计划完成",
  "完成",
  "达标",
];

/** Phrases that fit every row and explain none, and the words around them. The longest that fits is taken out first. */
export const GENERIC_PHRASES: readonly string[] = [
  "根据实际情况",
  "结合实际情况",
  "按照实际情况",
  "由于实际情况",
  "实际情况",
  "根据实际工作",
  "根据工作实际",
  "根据工作需要",
  "因工作需要",
  "工作需要",
  "实际需要",
  "客观原因",
  "主观原因",
  "其他原因",
  "各种原因",
  "指标超预期完成",
  "超预期完成",
  "超过预期指标",
  "超过预期目标",
  "超过了预期目标",
  "超额完成",
  "超预期",
  "超过预期",
  "超出预期",
  "未完成",
  "没有完成",
  "未达到",
  "完成情况较好",
  "完成情况良好",
  "完成较好",
  "完成",
  "达到",
  "超过",
  "导致",
  "所以",
  "因此",
  "由于",
  "因为",
  "根据",
  "按照",
  "结合",
  "产生",
  "出现",
  "存在",
  "造成",
  "偏差",
  "指标",
  "目标",
  "任务",
  "计划",
  "预期",
  "实际",
  "年初",
  "年度",
  "设定",
  "原因",
  "情况",
  "工作",
  "需要",
  "比",
  "多",
  "少",
  "因",
  "于",
  "与",
  "和",
  "有",
  "的",
  "了",
  "已",
  "较",
  "按",
  "原",
];

/** In the heading of a column that is for deviations alone; 备注 and 说明 are for anything. */
export const DEVIATION_HEADING_WORDS: readonly string[] = ["偏差", "原因"];

/** A text that says why money was left over. */
export const UNSPENT_REASON_WORDS: readonly string[] = [
  "结余",
  "结转下年",
  "结转至",
  "未支付",
  "未支出",
  "节约",
  "节省",
  "收回",
  "质保金",
  "尾款",
];

/** A text that speaks of how the money was spent, or why it was not. */
export const EXECUTION_REASON_WORDS: readonly string[] = [
  "执行率",
  "支付进度",
  "支出进度",
  "结转",
  ...UNSPENT_REASON_WORDS,
];
