import { HUNDRED } from "../value/decimal";
import { direction } from "../value/read-comparator";
import type { Indicator } from "../table/indicator-table";
import {
  EARLIER_WORDS,
  EXCESS_WORDS,
  LESS_SIGNS,
  MORE_SIGNS,
  NEGATIONS,
  SHORTFALL_HINTS,
  SHORTFALL_WORDS,
} from "../vocabulary/reasons";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rowData } from "./indicator-facts";
import { deviatingRate, reasonIn, wordIn } from "./reason-text";

/**
 * An explanation speaks of the deviation that is there: not of a shortfall beside an exceeded target, nor the reverse.
 * Only plain words make an error; what merely sounds like a shortfall (放弃, 不符合) is a warning, and nothing is said
 * where the text speaks of both, or of an earlier year's work.
 */
export const reasonDirection = defineCheck(
  {
    code: "DEV-04",
    name: "reason-direction",
    severity: "error",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：目标10个、实际11个，说明却是有企业不符合要求",
  },
  function* ({ table }): Iterable<Problem<"DEV-04">> {
    for (const indicator of table.indicators) {
      const rate = deviatingRate(indicator);
      const reason = reasonIn(indicator.reason);
      if (!rate || !reason || wordIn(reason.text, EARLIER_WORDS)) continue;
      const data = rowData(indicator);
      const { text, field } = reason;
      if (rate.lt(HUNDRED)) {
        const word = isAtMost(indicator) ? null : plainExcess(text);
        if (word) yield { at: field, situation: "excess", data: { ...data, word } };
        continue;
      }
      if (wordIn(text, EXCESS_WORDS)) continue;
      const word = wordIn(text, SHORTFALL_WORDS);
      const hint = wordIn(text, MORE_SIGNS) ? null : wordIn(text, SHORTFALL_HINTS);
      if (word) yield { at: field, situation: "shortfall", data: { ...data, word } };
      else if (hint) {
        const said = { ...data, word: hint };
        yield { at: field, situation: "hint", severity: "warning", data: said };
      }
    }
  }
);

/** 超过 explains a limit that was not kept. */
function isAtMost({ targetValue }: Indicator): boolean {
  return targetValue.kind === "quantity" && direction(targetValue.comparator) < 0;
}

/** A word of excess, where nothing in the text speaks of less. */
function plainExcess(text: string): string | null {
  const word = wordIn(text, EXCESS_WORDS);
  if (!word || wordIn(text, SHORTFALL_HINTS)) return null;
  const isNegated = NEGATIONS.some((negation) => text.includes(negation + word));
  return isNegated || wordIn(text, LESS_SIGNS) ? null : word;
}
