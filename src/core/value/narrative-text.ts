import { foldWidth } from "../vocabulary/fold-text";

/** A text without blanks that knows where each of its characters stood. Widths are folded; line breaks stay. */
export interface CompactText {
  readonly text: string;
  /** Place in the original, in UTF-16 units, of each unit of `text`. */
  readonly places: readonly number[];
}

const BLANK = /[ \t\r\u00a0\u200b\u3000]/u;
const DIGIT = /\d/u;
const BOUNDARY = new Set([..."，,。;；:：!！?？、\n|"]);
const QUOTES = new Set([..."“”‘’\"'《》〈〉「」『』"]);
const OPENING = "([{【〔";
const CLOSING = ")]}】〕";
const LONGEST_BRACKET = 40;

/** Blanks between digits stay, so that "1 2" never becomes 12. */
export function compactText(source: string): CompactText {
  const folded = foldWidth(source);
  let text = "";
  const places: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charAt(at);
    if (BLANK.test(unit)) {
      const last = text.charAt(text.length - 1);
      if (!DIGIT.test(last) || !DIGIT.test(nextFilled(folded, at))) continue;
      text += " ";
    } else {
      text += unit;
    }
    places.push(at);
  }
  return { text, places };
}

function nextFilled(text: string, from: number): string {
  for (let at = from; at < Math.min(text.length, from + 8); at++) {
    if (!BLANK.test(text.charAt(at))) return text.charAt(at);
  }
  return "";
}

/**
 * The words in front of a place, back to the last mark of a clause or to the floor, without quotes and bracketed remarks.
 * A remark that holds the floor is skipped whole: 创新平台（含国家级39家）172家.
 */
export function wordsBefore(text: string, end: number, floor: number, longest: number): string {
  const kept: string[] = [];
  let lowest = floor;
  for (let at = end - 1; at >= lowest && kept.length < longest; at--) {
    const unit = text.charAt(at);
    if (CLOSING.includes(unit)) {
      const opening = openingOf(text, at);
      if (opening === -1) break;
      at = opening;
      if (opening < floor) lowest = 0;
      continue;
    }
    if (BOUNDARY.has(unit) || OPENING.includes(unit)) break;
    if (lowest < floor && DIGIT.test(unit)) break;
    if (!QUOTES.has(unit)) kept.push(unit);
  }
  return kept.reverse().join("");
}

function openingOf(text: string, closing: number): number {
  const last = Math.max(0, closing - LONGEST_BRACKET);
  for (let at = closing - 1; at >= last; at--) {
    if (OPENING.includes(text.charAt(at))) return at;
  }
  return -1;
}

/** The words behind a place up to the next mark of a clause, bracket or number. */
export function wordsAfter(text: string, start: number, longest: number): string {
  let kept = "";
  for (let at = start; at < text.length && kept.length < longest; at++) {
    const unit = text.charAt(at);
    if (BOUNDARY.has(unit) || OPENING.includes(unit) || CLOSING.includes(unit)) break;
    if (DIGIT.test(unit)) break;
    if (!QUOTES.has(unit)) kept += unit;
  }
  return kept;
}

/** True where a clause ends: at a mark, a closing bracket or the end of the text. */
export function endsClause(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit === "" || BOUNDARY.has(unit) || CLOSING.includes(unit);
}

/** True where a clause begins. */
export function beginsClause(text: string, at: number): boolean {
  return at === 0 || BOUNDARY.has(text.charAt(at - 1));
}
