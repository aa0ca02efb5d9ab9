import { foldWidth } from "../vocabulary/fold-text";

/** ≥ in one character, or >= in two. */
export type ComparatorStyle = "sign" | "pair";

export interface WrittenComparator {
  readonly style: ComparatorStyle;
  readonly direction: ">" | "<";
  /** With the number itself: ≥ and >=, not > alone. */
  readonly inclusive: boolean;
  /** What follows the comparator, as typed. */
  readonly rest: string;
}

const SIGNS: Readonly<Record<string, ">" | "<">> = {
  "≥": ">",
  "≧": ">",
  "⩾": ">",
  "≤": "<",
  "≦": "<",
  "⩽": "<",
};
/** "> = " and what follows. */
const LONGEST_PAIR = 5;
const PAIR = /^([><]) ?(=?) ?/u;

/** How the comparator in front of a value is written; null when there is none, or it is "=" or a word. */
export function writtenComparator(text: string): WrittenComparator | null {
  const typed = text.trimStart();
  const sign = SIGNS[typed.charAt(0)];
  if (sign) return { style: "sign", direction: sign, inclusive: true, rest: typed.slice(1) };
  const pair = PAIR.exec(foldWidth(typed.slice(0, LONGEST_PAIR)));
  if (!pair) return null;
  const rest = typed.slice(pair[0].length);
  if (/^[<>=≥≤＜＞＝]/u.test(rest)) return null;
  return {
    style: "pair",
    direction: pair[1] === ">" ? ">" : "<",
    inclusive: pair[2] === "=",
    rest,
  };
}

/** The inclusive comparator of a direction in a style. */
export function comparatorIn(style: ComparatorStyle, direction: ">" | "<"): string {
  if (style === "pair") return `${direction}=`;
  return direction === ">" ? "≥" : "≤";
}
