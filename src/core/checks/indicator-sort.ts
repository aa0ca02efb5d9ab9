import { rememberText } from "../remember";
import type { Indicator } from "../table/indicator-table";
import { type IndicatorSort, SORT_WORDS } from "../vocabulary/indicator-sorts";

const sorts = Object.keys(SORT_WORDS) as IndicatorSort[];

/** What an indicator is about, from its second level, else from its first; null when neither says it. */
export function sortOf({
  level1,
  level2,
}: Pick<Indicator, "level1" | "level2">): IndicatorSort | null {
  return sortOfName(level2) ?? sortOfName(level1);
}

/** As `sortOf`, from the name of one level. */
export function sortOfName(name: string | null): IndicatorSort | null {
  return name === null ? null : sortIn(name);
}

const sortIn = rememberText(
  (name) => sorts.find((sort) => SORT_WORDS[sort].some((word) => name.includes(word))) ?? null
);
