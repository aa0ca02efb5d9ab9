import { NUMERAL_DIGITS } from "../vocabulary/numerals";
import { UNITS_AFTER_SPELLED, WORDS_BEHIND_UNITS } from "../vocabulary/narrative-words";
import { Decimal } from "./decimal";
import { beginsClause, endsClause } from "./narrative-text";
import { readNumber } from "./read-number";
import { bothCount, isKnownUnit, parseUnit } from "./units";
import type { Unit } from "./value";

/** A number with a known unit, by its place in a compact text. */
export interface FoundNumber {
  readonly amount: Decimal;
  readonly unit: Unit;
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
}

/** What holds digits and is no number that counts: dates, years, ordinals, document and telephone numbers, ranges. */
const NO_COUNT = [
  "(?:19|20)\\d{2}年(?:度|\\d{1,2}月(?:份|\\d{1,2}[日号])?)?",
  "\\d{1,2}月(?:\\d{1,2}[日号]|份|底|末|初)?",
  "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}",
  "[〔\\[(](?:19|20)\\d{2}[〕\\])]",
  "[第前]\\d{1,6}",
  "\\d{1,9}号",
  "\\d{3,4}-\\d{6,8}",
  "1\\d{10}",
  "\\d{1,12}(?:\\.\\d{1,6})?%?[-—–~至到]\\d{1,12}(?:\\.\\d{1,6})?",
  "[A-Za-z]\\d{1,12}",
].join("|");
const NUMBER = "(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,8})?";
const SPELLED =
  "百分之[零〇一二三四五六七八九十百点]{1,8}|[一二两三四五六七八九十][一二三四五六七八九十百千万零]{0,8}";
const SCAN = new RegExp(`(?<skip>${NO_COUNT})|(?<digits>${NUMBER})|(?<spelled>${SPELLED})`, "gu");

const LONGEST_UNIT = 6;
const ENUMERATOR = /^\d{1,2}\.(?=\d)/u;
const HAN_OR_SIGN = /[\p{Script=Han}%‰℃A-Za-z㎡²³(]/u;
const NOT_IN_FRONT = /[第每某十百千万亿零〇一二三四五六七八九年]/u;
const PLACE_VALUE = /[十百千]/u;

/** Finds the numbers with units in a text made compact. Linear: every alternative is of bounded length. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(SCAN)) {
    const { digits, spelled } = match.groups ?? {};
    const number = digits
      ? readDigits(text, digits, match.index)
      : spelled
        ? readSpelledAt(text, spelled, match.index)
        : null;
    if (number) found.push(number);
  }
  return found;
}

function readDigits(text: string, digits: string, at: number): FoundNumber | null {
  const whole = numberAt(text, digits, at);
  if (!whole || !ENUMERATOR.test(digits) || !beginsClause(text, at)) return whole;
  if (!bothCount(whole.unit, whole.unit)) return whole;
  const rest = digits.replace(ENUMERATOR, "");
  return numberAt(text, rest, at + digits.length - rest.length);
}

function numberAt(text: string, digits: string, at: number): FoundNumber | null {
  const end = at + digits.length;
  const unit = unitAt(text, end);
  if (!unit) return null;
  const amount = new Decimal(digits.replaceAll(",", ""));
  return { amount, unit: unit.unit, start: at, end: unit.end };
}

/** 百分之九十五; 一百二十家; 一台 at the end of a phrase. 一批, 两次第1, 二十大 and 一等奖 are words. */
function readSpelledAt(text: string, spelled: string, at: number): FoundNumber | null {
  if (NOT_IN_FRONT.test(text.charAt(at - 1))) return null;
  const read = readNumber(text.slice(at, at + spelled.length + LONGEST_UNIT));
  if (!read?.spelled) return null;
  if (read.rest.startsWith("%")) {
    const length = spelled.length;
    return { amount: read.amount, unit: parseUnit("%"), start: at, end: at + length };
  }
  const first = spelled.charAt(0);
  if (!(first in NUMERAL_DIGITS)) return null;
  const end = at + spelled.length;
  const unit = unitAt(text, end);
  if (!unit || read.rest !== text.slice(end, end + LONGEST_UNIT)) return null;
  const name = unit.unit.text;
  const compound = spelled.length > 2 && PLACE_VALUE.test(spelled);
  const phrase = UNITS_AFTER_SPELLED.includes(name) && endsPhrase(text, unit.end);
  return compound || phrase
    ? { amount: read.amount, unit: unit.unit, start: at, end: unit.end }
    : null;
}

function endsPhrase(text: string, at: number): boolean {
  return endsClause(text, at) || /[和及与]/u.test(text.charAt(at));
}

/** The longest known unit that begins at a place; in brackets too: 100（份）. */
function unitAt(text: string, at: number): { readonly unit: Unit; readonly end: number } | null {
  const first = text.charAt(at);
  if (!HAN_OR_SIGN.test(first)) return null;
  if (first === "(") return bracketedUnit(text, at);
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const word = text.slice(at, at + length);
    if (word.length < length) continue;
    const unit = parseUnit(word);
    if (!isKnownUnit(unit) || unit.text !== word || word.endsWith("/")) continue;
    return beginsWord(word, text.charAt(at + length)) ? null : { unit, end: at + length };
  }
  return null;
}

function bracketedUnit(
  text: string,
  at: number
): { readonly unit: Unit; readonly end: number } | null {
  const closing = text.slice(at, at + LONGEST_UNIT).indexOf(")");
  if (closing < 2) return null;
  const unit = parseUnit(text.slice(at + 1, at + closing));
  return isKnownUnit(unit) ? { unit, end: at + closing + 1 } : null;
}

function beginsWord(unit: string, next: string): boolean {
  return WORDS_BEHIND_UNITS[unit]?.includes(next) ?? false;
}
