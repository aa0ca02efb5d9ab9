import { PROJECT_GOALS, PROJECT_SELF_EVALUATIONS } from "../vocabulary/titles";
import { defineCheck, type Problem } from "./check";
import { headerField } from "./indicator-facts";
import { LEVEL_KINDS, type LevelKind } from "./level-kind";
import { levelSums } from "./level-sums";

/** What indicators have beside an execution weight of 10; other sums have no known shape. */
const USUAL_SUM = 90;
const WITH_COST: Readonly<Record<LevelKind, number>> = {
  output: 40,
  cost: 20,
  benefit: 20,
  satisfaction: 10,
};
const WITHOUT_COST: Readonly<Record<LevelKind, number>> = {
  output: 50,
  cost: 0,
  benefit: 30,
  satisfaction: 10,
};

/** First-level sums of 40/20/20/10 with cost indicators and 50/30/10 without: a common practice, no rule of the country. */
export const levelShape = defineCheck(
  {
    code: "WGT-03",
    name: "level-shape",
    severity: "info",
    kinds: [...PROJECT_SELF_EVALUATIONS, ...PROJECT_GOALS],
    source:
      "某州科技局2024年度13张项目表中11张为产出40、成本20、效益20、满意度10，或产出50、效益30、满意度10；财预〔2021〕101号的通行转述",
  },
  function* ({ table }): Iterable<Problem<"WGT-03">> {
    const sums = levelSums(table);
    if (!sums?.all.eq(USUAL_SUM)) return;
    const { output, cost, benefit, satisfaction } = sums.of;
    const shape = cost ? WITH_COST : WITHOUT_COST;
    if (LEVEL_KINDS.every((kind) => (sums.of[kind]?.toNumber() ?? 0) === shape[kind])) return;
    const data = {
      output: `${output ?? 0}`,
      cost: `${cost ?? 0}`,
      benefit: `${benefit ?? 0}`,
      satisfaction: `${satisfaction ?? 0}`,
    };
    const at = table.header.columns.weight?.heading ?? headerField(table);
    yield { at, situation: cost ? "withCost" : "withoutCost", data };
  }
);
