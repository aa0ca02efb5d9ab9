import { GOAL_TABLES, ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { indicatorName } from "./indicator-facts";
import { costLimit, perHead } from "./unit-costs";
import { listedProducts, statedProducts } from "./text-products";
import { goalTexts, numbersOf, resultTexts } from "./table-texts";
import type { IndicatorTable } from "../table/indicator-table";
import { spokenValue } from "../value/spoken-value";

/** Quantity times price is the amount stated for it, and the budget can be spent within the cost limit. */
export const unitCost = defineCheck(
  {
    code: "ARI-09",
    name: "unit-cost",
    severity: "warning",
    kinds: ALL_KINDS,
    source:
      "公开绩效表：33盏×3500元＝11.55万元写成11.51万元；583.34万元÷64人＝9.11万元以上，指标“＜9.11万元”",
  },
  function* ({ table }): Iterable<Problem<"ARI-09">> {
    const unit = table.moneyUnit ?? "";
    yield* textProblems(table);
    for (const { limit, total, count, exact } of perHead(table)) {
      yield {
        at: limit.field,
        situation: "perHead",
        data: {
          total: total.text + unit,
          count: spokenValue(count.field.text),
          exact: `${exact}`,
          name: indicatorName(limit.indicator),
          limit: spokenValue(limit.field.text),
        },
      };
    }
    const low = GOAL_TABLES.includes(table.kind) ? costLimit(table) : null;
    if (!low) return;
    yield {
      at: low.limit.field,
      situation: "limitTooLow",
      data: {
        limit: spokenValue(low.limit.field.text),
        count: spokenValue(low.count.field.text),
        product: `${low.product}${unit}`,
        budget: low.budget.text + unit,
      },
    };
  }
);

function* textProblems(table: IndicatorTable): Iterable<Problem<"ARI-09">> {
  for (const narrative of [...goalTexts(table), ...resultTexts(table)]) {
    const { field } = narrative;
    const numbers = numbersOf([narrative]);
    for (const { working, exact, total } of statedProducts(field.text, numbers)) {
      yield { at: field, situation: "product", data: { working, exact, total: total.text } };
    }
    for (const { working, exact, total } of listedProducts(field.text, numbers)) {
      yield { at: field, situation: "list", data: { working, exact, total: total.text } };
    }
  }
}
