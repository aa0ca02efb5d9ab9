import { BOUNDED_RATIO_ENDINGS } from "../vocabulary/bounded-ratios";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { misreadSign } from "./misread-sign";
import { nameEndsWith } from "./name-ending";
import { replaceText } from "./replace-text";
import { valueFields } from "./value-fields";

/** A share of 290% is a ≥90% misread by a scanner. That it is wrong is certain, how it came about is a guess. */
export const misreadSignCheck = defineCheck(
  {
    code: "VAL-14",
    name: "misread-sign",
    severity: "error",
    kinds: ALL_KINDS,
    source: "公开的扫描件转换后“≥90%”成为“290%”",
  },
  function* ({ table }) {
    for (const { indicator, field, value, role } of valueFields(table)) {
      const rest = misreadSign(value);
      if (rest === null || !nameEndsWith(indicator.name.text, BOUNDED_RATIO_ENDINGS)) continue;
      const fixed = `${role === "target" ? "≥" : ""}${rest.replace(/^0/u, "")}%`;
      yield {
        at: field,
        situation: "misread",
        data: { name: indicatorName(indicator), value: field.text.trim(), fixed },
        ...replaceText(table, field, fixed, { safe: false }),
      };
    }
  }
);
