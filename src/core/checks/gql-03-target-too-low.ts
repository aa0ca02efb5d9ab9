import { rememberObject } from "../remember";
import type { Indicator, IndicatorTable } from "../table/indicator-table";
import { shownRate } from "../value/completion-rate";
import type { Decimal } from "../value/decimal";
import { direction } from "../value/read-comparator";
import { spokenValue } from "../value/spoken-value";
import { foldText } from "../vocabulary/fold-text";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** In percent: from here on some platforms ask for an explanation. */
const FAR_OVER = 130;
/** So many rows are a habit. */
const REPEATED = 2;

/** A unit that exceeds its targets by far more than once sets them too low. */
export const targetTooLow = defineCheck(
  {
    code: "GQL-03",
    name: "target-too-low",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    reach: "workbook",
    source:
      "某州科技局2024年度自评表：两项指标完成率133%和180%；一个省的平台在实际超过目标30%时要求说明",
  },
  function* ({ table, around }) {
    const count = countsOf(around.tables).get(unitOf(table)) ?? 0;
    if (count < REPEATED) return;
    for (const indicator of table.indicators) {
      const rate = farOver(indicator);
      if (!rate) continue;
      yield {
        at: indicator.target ?? indicator.name,
        situation: "repeated",
        data: {
          name: indicatorName(indicator),
          target: spokenValue(indicator.target?.text ?? ""),
          actual: spokenValue(indicator.actual?.text ?? ""),
          rate: `${rate}`,
          count,
        },
      };
    }
  }
);

/** How many rows of each unit are far over their target; made once for a list of tables. */
const countsOf = rememberObject((tables: readonly IndicatorTable[]) => {
  const found = new Map<string, number>();
  for (const table of tables) {
    if (!SELF_EVALUATIONS.includes(table.kind)) continue;
    found.set(unitOf(table), (found.get(unitOf(table)) ?? 0) + rowsFarOver(table));
  }
  return found;
});

const rowsFarOver = rememberObject(
  ({ indicators }: IndicatorTable) =>
    indicators.filter((indicator) => farOver(indicator) !== null).length
);

function unitOf({ id, unit, labelled }: IndicatorTable): string {
  const named = unit ?? labelled.implementer ?? labelled.authority;
  return foldText(named?.text ?? "") || id;
}

/** The rate of a row that is far over its target; null for every other row. */
function farOver({ rate, completion, targetValue, part }: Indicator): Decimal | null {
  if (part === "child" || targetValue.kind !== "quantity") return null;
  if (direction(targetValue.comparator) < 0) return null;
  const computed =
    completion.kind === "rate" && completion.basis === "ratio" ? shownRate(completion) : null;
  const shown = rate?.amount ?? computed;
  return shown?.gt(FAR_OVER) ? shown : null;
}
