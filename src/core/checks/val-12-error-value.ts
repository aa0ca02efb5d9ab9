import type { Field } from "../table/indicator-table";
import { ERROR_VALUES } from "../vocabulary/placeholders";
import { foldText } from "../vocabulary/fold-text";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";

const errors = new Set(ERROR_VALUES);
const OVERFLOW = /^#+$/u;

/** An error or NULL where a value belongs. */
export const errorValue = defineCheck(
  {
    code: "VAL-12",
    name: "error-value",
    severity: "error",
    kinds: ALL_KINDS,
    source: "平台规则：拒收 NULL 和错误值",
  },
  function* ({ table }) {
    for (const { target, actual, weight, rate, score } of table.indicators) {
      for (const field of [target, actual, weight, rate, score]) {
        if (field && isErrorValue(field)) {
          yield { at: field, situation: "errorValue", data: { value: field.text } };
        }
      }
    }
  }
);

function isErrorValue(field: Field): boolean {
  const text = foldText(field.text).toUpperCase();
  return errors.has(text) || (OVERFLOW.test(text) && typeof field.value === "string");
}
