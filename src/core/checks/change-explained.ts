import { isEmptyField } from "../recognition/read-field";
import type { IndicatorTable } from "../table/indicator-table";
import { BUDGET_CHANGE_WORDS } from "../vocabulary/budget-words";
import { isPrompt } from "../vocabulary/prompts";

/** Whether a form says anywhere why its budget changed during the year. */
export function isChangeExplained({
  funds,
  narratives,
  notes,
  indicators,
}: IndicatorTable): boolean {
  const reason = funds?.reason;
  if (reason && !isEmptyField(reason) && !isPrompt(reason.text)) return true;
  const texts = [
    ...narratives.map(({ field }) => field.text),
    ...notes.map(({ text }) => text),
    ...indicators.map((indicator) => indicator.reason?.text ?? ""),
  ];
  return texts.some((text) => BUDGET_CHANGE_WORDS.some((word) => text.includes(word)));
}
