import { foldText } from "../vocabulary/fold-text";
import { BARE_RESULTS } from "../vocabulary/narrative-words";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { goalTexts, resultTexts } from "./table-texts";
import { textLikeness } from "../value/text-likeness";

/** Shorter goals may well be repeated word for word. */
const SHORTEST_COPY = 20;
const NEARLY_SAME = 0.95;
const MARKS = /[^\p{L}\p{N}]/gu;

const bare = new Set(BARE_RESULTS);

/** The result text tells facts: it is no copy of the goal, and says more than 已完成. */
export const resultText = defineCheck(
  {
    code: "NAR-05",
    name: "result-text",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "公开自评表中“实际完成情况”照抄预期目标、或只写“已完成”的各例",
  },
  function* ({ table }): Iterable<Problem<"NAR-05">> {
    const goals = goalTexts(table).map(({ field }) => plain(field.text));
    for (const { field } of resultTexts(table)) {
      const text = plain(field.text);
      if (bare.has(text)) {
        yield { at: field, situation: "bare", data: { text: field.text.trim() } };
        continue;
      }
      const copied = goals.some(
        (goal) => goal.length >= SHORTEST_COPY && textLikeness(goal, text) >= NEARLY_SAME
      );
      if (copied) yield { at: field, situation: "copied", data: {} };
    }
  }
);

function plain(text: string): string {
  return foldText(text).replace(MARKS, "");
}
