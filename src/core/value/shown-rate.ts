import type { CellValue } from "../sheet/sheet";
import { foldText } from "../vocabulary/fold-text";
import { Decimal, decimalOf, HUNDRED, roundHalfUp } from "./decimal";

/** A rate as a cell shows it. */
export interface ShownRate {
  /** In percent points. */
  readonly percent: Decimal;
  /** Decimals of the percent points as shown: 2 for "31.00%". */
  readonly decimals: number;
  readonly percentSign: boolean;
}

interface RateCell {
  readonly value: CellValue;
  readonly format: string;
}

const RATE_TEXT = /^(-?\d+(?:\.(\d+))?)(%?)$/u;
const PERCENT_FORMAT_DECIMALS = /0(?:\.(0+))?%/u;
/** Below this a bare number may be a fraction or percent points: it is not read. */
const SMALLEST_BARE_PERCENT = 3;

/**
 * Reads "106%", "100.00%", 1.06 in a percent format, and bare percent points such as 97.84.
 * @returns null for anything else, and for bare numbers below 3, which may be fractions
 */
export function readShownRate({ value, format }: RateCell): ShownRate | null {
  if (typeof value === "number") return readNumber(value, format);
  if (typeof value !== "string") return null;
  const match = RATE_TEXT.exec(foldText(value).replaceAll(",", ""));
  if (!match) return null;
  const [, digits = "", fraction = "", sign = ""] = match;
  const percent = new Decimal(digits);
  if (sign === "" && isAmbiguous(percent)) return null;
  return { percent, decimals: fraction.length, percentSign: sign !== "" };
}

function readNumber(value: number, format: string): ShownRate | null {
  const amount = decimalOf(value);
  if (!amount) return null;
  if (format.includes("%")) {
    const shown = PERCENT_FORMAT_DECIMALS.exec(format)?.[1]?.length ?? 0;
    return {
      percent: roundHalfUp(amount.times(HUNDRED), Math.max(shown, 2)),
      decimals: shown,
      percentSign: true,
    };
  }
  if (isAmbiguous(amount)) return null;
  return { percent: amount, decimals: amount.decimalPlaces(), percentSign: false };
}

function isAmbiguous(amount: Decimal): boolean {
  return !amount.isZero() && amount.abs().lt(SMALLEST_BARE_PERCENT);
}

export interface RateStyle {
  readonly decimals: number;
  /** Drop zeros behind the point: 100% and not 100.00%. */
  readonly trim: boolean;
  readonly percentSign: boolean;
}

/** Writes a rate of percent points: "105.26%". */
export function formatRate(percent: Decimal, { decimals, trim, percentSign }: RateStyle): string {
  const rounded = roundHalfUp(percent, decimals);
  return (trim ? rounded.toFixed() : rounded.toFixed(decimals)) + (percentSign ? "%" : "");
}

/** How a shown rate may have come from the exact one. */
export type RoundingReading =
  | "exact"
  | "half-up-2"
  | "half-up-1"
  | "half-up-0"
  | "truncated-0"
  | "truncated-1"
  | "truncated-2"
  | "different";

/** Every reading that fits; ["different"] when none does. Both in percent points. */
export function explainRounding(exact: Decimal, shown: ShownRate): RoundingReading[] {
  const readings: RoundingReading[] = [];
  if (exact.eq(shown.percent)) readings.push("exact");
  for (const decimals of [2, 1, 0] as const) {
    if (roundHalfUp(exact, decimals).eq(shown.percent)) readings.push(`half-up-${decimals}`);
    if (exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(shown.percent)) {
      readings.push(`truncated-${decimals}`);
    }
  }
  return readings.length > 0 ? readings : ["different"];
}
