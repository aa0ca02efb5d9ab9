import { foldText } from "../vocabulary/fold-text";
import { SENTENCE_MARKS } from "../vocabulary/goal-words";
import { ALL_KINDS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";

/** Longer names are sentences; this tool's own line. Platforms take up to 100 characters, which STR-14 looks at. */
const LONG_NAME = 40;
/** Characters of a name that a finding repeats. */
const SHOWN = 30;

/** A name names; what explains the value stands in the column for it. */
export const explanationInName = defineCheck(
  {
    code: "GQL-13",
    name: "explanation-in-name",
    severity: "info",
    kinds: ALL_KINDS,
    source:
      "某州科技局2024年度自评表：时效指标的名称是“……办理时限承诺为15个工作日，特殊情况可延长……”一整句",
  },
  function* ({ table }) {
    for (const indicator of table.indicators) {
      const name = indicatorName(indicator);
      const { length } = Array.from(foldText(name));
      const sentence = SENTENCE_MARKS.some((mark) => indicator.name.text.includes(mark));
      if (!sentence && length <= LONG_NAME) continue;
      yield {
        at: indicator.name,
        situation: sentence ? "sentence" : "long",
        data: { name: shortened(name), length },
      };
    }
  }
);

function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}……` : name;
}
