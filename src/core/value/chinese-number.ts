import { Decimal } from "./decimal";

const DIGITS: Readonly<Record<string, number>> = {
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
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const NUMERAL = /^[零〇一二两三四五六七八九十百千万亿]+$/u;

/** The characters of Chinese numerals, for finding where one ends. */
export const CHINESE_NUMERAL = "零〇一二两三四五六七八九十百千";

/** 一百二十 → 120, 九十五 → 95. Null when the text is no numeral or breaks the rules of writing one. */
export function parseChineseNumber(text: string): Decimal | null {
  if (!NUMERAL.test(text)) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = DIGITS[character];
    const small = SMALL[character];
    const large = LARGE[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total += (section + (digit ?? 0)) * large;
      section = 0;
      digit = null;
    }
  }
  return new Decimal(total + section + (digit ?? 0));
}
