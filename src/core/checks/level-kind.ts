import type { Indicator } from "../table/indicator-table";
import { isRatio } from "../value/units";
import type { IndicatorValue } from "../value/value";
import { OTHER_COST_LEVELS, UNBOUNDED_SHARE_WORDS } from "../vocabulary/indicator-names";
import type { IndicatorSort } from "../vocabulary/indicator-sorts";
import { sortOfName } from "./indicator-sort";

/** The four first levels of a project form. */
export const LEVEL_KINDS = ["output", "cost", "benefit", "satisfaction"] as const;
export type LevelKind = (typeof LEVEL_KINDS)[number];

/** What a first level is about; null when it is none of the usual four, or missing. */
export function levelKind(heading: string | null): LevelKind | null {
  const sort: IndicatorSort | null = sortOfName(heading);
  return LEVEL_KINDS.find((kind) => kind === sort) ?? null;
}

/** 成本指标 stands at the first level, or below 产出指标 in older forms. */
export function isCost({ level1, level2 }: Pick<Indicator, "level1" | "level2">): boolean {
  return sortOfName(level1) === "cost" || sortOfName(level2) === "cost";
}

/** A cost that the budget pays: not 社会成本, not 生态环境成本. */
export function isMoneyCost(indicator: Pick<Indicator, "level1" | "level2">): boolean {
  const level2 = indicator.level2 ?? "";
  return isCost(indicator) && !OTHER_COST_LEVELS.some((word) => level2.includes(word));
}

/** By its levels, or by its own name where the levels say something else. */
export function isSatisfaction({
  level1,
  level2,
  name,
}: Pick<Indicator, "level1" | "level2" | "name">): boolean {
  return [level1, level2, name.text].some((text) => sortOfName(text) === "satisfaction");
}

/** A share that cannot exceed 100%: a percentage whose name says nothing of growth. */
export function isBoundedShare(name: string, value: IndicatorValue): boolean {
  if (value.kind !== "quantity" || !isRatio(value.unit)) return false;
  return !UNBOUNDED_SHARE_WORDS.some((word) => name.includes(word));
}
