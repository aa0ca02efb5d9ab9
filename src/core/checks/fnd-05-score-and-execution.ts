import { HUNDRED, roundHalfUp } from "../value/decimal";
import { UNSPENT_REASON_WORDS } from "../vocabulary/reasons";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { scoresTogether, weightsTogether } from "./point-sums";
import { reasonIn } from "./reason-text";
import { isSaid } from "./said-in-form";

/** In percent of the indicators' share of points; a platform's line. */
const WIDEST_GAP = 5;

/** Goals that were reached for much less money than planned, and the form does not say why (招标节约, 质保金未支付). */
export const scoreAndExecution = defineCheck(
  {
    code: "FND-05",
    name: "score-and-execution",
    severity: "warning",
    kinds: SELF_EVALUATIONS,
    source: "平台做法：（指标得分率－执行率得分率）÷指标得分率大于5%时提示目标完成与预算执行不匹配",
  },
  function* ({ table }) {
    const execution = table.funds?.total;
    const points = execution?.score?.amount;
    const full = execution?.weight?.amount;
    if (!execution?.score || !points || !full || full.lte(0) || points.gt(full)) return;
    const weights = weightsTogether(table);
    const scores = scoresTogether(table);
    if (weights.missing + scores.missing > 0 || weights.sum.lte(0) || scores.sum.lte(0)) return;
    const reached = scores.sum.div(weights.sum).times(HUNDRED);
    const spent = points.div(full).times(HUNDRED);
    const gap = reached.minus(spent).div(reached).times(HUNDRED);
    if (gap.lte(WIDEST_GAP) || isSaid(table, UNSPENT_REASON_WORDS)) return;
    if (reasonIn(table.funds?.reason ?? null)) return;
    yield {
      at: execution.score,
      situation: "apart",
      data: {
        scores: `${scores.sum}`,
        weights: `${weights.sum}`,
        reached: `${roundHalfUp(reached, 2)}`,
        points: `${points}`,
        full: `${full}`,
        spent: `${roundHalfUp(spent, 2)}`,
        gap: `${roundHalfUp(gap, 2)}`,
      },
    };
  }
);
