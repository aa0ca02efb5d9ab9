import { comparableAmount } from "../value/units";
import { direction } from "../value/read-comparator";
import type { IndicatorValue } from "../value/value";
import { LESS_IS_BETTER } from "../vocabulary/cross-table-words";
import { GOAL_TABLES } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { type PeriodPair, periodPairs } from "./period-pairs";
import { spokenValue } from "../value/spoken-value";

/** The target of the whole term is no lower than the annual one, nor than what was reached already. */
export const longTermBelow = defineCheck(
  {
    code: "XTB-04",
    name: "long-term-below",
    severity: "warning",
    kinds: GOAL_TABLES,
    source: "某市科技局2024年度整体目标表：高新技术企业长期目标148家，年度目标350家，上年已有313家",
    reach: "workbook",
  },
  function* ({ table, around }): Iterable<Problem<"XTB-04">> {
    for (const pair of periodPairs(table, around)) {
      if (LESS_IS_BETTER.some((word) => pair.name.includes(word))) continue;
      if (isBelow(pair.longTermValue, pair.annualValue)) {
        yield {
          at: pair.longTerm,
          situation: "belowAnnual",
          data: {
            name: pair.name,
            longTerm: spokenValue(pair.longTerm.text),
            annual: spokenValue(pair.annual.text),
            cell: pair.annual.address,
          },
        };
        continue;
      }
      const reached = latest(pair);
      if (!reached || !isBelow(pair.longTermValue, reached.value)) continue;
      yield {
        at: pair.longTerm,
        situation: "belowReached",
        data: {
          name: pair.name,
          longTerm: spokenValue(pair.longTerm.text),
          reached: spokenValue(reached.field.text),
          cell: reached.field.address,
        },
      };
    }
  }
);

function isBelow(longTerm: IndicatorValue, other: IndicatorValue): boolean {
  if (longTerm.kind !== "quantity" || other.kind !== "quantity") return false;
  if (direction(longTerm.comparator) < 0 || direction(other.comparator) < 0) return false;
  const amount = comparableAmount(other.amount, other.unit, longTerm.unit)?.amount;
  return amount?.gt(longTerm.amount) ?? false;
}

function latest({ history }: PeriodPair): PeriodPair["history"][number] | null {
  return history.at(-1) ?? null;
}
