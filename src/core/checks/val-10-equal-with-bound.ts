import { foldValue } from "../value/fold-value";
import { parseValue } from "../value/parse-value";
import { direction } from "../value/read-comparator";
import { COMPARATOR_SIGNS } from "../vocabulary/comparators";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { isTyped, replaceText } from "./replace-text";
import { valueFields } from "./value-fields";

const EQUAL = "=";

/** "=" in front and a bound behind: =2024年8月31日前, =20人以上. */
export const equalWithBound = defineCheck(
  {
    code: "VAL-10",
    name: "equal-with-bound",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "某州科技局2024年度自评表：“=2024年8月31日前”",
  },
  function* ({ table }) {
    for (const { field } of valueFields(table)) {
      const rest = isTyped(field) ? afterEqual(field.value) : null;
      if (rest === null) continue;
      const value = parseValue(rest);
      if (value.kind !== "quantity" && value.kind !== "date") continue;
      if (direction(value.comparator) === 0) continue;
      yield {
        at: field,
        situation: "both",
        data: { value: field.text.trim(), fixed: rest },
        ...replaceText(table, field, rest, { safe: false }),
      };
    }
  }
);

/** What follows a single "="; null when the text begins with anything else. */
function afterEqual(text: string): string | null {
  const typed = text.trim();
  const next = foldValue(typed.slice(1)).charAt(0);
  return COMPARATOR_SIGNS[foldValue(typed.charAt(0))] === EQUAL && !COMPARATOR_SIGNS[next]
    ? typed.slice(1).trimStart()
    : null;
}
