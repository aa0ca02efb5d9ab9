const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const FULL_WIDTH = /[\uff01-\uff5e]/u;
const ANY_SPACE = /[\s\u00a0\u200b\u3000]/u;
const WHITE_SPACE = /[\s\u00a0\u200b\u3000]+/gu;
const BRACKET_OR_COLON = /[([{【〔]|:$/u;
const BRACKETED = /[([{【〔][^()[\]{}【】〔〕]*[)\]}】〕]/gu;

/** Full-width letters, digits and signs become half-width: （Ａ） → (A). */
export function foldWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  let folded = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    folded +=
      code >= FULL_WIDTH_START && code <= FULL_WIDTH_END
        ? String.fromCodePoint(code - FULL_WIDTH_SHIFT)
        : character;
  }
  return folded;
}

/** Widths folded and white space removed. */
export function foldText(text: string): string {
  return ANY_SPACE.test(text) ? foldWidth(text).replace(WHITE_SPACE, "") : foldWidth(text);
}

/** The form in which headings and labels are compared: widths folded, white space and a closing colon removed. */
export function foldHeading(text: string): string {
  return foldText(text).replace(/:$/u, "");
}

/** A folded heading without its bracketed parts: 年度指标值(A) → 年度指标值. */
export function withoutBrackets(folded: string): string {
  if (!BRACKET_OR_COLON.test(folded)) return folded;
  return folded.replace(BRACKETED, "").replace(/:$/u, "");
}
