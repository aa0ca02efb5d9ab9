import { ERROR_TEXTS } from "./error-texts";

/** Signs that begin a formula, as a clerk may type them, and the apostrophe itself. */
const LEADING = /^['=+\-@＝＋－＠]/;
const DIGIT = /[0-9０-９]/;
/**
 * Dates, times, months, and the signs of numbers and currencies. A text of digits and nothing but these may be
 * taken for a number: "100%", "007", "1/2", "2024年12月", "1E5", "(5)", "¥30", "3-Mar". Meant to be too wide, but
 * for "95分" and "3年", which Excel leaves alone.
 */
const NUMBER_PARTS = new RegExp(
  [
    /\d+\s*年\s*\d+\s*月(?:\s*\d+\s*[日号])?|\d+\s*月\s*\d+\s*[日号]/,
    /\d+\s*[时時]\s*\d+\s*分(?:\s*\d+\s*秒)?|上午|下午|\d[.\s]*(?:am?|pm?)/,
    /(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*/,
    /\de|[0-9０-９\s.,:/'’\\()%％+\-－$¥￥€£，．：／]/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "giu"
);
const LOGICAL = /^(?:true|false)$/i;

/**
 * Text as it is written to Excel, which reads what is written as if it were typed. A leading apostrophe keeps
 * what would become a formula, number, date or logical value as text, without changing the number format; Excel
 * does not count it as part of the text. Errors ("#N/A") are written as they are: as values they are errors.
 */
export function typedText(text: string): string {
  return wouldBeRead(text) ? `'${text}` : text;
}

function wouldBeRead(text: string): boolean {
  if (ERROR_TEXTS.has(text)) return false;
  if (LEADING.test(text) || LOGICAL.test(text.trim())) return true;
  return DIGIT.test(text) && text.replace(NUMBER_PARTS, "") === "";
}
