import type { Indicator } from "../table/indicator-table";
import { NOTHING_TO_EXPLAIN } from "../vocabulary/reasons";
import { SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { deviatingRate, reasonIn } from "./reason-text";

/** Rows from which on the same words look copied. */
const FEWEST = 3;

/** The same explanation in three rows or more. A cell merged over several rows is one explanation. */
export const sameReason = defineCheck(
  {
    code: "DEV-09",
    name: "same-reason",
    severity: "info",
    kinds: SELF_EVALUATIONS,
    source: "某州科技局2024年度自评表：多行说明用同样的套话",
  },
  function* ({ table }) {
    const groups = new Map<string, Map<string, Indicator>>();
    for (const indicator of table.indicators) {
      const reason = reasonIn(indicator.reason);
      if (!reason || !deviatingRate(indicator) || NOTHING_TO_EXPLAIN.includes(reason.text))
        continue;
      const group = groups.get(reason.text) ?? new Map<string, Indicator>();
      if (!group.has(reason.field.address)) group.set(reason.field.address, indicator);
      groups.set(reason.text, group);
    }
    for (const group of groups.values()) {
      const [first] = group.values();
      if (group.size < FEWEST || !first?.reason) continue;
      const names = [...group.values()].map((one) => `“${indicatorName(one)}”`).join("、");
      yield { at: first.reason, situation: "same", data: { names, count: group.size } };
    }
  }
);
