import type { CellContent } from "../edit";
import type { Field, IndicatorTable, NumberField } from "../table/indicator-table";
import { formatRate, readShownRate } from "../value/shown-rate";
import { type Decimal, HUNDRED } from "../value/decimal";
import { POINTS_SUFFIX } from "../vocabulary/rules";
import { foldText } from "../vocabulary/fold-text";

const PERCENT_DECIMALS = 2;

/** A constant as an edit writes it. */
export function constant(value: CellContent["value"]): CellContent {
  return { value, formula: null };
}

/**
 * A rate as the table writes its rates: a number in cells with a percent format, text such as "105.26%" elsewhere,
 * a bare number where the other rates have no sign.
 * @param percent rate in percent points
 */
export function styledRate(
  percent: Decimal,
  field: Field,
  samples: readonly (Field | null)[]
): CellContent {
  if (field.format.includes("%")) return constant(percent.div(HUNDRED).toNumber());
  const sample = samples.find((other) => other !== null && readShownRate(other) !== null);
  const shown = sample ? readShownRate(sample) : null;
  if (shown && !shown.percentSign && typeof sample?.value === "number") {
    return constant(percent.toNumber());
  }
  return constant(
    formatRate(percent, {
      decimals: PERCENT_DECIMALS,
      trim: true,
      percentSign: shown?.percentSign ?? true,
    })
  );
}

/** A score as the table writes its scores: a number, or text with 分 where the others have it. */
export function styledScore(points: Decimal, samples: readonly (Field | null)[]): CellContent {
  const sample = samples.find((other) => other !== null && other.text.trim() !== "");
  if (
    sample &&
    typeof sample.value === "string" &&
    foldText(sample.value).endsWith(POINTS_SUFFIX)
  ) {
    return constant(`${points}${POINTS_SUFFIX}`);
  }
  return constant(points.toNumber());
}

/** How totals are written: a number, or text with a fixed number of decimals and 分 behind it. */
export interface TotalStyle {
  readonly suffix: string;
  readonly decimals: number;
}

const NUMBER_WITH_SUFFIX = /^-?[\d,]+(?:\.(\d+))?(\D*)$/u;

/** The style of a total that is filled in; null when it is empty, a number or no total at all. */
export function totalStyle(total: NumberField | null | undefined): TotalStyle | null {
  if (!total || typeof total.value !== "string") return null;
  const match = NUMBER_WITH_SUFFIX.exec(foldText(total.value));
  return match ? { suffix: match[2] ?? "", decimals: match[1]?.length ?? 0 } : null;
}

export function styledTotal(points: Decimal, style: TotalStyle | null): CellContent {
  return constant(style ? `${points.toFixed(style.decimals)}${style.suffix}` : points.toNumber());
}

/** The first rate that tells the style of the others, alone in a list; empty where there is none. */
export function rateSample(table: IndicatorTable): readonly Field[] {
  const sample = rateSamples(table).find(
    (field) => field !== null && readShownRate(field) !== null
  );
  return sample ? [sample] : [];
}

/** The same of scores. */
export function scoreSample(table: IndicatorTable): readonly Field[] {
  const sample = scoreSamples(table).find((field) => field !== null && field.text.trim() !== "");
  return sample ? [sample] : [];
}

/** Rates of the table's indicators, as samples of its style. */
export function rateSamples(table: IndicatorTable): (Field | null)[] {
  return table.indicators.map((indicator) => indicator.rate);
}

export function scoreSamples(table: IndicatorTable): (Field | null)[] {
  return table.indicators.map((indicator) => indicator.score);
}
