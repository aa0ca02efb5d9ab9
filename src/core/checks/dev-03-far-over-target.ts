import type { Indicator } from "../table/indicator-table";
import type { Decimal } from "../value/decimal";
import { LOW_TARGET_WORDS } from "../vocabulary/reasons";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rowData } from "./indicator-facts";
import { deviatingRate, reasonIn, wordIn } from "./reason-text";

/** In percent. Platforms mark results from here on by default. */
const FAR = 120;
/** In percent. 广西 asks for an explanation from here on. */
const VERY_FAR = 130;

/**
 * A target exceeded by far is explained, also where over-completion costs nothing, and the explanation says whether the
 * target was too low. Where every deviation has to be explained, a missing explanation is DEV-01's.
 */
export const farOverTarget = defineCheck(
  {
    code: "DEV-03",
    name: "far-over-target",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "平台做法：实际达到目标的120%起标红；广西平台：达到130%必须填写说明",
  },
  function* ({ table, profile }): Iterable<Problem<"DEV-03">> {
    for (const indicator of table.indicators) {
      const rate = overRate(indicator);
      const { reason: field } = indicator;
      if (!rate?.gte(FAR) || !field) continue;
      const column = table.header.columns.reason?.heading.text.trim() ?? "";
      const data = { ...rowData(indicator), rate: `${rate}`, column };
      const reason = reasonIn(field);
      if (!reason) {
        if (profile.explains === "any-deviation") continue;
        const situation = rate.gte(VERY_FAR) ? "unexplainedFar" : "unexplained";
        yield { at: field, situation, data };
      } else if (!wordIn(reason.text, LOW_TARGET_WORDS)) {
        yield { at: field, situation: "targetNotMentioned", severity: "info", data };
      }
    }
  }
);

/** The rate of a number that was exceeded; a kept limit and an early date exceed nothing. */
function overRate(indicator: Indicator): Decimal | null {
  const { completion, targetValue } = indicator;
  if (targetValue.kind !== "quantity" || targetValue.amount.isZero()) return null;
  if (completion.kind === "rate" && completion.basis !== "ratio") return null;
  return deviatingRate(indicator);
}
