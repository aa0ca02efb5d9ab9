import type { Indicator } from "../table/indicator-table";
import { nounSimilarity } from "../value/same-noun";
import { foldText } from "../vocabulary/fold-text";
import { sameTarget } from "./same-target";

export interface IndicatorPair {
  readonly approved: Indicator;
  readonly evaluated: Indicator;
}

export interface MatchedIndicators {
  readonly pairs: readonly IndicatorPair[];
  readonly added: readonly Indicator[];
  readonly dropped: readonly Indicator[];
}

/** A name so like another is the same indicator in other words. */
const REWORDED = 0.75;
/** An unchanged target speaks for it. */
const SAME_TARGET = 0.35;
/** Beyond this many left over, names are not compared each with each. */
const MOST_LEFT = 60;

/** Pairs the indicators of two tables: by name first, the rest by likeness of their names. */
export function matchIndicators(
  approved: readonly Indicator[],
  evaluated: readonly Indicator[]
): MatchedIndicators {
  const pairs: IndicatorPair[] = [];
  const byName = new Map<string, Indicator[]>();
  for (const one of approved) {
    const key = foldText(one.name.text);
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const left: Indicator[] = [];
  for (const one of evaluated) {
    const same = byName.get(foldText(one.name.text))?.shift();
    if (same) pairs.push({ approved: same, evaluated: one });
    else left.push(one);
  }
  const open = new Set([...byName.values()].flat());
  const added: Indicator[] = [];
  for (const one of left) {
    const like = left.length <= MOST_LEFT && open.size <= MOST_LEFT ? mostLike(one, open) : null;
    if (like) {
      open.delete(like);
      pairs.push({ approved: like, evaluated: one });
    } else added.push(one);
  }
  return { pairs, added, dropped: [...open] };
}

function mostLike(indicator: Indicator, others: ReadonlySet<Indicator>): Indicator | null {
  let best: Indicator | null = null;
  let likeness = 0;
  for (const other of others) {
    const noun = nounSimilarity(indicator.name.text, other.name.text);
    const like = noun > 0 && sameTarget(indicator, other) ? noun + SAME_TARGET : noun;
    if (like > likeness) [best, likeness] = [other, like];
  }
  return likeness >= REWORDED ? best : null;
}
