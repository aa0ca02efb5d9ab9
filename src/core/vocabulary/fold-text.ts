const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const WHITE_SPACE = /[\s\u00a0\u200b\u3000]+/gu;
const BRACKETED = /[([{【〔][^()[\]{}【】〔〕]*[)\]}】〕]/gu;

/** Full-width letters, digits and signs become half-width: （Ａ） → (A). */
export function foldWidth(text: string): string {
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
  return foldWidth(text).replace(WHITE_SPACE, "");
}

/** The form in which headings and labels are compared: widths folded, white space and a closing colon removed. */
export function foldHeading(text: string): string {
  return foldText(text).replace(/:$/u, "");
}

/** A folded heading without its bracketed parts: 年度指标值(A) → 年度指标值. */
export function withoutBrackets(folded: string): string {
  return folded.replace(BRACKETED, "").replace(/:$/u, "");
}
