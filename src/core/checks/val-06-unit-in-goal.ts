import type { Indicator, IndicatorTable } from "../table/indicator-table";
import type { NarrativeNumber } from "../value/narrative-numbers";
import { bothCount, relatedUnits } from "../value/units";
import type { IndicatorValue, QuantityValue, Unit } from "../value/value";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { longestSharedRun } from "./shared-words";

/** So many characters in common make a noun and a name the same thing: 科技特派员, not 培训. */
const SHARED = 3;
/** A number as large as this seldom stands twice in a form by chance: two characters are enough to ask. */
const TELLING = 10;
const FEWER_SHARED = 2;

/** The goal text counts the same number of the same things in another unit: 培训200人 beside >=200人次. */
export const unitInGoal = defineCheck(
  {
    code: "VAL-06",
    name: "unit-in-goal",
    severity: "warning",
    kinds: ALL_KINDS,
    source: "某州科技局2024年度自评表：目标文字与指标的“人次”和“人”、“家”和“项”不一致",
  },
  function* ({ table }) {
    const stated = { target: numbersIn(table, false), actual: numbersIn(table, true) };
    for (const indicator of table.indicators) {
      const { target, targetValue, actual, actualValue } = indicator;
      for (const [field, value, numbers] of [
        [target, targetValue, stated.target],
        [actual, actualValue, stated.actual],
      ] as const) {
        if (!field || value.kind !== "quantity") continue;
        const other = otherUnit(indicator, value, numbers);
        if (!other || (field === actual && isUnitOf(targetValue, other))) continue;
        yield {
          at: field,
          situation: "otherUnit",
          severity: longestSharedRun(other.noun, indicator.name.text) < SHARED ? "info" : "warning",
          data: {
            name: indicatorName(indicator),
            value: field.text.trim(),
            unit: value.unit.text,
            text: other.text,
            other: other.unit.text,
          },
        };
      }
    }
  }
);

/** Numbers of the goal texts, or of the texts about results, by their amount. */
function numbersIn(
  { narratives }: IndicatorTable,
  results: boolean
): ReadonlyMap<string, readonly NarrativeNumber[]> {
  const found = new Map<string, NarrativeNumber[]>();
  for (const { role, numbers } of narratives) {
    if ((role === "actual") !== results) continue;
    for (const number of numbers) {
      const key = number.amount.toFixed();
      found.set(key, [...(found.get(key) ?? []), number]);
    }
  }
  return found;
}

/** The text goes with the target: then the result's unit is wrong, and VAL-05 says so. */
function isUnitOf(target: IndicatorValue, { unit }: NarrativeNumber): boolean {
  return target.kind === "quantity" && relatedUnits(target.unit, unit) !== "different";
}

/**
 * The number with the same amount and noun that counts with another word; null when one with the value's own is there.
 * 5天 and 5期 are different facts: only words that count are held against each other.
 */
function otherUnit(
  { name }: Indicator,
  { amount, unit }: QuantityValue,
  numbers: ReadonlyMap<string, readonly NarrativeNumber[]>
): NarrativeNumber | null {
  const same = numbers.get(amount.toFixed()) ?? [];
  if (same.some((number) => relatedUnits(unit, number.unit) !== "different")) return null;
  if (!isCounter(unit)) return null;
  const shared = amount.gte(TELLING) ? FEWER_SHARED : SHARED;
  return (
    same.find(
      ({ aspect, noun, unit: counter }) =>
        aspect === "level" && isCounter(counter) && longestSharedRun(noun, name.text) >= shared
    ) ?? null
  );
}

/** 人 and 家, not 人/期. */
function isCounter(unit: Unit): boolean {
  return bothCount(unit, unit) && !unit.dimension.includes("/");
}
