import { ERROR_TEXTS } from "./error-texts";

/** Signs that begin a formula, as a clerk may type them, and the apostrophe itself. */
const LEADING = /^['=+\-@＝＋－＠]/;
const DIGIT = /[0-9０-９]/;
/**
 * Words and signs of numbers, dates, times and currencies. A text of digits and nothing but these may be
 * taken for a number: "100%", "007", "1/2", "2024年12月", "1E5", "(5)", "¥30", "3-Mar". Meant to be too wide.
 */
const NUMBER_WORDS =
  /jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|am|pm|[ape]|年|月|日|号|时|時|分|秒|上午|下午|rmb|cny|元|[0-9０-９\s.,:/'’\\()%％+\-－$¥￥€£，．：／]/giu;
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
  return DIGIT.test(text) && text.replace(NUMBER_WORDS, "") === "";
}
