import { HUNDRED } from "../value/decimal";
import { DEVIATION_HEADING_WORDS, NOTHING_TO_EXPLAIN } from "../vocabulary/reasons";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName, rateOf } from "./indicator-facts";
import { reasonIn, wordIn } from "./reason-text";

const CLOSING = /[。.;,、]+$/u;

/** A reason for a deviation, where nothing deviates: 100% and full marks. Only below a heading that asks for reasons. */
export const needlessReason = defineCheck(
  {
    code: "DEV-07",
    name: "needless-reason",
    severity: "info",
    kinds: SELF_EVALUATIONS,
    source: "本工具的推断：完成率100%且得满分的指标没有偏差可以说明",
  },
  function* ({ table }) {
    const heading = table.header.columns.reason?.heading.text ?? "";
    if (!wordIn(heading, DEVIATION_HEADING_WORDS)) return;
    for (const indicator of table.indicators) {
      const reason = reasonIn(indicator.reason);
      const full = indicator.weight?.amount;
      if (!reason || !full || !indicator.score?.amount?.eq(full)) continue;
      if (!rateOf(indicator)?.eq(HUNDRED)) continue;
      if (NOTHING_TO_EXPLAIN.includes(reason.text.replace(CLOSING, ""))) continue;
      yield {
        at: reason.field,
        situation: "noDeviation",
        data: { name: indicatorName(indicator), score: `${full}`, column: heading.trim() },
      };
    }
  }
);
