import type { Fix } from "../finding";
import type { Field, IndicatorTable } from "../table/indicator-table";
import { ALL_KINDS } from "../vocabulary/titles";
import { isBareRatio } from "./bare-ratio";
import { defineCheck, replaceContent } from "./check";
import { indicatorName } from "./indicator-facts";
import { valueFields } from "./value-fields";

const PERCENT = "%";

/** A share without its percent sign: ≥90 beside 政府采购执行率. */
export const percentMissing = defineCheck(
  {
    code: "VAL-03",
    name: "percent-missing",
    severity: "error",
    kinds: ALL_KINDS,
    source: "新乡市2021年申报表：名称为“率”和“满意度”的目标值写成“≥90”",
  },
  function* ({ table }) {
    if (table.header.columns.unit) return;
    for (const { indicator, field, value } of valueFields(table)) {
      if (!isBareRatio(indicator, value)) continue;
      yield {
        at: field,
        situation: "noPercent",
        data: { name: indicatorName(indicator), value: field.text.trim() },
        ...withPercent(table, field),
      };
    }
  }
);

/** 90 of satisfaction may be points: a person decides. */
function withPercent(table: IndicatorTable, field: Field): { readonly fix?: Fix } {
  if (field.formula !== null) return {};
  const after = field.text.trim() + PERCENT;
  const label = { key: "fix.replaceText", data: { value: after } } as const;
  return {
    fix: replaceContent(table, field, { value: after, formula: null }, { label, safe: false }),
  };
}
