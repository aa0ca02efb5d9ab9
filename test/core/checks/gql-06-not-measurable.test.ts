import { notMeasurable } from "../../../src/core/checks/gql-06-not-measurable";
import { ratioName } from "../../../src/core/checks/gql-12-ratio-name";
import {
  buildGoalForm,
  FIRST_GOAL_ROW,
  type GoalRowSpec,
  RIGHT_GOALS,
} from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const formOf = (...rows: GoalRowSpec[]) => buildGoalForm({ rows });
const ROW: GoalRowSpec = { level1: "效益指标", level2: "经济效益指标", target: "≥95百分比" };

describe("GQL-06 not measurable", () => {
  test.each<[string, readonly GoalRowSpec[]]>([
    ["a right table", RIGHT_GOALS],
    ["a ratio in the description", [{ ...ROW, name: "奖补质量", description: "奖补企业优良率" }]],
    ["a degree", [{ ...ROW, name: "资料完整度" }]],
    ["words for a target", [{ ...ROW, name: "对经济的影响", target: "明显" }]],
    ["a count", [{ ...ROW, name: "对经济的影响", target: "≥95家" }]],
    ["no abstract ending, which GQL-12 reports", [{ ...ROW, name: "签订合同书" }]],
  ])("%s", (_, rows) => {
    expect(runCheck(notMeasurable, formOf(...rows))).toEqual([]);
  });

  test.each([
    ["对经济的影响", undefined, "影响"],
    ["奖补质量", "优秀人员质量", "质量"],
    ["带动经济", "带动当地经济", "经济"],
    ["年度业务水平", undefined, "水平"],
  ])("%s", (name, description, word) => {
    const form = formOf({ ...ROW, name, ...(description ? { description } : {}) });
    expect(runCheck(notMeasurable, form)).toMatchObject([
      {
        cell: `E${FIRST_GOAL_ROW}`,
        severity: "info",
        situation: "percent",
        data: { name, target: "≥95百分比", word },
      },
    ]);
    expect(runCheck(ratioName, form)).toEqual([]);
  });
});
