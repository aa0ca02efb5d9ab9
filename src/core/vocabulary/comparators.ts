import type { Comparator } from "../value/value";

type Spellings = Readonly<Record<Exclude<Comparator, "none">, readonly string[]>>;

/** Signs and words before a value, widths folded. The longest that fits counts. */
export const COMPARATOR_PREFIXES: Spellings = {
  "at-least": [
    ">=",
    "=>",
    "≥",
    "≧",
    "⩾",
    "≥=",
    "大于等于",
    "大于或等于",
    "不少于",
    "不低于",
    "不小于",
    "不得少于",
    "不得低于",
    "至少",
    "最少",
    "达到",
  ],
  "more-than": [">", "大于", "高于", "多于", "超过", "突破"],
  equal: ["=", "==", "═", "等于"],
  "at-most": [
    "<=",
    "=<",
    "≤",
    "≦",
    "⩽",
    "≤=",
    "小于等于",
    "小于或等于",
    "不超过",
    "不高于",
    "不多于",
    "不大于",
    "不得超过",
    "不得高于",
    "至多",
    "最多",
    "控制在",
  ],
  "less-than": ["<", "小于", "低于", "少于", "不足"],
};

/** Words behind a value: 98%以上, 3%以内. */
export const COMPARATOR_SUFFIXES: Partial<Spellings> = {
  "at-least": ["及以上", "或以上", "以上"],
  "at-most": ["及以下", "或以下", "以下", "以内", "之内", "内"],
};

/** Words behind a date that make it a deadline. */
export const DEADLINE_SUFFIXES: readonly string[] = [
  "之前",
  "以前",
  "前",
  "止",
  "以内",
  "之内",
  "内",
];
