import type { Field, Indicator, IndicatorTable } from "../table/indicator-table";
import type { IndicatorValue } from "../value/value";
import { COUNT_ENDINGS, MONEY_WORDS } from "../vocabulary/money-names";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { nameEndsWith, nameHas } from "./name-ending";
import { replaceText } from "./replace-text";
import { valueFields } from "./value-fields";

/** 亿 or 万 with what may follow a unit. */
const SCALE_AT_END = /([万亿])(?=\s*(?:以上|以下|以内|左右)?\s*$)/u;

/** An amount of money in 亿 or 万 without 元. */
export const moneyWithoutYuan = defineCheck(
  {
    code: "VAL-04",
    name: "money-without-yuan",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "鄂州市2024年部门整体绩效目标表：技术合同成交额“80亿”",
  },
  function* ({ table }) {
    for (const { indicator, field, value } of amountsOf(table)) {
      if (value.kind !== "quantity" || !SCALE_AT_END.test(value.unit.text)) continue;
      if (value.unit.dimension !== "number" || !isMoney(indicator)) continue;
      const fixed = field.text.trim().replace(SCALE_AT_END, "$1元");
      yield {
        at: field,
        situation: "noYuan",
        data: { name: indicatorName(indicator), value: field.text.trim(), fixed },
        ...replaceText(table, field, fixed, { safe: false }),
      };
    }
  }
);

function isMoney({ name }: Indicator): boolean {
  return nameHas(name.text, MONEY_WORDS) && !nameEndsWith(name.text, COUNT_ENDINGS);
}

function* amountsOf(table: IndicatorTable): Iterable<{
  readonly indicator: Indicator;
  readonly field: Field;
  readonly value: IndicatorValue;
}> {
  yield* valueFields(table);
  for (const indicator of table.indicators) {
    for (const { field, value } of indicator.history) yield { indicator, field, value };
  }
}
