import { PROJECT_GOALS, PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { rowData } from "./indicator-facts";
import { levelKind } from "./level-kind";
import { levelSums } from "./level-sums";

/** Usual weights of the satisfaction indicators together, in points of 100. */
const LEAST = 5;
const MOST = 10;

/**
 * Where benefits are weighed, satisfaction has 5 to 10 points: a common practice, no rule of the country. That it is
 * missing is said by STR-08.
 */
export const satisfactionWeight = defineCheck(
  {
    code: "WGT-05",
    name: "satisfaction-weight",
    severity: "info",
    kinds: [...PROJECT_SELF_EVALUATIONS, ...PROJECT_GOALS],
    source: "某州科技局2024年度13张项目表：11张的满意度指标为10分",
  },
  function* ({ table }): Iterable<Problem<"WGT-05">> {
    const sums = levelSums(table);
    if (!sums?.of.benefit) return;
    const { satisfaction } = sums.of;
    if (!satisfaction || (satisfaction.gte(LEAST) && satisfaction.lte(MOST))) return;
    const first = table.indicators.find(({ level1 }) => levelKind(level1) === "satisfaction");
    if (!first?.weight) return;
    const data = { ...rowData(first), sum: `${satisfaction}`, least: LEAST, most: MOST };
    yield { at: first.weight, situation: "unusual", data };
  }
);
