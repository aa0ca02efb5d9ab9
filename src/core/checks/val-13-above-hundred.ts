import { HUNDRED } from "../value/decimal";
import { BOUNDED_RATIO_ENDINGS } from "../vocabulary/bounded-ratios";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { misreadSign } from "./misread-sign";
import { nameEndsWith } from "./name-ending";
import { valueFields } from "./value-fields";

const PERCENT = "%";

/** More than 100% of something that is a part of a whole: 合格率, 满意度. */
export const aboveHundred = defineCheck(
  {
    code: "VAL-13",
    name: "above-hundred",
    severity: "error",
    kinds: ALL_KINDS,
    source: "公开的审核意见：合格率、满意度等比率不可能超过100%",
  },
  function* ({ table }) {
    for (const { indicator, field, value } of valueFields(table)) {
      if (value.kind !== "quantity" || value.unit.canonical !== PERCENT) continue;
      if (value.amount.lte(HUNDRED)) continue;
      if (!nameEndsWith(indicator.name.text, BOUNDED_RATIO_ENDINGS) || misreadSign(value)) continue;
      const data = { name: indicatorName(indicator), value: field.text.trim() };
      yield { at: field, situation: "aboveHundred", data };
    }
  }
);
