import { direction } from "../value/read-comparator";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { writtenComparator } from "./comparator-style";
import { indicatorName } from "./indicator-facts";
import { isTyped, replaceText } from "./replace-text";
import { valueFields } from "./value-fields";

/** A result written as a bound: ≥266米 does not say how much was done. */
export const comparatorInActual = defineCheck(
  {
    code: "VAL-18",
    name: "comparator-in-actual",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "公开自评表的实际完成值写成“≥266米”",
  },
  function* ({ table }) {
    for (const { indicator, role, field, value } of valueFields(table)) {
      if (role !== "actual" || value.kind !== "quantity" || direction(value.comparator) === 0)
        continue;
      const data = { name: indicatorName(indicator), value: field.text.trim() };
      const fixed = isTyped(field) ? writtenComparator(field.value)?.rest.trim() : undefined;
      if (!fixed) {
        yield { at: field, situation: "words", data };
        continue;
      }
      yield {
        at: field,
        situation: "sign",
        data: { ...data, fixed },
        ...replaceText(table, field, fixed, { safe: true }),
      };
    }
  }
);
