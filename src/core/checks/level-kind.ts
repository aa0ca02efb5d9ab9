import type { Indicator } from "../table/indicator-table";
import {
  LEVEL_KINDS,
  type LevelKind,
  OTHER_COST_LEVELS,
  SATISFACTION_WORD,
  UNBOUNDED_SHARE_WORDS,
} from "../vocabulary/level-kinds";
import { isRatio } from "../value/units";
import type { IndicatorValue } from "../value/value";

const KINDS = Object.keys(LEVEL_KINDS) as LevelKind[];

/** What a level's heading is about; null when it is none of the usual four, or missing. */
export function levelKind(heading: string | null): LevelKind | null {
  if (heading === null) return null;
  return KINDS.find((kind) => LEVEL_KINDS[kind].some((word) => heading.includes(word))) ?? null;
}

/** 成本指标 stands at the first level, or below 产出指标 in older forms. */
export function isCost({ level1, level2 }: Pick<Indicator, "level1" | "level2">): boolean {
  return levelKind(level1) === "cost" || levelKind(level2) === "cost";
}

/** A cost that the budget pays: not 社会成本, not 生态环境成本. */
export function isMoneyCost(indicator: Pick<Indicator, "level1" | "level2">): boolean {
  const level2 = indicator.level2 ?? "";
  return isCost(indicator) && !OTHER_COST_LEVELS.some((word) => level2.includes(word));
}

export function isSatisfaction({
  level1,
  level2,
  name,
}: Pick<Indicator, "level1" | "level2" | "name">): boolean {
  return (
    levelKind(level1) === "satisfaction" ||
    levelKind(level2) === "satisfaction" ||
    name.text.includes(SATISFACTION_WORD)
  );
}

/** A share that cannot exceed 100%: a percentage whose name says nothing of growth. */
export function isBoundedShare(name: string, value: IndicatorValue): boolean {
  if (value.kind !== "quantity" || !isRatio(value.unit)) return false;
  return !UNBOUNDED_SHARE_WORDS.some((word) => name.includes(word));
}
