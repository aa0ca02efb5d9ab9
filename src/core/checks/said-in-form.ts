import type { IndicatorTable } from "../table/indicator-table";
import { wordIn } from "./reason-text";

/** Whether one of some words stands where a form tells its results: result texts, notes, explanations of rows. */
export function isSaid(
  { narratives, notes, indicators }: IndicatorTable,
  words: readonly string[]
): boolean {
  const texts = [
    ...narratives.filter(({ role }) => role === "actual").map(({ field }) => field.text),
    ...notes.map(({ text }) => text),
    ...indicators.map(({ reason }) => reason?.text ?? ""),
  ];
  return texts.some((text) => wordIn(text, words) !== null);
}
