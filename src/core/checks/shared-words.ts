import { foldText } from "../vocabulary/fold-text";

/** Longer texts are cut: nouns and names are short. */
const LONGEST = 60;

/** Length of the longest run of characters that stands in both texts. */
export function longestSharedRun(one: string, other: string): number {
  const left = Array.from(foldText(one).slice(0, LONGEST));
  const right = Array.from(foldText(other).slice(0, LONGEST));
  let longest = 0;
  let previous = new Array<number>(right.length + 1).fill(0);
  for (const character of left) {
    const current = new Array<number>(right.length + 1).fill(0);
    right.forEach((opposite, index) => {
      if (character !== opposite) return;
      const run = (previous[index] ?? 0) + 1;
      current[index + 1] = run;
      longest = Math.max(longest, run);
    });
    previous = current;
  }
  return longest;
}
