/** In the name of an indicator: its value may be a percentage. */
export const RATIO_WORDS: readonly string[] = [
  "率",
  "比例",
  "比重",
  "占比",
  "比值",
  "百分",
  "程度",
  "覆盖",
  "满意",
  "强度",
  "进度",
  "精度",
  "知晓",
  "增长",
  "增幅",
  "增速",
  "增加",
  "提高",
  "提升",
  "降低",
  "降幅",
  "下降",
  "减少",
  "缩短",
  "涨幅",
  "同比",
  "环比",
  "指数",
  "系数",
  "合格",
  "达标",
  "出勤",
  "评分",
  "得分",
  "执行",
  "控制",
  "结余",
  "节约",
];

/** 度 makes a degree (满意度, 完整度), except in these. */
export const DEGREE = "度";
export const NO_DEGREES: readonly string[] = ["年度", "制度", "季度", "态度", "力度", "深度"];

/** At the end of a name: nothing that could be counted or measured as it stands. */
export const ABSTRACT_ENDINGS: readonly string[] = [
  "影响",
  "质量",
  "作用",
  "效果",
  "成效",
  "效益",
  "水平",
  "能力",
  "意识",
  "氛围",
  "形象",
  "环境",
  "经济",
  "发展",
];

/** In the name of a benefit: there is a number for it. */
export const MEASURABLE_WORDS: readonly string[] = [
  "成交额",
  "交易额",
  "销售额",
  "营业额",
  "投资额",
  "增加值",
  "产值",
  "产量",
  "亩产",
  "单产",
  "收入",
  "税收",
  "利润",
  "研发投入",
  "就业",
  "游客",
  "客流",
  "专利",
  "论文",
];

/** At the end of a name, of any indicator: there is a number for it. */
export const MEASURABLE_ENDINGS: readonly string[] = ["率", "人数", "人次", "数量", "次数", "金额"];

/** 效率 is no ratio that has a number by itself. */
export const NO_RATES: readonly string[] = ["效率", "频率"];

/** Words that say more or better without saying how much. */
export const VAGUE_WORDS: readonly string[] = [
  "进一步",
  "有效",
  "显著",
  "明显",
  "不断",
  "持续",
  "大力",
  "积极",
  "逐步",
  "稳步",
  "切实",
  "较好",
  "良好",
  "加强",
  "提升",
  "提高",
  "促进",
  "推动",
  "改善",
  "增强",
  "优化",
];

/** What a unit has or is given, named where its outputs should be. */
export const INPUT_WORDS: readonly string[] = [
  "保障人员",
  "在职人员",
  "在编人员",
  "编制人数",
  "供养人员",
  "保障工作人员",
  "公务用车",
  "保障用车",
  "公务保障用车",
  "供暖面积",
  "办公用房",
  "办公面积",
  "物业面积",
];

/** Different kinds of activity: a goal about one and indicators about another do not go together. */
export const ACTIVITIES = {
  purchase: ["采购", "购置", "购买"],
  maintenance: ["维修", "维护", "修缮", "养护"],
  training: ["培训"],
  rental: ["租赁", "租用"],
} as const satisfies Record<string, readonly string[]>;

export type Activity = keyof typeof ACTIVITIES;

/** Numbered tasks and goals as forms name them in an indicator: 重点工作1计划完成率, 年度工作目标2实现率. */
export const NUMBERED_TASKS: readonly string[] = ["重点工作", "主要任务", "重点任务", "工作任务"];

/** Marks of a sentence in what should be a name. */
export const SENTENCE_MARKS: readonly string[] = ["。", "；", ";", "！", "？"];

/** A number that says how much, in digits or in words: 3公里, 两期, 95%. */
export const AMOUNT_IN_TEXT =
  /[\d一二两三四五六七八九十百千万]{1,12}(?:余|多)?(?:个|项|次|家|人|名|户|期|场|台|套|件|份|篇|辆|盏|公里|米|亩|吨|%|万|亿)/u;
