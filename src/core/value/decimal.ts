import { Decimal as DecimalJs } from "decimal.js";

/** Decimal arithmetic for every rate, score and amount: 40 digits, ties away from zero (四舍五入). */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

/** Rounds half up to a number of decimals. */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, DecimalJs.ROUND_HALF_UP);
}

/**
 * A decimal from a cell's number. Excel keeps 15 significant digits, so 9.800000000000001 is 9.8.
 * @returns null for NaN and infinities
 */
export function decimalOf(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const decimal = new Decimal(value);
  return Number.isSafeInteger(value) && Math.abs(value) < FIFTEEN_DIGITS
    ? decimal
    : decimal.toSignificantDigits(15, DecimalJs.ROUND_HALF_UP);
}

const FIFTEEN_DIGITS = 1e15;

export const ZERO: Decimal = new Decimal(0);
export const HUNDRED: Decimal = new Decimal(100);
