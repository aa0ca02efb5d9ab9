import { Decimal } from "../value/decimal";
import { DEDUCTION_WORDS, POINTS_MARKS } from "../vocabulary/deductions";
import { foldText } from "../vocabulary/fold-text";

/** A rule that takes points off for every step by which the result misses a mark: 每降5%扣1分，扣完为止. */
export interface Deduction {
  /** The rule as it stands on the form, white space removed. */
  readonly text: string;
  /** fall: less is worse; rise: more is worse. */
  readonly direction: "fall" | "rise";
  /** Greater than 0, in `unit`. */
  readonly step: Decimal;
  /** "%" also for 个百分点; "" when none is written. */
  readonly unit: string;
  /** Points lost for every step. */
  readonly points: Decimal;
  /** Where full marks end: a percentage that the rule states, its words for the target, or nothing. */
  readonly from: Decimal | "target" | null;
  /** Full marks as the rule states them, in points. */
  readonly fullMarks: Decimal | null;
  /** Below this percentage there are no points. */
  readonly floor: Decimal | null;
}

/** Longer texts are several rules. */
const LONGEST_RULE = 80;
const NUMBER = String.raw`\d{1,9}(?:\.\d{1,4})?`;
const PERCENT = "[%％]";
/** What is measured: 群众满意率. No digits, nothing that separates sentences or speaks of points. */
const SUBJECT = "[^\\d%,;:。、分扣得计记不每]{0,16}?";
const SEPARATOR = "[,;:。、]?";

type Word = keyof typeof DEDUCTION_WORDS;

const RULE = buildRule();

function anyOf(...words: readonly Word[]): string {
  const all = words.flatMap((word): readonly string[] => DEDUCTION_WORDS[word]);
  const longestFirst = [...all].sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map(escaped).join("|")})`;
}

function escaped(word: string): string {
  return word.replace(/[()]/gu, String.raw`\$&`);
}

/** One pattern for the whole rule: where full marks end, the deduction, a lowest mark, 扣完为止. Bounded throughout. */
function buildRule(): RegExp {
  const filler = `${anyOf("filler")}?`;
  const gets = `${anyOf("gets")}(?:${anyOf("full")}|(?<marks>${NUMBER})${anyOf("points")})`;
  const fullFrom = `${anyOf("atLeast")}?(?<from>${NUMBER})${PERCENT}${anyOf("orMore")}?${filler}${gets}`;
  const fullAtGoal = `${anyOf("reached")}(?<goal>${anyOf("goal")})${filler}${gets.replace("<marks>", "<goalMarks>")}`;
  const belowMark = `${anyOf("below")}(?:(?<below>${NUMBER})${PERCENT}|(?<belowGoal>${anyOf("goal")}))${filler}`;
  const begin = `(?:${SUBJECT}(?:${fullFrom}|${fullAtGoal}|${belowMark})${SEPARATOR})?`;
  const unit = `(?<unit>${PERCENT}|${anyOf("percentPoint")}|[^\\d%,;:。、扣]{0,6}?)`;
  const direction = `(?:(?<fall>${anyOf("fall")})|(?<rise>${anyOf("rise")}))`;
  const step = `${anyOf("each")}${direction}(?<step>${NUMBER})${unit}${filler}`;
  const deduct = `${SEPARATOR}${anyOf("deduct")}(?<points>${NUMBER})${anyOf("points")}`;
  const floor = `(?:${SEPARATOR}${anyOf("below")}(?<floor>${NUMBER})${PERCENT}${filler}${anyOf("none")})?`;
  const end = `(?:${SEPARATOR}${anyOf("untilGone")})?${SEPARATOR}`;
  return new RegExp(`^${begin}${SUBJECT}${step}${deduct}${floor}${end}$`, "u");
}

/** Reads a deduction; null when any part of the text is not understood. */
export function readDeduction(text: string): Deduction | null {
  if (text.length > LONGEST_RULE) return null;
  const folded = foldText(text);
  const found = RULE.exec(folded)?.groups;
  if (!found) return null;
  const step = decimalIn(found["step"]);
  const points = decimalIn(found["points"]);
  if (!step || !points || step.isZero() || points.isZero()) return null;
  const isTarget = found["goal"] !== undefined || found["belowGoal"] !== undefined;
  return {
    text: folded,
    direction: found["fall"] === undefined ? "rise" : "fall",
    step,
    unit: unitOf(found["unit"] ?? ""),
    points,
    from: decimalIn(found["from"] ?? found["below"]) ?? (isTarget ? "target" : null),
    fullMarks: decimalIn(found["marks"] ?? found["goalMarks"]),
    floor: decimalIn(found["floor"]),
  };
}

/** True when the text states how points are given or taken: such a rule counts, or a person decides. */
export function statesPoints(text: string): boolean {
  const folded = foldText(text);
  return (
    POINTS_MARKS.some((mark) => folded.includes(mark)) ||
    DEDUCTION_WORDS.points.some((points) => hasNumberBefore(folded, points))
  );
}

function hasNumberBefore(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    if (before >= "0" && before <= "9") return true;
  }
  return false;
}

function unitOf(written: string): string {
  const isPercent = DEDUCTION_WORDS.percentPoint.some((word) => word === written);
  return isPercent ? "%" : written;
}

function decimalIn(digits: string | undefined): Decimal | null {
  return digits === undefined ? null : new Decimal(digits);
}
