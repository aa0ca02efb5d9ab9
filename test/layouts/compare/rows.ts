import type { Indicator, IndicatorTable } from "../../../src/core/table/indicator-table";
import { parseValue } from "../../../src/core/value/parse-value";
import type { IndicatorTruth, TableTruth } from "../truth";
import { type Counts, type Miss, shown } from "./miss";

/** A row counts when its name, levels, target, actual, weight, score and the rest are all as drawn. */
export function compareRows(
  truth: TableTruth,
  table: IndicatorTable | null,
  counts: Counts,
  misses: Miss[]
): void {
  const got = new Map(table?.indicators.map((indicator) => [indicator.row, indicator]));
  for (const expected of truth.indicators) {
    const indicator = got.get(expected.row);
    got.delete(expected.row);
    if (!indicator) {
      counts.missing++;
      if (table) misses.push(missOf(expected, "row", expected.name, "none"));
      continue;
    }
    const wrong = differences(expected, indicator);
    if (wrong.length === 0) counts.right++;
    else {
      counts.wrong++;
      counts.missing++;
      misses.push(...wrong);
    }
  }
  for (const indicator of got.values()) {
    counts.wrong++;
    misses.push({
      what: "row",
      at: `row ${indicator.row + 1}`,
      expected: "none",
      got: indicator.name.text,
    });
  }
}

const missOf = ({ row }: IndicatorTruth, what: string, expected: unknown, got: unknown): Miss => ({
  what,
  at: `row ${row + 1}`,
  expected: shown(expected),
  got: shown(got),
});

function differences(truth: IndicatorTruth, indicator: Indicator): Miss[] {
  const misses: Miss[] = [];
  const same = (what: string, expected: unknown, got: unknown): void => {
    if (shown(expected) !== shown(got)) misses.push(missOf(truth, what, expected, got));
  };
  same("name", truth.name, indicator.name.text);
  same("level1", truth.level1, indicator.level1);
  same("level2", truth.level2, indicator.level2);
  same("target", truth.target ?? "", indicator.target?.text ?? "");
  if (truth.intended === null) same("actual", truth.actual ?? "", indicator.actual?.text ?? "");
  same("weight", truth.weight, amountOf(indicator.weight));
  same("score", truth.score, amountOf(indicator.score));
  same("part", truth.part, indicator.part);
  same("hidden", truth.hidden, indicator.hidden);
  same("long-term target", truth.longTerm ?? "", indicator.longTermTarget?.text ?? "");
  same(
    "history",
    truth.history,
    indicator.history.map(({ field }) => field.text)
  );
  compareValues(truth, indicator, same);
  return misses;
}

function compareValues(
  { composed, intended }: IndicatorTruth,
  { targetValue, actualValue }: Indicator,
  same: (what: string, expected: unknown, got: unknown) => void
): void {
  if (composed) {
    const got =
      targetValue.kind === "quantity"
        ? {
            comparator: targetValue.comparator,
            amount: targetValue.amount.toNumber(),
            unit: targetValue.unit.text,
          }
        : targetValue.kind;
    same("composed target", composed, got);
  }
  if (intended !== null) same("intended actual", meant(parseValue(intended)), meant(actualValue));
}

const meant = (value: Indicator["actualValue"]): unknown =>
  value.kind === "quantity" ? [value.amount.toString(), value.unit.text] : value.kind;

const amountOf = (field: Indicator["weight"]): number | null => field?.amount?.toNumber() ?? null;
