import type { Indicator, IndicatorTable } from "../table/indicator-table";
import { bareNoun } from "../value/same-noun";
import { isKnownUnit, isRatio } from "../value/units";
import type { IndicatorValue } from "../value/value";

/** An indicator with its table. */
export interface Fact {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
}

export interface FactIndex {
  /** By dimension and exact amount of the result; only results too particular to be equal by chance. */
  readonly byResult: ReadonlyMap<string, readonly Fact[]>;
  /** Indicators of department tables by what they speak of. */
  readonly byDepartmentNoun: ReadonlyMap<string, readonly Fact[]>;
}

/** 15.68亿元, not 20家: round numbers are equal by chance. */
const FEWEST_DIGITS = 3;
/** More facts with one result are not one fact. */
export const MOST_FACTS = 20;

/** A fact with the keys under which it is found. */
export interface KeyedFact {
  readonly fact: Fact;
  readonly result: string | null;
  readonly noun: string | null;
}

const keyed = new WeakMap<IndicatorTable, readonly KeyedFact[]>();
const indexes = new WeakMap<readonly IndicatorTable[], FactIndex>();

/** Made once for each workbook; what a table tells is read once. */
export function factsOf(tables: readonly IndicatorTable[]): FactIndex {
  const known = indexes.get(tables);
  if (known) return known;
  const byResult = new Map<string, Fact[]>();
  const byDepartmentNoun = new Map<string, Fact[]>();
  for (const table of tables) {
    for (const { fact, result, noun } of keysOf(table)) {
      add(byResult, result, fact);
      if (table.kind.startsWith("department")) add(byDepartmentNoun, noun, fact);
    }
  }
  const index = { byResult, byDepartmentNoun };
  indexes.set(tables, index);
  return index;
}

/** The facts of one table; read once. */
export function keysOf(table: IndicatorTable): readonly KeyedFact[] {
  const known = keyed.get(table);
  if (known) return known;
  const facts = table.indicators.map((indicator) => ({
    fact: { table, indicator },
    result: particularKey(indicator.actualValue),
    noun: bareNoun(indicator.name.text) || null,
  }));
  keyed.set(table, facts);
  return facts;
}

/** Dimension and amount in its base unit; null for ratios, round numbers and anything but a quantity. */
export function particularKey(value: IndicatorValue): string | null {
  if (value.kind !== "quantity" || isRatio(value.unit) || !isKnownUnit(value.unit)) return null;
  if (value.unit.text === "" || value.amount.precision() < FEWEST_DIGITS) return null;
  return `${value.unit.dimension}|${value.amount.times(value.unit.factor)}`;
}

function add(index: Map<string, Fact[]>, key: string | null, fact: Fact): void {
  if (key === null) return;
  const facts = index.get(key);
  if (!facts) index.set(key, [fact]);
  else if (facts.length < MOST_FACTS) facts.push(fact);
}
