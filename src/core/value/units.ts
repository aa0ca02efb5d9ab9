import { foldText } from "../vocabulary/fold-text";
import {
  COUNTING_SPELLINGS,
  COUNTING_UNITS,
  GENERAL_COUNTER,
  LOOSE_PAIRS,
  MEASURES,
  PER_WORDS,
  PRODUCT_SIGNS,
  SCALES,
  THING_UNITS,
} from "../vocabulary/units";
import { Decimal } from "./decimal";
import type { Unit } from "./value";

/** Dimension of plain numbers and bare multiples: "" and 万. */
const NUMBER = "number";
const MONEY = "money";
const RATIO = "ratio";
const COUNT = "count:";
const UNKNOWN = "unknown:";
/** A multiple of every factor that has no finite inverse (60, 604800, 12, 2000/3): denominators stay exact. */
const DENOMINATOR_BASE: Decimal = new Decimal(378_000_000);
const ONE: Decimal = new Decimal(1);
/** Longer texts are no unit. */
const LONGEST_UNIT = 24;

type Meaning = Pick<Unit, "canonical" | "dimension" | "factor">;

const words = readWords();
const scales = Object.entries(SCALES).map(([word, factor]) => ({ word, factor }));
const loosePairs = new Set(LOOSE_PAIRS.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
const things = new Set(THING_UNITS);

/** No unit at all. */
export const NO_UNIT: Unit = { text: "", canonical: "", dimension: NUMBER, factor: ONE };

/**
 * Reads a unit as written: "万元/家", "（份）", "百分比", "元/人、天".
 * What is not known keeps its text, with dimension "unknown:…" and factor 1. Never throws.
 */
export function parseUnit(text: string): Unit {
  const folded = foldText(text);
  const inner = folded.startsWith("(") && folded.endsWith(")") ? folded.slice(1, -1) : folded;
  if (inner === "") return NO_UNIT;
  const meaning = inner.length <= LONGEST_UNIT ? (findWord(inner) ?? findCompound(inner)) : null;
  return { text: inner, ...(meaning ?? unknownMeaning(inner)) };
}

export function isKnownUnit(unit: Unit): boolean {
  return !unit.dimension.includes(UNKNOWN);
}

/** A share of a hundred: %, ‰. */
export function isRatio(unit: Unit): boolean {
  return unit.dimension === RATIO;
}

export function sameUnit(one: Unit, other: Unit): boolean {
  return one.canonical === other.canonical;
}

export function convertible(from: Unit, to: Unit): boolean {
  return sameUnit(from, to) || from.dimension === to.dimension;
}

/** An amount of one unit in another, to 40 digits; null when the units do not convert. */
export function convert(amount: Decimal, from: Unit, to: Unit): Decimal | null {
  if (sameUnit(from, to)) return amount;
  return convertible(from, to) ? scaled(amount, from, to) : null;
}

/**
 * loose: the same things counted with another word (名 and 人, 个 and 家), 亿 beside 亿元, or a missing unit.
 * different: 个 and 人, 人 and 人次, 套 and 篇, 天 and 月.
 */
export type UnitRelation = "same" | "convertible" | "loose" | "different";

export function relatedUnits(one: Unit, other: Unit): UnitRelation {
  if (sameUnit(one, other)) return "same";
  if (isMissing(one) || isMissing(other)) return "loose";
  if (convertible(one, other)) return "convertible";
  return areLoose(one.dimension, other.dimension) ? "loose" : "different";
}

/** Both count things or people, whatever the word. */
export function bothCount(one: Unit, other: Unit): boolean {
  return one.dimension.startsWith(COUNT) && other.dimension.startsWith(COUNT);
}

export interface ComparableAmount {
  readonly amount: Decimal;
  /** The units are not known to be the same: one is missing, or they are related loosely. */
  readonly assumed: boolean;
}

/**
 * An amount in another unit as far as the two may be held against each other. A missing unit is taken for the other;
 * a bare multiple (5万) beside a plain number is reckoned out.
 * @returns null when the units do not go together
 */
export function comparableAmount(amount: Decimal, from: Unit, to: Unit): ComparableAmount | null {
  if (sameUnit(from, to)) return { amount, assumed: false };
  const missing = isMissing(from) || isMissing(to);
  if (convertible(from, to)) return { amount: scaled(amount, from, to), assumed: missing };
  if (missing) return { amount, assumed: true };
  return relatedUnits(from, to) === "loose"
    ? { amount: scaled(amount, from, to), assumed: true }
    : null;
}

function isMissing(unit: Unit): boolean {
  return unit.text === "";
}

function scaled(amount: Decimal, from: Unit, to: Unit): Decimal {
  return amount.times(from.factor).div(to.factor);
}

/** Part by part: money/count:家 goes loosely with money/count:个. */
function areLoose(one: string, other: string): boolean {
  const left = one.split(/[/*]/u);
  const right = other.split(/[/*]/u);
  if (left.length !== right.length) return false;
  return left.every((part, at) => {
    const opposite = right[at] ?? "";
    return part === opposite || isLoosePart(part, opposite) || isLoosePart(opposite, part);
  });
}

function isLoosePart(part: string, other: string): boolean {
  if (part === NUMBER) return other === MONEY || other.startsWith(COUNT);
  if (!part.startsWith(COUNT) || !other.startsWith(COUNT)) return false;
  const word = part.slice(COUNT.length);
  const opposite = other.slice(COUNT.length);
  return (
    loosePairs.has(`${word}|${opposite}`) || (word === GENERAL_COUNTER && things.has(opposite))
  );
}

function readWords(): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const { dimension, factor, spellings } of MEASURES) {
    const canonical = spellings[0] ?? "";
    for (const spelling of spellings) {
      found.set(spelling, { canonical, dimension, factor: new Decimal(factor) });
    }
  }
  for (const canonical of [...THING_UNITS, ...COUNTING_UNITS]) {
    for (const spelling of [canonical, ...(COUNTING_SPELLINGS[canonical] ?? [])]) {
      found.set(spelling, { canonical, dimension: COUNT + canonical, factor: ONE });
    }
  }
  return found;
}

/** 元, 万元, 万, 千瓦时: the whole word counts before its reading as a multiple. */
function findWord(text: string): Meaning | null {
  const word = words.get(text);
  if (word) return word;
  for (const { word: multiple, factor } of scales) {
    if (!text.startsWith(multiple)) continue;
    const rest = text.slice(multiple.length);
    if (rest === "") {
      return { canonical: multiple, dimension: NUMBER, factor: new Decimal(factor) };
    }
    const base = words.get(rest);
    if (!base || base.dimension === RATIO) continue;
    const canonical = multiple + base.canonical;
    return { canonical, dimension: base.dimension, factor: base.factor.times(factor) };
  }
  return null;
}

/** 元/人*月. An unknown part makes an unknown dimension, which still converts within itself: 元/趟次, 万元/趟次. */
function findCompound(text: string): Meaning | null {
  const [numerator = "", ...rest] = splitAt(text, PER_WORDS);
  const denominators = rest.flatMap((part) => splitAt(part, PRODUCT_SIGNS));
  if (denominators.length === 0 || numerator === "" || denominators.includes("")) return null;
  const top = findWord(numerator) ?? unknownMeaning(numerator);
  const below = denominators.map((part) => findWord(part) ?? unknownMeaning(part));
  const join = (parts: string[]): string => parts.sort().join("*");
  return {
    canonical: `${top.canonical}/${join(below.map(({ canonical }) => canonical))}`,
    dimension: `${top.dimension}/${join(below.map(({ dimension }) => dimension))}`,
    factor: below.reduce(
      (factor, part) => factor.times(DENOMINATOR_BASE.div(part.factor)),
      top.factor
    ),
  };
}

function unknownMeaning(text: string): Meaning {
  return { canonical: text, dimension: UNKNOWN + text, factor: ONE };
}

function splitAt(text: string, separators: readonly string[]): string[] {
  return separators.reduce(
    (parts, separator) => parts.flatMap((part) => part.split(separator)),
    [text]
  );
}
