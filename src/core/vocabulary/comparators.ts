/**
 * Words and signs that hold a result against a target.
 * Inclusive as 民法典第一千二百五十九条 reads them: 以上、以下、以内 include the number; 超过、不满 do not.
 */

/** Comparator signs and what each is made of; widths are folded before. Doubled signs add up: "> =" is ">=". */
export const COMPARATOR_SIGNS: Readonly<Record<string, string>> = {
  "≥": ">=",
  "≧": ">=",
  "⩾": ">=",
  "≮": ">=",
  "≤": "<=",
  "≦": "<=",
  "⩽": "<=",
  "≯": "<=",
  ">": ">",
  "﹥": ">",
  "<": "<",
  "﹤": "<",
  "=": "=",
  "═": "=",
  "﹦": "=",
};

/** Words in front of a value. The longest that fits counts. */
export const COMPARATOR_WORDS_BEFORE = {
  "at-least": [
    "大于等于",
    "大于或等于",
    "大于或者等于",
    "高于等于",
    "高于或等于",
    "不少于",
    "不低于",
    "不小于",
    "不短于",
    "不早于",
    "不得少于",
    "不得低于",
    "不得小于",
    "至少",
    "最少",
  ],
  "more-than": ["大于", "超过", "高于", "多于", "突破", "晚于"],
  equal: ["等于"],
  "at-most": [
    "小于等于",
    "小于或等于",
    "小于或者等于",
    "低于等于",
    "低于或等于",
    "不超过",
    "不高于",
    "不多于",
    "不大于",
    "不长于",
    "不晚于",
    "不迟于",
    "不得超过",
    "不得高于",
    "不得多于",
    "不得大于",
    "不得晚于",
    "不得迟于",
    "控制在",
    "至多",
    "最多",
    "最迟",
    "最晚",
  ],
  "less-than": ["小于", "低于", "少于", "不足", "不满", "早于"],
} as const satisfies Record<string, readonly string[]>;

/** Words behind a quantity. */
export const COMPARATOR_WORDS_AFTER = {
  "at-least": ["及以上", "或以上", "(含)以上", "以上(含)", "以上"],
  "at-most": ["及以下", "或以下", "(含)以下", "以下(含)", "以下", "(含)以内", "以内", "之内", "内"],
} as const satisfies Record<string, readonly string[]>;

/** Words in front of a value that state no comparator: 约, 达到, 累计. */
export const NEUTRAL_WORDS_BEFORE: readonly string[] = [
  "实际完成",
  "已经完成",
  "已完成",
  "约为",
  "大约",
  "达到",
  "共计",
  "合计",
  "总计",
  "累计",
  "完成",
  "实现",
  "全年",
  "实际",
  "约",
  "达",
  "共",
  "为",
];

/** Words behind a value that state no comparator. */
export const NEUTRAL_WORDS_AFTER: readonly string[] = ["左右", "上下", "之间"];

/** Between the ends of a range, beside - and ~. Single characters. */
export const RANGE_WORDS: readonly string[] = ["至", "到"];

/** Words of an operator column that give a direction alone. */
export const DIRECTION_WORDS = {
  "at-least": ["正向", "正向指标"],
  "at-most": ["反向", "反向指标", "逆向", "逆向指标", "负向", "负向指标"],
} as const satisfies Record<string, readonly string[]>;
