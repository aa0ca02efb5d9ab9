import {
  COMPARATOR_SIGNS,
  COMPARATOR_WORDS_AFTER,
  COMPARATOR_WORDS_BEFORE,
  NEUTRAL_WORDS_AFTER,
  NEUTRAL_WORDS_BEFORE,
} from "../vocabulary/comparators";
import type { Comparator } from "./value";

/** A text with its comparator taken off. */
export interface Compared {
  readonly comparator: Comparator;
  readonly rest: string;
  /** The comparator was written as a sign at least in part: "≤", "=". */
  readonly signed: boolean;
}

type Word = readonly [word: string, comparator: Comparator];

const wordsBefore = longestFirst([
  ...wordsOf(COMPARATOR_WORDS_BEFORE),
  ...NEUTRAL_WORDS_BEFORE.map((word): Word => [word, "none"]),
]);
const wordsAfter = longestFirst([
  ...wordsOf(COMPARATOR_WORDS_AFTER),
  ...NEUTRAL_WORDS_AFTER.map((word): Word => [word, "none"]),
]);
const strictWordsBefore = longestFirst(wordsOf(COMPARATOR_WORDS_BEFORE));

/** Which comparator the collected signs make; "<>" makes none. */
const SIGN_MEANINGS: Readonly<Record<string, Comparator>> = {
  ">": "more-than",
  ">=": "at-least",
  "=": "equal",
  "<": "less-than",
  "<=": "at-most",
};

/**
 * Takes signs and words off the beginning: "≥ ", "= >", "不少于", "约".
 * @param folded a text from foldValue
 * @returns null when they contradict each other ("<>", "≥≤")
 */
export function readComparator(folded: string): Compared | null {
  let rest = folded;
  let comparator: Comparator = "none";
  let signed = false;
  for (;;) {
    const signs = readSigns(rest);
    const word = signs ? null : wordsBefore.find(([text]) => rest.startsWith(text));
    if (!signs && !word) return { comparator, rest, signed };
    const next = signs ? SIGN_MEANINGS[signs.parts] : word?.[1];
    const both: Comparator | null = next ? combineComparators(comparator, next) : null;
    if (!both) return null;
    comparator = both;
    signed ||= signs !== null;
    rest = rest.slice(signs ? signs.length : (word?.[0].length ?? 0)).trimStart();
  }
}

/** Takes words off the end: 以上, 以内, 左右. */
export function readClosingComparator(folded: string): Compared | null {
  let rest = folded;
  let comparator: Comparator = "none";
  for (;;) {
    const word = wordsAfter.find(([text]) => rest.endsWith(text));
    if (!word) return { comparator, rest, signed: false };
    const both: Comparator | null = combineComparators(comparator, word[1]);
    if (!both) return null;
    comparator = both;
    rest = rest.slice(0, -word[0].length).trimEnd();
  }
}

/**
 * Two comparators of one value. "=" before another is no more than glue ("=2024年8月31日前");
 * of two in one direction the first stays; opposite ones are null.
 */
export function combineComparators(first: Comparator, second: Comparator): Comparator | null {
  if (second === "none" || first === second) return first;
  if (first === "none" || first === "equal") return second;
  if (second === "equal") return first;
  return direction(first) === direction(second) ? first : null;
}

/** 1 when more is better, -1 when less is, 0 when it is not stated. */
export function direction(comparator: Comparator): 1 | 0 | -1 {
  switch (comparator) {
    case "at-least":
    case "more-than":
      return 1;
    case "at-most":
    case "less-than":
      return -1;
    default:
      return 0;
  }
}

/** Where the first comparator stands in a text; -1 when there is none. Words without meaning (约) do not count. */
export function findComparator(folded: string): number {
  for (let at = 0; at < folded.length; at++) {
    if (COMPARATOR_SIGNS[folded.charAt(at)]) return at;
    if (strictWordsBefore.some(([word]) => folded.startsWith(word, at))) return at;
  }
  return -1;
}

function readSigns(text: string): { readonly parts: string; readonly length: number } | null {
  const seen = new Set<string>();
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const parts = COMPARATOR_SIGNS[character];
    if (!parts && character !== " ") break;
    for (const part of parts ?? "") seen.add(part);
    length = at + 1;
  }
  if (seen.size === 0) return null;
  return { parts: ["<", ">", "="].filter((part) => seen.has(part)).join(""), length };
}

function wordsOf(words: Partial<Record<Comparator, readonly string[]>>): Word[] {
  return (Object.keys(words) as Comparator[]).flatMap((comparator) =>
    (words[comparator] ?? []).map((word): Word => [word, comparator])
  );
}

function longestFirst(words: readonly Word[]): readonly Word[] {
  return [...words].sort(([a], [b]) => b.length - a.length);
}
