import { rememberText } from "../remember";
import { foldText } from "../vocabulary/fold-text";
import {
  MEASURING_ENDS,
  NOUN_EDGES,
  NOUN_STOP_WORDS,
  NOUN_SYNONYMS,
} from "../vocabulary/narrative-words";
import { textLikeness } from "./text-likeness";

const BRACKETED = /[([{【〔][^()[\]{}【】〔〕]{0,60}[)\]}】〕]/gu;
const PUNCTUATION = /[^\p{L}\p{N}&%]/gu;
const ENUMERATOR = /^\d{1,2}[.、)](?!\d)/u;
const YEAR_END = /20\d{2}年(?:底|末)/gu;
const stopWords = [...NOUN_STOP_WORDS].sort((a, b) => b.length - a.length);
const STOP = new RegExp(stopWords.join("|"), "gu");
const synonyms = NOUN_SYNONYMS.flatMap(([first = "", ...others]) =>
  others.map((word) => [word, first] as const)
).sort(([a], [b]) => b.length - a.length);

/** From this on two nouns speak of the same fact. */
export const SAME_NOUN = 0.6;
/** One noun within the other is likely the same fact when it is no shorter than this. */
const SHORTEST_PART = 3;
const LIKELY = 0.75;
const LONGEST_NOUN = 120;

/** What a name speaks of, without verbs, adverbs, remarks in brackets and names of measures: 组织参赛企业数量 → 参赛企业. */
export const bareNoun = rememberText((name) => {
  let folded = foldText(name.slice(0, LONGEST_NOUN))
    .replace(ENUMERATOR, "")
    .replace(BRACKETED, "")
    .replace(PUNCTUATION, "");
  for (const [word, first] of synonyms) folded = folded.replaceAll(word, first);
  return folded.replace(YEAR_END, "").replace(STOP, "").replace(NOUN_EDGES, "");
});

/**
 * How surely two names speak of the same fact, from 0 to 1: 1 when they are equal without verbs and measures. Others
 * must end alike (in Chinese the thing itself stands last) or hold one another; then the pairs of characters they share
 * count. Names of one character or none are like nothing.
 */
export function nounSimilarity(one: string, other: string): number {
  const left = bareNoun(one);
  const right = bareNoun(other);
  if (left.length < 2 || right.length < 2) return 0;
  if (left === right) return 1;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.includes(short) && short.length >= SHORTEST_PART && kindOf(left) === kindOf(right)) {
    return Math.max(LIKELY, textLikeness(left, right));
  }
  return left.slice(-2) === right.slice(-2) ? textLikeness(left, right) : 0;
}

/** The word that a name ends with says what it measures: a rate is no amount. */
function kindOf(noun: string): string {
  return MEASURING_ENDS.find((end) => noun.endsWith(end)) ?? "";
}

/** Whether a number's noun and an indicator's name speak of the same fact. Precision first. */
export function sameNoun(one: string, other: string): boolean {
  return nounSimilarity(one, other) >= SAME_NOUN;
}
