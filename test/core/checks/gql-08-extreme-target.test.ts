import { extremeTarget } from "../../../src/core/checks/gql-08-extreme-target";
import { buildForm, RIGHT_ROW } from "../../support/form-builder";
import { buildGoalForm, FIRST_GOAL_ROW, RIGHT_GOALS } from "../../support/goal-form";
import { runCheck } from "../../support/run-check";

const check = (name: string, target: string | number) =>
  runCheck(extremeTarget, buildGoalForm({ rows: [{ level1: "满意度指标", name, target }] }));

describe("GQL-08 extreme target", () => {
  test("a right table", () => {
    expect(runCheck(extremeTarget, buildGoalForm({ rows: RIGHT_GOALS }))).toEqual([]);
  });

  test.each<[string, string | number]>([
    ["群众满意度", "≥95%"],
    ["工程合格率", "100%"],
    ["预算调整率", "0%"],
    ["会议完成率", "≤0%"],
    ["满意度调查人数", "≥100人"],
    ["群众满意度", "满意"],
  ])("%s %s is right", (name, target) => {
    expect(check(name, target)).toEqual([]);
  });

  test.each<[string, string | number, string]>([
    ["企业满意度", "100%", "full"],
    ["参赛人员满意", "=100%", "full"],
    ["企业满意度", "≥100", "full"],
    ["非税收入预算完成率", "0%", "zero"],
    ["事项及时率", "≥0%", "zero"],
  ])("%s %s", (name, target, situation) => {
    expect(check(name, target)).toMatchObject([
      { cell: `E${FIRST_GOAL_ROW}`, severity: "warning", situation, data: { name } },
    ]);
  });

  test("a self-evaluation cannot change its targets any more", () => {
    const rows = [{ ...RIGHT_ROW, name: "企业满意度", target: "=100%" }];
    expect(runCheck(extremeTarget, buildForm({ rows }))).toEqual([]);
  });
});
