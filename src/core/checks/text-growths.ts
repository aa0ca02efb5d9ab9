import type { HistoryValue, IndicatorTable } from "../table/indicator-table";
import { type Decimal, HUNDRED, roundHalfUp } from "../value/decimal";
import { nounSimilarity } from "../value/same-noun";
import { comparableAmount, isRatio } from "../value/units";
import { LAST_YEAR_WORDS } from "../vocabulary/narrative-words";
import { sameYear } from "./around-index";
import type { Surroundings } from "./check";
import { type Fact, factsOf, particularKey } from "./fact-index";
import type { TextNumber } from "./table-texts";
import { isWritten } from "./text-shares";

export interface WrongGrowth {
  readonly now: TextNumber;
  /** Last year's value, in this table or in one around it. */
  readonly before: HistoryValue;
  readonly cell: string;
  readonly stated: TextNumber;
  /** In percent points, two decimals. */
  readonly exact: Decimal;
}

const SENTENCE_END = /[。；;\n]/u;
/** With the very same result, names that end alike and share this much are enough. */
const LIKE_ENOUGH = 0.4;

/** A growth that a text states for the number in front of it. */
export interface StatedGrowth {
  readonly now: TextNumber;
  readonly stated: TextNumber;
}

/** 研发投入15.68亿元，较上年增长11%. */
export function statedGrowths(source: string, numbers: readonly TextNumber[]): StatedGrowth[] {
  return numbers.flatMap((stated, at) => {
    const now = numbers[at - 1];
    if (stated.aspect !== "change" || !isRatio(stated.unit) || now?.aspect !== "level") return [];
    const between = source.slice(now.start, stated.start);
    if (SENTENCE_END.test(between) || !LAST_YEAR_WORDS.some((word) => between.includes(word))) {
      return [];
    }
    return [{ now, stated }];
  });
}

/** A stated growth held against the value of last year beside the same result; null when it follows or cannot be told. */
export function wrongGrowth(
  table: IndicatorTable,
  around: Surroundings,
  { now, stated }: StatedGrowth
): WrongGrowth | null {
  const key = particularKey({ ...now, kind: "quantity", decimals: 0, source: now.text });
  const facts = (key && factsOf(around.tables).byResult.get(key)) || [];
  for (const fact of facts) {
    if (!sameYear(table, fact.table)) continue;
    if (nounSimilarity(now.noun, fact.indicator.name.text) < LIKE_ENOUGH) continue;
    const before = fact.indicator.history.at(-1);
    const exact = before && growth(now, before);
    if (!before || !exact) continue;
    if (isWritten(exact, stated.amount)) return null;
    return { now, before, cell: cellOf(table, fact, before), stated, exact: roundHalfUp(exact, 2) };
  }
  return null;
}

function growth(now: TextNumber, { value }: HistoryValue): Decimal | null {
  if (value.kind !== "quantity" || value.unit.text === "" || value.amount.isZero()) return null;
  const base = comparableAmount(value.amount, value.unit, now.unit)?.amount;
  return base ? now.amount.div(base).times(HUNDRED).minus(HUNDRED) : null;
}

function cellOf(table: IndicatorTable, fact: Fact, { field }: HistoryValue): string {
  return fact.table.sheet === table.sheet ? field.address : `${fact.table.sheet}!${field.address}`;
}
