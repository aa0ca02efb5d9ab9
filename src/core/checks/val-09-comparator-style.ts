import { foldText } from "../vocabulary/fold-text";
import { APPROXIMATE_AFTER, APPROXIMATE_BEFORE } from "../vocabulary/narrative-words";
import { HUNDRED } from "../value/decimal";
import type { IndicatorValue } from "../value/value";
import { isRatioName } from "./goal-wording";
import { isBoundedShare } from "./level-kind";
import { isEmptyField } from "../recognition/read-field";
import type { IndicatorTable } from "../table/indicator-table";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { comparatorIn, type WrittenComparator, writtenComparator } from "./comparator-style";
import { indicatorName } from "./indicator-facts";
import { isTyped, replaceText } from "./replace-text";
import { type ValueField, valueFields } from "./value-fields";

type Written = ValueField & { readonly comparator: WrittenComparator };

/** Comparators of one table: there or not, in one spelling, with the bound or without. */
export const comparatorStyle = defineCheck(
  {
    code: "VAL-09",
    name: "comparator-style",
    severity: "warning",
    kinds: ALL_KINDS,
    source:
      "巴州2022年目标表“>=”与“≥”混用、“<”与“<=”混用；鄂州市2024年目标表全表没有符号；新乡市2021年申报表部分没有符号",
  },
  function* ({ table }) {
    const targets = valueFields(table).filter(({ role }) => role === "target");
    yield* missing(table, targets);
    const written = targets.flatMap((one) => {
      const comparator = isTyped(one.field) ? writtenComparator(one.field.value) : null;
      return comparator ? [{ ...one, comparator }] : [];
    });
    yield* mixed(table, written);
    yield* strict(table, written);
  }
);

/**
 * Rows without a comparator where most have one; where most have none, one hint at the heading. A share of 100% can
 * mean nothing but all of it, 0起 nothing but none, and 约300名 says itself how exact it is.
 */
function* missing(
  { header }: IndicatorTable,
  targets: readonly ValueField[]
): Iterable<Problem<"VAL-09">> {
  if (header.columns.operator) return;
  const numbers = targets.filter(({ value }) => value.kind === "quantity");
  const bare = numbers.filter(
    ({ value }) => value.kind === "quantity" && value.comparator === "none"
  );
  const count = numbers.length - bare.length;
  const heading = header.columns.target?.heading;
  if (bare.length > count) {
    if (!heading) return;
    const data = { bare: bare.length, total: numbers.length };
    yield { at: heading, situation: "none", severity: "info", data };
    return;
  }
  for (const { indicator, field, value } of bare) {
    if (isEmptyField(indicator.name) || isAllOrNone(indicator.name.text, value)) continue;
    if (isApproximate(field.text)) continue;
    const data = { name: indicatorName(indicator), value: field.text.trim(), count };
    yield { at: field, situation: "missing", data };
  }
}

function isAllOrNone(name: string, value: IndicatorValue): boolean {
  if (value.kind !== "quantity") return false;
  if (value.amount.isZero()) return true;
  if (!value.amount.eq(HUNDRED)) return false;
  return isRatioName(foldText(name)) && isBoundedShare(name, value);
}

function isApproximate(text: string): boolean {
  const folded = foldText(text);
  return (
    APPROXIMATE_BEFORE.some((word) => folded.startsWith(word)) ||
    APPROXIMATE_AFTER.some((word) => folded.endsWith(word))
  );
}

/** ≥ and >= in one table: the fewer are written as the others; as ≥ when there are as many. */
function* mixed(table: IndicatorTable, written: readonly Written[]): Iterable<Problem<"VAL-09">> {
  const inclusive = written.filter(({ comparator }) => comparator.inclusive);
  const pairs = inclusive.filter(({ comparator }) => comparator.style === "pair");
  const signs = inclusive.filter(({ comparator }) => comparator.style === "sign");
  const [style, others] =
    pairs.length > signs.length ? (["pair", signs] as const) : (["sign", pairs] as const);
  if (others.length === inclusive.length) return;
  for (const { field, comparator } of others) {
    const usual = comparatorIn(style, comparator.direction);
    const fixed = usual + comparator.rest.trimStart();
    yield {
      at: field,
      situation: "mixed",
      data: { value: field.text.trim(), usual, fixed },
      ...replaceText(table, field, fixed, { safe: true }),
    };
  }
}

/** < in a table that has <=: the bound itself may have been meant to count. */
function* strict(table: IndicatorTable, written: readonly Written[]): Iterable<Problem<"VAL-09">> {
  const inclusive = new Map(
    written.flatMap(({ comparator }) =>
      comparator.inclusive ? [[comparator.direction, comparator.style] as const] : []
    )
  );
  for (const { field, comparator } of written) {
    const style = inclusive.get(comparator.direction);
    if (comparator.inclusive || !style) continue;
    const usual = comparatorIn(style, comparator.direction);
    const fixed = usual + comparator.rest.trimStart();
    yield {
      at: field,
      situation: "strict",
      severity: "info",
      data: { value: field.text.trim(), usual, sign: comparator.direction, fixed },
      ...replaceText(table, field, fixed, { safe: false }),
    };
  }
}
