import { format as render, getFormatDateInfo } from "numfmt";
import { toChineseDigits, type NumeralStyle } from "./chinese-digits";
import { generalText } from "./general-text";

/** How cells of one number format show what they hold. */
export interface Display {
  readonly format: string;
  /** The format shows a day, month or year, so that its numbers are dates. */
  readonly isDate: boolean;
  number(value: number): string;
  text(value: string): string;
}

const OPTIONS = { locale: "zh-CN", dateSpanLarge: false, overflow: "######" };
const LONG_DATE = 'yyyy"年"m"月"d"日"';

/** Formats follow the Chinese Excel: its names of days, its system dates, `[DBNum1]` and `[DBNum2]` numerals. */
export function displayOf(format: string): Display {
  if (format === "General" || format === "" || format === "@") {
    return { format: format || "General", isDate: false, number: generalText, text: keep };
  }
  const pattern = prepare(format);
  const isDate = showsDay(pattern);
  return {
    format,
    isDate,
    number: numberDisplay(pattern, format, isDate),
    text: /[;@]/.test(pattern) ? (value) => attempt(pattern, value) ?? value : keep,
  };
}

function keep(value: string): string {
  return value;
}

function numberDisplay(
  pattern: string,
  format: string,
  isDate: boolean
): (value: number) => string {
  const plain = plainNumber(format);
  if (plain) return plain;
  const numerals = /\[DBNum([1-3])\]/i.exec(format)?.[1];
  const shown = (value: number): string =>
    attempt(pattern, isDate ? value : settle(value)) ?? generalText(value);
  if (numerals === undefined) return shown;
  const style: NumeralStyle = isDate
    ? "date"
    : /[0#?]/.test(unquoted(pattern))
      ? "digits"
      : "value";
  return (value) => toChineseDigits(shown(value), numerals, style);
}

/** Writes Chinese Excel's own words in the way the renderer knows. */
function prepare(format: string): string {
  if (/^\[\$-[^\]]*F800\]/i.test(format)) return LONG_DATE;
  if (/^\[\$-[^\]]*F400\]/i.test(format)) return "h:mm:ss";
  return format
    .replace(/\[DBNum[0-9]\]/gi, "")
    .replace(/G\/通用格式/g, "General")
    .replace(/上午\/下午/g, "AM/PM");
}

function showsDay(pattern: string): boolean {
  try {
    const { year, month, day } = getFormatDateInfo(pattern);
    return year || month || day;
  } catch {
    return false;
  }
}

/**
 * Excel rounds the decimal number it shows (1.005 → "1.01"), the renderer the binary one: a value that is
 * no integer is moved by less than its 15th digit, away from zero, so that both round alike.
 */
function settle(value: number): number {
  if (Number.isInteger(value)) return value;
  const decimal = Number(value.toPrecision(15));
  return decimal + decimal * 2 ** -50;
}

/** The formats most cells have: 0, 0.00, #,##0.00, 0.00%; null for others. Only for speed. */
function plainNumber(format: string): ((value: number) => string) | null {
  const match = /^(#,##)?0(?:\.(0{1,9}))?(%)?$/.exec(format);
  if (!match) return null;
  const [, grouping, zeros = "", percent = ""] = match;
  return (value) => {
    const scaled = settle(percent === "" ? value : Number((value * 100).toPrecision(15)));
    if (Math.abs(scaled) >= 1e15) return attempt(format, value) ?? generalText(value);
    const fixed = scaled.toFixed(zeros.length);
    const shown = grouping === undefined ? fixed : fixed.replace(THOUSANDS, ",");
    return (value < 0 && !/[1-9]/.test(shown) ? shown.replace("-", "") : shown) + percent;
  };
}

const THOUSANDS = /\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g;

function attempt(pattern: string, value: number | string): string | null {
  try {
    return render(pattern, value, OPTIONS);
  } catch {
    return null;
  }
}

/** Without literal text and bracketed conditions, colours and locales. */
function unquoted(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
}
