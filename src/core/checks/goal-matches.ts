import type { IndicatorTable, Narrative } from "../table/indicator-table";
import { sameUnit } from "../value/units";
import { type MatchedNumbers, matchNumbers, statedBy, sumOfMatches } from "./match-numbers";
import { goalTexts, levelsOf, type TextNumber } from "./table-texts";
import { countsOf, type TextGroup, textGroups } from "./text-groups";

/** A number, or the sum of the parts that its text lists: 54家 for 16家, 15家 and 23家. */
export interface Summand extends TextNumber {
  readonly summed: readonly TextNumber[];
}

/** A goal text held against the targets. */
export interface GoalMatches extends MatchedNumbers<Summand> {
  readonly narrative: Narrative;
  readonly groups: readonly TextGroup[];
}

const known = new WeakMap<IndicatorTable, readonly GoalMatches[]>();

/** The goal texts of a table against its targets; parts without an indicator of their own count together. */
export function goalMatches(table: IndicatorTable): readonly GoalMatches[] {
  const seen = known.get(table);
  if (seen) return seen;
  const stated = statedBy(table.indicators, "target");
  const matches = goalTexts(table).map((narrative): GoalMatches => {
    const numbers = levelsOf([narrative]);
    const groups = textGroups(narrative.field.text, numbers);
    const { alone } = matchNumbers(numbers, stated);
    const unmatched = new Set(alone.map(({ start }) => start));
    const summed = groups.flatMap((group) => summandOf(group, unmatched) ?? []);
    const grouped = new Set(summed.flatMap((one) => one.summed.map(({ start }) => start)));
    const single = numbers
      .filter(({ start }) => !grouped.has(start))
      .map((number): Summand => ({ ...number, summed: [number] }));
    return { ...matchNumbers([...single, ...summed], stated), narrative, groups };
  });
  known.set(table, matches);
  return matches;
}

/** The counts of a group under the noun of its head. Null when an indicator speaks of one of them, or of the head. */
function summandOf(group: TextGroup, unmatched: ReadonlySet<number>): Summand | null {
  const { head } = group;
  const counts = countsOf(group);
  const [first] = counts;
  if (!first || counts.length < 2 || sameUnit(first.unit, head.unit)) return null;
  if (!counts.every(({ start }) => unmatched.has(start))) return null;
  return { ...first, noun: head.noun, amount: sumOfMatches(counts), summed: counts };
}
