import { rememberText } from "../remember";
import { foldText, withoutBrackets } from "../vocabulary/fold-text";
import { FIRST_LEVELS, type FirstLevel, LEVEL_SUFFIX, SECOND_LEVELS } from "../vocabulary/levels";

const firstLevels = new Map<string, FirstLevel>(
  (Object.keys(FIRST_LEVELS) as FirstLevel[]).flatMap((level) =>
    FIRST_LEVELS[level].map((name): [string, FirstLevel] => [name, level])
  )
);
const secondLevels = new Map<string, readonly [FirstLevel, ...FirstLevel[]]>(
  SECOND_LEVELS.flatMap(({ names, below }) =>
    names.map((name): [string, readonly [FirstLevel, ...FirstLevel[]]] => [name, below])
  )
);

/** 产出指标(40分) → output; null for the first levels of other frameworks (履职效能). */
export function firstLevelOf(text: string | null): FirstLevel | null {
  return text === null ? null : (firstLevels.get(stemOf(text)) ?? null);
}

/** The first levels that a second level may stand below; null when it is not one of the usual. */
export function placeOfSecondLevel(
  text: string | null
): readonly [FirstLevel, ...FirstLevel[]] | null {
  return text === null ? null : (secondLevels.get(stemOf(text)) ?? null);
}

/** As forms print it: output → 产出指标. */
export function firstLevelName(level: FirstLevel): string {
  return FIRST_LEVELS[level][0] + LEVEL_SUFFIX;
}

/** Names are compared without 指标, brackets and white space, as the platform does. */
export const stemOf = rememberText((text) =>
  withoutBrackets(foldText(text)).replaceAll(LEVEL_SUFFIX, "")
);
