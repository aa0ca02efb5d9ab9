/** Patterns of the short texts in and over an indicator block; widths are folded and white space removed before. */

/** 2024年, (2024)年度 in front of a heading. */
export const YEAR_IN_FRONT = /^\(?(20\d{2})\)?年?度?/u;

/** 1-6月, 9月底 in front of a heading. */
export const MONTHS_IN_FRONT = /^(?:\d{1,2}月?[-—–~～至到])?\d{1,2}月(?:份|底|末)?/u;

/** Between two headings in one cell: 得分/权重. */
export const HEADING_SEPARATORS = "/、或及和与";

/** What may follow the word for a time: 长期绩效指标, 年度目标, 中期. */
export const HORIZON_REST = /^(?:总体)?(?:绩效|履职)?(?:目标|指标)?(?:值)?$/u;

/** Points behind the name of a level: (40分), 【权重:40%】. */
export const POINTS_IN_BRACKETS =
  /[([【](?:共|权重|分值)?:?(\d{1,3}(?:\.\d{1,2})?)(?:分|%)[)\]】]$/u;

/** 数量指标15分. */
export const POINTS_BEHIND = /(\d{1,3}(?:\.\d{1,2})?)分$/u;

/** A level named in a cell over the whole block: 一、产出指标（50分）. */
export const LEVEL_HEADING = /^(?:[一二三四五六七八九十]{1,2}、)?.{0,12}指标(?:$|[（(【[\d])/u;

/** 一、 in front of such a name. */
export const CHINESE_NUMBERING = /^[一二三四五六七八九十]{1,2}、/u;

/** 年度绩效目标1(40分), 目标二: a goal among several, and not the text of a goal. */
export const NUMBERED_GOAL =
  /^(?:年度)?(?:绩效|总体|履职)?目标(?:\d{1,2}|[一二三四五六七八九十]{1,2}|\(\d)/u;

/** 1. in front of a template's words, and the number behind them. */
export const TEMPLATE_NUMBERING = /^[\d一二三四五六七八九十]{1,3}[.、．]/u;
export const TEMPLATE_NUMBER_BEHIND = /[\d一二三四五六七八九十]{1,3}$/u;
