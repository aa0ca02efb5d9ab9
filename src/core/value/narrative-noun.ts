import { PREDICATES } from "../vocabulary/narrative-words";
import { bareNoun } from "./same-noun";

const PUNCTUATION = /[^\p{L}\p{N}&]/gu;

/**
 * What a number counts, from the words in front of it and behind it: 培训科技人员 | 150人次, 102名 | 科技特派员参加培训.
 * Verbs, adverbs and names of measures (数量) are left out.
 */
export function nounOf(before: string, after: string): string {
  const front = bareNoun(before);
  const back = bareNoun(untilPredicate(after));
  return (front + back).replace(PUNCTUATION, "");
}

function untilPredicate(words: string): string {
  let end = words.length;
  for (const predicate of PREDICATES) {
    const at = words.indexOf(predicate);
    if (at !== -1 && at < end) end = at;
  }
  return words.slice(0, end);
}
