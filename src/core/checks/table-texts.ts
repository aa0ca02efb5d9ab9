import type { IndicatorTable, Narrative } from "../table/indicator-table";
import type { NarrativeNumber } from "../value/narrative-numbers";

/** A number with the text in which it stands. */
export interface TextNumber extends NarrativeNumber {
  readonly narrative: Narrative;
}

/** The texts that say what is to be reached. */
export function goalTexts({ narratives }: IndicatorTable): Narrative[] {
  return narratives.filter(({ role, field }) => role !== "actual" && field.text.trim() !== "");
}

/** The texts that say what was reached. */
export function resultTexts({ narratives }: IndicatorTable): Narrative[] {
  return narratives.filter(({ role, field }) => role === "actual" && field.text.trim() !== "");
}

/** The numbers of some texts. */
export function numbersOf(narratives: readonly Narrative[]): TextNumber[] {
  return narratives.flatMap((narrative) =>
    narrative.numbers.map((number) => ({ ...number, narrative }))
  );
}

/** Numbers that say how much of something there is; no differences, shares or prices. */
export function levelsOf(narratives: readonly Narrative[]): TextNumber[] {
  return numbersOf(narratives).filter(({ aspect }) => aspect === "level");
}
