import { GOAL_TABLES } from "../vocabulary/titles";
import { defineCheck } from "./check";
import { indicatorName } from "./indicator-facts";
import { annualBlock, keyOf } from "./period-pairs";

/** An indicator of the long term is followed up by the year. */
export const onePeriodOnly = defineCheck(
  {
    code: "XTB-07",
    name: "one-period-only",
    severity: "info",
    kinds: GOAL_TABLES,
    source: "某市科技局2024年度整体目标表：科技特派员工作站只有长期指标，没有年度指标",
    reach: "workbook",
  },
  function* ({ table, around }) {
    const annual = annualBlock(table, around);
    if (!annual) return;
    const yearly = new Set(annual.indicators.map(keyOf));
    const missing = table.indicators.filter((one) => one.name.text && !yearly.has(keyOf(one)));
    const [first] = missing;
    if (!first) return;
    yield {
      at: first.name,
      situation: "longTermOnly",
      data: { names: missing.map(indicatorName).join("、"), count: missing.length },
    };
  }
);
