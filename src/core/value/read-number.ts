import {
  FRACTION_WORDS,
  NUMERAL_DIGITS,
  NUMERAL_MYRIADS,
  NUMERAL_POINT,
  NUMERAL_TENS,
  WHOLE_HUNDRED,
} from "../vocabulary/numerals";
import { Decimal, ZERO } from "./decimal";

/** A number at the beginning of a text. */
export interface NumberRead {
  readonly amount: Decimal;
  /** Digits after the point as written. */
  readonly decimals: number;
  readonly rest: string;
  /** Written in Chinese numerals. */
  readonly spelled: boolean;
}

/** Grouped in threes with or without decimals, or plain. What follows must be no digit, comma or point with a digit. */
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.(\d+))?(?![\d]|[.,]\d)/u;
const PLAIN = /^[+-]?\d+(?:\.(\d+))?(?![\d]|[.,]\d)/u;

/** "8,065.31万元" → 8065.31 and "万元"; 一百二十家 → 120 and 家; 百分之九十五 → 95 and "%". Null when there is none. */
export function readNumber(folded: string): NumberRead | null {
  const match = GROUPED.exec(folded) ?? PLAIN.exec(folded);
  if (!match) return readSpelled(folded);
  return {
    amount: new Decimal(match[0].replaceAll(",", "").replace("+", "")),
    decimals: match[1]?.length ?? 0,
    rest: folded.slice(match[0].length),
    spelled: false,
  };
}

function readSpelled(folded: string): NumberRead | null {
  const fraction = Object.keys(FRACTION_WORDS).find((word) => folded.startsWith(word));
  const from = fraction?.length ?? 0;
  if (fraction && folded.startsWith(WHOLE_HUNDRED, from)) {
    return spelled(new Decimal(100), 0, signOf(fraction) + folded.slice(from + 1));
  }
  const run = numeralRun(folded.slice(from));
  const { numeral, unit } = fraction ? { numeral: run, unit: "" } : splitMyriad(run);
  const amount = readNumeral(numeral);
  if (!amount) return null;
  const decimals = numeral.includes(NUMERAL_POINT)
    ? numeral.length - numeral.indexOf(NUMERAL_POINT) - 1
    : 0;
  return spelled(amount, decimals, signOf(fraction) + unit + folded.slice(from + run.length));
}

function spelled(amount: Decimal, decimals: number, rest: string): NumberRead {
  return { amount, decimals, rest, spelled: true };
}

function signOf(fraction: string | undefined): string {
  return fraction ? (FRACTION_WORDS[fraction] ?? "") : "";
}

function numeralRun(text: string): string {
  let end = 0;
  while (end < text.length && isNumeral(text.charAt(end))) end++;
  return text.slice(0, end);
}

function isNumeral(character: string): boolean {
  return (
    character in NUMERAL_DIGITS ||
    character in NUMERAL_TENS ||
    character in NUMERAL_MYRIADS ||
    character === NUMERAL_POINT
  );
}

/** 一百二十万 is 120 of the unit 万; 一万二千 stays whole. */
function splitMyriad(run: string): { readonly numeral: string; readonly unit: string } {
  let end = run.length;
  while (end > 0 && run.charAt(end - 1) in NUMERAL_MYRIADS) end--;
  const numeral = run.slice(0, end);
  const inner = [...numeral].some((character) => character in NUMERAL_MYRIADS);
  return inner ? { numeral: run, unit: "" } : { numeral, unit: run.slice(end) };
}

/** Chinese numerals up to 亿: 一百二十, 十五, 一万二千, 二〇二四, 九十五点五. Null when they are not well formed. */
export function readNumeral(numeral: string): Decimal | null {
  const [whole = "", fraction, ...more] = numeral.split(NUMERAL_POINT);
  if (more.length > 0) return null;
  const integer = readInteger(whole);
  if (!integer || fraction === undefined) return integer;
  const digits = digitString(fraction);
  return digits === null ? null : integer.plus(new Decimal(`0.${digits}`));
}

function readInteger(text: string): Decimal | null {
  const digits = digitString(text);
  if (digits !== null) return text.length === 1 || isRow(text) ? new Decimal(digits) : null;
  let sum = ZERO;
  let from = 0;
  let last = new Decimal(Infinity);
  for (let at = 0; at < text.length; at++) {
    const myriad = NUMERAL_MYRIADS[text.charAt(at)];
    if (!myriad) continue;
    const part = readSection(text.slice(from, at));
    const factor = new Decimal(myriad);
    if (!part || !factor.lt(last)) return null;
    sum = sum.plus(part.times(factor));
    last = factor;
    from = at + 1;
  }
  if (from === text.length) return from === 0 ? null : sum;
  const part = readSection(text.slice(from));
  return part ? sum.plus(part) : null;
}

/** 二〇二四 is a row of digits; 三五 means three to five. */
function isRow(text: string): boolean {
  return [...text].some((character) => NUMERAL_DIGITS[character] === 0);
}

/** Below 10000: 三千零五十, 十五. Tens must fall, and a final digit without its tens (一百二) is not told. */
function readSection(text: string): Decimal | null {
  let sum = 0;
  let digit: number | null = null;
  let lastTen = 10000;
  let zero = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const ten = NUMERAL_TENS[character];
    const value = NUMERAL_DIGITS[character];
    if (ten !== undefined) {
      if (ten >= lastTen || (digit === null && !(ten === 10 && at === 0))) return null;
      sum += (digit ?? 1) * ten;
      lastTen = ten;
      digit = null;
      zero = false;
    } else if (value === 0) {
      if (digit !== null) return null;
      zero = true;
    } else if (value === undefined || digit !== null) {
      return null;
    } else {
      digit = value;
    }
  }
  if (digit !== null && lastTen > 10 && !zero && text.length > 1) return null;
  return sum === 0 && digit === null ? null : new Decimal(sum + (digit ?? 0));
}

/** 二〇二四 → "2024"; null when another character is in it. 两 does not stand in a row of digits. */
function digitString(text: string): string | null {
  let digits = "";
  for (const character of text) {
    const digit = NUMERAL_DIGITS[character];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits === "" ? null : digits;
}
