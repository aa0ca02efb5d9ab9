import { Decimal } from "../value/decimal";
import { POINTS_BEHIND, POINTS_IN_BRACKETS } from "../vocabulary/block-patterns";
import { foldWidth } from "../vocabulary/fold-text";

const LONGEST = 60;

/** A level's name and the points written into its cell: 产出指标(40分), 数量指标15分. */
export interface LevelText {
  readonly name: string;
  readonly weight: Decimal | null;
}

/** Reads the text of a level cell; null when it is empty. White space does not count. */
export function readLevelText(text: string): LevelText | null {
  const name = text.replace(/\s+/gu, "");
  if (name === "") return null;
  if (name.length > LONGEST) return { name, weight: null };
  const folded = foldWidth(name);
  const match = POINTS_IN_BRACKETS.exec(folded) ?? POINTS_BEHIND.exec(folded);
  if (!match || match.index === 0) return { name, weight: null };
  return { name: name.slice(0, match.index), weight: new Decimal(match[1] ?? "") };
}
