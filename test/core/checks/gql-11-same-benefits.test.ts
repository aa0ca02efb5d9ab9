import { sameBenefits } from "../../../src/core/checks/gql-11-same-benefits";
import {
  buildGoalForm,
  FIRST_GOAL_ROW,
  type GoalRowSpec,
  RIGHT_GOALS,
} from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (...rows: GoalRowSpec[]) => runCheck(sameBenefits, buildGoalForm({ rows }));
const benefit = (level2: string, name: string, target: string | null): GoalRowSpec => ({
  level1: "效益指标",
  level2,
  name,
  target,
});

describe("GQL-11 same benefits", () => {
  test.each<[string, readonly GoalRowSpec[]]>([
    ["a right table", RIGHT_GOALS],
    ["one benefit", [benefit("经济效益指标", "带动经济", "效果明显")]],
    [
      "different words",
      [benefit("经济效益指标", "带动经济", "增长"), benefit("社会效益指标", "社会稳定", "稳定")],
    ],
    [
      "ratios that happen to be equal",
      [benefit("经济效益指标", "增收率", "≥5%"), benefit("社会效益指标", "就业率", "≥5%")],
    ],
    [
      "vague words, which GQL-05 counts",
      [benefit("经济效益指标", "甲", "效果明显"), benefit("社会效益指标", "乙", "效果明显")],
    ],
    ["no targets yet", [benefit("经济效益指标", "甲", null), benefit("社会效益指标", "乙", null)]],
  ])("%s", (_, rows) => {
    expect(check(...rows)).toEqual([]);
  });

  test("all with the same words", () => {
    expect(
      check(
        benefit("经济效益", "经济效益", "完成职责任务"),
        benefit("社会效益", "社会效益", "完成职责\n任务"),
        benefit("可持续影响", "可持续影响", "完成职责任务")
      )
    ).toMatchObject([
      {
        cell: `E${FIRST_GOAL_ROW}`,
        severity: "info",
        situation: "same",
        data: { count: 3, target: "完成职责任务" },
      },
    ]);
  });

  test("all with the same percentage of nothing", () => {
    expect(
      check(
        benefit("经济效益指标", "对经济的影响", "≥95%"),
        benefit("社会效益指标", "对社会的影响", "≥95%")
      )
    ).toHaveLength(1);
  });
});
