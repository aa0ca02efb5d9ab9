import { TEMPLATE_WORDS } from "../vocabulary/block-labels";
import { foldHeading, withoutBrackets } from "../vocabulary/fold-text";

const LONGEST = 30;
const NUMBERING = /^[\d一二三四五六七八九十]{1,3}[.、．]/u;
const DOTS = /[.…·。]+/gu;
const NUMBER_BEHIND = /[\d一二三四五六七八九十]{1,3}$/u;
const words = new Set(TEMPLATE_WORDS.map(foldHeading));

/**
 * True for what a template leaves to be replaced: 指标2：, ……, 1.目标内容1. Not for 指标1：修路里程.
 * 指标 without number, colon or dots is taken for a name that a person wrote.
 */
export function isTemplateResidue(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST) return false;
  const folded = foldHeading(text);
  if (folded === "") return false;
  const bare = withoutBrackets(folded).replace(NUMBERING, "").replace(DOTS, "").replace(/:$/u, "");
  if (bare === "") return /[.…]{2}|…/u.test(folded);
  const word = bare.replace(NUMBER_BEHIND, "");
  return words.has(word) && (word !== bare || /[:：.…]\s*$/u.test(text));
}
