import { rememberText } from "../remember";
import { HEADING_SEPARATORS, MONTHS_IN_FRONT, YEAR_IN_FRONT } from "../vocabulary/block-patterns";
import {
  type ColumnRole,
  DIVIDING_HEADINGS,
  GROUP_HEADINGS,
  HEADING_ENDINGS,
  INDICATOR_HEADINGS,
  PERIOD_WORDS,
  STAFF_HEADINGS,
} from "../vocabulary/column-headings";
import { foldHeading, withoutBrackets } from "../vocabulary/fold-text";

/** A meaning that a heading may have; the smaller the rank, the more usual the spelling. */
export interface Meaning {
  readonly role: ColumnRole;
  readonly rank: number;
}

/** Longer texts are sentences. */
const LONGEST_HEADING = 60;
const NONE: readonly Meaning[] = [];
const MARKS = /^[★☆*▲△※●]+/u;
const LAST_BRACKETS = /\([^()]{0,40}\)$/u;

const meanings = new Map<string, Meaning[]>();
for (const role of Object.keys(INDICATOR_HEADINGS) as ColumnRole[]) {
  INDICATOR_HEADINGS[role].forEach((spelling, rank) => {
    const folded = foldHeading(spelling);
    meanings.set(folded, [...(meanings.get(folded) ?? []), { role, rank }]);
  });
}
const endings = (Object.entries(HEADING_ENDINGS) as [ColumnRole, readonly string[]][])
  .flatMap(([role, words]) => words.map((word) => ({ role, word })))
  .sort((one, other) => other.word.length - one.word.length);
const dividing = new Set(DIVIDING_HEADINGS.map(foldHeading));
const groups = new Set(GROUP_HEADINGS.map(foldHeading));
const staff = new Set(STAFF_HEADINGS.map(foldHeading));

/** The meanings of a text as a column heading of the indicator block, the first one first; none for anything else. */
export function columnMeanings(text: string): readonly Meaning[] {
  return text.length === 0 || text.length > LONGEST_HEADING ? NONE : meaningsOf(text);
}

const meaningsOf = rememberText(lookUp);

export function columnRoles(text: string): ColumnRole[] {
  return columnMeanings(text).map(({ role }) => role);
}

/** A heading in other words that ends like a known one: 本年度拟完成的目标值. Null when nothing fits. */
export function likelyRole(text: string): ColumnRole | null {
  if (text.length > LONGEST_HEADING) return null;
  const folded = bare(text);
  for (const { role, word } of endings) {
    if (folded.endsWith(word)) return role;
  }
  for (const [spelling, [first]] of meanings) {
    if (!first || spelling.length < 2 || !folded.endsWith(spelling)) continue;
    if (HEADING_SEPARATORS.includes(folded.charAt(folded.length - spelling.length - 1)))
      return first.role;
  }
  return null;
}

/** The year in front of a heading: 2023 for 2023年实际完成值 and for 2023年 alone; null when there is none. */
export function yearOfHeading(text: string): number | null {
  const match = YEAR_IN_FRONT.exec(foldHeading(text));
  return match ? Number(match[1]) : null;
}

/** 2023年 or 2023年度, and nothing else. */
export function isYearHeading(text: string): boolean {
  const folded = foldHeading(text);
  return folded !== "" && YEAR_IN_FRONT.exec(folded)?.[0] === folded;
}

/** True for headings that divide the column above them: 经费保障, 确定能. */
export function isDividingHeading(text: string): boolean {
  return dividing.has(foldHeading(text));
}

/** True for headings over several columns: 绩效指标. */
export function isGroupHeading(text: string): boolean {
  return groups.has(foldHeading(text));
}

/** True for a heading that means one column of its own. */
export function isOwnHeading(text: string): boolean {
  return !isDividingHeading(text) && !isGroupHeading(text);
}

/** True for columns that only lists about people have: 姓名. */
export function isStaffHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && staff.has(foldHeading(text));
}

function lookUp(text: string): readonly Meaning[] {
  const folded = foldHeading(text).replace(MARKS, "");
  return (
    meanings.get(folded) ??
    meanings.get(folded.replace(LAST_BRACKETS, "")) ??
    meanings.get(withoutBrackets(folded)) ??
    meanings.get(withoutPeriod(withoutBrackets(folded))) ??
    NONE
  );
}

function bare(text: string): string {
  return withoutPeriod(withoutBrackets(foldHeading(text).replace(MARKS, "")));
}

/** 2024年1-6月完成情况 → 完成情况. */
function withoutPeriod(folded: string): string {
  let rest = folded.replace(YEAR_IN_FRONT, "");
  for (const word of PERIOD_WORDS) {
    if (rest.startsWith(word)) rest = rest.slice(word.length);
  }
  return rest.replace(MONTHS_IN_FRONT, "");
}
