/** Parts of a date as forms write it. */
export const YEAR = "年";
export const MONTH = "月";
export const MONTH_TAIL = "份";
export const DAY_WORDS: readonly string[] = ["日", "号"];

/** Ends of a month or year: the day follows from the word. */
export const PERIOD_ENDS: readonly string[] = ["底", "末"];

/** The end of a year without its number: month 12, day 31. */
export const YEAR_END_WORDS: readonly string[] = [
  "年底",
  "年末",
  "本年底",
  "当年底",
  "今年底",
  "本年年底",
  "当年年底",
  "今年年底",
  "本年末",
  "本年度末",
  "年度末",
  "年度底",
  "年内",
  "本年内",
  "当年内",
];

/** Within a month or year: its last day counts. */
export const WITHIN_WORDS: readonly string[] = ["以内", "之内", "内"];

/** Not later than the date itself. */
export const BEFORE_WORDS: readonly string[] = ["之前", "以前", "前"];

export const AFTER_WORDS: readonly string[] = ["之后", "以后", "后"];

/** In front of a date, without meaning for the comparison. */
export const DATE_LEADS: readonly string[] = [
  "截止到",
  "截止至",
  "截至",
  "截止",
  "于",
  "在",
  "至",
  "到",
];

/** Behind a date, without meaning for the comparison: 12月31日前完成. */
export const DATE_TAILS: readonly string[] = ["完成", "完工", "竣工", "结束", "止"];
