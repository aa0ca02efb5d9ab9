import { rememberText } from "../remember";
import { TEMPLATE_WORDS } from "../vocabulary/block-labels";
import { TEMPLATE_NUMBER_BEHIND, TEMPLATE_NUMBERING } from "../vocabulary/block-patterns";
import { foldHeading, withoutBrackets } from "../vocabulary/fold-text";

const LONGEST = 30;
const DOTS = /[.…·。]+/gu;
const words = new Set(TEMPLATE_WORDS.map(foldHeading));

/**
 * True for what a template leaves to be replaced: 指标2：, ……, 1.目标内容1. Not for 指标1：修路里程.
 * 指标 without number, colon or dots is taken for a name that a person wrote.
 */
export const isTemplateResidue = rememberText((text) => {
  if (text.length === 0 || text.length > LONGEST) return false;
  const folded = foldHeading(text);
  if (folded === "") return false;
  const bare = withoutBrackets(folded)
    .replace(TEMPLATE_NUMBERING, "")
    .replace(DOTS, "")
    .replace(/:$/u, "");
  if (bare === "") return /[.…]{2}|…/u.test(folded);
  const word = bare.replace(TEMPLATE_NUMBER_BEHIND, "");
  return words.has(word) && (word !== bare || /[:：.…]\s*$/u.test(text));
});
