import { PROJECT_GOALS, PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { headerField, rowData } from "./indicator-facts";
import { isSatisfaction } from "./level-kind";
import { levelSums } from "./level-sums";

/** Usual weights of the satisfaction indicators together, in points of 100. */
const LEAST = 5;
const MOST = 10;

/** Where benefits are weighed, satisfaction is too, with 5 to 10 points: a common practice, no rule of the country. */
export const satisfactionWeight = defineCheck(
  {
    code: "WGT-05",
    name: "satisfaction-weight",
    severity: "info",
    kinds: [...PROJECT_SELF_EVALUATIONS, ...PROJECT_GOALS],
    source: "某州科技局2024年度13张项目表：11张满意度10分，2张没有满意度指标",
  },
  function* ({ table }): Iterable<Problem<"WGT-05">> {
    const sums = levelSums(table);
    if (!sums?.of.benefit) return;
    const { satisfaction, benefit } = sums.of;
    if (satisfaction?.gte(LEAST) && satisfaction.lte(MOST)) return;
    const first = table.indicators.find(isSatisfaction);
    if (satisfaction && first?.weight) {
      const data = { ...rowData(first), sum: `${satisfaction}`, least: LEAST, most: MOST };
      yield { at: first.weight, situation: "unusual", data };
    } else if (!first) {
      const at = table.header.columns.level1?.heading ?? headerField(table);
      yield { at, situation: "missing", severity: "warning", data: { benefit: `${benefit}` } };
    }
  }
);
