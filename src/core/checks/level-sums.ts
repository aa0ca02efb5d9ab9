import { rememberObject } from "../remember";
import { countedIndicators, type IndicatorTable } from "../table/indicator-table";
import { type Decimal, ZERO } from "../value/decimal";
import { sumOf } from "./indicator-facts";
import { levelKind, type LevelKind } from "./level-kind";
import { distinctCells } from "./level-rows";

export interface LevelSums {
  readonly all: Decimal;
  /** Null for a level that the form does not have. */
  readonly of: Readonly<Record<LevelKind, Decimal | null>>;
}

/**
 * The weights of each first-level group. Null when a weight is missing, or a first level is none of the usual four:
 * then the form follows another framework.
 */
export const levelSums = rememberObject((table: IndicatorTable): LevelSums | null => {
  const of: Record<LevelKind, Decimal | null> = {
    output: null,
    cost: null,
    benefit: null,
    satisfaction: null,
  };
  const counted = countedIndicators(table);
  const cells = distinctCells(counted.map(({ weight }) => weight));
  const { sum: all, missing } = sumOf(cells.map(({ amount }) => amount));
  if (cells.length === 0 || missing > 0) return null;
  const seen = new Set<string>();
  for (const { level1, weight } of counted) {
    const kind = levelKind(level1);
    if (!kind || !weight) return null;
    if (seen.has(weight.address)) continue;
    seen.add(weight.address);
    of[kind] = (of[kind] ?? ZERO).plus(weight.amount ?? ZERO);
  }
  return { all, of };
});
