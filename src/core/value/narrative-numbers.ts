import {
  APPROXIMATE_AFTER,
  APPROXIMATE_BEFORE,
  CHANGE_WORDS,
  EACH_WORDS,
  SHARE_WORDS,
} from "../vocabulary/narrative-words";
import type { Decimal } from "./decimal";
import { closingOf, readLead } from "./narrative-comparator";
import { nounOf } from "./narrative-noun";
import { compactText, wordsAfter, wordsBefore } from "./narrative-text";
import { type FoundNumber, findNumbers } from "./narrative-tokens";
import { isKnownUnit, isRatio, parseUnit } from "./units";
import type { Comparator, Unit } from "./value";

/**
 * level: so much is or shall be there. change: a difference (同比增长37%). share: a part of a whole (占比达57%).
 * each: for one of several (每盏造价3500元).
 */
export type NarrativeAspect = "level" | "change" | "share" | "each";

/** A number in a goal or result text, with what it counts: 至少培训科技人员150人次. */
export interface NarrativeNumber {
  readonly amount: Decimal;
  readonly comparator: Comparator;
  readonly unit: Unit;
  readonly aspect: NarrativeAspect;
  /** 盏 of 每盏造价3500元; null when it is not said, or the number is not for one of several. */
  readonly per: Unit | null;
  /** The words in front or behind that say what is counted: 培训科技人员; "" when there are none. */
  readonly noun: string;
  /** As written: "150人次". */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
}

/** Longer texts are no goals: only their beginning is read. */
export const LONGEST_NARRATIVE = 20_000;
const LONGEST_WORDS = 40;
const PER_UNIT = /每(\p{Script=Han}{1,2})/u;

/**
 * Reads the numbers of a text with unit and noun, in the order in which they stand. Takes linear time, never throws.
 * Left out: numbers without a known unit, ordinals (第十届), dates, document numbers (财教〔2021〕42号), enumerations,
 * telephone numbers, ranges and approximate numbers (近100家, 20余人). Spelled numbers are read only where they cannot
 * be part of a word.
 */
export function readNarrativeNumbers(source: string): NarrativeNumber[] {
  const { text, places } = compactText(source.slice(0, LONGEST_NARRATIVE));
  const found: NarrativeNumber[] = [];
  let floor = 0;
  let shared = "";
  for (const token of findNumbers(text)) {
    const own = wordsBefore(text, token.start, floor, LONGEST_WORDS);
    const adjacent = own === "" && token.start === floor && floor > 0;
    const before = adjacent ? shared : own;
    const number = readOne(text, token, before, source, places);
    floor = number?.end ?? token.end;
    shared = before;
    if (number) found.push(number.value);
  }
  return found;
}

function readOne(
  text: string,
  token: FoundNumber,
  before: string,
  source: string,
  places: readonly number[]
): { readonly value: NarrativeNumber; readonly end: number } | null {
  const closing = closingOf(text, token.end);
  const behind = text.slice(closing.end, closing.end + 2);
  if (APPROXIMATE_AFTER.some((word) => behind.startsWith(word))) return null;
  const lead = readLead(before);
  if (APPROXIMATE_BEFORE.some((word) => lead.words.endsWith(word))) return null;
  const aspect = aspectOf(lead.words, token.unit);
  const after = wordsAfter(text, closing.end, LONGEST_WORDS);
  const start = places[token.start] ?? 0;
  const last = places[token.end - 1] ?? start;
  return {
    end: closing.end,
    value: {
      amount: token.amount,
      comparator: closing.comparator === "none" ? lead.comparator : closing.comparator,
      unit: token.unit,
      aspect,
      per: aspect === "each" ? perUnit(lead.words) : null,
      noun: nounOf(lead.words, after),
      text: source.slice(start, last + 1),
      start,
    },
  };
}

function aspectOf(words: string, unit: Unit): NarrativeAspect {
  if (CHANGE_WORDS.some((word) => words.endsWith(word))) return "change";
  if (isRatio(unit) && SHARE_WORDS.some((word) => words.includes(word))) return "share";
  return EACH_WORDS.some((word) => words.includes(word)) ? "each" : "level";
}

/** 盏 of 每盏造价, 班次 of 每班次. */
function perUnit(words: string): Unit | null {
  const [, two = ""] = PER_UNIT.exec(words) ?? [];
  const units = [two, two.slice(0, 1)].map(parseUnit);
  return units.find((unit) => unit.text !== "" && isKnownUnit(unit)) ?? null;
}
