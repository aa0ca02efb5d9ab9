import type { Severity } from "../finding";
import type { Indicator } from "../table/indicator-table";
import { direction } from "../value/read-comparator";
import { spokenValue } from "../value/spoken-value";
import { parseUnit } from "../value/units";
import type { QuantityValue } from "../value/value";
import {
  COST_ENDINGS,
  LESS_IS_BETTER,
  LOWER_LIMIT_COSTS,
  MORE_IS_BETTER,
  UPPER_LIMITS,
} from "../vocabulary/indicator-directions";
import { GOAL_TABLES, SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { flipComparator } from "./flip-comparator";
import { endsIn, namesOf } from "./goal-wording";
import { indicatorName } from "./indicator-facts";
import { sortOf } from "./indicator-sort";

const MONEY = parseUnit("元").dimension;
const OWN_SIGN = /^[<>=≥≤≧≦＜＞＝]/u;

interface Verdict {
  readonly situation: "reverse" | "cost" | "quantity" | "positive";
  readonly severity: Severity;
}

/** A cost or a rate of complaints has an upper limit; a quantity or a rate of satisfaction a lower one. */
export const wrongDirection = defineCheck(
  {
    code: "GQL-07",
    name: "wrong-direction",
    severity: "error",
    kinds: [...GOAL_TABLES, ...SELF_EVALUATIONS],
    source: "公开目标表中成本、逾期率用“≥”，数量用“≤”的例子",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const { target, targetValue } = indicator;
      if (!target || targetValue.kind !== "quantity") continue;
      const verdict = judge(indicator, targetValue);
      if (!verdict) continue;
      const fix = flipComparator(table, indicator);
      yield {
        at: target,
        ...verdict,
        data: {
          name: indicatorName(indicator),
          target: spokenValue(`${signOf(indicator)}${target.text.trim()}`),
        },
        ...(fix ? { fix } : {}),
      };
    }
  }
);

function judge(indicator: Indicator, target: QuantityValue): Verdict | null {
  const way = direction(target.comparator);
  const name = indicator.name.text;
  const lessIsBetter = endsIn(name, LESS_IS_BETTER) !== null;
  if (way > 0) {
    if (lessIsBetter) return { situation: "reverse", severity: "error" };
    return target.unit.dimension.split("/")[0] === MONEY ? judgeCost(indicator) : null;
  }
  if (way === 0 || lessIsBetter) return null;
  if (endsIn(name, MORE_IS_BETTER)) return { situation: "positive", severity: "error" };
  if (sortOf(indicator) !== "quantity") return null;
  return UPPER_LIMITS.some((word) => name.includes(word))
    ? null
    : { situation: "quantity", severity: "warning" };
}

/** Money with a lower limit below 成本: an error when the name is that of an expense, a question when it may be a grant. */
function judgeCost(indicator: Indicator): Verdict | null {
  if (sortOf(indicator) !== "cost") return null;
  const names = namesOf(indicator);
  const mayBeLowerLimit = LOWER_LIMIT_COSTS.some((word) =>
    names.some((name) => name.includes(word))
  );
  if (mayBeLowerLimit) return null;
  const isExpense = names.some((name) => endsIn(name, COST_ENDINGS));
  return { situation: "cost", severity: isExpense ? "error" : "warning" };
}

/** The sign of a form that keeps it in a column of its own; "" when the value has its own. */
function signOf({ others, target }: Indicator): string {
  return OWN_SIGN.test(target?.text.trimStart() ?? "") ? "" : (others.operator?.text.trim() ?? "");
}
