import type { Field, Indicator, IndicatorTable, Narrative } from "../table/indicator-table";
import { foldText } from "../vocabulary/fold-text";
import { AMOUNT_IN_TEXT } from "../vocabulary/goal-words";
import { GOAL_TABLES } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { isQualitative, measurableWord, vagueWord } from "./goal-wording";
import { indicatorName } from "./indicator-facts";

/** Goals that say better and more without saying how much. */
export const vagueWording = defineCheck(
  {
    code: "GQL-05",
    name: "vague-wording",
    severity: "info",
    kinds: GOAL_TABLES,
    source: "公开目标表中“效果明显”“有效提升”“进一步加强”等写法",
  },
  function* ({ table }): Generator<Problem<"GQL-05">> {
    yield* vagueTargets(table);
    for (const narrative of table.narratives) {
      const word = vagueGoal(narrative);
      if (word) yield { at: narrative.field, situation: "goal", data: { word } };
    }
  }
);

/** Targets with the same vague words are one finding, at the first of them. */
function* vagueTargets({ indicators }: IndicatorTable): Generator<Problem<"GQL-05">> {
  const groups = new Map<string, { readonly at: Field; readonly rows: Indicator[] }>();
  for (const indicator of indicators) {
    const { target, targetValue } = indicator;
    if (!target || !isQualitative(targetValue) || measurableWord(indicator)) continue;
    const text = foldText(target.text);
    if (!vagueWord(text)) continue;
    const group = groups.get(text);
    if (group) group.rows.push(indicator);
    else groups.set(text, { at: target, rows: [indicator] });
  }
  for (const [target, { at, rows }] of groups) {
    const [first] = rows;
    if (!first) continue;
    yield {
      at,
      situation: rows.length > 1 ? "targets" : "target",
      data: { name: indicatorName(first), target, count: rows.length },
    };
  }
}

function vagueGoal({ role, field, numbers }: Narrative): string | null {
  if (role === "actual" || numbers.length > 0) return null;
  const text = foldText(field.text);
  return AMOUNT_IN_TEXT.test(text) ? null : vagueWord(text);
}
