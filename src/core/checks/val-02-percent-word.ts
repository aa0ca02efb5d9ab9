import type { Field } from "../table/indicator-table";
import { PERCENT_WORDS } from "../vocabulary/units";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { replaceText } from "./replace-text";

const PERCENT = "%";

/** 百分比 written as a unit where % is meant. */
export const percentWord = defineCheck(
  {
    code: "VAL-02",
    name: "percent-word",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "唐山市2022年项目绩效目标表，“≥95百分比”40处",
  },
  function* ({ table }) {
    for (const { target, actual, others } of table.indicators) {
      const unit = others.unit ?? null;
      if (unit && PERCENT_WORDS.includes(unit.text.trim())) {
        yield {
          at: unit,
          situation: "unit",
          data: { value: unit.text.trim(), fixed: PERCENT },
          ...replaceText(table, unit, PERCENT, { safe: true }),
        };
      }
      for (const field of [target, actual]) {
        const fixed = field ? withPercentSign(field) : null;
        if (!field || fixed === null) continue;
        yield {
          at: field,
          situation: "word",
          data: { value: field.text, fixed },
          ...replaceText(table, field, fixed, { safe: true }),
        };
      }
    }
  }
);

/** The text with its unit word replaced; null when the word is not the unit of a number. */
function withPercentSign(field: Field): string | null {
  if (typeof field.value !== "string" || field.formula !== null) return null;
  const text = field.value.trim();
  const word = PERCENT_WORDS.find((candidate) => text.endsWith(candidate));
  if (!word || !/\d\s*$/u.test(text.slice(0, -word.length))) return null;
  return text.slice(0, -word.length).trimEnd() + PERCENT;
}
