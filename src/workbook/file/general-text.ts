/** Characters that Excel spends on a number in General format, the decimal point included, the sign not. */
const GENERAL_WIDTH = 11;
const GENERAL_DECIMALS = 9;
const TOO_WIDE = 1e11;
const SMALL = 1e-4;

/** A number as Excel shows it in General format: 9.800000000000001 → "9.8", 123456789012 → "1.23457E+11". */
export function generalText(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  if (size >= TOO_WIDE) return sign + exponential(size);
  const plain = String(size);
  if (plain.length <= GENERAL_WIDTH && !plain.includes("e")) return sign + plain;
  if (size < SMALL) return smallText(size, sign);
  const whole = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const decimals = Math.max(0, Math.min(GENERAL_DECIMALS, GENERAL_WIDTH - 1 - whole));
  const fixed = withoutTrailingZeros(size.toFixed(decimals));
  return sign + (fixed.length > GENERAL_WIDTH ? exponential(size) : fixed);
}

/** Below 0.0001 a number is shown plainly only when nothing is cut off by it. */
function smallText(size: number, sign: string): string {
  const fixed = withoutTrailingZeros(size.toFixed(GENERAL_DECIMALS + 3));
  if (fixed === "0") return size === 0 ? "0" : sign + exponential(size);
  return sign + (fixed.length <= GENERAL_WIDTH ? fixed : exponential(size));
}

function exponential(size: number): string {
  const [mantissa = "", exponent = ""] = size.toExponential(5).split("e");
  const digits = exponent.slice(1).padStart(2, "0");
  return `${withoutTrailingZeros(mantissa)}E${exponent.slice(0, 1)}${digits}`;
}

function withoutTrailingZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
