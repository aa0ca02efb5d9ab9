import { AS_OF_WORDS } from "../vocabulary/narrative-words";
import { isCalendarPoint } from "./calendar";
import { nounOf } from "./narrative-noun";
import { compactText, wordsAfter, wordsBefore } from "./narrative-text";

/** A day that a goal or result text names. */
export interface NarrativeDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The text was written on this day (截至2024年12月31日); nothing is said to have happened on it. */
  readonly asOf: boolean;
  /** What happened on it: 资金拨付 of 2024年12月11日完成了资金拨付. */
  readonly noun: string;
  readonly text: string;
  readonly start: number;
}

const DATE = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})[日号]/gu;
const LONGEST_WORDS = 30;

/** Reads the full dates of a text, in the order in which they stand. */
export function readNarrativeDates(source: string): NarrativeDate[] {
  const { text, places } = compactText(source);
  const found: NarrativeDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const [whole, year, month, day] = match;
    const parts = { year: Number(year), month: Number(month), day: Number(day) };
    if (!isCalendarPoint(parts.year, parts.month, parts.day)) continue;
    const before = wordsBefore(text, match.index, 0, LONGEST_WORDS);
    const end = match.index + whole.length;
    const start = places[match.index] ?? 0;
    found.push({
      ...parts,
      asOf: AS_OF_WORDS.some((word) => before.endsWith(word)),
      noun: nounOf("", doneAfter(wordsAfter(text, end, LONGEST_WORDS))),
      text: source.slice(start, (places[end - 1] ?? start) + 1),
      start,
    });
  }
  return found;
}

/** Without the verb that comes first: 完成了资金拨付, 前成功举办. */
function doneAfter(words: string): string {
  return words.replace(
    /^(?:之?前|以前)?(?:已经|已|正式|成功|按时|按期|如期|全部)*(?:完成了?|举办了?|实现了?|开展了?)?/u,
    ""
  );
}
