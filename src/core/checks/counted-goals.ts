import { bothCount } from "../value/units";
import { GENERIC_NOUNS } from "../vocabulary/narrative-words";
import type { Summand } from "./goal-matches";

const generic = new Set(GENERIC_NOUNS);

/** A plain count of something that is named. */
export function isCounted({ unit, noun, summed }: Summand): boolean {
  return bothCount(unit, unit) && noun.length > 1 && !generic.has(noun) && summed.length === 1;
}

/** 国家专利8件、论文10篇. */
export function listOf(numbers: readonly Summand[]): string {
  return numbers.map(({ noun, text }) => noun + text).join("、");
}
