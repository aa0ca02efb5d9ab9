import { parseValue } from "numfmt";
import { type CellContent, EMPTY_CONTENT } from "./book/book";
import { isErrorText } from "./cell-text";

export interface TypedCell {
  readonly content: CellContent;
  /** Given when Excel would also change the number format, as for "50%" in a General cell. */
  readonly format?: string;
}

const SIGNIFICANT_DIGITS = 15;

/**
 * What Excel makes of something typed or written into a cell of this format.
 * rule:formula — text beginning with "=" becomes a formula (office-js docs, Range.values).
 * rule:text-format — not in a cell of format "@" (tried with Univer 0.25.1: `=1台`).
 * rule:apostrophe — a leading apostrophe is dropped and sets quotePrefix (host brief).
 * rule:number-text — text that looks like a number, percentage, date, time or boolean is converted
 * (protocol step 13: "250" reads back as 250). Which texts: numfmt's parseValue, inferred.
 * rule:digits — numbers keep 15 significant digits (Office add-in documentation and user reports).
 */
export function typeValue(input: string | number | boolean, format: string): TypedCell {
  if (typeof input === "number") return constant(toExcelNumber(input));
  if (typeof input === "boolean") return constant(input);
  if (input === "") return { content: EMPTY_CONTENT };
  if (input.startsWith("'")) {
    return { content: { value: input.slice(1), formula: null, quotePrefix: true } };
  }
  if (format === "@") return constant(input);
  if (input.startsWith("=") && input.length > 1) {
    return { content: { value: null, formula: input, quotePrefix: false } };
  }
  return parseTyped(input, format);
}

function parseTyped(input: string, format: string): TypedCell {
  if (isErrorText(input)) return constant(input.toUpperCase());
  const parsed = parseChineseDate(input) ?? parseValue(input);
  const found: unknown = parsed?.v;
  if (typeof found === "boolean") return constant(found);
  if (typeof found !== "number") return constant(input);
  const typed = constant(toExcelNumber(found));
  return parsed?.z && format === "General" ? { ...typed, format: toExcelFormat(parsed.z) } : typed;
}

/** rule:chinese-date — "2024年12月15日" is a date in a zh-CN Excel (inferred). */
function parseChineseDate(input: string): { v: number; z: string } | null {
  const match = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(input);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? "1")];
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  const serial = Math.round(time / 86_400_000) + 25_569;
  return { v: serial, z: match[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"' };
}

function toExcelFormat(format: string): string {
  return format === "yyyy-mm-dd" ? "yyyy/m/d" : format;
}

function toExcelNumber(input: number): number {
  return Number(input.toPrecision(SIGNIFICANT_DIGITS));
}

function constant(value: string | number | boolean): TypedCell {
  return { content: { value, formula: null, quotePrefix: false } };
}
