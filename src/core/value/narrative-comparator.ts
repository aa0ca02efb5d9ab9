import {
  COMPARATOR_SIGNS,
  COMPARATOR_WORDS_AFTER,
  COMPARATOR_WORDS_BEFORE,
  NEUTRAL_WORDS_BEFORE,
} from "../vocabulary/comparators";
import { APPROXIMATE_BEFORE, LEADS_OF_NUMBERS } from "../vocabulary/narrative-words";
import { combineComparators, readComparator } from "./read-comparator";
import type { Comparator } from "./value";

type Word = readonly [word: string, comparator: Comparator];

const approximate = new Set(APPROXIMATE_BEFORE);
const leads = longestFirst([
  ...wordsOf(COMPARATOR_WORDS_BEFORE),
  ...[...NEUTRAL_WORDS_BEFORE, ...LEADS_OF_NUMBERS]
    .filter((word) => !approximate.has(word))
    .map((word): Word => [word, word === "超" ? "more-than" : "none"]),
]);
const closings = longestFirst(wordsOf(COMPARATOR_WORDS_AFTER));
/** These say the same from the beginning of a clause: 至少培训科技人员150人次. */
const distant = leads.filter(([word]) => word.length > 2 || word === "至少" || word === "最少");

/** The words in front of a number without its comparator and other leads: 高企总数突破 is 高企总数 and more-than. */
export function readLead(before: string): {
  readonly words: string;
  readonly comparator: Comparator;
} {
  let words = before;
  let comparator: Comparator = "none";
  for (;;) {
    const lead = leads.find(([word]) => words.endsWith(word)) ?? signAtEnd(words);
    if (!lead) break;
    comparator = combineComparators(lead[1], comparator) ?? comparator;
    words = words.slice(0, -lead[0].length);
  }
  if (comparator !== "none") return { words, comparator };
  const early = distant.find(([word, meaning]) => meaning !== "none" && words.includes(word));
  return { words, comparator: early?.[1] ?? "none" };
}

/** 以上, 以内 behind a number and where they end. */
export function closingOf(
  text: string,
  at: number
): { readonly comparator: Comparator; readonly end: number } {
  const closing = closings.find(([word]) => text.startsWith(word, at));
  return closing
    ? { comparator: closing[1], end: at + closing[0].length }
    : { comparator: "none", end: at };
}

function signAtEnd(words: string): Word | null {
  let from = words.length;
  while (from > 0 && COMPARATOR_SIGNS[words.charAt(from - 1)]) from--;
  if (from === words.length) return null;
  const signs = words.slice(from);
  return [signs, readComparator(signs)?.comparator ?? "none"];
}

function wordsOf(words: Partial<Record<Comparator, readonly string[]>>): Word[] {
  return (Object.keys(words) as Comparator[]).flatMap((comparator) =>
    (words[comparator] ?? []).map((word): Word => [word, comparator])
  );
}

function longestFirst(words: readonly Word[]): readonly Word[] {
  return [...words].sort(([a], [b]) => b.length - a.length);
}
