import { foldWidth } from "../vocabulary/fold-text";

const WHITE_SPACE = /[\s\u00a0\u200b\u3000]+/gu;
const MINUS = /[\u2212\ufe63]/gu;
const TILDE = /[\u301c\u223c]/gu;
const CLOSING = /[。;,、.]+$/u;
const DIGITS = /\d+(?:[.,]\d+)*/gu;
const WORD = /[\p{L}\p{N}]/u;
const ANY_DIGIT = /\d/u;

/** Widths folded, signs unified, runs of white space made one blank (so that "1 2" never becomes 12), trimmed. */
export function foldValue(text: string): string {
  return foldWidth(text).replace(WHITE_SPACE, " ").replace(MINUS, "-").replace(TILDE, "~").trim();
}

/** Without a closing full stop, semicolon or comma. */
export function withoutClosing(folded: string): string {
  return folded.replace(CLOSING, "").trim();
}

export function withoutBlanks(folded: string): string {
  return folded.replaceAll(" ", "");
}

export function hasDigit(folded: string): boolean {
  return ANY_DIGIT.test(folded);
}

export function hasWord(folded: string): boolean {
  return WORD.test(folded);
}

/** How many numbers a text holds: 2 in "5个，3项". */
export function countNumbers(folded: string): number {
  return folded.match(DIGITS)?.length ?? 0;
}
