import { rememberText } from "../remember";
import { foldText } from "../vocabulary/fold-text";
import { RESIDUE_PARTS } from "../vocabulary/residue";

/** Longer texts are searched at their beginning only. */
const LONGEST = 2000;

/** The first words of a text that only a template has: 目标内容1, XX, **; null when there are none. */
export const templatePart = rememberText((text): string | null => {
  const folded = foldText(text.slice(0, LONGEST));
  for (const pattern of RESIDUE_PARTS) {
    const found = pattern.exec(folded)?.[0];
    if (found) return found;
  }
  return null;
});
