import type { CellValue } from "../sheet/sheet";
import { Decimal, decimalOf, HUNDRED, roundHalfUp } from "./decimal";
import { readFormat } from "./number-format";
import { parseValue } from "./parse-value";
import type { QuantityValue } from "./value";

const PERCENT = "%";
/** Bare numbers below this may be fractions (1.06) or percent points: they are not read. */
const SMALLEST_BARE_PERCENT = 3;
/** Rates are printed with two decimals; a percent cell keeps at least these. */
const LEAST_DECIMALS = 2;

/** A rate as a cell shows it. */
export interface ShownRate {
  /** In percent points: 106 for "106%" and for 1.06 in a percent format. */
  readonly percent: Decimal;
  /** Digits after the point of the percent points as shown: 2 for "31.00%". */
  readonly decimals: number;
  /** Shown without a point: "106%", and not "106.00%". */
  readonly integer: boolean;
  readonly percentSign: boolean;
}

/** What `readShownRate` needs of a cell. */
export interface RateCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly text?: string;
}

/**
 * Reads "106%", "100.00％", 1.06 in a percent format, and bare percent points such as 97.84.
 * @returns null for anything else, and for bare numbers between -3 and 3 except 0, which may be fractions
 */
export function readShownRate({ value, format = "General" }: RateCell): ShownRate | null {
  if (typeof value === "number") return readNumberCell(value, format);
  const read = typeof value === "string" ? parseValue(value) : null;
  if (read?.kind !== "quantity" || !isPlain(read)) return null;
  const percentSign = read.unit.canonical === PERCENT;
  if (!percentSign && mayBeFraction(read.amount)) return null;
  return rate(read.amount, read.decimals, percentSign);
}

function readNumberCell(value: number, format: string): ShownRate | null {
  const amount = decimalOf(value);
  if (!amount) return null;
  const { percent, decimals } = readFormat(format);
  if (!percent) {
    return mayBeFraction(amount) ? null : rate(amount, decimals ?? amount.decimalPlaces(), false);
  }
  const shown = decimals ?? 0;
  return rate(roundHalfUp(amount.times(HUNDRED), Math.max(shown, LEAST_DECIMALS)), shown, true);
}

/** No comparator but "=", and no unit but %. */
function isPlain({ comparator, unit }: QuantityValue): boolean {
  const bare = comparator === "none" || comparator === "equal";
  return bare && (unit.text === "" || unit.canonical === PERCENT);
}

function mayBeFraction(amount: Decimal): boolean {
  return !amount.isZero() && amount.abs().lt(SMALLEST_BARE_PERCENT);
}

function rate(percent: Decimal, decimals: number, percentSign: boolean): ShownRate {
  return { percent, decimals, integer: decimals === 0, percentSign };
}

export interface RateStyle {
  /** The most digits after the point. */
  readonly decimals: number;
  /** Drop zeros behind the point: 100% and not 100.00%. */
  readonly trim: boolean;
  readonly percentSign: boolean;
}

/** Writes a rate of percent points, half up: "105.26%", "106%", "100.00". */
export function formatRate(percent: Decimal, { decimals, trim, percentSign }: RateStyle): string {
  const rounded = roundHalfUp(percent, decimals);
  return (trim ? rounded.toFixed() : rounded.toFixed(decimals)) + (percentSign ? PERCENT : "");
}

/** How a shown rate may have come from the exact one. */
export type RoundingReading =
  | "exact"
  | "half-up-2"
  | "half-up-1"
  | "half-up-0"
  | "truncated-2"
  | "truncated-1"
  | "truncated-0"
  | "different";

const DECIMALS = [2, 1, 0] as const;

/**
 * Every reading that makes the shown rate of the exact one, half up before truncated; ["different"] when none does.
 * 106.06… shown as 106 is half-up-0 and truncated-0, 103.87 shown as 103 is truncated-0 alone.
 * @param exact in percent points
 */
export function explainRounding(
  exact: Decimal,
  shown: Pick<ShownRate, "percent">
): readonly RoundingReading[] {
  const { percent } = shown;
  const readings: RoundingReading[] = exact.eq(percent) ? ["exact"] : [];
  for (const decimals of DECIMALS) {
    if (roundHalfUp(exact, decimals).eq(percent)) readings.push(`half-up-${decimals}`);
  }
  for (const decimals of DECIMALS) {
    if (exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(percent)) {
      readings.push(`truncated-${decimals}`);
    }
  }
  return readings.length > 0 ? readings : ["different"];
}
