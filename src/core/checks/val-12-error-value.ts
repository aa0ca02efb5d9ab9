import { accidentalText } from "../recognition/accidental-text";
import type { Field, IndicatorTable } from "../table/indicator-table";
import { rememberText } from "../remember";
import { ERROR_VALUES } from "../vocabulary/placeholders";
import { foldText } from "../vocabulary/fold-text";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem, replaceContent } from "./check";

const errors = new Set(ERROR_VALUES);
const OVERFLOW = /^#+$/u;

/** An error or NULL where a value belongs, or a value that was typed as a formula: =1台 shows #NAME?. */
export const errorValue = defineCheck(
  {
    code: "VAL-12",
    name: "error-value",
    severity: "error",
    kinds: ALL_KINDS,
    source: "平台规则：拒收 NULL 和错误值",
  },
  function* ({ table }): Iterable<Problem<"VAL-12">> {
    const seen = new Set<string>();
    for (const field of fieldsOf(table)) {
      if (!field) continue;
      const isError = isErrorValue(field);
      const meant = accidentalText(field);
      if ((!isError && meant === null) || seen.has(field.address)) continue;
      seen.add(field.address);
      if (meant !== null) {
        yield {
          at: field,
          situation: "accidental",
          data: { value: field.text, meant },
          fix: replaceContent(
            table,
            field,
            { value: meant, formula: null },
            { label: { key: "fix.replaceText", data: { value: meant } }, safe: isError }
          ),
        };
      } else {
        yield { at: field, situation: "errorValue", data: { value: field.text } };
      }
    }
  }
);

function isErrorValue({ text, value }: Field): boolean {
  return namesError(text) || (typeof value === "string" && OVERFLOW.test(foldText(text)));
}

const namesError = rememberText((text) => errors.has(foldText(text).toUpperCase()));

/** The cells for values: of the indicators, the funds and the total. */
function fieldsOf({ indicators, funds, amounts, total }: IndicatorTable): (Field | null)[] {
  return [
    ...(funds?.rows ?? []).flatMap((row) => [
      row.initial,
      row.budget,
      row.arrived,
      row.executed,
      row.rate,
      row.score,
    ]),
    ...amounts.map(({ amount }) => amount),
    ...indicators.flatMap(({ longTermTarget, target, actual, weight, rate, score }) => [
      longTermTarget,
      target,
      actual,
      weight,
      rate,
      score,
    ]),
    total?.score ?? null,
  ];
}
