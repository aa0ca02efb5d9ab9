import { foldWidth } from "../vocabulary/fold-text";

const AT_LEAST = /^(?:>=|=>|≧)\s*/u;
const AT_MOST = /^(?:<=|=<|≦)\s*/u;
const EQUAL = /^={1,2}\s*(?![<>])/u;
const ANY_SIGN = /^[<>=≥≤≧≦]+\s*/u;

/** A value as it is said in a sentence: ">=33盏" is ≥33盏, "=35盏" is 35盏. The rest stays as it is written. */
export function spokenValue(text: string): string {
  const sign = foldWidth(text.slice(0, 2)) + text.slice(2).trimEnd();
  if (AT_LEAST.test(sign)) return sign.replace(AT_LEAST, "≥");
  if (AT_MOST.test(sign)) return sign.replace(AT_MOST, "≤");
  return EQUAL.test(sign) ? sign.replace(EQUAL, "") : text.trim();
}

/** A value as a term of a division: ">=33盏" is 33盏. */
export function termOf(text: string): string {
  return spokenValue(text).replace(ANY_SIGN, "");
}
