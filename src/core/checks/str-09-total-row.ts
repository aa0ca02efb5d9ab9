import { PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";

/** A project self-evaluation with scores sums them up. */
export const totalRow = defineCheck(
  {
    code: "STR-09",
    name: "total-row",
    severity: "warning",
    kinds: PROJECT_SELF_EVALUATIONS,
    source: "公开自评表的末行为“总分”；没有总分行的自评表无法核对合计",
  },
  function* ({ table }) {
    const last = table.indicators.at(-1);
    if (table.total || !last?.score) return;
    yield { at: last.score, situation: "missing", data: { count: table.indicators.length } };
  }
);
