import type { Indicator, IndicatorTable } from "../table/indicator-table";
import { tableName } from "../table/indicator-table";
import { nounSimilarity } from "../value/same-noun";
import { comparableAmount } from "../value/units";
import { direction } from "../value/read-comparator";
import { ALL_KINDS } from "../vocabulary/titles";
import { indexOf, sameYear, unitKeys } from "./around-index";
import { defineCheck, type Surroundings } from "./check";
import { type Fact, factsOf, type KeyedFact, keysOf } from "./fact-index";
import { indicatorName } from "./indicator-facts";
import { spokenValue } from "../value/spoken-value";

/** With the very same result, half of the characters in common are enough. */
const LIKE_ENOUGH = 0.5;

/** One fact has one target in a workbook; a project's target is no higher than its department's. */
export const oneFactTwoTargets = defineCheck(
  {
    code: "XTB-03",
    name: "one-fact-two-targets",
    severity: "warning",
    kinds: ALL_KINDS,
    source:
      "某州科技局2024年度自评表：研发投入在整体表目标“≥15.68亿元”，在项目表目标“≥15亿元”，实际都是15.68亿元",
    reach: "workbook",
  },
  function* ({ table, around }) {
    for (const keyed of keysOf(table)) {
      const { indicator } = keyed.fact;
      if (!indicator.target) continue;
      const other = sameResult(keyed, around) ?? departmentBelow(keyed, around);
      if (!other?.indicator.target) continue;
      yield {
        at: indicator.target,
        situation: "twoTargets",
        data: {
          name: indicatorName(indicator),
          target: spokenValue(indicator.target.text),
          table: tableName(other.table),
          otherName: indicatorName(other.indicator),
          other: spokenValue(other.indicator.target.text),
          cell: `${other.table.sheet}!${other.indicator.target.address}`,
        },
      };
    }
  }
);

/** A table further up with the very same result of a like fact, and another target. */
function sameResult(
  { fact: { table, indicator }, result }: KeyedFact,
  around: Surroundings
): Fact | null {
  if (!result) return null;
  const { order } = indexOf(around.tables);
  const place = order.get(table) ?? 0;
  const facts = factsOf(around.tables).byResult.get(result) ?? [];
  return (
    facts.find(
      (fact) =>
        (order.get(fact.table) ?? 0) < place &&
        belongTogether(table, fact.table) &&
        nounSimilarity(indicator.name.text, fact.indicator.name.text) >= LIKE_ENOUGH &&
        compareTargets(indicator, fact.indicator) !== 0
    ) ?? null
  );
}

/** The department's own target for the same thing is lower than the project's. */
function departmentBelow(
  { fact: { table, indicator }, noun }: KeyedFact,
  around: Surroundings
): Fact | null {
  if (!noun || table.kind.startsWith("department")) return null;
  const facts = factsOf(around.tables).byDepartmentNoun.get(noun) ?? [];
  return (
    facts.find(
      (fact) => belongTogether(table, fact.table) && compareTargets(indicator, fact.indicator) > 0
    ) ?? null
  );
}

function belongTogether(one: IndicatorTable, other: IndicatorTable): boolean {
  if (!sameYear(one, other) || one.form === other.form) return false;
  const keys = unitKeys(one);
  return unitKeys(other).some((key) => keys.includes(key));
}

/** 1, 0 or -1; 0 too when the two cannot be held against each other: other units, bounds from above, rates. */
function compareTargets(one: Indicator, other: Indicator): number {
  const { targetValue: left } = one;
  const { targetValue: right } = other;
  if (left.kind !== "quantity" || right.kind !== "quantity") return 0;
  if (direction(left.comparator) < 0 || direction(right.comparator) < 0) return 0;
  if (left.unit.text === "" || right.unit.text === "" || left.unit.canonical === "%") return 0;
  const amount = comparableAmount(right.amount, right.unit, left.unit)?.amount;
  return amount ? left.amount.comparedTo(amount) : 0;
}
