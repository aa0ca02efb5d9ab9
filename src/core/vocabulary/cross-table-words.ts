/** Words for checks across tables, as data. */

/** In the name of an indicator they say that less is better, whatever the comparator: 结转结余率. */
export const LESS_IS_BETTER: readonly string[] = [
  "成本",
  "费用",
  "支出",
  "调整率",
  "结转",
  "结余",
  "变动率",
  "控制率",
  "投诉",
  "逾期",
  "事故",
  "差错",
  "流失",
  "死亡",
  "发病",
  "能耗",
  "排放",
  "时限",
  "天数",
  "时间",
];

/** Beginnings of a value that affirm or deny the rest: 已建设门户网站 and 未建设. */
export const AFFIRMATIONS: readonly string[] = ["已经", "已", "完全", "有"];
export const DENIALS: readonly string[] = ["尚未", "没有", "未", "不", "无"];

/** A title without these is the name of its project. Longer ones go first. */
export const TITLE_TAILS: readonly string[] = [
  "项目支出绩效目标申报表",
  "项目支出绩效目标表",
  "项目支出绩效自评表",
  "绩效目标申报表",
  "绩效目标自评表",
  "项目绩效目标表",
  "项目绩效自评表",
  "绩效目标表",
  "绩效自评表",
  "自评表",
];

/** In the name of a cost indicator they say that it is for one of several. */
export const UNIT_COST_WORDS: readonly string[] = [
  "人均",
  "户均",
  "单位成本",
  "单价",
  "平均",
  "每",
  "补助标准",
  "支出标准",
];

/** Words that a cost indicator bears in its levels. */
export const COST_LEVEL_WORDS: readonly string[] = ["成本"];

/** Of the levels of an indicator that counts what is bought or done. */
export const QUANTITY_LEVEL_WORDS: readonly string[] = ["数量"];
