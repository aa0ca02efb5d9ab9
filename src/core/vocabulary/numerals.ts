/** Chinese numerals. */
export const NUMERAL_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

export const NUMERAL_TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

export const NUMERAL_MYRIADS: Readonly<Record<string, string>> = { 万: "1e4", 亿: "1e8" };

export const NUMERAL_POINT = "点";

/** Fractions with a fixed denominator and the sign they stand for: 百分之九十五 is 95%. */
export const FRACTION_WORDS: Readonly<Record<string, string>> = { 百分之: "%", 千分之: "‰" };

/** 百分之百. */
export const WHOLE_HUNDRED = "百";

/** Units that make a word with a numeral in front: 十分满意, 一起. */
export const UNITS_NOT_AFTER_NUMERALS: readonly string[] = ["分", "级", "起", "点"];

/** Behind a number they leave it open: 100余人, 20多个. */
export const MORE_OR_LESS: readonly string[] = ["余", "多", "来", "几"];
