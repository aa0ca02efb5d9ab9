import { foldText, withoutBrackets } from "../vocabulary/fold-text";

/** Whether a name ends with one of some words, brackets left out: 培训对象满意度（%） ends with 满意度. */
export function nameEndsWith(name: string, endings: readonly string[]): boolean {
  const words = withoutBrackets(foldText(name));
  return endings.some((ending) => words.endsWith(ending));
}

export function nameHas(name: string, words: readonly string[]): boolean {
  const folded = foldText(name);
  return words.some((word) => folded.includes(word));
}
